// Written by `pnpm generate:client` from the OpenAPI document of the API.
export interface paths {
    "/api/v1/indices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the indices with their editions */
        get: operations["listIndices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indices/{index}/editions/{edition}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an edition: groups, criteria, grades, revisions and calendar */
        get: operations["readEdition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indices/{index}/editions/{edition}/ranking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the ranking of a group */
        get: operations["readRanking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indices/{index}/editions/{edition}/bodies/{body}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the result of one body with the working of every score */
        get: operations["readBody"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indices/{index}/editions/{edition}/indicators/{indicator}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an indicator: its rule and the points of all bodies */
        get: operations["readIndicator"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indices/{index}/editions/{edition}/points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the points of every body of a group on every indicator */
        get: operations["readPoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indices/{index}/editions/{edition}/bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download the signed bundle that recomputes the edition */
        get: operations["readBundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indices/{index}/editions/{edition}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the discrepancies found in the published figures */
        get: operations["readFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indices/{index}/editions/{edition}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Compare two revisions of an edition */
        get: operations["readChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indices/{index}/editions/{edition}/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the public register of disputes */
        get: operations["readDisputesRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indices/{index}/editions/{edition}/continuity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read which bodies changed since the periods with which an edition is compared */
        get: operations["readContinuity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indices/{index}/editions/{edition}/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download the edition as a table, one row per body */
        get: operations["exportCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bodies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the bodies of the register */
        get: operations["listBodies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bodies/{body}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a body with its results in all editions */
        get: operations["readBodyHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/methodologies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the methodologies with their versions */
        get: operations["listMethodologies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/methodologies/{methodology}/versions/{digest}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a methodology version by its digest, also one no longer in force */
        get: operations["readMethodologyVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/methodologies/{methodology}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the version of a methodology that is in force, with its whole definition */
        get: operations["readMethodology"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/signing-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the public key that signs publications */
        get: operations["readSigningKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schemas/rule.schema.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the JSON Schema of a rule as bundles carry it */
        get: operations["readRuleSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schemas/methodology.schema.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the JSON Schema of a methodology version as bundles carry it */
        get: operations["readMethodologySchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ask whether the process is alive */
        get: operations["healthz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ask whether the database answers */
        get: operations["readyz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the figures for monitoring; from the server itself or with a token */
        get: operations["metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read who is signed in and how many tasks wait for them */
        get: operations["readMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the tasks that wait for the signed-in person */
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the people of the portal */
        get: operations["listPeople"];
        put?: never;
        /** Invite a person; the link to the password is shown only here */
        post: operations["invitePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the organisations people may belong to */
        get: operations["listOrganisations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check a sheet of people; nothing is written */
        post: operations["judgePeopleSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/template.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download a file to fill in with people */
        get: operations["readPeopleTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Invite several people at once: all or none */
        post: operations["invitePeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a new link to a password */
        post: operations["renewLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Switch a person’s access off or on again */
        put: operations["changeAccess"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/one-time-links/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom a one-time link is for */
        get: operations["readOneTimeLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/one-time-links/{token}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set a password by a one-time link */
        post: operations["setPasswordByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/register/bodies/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Judge a sheet of bodies; nothing is written */
        post: operations["judgeBodiesSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/register/bodies/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter every body of a sheet, or none */
        post: operations["importBodies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/register/bodies/template.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download a file to fill in with bodies */
        get: operations["readBodiesTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/register/organisations/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Judge a sheet of organisations; nothing is written */
        post: operations["judgeOrganisationsSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/register/organisations/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter every organisation of a sheet, or none */
        post: operations["importOrganisations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/register/organisations/template.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download a file to fill in with organisations */
        get: operations["readOrganisationsTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/register/bodies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter a body in the register */
        post: operations["addBody"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/register/bodies/{bodyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change the group, region and other names of a body */
        put: operations["changeBody"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/register/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a renaming, split, merger or abolition */
        post: operations["recordBodyAct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/register/acts/{actId}/annulment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Annul an act that was recorded by mistake */
        post: operations["annulBodyAct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/register/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter an organisation in the register */
        post: operations["addOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/register/organisations/{organisationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change what an organisation is called and what it is */
        put: operations["changeOrganisation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/register/indices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter an index in the register */
        post: operations["addIndex"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/register/indices/{index}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change the title of an index */
        put: operations["changeIndex"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demonstration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the accounts of the demonstration; none elsewhere */
        get: operations["readDemonstration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/methodology-versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List all registered versions of methodologies, drafts too */
        get: operations["listRegisteredVersions"];
        put?: never;
        /** Register a definition as the draft of a version */
        post: operations["registerVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/methodology-versions/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check a definition before registering it; nothing is stored */
        post: operations["checkDefinition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/methodology-versions/{digest}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a registered version: its definition, remarks and differences */
        get: operations["readRegisteredVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/methodology-versions/{digest}/in-force": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a draft that another administrator registered in force */
        post: operations["putVersionInForce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/methodology-versions/{digest}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw the draft of a version */
        post: operations["withdrawVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the cycles, newest first */
        get: operations["listCycles"];
        put?: never;
        /** Begin to prepare the cycle of an edition */
        post: operations["beginCycle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{cycleId}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a cycle in preparation: the state of every task, faults and warnings */
        get: operations["readOpening"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{cycleId}/opening/versions/{digest}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Check a version and see what differs from the edition before */
        get: operations["checkOpeningVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{cycleId}/opening/edition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Save titles and period of the edition */
        put: operations["saveOpeningEdition"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{cycleId}/opening/methodology": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Choose the methodology version */
        put: operations["saveOpeningMethodology"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{cycleId}/opening/bodies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Save the rated bodies and what does not apply to them */
        put: operations["saveOpeningBodies"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{cycleId}/opening/successors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replace bodies that are over by their successors */
        post: operations["replaceOpeningBodies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{cycleId}/opening/suppliers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Save the authorised body of each indicator */
        put: operations["saveOpeningSuppliers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{cycleId}/opening/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Save the days of the stages */
        put: operations["saveOpeningCalendar"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{cycleId}/opening/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a task was looked at and is right */
        post: operations["checkOpeningTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{cycleId}/opening/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give up a cycle that was never open */
        post: operations["discardCycle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{cycleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a cycle: calendar, exit conditions and progress, as far as the role may see */
        get: operations["readCycle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{cycleId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move the cycle to its next stage */
        post: operations["advanceCycle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{cycleId}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change the dates of stages, with a reason */
        put: operations["changeCalendar"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{cycleId}/values/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a workbook to fill in: a sheet for each indicator */
        get: operations["readValuesTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{cycleId}/indicators/{indicatorId}/template.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a CSV file of an indicator to fill in */
        get: operations["readIndicatorTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{cycleId}/indicators/{indicatorId}/values.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download the values of an indicator as XLSX */
        get: operations["exportValuesWorkbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{cycleId}/indicators/{indicatorId}/values.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download the values of an indicator as CSV */
        get: operations["exportValuesCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{cycleId}/values/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Judge a file of values; nothing is written */
        post: operations["judgeValuesFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{cycleId}/values/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import a judged file, all of it or nothing */
        post: operations["importValuesFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{cycleId}/imports/{importId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download the file from which values were imported */
        get: operations["downloadImportedFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{cycleId}/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the indicators of the cycle; an authorised body gets its own */
        get: operations["listCycleIndicators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{cycleId}/indicators/{indicatorId}/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the inputs of one indicator for all bodies */
        get: operations["readValueGrid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{cycleId}/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Save new values, all of them or none */
        put: operations["saveValues"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{cycleId}/values/{bodyId}/{indicatorId}/{inputId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read all revisions of one value, oldest first */
        get: operations["readValueHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{cycleId}/indicators/{indicatorId}/sign-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign off the inputs of an indicator */
        post: operations["signOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{cycleId}/indicators/{indicatorId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Return a sign-off to its authorised body, with a reason */
        post: operations["returnSignOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{cycleId}/indicators/{indicatorId}/unusual": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the unusual values of an indicator: far from the last edition, from the group, or doubted by a check of the methodology */
        get: operations["readUnusualValues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{cycleId}/indicators/{indicatorId}/justifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Justify an unusual value; the body reads it with its draft */
        post: operations["justifyValue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{cycleId}/indicators/{indicatorId}/earlier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the values of an indicator in earlier editions */
        get: operations["readEarlierValues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{cycleId}/values/{bodyId}/{indicatorId}/{inputId}/note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Star a value, or note an internal comment or a link */
        put: operations["saveValueNote"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{cycleId}/results/{bodyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the draft result of one body with its working */
        get: operations["readDraftResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{cycleId}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the draft ranking */
        get: operations["readDraftRanking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{cycleId}/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the disputes that the role may see */
        get: operations["listDisputes"];
        put?: never;
        /** File a dispute with its documents */
        post: operations["fileDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a dispute with every step of it */
        get: operations["readDispute"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a dispute into review */
        post: operations["reviewDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the body for information about its dispute */
        post: operations["askAgency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer the question of the authorised body */
        post: operations["answerAssessor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a dispute */
        post: operations["withdrawDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide a dispute, with reasoning */
        post: operations["decideDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{cycleId}/dispute-drafts/{indicatorId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one’s own draft of a dispute */
        get: operations["readDisputeDraft"];
        /** Keep the draft of a dispute */
        put: operations["keepDisputeDraft"];
        post?: never;
        /** Delete the draft of a dispute */
        delete: operations["dropDisputeDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{cycleId}/disputes/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** See what a claim would do to the body’s own figures */
        post: operations["previewDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** See what a decision would do to the figures of all bodies */
        post: operations["previewDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download a document of a dispute */
        get: operations["downloadDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{cycleId}/disclosures/{bodyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a body was shown and what has changed since */
        get: operations["readDisclosures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{cycleId}/publication/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Compare the draft with the final: every difference and its cause */
        get: operations["previewPublication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{cycleId}/pre-releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may read the edition before its instant */
        get: operations["listPreReleases"];
        put?: never;
        /** Put somebody on the pre-release list */
        post: operations["addPreRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{cycleId}/pre-releases/{preReleaseId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take somebody off the pre-release list */
        post: operations["endPreRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{cycleId}/early-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The figures before their instant for those on the list; every reading is an entry of the audit */
        get: operations["readEarlyFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{cycleId}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was proposed in the cycle, newest first */
        get: operations["listProposals"];
        put?: never;
        /** Ask a second administrator to approve an act */
        post: operations["propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{proposalId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve a proposal and carry it out */
        post: operations["approveProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{proposalId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse a proposal, or withdraw one’s own */
        post: operations["declineProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the audit log, newest entries first; the representative of a rated body gets those about its own body */
        get: operations["readAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Check the whole audit chain and the rows it vouches for */
        get: operations["verifyAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Indices: {
            indices: {
                id: string;
                title: components["schemas"]["Text"];
                editions: components["schemas"]["EditionSummary"][];
                version: number;
            }[];
        };
        Text: {
            kk: string;
            ru: string;
            en: string;
        };
        EditionSummary: {
            index: string;
            edition: string;
            title: components["schemas"]["Text"];
            period: components["schemas"]["Text"];
            methodology: string;
            methodologyDigest: string;
            demonstration: boolean;
            /** @enum {string} */
            origin: "platform" | "published-elsewhere";
            documents: components["schemas"]["SourceDocument"][];
            /** @enum {string} */
            stage: "preparation" | "collection" | "disputes" | "decision" | "consolidation" | "published";
            bodies: number;
            bodiesRated: number | null;
            revision: number | null;
            publishedAt: string | null;
            comingAt: string | null;
            calledOff: {
                announcedFor: string;
                at: string;
                reason: components["schemas"]["Text"];
            } | null;
        };
        SourceDocument: {
            id: string;
            /** @enum {string} */
            kind: "legal-act" | "official-report" | "media-article" | "media-ranking" | "other";
            title: components["schemas"]["Text"];
            publisher: components["schemas"]["Text"] | null;
            published: string | null;
            note: components["schemas"]["Text"] | null;
            address: string | null;
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            code: string;
            instance?: string;
            requestId?: string;
            errors?: {
                path: string;
                code: string;
                detail: string;
            }[];
            details?: {
                [key: string]: unknown;
            };
        };
        Edition: {
            index: string;
            edition: string;
            title: components["schemas"]["Text"];
            period: components["schemas"]["Text"];
            methodology: string;
            methodologyDigest: string;
            demonstration: boolean;
            /** @enum {string} */
            origin: "platform" | "published-elsewhere";
            documents: components["schemas"]["SourceDocument"][];
            /** @enum {string} */
            stage: "preparation" | "collection" | "disputes" | "decision" | "consolidation" | "published";
            bodies: number;
            bodiesRated: number | null;
            revision: number | null;
            publishedAt: string | null;
            comingAt: string | null;
            calledOff: {
                announcedFor: string;
                at: string;
                reason: components["schemas"]["Text"];
            } | null;
            rated: boolean;
            groups: components["schemas"]["EditionGroup"][];
            criteria: components["schemas"]["EditionCriterion"][];
            grades: components["schemas"]["Band"][];
            levels: components["schemas"]["Band"][];
            maxTotal: string;
            recomputation: {
                indicators: number;
                recomputed: number;
                printed: number;
                exempt: number;
                missing: number;
                criteria: number;
                totals: number;
            } | null;
            file: {
                sha256: string;
                bytes: number;
            } | null;
            figures: components["schemas"]["PrintedFigure"][];
            findings: number;
            amendments: number;
            revisions: components["schemas"]["RevisionNote"][];
            calendar: components["schemas"]["EditionStage"][];
            source: components["schemas"]["SourcePlace"];
            auditHead: {
                sequence: number;
                hash: string;
            } | null;
        };
        EditionGroup: {
            id: string;
            title: components["schemas"]["Text"];
            bodies: number;
            rated: number | null;
        };
        EditionCriterion: {
            id: string;
            title: components["schemas"]["Text"];
            maxPoints: string;
            /** @enum {string} */
            unit: "points" | "percent";
            lowerIsBetter: boolean;
            bonusPoints: string;
            bands: components["schemas"]["Band"][];
            indicators: components["schemas"]["EditionIndicator"][];
        };
        Band: {
            id: string;
            title: components["schemas"]["Text"];
            from: string | null;
            below: string | null;
            upTo: string | null;
            /** @enum {string} */
            basis: "official" | "stated" | "fits" | "fits-steps-assumed" | "assumed";
        };
        EditionIndicator: {
            id: string;
            title: components["schemas"]["Text"];
            maxPoints: string;
            /** @enum {string} */
            unit: "points" | "percent";
            lowerIsBetter: boolean;
            /** @enum {string} */
            effect: "add" | "penalty" | "bonus";
            supplier: string;
        };
        PrintedFigure: {
            id: string;
            /** @enum {string} */
            kind: "mean" | "figure";
            title: components["schemas"]["Text"];
            node: string | null;
            group: string | null;
            of: number | null;
            value: string;
            /** @enum {string} */
            unit: "points" | "percent" | "thousand-appeals" | "bodies";
            qualifier: string | null;
            place: components["schemas"]["SourcePlace"] | null;
        };
        SourcePlace: {
            document: string;
            clause: string | null;
            section: components["schemas"]["Text"] | null;
            page: number | null;
            title: components["schemas"]["Text"] | null;
            publisher: components["schemas"]["Text"] | null;
            published: string | null;
            address: string | null;
        };
        RevisionNote: {
            revision: number;
            publishedAt: string;
            reason: components["schemas"]["Text"];
            sha256: string;
            supersedes: string | null;
        };
        EditionStage: {
            /** @enum {string} */
            id: "preparation" | "collection" | "disputes" | "decision" | "consolidation" | "published";
            opensAt: string | null;
            closesAt: string | null;
        };
        Ranking: {
            edition: string;
            group: string;
            revision: number;
            rows: components["schemas"]["RankingRow"][];
        };
        RankingRow: {
            rank: number | null;
            body: components["schemas"]["BodyName"];
            total: string | null;
            grade: string | null;
            criteria: {
                [key: string]: string | null;
            };
            criteriaRanks: {
                [key: string]: number | null;
            };
            criteriaComputedRanks: {
                [key: string]: number;
            };
            criteriaBands: {
                [key: string]: string | null;
            };
            criteriaPrinted: {
                [key: string]: components["schemas"]["PrintedBeside"] | null;
            };
            findings: number;
            amendments: number;
            advisory: boolean;
            ground: components["schemas"]["Text"] | null;
            criteriaGrounds: {
                [key: string]: components["schemas"]["Text"];
            };
        };
        BodyName: {
            id: string;
            abbreviation: components["schemas"]["Text"];
            name: components["schemas"]["Text"];
            region: string | null;
        };
        PrintedBeside: {
            from: string | null;
            above: string | null;
            upTo: string | null;
            list: string | null;
            change: {
                value: string;
                /** @enum {string} */
                unit: "percentage-points" | "points";
                since: string;
                qualifier: string | null;
            } | null;
        };
        Body: {
            edition: string;
            revision: components["schemas"]["RevisionNote"];
            body: components["schemas"]["BodyName"];
            group: string;
            bodiesInGroup: number;
            rank: number | null;
            total: string | null;
            maxTotal: string;
            grade: string | null;
            nextGrade: {
                grade: string;
                missing: string;
            } | null;
            advisory: boolean;
            ground: components["schemas"]["Text"] | null;
            criteria: components["schemas"]["BodyCriterion"][];
            working: components["schemas"]["Working"] | null;
            findings: components["schemas"]["Finding"][];
            amendments: components["schemas"]["Amendment"][];
        };
        BodyCriterion: {
            id: string;
            title: components["schemas"]["Text"];
            /** @enum {string} */
            status: "scored" | "exempt" | "missing" | "secret" | "not-assessed";
            points: string | null;
            max: string;
            band: string | null;
            rank: number | null;
            computedRank: number | null;
            computed: string | null;
            working: components["schemas"]["Working"] | null;
            printed: components["schemas"]["PrintedBeside"] | null;
            ground: components["schemas"]["Text"] | null;
            indicators: components["schemas"]["BodyIndicator"][];
        };
        Working: {
            steps: components["schemas"]["WorkingStep"][];
            line: components["schemas"]["Text"];
            sentences: components["schemas"]["Text"][];
        };
        WorkingStep: {
            id: string | null;
            title: components["schemas"]["Text"] | null;
            expression: components["schemas"]["Text"];
            line: components["schemas"]["Text"];
            value: string;
            shown: components["schemas"]["Text"];
        };
        BodyIndicator: {
            id: string;
            title: components["schemas"]["Text"];
            /** @enum {string} */
            effect: "add" | "penalty" | "bonus";
            /** @enum {string} */
            status: "scored" | "exempt" | "missing" | "secret" | "not-assessed";
            points: string | null;
            max: string;
            lost: string | null;
            band: string | null;
            rank: number | null;
            median: string | null;
            medianBodies: number;
            printed: components["schemas"]["PrintedBeside"] | null;
            /** @enum {string} */
            basis: "computed" | "reported";
            computed: string | null;
            inputs: components["schemas"]["PublishedInput"][];
            working: components["schemas"]["Working"] | null;
            next: {
                input: string;
                value: string;
                band: string;
                points: string;
            } | null;
        };
        PublishedInput: {
            id: string;
            title: components["schemas"]["Text"];
            value: string | null;
            provenance: ("entered" | "imported" | "registry" | "dispute" | "verification" | "correction" | "reported") | null;
            place: components["schemas"]["SourcePlace"] | null;
            qualifier: string | null;
        };
        Finding: {
            id: string;
            /** @enum {string} */
            kind: "contradiction" | "rounding" | "input-suspect";
            /** @enum {string} */
            level: "input" | "indicator" | "criterion" | "total" | "band" | "rank" | "average" | "statement" | "arrow" | "figure";
            node: string;
            body: string | null;
            group: string | null;
            input: string | null;
            printed: string;
            expected: string;
            difference: string | null;
            fits: {
                input: string;
                from: string;
                to: string;
            }[];
            places: components["schemas"]["SourcePlace"][];
            text: components["schemas"]["Text"];
        };
        Amendment: {
            body: string;
            indicator: string;
            input: string;
            before: string | null;
            after: string | null;
            pointsBefore: string | null;
            pointsAfter: string | null;
            totalBefore: string | null;
            totalAfter: string | null;
            rankBefore: number | null;
            rankAfter: number | null;
            /** @enum {string} */
            cause: "dispute" | "verification" | "correction";
            dispute: string | null;
            reasonCode: string | null;
            reason: components["schemas"]["Text"];
            decidedAt: string;
            decidedBy: components["schemas"]["Text"];
        };
        IndicatorInEdition: {
            edition: string;
            revision: number;
            id: string;
            title: components["schemas"]["Text"];
            criterion: {
                id: string;
                title: components["schemas"]["Text"];
            };
            maxPoints: string;
            /** @enum {string} */
            unit: "points" | "percent";
            lowerIsBetter: boolean;
            /** @enum {string} */
            effect: "add" | "penalty" | "bonus";
            /** @enum {string} */
            basis: "official" | "stated" | "fits" | "fits-steps-assumed" | "assumed";
            unknown: components["schemas"]["Text"] | null;
            source: components["schemas"]["SourcePlace"];
            supplier: {
                id: string;
                abbreviation: components["schemas"]["Text"];
                title: components["schemas"]["Text"];
            };
            inputs: {
                id: string;
                title: components["schemas"]["Text"];
                /** @enum {string} */
                type: "count" | "percent" | "amount" | "yes-no" | "date" | "choice" | "list";
                options: {
                    [key: string]: components["schemas"]["Text"];
                };
                optional: boolean;
                columns: {
                    id: string;
                    title: components["schemas"]["Text"];
                    /** @enum {string} */
                    type: "count" | "percent" | "amount" | "yes-no" | "date" | "choice" | "list";
                    options: {
                        [key: string]: components["schemas"]["Text"];
                    };
                }[];
            }[];
            checks: components["schemas"]["Text"][];
            exemptions: {
                ground: string;
                title: components["schemas"]["Text"];
            }[];
            parameters: components["schemas"]["NamedParameter"][];
            rounding: {
                digits: number;
                /** @enum {string} */
                mode: "half-up" | "half-even" | "truncate";
            } | null;
            bands: components["schemas"]["Band"][];
            formula: components["schemas"]["Text"];
            rule: {
                [key: string]: unknown;
            };
            examples: {
                name: string;
                group: string | null;
                inputs: {
                    [key: string]: string;
                };
                points: string | null;
                exempt: string | null;
            }[];
            rows: {
                body: components["schemas"]["BodyName"];
                group: string;
                /** @enum {string} */
                status: "scored" | "exempt" | "missing" | "secret" | "not-assessed";
                points: string | null;
                band: string | null;
                rank: number | null;
                /** @enum {string} */
                basis: "computed" | "reported";
                printed: components["schemas"]["PrintedBeside"] | null;
            }[];
            medians: {
                [key: string]: string | null;
            };
            scored: {
                [key: string]: number;
            };
            findings: components["schemas"]["Finding"][];
        };
        NamedParameter: {
            name: string;
            title: components["schemas"]["Text"];
            value: string | {
                [key: string]: unknown;
            };
            /** @enum {string} */
            basis: "official" | "stated" | "fits" | "fits-steps-assumed" | "assumed";
            note: components["schemas"]["Text"] | null;
        };
        PointsOfGroup: {
            edition: string;
            group: string;
            revision: number;
            rows: {
                body: components["schemas"]["BodyName"];
                indicators: {
                    [key: string]: {
                        /** @enum {string} */
                        status: "scored" | "exempt" | "missing" | "secret" | "not-assessed";
                        points: string | null;
                    };
                };
            }[];
        };
        Bundle: {
            payload: {
                [key: string]: unknown;
            };
            digests: {
                [key: string]: string;
            };
            sha256: string;
            signature: {
                /** @constant */
                algorithm: "Ed25519";
                publicKey: string;
                value: string;
            };
        };
        Findings: {
            edition: string;
            revision: number;
            findings: components["schemas"]["Finding"][];
        };
        Changes: {
            edition: string;
            from: number;
            to: number;
            reason: components["schemas"]["Text"];
            amendments: components["schemas"]["Amendment"][];
            process: components["schemas"]["Process"] | null;
            figures: {
                disclosure: number | null;
                body: string;
                node: string;
                /** @enum {string} */
                what: "points" | "band" | "rank";
                before: string | null;
                after: string | null;
            }[];
        };
        Process: {
            disclosures: {
                number: number;
                disclosedAt: string;
            }[];
            returns: {
                /** @enum {string} */
                from: "preparation" | "collection" | "disputes" | "decision" | "consolidation" | "published";
                /** @enum {string} */
                to: "preparation" | "collection" | "disputes" | "decision" | "consolidation" | "published";
                at: string;
                reason: components["schemas"]["Text"];
                askedBy: string;
                approvedBy: string;
            }[];
            corrections: {
                at: string;
                reason: components["schemas"]["Text"];
                askedBy: string | null;
                approvedBy: string | null;
                values: {
                    body: string;
                    indicator: string;
                    input: string;
                    before: string | null;
                    after: string | null;
                }[];
            }[];
            extensions: {
                /** @enum {string} */
                stage: "preparation" | "collection" | "disputes" | "decision" | "consolidation" | "published";
                body: string;
                indicator: string | null;
                until: string;
                reason: components["schemas"]["Text"];
            }[];
            preReleases: {
                name: string;
                organisation: components["schemas"]["Text"];
                opensAt: string;
                closedAt: string;
                reason: components["schemas"]["Text"];
            }[];
            askedBy: string;
            approvedBy: string;
        };
        DisputesRegister: {
            edition: string;
            disputes: {
                number: string;
                body: string;
                indicator: string;
                supplier: string;
                filedAt: string;
                decidedAt: string | null;
                /** @enum {string} */
                outcome: "upheld" | "partly-upheld" | "rejected" | "withdrawn" | "open";
                reasonCode: ("source-data-error" | "calculation-error" | "double-counting" | "outside-period" | "not-attributable" | "documents-confirm-supplier" | "documents-insufficient" | "outside-methodology") | null;
                pointsBefore: string | null;
                pointsAfter: string | null;
                rankBefore: number | null;
                rankAfter: number | null;
            }[];
            suppliers: {
                supplier: string;
                filed: number;
                upheld: number;
                medianDays: number | null;
            }[];
        };
        Continuity: {
            edition: string;
            comparisons: {
                since: string;
                edition: string | null;
                before: {
                    body: string;
                    node: string;
                    points: string | null;
                    rank: number | null;
                    change: string | null;
                }[];
                figures: {
                    id: string;
                    value: string;
                }[];
                bodies: {
                    body: string;
                    existed: boolean;
                    validFrom: string | null;
                    acts: components["schemas"]["BodyAct"][];
                }[];
            }[];
        };
        BodyAct: {
            id: string;
            /** @enum {string} */
            kind: "rename" | "split" | "merge" | "abolish";
            on: string;
            ground: components["schemas"]["Text"];
            from: string[];
            to: string[];
            names: {
                before: components["schemas"]["Text"];
                after: components["schemas"]["Text"];
            } | null;
        };
        Bodies: {
            bodies: components["schemas"]["RegisterBody"][];
        };
        RegisterBody: {
            id: string;
            abbreviation: components["schemas"]["Text"];
            name: components["schemas"]["Text"];
            region: string | null;
            group: string;
            validFrom: string | null;
            validTo: string | null;
            predecessors: string[];
            successors: string[];
            aliases: string[];
            acts: components["schemas"]["BodyAct"][];
            annulledActs: components["schemas"]["AnnulledAct"][];
            version: number;
        };
        AnnulledAct: {
            id: string;
            /** @enum {string} */
            kind: "rename" | "split" | "merge" | "abolish";
            on: string;
            ground: components["schemas"]["Text"];
            from: string[];
            to: string[];
            names: {
                before: components["schemas"]["Text"];
                after: components["schemas"]["Text"];
            } | null;
            annulment: {
                /** Format: date-time */
                at: string;
                by: string;
                reason: components["schemas"]["Text"];
            };
        };
        BodyHistory: {
            id: string;
            abbreviation: components["schemas"]["Text"];
            name: components["schemas"]["Text"];
            region: string | null;
            group: string;
            validFrom: string | null;
            validTo: string | null;
            predecessors: string[];
            successors: string[];
            aliases: string[];
            acts: components["schemas"]["BodyAct"][];
            annulledActs: components["schemas"]["AnnulledAct"][];
            version: number;
            results: {
                body: components["schemas"]["BodyName"];
                index: string;
                edition: string;
                title: components["schemas"]["Text"];
                documents: components["schemas"]["SourceDocument"][];
                demonstration: boolean;
                group: string;
                bodiesInGroup: number;
                rank: number | null;
                total: string | null;
                grade: string | null;
                acts: components["schemas"]["BodyAct"][];
                criteria: {
                    id: string;
                    title: components["schemas"]["Text"];
                    points: string | null;
                    rank: number | null;
                    band: string | null;
                }[];
            }[];
        };
        Methodologies: {
            methodologies: {
                id: string;
                title: components["schemas"]["Text"];
                source: components["schemas"]["SourcePlace"];
                criteria: {
                    id: string;
                    title: components["schemas"]["Text"];
                    maxPoints: string;
                }[];
                versions: components["schemas"]["MethodologyVersion"][];
                editions: {
                    index: string;
                    edition: string;
                    title: components["schemas"]["Text"];
                    revision: number | null;
                }[];
            }[];
        };
        MethodologyVersion: {
            version: string;
            digest: string;
            /** @enum {string} */
            state: "in-force" | "retired";
            inForceAt: string;
        };
        Methodology: {
            version: string;
            digest: string;
            /** @enum {string} */
            state: "in-force" | "retired";
            inForceAt: string;
            id: string;
            title: components["schemas"]["Text"];
            source: components["schemas"]["SourcePlace"];
            rated: boolean;
            maxTotal: string;
            groups: {
                id: string;
                title: components["schemas"]["Text"];
            }[];
            suppliers: {
                id: string;
                abbreviation: components["schemas"]["Text"];
                title: components["schemas"]["Text"];
            }[];
            criteria: {
                id: string;
                title: components["schemas"]["Text"];
                maxPoints: string;
                /** @enum {string} */
                unit: "points" | "percent";
                bands: components["schemas"]["Band"][];
                indicators: {
                    id: string;
                    title: components["schemas"]["Text"];
                    maxPoints: string;
                    /** @enum {string} */
                    unit: "points" | "percent";
                    lowerIsBetter: boolean;
                    /** @enum {string} */
                    effect: "add" | "penalty" | "bonus";
                    /** @enum {string} */
                    basis: "official" | "stated" | "fits" | "fits-steps-assumed" | "assumed";
                    supplier: string;
                    formula: components["schemas"]["Text"];
                    unknown: components["schemas"]["Text"] | null;
                }[];
            }[];
            grades: components["schemas"]["Band"][];
            levels: components["schemas"]["Band"][];
            parameters: components["schemas"]["NamedParameter"][];
            /** @enum {string} */
            ties: "competition" | "dense";
            editions: {
                index: string;
                edition: string;
                title: components["schemas"]["Text"];
                revision: number | null;
            }[];
            versions: components["schemas"]["MethodologyVersion"][];
            definition: {
                [key: string]: unknown;
            };
        };
        SigningKey: {
            /** @constant */
            algorithm: "Ed25519";
            publicKey: string;
        };
        Me: {
            id: string;
            email: string;
            name: string;
            /** @enum {string} */
            role: "administrator" | "assessor" | "agency" | "auditor";
            organisation: components["schemas"]["Organisation"];
            waiting: number;
        };
        Organisation: {
            id: string;
            kinds: ("operator" | "supplier" | "body")[];
            name: components["schemas"]["Text"];
            abbreviation: components["schemas"]["Text"];
            bodyId: string | null;
            abolished: boolean;
        };
        Tasks: {
            tasks: components["schemas"]["Task"][];
        };
        Task: {
            cycleId: string;
            count: number;
            dueAt: string | null;
            overdue: boolean;
            /** @enum {string} */
            kind: "sign-off" | "missing-values";
            indicatorId: string;
            returned: string | null;
        } | {
            cycleId: string;
            count: number;
            dueAt: string | null;
            overdue: boolean;
            /** @enum {string} */
            kind: "review-dispute" | "answer-question" | "decide-dispute";
            indicatorId: string;
            /** Format: uuid */
            disputeId: string;
        } | {
            cycleId: string;
            count: number;
            dueAt: string | null;
            overdue: boolean;
            /** @enum {string} */
            kind: "file-dispute" | "read-changes";
            bodyId: string;
        } | {
            cycleId: string;
            count: number;
            dueAt: string | null;
            overdue: boolean;
            /** @enum {string} */
            kind: "advance-cycle" | "publish" | "answer-proposal" | "read-early";
        };
        People: {
            people: components["schemas"]["Person"][];
        };
        Person: {
            id: string;
            email: string;
            name: string;
            /** @enum {string} */
            role: "administrator" | "assessor" | "agency" | "auditor";
            organisation: components["schemas"]["Organisation"];
            disabled: boolean;
            createdAt: string;
        };
        Organisations: {
            organisations: components["schemas"]["RegisterOrganisation"][];
        };
        RegisterOrganisation: {
            id: string;
            kinds: ("operator" | "supplier" | "body")[];
            name: components["schemas"]["Text"];
            abbreviation: components["schemas"]["Text"];
            bodyId: string | null;
            abolished: boolean;
            version: number;
        };
        Invited: {
            person: components["schemas"]["Person"];
            link: components["schemas"]["OneTimeLink"];
        };
        OneTimeLink: {
            /** @enum {string} */
            purpose: "invitation" | "reset";
            token: string;
            /** Format: date-time */
            expiresAt: string;
        };
        Invitation: {
            /** Format: email */
            email: string;
            name: string;
            /** @enum {string} */
            role: "administrator" | "assessor" | "agency" | "auditor";
            organisationId: string;
        };
        JudgedPeople: {
            lines: {
                number: number;
                line: {
                    name: string;
                    email: string;
                    role: string;
                    organisation: string;
                };
                invitation: components["schemas"]["Invitation"] | null;
                faults: components["schemas"]["LineFault"][];
            }[];
        };
        LineFault: {
            path: string;
            code: string;
            detail: string;
        };
        SheetForm: {
            /** Format: binary */
            file: Blob;
        };
        InvitedPeople: {
            invited: components["schemas"]["Invited"][];
        };
        PeopleSheet: {
            lines: {
                name: string;
                email: string;
                role: string;
                organisation: string;
            }[];
        };
        LinkRequest: {
            reason: string;
        };
        AccessChange: {
            disabled: boolean;
            reason: string;
        };
        LinkOwner: {
            /** @enum {string} */
            purpose: "invitation" | "reset";
            name: string;
            email: string;
            /** Format: date-time */
            expiresAt: string;
        };
        PasswordSet: {
            email: string;
        };
        NewPassword: {
            password: string;
        };
        JudgedBodies: {
            lines: {
                number: number;
                line: {
                    id: string;
                    group: string;
                    nameKk: string;
                    nameRu: string;
                    nameEn: string;
                    abbreviationKk: string;
                    abbreviationRu: string;
                    abbreviationEn: string;
                    aliases: string;
                    region: string;
                    validFrom: string;
                };
                body: components["schemas"]["NewBody"] | null;
                faults: components["schemas"]["LineFault"][];
            }[];
        };
        NewBody: {
            id: string;
            /** @enum {string} */
            group: "central" | "local";
            name: components["schemas"]["WrittenText"];
            abbreviation: components["schemas"]["WrittenText"];
            aliases: string[];
            region: "" | string;
            validFrom: "" | string;
        };
        WrittenText: {
            kk: string;
            ru: string;
            en: string;
        };
        RegisteredSeveral: {
            ids: string[];
        };
        BodiesSheet: {
            lines: {
                id: string;
                group: string;
                nameKk: string;
                nameRu: string;
                nameEn: string;
                abbreviationKk: string;
                abbreviationRu: string;
                abbreviationEn: string;
                aliases: string;
                region: string;
                validFrom: string;
            }[];
        };
        JudgedOrganisations: {
            lines: {
                number: number;
                line: {
                    id: string;
                    kinds: string;
                    nameKk: string;
                    nameRu: string;
                    nameEn: string;
                    abbreviationKk: string;
                    abbreviationRu: string;
                    abbreviationEn: string;
                    body: string;
                };
                organisation: components["schemas"]["NewOrganisation"] | null;
                faults: components["schemas"]["LineFault"][];
            }[];
        };
        NewOrganisation: {
            id: string;
            kinds: ("operator" | "supplier" | "body")[];
            name: components["schemas"]["WrittenText"];
            abbreviation: components["schemas"]["WrittenText"];
            bodyId: "" | string;
        };
        OrganisationsSheet: {
            lines: {
                id: string;
                kinds: string;
                nameKk: string;
                nameRu: string;
                nameEn: string;
                abbreviationKk: string;
                abbreviationRu: string;
                abbreviationEn: string;
                body: string;
            }[];
        };
        Registered: {
            id: string;
        };
        BodyChange: {
            /** @enum {string} */
            group: "central" | "local";
            region: "" | string;
            aliases: string[];
            version: number;
        };
        NewBodyAct: {
            /** @enum {string} */
            kind: "rename" | "split" | "merge" | "abolish";
            /** Format: date */
            on: string;
            ground: components["schemas"]["WrittenText"];
            from: string[];
            to: string[];
            name?: components["schemas"]["WrittenText"];
            abbreviation?: components["schemas"]["WrittenText"];
        };
        ActAnnulment: {
            reason: components["schemas"]["PublicReason"];
        };
        PublicReason: {
            kk: string;
            ru: string;
            en: string;
        };
        OrganisationChange: {
            kinds: ("operator" | "supplier" | "body")[];
            name: components["schemas"]["WrittenText"];
            abbreviation: components["schemas"]["WrittenText"];
            bodyId: "" | string;
            version: number;
        };
        NewIndex: {
            id: string;
            title: components["schemas"]["WrittenText"];
        };
        IndexChange: {
            title: components["schemas"]["WrittenText"];
            version: number;
        };
        Demonstration: {
            accounts: {
                email: string;
                password: string;
                name: string;
                /** @enum {string} */
                role: "administrator" | "assessor" | "agency" | "auditor";
                organisation: components["schemas"]["Text"];
            }[];
        };
        RegisteredVersions: {
            versions: components["schemas"]["RegisteredVersion"][];
        };
        RegisteredVersion: {
            digest: string;
            methodologyId: string;
            version: string;
            title: components["schemas"]["Text"];
            /** @enum {string} */
            state: "draft" | "in-force" | "retired";
            /** Format: date-time */
            registeredAt: string;
            registeredBy: string | null;
            inForceAt: string | null;
            inForceBy: string | null;
            cycles: number;
            editions: number;
        };
        DefinitionCheck: {
            digest: string;
            methodologyId: string;
            version: string;
            title: components["schemas"]["Text"];
            indicators: number;
            findings: components["schemas"]["LintFinding"][];
            against: {
                digest: string;
                version: string;
            } | null;
            differences: components["schemas"]["DefinitionDifferences"] | null;
            registered: ("draft" | "in-force" | "retired") | null;
        };
        LintFinding: {
            /** @enum {string} */
            severity: "error" | "warning";
            id: string;
            where: string;
            message: string;
        };
        DefinitionDifferences: {
            changesResults: boolean;
            manifest: string[];
            indicators: components["schemas"]["DefinitionDifference"][];
            criteria: components["schemas"]["DefinitionDifference"][];
            parameters: components["schemas"]["DefinitionDifference"][];
            groups: components["schemas"]["DefinitionDifference"][];
            suppliers: components["schemas"]["DefinitionDifference"][];
            documents: components["schemas"]["DefinitionDifference"][];
            grounds: components["schemas"]["DefinitionDifference"][];
            calendar: components["schemas"]["DefinitionDifference"][];
        };
        DefinitionDifference: {
            id: string;
            /** @enum {string} */
            change: "added" | "removed" | "changed";
            parts: string[];
            changesResults: boolean;
        };
        DefinitionUpload: {
            definition: {
                [key: string]: unknown;
            };
        };
        RegisteredVersionDetail: {
            digest: string;
            methodologyId: string;
            version: string;
            title: components["schemas"]["Text"];
            /** @enum {string} */
            state: "draft" | "in-force" | "retired";
            /** Format: date-time */
            registeredAt: string;
            registeredBy: string | null;
            inForceAt: string | null;
            inForceBy: string | null;
            cycles: number;
            editions: number;
            check: components["schemas"]["DefinitionCheck"];
            mayPutInForce: boolean;
            dependent: boolean;
            definition: {
                [key: string]: unknown;
            };
        };
        DefinitionRegistration: {
            definition: {
                [key: string]: unknown;
            };
            reason: string;
        };
        VersionStep: {
            reason: string;
        };
        NewCycle: {
            indexId: string;
            editionId: string;
            title: components["schemas"]["WrittenText"];
            lastMonth: string;
            methodologyDigest: string;
            takenFrom: "" | string;
        };
        Opening: {
            cycleId: string;
            version: number;
            indexId: string;
            indexTitle: components["schemas"]["Text"];
            editionId: string;
            title: components["schemas"]["Text"];
            lastMonth: string | null;
            methodologyDigest: string;
            takenFrom: {
                editionId: string;
                title: components["schemas"]["Text"];
            } | null;
            savedAt: string | null;
            reopened: boolean;
            bodies: {
                id: string;
                group: string;
                applicability: components["schemas"]["ApplicabilityEntry"][];
                name: components["schemas"]["Text"];
                abbreviation: components["schemas"]["Text"];
            }[];
            suppliers: {
                indicatorId: string;
                organisationId: "" | string;
            }[];
            calendar: {
                /** @enum {string} */
                stage: "collection" | "disputes" | "decision" | "consolidation";
                opensOn: "" | string;
                closesOn: "" | string;
            }[];
            proposal: {
                /** @enum {string} */
                from: "methodology" | "platform";
                stages: {
                    /** @enum {string} */
                    stage: "collection" | "disputes" | "decision" | "consolidation";
                    opensOn: "" | string;
                    closesOn: "" | string;
                }[];
            };
            tasks: components["schemas"]["OpeningTask"][];
            people: {
                suppliers: {
                    organisationId: string;
                    name: components["schemas"]["Text"];
                    abbreviation: components["schemas"]["Text"];
                    values: number;
                    people: number;
                }[];
                bodies: number;
                representedBodies: number;
            };
        };
        ApplicabilityEntry: {
            nodeId: string;
            /** @enum {string} */
            status: "exempt" | "advisory" | "secret" | "not-assessed";
            ground: string;
        };
        OpeningTask: {
            /** @enum {string} */
            task: "edition" | "methodology" | "bodies" | "suppliers" | "calendar" | "people";
            /** @enum {string} */
            state: "done" | "check" | "faulty";
            faults: {
                path: string;
                code: string;
                detail: string;
            }[];
            warnings: components["schemas"]["OpeningWarning"][];
        };
        OpeningWarning: {
            /** @constant */
            kind: "methodology-findings";
            count: number;
        } | {
            /** @constant */
            kind: "methodology-changed";
            count: number;
        } | {
            /** @constant */
            kind: "body-renamed";
            bodyId: string;
            name: components["schemas"]["Text"];
            before: components["schemas"]["Text"];
            on: string;
        } | {
            /** @constant */
            kind: "body-over";
            bodyId: string;
            name: components["schemas"]["Text"];
            on: string;
            successors: components["schemas"]["Text"][];
        } | {
            /** @constant */
            kind: "body-limits-open";
            bodyId: string;
            name: components["schemas"]["Text"];
            before: components["schemas"]["Text"];
        } | {
            /** @constant */
            kind: "day-off";
            /** @enum {string} */
            stage: "preparation" | "collection" | "disputes" | "decision" | "consolidation" | "published";
            /** @enum {string} */
            at: "opensOn" | "closesOn";
            /** Format: date */
            on: string;
            /** Format: date */
            better: string;
        } | {
            /** @constant */
            kind: "supplier-without-people";
            organisationId: string;
            name: components["schemas"]["Text"];
        } | {
            /** @constant */
            kind: "supplier-with-one-person";
            organisationId: string;
            name: components["schemas"]["Text"];
        } | {
            /** @constant */
            kind: "one-administrator";
        } | {
            /** @constant */
            kind: "body-without-representative";
            bodyId: string;
            name: components["schemas"]["Text"];
        };
        OpeningEdition: {
            version: number;
            title: components["schemas"]["WrittenText"];
            lastMonth: string;
        };
        OpeningMethodology: {
            version: number;
            methodologyDigest: string;
        };
        OpeningBodies: {
            version: number;
            bodies: {
                id: string;
                group: string;
                applicability: components["schemas"]["ApplicabilityEntry"][];
            }[];
        };
        OpeningSuccessors: {
            version: number;
            bodies: string[];
        };
        OpeningSuppliers: {
            version: number;
            suppliers: {
                indicatorId: string;
                organisationId: "" | string;
            }[];
        };
        OpeningCalendar: {
            version: number;
            stages: {
                /** @enum {string} */
                stage: "collection" | "disputes" | "decision" | "consolidation";
                opensOn: "" | string;
                closesOn: "" | string;
            }[];
        };
        OpeningCheck: {
            version: number;
            /** @enum {string} */
            task: "edition" | "methodology" | "bodies" | "suppliers" | "calendar" | "people";
        };
        OpeningDiscard: {
            version: number;
        };
        Cycles: {
            cycles: components["schemas"]["ListedCycle"][];
        };
        ListedCycle: {
            id: string;
            indexId: string;
            editionId: string;
            methodologyId: string;
            methodologyDigest: string;
            title: components["schemas"]["Text"];
            demonstration: boolean;
            /** @enum {string} */
            stage: "preparation" | "collection" | "disputes" | "decision" | "consolidation" | "published";
            version: number;
            takesPart: boolean;
        };
        Cycle: {
            id: string;
            indexId: string;
            editionId: string;
            methodologyId: string;
            methodologyDigest: string;
            title: components["schemas"]["Text"];
            demonstration: boolean;
            /** @enum {string} */
            stage: "preparation" | "collection" | "disputes" | "decision" | "consolidation" | "published";
            version: number;
            calendar: components["schemas"]["StageDates"][];
            nextStage: ("preparation" | "collection" | "disputes" | "decision" | "consolidation" | "published") | null;
            exitConditions: components["schemas"]["ExitCondition"][];
            progress: components["schemas"]["IndicatorProgress"][];
            suppliers: {
                indicatorId: string;
                organisationId: string;
            }[];
            bodies: {
                id: string;
                group: string;
                name: components["schemas"]["Text"];
                abbreviation: components["schemas"]["Text"];
            }[];
            history: components["schemas"]["StageChange"][];
            disclosures: {
                number: number;
                /** Format: date-time */
                disclosedAt: string;
            }[];
            undecidable: {
                /** Format: uuid */
                disputeId: string;
                number: string;
                supplierId: string;
            }[];
            publishedAt: string | null;
        };
        StageDates: {
            /** @enum {string} */
            stage: "preparation" | "collection" | "disputes" | "decision" | "consolidation" | "published";
            /** Format: date-time */
            opensAt: string;
            closesAt: string | null;
            /** Format: date */
            opensOn: string;
            closesOn: string | null;
        };
        ExitCondition: {
            /** @enum {string} */
            id: "opening-complete" | "all-signed-off" | "window-ahead" | "announced-day" | "deadline-passed" | "extensions-over" | "disputes-decided" | "differences-explained";
            met: boolean;
            waivable: boolean;
            missing: components["schemas"]["Hindrance"][];
        };
        Hindrance: {
            /** @constant */
            kind: "opening-task";
            /** @enum {string} */
            task: "edition" | "methodology" | "bodies" | "suppliers" | "calendar" | "people";
            label: components["schemas"]["Text"];
        } | {
            /** @constant */
            kind: "not-signed-off";
            indicatorId: string;
            label: components["schemas"]["Text"];
        } | {
            /** @constant */
            kind: "deadline-ahead";
            /** @enum {string} */
            stage: "preparation" | "collection" | "disputes" | "decision" | "consolidation" | "published";
            label: components["schemas"]["Text"];
        } | {
            /** @constant */
            kind: "day-ahead";
            /** @enum {string} */
            stage: "preparation" | "collection" | "disputes" | "decision" | "consolidation" | "published";
            label: components["schemas"]["Text"];
        } | {
            /** @constant */
            kind: "window-too-short";
            /** @enum {string} */
            stage: "preparation" | "collection" | "disputes" | "decision" | "consolidation" | "published";
            label: components["schemas"]["Text"];
        } | {
            /** @constant */
            kind: "extension-running";
            bodyId: string;
            label: components["schemas"]["Text"];
        } | {
            /** @constant */
            kind: "undecided-dispute";
            /** Format: uuid */
            disputeId: string;
            label: components["schemas"]["Text"];
        } | {
            /** @constant */
            kind: "unexplained-value";
            bodyId: string;
            indicatorId: string;
            inputId: string;
            label: components["schemas"]["Text"];
        };
        IndicatorProgress: {
            indicatorId: string;
            supplierId: string;
            expected: number;
            entered: number;
            missing: number;
            signedOffAt: string | null;
            returned: components["schemas"]["ReturnedSignOff"] | null;
            enteredBy: string[];
            enteredAt: string | null;
            unjustified: number;
            disputes: {
                open: number;
                overdue: number;
                decided: number;
            };
        };
        ReturnedSignOff: {
            reason: string;
            by: string | null;
            /** Format: date-time */
            at: string;
        };
        StageChange: {
            /** @enum {string} */
            from: "preparation" | "collection" | "disputes" | "decision" | "consolidation" | "published";
            /** @enum {string} */
            to: "preparation" | "collection" | "disputes" | "decision" | "consolidation" | "published";
            /** Format: date-time */
            at: string;
            by: string | null;
            reason: (string | components["schemas"]["Text"]) | null;
            waived: string[];
        };
        Advance: {
            version: number;
            /** @default [] */
            waive?: ("announced-day" | "deadline-passed" | "extensions-over")[];
            reason?: string;
        };
        CalendarChange: {
            version: number;
            stages: {
                /** @enum {string} */
                stage: "preparation" | "collection" | "disputes" | "decision" | "consolidation";
                /** Format: date */
                opensOn: string;
                /** Format: date */
                closesOn: string;
            }[];
            reason: string;
        };
        JudgedFile: {
            fileName: string;
            sha256: string;
            state: string;
            sheets: {
                sheet: string;
                indicatorId: string;
                list: string | null;
                rows: number;
                fresh: number;
                changed: number;
                unchanged: number;
            }[];
            ignored: {
                sheet: string;
                detail: string;
            }[];
            changes: {
                bodyId: string;
                indicatorId: string;
                inputId: string;
                address: string;
                before: {
                    /** @enum {string} */
                    status: "value" | "exempt" | "missing";
                    value: string | null;
                    ground: string | null;
                } | null;
                after: {
                    /** @enum {string} */
                    status: "value" | "exempt" | "missing";
                    value: string | null;
                    ground: string | null;
                };
            }[];
            refused: {
                address: string;
                typed: string;
                detail: string;
            }[];
            refusedCount: number;
            warnings: {
                address: string;
                cells: string[];
                detail: string;
            }[];
            sums: {
                indicatorId: string;
                inputId: string;
                values: number;
                sum: string;
            }[];
            disclosed: boolean;
        };
        ValuesFileForm: {
            /** Format: binary */
            file: Blob;
            indicatorId?: string;
        };
        ValueImport: {
            /** Format: uuid */
            id: string;
            cycleId: string;
            fileName: string;
            sha256: string;
            indicatorIds: string[];
            rows: number;
            values: number;
            sums: {
                indicatorId: string;
                inputId: string;
                values: number;
                sum: string;
            }[];
            by: string | null;
            /** Format: date-time */
            at: string;
        };
        ValuesImportForm: {
            sha256: string;
            state: string;
            /** Format: binary */
            file?: Blob;
            indicatorId?: string;
            reasonKk?: string;
            reasonRu?: string;
            reasonEn?: string;
        };
        CycleIndicators: {
            indicators: components["schemas"]["CycleIndicator"][];
        };
        CycleIndicator: {
            id: string;
            criterionId: string;
            title: components["schemas"]["Text"];
            max: string;
            supplierId: string;
            inputs: components["schemas"]["InputDefinition"][];
        };
        InputDefinition: {
            id: string;
            /** @enum {string} */
            type: "count" | "percent" | "amount" | "yes-no" | "date" | "choice" | "list";
            title: components["schemas"]["Text"];
            options?: string[];
            optional: boolean;
        };
        ValueGrid: {
            indicator: components["schemas"]["CycleIndicator"];
            editable: boolean;
            disclosed: boolean;
            disclosedAt: string | null;
            signedOffAt: string | null;
            returned: components["schemas"]["ReturnedSignOff"] | null;
            rows: {
                bodyId: string;
                group: string;
                aliases: string[];
                asked: boolean;
                limits: components["schemas"]["Text"][];
                values: components["schemas"]["ValueRevision"][];
                notes: components["schemas"]["ValueNote"][];
                points: string | null;
                faults: components["schemas"]["ValueFault"][];
            }[];
        };
        ValueRevision: {
            bodyId: string;
            indicatorId: string;
            inputId: string;
            version: number;
            /** @enum {string} */
            status: "value" | "exempt" | "missing";
            value: string | null;
            ground: string | null;
            /** @enum {string} */
            provenance: "entered" | "imported" | "registry" | "dispute" | "verification" | "correction" | "reported";
            author: string | null;
            /** Format: date-time */
            at: string;
            reason: string | null;
            decisionId: string | null;
            correctionId: string | null;
        };
        ValueNote: {
            bodyId: string;
            indicatorId: string;
            inputId: string;
            version: number;
            starred: boolean;
            comment: string | null;
            link: string | null;
            author: string | null;
            /** Format: date-time */
            at: string;
        };
        ValueFault: {
            bodyId: string;
            indicatorId: string;
            inputId: string | null;
            code: string;
            detail: string;
        };
        SavedValues: {
            /** Format: date-time */
            savedAt: string;
            values: components["schemas"]["ValueRevision"][];
            points: {
                bodyId: string;
                indicatorId: string;
                points: string | null;
            }[];
        };
        ValueChanges: {
            changes: components["schemas"]["ValueChange"][];
            correction?: components["schemas"]["CorrectionReason"];
        };
        ValueChange: {
            bodyId: string;
            indicatorId: string;
            inputId: string;
            version: number;
            /**
             * @default value
             * @enum {string}
             */
            status?: "value" | "exempt" | "missing";
            /** @default null */
            value?: string | null;
            ground?: string;
            reason?: string;
        };
        CorrectionReason: {
            reason: components["schemas"]["PublicReason"];
            /** Format: uuid */
            replacesDecisionId?: string;
        };
        ValueHistory: {
            revisions: components["schemas"]["ValueRevision"][];
            imports: {
                version: number;
                /** Format: uuid */
                id: string;
                fileName: string;
            }[];
        };
        SignOff: {
            indicatorId: string;
            signedOffAt: string | null;
            by: string | null;
        };
        SignOffRequest: {
            statement?: string;
        };
        SignOffReturn: {
            reason: string;
        };
        UnusualValues: {
            unusual: {
                bodyId: string;
                inputId: string;
                version: number;
                /** @enum {string} */
                kind: "check" | "jump" | "outlier";
                check: string | null;
                indicatorId: string;
                detail: string;
                justification: {
                    text: string;
                    by: string | null;
                    /** Format: date-time */
                    at: string;
                } | null;
            }[];
        };
        Justification: {
            bodyId: string;
            inputId: string;
            version: number;
            /** @enum {string} */
            kind: "check" | "jump" | "outlier";
            check: string | null;
            text: string;
        };
        EarlierValues: {
            editions: {
                id: string;
                title: components["schemas"]["Text"];
                inputs: string[];
                values: {
                    [key: string]: {
                        [key: string]: string;
                    };
                };
            }[];
        };
        ValueNoteChange: {
            version: number;
            starred: boolean;
            /** @default null */
            comment?: string | null;
            /** @default null */
            link?: string | null;
        };
        DraftResult: {
            cycleId: string;
            demonstration: boolean;
            body: {
                id: string;
                name: components["schemas"]["Text"];
                abbreviation: components["schemas"]["Text"];
                group: string;
            };
            total: string | null;
            grade: string | null;
            rank: number | null;
            criteria: {
                id: string;
                title: components["schemas"]["Text"];
                points: string | null;
                max: string;
                grade: string | null;
                indicators: components["schemas"]["ResultIndicator"][];
            }[];
            disputesCloseAt: string | null;
            mayDispute: boolean;
        };
        ResultIndicator: {
            id: string;
            title: components["schemas"]["Text"];
            points: string | null;
            max: string;
            band: string | null;
            inputs: {
                id: string;
                title: components["schemas"]["Text"];
                value: string | null;
                /** @enum {string} */
                status: "value" | "exempt" | "missing";
                version: number;
                provenance: ("entered" | "imported" | "registry" | "dispute" | "verification" | "correction" | "reported") | null;
            }[];
            working: components["schemas"]["Text"][];
            justified: {
                inputId: string;
                detail: components["schemas"]["Text"];
                text: string;
            }[];
            disputable: boolean;
            disputeId: string | null;
        };
        DraftRanking: {
            cycleId: string;
            rows: {
                bodyId: string;
                group: string;
                name: components["schemas"]["Text"];
                total: string | null;
                grade: string | null;
                rank: number | null;
            }[];
        };
        Disputes: {
            disputes: components["schemas"]["DisputeSummary"][];
        };
        DisputeSummary: {
            /** Format: uuid */
            id: string;
            number: string;
            cycleId: string;
            bodyId: string;
            bodyName: components["schemas"]["Text"];
            indicatorId: string;
            indicatorTitle: components["schemas"]["Text"];
            supplierId: string;
            /** @enum {string} */
            status: "filed" | "in-review" | "information-asked" | "information-given" | "upheld" | "partly-upheld" | "rejected" | "withdrawn";
            /** Format: date-time */
            filedAt: string;
            /** Format: date-time */
            dueAt: string;
            overdue: boolean;
            version: number;
        };
        Dispute: {
            /** Format: uuid */
            id: string;
            number: string;
            cycleId: string;
            bodyId: string;
            bodyName: components["schemas"]["Text"];
            indicatorId: string;
            indicatorTitle: components["schemas"]["Text"];
            supplierId: string;
            /** @enum {string} */
            status: "filed" | "in-review" | "information-asked" | "information-given" | "upheld" | "partly-upheld" | "rejected" | "withdrawn";
            /** Format: date-time */
            filedAt: string;
            /** Format: date-time */
            dueAt: string;
            overdue: boolean;
            version: number;
            grounds: string;
            claims: {
                inputId: string;
                value: string;
                contested: string | null;
                contestedVersion: number;
            }[];
            documents: components["schemas"]["DisputeDocument"][];
            events: components["schemas"]["DisputeEvent"][];
            decision: components["schemas"]["Decision"] | null;
            receipt: components["schemas"]["Receipt"];
            mayDecide: boolean;
        };
        DisputeDocument: {
            /** Format: uuid */
            id: string;
            name: string;
            mediaType: string;
            size: number;
            sha256: string;
        };
        DisputeEvent: {
            /** @enum {string} */
            kind: "filed" | "review-started" | "information-asked" | "information-given" | "decided" | "withdrawn";
            /** Format: date-time */
            at: string;
            actor: string;
            organisationId: string;
            text: string | null;
            documents: components["schemas"]["DisputeDocument"][];
        };
        Decision: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            outcome: "upheld" | "partly-upheld" | "rejected";
            /** @enum {string} */
            reasonCode: "source-data-error" | "calculation-error" | "double-counting" | "outside-period" | "not-attributable" | "documents-confirm-supplier" | "documents-insufficient" | "outside-methodology";
            reasoning: string;
            /** Format: date-time */
            decidedAt: string;
            decidedBy: string;
            values: components["schemas"]["Claim"][];
        };
        Claim: {
            inputId: string;
            value: string;
        };
        Receipt: {
            number: string;
            /** Format: date-time */
            filedAt: string;
            sha256: string;
        };
        DisputeFilingForm: {
            /** @description DisputeFiling as JSON */
            dispute: components["schemas"]["DisputeFiling"];
            documents?: Blob[] | Blob;
        };
        DisputeStep: {
            version: number;
        };
        DisputeMessage: {
            version: number;
            text: string;
        };
        DisputeWithdrawal: {
            version: number;
            text?: string;
        };
        DecisionRequest: {
            version: number;
            /** @enum {string} */
            outcome: "upheld" | "partly-upheld" | "rejected";
            /** @enum {string} */
            reasonCode: "source-data-error" | "calculation-error" | "double-counting" | "outside-period" | "not-attributable" | "documents-confirm-supplier" | "documents-insufficient" | "outside-methodology";
            reasoning: string;
            /** @default [] */
            values?: components["schemas"]["Claim"][];
        };
        KeptDraft: {
            draft: {
                claims: {
                    inputId: string;
                    value: string;
                }[];
                grounds: string;
                /** Format: date-time */
                keptAt: string;
            } | null;
        };
        DisputeDraft: {
            claims: {
                inputId: string;
                value: string;
            }[];
            grounds: string;
        };
        OwnEffect: {
            bodyId: string;
            indicatorId: string;
            points: {
                before: string | null;
                after: string | null;
            };
            criterionId: string;
            criterion: {
                before: string | null;
                after: string | null;
            };
            total: {
                before: string | null;
                after: string | null;
            };
            working?: components["schemas"]["Text"][];
        };
        EffectRequest: {
            indicatorId: string;
            claims: components["schemas"]["Claim"][];
        };
        FullEffect: {
            own: components["schemas"]["OwnEffect"];
            bodies: {
                bodyId: string;
                group: string;
                points: {
                    before: string | null;
                    after: string | null;
                };
                total: {
                    before: string | null;
                    after: string | null;
                };
                grade: {
                    before: string | null;
                    after: string | null;
                };
                rank: {
                    before: number | null;
                    after: number | null;
                };
                changed: boolean;
            }[];
        };
        DecisionEffectRequest: {
            values: components["schemas"]["Claim"][];
        };
        BodyDisclosures: {
            cycleId: string;
            bodyId: string;
            disclosures: {
                number: number;
                /** Format: date-time */
                disclosedAt: string;
                total: string | null;
                grade: string | null;
            }[];
            differences: components["schemas"]["Difference"][];
            extensions: {
                indicatorId: string | null;
                /** Format: date-time */
                until: string;
                reason: components["schemas"]["Text"];
            }[];
        };
        Difference: {
            disclosure: number;
            bodyId: string;
            indicatorId: string;
            inputId: string;
            disclosed: string | null;
            disclosedGround: string | null;
            final: string | null;
            finalGround: string | null;
            /** @enum {string} */
            cause: "decision" | "correction" | "none";
            decisionId: string | null;
            disputeId: string | null;
            correctionId: string | null;
            reason: (string | components["schemas"]["Text"]) | null;
        };
        PublicationPreview: {
            cycleId: string;
            ready: boolean;
            unexplained: number;
            disclosures: {
                number: number;
                /** Format: date-time */
                disclosedAt: string;
            }[];
            differences: components["schemas"]["Difference"][];
            results: {
                disclosure: number | null;
                bodyId: string;
                group: string;
                total: {
                    before: string | null;
                    after: string | null;
                };
                grade: {
                    before: string | null;
                    after: string | null;
                };
                rank: {
                    before: number | null;
                    after: number | null;
                };
                changed: boolean;
            }[];
        };
        PreReleaseList: {
            cycleId: string;
            open: boolean;
            preReleases: components["schemas"]["PreRelease"][];
        };
        PreRelease: {
            /** Format: uuid */
            id: string;
            person: {
                id: string;
                name: string;
                organisation: components["schemas"]["Text"];
            };
            /** Format: date-time */
            opensAt: string;
            closedAt: string | null;
            reason: components["schemas"]["Text"];
            readings: number;
        };
        NewPreRelease: {
            version: number;
            personId: string;
            /** Format: date-time */
            opensAt: string;
            reason: components["schemas"]["PublicReason"];
        };
        PreReleaseEnd: {
            version: number;
        };
        EarlyFigures: {
            cycleId: string;
            revision: number;
            /** Format: date-time */
            publishedAt: string;
            sha256: string;
            reason: components["schemas"]["Text"];
            standings: {
                bodyId: string;
                name: components["schemas"]["Text"];
                group: string;
                total: string | null;
                grade: string | null;
                rank: number | null;
            }[];
        };
        Proposals: {
            proposals: components["schemas"]["Proposal"][];
        };
        Proposal: {
            /** Format: uuid */
            id: string;
            cycleId: string;
            act: components["schemas"]["ProposedAct"];
            reason: components["schemas"]["Text"];
            /** @enum {string} */
            state: "asked" | "approved" | "refused" | "withdrawn";
            /** Format: date-time */
            askedAt: string;
            askedBy: {
                id: string;
                name: string;
            };
            answeredAt: string | null;
            answeredBy: {
                id: string;
                name: string;
            } | null;
            answer: string | null;
            outdated: boolean;
            mayApprove: boolean;
            dependent: boolean;
            publication: components["schemas"]["PublicationReceipt"] | null;
        };
        ProposedAct: {
            /** @constant */
            kind: "return";
            /** @enum {string} */
            to: "preparation" | "collection" | "disputes" | "decision" | "consolidation" | "published";
            stages: {
                /** @enum {string} */
                stage: "preparation" | "collection" | "disputes" | "decision" | "consolidation";
                /** Format: date */
                opensOn: string;
                /** Format: date */
                closesOn: string;
            }[] | [
            ];
        } | {
            /** @constant */
            kind: "calendar";
            stages: {
                /** @enum {string} */
                stage: "preparation" | "collection" | "disputes" | "decision" | "consolidation";
                /** Format: date */
                opensOn: string;
                /** Format: date */
                closesOn: string;
            }[];
        } | {
            /** @constant */
            kind: "extension";
            /** @enum {string} */
            stage: "collection" | "disputes";
            bodyId: string;
            /** Format: date */
            until: string;
        } | {
            /** @constant */
            kind: "correction";
            changes: components["schemas"]["ValueChange"][];
            /** Format: uuid */
            replacesDecisionId?: string;
        } | {
            /** @constant */
            kind: "publication";
            /** Format: date-time */
            publishAt?: string;
        } | {
            /** @constant */
            kind: "revision";
            revision: number;
            changes: components["schemas"]["ValueChange"][];
            /** Format: uuid */
            replacesDecisionId?: string;
        };
        PublicationReceipt: {
            indexId: string;
            editionId: string;
            revision: number;
            /** Format: date-time */
            publishedAt: string;
            sha256: string;
            auditHead: string;
            reason: components["schemas"]["Text"];
            calledOffAt: string | null;
        };
        ProposalRequest: {
            version: number;
            act: components["schemas"]["ProposedAct"];
            reason: components["schemas"]["PublicReason"];
        };
        ProposalRefusal: {
            reason: string;
        };
        AuditPage: {
            entries: components["schemas"]["AuditEntry"][];
            next: number | null;
        };
        AuditEntry: {
            sequence: number;
            /** Format: date-time */
            at: string;
            actor: {
                id: string | null;
                name: string;
                /** @enum {string} */
                role: "administrator" | "assessor" | "agency" | "auditor" | "platform";
                organisationId: string | null;
            };
            /** @enum {string} */
            action: "session.start" | "access.denied" | "person.invite" | "person.access" | "person.link" | "person.password" | "person.account" | "cycle.begin" | "cycle.prepare" | "cycle.discard" | "cycle.advance" | "cycle.return" | "cycle.calendar" | "cycle.extend" | "proposal.ask" | "proposal.decline" | "values.save" | "values.correct" | "values.justify" | "values.note" | "values.import" | "indicator.sign-off" | "indicator.return" | "dispute.file" | "dispute.review" | "dispute.ask" | "dispute.answer" | "dispute.withdraw" | "dispute.decide" | "publication.make" | "publication.correct" | "pre-release.add" | "pre-release.end" | "pre-release.read" | "demonstration.make" | "register.load" | "body.add" | "body.act" | "body.annul" | "body.change" | "organisation.add" | "organisation.change" | "index.add" | "index.change" | "methodology.register" | "methodology.in-force" | "methodology.withdraw";
            subject: {
                type: string;
                id: string;
            };
            bodyId: string | null;
            cycleId: string | null;
            before: ({
                [key: string]: unknown;
            } | unknown[]) | null;
            after: ({
                [key: string]: unknown;
            } | unknown[]) | null;
            reason: (string | components["schemas"]["Text"]) | null;
            requestId: string;
            hash: string;
            previousHash: string;
        };
        AuditReport: {
            intact: boolean;
            entries: number;
            head: string;
            findings: {
                /** @enum {string} */
                kind: "altered" | "deleted" | "reordered" | "truncated" | "row-altered" | "row-deleted" | "row-unrecorded";
                sequence: number | null;
                subject: string;
                detail: string;
            }[];
        };
        DisputeFiling: {
            indicatorId: string;
            claims: components["schemas"]["Claim"][];
            grounds: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listIndices: {
        parameters: {
            query?: {
                lang?: "kk" | "ru" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Indices and their editions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Indices"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readEdition: {
        parameters: {
            query?: {
                lang?: "kk" | "ru" | "en";
                /** @description A revision; the latest without it */
                revision?: string;
            };
            header?: never;
            path: {
                index: string;
                edition: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An edition */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Edition"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRanking: {
        parameters: {
            query?: {
                group?: string;
                sort?: string;
                grade?: string;
                lang?: "kk" | "ru" | "en";
                /** @description A revision; the latest without it */
                revision?: string;
            };
            header?: never;
            path: {
                index: string;
                edition: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ranking of a group */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ranking"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readBody: {
        parameters: {
            query?: {
                lang?: "kk" | "ru" | "en";
                /** @description A revision; the latest without it */
                revision?: string;
            };
            header?: never;
            path: {
                index: string;
                edition: string;
                body: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everything about one body, with the working */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Body"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readIndicator: {
        parameters: {
            query?: {
                lang?: "kk" | "ru" | "en";
                /** @description A revision; the latest without it */
                revision?: string;
            };
            header?: never;
            path: {
                index: string;
                edition: string;
                indicator: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rule and the points of all bodies */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorInEdition"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPoints: {
        parameters: {
            query?: {
                group?: string;
                lang?: "kk" | "ru" | "en";
                /** @description A revision; the latest without it */
                revision?: string;
            };
            header?: never;
            path: {
                index: string;
                edition: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The points of every body of a group on every indicator */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PointsOfGroup"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readBundle: {
        parameters: {
            query?: {
                lang?: "kk" | "ru" | "en";
                /** @description A revision; the latest without it */
                revision?: string;
            };
            header?: never;
            path: {
                index: string;
                edition: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The verifiable bundle, canonical JSON */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bundle"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFindings: {
        parameters: {
            query?: {
                lang?: "kk" | "ru" | "en";
                /** @description A revision; the latest without it */
                revision?: string;
            };
            header?: never;
            path: {
                index: string;
                edition: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What does not add up in the published figures */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Findings"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readChanges: {
        parameters: {
            query: {
                lang?: "kk" | "ru" | "en";
                from: string;
                to: string;
            };
            header?: never;
            path: {
                index: string;
                edition: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Differences between two revisions; from=0 is the draft */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changes"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDisputesRegister: {
        parameters: {
            query?: {
                lang?: "kk" | "ru" | "en";
            };
            header?: never;
            path: {
                index: string;
                edition: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The register of disputes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisputesRegister"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readContinuity: {
        parameters: {
            query?: {
                lang?: "kk" | "ru" | "en";
            };
            header?: never;
            path: {
                index: string;
                edition: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Bodies that changed since the periods with which the edition is compared */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Continuity"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportCsv: {
        parameters: {
            query?: {
                lang?: "kk" | "ru" | "en";
                /** @description A revision; the latest without it */
                revision?: string;
            };
            header?: never;
            path: {
                index: string;
                edition: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row per body */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBodies: {
        parameters: {
            query?: {
                lang?: "kk" | "ru" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The register of bodies */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bodies"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readBodyHistory: {
        parameters: {
            query?: {
                lang?: "kk" | "ru" | "en";
            };
            header?: never;
            path: {
                body: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A body in all editions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyHistory"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMethodologies: {
        parameters: {
            query?: {
                lang?: "kk" | "ru" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Methodologies with their registered versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Methodologies"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMethodologyVersion: {
        parameters: {
            query?: {
                lang?: "kk" | "ru" | "en";
            };
            header?: never;
            path: {
                methodology: string;
                digest: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A registered version with its whole definition, whether the platform still ships it or not */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Methodology"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMethodology: {
        parameters: {
            query?: {
                lang?: "kk" | "ru" | "en";
            };
            header?: never;
            path: {
                methodology: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version in force with its whole definition */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Methodology"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSigningKey: {
        parameters: {
            query?: {
                lang?: "kk" | "ru" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The public key that signs publications */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SigningKey"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRuleSchema: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The JSON Schema (2020-12) of a serialised rule */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/schema+json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMethodologySchema: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The JSON Schema (2020-12) of a serialised methodology version, as every bundle carries one */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/schema+json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    healthz: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process is alive */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readyz: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The database answers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    metrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Figures for Prometheus; from this machine, or with a token */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The signed-in person and how many tasks wait for them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTasks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What waits for the signed-in person, in all cycles */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tasks"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everyone */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["People"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    invitePerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Invitation"];
            };
        };
        responses: {
            /** @description Invited; the link is shown this once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invited"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOrganisations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Organisations */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisations"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    judgePeopleSheet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["SheetForm"];
            };
        };
        responses: {
            /** @description Every line judged; nothing is written */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JudgedPeople"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPeopleTemplate: {
        parameters: {
            query?: {
                lang?: "kk" | "ru" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file to fill in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    invitePeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PeopleSheet"];
            };
        };
        responses: {
            /** @description All invited; each link is shown this once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitedPeople"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renewLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkRequest"];
            };
        };
        responses: {
            /** @description A new link, shown this once; an earlier one is good no longer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invited"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccessChange"];
            };
        };
        responses: {
            /** @description The person with the new access */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOneTimeLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whom the link is for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkOwner"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setPasswordByLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPassword"];
            };
        };
        responses: {
            /** @description Set; the link is used up */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordSet"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    judgeBodiesSheet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["SheetForm"];
            };
        };
        responses: {
            /** @description Every line judged; nothing is written */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JudgedBodies"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importBodies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BodiesSheet"];
            };
        };
        responses: {
            /** @description All entered */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredSeveral"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readBodiesTemplate: {
        parameters: {
            query?: {
                lang?: "kk" | "ru" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file to fill in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    judgeOrganisationsSheet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["SheetForm"];
            };
        };
        responses: {
            /** @description Every line judged; nothing is written */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JudgedOrganisations"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importOrganisations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationsSheet"];
            };
        };
        responses: {
            /** @description All entered */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredSeveral"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOrganisationsTemplate: {
        parameters: {
            query?: {
                lang?: "kk" | "ru" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file to fill in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addBody: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBody"];
            };
        };
        responses: {
            /** @description Entered */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registered"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeBody: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bodyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BodyChange"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registered"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordBodyAct: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBodyAct"];
            };
        };
        responses: {
            /** @description Recorded; the bodies follow it at once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registered"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    annulBodyAct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                actId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActAnnulment"];
            };
        };
        responses: {
            /** @description Annulled; the bodies stand again as before the act */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registered"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOrganisation"];
            };
        };
        responses: {
            /** @description Entered */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registered"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationChange"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registered"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addIndex: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewIndex"];
            };
        };
        responses: {
            /** @description Entered */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registered"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeIndex: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                index: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IndexChange"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registered"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDemonstration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accounts that everyone may know; none in production */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Demonstration"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRegisteredVersions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every registered version, drafts included */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredVersions"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registerVersion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DefinitionRegistration"];
            };
        };
        responses: {
            /** @description Registered as a draft */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredVersionDetail"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkDefinition: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DefinitionUpload"];
            };
        };
        responses: {
            /** @description What registering would bring; nothing is stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefinitionCheck"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRegisteredVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                digest: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A version with lint and its differences */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredVersionDetail"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putVersionInForce: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                digest: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionStep"];
            };
        };
        responses: {
            /** @description In force; the version before it is retired */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredVersionDetail"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                digest: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionStep"];
            };
        };
        responses: {
            /** @description The draft is withdrawn */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredVersionDetail"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCycles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cycles, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cycles"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginCycle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCycle"];
            };
        };
        responses: {
            /** @description Begun; nobody outside the operator knows of it yet */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registered"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOpening: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cycle in preparation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Opening"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkOpeningVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycleId: string;
                digest: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lint, and the differences from the edition before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefinitionCheck"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveOpeningEdition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpeningEdition"];
            };
        };
        responses: {
            /** @description The cycle in preparation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Opening"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveOpeningMethodology: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpeningMethodology"];
            };
        };
        responses: {
            /** @description The cycle in preparation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Opening"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveOpeningBodies: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpeningBodies"];
            };
        };
        responses: {
            /** @description The cycle in preparation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Opening"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceOpeningBodies: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpeningSuccessors"];
            };
        };
        responses: {
            /** @description The cycle in preparation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Opening"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveOpeningSuppliers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpeningSuppliers"];
            };
        };
        responses: {
            /** @description The cycle in preparation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Opening"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveOpeningCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpeningCalendar"];
            };
        };
        responses: {
            /** @description The cycle in preparation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Opening"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkOpeningTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpeningCheck"];
            };
        };
        responses: {
            /** @description The cycle in preparation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Opening"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discardCycle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpeningDiscard"];
            };
        };
        responses: {
            /** @description Given up */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registered"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCycle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Calendar, exit conditions and progress, as far as the role may see them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cycle"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    advanceCycle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Advance"];
            };
        };
        responses: {
            /** @description The cycle in its next stage */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cycle"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarChange"];
            };
        };
        responses: {
            /** @description The cycle with its new dates */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cycle"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readValuesTemplate: {
        parameters: {
            query?: {
                lang?: "kk" | "ru" | "en";
                indicator?: string | string[];
            };
            header?: never;
            path: {
                cycleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A workbook to fill in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob;
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readIndicatorTemplate: {
        parameters: {
            query?: {
                lang?: "kk" | "ru" | "en";
            };
            header?: never;
            path: {
                cycleId: string;
                indicatorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A text file to fill in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportValuesWorkbook: {
        parameters: {
            query?: {
                lang?: "kk" | "ru" | "en";
            };
            header?: never;
            path: {
                cycleId: string;
                indicatorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The values as a workbook */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob;
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportValuesCsv: {
        parameters: {
            query?: {
                lang?: "kk" | "ru" | "en";
            };
            header?: never;
            path: {
                cycleId: string;
                indicatorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The values as CSV */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    judgeValuesFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ValuesFileForm"];
            };
        };
        responses: {
            /** @description The file judged; nothing is written */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JudgedFile"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importValuesFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ValuesImportForm"];
            };
        };
        responses: {
            /** @description All values saved */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValueImport"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadImportedFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycleId: string;
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file as it was sent, only ever as a download */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCycleIndicators: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Indicators of the cycle; an assessor gets its own */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CycleIndicators"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readValueGrid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycleId: string;
                indicatorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All bodies with the values of one indicator */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValueGrid"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveValues: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ValueChanges"];
            };
        };
        responses: {
            /** @description All values saved */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedValues"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readValueHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycleId: string;
                bodyId: string;
                indicatorId: string;
                inputId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The revisions of one value, oldest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValueHistory"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycleId: string;
                indicatorId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignOffRequest"];
            };
        };
        responses: {
            /** @description Signed off */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignOff"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    returnSignOff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycleId: string;
                indicatorId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignOffReturn"];
            };
        };
        responses: {
            /** @description Returned to the supplier */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignOff"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readUnusualValues: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycleId: string;
                indicatorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is possible and unusual, and who vouches for it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnusualValues"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    justifyValue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycleId: string;
                indicatorId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Justification"];
            };
        };
        responses: {
            /** @description Justified; what is unusual now */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnusualValues"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readEarlierValues: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycleId: string;
                indicatorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The values of the indicator in earlier editions of its index */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EarlierValues"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveValueNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycleId: string;
                bodyId: string;
                indicatorId: string;
                inputId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ValueNoteChange"];
            };
        };
        responses: {
            /** @description Noted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValueNote"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDraftResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycleId: string;
                bodyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft result of one body with the working */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftResult"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDraftRanking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft ranking */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftRanking"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDisputes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Own disputes of an agency, those about own indicators of an assessor, all for the others */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Disputes"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fileDispute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["DisputeFilingForm"];
            };
        };
        responses: {
            /** @description Filed, with the receipt */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispute"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDispute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dispute */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispute"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reviewDispute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputeStep"];
            };
        };
        responses: {
            /** @description In review */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispute"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askAgency: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputeMessage"];
            };
        };
        responses: {
            /** @description Information asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispute"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerAssessor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputeMessage"];
            };
        };
        responses: {
            /** @description Information given */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispute"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawDispute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputeWithdrawal"];
            };
        };
        responses: {
            /** @description Withdrawn */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispute"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideDispute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionRequest"];
            };
        };
        responses: {
            /** @description Decided */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispute"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDisputeDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycleId: string;
                indicatorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The own draft, until the deadline of disputes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptDraft"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keepDisputeDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycleId: string;
                indicatorId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputeDraft"];
            };
        };
        responses: {
            /** @description Kept; nobody else sees it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptDraft"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dropDisputeDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycleId: string;
                indicatorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thrown away */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptDraft"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewDispute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EffectRequest"];
            };
        };
        responses: {
            /** @description What the claim would do to the own figures */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnEffect"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionEffectRequest"];
            };
        };
        responses: {
            /** @description What the values would do to every body */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FullEffect"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                disputeId: string;
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document, only ever as a download */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDisclosures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycleId: string;
                bodyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the body was shown, and what has changed since */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyDisclosures"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewPublication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every disclosure against final, each difference with its cause */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationPreview"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPreReleases: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who may read the edition before its instant */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreReleaseList"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addPreRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPreRelease"];
            };
        };
        responses: {
            /** @description Put on the list */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreReleaseList"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endPreRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycleId: string;
                preReleaseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreReleaseEnd"];
            };
        };
        responses: {
            /** @description Taken off the list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreReleaseList"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readEarlyFigures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures before their instant, for those on the list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EarlyFigures"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProposals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for in the cycle, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposals"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    propose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalRequest"];
            };
        };
        responses: {
            /** @description Asked; another administrator answers */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Approved and carried out */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declineProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalRefusal"];
            };
        };
        responses: {
            /** @description Refused, or withdrawn by its asker */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAudit: {
        parameters: {
            query?: {
                cycleId?: string;
                bodyId?: string;
                action?: "session.start" | "access.denied" | "person.invite" | "person.access" | "person.link" | "person.password" | "person.account" | "cycle.begin" | "cycle.prepare" | "cycle.discard" | "cycle.advance" | "cycle.return" | "cycle.calendar" | "cycle.extend" | "proposal.ask" | "proposal.decline" | "values.save" | "values.correct" | "values.justify" | "values.note" | "values.import" | "indicator.sign-off" | "indicator.return" | "dispute.file" | "dispute.review" | "dispute.ask" | "dispute.answer" | "dispute.withdraw" | "dispute.decide" | "publication.make" | "publication.correct" | "pre-release.add" | "pre-release.end" | "pre-release.read" | "demonstration.make" | "register.load" | "body.add" | "body.act" | "body.annul" | "body.change" | "organisation.add" | "organisation.change" | "index.add" | "index.change" | "methodology.register" | "methodology.in-force" | "methodology.withdraw";
                actorId?: string;
                /** @description Entries with a lower sequence */
                before?: string;
                lang?: "kk" | "ru" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Entries, newest first; an agency gets those about its own body */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyAudit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The check of the whole chain and the rows it vouches for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditReport"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
