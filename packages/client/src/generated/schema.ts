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
        /** Read who is signed in and what waits for them */
        get: operations["readMe"];
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
        post?: never;
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
    "/api/v1/cycles/{cycleId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the cycle back to an earlier stage, with a reason */
        post: operations["returnCycle"];
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
    "/api/v1/cycles/{cycleId}/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the indicators of the cycle; an assessor gets its own */
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
        /** Return a sign-off to its supplier, with a reason */
        post: operations["returnSignOff"];
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
        /** Answer the question of the supplier */
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
    "/api/v1/cycles/{cycleId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a correction before publication, outside any dispute */
        post: operations["recordCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{cycleId}/publication/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct what is published by a new revision */
        post: operations["correctPublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{cycleId}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish the results of a cycle */
        post: operations["publishCycle"];
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
        /** Read the audit log, newest entries first; an agency gets those about its own body */
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
            /** @enum {string} */
            stage: "preparation" | "collection" | "disputes" | "decision" | "consolidation" | "published";
            bodies: number;
            revision: number | null;
            publishedAt: string | null;
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
            /** @enum {string} */
            stage: "preparation" | "collection" | "disputes" | "decision" | "consolidation" | "published";
            bodies: number;
            revision: number | null;
            publishedAt: string | null;
            rated: boolean;
            groups: components["schemas"]["EditionGroup"][];
            criteria: components["schemas"]["EditionCriterion"][];
            grades: components["schemas"]["Band"][];
            levels: components["schemas"]["Band"][];
            maxTotal: string;
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
        };
        EditionCriterion: {
            id: string;
            title: components["schemas"]["Text"];
            maxPoints: string;
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
            effect: "add" | "penalty" | "bonus";
            supplier: string;
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
        SourcePlace: {
            document: string;
            clause: string;
            title: components["schemas"]["Text"] | null;
            publisher: components["schemas"]["Text"] | null;
            published: string | null;
            address: string | null;
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
            criteriaBands: {
                [key: string]: string | null;
            };
            criteriaPrinted: {
                [key: string]: components["schemas"]["PrintedBeside"] | null;
            };
            findings: number;
            amendments: number;
            advisory: boolean;
        };
        BodyName: {
            id: string;
            abbreviation: components["schemas"]["Text"];
            name: components["schemas"]["Text"];
            region: string | null;
        };
        PrintedBeside: {
            from: string | null;
            upTo: string | null;
            list: string | null;
            change: {
                value: string;
                /** @enum {string} */
                unit: "percentage-points" | "points";
                since: string;
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
            sourceLine: number | null;
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
            lines: number[];
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
                optional: boolean;
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
            }[];
            medians: {
                [key: string]: string | null;
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
            figures: {
                body: string;
                node: string;
                /** @enum {string} */
                what: "points" | "band" | "rank";
                before: string | null;
                after: string | null;
            }[];
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
            results: {
                body: components["schemas"]["BodyName"];
                index: string;
                edition: string;
                title: components["schemas"]["Text"];
                demonstration: boolean;
                group: string;
                bodiesInGroup: number;
                rank: number | null;
                total: string | null;
                grade: string | null;
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
                bands: components["schemas"]["Band"][];
                indicators: {
                    id: string;
                    title: components["schemas"]["Text"];
                    maxPoints: string;
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
            tasks: components["schemas"]["Task"][];
        };
        Organisation: {
            id: string;
            kinds: ("operator" | "supplier" | "body")[];
            name: components["schemas"]["Text"];
            abbreviation: components["schemas"]["Text"];
            bodyId: string | null;
            abolished: boolean;
        };
        Task: {
            cycleId: string;
            count: number;
            dueAt: string | null;
            overdue: boolean;
            /** @enum {string} */
            kind: "sign-off" | "missing-values";
            indicatorId: string;
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
            /** @constant */
            kind: "file-dispute";
            bodyId: string;
        } | {
            cycleId: string;
            count: number;
            dueAt: string | null;
            overdue: boolean;
            /** @enum {string} */
            kind: "advance-cycle" | "publish";
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
            organisations: components["schemas"]["Organisation"][];
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
        Registered: {
            id: string;
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
        NewOrganisation: {
            id: string;
            kinds: ("operator" | "supplier" | "body")[];
            name: components["schemas"]["WrittenText"];
            abbreviation: components["schemas"]["WrittenText"];
            bodyId: "" | string;
        };
        OrganisationChange: {
            kinds: ("operator" | "supplier" | "body")[];
            name: components["schemas"]["WrittenText"];
            abbreviation: components["schemas"]["WrittenText"];
            bodyId: "" | string;
        };
        NewIndex: {
            id: string;
            title: components["schemas"]["WrittenText"];
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
        Cycles: {
            cycles: components["schemas"]["CycleSummary"][];
        };
        CycleSummary: {
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
            id: "bodies-chosen" | "suppliers-assigned" | "calendar-set" | "all-signed-off" | "deadline-passed" | "disputes-decided" | "differences-explained";
            met: boolean;
            waivable: boolean;
            missing: components["schemas"]["Hindrance"][];
        };
        Hindrance: {
            /** @constant */
            kind: "no-bodies";
            label: components["schemas"]["Text"];
        } | {
            /** @constant */
            kind: "no-supplier";
            indicatorId: string;
            label: components["schemas"]["Text"];
        } | {
            /** @constant */
            kind: "no-closing-day";
            /** @enum {string} */
            stage: "preparation" | "collection" | "disputes" | "decision" | "consolidation" | "published";
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
            disputes: {
                open: number;
                overdue: number;
                decided: number;
            };
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
            waive?: "deadline-passed"[];
            reason?: string;
        };
        GoBack: {
            version: number;
            /** @enum {string} */
            to: "preparation" | "collection" | "disputes" | "decision" | "consolidation" | "published";
            reason: string;
        };
        CalendarChange: {
            version: number;
            stages: {
                /** @enum {string} */
                stage: "preparation" | "collection" | "disputes" | "decision" | "consolidation" | "published";
                /** Format: date */
                opensOn: string;
                /** Format: date */
                closesOn: string;
            }[];
            reason: string;
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
            signedOffAt: string | null;
            rows: {
                bodyId: string;
                group: string;
                values: components["schemas"]["ValueRevision"][];
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
        ValueHistory: {
            revisions: components["schemas"]["ValueRevision"][];
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
        PublicationPreview: {
            cycleId: string;
            ready: boolean;
            unexplained: number;
            differences: components["schemas"]["Difference"][];
            results: {
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
        Difference: {
            bodyId: string;
            indicatorId: string;
            inputId: string;
            draft: string | null;
            final: string | null;
            /** @enum {string} */
            cause: "decision" | "correction" | "none";
            decisionId: string | null;
            disputeId: string | null;
            correctionId: string | null;
            reason: string | null;
        };
        RecordedCorrection: {
            reason: string;
            changes: components["schemas"]["ValueChange"][];
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
        };
        CorrectionRequest: {
            revision: number;
            reason: components["schemas"]["WrittenText"];
            changes: {
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
                reason: string;
            }[];
        };
        PublishRequest: {
            version: number;
            reason: components["schemas"]["WrittenText"];
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
            action: "session.start" | "access.denied" | "person.invite" | "person.access" | "person.link" | "person.password" | "cycle.advance" | "cycle.return" | "cycle.calendar" | "values.save" | "values.correct" | "indicator.sign-off" | "indicator.return" | "dispute.file" | "dispute.review" | "dispute.ask" | "dispute.answer" | "dispute.withdraw" | "dispute.decide" | "publication.make" | "publication.correct" | "demonstration.make" | "register.load" | "body.add" | "body.act" | "organisation.add" | "organisation.change" | "index.add" | "methodology.register" | "methodology.in-force" | "methodology.withdraw";
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
                    /**
                     * @example {
                     *       "indices": [
                     *         {
                     *           "id": "openness",
                     *           "title": {
                     *             "en": "Openness index",
                     *             "kk": "Ашықтық индексі",
                     *             "ru": "Индекс открытости"
                     *           },
                     *           "editions": [
                     *             {
                     *               "index": "openness",
                     *               "edition": "2026-h1",
                     *               "title": {
                     *                 "en": "Openness index, first half of 2026 (demonstration)",
                     *                 "kk": "Ашықтық индексі, 2026 жылдың бірінші жартыжылдығы (көрсетілім)",
                     *                 "ru": "Индекс открытости, первое полугодие 2026 года (демонстрация)"
                     *               },
                     *               "period": {
                     *                 "en": "Openness index, first half of 2026 (demonstration)",
                     *                 "kk": "Ашықтық индексі, 2026 жылдың бірінші жартыжылдығы (көрсетілім)",
                     *                 "ru": "Индекс открытости, первое полугодие 2026 года (демонстрация)"
                     *               },
                     *               "methodology": "openness-2025",
                     *               "methodologyDigest": "65ec1abea424573b0bdaf3f7d2671ec247006f0d43f3737b40213d60eed3982c",
                     *               "demonstration": true,
                     *               "origin": "platform",
                     *               "stage": "disputes",
                     *               "bodies": 49,
                     *               "revision": null,
                     *               "publishedAt": null
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
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
                /** @example openness */
                index: string;
                /** @example 2025 */
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
                    /**
                     * @example {
                     *       "index": "openness",
                     *       "edition": "2025",
                     *       "title": {
                     *         "kk": "Ашықтық индексі, 2025 жыл",
                     *         "ru": "Индекс открытости, 2025 год",
                     *         "en": "Openness index, 2025"
                     *       },
                     *       "period": {
                     *         "kk": "2025 жыл",
                     *         "ru": "2025 год",
                     *         "en": "2025"
                     *       },
                     *       "methodology": "openness-2025",
                     *       "methodologyDigest": "65ec1abea424573b0bdaf3f7d2671ec247006f0d43f3737b40213d60eed3982c",
                     *       "demonstration": false,
                     *       "origin": "published-elsewhere",
                     *       "stage": "published",
                     *       "bodies": 49,
                     *       "revision": 1,
                     *       "publishedAt": "2026-07-28T23:56:34.769Z",
                     *       "rated": true,
                     *       "groups": [
                     *         {
                     *           "id": "central",
                     *           "title": {
                     *             "kk": "Орталық мемлекеттік органдар",
                     *             "ru": "Центральные государственные органы",
                     *             "en": "Central state bodies"
                     *           },
                     *           "bodies": 29
                     *         }
                     *       ],
                     *       "criteria": [
                     *         {
                     *           "id": "appc-compliance",
                     *           "title": {
                     *             "kk": "ӘРПК талаптарын орындау",
                     *             "ru": "Исполнение требований АППК",
                     *             "en": "Compliance with the Administrative Procedure and Process Code"
                     *           },
                     *           "maxPoints": "30",
                     *           "bonusPoints": "0",
                     *           "bands": [
                     *             {
                     *               "id": "A",
                     *               "title": {
                     *                 "kk": "A",
                     *                 "ru": "A",
                     *                 "en": "A"
                     *               },
                     *               "from": "25",
                     *               "below": null,
                     *               "upTo": null,
                     *               "basis": "fits"
                     *             }
                     *           ],
                     *           "indicators": [
                     *             {
                     *               "id": "review-deadlines",
                     *               "title": {
                     *                 "kk": "Арыздар мен шағымдарды қарау мерзімдерін сақтау",
                     *                 "ru": "Соблюдение сроков рассмотрения заявлений и жалоб",
                     *                 "en": "Timely review of applications and complaints"
                     *               },
                     *               "maxPoints": "4",
                     *               "effect": "add",
                     *               "supplier": "kpsisu"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "grades": [
                     *         {
                     *           "id": "AAA",
                     *           "title": {
                     *             "kk": "AAA",
                     *             "ru": "AAA",
                     *             "en": "AAA"
                     *           },
                     *           "from": "95",
                     *           "below": null,
                     *           "upTo": null,
                     *           "basis": "stated"
                     *         }
                     *       ],
                     *       "levels": [
                     *         {
                     *           "id": "high",
                     *           "title": {
                     *             "kk": "жоғары",
                     *             "ru": "высокий",
                     *             "en": "high"
                     *           },
                     *           "from": "90",
                     *           "below": null,
                     *           "upTo": null,
                     *           "basis": "stated"
                     *         }
                     *       ],
                     *       "maxTotal": "100",
                     *       "findings": 35,
                     *       "amendments": 0,
                     *       "revisions": [
                     *         {
                     *           "revision": 1,
                     *           "publishedAt": "2026-07-28T23:56:34.769Z",
                     *           "reason": {
                     *             "en": "First publication: the figures of the printed report were taken over unchanged.",
                     *             "kk": "Алғашқы жариялау: басылған есептегі көрсеткіштер сол қалпында енгізілді.",
                     *             "ru": "Первая публикация: показатели печатного отчёта внесены без изменений."
                     *           },
                     *           "sha256": "e5e2f1083758365722ad7efcfab54f7613b56f3bd8443b7705f17698daaf4409",
                     *           "supersedes": null
                     *         }
                     *       ],
                     *       "calendar": [],
                     *       "source": {
                     *         "document": "openness-report-2025",
                     *         "clause": "lines 119–151",
                     *         "title": {
                     *           "kk": "Ашықтық индексі туралы 2025 жылғы есеп",
                     *           "ru": "Отчёт об индексе открытости за 2025 год",
                     *           "en": "Report on the openness index for 2025"
                     *         },
                     *         "publisher": null,
                     *         "published": null,
                     *         "address": null
                     *       },
                     *       "auditHead": {
                     *         "sequence": 5,
                     *         "hash": "0857c3dfda7aefc896e7699e7d774b22c9c17b8310f915fcb753a3d7f71340e2"
                     *       }
                     *     }
                     */
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
                /** @example central */
                group?: string;
                sort?: string;
                grade?: string;
                lang?: "kk" | "ru" | "en";
                /** @description A revision; the latest without it */
                revision?: string;
            };
            header?: never;
            path: {
                /** @example openness */
                index: string;
                /** @example 2025 */
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
                    /**
                     * @example {
                     *       "edition": "openness/2025",
                     *       "group": "central",
                     *       "revision": 1,
                     *       "rows": [
                     *         {
                     *           "rank": 1,
                     *           "body": {
                     *             "id": "ministry-of-transport",
                     *             "abbreviation": {
                     *               "kk": "КМ",
                     *               "ru": "МТ",
                     *               "en": "MoT"
                     *             },
                     *             "name": {
                     *               "kk": "Көлік министрлігі",
                     *               "ru": "Министерство транспорта",
                     *               "en": "Ministry of Transport"
                     *             },
                     *             "region": null
                     *           },
                     *           "total": "93.31",
                     *           "grade": "AA",
                     *           "criteria": {
                     *             "appc-compliance": "22.41",
                     *             "open-government": "29.2",
                     *             "public-feedback": "19.7",
                     *             "internal-control": "22"
                     *           },
                     *           "criteriaRanks": {
                     *             "appc-compliance": 21,
                     *             "open-government": 9,
                     *             "public-feedback": 5,
                     *             "internal-control": 1
                     *           },
                     *           "criteriaBands": {
                     *             "appc-compliance": "B",
                     *             "open-government": "A",
                     *             "public-feedback": "B",
                     *             "internal-control": "A"
                     *           },
                     *           "criteriaPrinted": {
                     *             "appc-compliance": null,
                     *             "open-government": null,
                     *             "public-feedback": null,
                     *             "internal-control": null
                     *           },
                     *           "findings": 0,
                     *           "amendments": 0,
                     *           "advisory": false
                     *         },
                     *         {
                     *           "rank": 2,
                     *           "body": {
                     *             "id": "prosecutor-generals-office",
                     *             "abbreviation": {
                     *               "kk": "БП",
                     *               "ru": "ГП",
                     *               "en": "GPO"
                     *             },
                     *             "name": {
                     *               "kk": "Қазақстан Республикасының Бас прокуратурасы",
                     *               "ru": "Генеральная прокуратура Республики Казахстан",
                     *               "en": "Prosecutor General's Office"
                     *             },
                     *             "region": null
                     *           },
                     *           "total": "92.49",
                     *           "grade": "AA",
                     *           "criteria": {
                     *             "appc-compliance": "29.99",
                     *             "open-government": "25",
                     *             "public-feedback": "18.5",
                     *             "internal-control": "19"
                     *           },
                     *           "criteriaRanks": {
                     *             "appc-compliance": 2,
                     *             "open-government": 20,
                     *             "public-feedback": 9,
                     *             "internal-control": 8
                     *           },
                     *           "criteriaBands": {
                     *             "appc-compliance": "A",
                     *             "open-government": "A",
                     *             "public-feedback": "B",
                     *             "internal-control": "A"
                     *           },
                     *           "criteriaPrinted": {
                     *             "appc-compliance": null,
                     *             "open-government": null,
                     *             "public-feedback": null,
                     *             "internal-control": null
                     *           },
                     *           "findings": 0,
                     *           "amendments": 0,
                     *           "advisory": false
                     *         }
                     *       ]
                     *     }
                     */
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
                /** @example openness */
                index: string;
                /** @example 2025 */
                edition: string;
                /** @example ministry-of-health */
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
                    /**
                     * @example {
                     *       "edition": "openness/2025",
                     *       "revision": {
                     *         "revision": 1,
                     *         "publishedAt": "2026-07-28T23:56:34.769Z",
                     *         "reason": {
                     *           "kk": "Алғашқы жариялау: басылған есептегі көрсеткіштер сол қалпында енгізілді.",
                     *           "ru": "Первая публикация: показатели печатного отчёта внесены без изменений.",
                     *           "en": "First publication: the figures of the printed report were taken over unchanged."
                     *         },
                     *         "sha256": "e5e2f1083758365722ad7efcfab54f7613b56f3bd8443b7705f17698daaf4409",
                     *         "supersedes": null
                     *       },
                     *       "body": {
                     *         "id": "ministry-of-health",
                     *         "abbreviation": {
                     *           "kk": "ДСМ",
                     *           "ru": "МЗ",
                     *           "en": "MoH"
                     *         },
                     *         "name": {
                     *           "kk": "Денсаулық сақтау министрлігі",
                     *           "ru": "Министерство здравоохранения",
                     *           "en": "Ministry of Healthcare"
                     *         },
                     *         "region": null
                     *       },
                     *       "group": "central",
                     *       "bodiesInGroup": 29,
                     *       "rank": 18,
                     *       "total": "81.13",
                     *       "maxTotal": "100",
                     *       "grade": "BBB",
                     *       "nextGrade": {
                     *         "grade": "A",
                     *         "missing": "3.87"
                     *       },
                     *       "advisory": false,
                     *       "criteria": [
                     *         {
                     *           "id": "appc-compliance",
                     *           "title": {
                     *             "kk": "ӘРПК талаптарын орындау",
                     *             "ru": "Исполнение требований АППК",
                     *             "en": "Compliance with the Administrative Procedure and Process Code"
                     *           },
                     *           "status": "scored",
                     *           "points": "23.38",
                     *           "max": "30",
                     *           "band": "B",
                     *           "rank": 17,
                     *           "computed": "23.38",
                     *           "working": {
                     *             "steps": [
                     *               {
                     *                 "id": "review-deadlines",
                     *                 "title": {
                     *                   "kk": "Арыздар мен шағымдарды қарау мерзімдерін сақтау",
                     *                   "ru": "Соблюдение сроков рассмотрения заявлений и жалоб",
                     *                   "en": "Timely review of applications and complaints"
                     *                 },
                     *                 "expression": {
                     *                   "kk": "1,96",
                     *                   "ru": "1,96",
                     *                   "en": "1.96"
                     *                 },
                     *                 "line": {
                     *                   "kk": "1,96",
                     *                   "ru": "1,96",
                     *                   "en": "1.96"
                     *                 },
                     *                 "value": "1.96",
                     *                 "shown": {
                     *                   "kk": "1,96",
                     *                   "ru": "1,96",
                     *                   "en": "1.96"
                     *                 }
                     *               }
                     *             ],
                     *             "line": {
                     *               "kk": "1,96 + 3,66 + 2,70 + 2,79 + 2 + 3 + 4 + 1 + 2,27 = 23,38",
                     *               "ru": "1,96 + 3,66 + 2,70 + 2,79 + 2 + 3 + 4 + 1 + 2,27 = 23,38",
                     *               "en": "1.96 + 3.66 + 2.70 + 2.79 + 2 + 3 + 4 + 1 + 2.27 = 23.38"
                     *             },
                     *             "sentences": []
                     *           },
                     *           "printed": null,
                     *           "ground": null,
                     *           "indicators": [
                     *             {
                     *               "id": "review-deadlines",
                     *               "title": {
                     *                 "kk": "Арыздар мен шағымдарды қарау мерзімдерін сақтау",
                     *                 "ru": "Соблюдение сроков рассмотрения заявлений и жалоб",
                     *                 "en": "Timely review of applications and complaints"
                     *               },
                     *               "effect": "add",
                     *               "points": "1.96",
                     *               "status": "scored",
                     *               "max": "4",
                     *               "lost": "2.04",
                     *               "band": "ineffective",
                     *               "rank": 23,
                     *               "median": "3.27",
                     *               "basis": "reported",
                     *               "computed": null,
                     *               "inputs": [
                     *                 {
                     *                   "id": "late",
                     *                   "title": {
                     *                     "kk": "Мерзімінен кеш қаралған арыздар мен шағымдар",
                     *                     "ru": "Заявления и жалобы, рассмотренные с нарушением срока",
                     *                     "en": "Applications and complaints reviewed after the deadline"
                     *                   },
                     *                   "value": null,
                     *                   "provenance": null,
                     *                   "sourceLine": null,
                     *                   "qualifier": null
                     *                 }
                     *               ],
                     *               "working": {
                     *                 "steps": [],
                     *                 "line": {
                     *                   "kk": "1,96",
                     *                   "ru": "1,96",
                     *                   "en": "1.96"
                     *                 },
                     *                 "sentences": [
                     *                   {
                     *                     "kk": "Көрсеткіш жарияланған күйінде алынды: 1,96.",
                     *                     "ru": "Показатель взят в опубликованном виде: 1,96.",
                     *                     "en": "The figure is taken as published: 1.96."
                     *                   }
                     *                 ]
                     *               },
                     *               "next": null
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "working": {
                     *         "steps": [
                     *           {
                     *             "id": "appc-compliance",
                     *             "title": {
                     *               "kk": "ӘРПК талаптарын орындау",
                     *               "ru": "Исполнение требований АППК",
                     *               "en": "Compliance with the Administrative Procedure and Process Code"
                     *             },
                     *             "expression": {
                     *               "kk": "23,38",
                     *               "ru": "23,38",
                     *               "en": "23.38"
                     *             },
                     *             "line": {
                     *               "kk": "23,38",
                     *               "ru": "23,38",
                     *               "en": "23.38"
                     *             },
                     *             "value": "23.38",
                     *             "shown": {
                     *               "kk": "23,38",
                     *               "ru": "23,38",
                     *               "en": "23.38"
                     *             }
                     *           }
                     *         ],
                     *         "line": {
                     *           "kk": "23,38 + 23,75 + 12 + 22 = 81,13",
                     *           "ru": "23,38 + 23,75 + 12 + 22 = 81,13",
                     *           "en": "23.38 + 23.75 + 12 + 22 = 81.13"
                     *         },
                     *         "sentences": []
                     *       },
                     *       "findings": [],
                     *       "amendments": []
                     *     }
                     */
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
                /** @example openness */
                index: string;
                /** @example 2025 */
                edition: string;
                /** @example review-deadlines */
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
                    /**
                     * @example {
                     *       "edition": "openness/2025",
                     *       "revision": 1,
                     *       "id": "review-deadlines",
                     *       "title": {
                     *         "kk": "Арыздар мен шағымдарды қарау мерзімдерін сақтау",
                     *         "ru": "Соблюдение сроков рассмотрения заявлений и жалоб",
                     *         "en": "Timely review of applications and complaints"
                     *       },
                     *       "maxPoints": "4",
                     *       "effect": "add",
                     *       "basis": "fits",
                     *       "rule": {
                     *         "op": "if",
                     *         "when": {
                     *           "op": "equal",
                     *           "of": [
                     *             {
                     *               "op": "input",
                     *               "name": "late"
                     *             }
                     *           ]
                     *         },
                     *         "then": {
                     *           "op": "number",
                     *           "value": "4"
                     *         },
                     *         "else": {
                     *           "op": "max",
                     *           "of": [
                     *             {
                     *               "op": "number",
                     *               "value": "0"
                     *             }
                     *           ],
                     *           "kind": "floor"
                     *         },
                     *         "kind": "no-cases"
                     *       },
                     *       "unknown": null,
                     *       "source": {
                     *         "document": "openness-report-2025",
                     *         "clause": "line 127",
                     *         "title": {
                     *           "kk": "Ашықтық индексі туралы 2025 жылғы есеп",
                     *           "ru": "Отчёт об индексе открытости за 2025 год",
                     *           "en": "Report on the openness index for 2025"
                     *         },
                     *         "publisher": null,
                     *         "published": null,
                     *         "address": null
                     *       },
                     *       "supplier": {
                     *         "id": "kpsisu",
                     *         "abbreviation": {
                     *           "kk": "ҚСжАЕК",
                     *           "ru": "КПСиСУ",
                     *           "en": "CLSSR"
                     *         },
                     *         "title": {
                     *           "kk": "Бас прокуратураның Құқықтық статистика және арнайы есепке алу жөніндегі комитеті",
                     *           "ru": "Комитет по правовой статистике и специальным учетам Генеральной прокуратуры",
                     *           "en": "Committee on Legal Statistics and Special Records of the Prosecutor General's Office"
                     *         }
                     *       },
                     *       "inputs": [
                     *         {
                     *           "id": "late",
                     *           "title": {
                     *             "kk": "Мерзімінен кеш қаралған арыздар мен шағымдар",
                     *             "ru": "Заявления и жалобы, рассмотренные с нарушением срока",
                     *             "en": "Applications and complaints reviewed after the deadline"
                     *           },
                     *           "type": "count",
                     *           "optional": false
                     *         }
                     *       ],
                     *       "checks": [
                     *         {
                     *           "kk": "Бұл мән мына көрсеткіштен аспауы тиіс: «Қаралған арыздар мен шағымдар».",
                     *           "ru": "Это значение не может быть больше показателя «Рассмотренные заявления и жалобы».",
                     *           "en": "This value cannot be more than “Applications and complaints reviewed”."
                     *         }
                     *       ],
                     *       "exemptions": [],
                     *       "parameters": [
                     *         {
                     *           "name": "reviewPer",
                     *           "title": {
                     *             "kk": "Қарау: мерзімі өткен жауаптар есептелетін өтініштер саны",
                     *             "ru": "Рассмотрение: число обращений, на которое считаются просрочки",
                     *             "en": "Review: number of appeals per which late answers are counted"
                     *           },
                     *           "value": "1000",
                     *           "basis": "fits",
                     *           "note": null
                     *         }
                     *       ],
                     *       "rounding": {
                     *         "digits": 2,
                     *         "mode": "half-up"
                     *       },
                     *       "bands": [
                     *         {
                     *           "id": "high",
                     *           "title": {
                     *             "kk": "жоғары",
                     *             "ru": "высокий",
                     *             "en": "high"
                     *           },
                     *           "from": "3.6",
                     *           "below": null,
                     *           "upTo": null,
                     *           "basis": "stated"
                     *         }
                     *       ],
                     *       "formula": {
                     *         "kk": "<math display=\"block\" xmlns=\"http://www.w3.org/1998/Math/MathML\"><mrow><mi>max</mi><mrow><mo stretchy=\"true\">(</mo><mn>0</mn><mo>;</mo><mrow><mn>3</mn><mo>−</mo><mrow><mn>0,1</mn><mo>×</mo><mtext>Негізсіз қайта бағыттау фактілері</mtext></mrow></mrow><mo stretchy=\"true\">)</mo></mrow></mrow></math>",
                     *         "ru": "<math display=\"block\" xmlns=\"http://www.w3.org/1998/Math/MathML\"><mrow><mi>max</mi><mrow><mo stretchy=\"true\">(</mo><mn>0</mn><mo>;</mo><mrow><mn>3</mn><mo>−</mo><mrow><mn>0,1</mn><mo>×</mo><mtext>Факты необоснованной переадресации</mtext></mrow></mrow><mo stretchy=\"true\">)</mo></mrow></mrow></math>",
                     *         "en": "<math display=\"block\" xmlns=\"http://www.w3.org/1998/Math/MathML\"><mrow><mi>max</mi><mrow><mo stretchy=\"true\">(</mo><mn>0</mn><mo>;</mo><mrow><mn>3</mn><mo>−</mo><mrow><mn>0.1</mn><mo>×</mo><mtext>Unjustified redirections</mtext></mrow></mrow><mo stretchy=\"true\">)</mo></mrow></mrow></math>"
                     *       },
                     *       "examples": [
                     *         {
                     *           "name": "Ministry of Healthcare",
                     *           "group": null,
                     *           "inputs": {
                     *             "late": "25",
                     *             "reviewed": "48981"
                     *           },
                     *           "points": "1.96",
                     *           "exempt": null
                     *         }
                     *       ],
                     *       "criterion": {
                     *         "id": "appc-compliance",
                     *         "title": {
                     *           "kk": "ӘРПК талаптарын орындау",
                     *           "ru": "Исполнение требований АППК",
                     *           "en": "Compliance with the Administrative Procedure and Process Code"
                     *         }
                     *       },
                     *       "rows": [
                     *         {
                     *           "body": {
                     *             "id": "prosecutor-generals-office",
                     *             "abbreviation": {
                     *               "kk": "БП",
                     *               "ru": "ГП",
                     *               "en": "GPO"
                     *             },
                     *             "name": {
                     *               "kk": "Қазақстан Республикасының Бас прокуратурасы",
                     *               "ru": "Генеральная прокуратура Республики Казахстан",
                     *               "en": "Prosecutor General's Office"
                     *             },
                     *             "region": null
                     *           },
                     *           "group": "central",
                     *           "status": "scored",
                     *           "points": "4",
                     *           "band": "high",
                     *           "rank": 1,
                     *           "basis": "computed"
                     *         }
                     *       ],
                     *       "medians": {
                     *         "central": "3.27",
                     *         "local": "3.57"
                     *       },
                     *       "findings": []
                     *     }
                     */
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
    readBundle: {
        parameters: {
            query?: {
                lang?: "kk" | "ru" | "en";
                /** @description A revision; the latest without it */
                revision?: string;
            };
            header?: never;
            path: {
                /** @example openness */
                index: string;
                /** @example 2025 */
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
                    /**
                     * @example {
                     *       "payload": {
                     *         "amendments": [],
                     *         "auditHead": {
                     *           "hash": "0857c3dfda7aefc896e7699e7d774b22c9c17b8310f915fcb753a3d7f71340e2",
                     *           "sequence": 5
                     *         },
                     *         "demonstration": false,
                     *         "edition": "2025",
                     *         "format": "olshem-bundle/2",
                     *         "index": "openness",
                     *         "origin": "published-elsewhere",
                     *         "period": {
                     *           "en": "2025",
                     *           "kk": "2025 жыл",
                     *           "ru": "2025 год"
                     *         },
                     *         "publishedAt": "2026-07-28T23:56:34.769Z",
                     *         "reason": {
                     *           "en": "First publication: the figures of the printed report were taken over unchanged.",
                     *           "kk": "Алғашқы жариялау: басылған есептегі көрсеткіштер сол қалпында енгізілді.",
                     *           "ru": "Первая публикация: показатели печатного отчёта внесены без изменений."
                     *         },
                     *         "revision": 1,
                     *         "supersedes": null,
                     *         "title": {
                     *           "en": "Openness index, 2025",
                     *           "kk": "Ашықтық индексі, 2025 жыл",
                     *           "ru": "Индекс открытости, 2025 год"
                     *         }
                     *       },
                     *       "digests": {
                     *         "bodies/agency-for-atomic-energy": "8693202d0797b2b1",
                     *         "bodies/agency-for-civil-service-affairs": "822c088a3b2b8a30"
                     *       },
                     *       "sha256": "e5e2f1083758365722ad7efcfab54f7613b56f3bd8443b7705f17698daaf4409",
                     *       "signature": {
                     *         "algorithm": "Ed25519",
                     *         "publicKey": "FCxu5dQw8BOKLu6r4i13AWEkimKMILPydfrNKkNPiu8",
                     *         "value": "kFF9eIdBpUu0LV8bFNs31lswZXk9lZ96CKibq51qTpgbYPoTYspofDANgMIROD_12lFzc9NlI78aQ1t62NWsDA"
                     *       }
                     *     }
                     */
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
                /** @example openness */
                index: string;
                /** @example 2025 */
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
                    /**
                     * @example {
                     *       "edition": "openness/2025",
                     *       "revision": 1,
                     *       "findings": [
                     *         {
                     *           "id": "indicator:personal-reception-intensity:akimat-almaty-city",
                     *           "kind": "input-suspect",
                     *           "level": "indicator",
                     *           "node": "personal-reception-intensity",
                     *           "printed": "0.89",
                     *           "expected": "0.85",
                     *           "text": {
                     *             "kk": "«Жеке қабылдаулардың қарқындылығы»: 0,89 балл басылған; жарияланған деректер бойынша қағида 0,85 береді. «Қабылданғандар» 466–471 болғанда басылған балл шығады. «Жоспарланған қабылдаулар» 80 болғанда басылған балл шығады. «Қабылдауға жазылғандар» 1 019–1 029 болғанда басылған балл шығады.",
                     *             "ru": "«Интенсивность личных приемов»: напечатано 0,89; по опубликованным данным правило даёт 0,85. Напечатанный балл получается, если «Принятые» — 466–471. Напечатанный балл получается, если «Запланированные приемы» — 80. Напечатанный балл получается, если «Записавшиеся на прием» — 1 019–1 029.",
                     *             "en": "“Intensity of personal receptions”: printed 0.89. The rule gives 0.85 from the published figures. The printed points follow if “Persons received” is 466–471. The printed points follow if “Receptions planned” is 80. The printed points follow if “Persons who signed up” is 1,019–1,029."
                     *           },
                     *           "body": "akimat-almaty-city",
                     *           "group": "local",
                     *           "input": null,
                     *           "difference": "0.04",
                     *           "fits": [
                     *             {
                     *               "input": "received",
                     *               "from": "466",
                     *               "to": "471"
                     *             }
                     *           ],
                     *           "lines": [
                     *             970
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
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
                /** @example 1 */
                from: string;
                /** @example 2 */
                to: string;
            };
            header?: never;
            path: {
                /** @example openness */
                index: string;
                /** @example 2026-h1 */
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
                    /**
                     * @example {
                     *       "edition": "openness/2026-h1",
                     *       "from": 1,
                     *       "to": 2,
                     *       "reason": {
                     *         "kk": "Уәкілетті орган жауап берілген пікірлердің санын түзетті.",
                     *         "ru": "Уполномоченный орган исправил число комментариев, получивших ответ.",
                     *         "en": "The supplier corrected the number of comments that were answered."
                     *       },
                     *       "amendments": [
                     *         {
                     *           "body": "ministry-of-health",
                     *           "indicator": "open-regulations",
                     *           "input": "comments_answered",
                     *           "before": "101",
                     *           "after": "102",
                     *           "pointsBefore": "7.96",
                     *           "pointsAfter": "8",
                     *           "totalBefore": "86.23",
                     *           "totalAfter": "86.27",
                     *           "rankBefore": 13,
                     *           "rankAfter": 13,
                     *           "cause": "correction",
                     *           "dispute": null,
                     *           "reasonCode": null,
                     *           "reason": {
                     *             "kk": "The recount of the supplier.",
                     *             "ru": "The recount of the supplier.",
                     *             "en": "The recount of the supplier."
                     *           },
                     *           "decidedAt": "2026-07-29T00:00:10.835Z",
                     *           "decidedBy": {
                     *             "kk": "Индекс операторы",
                     *             "ru": "Оператор индекса",
                     *             "en": "Operator of the index"
                     *           }
                     *         }
                     *       ],
                     *       "figures": [
                     *         {
                     *           "body": "ministry-of-health",
                     *           "node": "open-government",
                     *           "what": "points",
                     *           "before": "23.77",
                     *           "after": "23.81"
                     *         }
                     *       ]
                     *     }
                     */
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
                /** @example openness */
                index: string;
                /** @example 2026-h1 */
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
                    /**
                     * @example {
                     *       "edition": "openness/2026-h1",
                     *       "disputes": [
                     *         {
                     *           "number": "2026-h1-0001",
                     *           "body": "ministry-of-health",
                     *           "indicator": "review-deadlines",
                     *           "supplier": "kpsisu",
                     *           "filedAt": "2026-07-28T23:59:31.687Z",
                     *           "decidedAt": "2026-07-28T23:59:33.754Z",
                     *           "outcome": "upheld",
                     *           "reasonCode": "source-data-error",
                     *           "pointsBefore": null,
                     *           "pointsAfter": null,
                     *           "rankBefore": null,
                     *           "rankAfter": null
                     *         }
                     *       ],
                     *       "suppliers": [
                     *         {
                     *           "supplier": "kpsisu",
                     *           "filed": 2,
                     *           "upheld": 1,
                     *           "medianDays": 0
                     *         }
                     *       ]
                     *     }
                     */
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
    exportCsv: {
        parameters: {
            query?: {
                lang?: "kk" | "ru" | "en";
                /** @description A revision; the latest without it */
                revision?: string;
            };
            header?: never;
            path: {
                /** @example openness */
                index: string;
                /** @example 2025 */
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
                    /**
                     * @example edition,revision,body,group,name_kk,name_ru,name_en,rank,total,grade,appc-compliance,open-government,public-feedback,internal-control,review-deadlines,redirection-deadlines,unjustified-redirection,hearing-procedure,statistical-data-quality,court-upheld-share,personal-reception-intensity,first-leader-activity,reception-waiting-time,open-data,open-budget,open-regulations,applicant-satisfaction,information-request-share,knowledge-base,population-meetings,unaccredited-channels,website-completeness,complaint-handling-control,hidden-services
                     *     openness/2025,1,ministry-of-transport,central,Көлік министрлігі,Министерство транспорта,Ministry of Transport,1,93.31,AA,22.41,29.2,19.7,22,0,3.31,2.60,1.70,1.5,3,4,4,2.30,9.2,12,8,6,5,7,4.7,3,6,9,7
                     *     openness/2025,1,prosecutor-generals-office,central,Қазақстан Республикасының Бас прокуратурасы,Генеральная прокуратура Республики Казахстан,Prosecutor General's Office,2,92.49,AA,29.99,25,18.5,19,4,3.99,3,3,2,3,4,4,3,5,12,8,1,6,7,4.5,0,5,9,5
                     */
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
                    /**
                     * @example {
                     *       "bodies": [
                     *         {
                     *           "id": "academy-of-the-supreme-judicial-council",
                     *           "abbreviation": {
                     *             "en": "ASJC",
                     *             "kk": "ЖСК академиясы",
                     *             "ru": "Академия ВСС"
                     *           },
                     *           "name": {
                     *             "en": "Academy of the Supreme Judicial Council",
                     *             "kk": "Қазақстан Республикасы Жоғары Сот Кеңесінің Академиясы",
                     *             "ru": "Академия Высшего Судебного Совета Республики Казахстан"
                     *           },
                     *           "region": null,
                     *           "group": "central",
                     *           "validFrom": null,
                     *           "validTo": null,
                     *           "predecessors": [],
                     *           "successors": [],
                     *           "aliases": [],
                     *           "acts": []
                     *         }
                     *       ]
                     *     }
                     */
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
                /** @example ministry-of-health */
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
                    /**
                     * @example {
                     *       "id": "ministry-of-health",
                     *       "abbreviation": {
                     *         "en": "MoH",
                     *         "kk": "ДСМ",
                     *         "ru": "МЗ"
                     *       },
                     *       "name": {
                     *         "en": "Ministry of Healthcare",
                     *         "kk": "Денсаулық сақтау министрлігі",
                     *         "ru": "Министерство здравоохранения"
                     *       },
                     *       "region": null,
                     *       "group": "central",
                     *       "validFrom": null,
                     *       "validTo": null,
                     *       "predecessors": [],
                     *       "successors": [],
                     *       "aliases": [],
                     *       "acts": [],
                     *       "results": [
                     *         {
                     *           "body": {
                     *             "id": "ministry-of-health",
                     *             "abbreviation": {
                     *               "kk": "ДСМ",
                     *               "ru": "МЗ",
                     *               "en": "MoH"
                     *             },
                     *             "name": {
                     *               "kk": "Денсаулық сақтау министрлігі",
                     *               "ru": "Министерство здравоохранения",
                     *               "en": "Ministry of Healthcare"
                     *             },
                     *             "region": null
                     *           },
                     *           "index": "openness",
                     *           "edition": "2026-h1",
                     *           "title": {
                     *             "kk": "Ашықтық индексі, 2026 жылдың бірінші жартыжылдығы (көрсетілім)",
                     *             "ru": "Индекс открытости, первое полугодие 2026 года (демонстрация)",
                     *             "en": "Openness index, first half of 2026 (demonstration)"
                     *           },
                     *           "demonstration": true,
                     *           "group": "central",
                     *           "bodiesInGroup": 29,
                     *           "rank": 13,
                     *           "total": "86.27",
                     *           "grade": "A",
                     *           "criteria": [
                     *             {
                     *               "id": "appc-compliance",
                     *               "title": {
                     *                 "kk": "ӘРПК талаптарын орындау",
                     *                 "ru": "Исполнение требований АППК",
                     *                 "en": "Compliance with the Administrative Procedure and Process Code"
                     *               },
                     *               "points": "28.46",
                     *               "rank": 3,
                     *               "band": "A"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
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
                    /**
                     * @example {
                     *       "methodologies": [
                     *         {
                     *           "id": "open-dialogue",
                     *           "title": {
                     *             "kk": "«Ашық диалог» порталындағы әкімдіктердің белсенділігі",
                     *             "ru": "Активность акиматов на портале «Открытый диалог»",
                     *             "en": "Activity of akimats on the Open Dialogue portal"
                     *           },
                     *           "source": {
                     *             "document": "open-dialogue-report",
                     *             "clause": "lines 5–13",
                     *             "title": {
                     *               "kk": "«Ашық диалог» порталындағы белсенділік бойынша әкімдіктер рейтингі",
                     *               "ru": "Рейтинг акиматов по активности на портале «Открытый диалог»",
                     *               "en": "Ranking of akimats by activity on the Open Dialogue portal"
                     *             },
                     *             "publisher": {
                     *               "kk": "Ranking.kz",
                     *               "ru": "Ranking.kz",
                     *               "en": "Ranking.kz"
                     *             },
                     *             "published": null,
                     *             "address": null
                     *           },
                     *           "criteria": [
                     *             {
                     *               "id": "answers",
                     *               "title": {
                     *                 "kk": "Өтініштерге жауаптар",
                     *                 "ru": "Ответы на обращения",
                     *                 "en": "Answers to appeals"
                     *               },
                     *               "maxPoints": "100"
                     *             }
                     *           ],
                     *           "versions": [
                     *             {
                     *               "version": "1",
                     *               "digest": "1936bcac52f5792e8b43986f485b304e95acc2dd58ffd12e3be205dadd27b462",
                     *               "state": "in-force",
                     *               "inForceAt": "2026-07-28T23:56:33.367Z"
                     *             }
                     *           ],
                     *           "editions": [
                     *             {
                     *               "index": "open-dialogue",
                     *               "edition": "undated",
                     *               "title": {
                     *                 "en": "Activity on the Open Dialogue portal, undated",
                     *                 "kk": "«Ашық диалог» порталындағы белсенділік, күні көрсетілмеген",
                     *                 "ru": "Активность на портале «Открытый диалог», без даты"
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
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
                /** @example openness-2025 */
                methodology: string;
                /** @example 65ec1abea424573b0bdaf3f7d2671ec247006f0d43f3737b40213d60eed3982c */
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
                    /**
                     * @example {
                     *       "version": "1",
                     *       "digest": "65ec1abea424573b0bdaf3f7d2671ec247006f0d43f3737b40213d60eed3982c",
                     *       "state": "in-force",
                     *       "inForceAt": "2026-07-28T23:56:32.790Z",
                     *       "id": "openness-2025",
                     *       "title": {
                     *         "kk": "Мемлекеттік органдардың ашықтық индексі, 2025 жылғы әдістеме",
                     *         "ru": "Индекс открытости государственных органов, методика 2025 года",
                     *         "en": "Openness index of state bodies, methodology of 2025"
                     *       },
                     *       "rated": true,
                     *       "source": {
                     *         "document": "openness-report-2025",
                     *         "clause": "lines 119–151",
                     *         "title": {
                     *           "kk": "Ашықтық индексі туралы 2025 жылғы есеп",
                     *           "ru": "Отчёт об индексе открытости за 2025 год",
                     *           "en": "Report on the openness index for 2025"
                     *         },
                     *         "publisher": null,
                     *         "published": null,
                     *         "address": null
                     *       },
                     *       "maxTotal": "100",
                     *       "groups": [
                     *         {
                     *           "id": "central",
                     *           "title": {
                     *             "kk": "Орталық мемлекеттік органдар",
                     *             "ru": "Центральные государственные органы",
                     *             "en": "Central state bodies"
                     *           }
                     *         }
                     *       ],
                     *       "suppliers": [
                     *         {
                     *           "id": "kpsisu",
                     *           "abbreviation": {
                     *             "kk": "ҚСжАЕК",
                     *             "ru": "КПСиСУ",
                     *             "en": "CLSSR"
                     *           },
                     *           "title": {
                     *             "kk": "Бас прокуратураның Құқықтық статистика және арнайы есепке алу жөніндегі комитеті",
                     *             "ru": "Комитет по правовой статистике и специальным учетам Генеральной прокуратуры",
                     *             "en": "Committee on Legal Statistics and Special Records of the Prosecutor General's Office"
                     *           }
                     *         }
                     *       ],
                     *       "criteria": [
                     *         {
                     *           "id": "appc-compliance",
                     *           "title": {
                     *             "kk": "ӘРПК талаптарын орындау",
                     *             "ru": "Исполнение требований АППК",
                     *             "en": "Compliance with the Administrative Procedure and Process Code"
                     *           },
                     *           "maxPoints": "30",
                     *           "bands": [
                     *             {
                     *               "id": "A",
                     *               "title": {
                     *                 "kk": "A",
                     *                 "ru": "A",
                     *                 "en": "A"
                     *               },
                     *               "from": "25",
                     *               "below": null,
                     *               "upTo": null,
                     *               "basis": "fits"
                     *             }
                     *           ],
                     *           "indicators": [
                     *             {
                     *               "id": "review-deadlines",
                     *               "title": {
                     *                 "kk": "Арыздар мен шағымдарды қарау мерзімдерін сақтау",
                     *                 "ru": "Соблюдение сроков рассмотрения заявлений и жалоб",
                     *                 "en": "Timely review of applications and complaints"
                     *               },
                     *               "maxPoints": "4",
                     *               "effect": "add",
                     *               "basis": "fits",
                     *               "supplier": "kpsisu",
                     *               "formula": {
                     *                 "kk": "<math display=\"block\" xmlns=\"http://www.w3.org/1998/Math/MathML\"><mrow><mi>max</mi><mrow><mo stretchy=\"true\">(</mo><mn>0</mn><mo>;</mo><mrow><mn>3</mn><mo>−</mo><mrow><mn>0,1</mn><mo>×</mo><mtext>Негізсіз қайта бағыттау фактілері</mtext></mrow></mrow><mo stretchy=\"true\">)</mo></mrow></mrow></math>",
                     *                 "ru": "<math display=\"block\" xmlns=\"http://www.w3.org/1998/Math/MathML\"><mrow><mi>max</mi><mrow><mo stretchy=\"true\">(</mo><mn>0</mn><mo>;</mo><mrow><mn>3</mn><mo>−</mo><mrow><mn>0,1</mn><mo>×</mo><mtext>Факты необоснованной переадресации</mtext></mrow></mrow><mo stretchy=\"true\">)</mo></mrow></mrow></math>",
                     *                 "en": "<math display=\"block\" xmlns=\"http://www.w3.org/1998/Math/MathML\"><mrow><mi>max</mi><mrow><mo stretchy=\"true\">(</mo><mn>0</mn><mo>;</mo><mrow><mn>3</mn><mo>−</mo><mrow><mn>0.1</mn><mo>×</mo><mtext>Unjustified redirections</mtext></mrow></mrow><mo stretchy=\"true\">)</mo></mrow></mrow></math>"
                     *               },
                     *               "unknown": null
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "grades": [
                     *         {
                     *           "id": "AAA",
                     *           "title": {
                     *             "kk": "AAA",
                     *             "ru": "AAA",
                     *             "en": "AAA"
                     *           },
                     *           "from": "95",
                     *           "below": null,
                     *           "upTo": null,
                     *           "basis": "stated"
                     *         }
                     *       ],
                     *       "levels": [
                     *         {
                     *           "id": "high",
                     *           "title": {
                     *             "kk": "жоғары",
                     *             "ru": "высокий",
                     *             "en": "high"
                     *           },
                     *           "from": "90",
                     *           "below": null,
                     *           "upTo": null,
                     *           "basis": "stated"
                     *         }
                     *       ],
                     *       "parameters": [
                     *         {
                     *           "name": "budgetCommentsPoints",
                     *           "title": {
                     *             "kk": "Ашық бюджет: пікірлерге жауаптар үшін балл",
                     *             "ru": "Открытый бюджет: баллы за ответы на комментарии",
                     *             "en": "Open budget: points for answers to comments"
                     *           },
                     *           "value": "4",
                     *           "basis": "assumed",
                     *           "note": null
                     *         }
                     *       ],
                     *       "ties": "competition",
                     *       "editions": [
                     *         {
                     *           "index": "openness",
                     *           "edition": "2026-h1",
                     *           "title": {
                     *             "en": "Openness index, first half of 2026 (demonstration)",
                     *             "kk": "Ашықтық индексі, 2026 жылдың бірінші жартыжылдығы (көрсетілім)",
                     *             "ru": "Индекс открытости, первое полугодие 2026 года (демонстрация)"
                     *           }
                     *         }
                     *       ],
                     *       "versions": [
                     *         {
                     *           "version": "1",
                     *           "digest": "65ec1abea424573b0bdaf3f7d2671ec247006f0d43f3737b40213d60eed3982c",
                     *           "state": "in-force",
                     *           "inForceAt": "2026-07-28T23:56:32.790Z"
                     *         }
                     *       ],
                     *       "definition": {
                     *         "grounds": {},
                     *         "groups": [
                     *           {
                     *             "id": "central",
                     *             "title": {
                     *               "en": "Central state bodies",
                     *               "kk": "Орталық мемлекеттік органдар",
                     *               "ru": "Центральные государственные органы"
                     *             }
                     *           }
                     *         ],
                     *         "id": "openness-2025",
                     *         "ranking": {
                     *           "higherIsBetter": true,
                     *           "ties": "competition"
                     *         },
                     *         "rated": true,
                     *         "roadmapBands": [
                     *           "B"
                     *         ],
                     *         "source": {
                     *           "clause": "lines 119–151",
                     *           "document": "openness-report-2025"
                     *         },
                     *         "title": {
                     *           "en": "Openness index of state bodies, methodology of 2025",
                     *           "kk": "Мемлекеттік органдардың ашықтық индексі, 2025 жылғы әдістеме",
                     *           "ru": "Индекс открытости государственных органов, методика 2025 года"
                     *         },
                     *         "version": "1"
                     *       }
                     *     }
                     */
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
                /** @example openness-2025 */
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
                    /**
                     * @example {
                     *       "version": "1",
                     *       "digest": "65ec1abea424573b0bdaf3f7d2671ec247006f0d43f3737b40213d60eed3982c",
                     *       "state": "in-force",
                     *       "inForceAt": "2026-07-28T23:56:32.790Z",
                     *       "id": "openness-2025",
                     *       "title": {
                     *         "kk": "Мемлекеттік органдардың ашықтық индексі, 2025 жылғы әдістеме",
                     *         "ru": "Индекс открытости государственных органов, методика 2025 года",
                     *         "en": "Openness index of state bodies, methodology of 2025"
                     *       },
                     *       "rated": true,
                     *       "source": {
                     *         "document": "openness-report-2025",
                     *         "clause": "lines 119–151",
                     *         "title": {
                     *           "kk": "Ашықтық индексі туралы 2025 жылғы есеп",
                     *           "ru": "Отчёт об индексе открытости за 2025 год",
                     *           "en": "Report on the openness index for 2025"
                     *         },
                     *         "publisher": null,
                     *         "published": null,
                     *         "address": null
                     *       },
                     *       "maxTotal": "100",
                     *       "groups": [
                     *         {
                     *           "id": "central",
                     *           "title": {
                     *             "kk": "Орталық мемлекеттік органдар",
                     *             "ru": "Центральные государственные органы",
                     *             "en": "Central state bodies"
                     *           }
                     *         }
                     *       ],
                     *       "suppliers": [
                     *         {
                     *           "id": "kpsisu",
                     *           "abbreviation": {
                     *             "kk": "ҚСжАЕК",
                     *             "ru": "КПСиСУ",
                     *             "en": "CLSSR"
                     *           },
                     *           "title": {
                     *             "kk": "Бас прокуратураның Құқықтық статистика және арнайы есепке алу жөніндегі комитеті",
                     *             "ru": "Комитет по правовой статистике и специальным учетам Генеральной прокуратуры",
                     *             "en": "Committee on Legal Statistics and Special Records of the Prosecutor General's Office"
                     *           }
                     *         }
                     *       ],
                     *       "criteria": [
                     *         {
                     *           "id": "appc-compliance",
                     *           "title": {
                     *             "kk": "ӘРПК талаптарын орындау",
                     *             "ru": "Исполнение требований АППК",
                     *             "en": "Compliance with the Administrative Procedure and Process Code"
                     *           },
                     *           "maxPoints": "30",
                     *           "bands": [
                     *             {
                     *               "id": "A",
                     *               "title": {
                     *                 "kk": "A",
                     *                 "ru": "A",
                     *                 "en": "A"
                     *               },
                     *               "from": "25",
                     *               "below": null,
                     *               "upTo": null,
                     *               "basis": "fits"
                     *             }
                     *           ],
                     *           "indicators": [
                     *             {
                     *               "id": "review-deadlines",
                     *               "title": {
                     *                 "kk": "Арыздар мен шағымдарды қарау мерзімдерін сақтау",
                     *                 "ru": "Соблюдение сроков рассмотрения заявлений и жалоб",
                     *                 "en": "Timely review of applications and complaints"
                     *               },
                     *               "maxPoints": "4",
                     *               "effect": "add",
                     *               "basis": "fits",
                     *               "supplier": "kpsisu",
                     *               "formula": {
                     *                 "kk": "<math display=\"block\" xmlns=\"http://www.w3.org/1998/Math/MathML\"><mrow><mi>max</mi><mrow><mo stretchy=\"true\">(</mo><mn>0</mn><mo>;</mo><mrow><mn>3</mn><mo>−</mo><mrow><mn>0,1</mn><mo>×</mo><mtext>Негізсіз қайта бағыттау фактілері</mtext></mrow></mrow><mo stretchy=\"true\">)</mo></mrow></mrow></math>",
                     *                 "ru": "<math display=\"block\" xmlns=\"http://www.w3.org/1998/Math/MathML\"><mrow><mi>max</mi><mrow><mo stretchy=\"true\">(</mo><mn>0</mn><mo>;</mo><mrow><mn>3</mn><mo>−</mo><mrow><mn>0,1</mn><mo>×</mo><mtext>Факты необоснованной переадресации</mtext></mrow></mrow><mo stretchy=\"true\">)</mo></mrow></mrow></math>",
                     *                 "en": "<math display=\"block\" xmlns=\"http://www.w3.org/1998/Math/MathML\"><mrow><mi>max</mi><mrow><mo stretchy=\"true\">(</mo><mn>0</mn><mo>;</mo><mrow><mn>3</mn><mo>−</mo><mrow><mn>0.1</mn><mo>×</mo><mtext>Unjustified redirections</mtext></mrow></mrow><mo stretchy=\"true\">)</mo></mrow></mrow></math>"
                     *               },
                     *               "unknown": null
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "grades": [
                     *         {
                     *           "id": "AAA",
                     *           "title": {
                     *             "kk": "AAA",
                     *             "ru": "AAA",
                     *             "en": "AAA"
                     *           },
                     *           "from": "95",
                     *           "below": null,
                     *           "upTo": null,
                     *           "basis": "stated"
                     *         }
                     *       ],
                     *       "levels": [
                     *         {
                     *           "id": "high",
                     *           "title": {
                     *             "kk": "жоғары",
                     *             "ru": "высокий",
                     *             "en": "high"
                     *           },
                     *           "from": "90",
                     *           "below": null,
                     *           "upTo": null,
                     *           "basis": "stated"
                     *         }
                     *       ],
                     *       "parameters": [
                     *         {
                     *           "name": "budgetCommentsPoints",
                     *           "title": {
                     *             "kk": "Ашық бюджет: пікірлерге жауаптар үшін балл",
                     *             "ru": "Открытый бюджет: баллы за ответы на комментарии",
                     *             "en": "Open budget: points for answers to comments"
                     *           },
                     *           "value": "4",
                     *           "basis": "assumed",
                     *           "note": null
                     *         }
                     *       ],
                     *       "ties": "competition",
                     *       "editions": [
                     *         {
                     *           "index": "openness",
                     *           "edition": "2026-h1",
                     *           "title": {
                     *             "en": "Openness index, first half of 2026 (demonstration)",
                     *             "kk": "Ашықтық индексі, 2026 жылдың бірінші жартыжылдығы (көрсетілім)",
                     *             "ru": "Индекс открытости, первое полугодие 2026 года (демонстрация)"
                     *           }
                     *         }
                     *       ],
                     *       "versions": [
                     *         {
                     *           "version": "1",
                     *           "digest": "65ec1abea424573b0bdaf3f7d2671ec247006f0d43f3737b40213d60eed3982c",
                     *           "state": "in-force",
                     *           "inForceAt": "2026-07-28T23:56:32.790Z"
                     *         }
                     *       ],
                     *       "definition": {
                     *         "grounds": {},
                     *         "groups": [
                     *           {
                     *             "id": "central",
                     *             "title": {
                     *               "en": "Central state bodies",
                     *               "kk": "Орталық мемлекеттік органдар",
                     *               "ru": "Центральные государственные органы"
                     *             }
                     *           }
                     *         ],
                     *         "id": "openness-2025",
                     *         "ranking": {
                     *           "higherIsBetter": true,
                     *           "ties": "competition"
                     *         },
                     *         "rated": true,
                     *         "roadmapBands": [
                     *           "B"
                     *         ],
                     *         "source": {
                     *           "clause": "lines 119–151",
                     *           "document": "openness-report-2025"
                     *         },
                     *         "title": {
                     *           "en": "Openness index of state bodies, methodology of 2025",
                     *           "kk": "Мемлекеттік органдардың ашықтық индексі, 2025 жылғы әдістеме",
                     *           "ru": "Индекс открытости государственных органов, методика 2025 года"
                     *         },
                     *         "version": "1"
                     *       }
                     *     }
                     */
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
                    /**
                     * @example {
                     *       "algorithm": "Ed25519",
                     *       "publicKey": "FCxu5dQw8BOKLu6r4i13AWEkimKMILPydfrNKkNPiu8"
                     *     }
                     */
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
                    /**
                     * @example {
                     *       "$schema": "https://json-schema.org/draft/2020-12/schema",
                     *       "$id": "rule.schema.json"
                     *     }
                     */
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
                    /**
                     * @example {
                     *       "$schema": "https://json-schema.org/draft/2020-12/schema",
                     *       "$id": "methodology.schema.json"
                     *     }
                     */
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
                    /** @example alive */
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
                    /** @example ready */
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
                    /**
                     * @example # TYPE olshem_request_seconds histogram
                     *     olshem_request_seconds_bucket{method="GET",route="/healthz",status="200",le="0.005"} 1
                     *     olshem_request_seconds_bucket{method="GET",route="/healthz",status="200",le="0.025"} 1
                     */
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
            /** @description The signed-in person and what waits for them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "89de01b8-a9ef-498e-bc0b-1901e23c48b7",
                     *       "email": "health@demo.example",
                     *       "name": "Мария Ким",
                     *       "role": "agency",
                     *       "organisation": {
                     *         "id": "body-ministry-of-health",
                     *         "kinds": [
                     *           "body"
                     *         ],
                     *         "name": {
                     *           "en": "Ministry of Healthcare",
                     *           "kk": "Денсаулық сақтау министрлігі",
                     *           "ru": "Министерство здравоохранения"
                     *         },
                     *         "abbreviation": {
                     *           "en": "MoH",
                     *           "kk": "ДСМ",
                     *           "ru": "МЗ"
                     *         },
                     *         "bodyId": "ministry-of-health",
                     *         "abolished": false
                     *       },
                     *       "tasks": [
                     *         {
                     *           "kind": "file-dispute",
                     *           "cycleId": "openness-2026-h1",
                     *           "count": 1,
                     *           "dueAt": "2026-08-06T18:59:59.000Z",
                     *           "overdue": false,
                     *           "bodyId": "ministry-of-health"
                     *         }
                     *       ]
                     *     }
                     */
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
                    /**
                     * @example {
                     *       "people": [
                     *         {
                     *           "id": "cbd09ecf-e4e9-45aa-bfb2-122c625f5fb3",
                     *           "email": "administrator@demo.example",
                     *           "name": "Айгүл Сейітова",
                     *           "role": "administrator",
                     *           "organisation": {
                     *             "id": "operator",
                     *             "kinds": [
                     *               "operator"
                     *             ],
                     *             "name": {
                     *               "en": "Operator of the index",
                     *               "kk": "Индекс операторы",
                     *               "ru": "Оператор индекса"
                     *             },
                     *             "abbreviation": {
                     *               "en": "Operator of the index",
                     *               "kk": "Индекс операторы",
                     *               "ru": "Оператор индекса"
                     *             },
                     *             "bodyId": null,
                     *             "abolished": false
                     *           },
                     *           "disabled": false,
                     *           "createdAt": "2026-07-28T23:56:44.184Z"
                     *         }
                     *       ]
                     *     }
                     */
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
                /**
                 * @example {
                 *       "email": "a.saparova@example.org",
                 *       "name": "Әсел Сапарова",
                 *       "role": "assessor",
                 *       "organisationId": "kpsisu"
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "person": {
                     *         "id": "c7cba583-8bf9-4d45-9c8c-ebffe77ea6e8",
                     *         "email": "a.saparova@example.org",
                     *         "name": "Әсел Сапарова",
                     *         "role": "assessor",
                     *         "organisation": {
                     *           "id": "kpsisu",
                     *           "kinds": [
                     *             "supplier"
                     *           ],
                     *           "name": {
                     *             "en": "Committee on Legal Statistics and Special Records of the Prosecutor General's Office",
                     *             "kk": "Бас прокуратураның Құқықтық статистика және арнайы есепке алу жөніндегі комитеті",
                     *             "ru": "Комитет по правовой статистике и специальным учетам Генеральной прокуратуры"
                     *           },
                     *           "abbreviation": {
                     *             "en": "CLSSR",
                     *             "kk": "ҚСжАЕК",
                     *             "ru": "КПСиСУ"
                     *           },
                     *           "bodyId": null,
                     *           "abolished": false
                     *         },
                     *         "disabled": false,
                     *         "createdAt": "2026-07-28T23:59:37.763Z"
                     *       },
                     *       "link": {
                     *         "purpose": "invitation",
                     *         "token": "Zr0mJx3nqkzT1uVvVYJm3mG0b8yYx1C4hQeJ7kq2n9E",
                     *         "expiresAt": "2026-08-04T23:59:37.763Z"
                     *       }
                     *     }
                     */
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
                    /**
                     * @example {
                     *       "organisations": [
                     *         {
                     *           "id": "accounts-committee",
                     *           "kinds": [
                     *             "supplier"
                     *           ],
                     *           "name": {
                     *             "en": "Accounts Committee for Control over Execution of the Republican Budget",
                     *             "kk": "Республикалық бюджеттің атқарылуын бақылау жөніндегі есеп комитеті",
                     *             "ru": "Счетный комитет по контролю за исполнением республиканского бюджета"
                     *           },
                     *           "abbreviation": {
                     *             "en": "AC",
                     *             "kk": "ЕК",
                     *             "ru": "СК"
                     *           },
                     *           "bodyId": null,
                     *           "abolished": false
                     *         }
                     *       ]
                     *     }
                     */
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
                /**
                 * @example {
                 *       "file": [
                 *         "people.xlsx"
                 *       ]
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "lines": [
                     *         {
                     *           "line": {
                     *             "name": "Әсел Сапарова",
                     *             "email": "a.saparova@example.org",
                     *             "role": "Представитель уполномоченного органа",
                     *             "organisation": "КПСиСУ"
                     *           },
                     *           "invitation": {
                     *             "email": "a.saparova@example.org",
                     *             "name": "Әсел Сапарова",
                     *             "role": "assessor",
                     *             "organisationId": "kpsisu"
                     *           },
                     *           "faults": []
                     *         },
                     *         {
                     *           "line": {
                     *             "name": "Марат Ли",
                     *             "email": "m.li",
                     *             "role": "assessor",
                     *             "organisation": "КПСиСУ"
                     *           },
                     *           "invitation": null,
                     *           "faults": [
                     *             {
                     *               "path": "email",
                     *               "code": "field_invalid",
                     *               "detail": "The value does not have the expected form. Check it."
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
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
    invitePeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "lines": [
                 *         {
                 *           "name": "Әсел Сапарова",
                 *           "email": "a.saparova@example.org",
                 *           "role": "assessor",
                 *           "organisation": "kpsisu"
                 *         }
                 *       ]
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "invited": [
                     *         {
                     *           "person": {
                     *             "id": "c7cba583-8bf9-4d45-9c8c-ebffe77ea6e8",
                     *             "email": "a.saparova@example.org",
                     *             "name": "Әсел Сапарова",
                     *             "role": "assessor",
                     *             "organisation": {
                     *               "id": "kpsisu",
                     *               "kinds": [
                     *                 "supplier"
                     *               ],
                     *               "name": {
                     *                 "en": "Committee on Legal Statistics and Special Records of the Prosecutor General's Office",
                     *                 "kk": "Бас прокуратураның Құқықтық статистика және арнайы есепке алу жөніндегі комитеті",
                     *                 "ru": "Комитет по правовой статистике и специальным учетам Генеральной прокуратуры"
                     *               },
                     *               "abbreviation": {
                     *                 "en": "CLSSR",
                     *                 "kk": "ҚСжАЕК",
                     *                 "ru": "КПСиСУ"
                     *               },
                     *               "bodyId": null,
                     *               "abolished": false
                     *             },
                     *             "disabled": false,
                     *             "createdAt": "2026-07-28T23:59:37.763Z"
                     *           },
                     *           "link": {
                     *             "purpose": "invitation",
                     *             "token": "Zr0mJx3nqkzT1uVvVYJm3mG0b8yYx1C4hQeJ7kq2n9E",
                     *             "expiresAt": "2026-08-04T23:59:37.763Z"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
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
                /** @example c7cba583-8bf9-4d45-9c8c-ebffe77ea6e8 */
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Has forgotten the password."
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "person": {
                     *         "id": "c7cba583-8bf9-4d45-9c8c-ebffe77ea6e8",
                     *         "email": "a.saparova@example.org",
                     *         "name": "Әсел Сапарова",
                     *         "role": "assessor",
                     *         "organisation": {
                     *           "id": "kpsisu",
                     *           "kinds": [
                     *             "supplier"
                     *           ],
                     *           "name": {
                     *             "en": "Committee on Legal Statistics and Special Records of the Prosecutor General's Office",
                     *             "kk": "Бас прокуратураның Құқықтық статистика және арнайы есепке алу жөніндегі комитеті",
                     *             "ru": "Комитет по правовой статистике и специальным учетам Генеральной прокуратуры"
                     *           },
                     *           "abbreviation": {
                     *             "en": "CLSSR",
                     *             "kk": "ҚСжАЕК",
                     *             "ru": "КПСиСУ"
                     *           },
                     *           "bodyId": null,
                     *           "abolished": false
                     *         },
                     *         "disabled": false,
                     *         "createdAt": "2026-07-28T23:59:37.763Z"
                     *       },
                     *       "link": {
                     *         "purpose": "reset",
                     *         "token": "Zr0mJx3nqkzT1uVvVYJm3mG0b8yYx1C4hQeJ7kq2n9E",
                     *         "expiresAt": "2026-08-04T23:59:37.763Z"
                     *       }
                     *     }
                     */
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
                /** @example c7cba583-8bf9-4d45-9c8c-ebffe77ea6e8 */
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "disabled": true,
                 *       "reason": "Moved to another body on 1 July."
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "c7cba583-8bf9-4d45-9c8c-ebffe77ea6e8",
                     *       "email": "a.saparova@example.org",
                     *       "name": "Әсел Сапарова",
                     *       "role": "assessor",
                     *       "organisation": {
                     *         "id": "kpsisu",
                     *         "kinds": [
                     *           "supplier"
                     *         ],
                     *         "name": {
                     *           "en": "Committee on Legal Statistics and Special Records of the Prosecutor General's Office",
                     *           "kk": "Бас прокуратураның Құқықтық статистика және арнайы есепке алу жөніндегі комитеті",
                     *           "ru": "Комитет по правовой статистике и специальным учетам Генеральной прокуратуры"
                     *         },
                     *         "abbreviation": {
                     *           "en": "CLSSR",
                     *           "kk": "ҚСжАЕК",
                     *           "ru": "КПСиСУ"
                     *         },
                     *         "bodyId": null,
                     *         "abolished": false
                     *       },
                     *       "disabled": true,
                     *       "createdAt": "2026-07-28T23:59:37.763Z"
                     *     }
                     */
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
                /** @example Zr0mJx3nqkzT1uVvVYJm3mG0b8yYx1C4hQeJ7kq2n9E */
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
                    /**
                     * @example {
                     *       "purpose": "invitation",
                     *       "name": "Әсел Сапарова",
                     *       "email": "a.saparova@example.org",
                     *       "expiresAt": "2026-08-04T23:59:37.763Z"
                     *     }
                     */
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
                /** @example Zr0mJx3nqkzT1uVvVYJm3mG0b8yYx1C4hQeJ7kq2n9E */
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "a long horse battery"
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "email": "a.saparova@example.org"
                     *     }
                     */
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
    addBody: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "akimat-abai",
                 *       "group": "local",
                 *       "name": {
                 *         "kk": "Абай облысының әкімдігі",
                 *         "ru": "Акимат области Абай",
                 *         "en": "Akimat of Abai Region"
                 *       },
                 *       "abbreviation": {
                 *         "kk": "Абай",
                 *         "ru": "Абай",
                 *         "en": "Abai"
                 *       },
                 *       "aliases": [
                 *         "Семей"
                 *       ],
                 *       "region": "KZ-10",
                 *       "validFrom": "2022-06-08"
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "akimat-abai"
                     *     }
                     */
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
                /**
                 * @example {
                 *       "kind": "split",
                 *       "on": "2022-06-08",
                 *       "ground": {
                 *         "kk": "Президенттің Абай, Жетісу және Ұлытау облыстарын құру туралы 2022 жылғы Жарлығы",
                 *         "ru": "Указ Президента 2022 года об образовании областей Абай, Жетісу и Ұлытау",
                 *         "en": "Decree of the President of 2022 forming the regions of Abai, Zhetisu and Ulytau"
                 *       },
                 *       "from": [
                 *         "akimat-east-kazakhstan"
                 *       ],
                 *       "to": [
                 *         "akimat-east-kazakhstan",
                 *         "akimat-abai"
                 *       ]
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "0b1c0f43-6f5c-4f0e-9a53-1a4f5c2d7e10"
                     *     }
                     */
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
                /**
                 * @example {
                 *       "id": "akimat-abai-office",
                 *       "kinds": [
                 *         "body"
                 *       ],
                 *       "name": {
                 *         "kk": "Абай облысының әкімдігі",
                 *         "ru": "Акимат области Абай",
                 *         "en": "Akimat of Abai Region"
                 *       },
                 *       "abbreviation": {
                 *         "kk": "Абай",
                 *         "ru": "Абай",
                 *         "en": "Abai"
                 *       },
                 *       "bodyId": "akimat-abai"
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "akimat-abai-office"
                     *     }
                     */
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
                /** @example akimat-abai-office */
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kinds": [
                 *         "body",
                 *         "supplier"
                 *       ],
                 *       "name": {
                 *         "kk": "Абай облысының әкімдігі",
                 *         "ru": "Акимат области Абай",
                 *         "en": "Akimat of Abai Region"
                 *       },
                 *       "abbreviation": {
                 *         "kk": "Абай",
                 *         "ru": "Абай",
                 *         "en": "Abai"
                 *       },
                 *       "bodyId": "akimat-abai"
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "akimat-abai-office"
                     *     }
                     */
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
                /**
                 * @example {
                 *       "id": "openness",
                 *       "title": {
                 *         "kk": "Ашықтық индексі",
                 *         "ru": "Индекс открытости",
                 *         "en": "Openness index"
                 *       }
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "openness"
                     *     }
                     */
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
                    /**
                     * @example {
                     *       "accounts": [
                     *         {
                     *           "email": "administrator@demo.example",
                     *           "name": "Айгүл Сейітова",
                     *           "role": "administrator",
                     *           "organisation": {
                     *             "en": "Operator of the index",
                     *             "kk": "Индекс операторы",
                     *             "ru": "Оператор индекса"
                     *           },
                     *           "password": "olshem-demo-2026"
                     *         }
                     *       ]
                     *     }
                     */
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
                    /**
                     * @example {
                     *       "versions": [
                     *         {
                     *           "digest": "1936bcac52f5792e8b43986f485b304e95acc2dd58ffd12e3be205dadd27b462",
                     *           "methodologyId": "open-dialogue",
                     *           "version": "1",
                     *           "state": "in-force",
                     *           "title": {
                     *             "kk": "«Ашық диалог» порталындағы әкімдіктердің белсенділігі",
                     *             "ru": "Активность акиматов на портале «Открытый диалог»",
                     *             "en": "Activity of akimats on the Open Dialogue portal"
                     *           },
                     *           "registeredAt": "2026-07-28T23:56:33.367Z",
                     *           "registeredBy": null,
                     *           "inForceAt": "2026-07-28T23:56:33.367Z",
                     *           "inForceBy": null,
                     *           "cycles": 0,
                     *           "editions": 1
                     *         }
                     *       ]
                     *     }
                     */
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
                /**
                 * @example {
                 *       "definition": {
                 *         "grounds": {},
                 *         "groups": [
                 *           {
                 *             "id": "central",
                 *             "title": {
                 *               "en": "Central state bodies",
                 *               "kk": "Орталық мемлекеттік органдар",
                 *               "ru": "Центральные государственные органы"
                 *             }
                 *           }
                 *         ],
                 *         "id": "openness-2025",
                 *         "ranking": {
                 *           "higherIsBetter": true,
                 *           "ties": "competition"
                 *         },
                 *         "rated": true,
                 *         "roadmapBands": [
                 *           "B"
                 *         ],
                 *         "source": {
                 *           "clause": "lines 119–151",
                 *           "document": "openness-report-2025"
                 *         },
                 *         "title": {
                 *           "kk": "Мемлекеттік органдардың ашықтық индексі, 2026 жылғы әдістеме",
                 *           "ru": "Индекс открытости государственных органов, методика 2026 года",
                 *           "en": "Openness index of state bodies, methodology of 2026"
                 *         },
                 *         "version": "2026"
                 *       },
                 *       "reason": "The methodology approved for 2026."
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "digest": "3b8b469baf862ae150bde345772cf740f1ab170c87790356088e3f6eab9326d1",
                     *       "methodologyId": "openness-2025",
                     *       "version": "2026",
                     *       "state": "draft",
                     *       "title": {
                     *         "kk": "Мемлекеттік органдардың ашықтық индексі, 2026 жылғы әдістеме",
                     *         "ru": "Индекс открытости государственных органов, методика 2026 года",
                     *         "en": "Openness index of state bodies, methodology of 2026"
                     *       },
                     *       "registeredAt": "2026-07-28T23:59:19.908Z",
                     *       "registeredBy": "Айгүл Сейітова",
                     *       "inForceAt": null,
                     *       "inForceBy": null,
                     *       "cycles": 0,
                     *       "editions": 0,
                     *       "check": {
                     *         "digest": "3b8b469baf862ae150bde345772cf740f1ab170c87790356088e3f6eab9326d1",
                     *         "methodologyId": "openness-2025",
                     *         "version": "2026",
                     *         "title": {
                     *           "kk": "Мемлекеттік органдардың ашықтық индексі, 2026 жылғы әдістеме",
                     *           "ru": "Индекс открытости государственных органов, методика 2026 года",
                     *           "en": "Openness index of state bodies, methodology of 2026"
                     *         },
                     *         "indicators": 20,
                     *         "findings": [
                     *           {
                     *             "severity": "warning",
                     *             "id": "part-not-bounded",
                     *             "where": "indicator statistical-data-quality, rule",
                     *             "message": "“distortions” is divided by “reviewed” and may be larger; add a check that compares them (part at most its whole) or a cap."
                     *           }
                     *         ],
                     *         "against": {
                     *           "digest": "65ec1abea424573b0bdaf3f7d2671ec247006f0d43f3737b40213d60eed3982c",
                     *           "version": "1"
                     *         },
                     *         "differences": {
                     *           "changesResults": false,
                     *           "manifest": [
                     *             "version"
                     *           ],
                     *           "indicators": [],
                     *           "criteria": [],
                     *           "parameters": [],
                     *           "groups": [],
                     *           "suppliers": [],
                     *           "documents": [],
                     *           "grounds": [],
                     *           "calendar": []
                     *         },
                     *         "registered": "draft"
                     *       },
                     *       "mayPutInForce": false,
                     *       "definition": {
                     *         "grounds": {},
                     *         "groups": [
                     *           {
                     *             "id": "central",
                     *             "title": {
                     *               "en": "Central state bodies",
                     *               "kk": "Орталық мемлекеттік органдар",
                     *               "ru": "Центральные государственные органы"
                     *             }
                     *           }
                     *         ],
                     *         "id": "openness-2025",
                     *         "ranking": {
                     *           "higherIsBetter": true,
                     *           "ties": "competition"
                     *         },
                     *         "rated": true,
                     *         "roadmapBands": [
                     *           "B"
                     *         ],
                     *         "source": {
                     *           "clause": "lines 119–151",
                     *           "document": "openness-report-2025"
                     *         },
                     *         "title": {
                     *           "en": "Openness index of state bodies, methodology of 2026",
                     *           "kk": "Мемлекеттік органдардың ашықтық индексі, 2026 жылғы әдістеме",
                     *           "ru": "Индекс открытости государственных органов, методика 2026 года"
                     *         },
                     *         "version": "2026"
                     *       }
                     *     }
                     */
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
                /**
                 * @example {
                 *       "definition": {
                 *         "grounds": {},
                 *         "groups": [
                 *           {
                 *             "id": "central",
                 *             "title": {
                 *               "en": "Central state bodies",
                 *               "kk": "Орталық мемлекеттік органдар",
                 *               "ru": "Центральные государственные органы"
                 *             }
                 *           }
                 *         ],
                 *         "id": "openness-2025",
                 *         "ranking": {
                 *           "higherIsBetter": true,
                 *           "ties": "competition"
                 *         },
                 *         "rated": true,
                 *         "roadmapBands": [
                 *           "B"
                 *         ],
                 *         "source": {
                 *           "clause": "lines 119–151",
                 *           "document": "openness-report-2025"
                 *         },
                 *         "title": {
                 *           "kk": "Мемлекеттік органдардың ашықтық индексі, 2026 жылғы әдістеме",
                 *           "ru": "Индекс открытости государственных органов, методика 2026 года",
                 *           "en": "Openness index of state bodies, methodology of 2026"
                 *         },
                 *         "version": "2026"
                 *       }
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "digest": "3b8b469baf862ae150bde345772cf740f1ab170c87790356088e3f6eab9326d1",
                     *       "methodologyId": "openness-2025",
                     *       "version": "2026",
                     *       "title": {
                     *         "kk": "Мемлекеттік органдардың ашықтық индексі, 2026 жылғы әдістеме",
                     *         "ru": "Индекс открытости государственных органов, методика 2026 года",
                     *         "en": "Openness index of state bodies, methodology of 2026"
                     *       },
                     *       "indicators": 20,
                     *       "findings": [
                     *         {
                     *           "severity": "warning",
                     *           "id": "part-not-bounded",
                     *           "where": "indicator statistical-data-quality, rule",
                     *           "message": "“distortions” is divided by “reviewed” and may be larger; add a check that compares them (part at most its whole) or a cap."
                     *         }
                     *       ],
                     *       "against": {
                     *         "digest": "65ec1abea424573b0bdaf3f7d2671ec247006f0d43f3737b40213d60eed3982c",
                     *         "version": "1"
                     *       },
                     *       "differences": {
                     *         "changesResults": false,
                     *         "manifest": [
                     *           "version"
                     *         ],
                     *         "indicators": [],
                     *         "criteria": [],
                     *         "parameters": [],
                     *         "groups": [],
                     *         "suppliers": [],
                     *         "documents": [],
                     *         "grounds": [],
                     *         "calendar": []
                     *       },
                     *       "registered": null
                     *     }
                     */
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
                /** @example 3b8b469baf862ae150bde345772cf740f1ab170c87790356088e3f6eab9326d1 */
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
                    /**
                     * @example {
                     *       "digest": "3b8b469baf862ae150bde345772cf740f1ab170c87790356088e3f6eab9326d1",
                     *       "methodologyId": "openness-2025",
                     *       "version": "2026",
                     *       "state": "draft",
                     *       "title": {
                     *         "kk": "Мемлекеттік органдардың ашықтық индексі, 2026 жылғы әдістеме",
                     *         "ru": "Индекс открытости государственных органов, методика 2026 года",
                     *         "en": "Openness index of state bodies, methodology of 2026"
                     *       },
                     *       "registeredAt": "2026-07-28T23:59:19.908Z",
                     *       "registeredBy": "Айгүл Сейітова",
                     *       "inForceAt": null,
                     *       "inForceBy": null,
                     *       "cycles": 0,
                     *       "editions": 0,
                     *       "check": {
                     *         "digest": "3b8b469baf862ae150bde345772cf740f1ab170c87790356088e3f6eab9326d1",
                     *         "methodologyId": "openness-2025",
                     *         "version": "2026",
                     *         "title": {
                     *           "kk": "Мемлекеттік органдардың ашықтық индексі, 2026 жылғы әдістеме",
                     *           "ru": "Индекс открытости государственных органов, методика 2026 года",
                     *           "en": "Openness index of state bodies, methodology of 2026"
                     *         },
                     *         "indicators": 20,
                     *         "findings": [
                     *           {
                     *             "severity": "warning",
                     *             "id": "part-not-bounded",
                     *             "where": "indicator statistical-data-quality, rule",
                     *             "message": "“distortions” is divided by “reviewed” and may be larger; add a check that compares them (part at most its whole) or a cap."
                     *           }
                     *         ],
                     *         "against": {
                     *           "digest": "65ec1abea424573b0bdaf3f7d2671ec247006f0d43f3737b40213d60eed3982c",
                     *           "version": "1"
                     *         },
                     *         "differences": {
                     *           "changesResults": false,
                     *           "manifest": [
                     *             "version"
                     *           ],
                     *           "indicators": [],
                     *           "criteria": [],
                     *           "parameters": [],
                     *           "groups": [],
                     *           "suppliers": [],
                     *           "documents": [],
                     *           "grounds": [],
                     *           "calendar": []
                     *         },
                     *         "registered": "draft"
                     *       },
                     *       "mayPutInForce": true,
                     *       "definition": {
                     *         "grounds": {},
                     *         "groups": [
                     *           {
                     *             "id": "central",
                     *             "title": {
                     *               "en": "Central state bodies",
                     *               "kk": "Орталық мемлекеттік органдар",
                     *               "ru": "Центральные государственные органы"
                     *             }
                     *           }
                     *         ],
                     *         "id": "openness-2025",
                     *         "ranking": {
                     *           "higherIsBetter": true,
                     *           "ties": "competition"
                     *         },
                     *         "rated": true,
                     *         "roadmapBands": [
                     *           "B"
                     *         ],
                     *         "source": {
                     *           "clause": "lines 119–151",
                     *           "document": "openness-report-2025"
                     *         },
                     *         "title": {
                     *           "en": "Openness index of state bodies, methodology of 2026",
                     *           "kk": "Мемлекеттік органдардың ашықтық индексі, 2026 жылғы әдістеме",
                     *           "ru": "Индекс открытости государственных органов, методика 2026 года"
                     *         },
                     *         "version": "2026"
                     *       }
                     *     }
                     */
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
                /** @example 3b8b469baf862ae150bde345772cf740f1ab170c87790356088e3f6eab9326d1 */
                digest: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Approved by order of 12 July."
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "digest": "3b8b469baf862ae150bde345772cf740f1ab170c87790356088e3f6eab9326d1",
                     *       "methodologyId": "openness-2025",
                     *       "version": "2026",
                     *       "state": "in-force",
                     *       "title": {
                     *         "kk": "Мемлекеттік органдардың ашықтық индексі, 2026 жылғы әдістеме",
                     *         "ru": "Индекс открытости государственных органов, методика 2026 года",
                     *         "en": "Openness index of state bodies, methodology of 2026"
                     *       },
                     *       "registeredAt": "2026-07-28T23:59:19.908Z",
                     *       "registeredBy": "Айгүл Сейітова",
                     *       "inForceAt": "2026-07-28T23:59:24.992Z",
                     *       "inForceBy": "Бауыржан Нұрпейісов",
                     *       "cycles": 0,
                     *       "editions": 0,
                     *       "check": {
                     *         "digest": "3b8b469baf862ae150bde345772cf740f1ab170c87790356088e3f6eab9326d1",
                     *         "methodologyId": "openness-2025",
                     *         "version": "2026",
                     *         "title": {
                     *           "kk": "Мемлекеттік органдардың ашықтық индексі, 2026 жылғы әдістеме",
                     *           "ru": "Индекс открытости государственных органов, методика 2026 года",
                     *           "en": "Openness index of state bodies, methodology of 2026"
                     *         },
                     *         "indicators": 20,
                     *         "findings": [
                     *           {
                     *             "severity": "warning",
                     *             "id": "part-not-bounded",
                     *             "where": "indicator statistical-data-quality, rule",
                     *             "message": "“distortions” is divided by “reviewed” and may be larger; add a check that compares them (part at most its whole) or a cap."
                     *           }
                     *         ],
                     *         "against": null,
                     *         "differences": null,
                     *         "registered": "in-force"
                     *       },
                     *       "mayPutInForce": false,
                     *       "definition": {
                     *         "grounds": {},
                     *         "groups": [
                     *           {
                     *             "id": "central",
                     *             "title": {
                     *               "en": "Central state bodies",
                     *               "kk": "Орталық мемлекеттік органдар",
                     *               "ru": "Центральные государственные органы"
                     *             }
                     *           }
                     *         ],
                     *         "id": "openness-2025",
                     *         "ranking": {
                     *           "higherIsBetter": true,
                     *           "ties": "competition"
                     *         },
                     *         "rated": true,
                     *         "roadmapBands": [
                     *           "B"
                     *         ],
                     *         "source": {
                     *           "clause": "lines 119–151",
                     *           "document": "openness-report-2025"
                     *         },
                     *         "title": {
                     *           "en": "Openness index of state bodies, methodology of 2026",
                     *           "kk": "Мемлекеттік органдардың ашықтық индексі, 2026 жылғы әдістеме",
                     *           "ru": "Индекс открытости государственных органов, методика 2026 года"
                     *         },
                     *         "version": "2026"
                     *       }
                     *     }
                     */
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
                /** @example ad851301289c07506e03064af7536a40bcaf9b36a5d32bc035ea5efc618b95a2 */
                digest: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Registered too early."
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "digest": "ad851301289c07506e03064af7536a40bcaf9b36a5d32bc035ea5efc618b95a2",
                     *       "methodologyId": "openness-2025",
                     *       "version": "2027",
                     *       "state": "retired",
                     *       "title": {
                     *         "kk": "Мемлекеттік органдардың ашықтық индексі, 2026 жылғы әдістеме",
                     *         "ru": "Индекс открытости государственных органов, методика 2026 года",
                     *         "en": "Openness index of state bodies, methodology of 2026"
                     *       },
                     *       "registeredAt": "2026-07-28T23:59:27.481Z",
                     *       "registeredBy": "Айгүл Сейітова",
                     *       "inForceAt": null,
                     *       "inForceBy": null,
                     *       "cycles": 0,
                     *       "editions": 0,
                     *       "check": {
                     *         "digest": "ad851301289c07506e03064af7536a40bcaf9b36a5d32bc035ea5efc618b95a2",
                     *         "methodologyId": "openness-2025",
                     *         "version": "2027",
                     *         "title": {
                     *           "kk": "Мемлекеттік органдардың ашықтық индексі, 2026 жылғы әдістеме",
                     *           "ru": "Индекс открытости государственных органов, методика 2026 года",
                     *           "en": "Openness index of state bodies, methodology of 2026"
                     *         },
                     *         "indicators": 20,
                     *         "findings": [
                     *           {
                     *             "severity": "warning",
                     *             "id": "part-not-bounded",
                     *             "where": "indicator statistical-data-quality, rule",
                     *             "message": "“distortions” is divided by “reviewed” and may be larger; add a check that compares them (part at most its whole) or a cap."
                     *           }
                     *         ],
                     *         "against": {
                     *           "digest": "3b8b469baf862ae150bde345772cf740f1ab170c87790356088e3f6eab9326d1",
                     *           "version": "2026"
                     *         },
                     *         "differences": {
                     *           "changesResults": false,
                     *           "manifest": [
                     *             "version"
                     *           ],
                     *           "indicators": [],
                     *           "criteria": [],
                     *           "parameters": [],
                     *           "groups": [],
                     *           "suppliers": [],
                     *           "documents": [],
                     *           "grounds": [],
                     *           "calendar": []
                     *         },
                     *         "registered": "retired"
                     *       },
                     *       "mayPutInForce": false,
                     *       "definition": {
                     *         "grounds": {},
                     *         "groups": [
                     *           {
                     *             "id": "central",
                     *             "title": {
                     *               "en": "Central state bodies",
                     *               "kk": "Орталық мемлекеттік органдар",
                     *               "ru": "Центральные государственные органы"
                     *             }
                     *           }
                     *         ],
                     *         "id": "openness-2025",
                     *         "ranking": {
                     *           "higherIsBetter": true,
                     *           "ties": "competition"
                     *         },
                     *         "rated": true,
                     *         "roadmapBands": [
                     *           "B"
                     *         ],
                     *         "source": {
                     *           "clause": "lines 119–151",
                     *           "document": "openness-report-2025"
                     *         },
                     *         "title": {
                     *           "en": "Openness index of state bodies, methodology of 2026",
                     *           "kk": "Мемлекеттік органдардың ашықтық индексі, 2026 жылғы әдістеме",
                     *           "ru": "Индекс открытости государственных органов, методика 2026 года"
                     *         },
                     *         "version": "2027"
                     *       }
                     *     }
                     */
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
                    /**
                     * @example {
                     *       "cycles": [
                     *         {
                     *           "id": "openness-2026-h1",
                     *           "indexId": "openness",
                     *           "editionId": "2026-h1",
                     *           "methodologyId": "openness-2025",
                     *           "methodologyDigest": "65ec1abea424573b0bdaf3f7d2671ec247006f0d43f3737b40213d60eed3982c",
                     *           "title": {
                     *             "en": "Openness index, first half of 2026 (demonstration)",
                     *             "kk": "Ашықтық индексі, 2026 жылдың бірінші жартыжылдығы (көрсетілім)",
                     *             "ru": "Индекс открытости, первое полугодие 2026 года (демонстрация)"
                     *           },
                     *           "demonstration": true,
                     *           "stage": "disputes",
                     *           "version": 1
                     *         }
                     *       ]
                     *     }
                     */
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
    readCycle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example openness-2026-h1 */
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
                    /**
                     * @example {
                     *       "id": "openness-2026-h1",
                     *       "indexId": "openness",
                     *       "editionId": "2026-h1",
                     *       "methodologyId": "openness-2025",
                     *       "methodologyDigest": "65ec1abea424573b0bdaf3f7d2671ec247006f0d43f3737b40213d60eed3982c",
                     *       "title": {
                     *         "en": "Openness index, first half of 2026 (demonstration)",
                     *         "kk": "Ашықтық индексі, 2026 жылдың бірінші жартыжылдығы (көрсетілім)",
                     *         "ru": "Индекс открытости, первое полугодие 2026 года (демонстрация)"
                     *       },
                     *       "demonstration": true,
                     *       "stage": "disputes",
                     *       "version": 1,
                     *       "calendar": [
                     *         {
                     *           "stage": "preparation",
                     *           "opensAt": "2026-06-29T19:00:00.000Z",
                     *           "closesAt": "2026-07-07T18:59:59.000Z",
                     *           "opensOn": "2026-06-30",
                     *           "closesOn": "2026-07-07"
                     *         }
                     *       ],
                     *       "nextStage": "decision",
                     *       "exitConditions": [
                     *         {
                     *           "id": "deadline-passed",
                     *           "waivable": true,
                     *           "missing": [
                     *             {
                     *               "kind": "deadline-ahead",
                     *               "stage": "disputes",
                     *               "label": {
                     *                 "en": "Openness index, first half of 2026 (demonstration)",
                     *                 "kk": "Ашықтық индексі, 2026 жылдың бірінші жартыжылдығы (көрсетілім)",
                     *                 "ru": "Индекс открытости, первое полугодие 2026 года (демонстрация)"
                     *               }
                     *             }
                     *           ],
                     *           "met": false
                     *         }
                     *       ],
                     *       "progress": [
                     *         {
                     *           "indicatorId": "review-deadlines",
                     *           "supplierId": "kpsisu",
                     *           "expected": 98,
                     *           "entered": 98,
                     *           "missing": 0,
                     *           "signedOffAt": "2026-07-28T23:56:44.184Z",
                     *           "disputes": {
                     *             "open": 0,
                     *             "overdue": 0,
                     *             "decided": 1
                     *           }
                     *         }
                     *       ],
                     *       "suppliers": [
                     *         {
                     *           "indicatorId": "review-deadlines",
                     *           "organisationId": "kpsisu"
                     *         }
                     *       ],
                     *       "bodies": [
                     *         {
                     *           "id": "agency-for-atomic-energy",
                     *           "group": "central",
                     *           "name": {
                     *             "en": "Agency for Atomic Energy",
                     *             "kk": "Қазақстан Республикасының Атом энергиясы жөніндегі агенттігі",
                     *             "ru": "Агентство Республики Казахстан по атомной энергии"
                     *           },
                     *           "abbreviation": {
                     *             "en": "AAE",
                     *             "kk": "АЭА",
                     *             "ru": "ААЭ"
                     *           }
                     *         }
                     *       ],
                     *       "history": [
                     *         {
                     *           "from": "preparation",
                     *           "to": "collection",
                     *           "at": "2026-07-28T23:56:44.184Z",
                     *           "by": "Ölshem",
                     *           "reason": null,
                     *           "waived": []
                     *         }
                     *       ]
                     *     }
                     */
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
                /** @example openness-2026-h1 */
                cycleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 3,
                 *       "waive": [
                 *         "deadline-passed"
                 *       ],
                 *       "reason": "All values are signed off."
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "openness-2026-h1",
                     *       "indexId": "openness",
                     *       "editionId": "2026-h1",
                     *       "methodologyId": "openness-2025",
                     *       "methodologyDigest": "65ec1abea424573b0bdaf3f7d2671ec247006f0d43f3737b40213d60eed3982c",
                     *       "title": {
                     *         "en": "Openness index, first half of 2026 (demonstration)",
                     *         "kk": "Ашықтық индексі, 2026 жылдың бірінші жартыжылдығы (көрсетілім)",
                     *         "ru": "Индекс открытости, первое полугодие 2026 года (демонстрация)"
                     *       },
                     *       "demonstration": true,
                     *       "stage": "disputes",
                     *       "version": 4,
                     *       "calendar": [
                     *         {
                     *           "stage": "preparation",
                     *           "opensAt": "2026-06-29T19:00:00.000Z",
                     *           "closesAt": "2026-07-07T18:59:59.000Z",
                     *           "opensOn": "2026-06-30",
                     *           "closesOn": "2026-07-07"
                     *         }
                     *       ],
                     *       "nextStage": "decision",
                     *       "exitConditions": [
                     *         {
                     *           "id": "deadline-passed",
                     *           "waivable": true,
                     *           "missing": [
                     *             {
                     *               "kind": "deadline-ahead",
                     *               "stage": "disputes",
                     *               "label": {
                     *                 "en": "Openness index, first half of 2026 (demonstration)",
                     *                 "kk": "Ашықтық индексі, 2026 жылдың бірінші жартыжылдығы (көрсетілім)",
                     *                 "ru": "Индекс открытости, первое полугодие 2026 года (демонстрация)"
                     *               }
                     *             }
                     *           ],
                     *           "met": false
                     *         }
                     *       ],
                     *       "progress": [
                     *         {
                     *           "indicatorId": "review-deadlines",
                     *           "supplierId": "kpsisu",
                     *           "expected": 98,
                     *           "entered": 98,
                     *           "missing": 0,
                     *           "signedOffAt": "2026-07-28T23:56:44.184Z",
                     *           "disputes": {
                     *             "open": 0,
                     *             "overdue": 0,
                     *             "decided": 1
                     *           }
                     *         }
                     *       ],
                     *       "suppliers": [
                     *         {
                     *           "indicatorId": "review-deadlines",
                     *           "organisationId": "kpsisu"
                     *         }
                     *       ],
                     *       "bodies": [
                     *         {
                     *           "id": "agency-for-atomic-energy",
                     *           "group": "central",
                     *           "name": {
                     *             "en": "Agency for Atomic Energy",
                     *             "kk": "Қазақстан Республикасының Атом энергиясы жөніндегі агенттігі",
                     *             "ru": "Агентство Республики Казахстан по атомной энергии"
                     *           },
                     *           "abbreviation": {
                     *             "en": "AAE",
                     *             "kk": "АЭА",
                     *             "ru": "ААЭ"
                     *           }
                     *         }
                     *       ],
                     *       "history": [
                     *         {
                     *           "from": "preparation",
                     *           "to": "collection",
                     *           "at": "2026-07-28T23:56:44.184Z",
                     *           "by": "Ölshem",
                     *           "reason": null,
                     *           "waived": []
                     *         }
                     *       ]
                     *     }
                     */
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
    returnCycle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example openness-2026-h1 */
                cycleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 2,
                 *       "to": "collection",
                 *       "reason": "The inputs of one indicator came late."
                 *     }
                 */
                "application/json": components["schemas"]["GoBack"];
            };
        };
        responses: {
            /** @description The cycle in the earlier stage */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "openness-2026-h1",
                     *       "indexId": "openness",
                     *       "editionId": "2026-h1",
                     *       "methodologyId": "openness-2025",
                     *       "methodologyDigest": "65ec1abea424573b0bdaf3f7d2671ec247006f0d43f3737b40213d60eed3982c",
                     *       "title": {
                     *         "en": "Openness index, first half of 2026 (demonstration)",
                     *         "kk": "Ашықтық индексі, 2026 жылдың бірінші жартыжылдығы (көрсетілім)",
                     *         "ru": "Индекс открытости, первое полугодие 2026 года (демонстрация)"
                     *       },
                     *       "demonstration": true,
                     *       "stage": "collection",
                     *       "version": 3,
                     *       "calendar": [
                     *         {
                     *           "stage": "preparation",
                     *           "opensAt": "2026-06-29T19:00:00.000Z",
                     *           "closesAt": "2026-07-07T18:59:59.000Z",
                     *           "opensOn": "2026-06-30",
                     *           "closesOn": "2026-07-07"
                     *         }
                     *       ],
                     *       "nextStage": "disputes",
                     *       "exitConditions": [
                     *         {
                     *           "id": "all-signed-off",
                     *           "waivable": false,
                     *           "missing": [],
                     *           "met": true
                     *         }
                     *       ],
                     *       "progress": [
                     *         {
                     *           "indicatorId": "review-deadlines",
                     *           "supplierId": "kpsisu",
                     *           "expected": 98,
                     *           "entered": 98,
                     *           "missing": 0,
                     *           "signedOffAt": "2026-07-28T23:56:44.184Z",
                     *           "disputes": {
                     *             "open": 0,
                     *             "overdue": 0,
                     *             "decided": 1
                     *           }
                     *         }
                     *       ],
                     *       "suppliers": [
                     *         {
                     *           "indicatorId": "review-deadlines",
                     *           "organisationId": "kpsisu"
                     *         }
                     *       ],
                     *       "bodies": [
                     *         {
                     *           "id": "agency-for-atomic-energy",
                     *           "group": "central",
                     *           "name": {
                     *             "en": "Agency for Atomic Energy",
                     *             "kk": "Қазақстан Республикасының Атом энергиясы жөніндегі агенттігі",
                     *             "ru": "Агентство Республики Казахстан по атомной энергии"
                     *           },
                     *           "abbreviation": {
                     *             "en": "AAE",
                     *             "kk": "АЭА",
                     *             "ru": "ААЭ"
                     *           }
                     *         }
                     *       ],
                     *       "history": [
                     *         {
                     *           "from": "preparation",
                     *           "to": "collection",
                     *           "at": "2026-07-28T23:56:44.184Z",
                     *           "by": "Ölshem",
                     *           "reason": null,
                     *           "waived": []
                     *         }
                     *       ]
                     *     }
                     */
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
                /** @example openness-2026-h1 */
                cycleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "stages": [
                 *         {
                 *           "stage": "disputes",
                 *           "opensOn": "2026-07-26",
                 *           "closesOn": "2026-08-07"
                 *         },
                 *         {
                 *           "stage": "decision",
                 *           "opensOn": "2026-08-08",
                 *           "closesOn": "2026-08-12"
                 *         },
                 *         {
                 *           "stage": "consolidation",
                 *           "opensOn": "2026-08-13",
                 *           "closesOn": "2026-08-15"
                 *         }
                 *       ],
                 *       "reason": "The portal was not reachable for a day."
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "openness-2026-h1",
                     *       "indexId": "openness",
                     *       "editionId": "2026-h1",
                     *       "methodologyId": "openness-2025",
                     *       "methodologyDigest": "65ec1abea424573b0bdaf3f7d2671ec247006f0d43f3737b40213d60eed3982c",
                     *       "title": {
                     *         "en": "Openness index, first half of 2026 (demonstration)",
                     *         "kk": "Ашықтық индексі, 2026 жылдың бірінші жартыжылдығы (көрсетілім)",
                     *         "ru": "Индекс открытости, первое полугодие 2026 года (демонстрация)"
                     *       },
                     *       "demonstration": true,
                     *       "stage": "disputes",
                     *       "version": 2,
                     *       "calendar": [
                     *         {
                     *           "stage": "preparation",
                     *           "opensAt": "2026-06-29T19:00:00.000Z",
                     *           "closesAt": "2026-07-07T18:59:59.000Z",
                     *           "opensOn": "2026-06-30",
                     *           "closesOn": "2026-07-07"
                     *         }
                     *       ],
                     *       "nextStage": "decision",
                     *       "exitConditions": [
                     *         {
                     *           "id": "deadline-passed",
                     *           "waivable": true,
                     *           "missing": [
                     *             {
                     *               "kind": "deadline-ahead",
                     *               "stage": "disputes",
                     *               "label": {
                     *                 "en": "Openness index, first half of 2026 (demonstration)",
                     *                 "kk": "Ашықтық индексі, 2026 жылдың бірінші жартыжылдығы (көрсетілім)",
                     *                 "ru": "Индекс открытости, первое полугодие 2026 года (демонстрация)"
                     *               }
                     *             }
                     *           ],
                     *           "met": false
                     *         }
                     *       ],
                     *       "progress": [
                     *         {
                     *           "indicatorId": "review-deadlines",
                     *           "supplierId": "kpsisu",
                     *           "expected": 98,
                     *           "entered": 98,
                     *           "missing": 0,
                     *           "signedOffAt": "2026-07-28T23:56:44.184Z",
                     *           "disputes": {
                     *             "open": 0,
                     *             "overdue": 0,
                     *             "decided": 1
                     *           }
                     *         }
                     *       ],
                     *       "suppliers": [
                     *         {
                     *           "indicatorId": "review-deadlines",
                     *           "organisationId": "kpsisu"
                     *         }
                     *       ],
                     *       "bodies": [
                     *         {
                     *           "id": "agency-for-atomic-energy",
                     *           "group": "central",
                     *           "name": {
                     *             "en": "Agency for Atomic Energy",
                     *             "kk": "Қазақстан Республикасының Атом энергиясы жөніндегі агенттігі",
                     *             "ru": "Агентство Республики Казахстан по атомной энергии"
                     *           },
                     *           "abbreviation": {
                     *             "en": "AAE",
                     *             "kk": "АЭА",
                     *             "ru": "ААЭ"
                     *           }
                     *         }
                     *       ],
                     *       "history": [
                     *         {
                     *           "from": "preparation",
                     *           "to": "collection",
                     *           "at": "2026-07-28T23:56:44.184Z",
                     *           "by": "Ölshem",
                     *           "reason": null,
                     *           "waived": []
                     *         }
                     *       ]
                     *     }
                     */
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
    listCycleIndicators: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example openness-2026-h1 */
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
                    /**
                     * @example {
                     *       "indicators": [
                     *         {
                     *           "id": "review-deadlines",
                     *           "criterionId": "appc-compliance",
                     *           "title": {
                     *             "kk": "Арыздар мен шағымдарды қарау мерзімдерін сақтау",
                     *             "ru": "Соблюдение сроков рассмотрения заявлений и жалоб",
                     *             "en": "Timely review of applications and complaints"
                     *           },
                     *           "max": "4",
                     *           "supplierId": "kpsisu",
                     *           "inputs": [
                     *             {
                     *               "id": "late",
                     *               "type": "count",
                     *               "title": {
                     *                 "kk": "Мерзімінен кеш қаралған арыздар мен шағымдар",
                     *                 "ru": "Заявления и жалобы, рассмотренные с нарушением срока",
                     *                 "en": "Applications and complaints reviewed after the deadline"
                     *               },
                     *               "optional": false
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
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
                /** @example openness-2026-h1 */
                cycleId: string;
                /** @example hearing-procedure */
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
                    /**
                     * @example {
                     *       "indicator": {
                     *         "id": "hearing-procedure",
                     *         "criterionId": "appc-compliance",
                     *         "title": {
                     *           "kk": "Тыңдау рәсімін сақтау",
                     *           "ru": "Соблюдение процедуры заслушивания",
                     *           "en": "Compliance with the hearing procedure"
                     *         },
                     *         "max": "3",
                     *         "supplierId": "kpsisu",
                     *         "inputs": [
                     *           {
                     *             "id": "held",
                     *             "type": "count",
                     *             "title": {
                     *               "kk": "Өткізілген тыңдаулар",
                     *               "ru": "Проведенные заслушивания",
                     *               "en": "Hearings held"
                     *             },
                     *             "optional": false
                     *           }
                     *         ]
                     *       },
                     *       "editable": true,
                     *       "signedOffAt": null,
                     *       "rows": [
                     *         {
                     *           "bodyId": "agency-for-atomic-energy",
                     *           "group": "central",
                     *           "values": [
                     *             {
                     *               "bodyId": "agency-for-atomic-energy",
                     *               "indicatorId": "hearing-procedure",
                     *               "inputId": "held",
                     *               "version": 1,
                     *               "status": "value",
                     *               "value": "44",
                     *               "ground": null,
                     *               "provenance": "imported",
                     *               "author": "Дана Омарова",
                     *               "at": "2026-07-28T23:56:44.184Z",
                     *               "reason": null,
                     *               "decisionId": null,
                     *               "correctionId": null
                     *             }
                     *           ],
                     *           "points": "3",
                     *           "faults": []
                     *         }
                     *       ]
                     *     }
                     */
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
                /** @example openness-2026-h1 */
                cycleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "changes": [
                 *         {
                 *           "bodyId": "ministry-of-health",
                 *           "indicatorId": "hearing-procedure",
                 *           "inputId": "held",
                 *           "version": 1,
                 *           "status": "value",
                 *           "value": "255",
                 *           "reason": "Second quarter added."
                 *         }
                 *       ]
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "savedAt": "2026-07-28T23:59:57.915Z",
                     *       "values": [
                     *         {
                     *           "bodyId": "ministry-of-health",
                     *           "indicatorId": "hearing-procedure",
                     *           "inputId": "held",
                     *           "version": 2,
                     *           "status": "value",
                     *           "value": "255",
                     *           "ground": null,
                     *           "provenance": "entered",
                     *           "author": "Ерлан Жұмабаев",
                     *           "at": "2026-07-28T23:59:57.915Z",
                     *           "reason": "Second quarter added.",
                     *           "decisionId": null,
                     *           "correctionId": null
                     *         }
                     *       ],
                     *       "points": [
                     *         {
                     *           "bodyId": "ministry-of-health",
                     *           "indicatorId": "hearing-procedure",
                     *           "points": "2.79"
                     *         }
                     *       ]
                     *     }
                     */
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
                /** @example openness-2026-h1 */
                cycleId: string;
                /** @example ministry-of-health */
                bodyId: string;
                /** @example review-deadlines */
                indicatorId: string;
                /** @example late */
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
                    /**
                     * @example {
                     *       "revisions": [
                     *         {
                     *           "bodyId": "ministry-of-health",
                     *           "indicatorId": "review-deadlines",
                     *           "inputId": "late",
                     *           "version": 1,
                     *           "status": "value",
                     *           "value": "3",
                     *           "ground": null,
                     *           "provenance": "imported",
                     *           "author": "Дана Омарова",
                     *           "at": "2026-07-28T23:56:44.184Z",
                     *           "reason": null,
                     *           "decisionId": null,
                     *           "correctionId": null
                     *         }
                     *       ]
                     *     }
                     */
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
                /** @example openness-2026-h1 */
                cycleId: string;
                /** @example hearing-procedure */
                indicatorId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "statement": "Complete as of 30 June."
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "indicatorId": "hearing-procedure",
                     *       "signedOffAt": "2026-07-28T23:59:58.142Z",
                     *       "by": "Ерлан Жұмабаев"
                     *     }
                     */
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
                /** @example openness-2026-h1 */
                cycleId: string;
                /** @example hearing-procedure */
                indicatorId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Hearings of the second quarter are missing."
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "indicatorId": "hearing-procedure",
                     *       "signedOffAt": null,
                     *       "by": null
                     *     }
                     */
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
    readDraftResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example openness-2026-h1 */
                cycleId: string;
                /** @example ministry-of-health */
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
                    /**
                     * @example {
                     *       "cycleId": "openness-2026-h1",
                     *       "demonstration": true,
                     *       "body": {
                     *         "id": "ministry-of-health",
                     *         "name": {
                     *           "en": "Ministry of Healthcare",
                     *           "kk": "Денсаулық сақтау министрлігі",
                     *           "ru": "Министерство здравоохранения"
                     *         },
                     *         "abbreviation": {
                     *           "en": "MoH",
                     *           "kk": "ДСМ",
                     *           "ru": "МЗ"
                     *         },
                     *         "group": "central"
                     *       },
                     *       "total": "84.92",
                     *       "grade": "BBB",
                     *       "rank": null,
                     *       "criteria": [
                     *         {
                     *           "id": "appc-compliance",
                     *           "title": {
                     *             "kk": "ӘРПК талаптарын орындау",
                     *             "ru": "Исполнение требований АППК",
                     *             "en": "Compliance with the Administrative Procedure and Process Code"
                     *           },
                     *           "points": "27.11",
                     *           "max": "30",
                     *           "grade": "A",
                     *           "indicators": [
                     *             {
                     *               "id": "review-deadlines",
                     *               "title": {
                     *                 "kk": "Арыздар мен шағымдарды қарау мерзімдерін сақтау",
                     *                 "ru": "Соблюдение сроков рассмотрения заявлений и жалоб",
                     *                 "en": "Timely review of applications and complaints"
                     *               },
                     *               "points": "1.97",
                     *               "max": "4",
                     *               "band": "ineffective",
                     *               "inputs": [
                     *                 {
                     *                   "id": "late",
                     *                   "title": {
                     *                     "kk": "Мерзімінен кеш қаралған арыздар мен шағымдар",
                     *                     "ru": "Заявления и жалобы, рассмотренные с нарушением срока",
                     *                     "en": "Applications and complaints reviewed after the deadline"
                     *                   },
                     *                   "value": "3",
                     *                   "status": "value",
                     *                   "version": 1,
                     *                   "provenance": "imported"
                     *                 }
                     *               ],
                     *               "working": [
                     *                 {
                     *                   "kk": "Қаралған арыздар мен шағымдар: 5 913, оның ішінде мерзімінен кеш: 3.",
                     *                   "ru": "Рассмотрено заявлений и жалоб: 5 913, из них с нарушением срока: 3.",
                     *                   "en": "3 of 5,913 applications and complaints were reviewed after the deadline."
                     *                 }
                     *               ],
                     *               "disputable": true,
                     *               "disputeId": null
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "disputesCloseAt": "2026-08-06T18:59:59.000Z",
                     *       "mayDispute": true
                     *     }
                     */
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
                /** @example openness-2026-h1 */
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
                    /**
                     * @example {
                     *       "cycleId": "openness-2026-h1",
                     *       "rows": [
                     *         {
                     *           "bodyId": "akimat-zhambyl",
                     *           "group": "local",
                     *           "name": {
                     *             "en": "Akimat of Zhambyl Region",
                     *             "kk": "Жамбыл облысының әкімдігі",
                     *             "ru": "Акимат Жамбылской области"
                     *           },
                     *           "total": "96.21",
                     *           "grade": "AAA",
                     *           "rank": 1
                     *         }
                     *       ]
                     *     }
                     */
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
                /** @example openness-2026-h1 */
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
                    /**
                     * @example {
                     *       "disputes": [
                     *         {
                     *           "id": "51d306a7-f596-44b0-b3de-45f324a6c08f",
                     *           "number": "2026-h1-0001",
                     *           "cycleId": "openness-2026-h1",
                     *           "bodyId": "ministry-of-health",
                     *           "indicatorId": "review-deadlines",
                     *           "supplierId": "kpsisu",
                     *           "status": "filed",
                     *           "version": 1,
                     *           "bodyName": {
                     *             "en": "Ministry of Healthcare",
                     *             "kk": "Денсаулық сақтау министрлігі",
                     *             "ru": "Министерство здравоохранения"
                     *           },
                     *           "indicatorTitle": {
                     *             "kk": "Арыздар мен шағымдарды қарау мерзімдерін сақтау",
                     *             "ru": "Соблюдение сроков рассмотрения заявлений и жалоб",
                     *             "en": "Timely review of applications and complaints"
                     *           },
                     *           "filedAt": "2026-07-28T23:59:31.687Z",
                     *           "dueAt": "2026-08-04T18:59:59.000Z",
                     *           "overdue": false
                     *         }
                     *       ]
                     *     }
                     */
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
                /** @example openness-2026-h1 */
                cycleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "dispute": "{\"indicatorId\":\"review-deadlines\",\"claims\":[{\"inputId\":\"late\",\"value\":\"1\"}],\"grounds\":\"Two of the reviews counted as late were extended on time; the notices of extension are attached.\"}",
                 *       "documents": [
                 *         "extension-notices.pdf"
                 *       ]
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "51d306a7-f596-44b0-b3de-45f324a6c08f",
                     *       "number": "2026-h1-0001",
                     *       "cycleId": "openness-2026-h1",
                     *       "bodyId": "ministry-of-health",
                     *       "indicatorId": "review-deadlines",
                     *       "supplierId": "kpsisu",
                     *       "status": "filed",
                     *       "version": 1,
                     *       "bodyName": {
                     *         "en": "Ministry of Healthcare",
                     *         "kk": "Денсаулық сақтау министрлігі",
                     *         "ru": "Министерство здравоохранения"
                     *       },
                     *       "indicatorTitle": {
                     *         "kk": "Арыздар мен шағымдарды қарау мерзімдерін сақтау",
                     *         "ru": "Соблюдение сроков рассмотрения заявлений и жалоб",
                     *         "en": "Timely review of applications and complaints"
                     *       },
                     *       "filedAt": "2026-07-28T23:59:31.687Z",
                     *       "dueAt": "2026-08-04T18:59:59.000Z",
                     *       "overdue": false,
                     *       "grounds": "Two of the reviews counted as late were extended on time; the notices of extension are attached.",
                     *       "claims": [
                     *         {
                     *           "value": "1",
                     *           "inputId": "late",
                     *           "contested": "3",
                     *           "contestedVersion": 1
                     *         }
                     *       ],
                     *       "documents": [
                     *         {
                     *           "id": "299624e4-dfd5-4411-afde-9ba0976494dc",
                     *           "name": "extension-notices.pdf",
                     *           "mediaType": "application/pdf",
                     *           "size": 69,
                     *           "sha256": "cfa3181c1ee36e8bce5e39f84959f4558ea7ba32c0e4539a8ab3c8ce8c716ec6"
                     *         }
                     *       ],
                     *       "events": [
                     *         {
                     *           "kind": "filed",
                     *           "at": "2026-07-28T23:59:31.687Z",
                     *           "actor": "Мария Ким",
                     *           "organisationId": "body-ministry-of-health",
                     *           "text": "Two of the reviews counted as late were extended on time; the notices of extension are attached.",
                     *           "documents": [
                     *             {
                     *               "id": "299624e4-dfd5-4411-afde-9ba0976494dc",
                     *               "name": "extension-notices.pdf",
                     *               "mediaType": "application/pdf",
                     *               "size": 69,
                     *               "sha256": "cfa3181c1ee36e8bce5e39f84959f4558ea7ba32c0e4539a8ab3c8ce8c716ec6"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "decision": null,
                     *       "receipt": {
                     *         "number": "2026-h1-0001",
                     *         "filedAt": "2026-07-28T23:59:31.687Z",
                     *         "sha256": "00c183cdb2e9883890b876541ff4f2be0f9fbc01c4e43581517bce8dfa4bda36"
                     *       },
                     *       "mayDecide": false
                     *     }
                     */
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
                /** @example 51d306a7-f596-44b0-b3de-45f324a6c08f */
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
                    /**
                     * @example {
                     *       "id": "51d306a7-f596-44b0-b3de-45f324a6c08f",
                     *       "number": "2026-h1-0001",
                     *       "cycleId": "openness-2026-h1",
                     *       "bodyId": "ministry-of-health",
                     *       "indicatorId": "review-deadlines",
                     *       "supplierId": "kpsisu",
                     *       "status": "filed",
                     *       "version": 1,
                     *       "bodyName": {
                     *         "en": "Ministry of Healthcare",
                     *         "kk": "Денсаулық сақтау министрлігі",
                     *         "ru": "Министерство здравоохранения"
                     *       },
                     *       "indicatorTitle": {
                     *         "kk": "Арыздар мен шағымдарды қарау мерзімдерін сақтау",
                     *         "ru": "Соблюдение сроков рассмотрения заявлений и жалоб",
                     *         "en": "Timely review of applications and complaints"
                     *       },
                     *       "filedAt": "2026-07-28T23:59:31.687Z",
                     *       "dueAt": "2026-08-04T18:59:59.000Z",
                     *       "overdue": false,
                     *       "grounds": "Two of the reviews counted as late were extended on time; the notices of extension are attached.",
                     *       "claims": [
                     *         {
                     *           "value": "1",
                     *           "inputId": "late",
                     *           "contested": "3",
                     *           "contestedVersion": 1
                     *         }
                     *       ],
                     *       "documents": [
                     *         {
                     *           "id": "299624e4-dfd5-4411-afde-9ba0976494dc",
                     *           "name": "extension-notices.pdf",
                     *           "mediaType": "application/pdf",
                     *           "size": 69,
                     *           "sha256": "cfa3181c1ee36e8bce5e39f84959f4558ea7ba32c0e4539a8ab3c8ce8c716ec6"
                     *         }
                     *       ],
                     *       "events": [
                     *         {
                     *           "kind": "filed",
                     *           "at": "2026-07-28T23:59:31.687Z",
                     *           "actor": "Мария Ким",
                     *           "organisationId": "body-ministry-of-health",
                     *           "text": "Two of the reviews counted as late were extended on time; the notices of extension are attached.",
                     *           "documents": [
                     *             {
                     *               "id": "299624e4-dfd5-4411-afde-9ba0976494dc",
                     *               "name": "extension-notices.pdf",
                     *               "mediaType": "application/pdf",
                     *               "size": 69,
                     *               "sha256": "cfa3181c1ee36e8bce5e39f84959f4558ea7ba32c0e4539a8ab3c8ce8c716ec6"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "decision": null,
                     *       "receipt": {
                     *         "number": "2026-h1-0001",
                     *         "filedAt": "2026-07-28T23:59:31.687Z",
                     *         "sha256": "00c183cdb2e9883890b876541ff4f2be0f9fbc01c4e43581517bce8dfa4bda36"
                     *       },
                     *       "mayDecide": false
                     *     }
                     */
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
                /** @example 51d306a7-f596-44b0-b3de-45f324a6c08f */
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "51d306a7-f596-44b0-b3de-45f324a6c08f",
                     *       "number": "2026-h1-0001",
                     *       "cycleId": "openness-2026-h1",
                     *       "bodyId": "ministry-of-health",
                     *       "indicatorId": "review-deadlines",
                     *       "supplierId": "kpsisu",
                     *       "status": "in-review",
                     *       "version": 2,
                     *       "bodyName": {
                     *         "en": "Ministry of Healthcare",
                     *         "kk": "Денсаулық сақтау министрлігі",
                     *         "ru": "Министерство здравоохранения"
                     *       },
                     *       "indicatorTitle": {
                     *         "kk": "Арыздар мен шағымдарды қарау мерзімдерін сақтау",
                     *         "ru": "Соблюдение сроков рассмотрения заявлений и жалоб",
                     *         "en": "Timely review of applications and complaints"
                     *       },
                     *       "filedAt": "2026-07-28T23:59:31.687Z",
                     *       "dueAt": "2026-08-04T18:59:59.000Z",
                     *       "overdue": false,
                     *       "grounds": "Two of the reviews counted as late were extended on time; the notices of extension are attached.",
                     *       "claims": [
                     *         {
                     *           "value": "1",
                     *           "inputId": "late",
                     *           "contested": "3",
                     *           "contestedVersion": 1
                     *         }
                     *       ],
                     *       "documents": [
                     *         {
                     *           "id": "299624e4-dfd5-4411-afde-9ba0976494dc",
                     *           "name": "extension-notices.pdf",
                     *           "mediaType": "application/pdf",
                     *           "size": 69,
                     *           "sha256": "cfa3181c1ee36e8bce5e39f84959f4558ea7ba32c0e4539a8ab3c8ce8c716ec6"
                     *         }
                     *       ],
                     *       "events": [
                     *         {
                     *           "kind": "filed",
                     *           "at": "2026-07-28T23:59:31.687Z",
                     *           "actor": "Мария Ким",
                     *           "organisationId": "body-ministry-of-health",
                     *           "text": "Two of the reviews counted as late were extended on time; the notices of extension are attached.",
                     *           "documents": [
                     *             {
                     *               "id": "299624e4-dfd5-4411-afde-9ba0976494dc",
                     *               "name": "extension-notices.pdf",
                     *               "mediaType": "application/pdf",
                     *               "size": 69,
                     *               "sha256": "cfa3181c1ee36e8bce5e39f84959f4558ea7ba32c0e4539a8ab3c8ce8c716ec6"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "decision": null,
                     *       "receipt": {
                     *         "number": "2026-h1-0001",
                     *         "filedAt": "2026-07-28T23:59:31.687Z",
                     *         "sha256": "00c183cdb2e9883890b876541ff4f2be0f9fbc01c4e43581517bce8dfa4bda36"
                     *       },
                     *       "mayDecide": true
                     *     }
                     */
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
                /** @example 51d306a7-f596-44b0-b3de-45f324a6c08f */
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 2,
                 *       "text": "Which of the two notices was sent to the applicant, and on what day?"
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "51d306a7-f596-44b0-b3de-45f324a6c08f",
                     *       "number": "2026-h1-0001",
                     *       "cycleId": "openness-2026-h1",
                     *       "bodyId": "ministry-of-health",
                     *       "indicatorId": "review-deadlines",
                     *       "supplierId": "kpsisu",
                     *       "status": "information-asked",
                     *       "version": 3,
                     *       "bodyName": {
                     *         "en": "Ministry of Healthcare",
                     *         "kk": "Денсаулық сақтау министрлігі",
                     *         "ru": "Министерство здравоохранения"
                     *       },
                     *       "indicatorTitle": {
                     *         "kk": "Арыздар мен шағымдарды қарау мерзімдерін сақтау",
                     *         "ru": "Соблюдение сроков рассмотрения заявлений и жалоб",
                     *         "en": "Timely review of applications and complaints"
                     *       },
                     *       "filedAt": "2026-07-28T23:59:31.687Z",
                     *       "dueAt": "2026-08-04T18:59:59.000Z",
                     *       "overdue": false,
                     *       "grounds": "Two of the reviews counted as late were extended on time; the notices of extension are attached.",
                     *       "claims": [
                     *         {
                     *           "value": "1",
                     *           "inputId": "late",
                     *           "contested": "3",
                     *           "contestedVersion": 1
                     *         }
                     *       ],
                     *       "documents": [
                     *         {
                     *           "id": "299624e4-dfd5-4411-afde-9ba0976494dc",
                     *           "name": "extension-notices.pdf",
                     *           "mediaType": "application/pdf",
                     *           "size": 69,
                     *           "sha256": "cfa3181c1ee36e8bce5e39f84959f4558ea7ba32c0e4539a8ab3c8ce8c716ec6"
                     *         }
                     *       ],
                     *       "events": [
                     *         {
                     *           "kind": "filed",
                     *           "at": "2026-07-28T23:59:31.687Z",
                     *           "actor": "Мария Ким",
                     *           "organisationId": "body-ministry-of-health",
                     *           "text": "Two of the reviews counted as late were extended on time; the notices of extension are attached.",
                     *           "documents": [
                     *             {
                     *               "id": "299624e4-dfd5-4411-afde-9ba0976494dc",
                     *               "name": "extension-notices.pdf",
                     *               "mediaType": "application/pdf",
                     *               "size": 69,
                     *               "sha256": "cfa3181c1ee36e8bce5e39f84959f4558ea7ba32c0e4539a8ab3c8ce8c716ec6"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "decision": null,
                     *       "receipt": {
                     *         "number": "2026-h1-0001",
                     *         "filedAt": "2026-07-28T23:59:31.687Z",
                     *         "sha256": "00c183cdb2e9883890b876541ff4f2be0f9fbc01c4e43581517bce8dfa4bda36"
                     *       },
                     *       "mayDecide": true
                     *     }
                     */
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
                /** @example 51d306a7-f596-44b0-b3de-45f324a6c08f */
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 3,
                 *       "text": "Both were sent, on 12 and 14 May; the register numbers stand in the attached notices."
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "51d306a7-f596-44b0-b3de-45f324a6c08f",
                     *       "number": "2026-h1-0001",
                     *       "cycleId": "openness-2026-h1",
                     *       "bodyId": "ministry-of-health",
                     *       "indicatorId": "review-deadlines",
                     *       "supplierId": "kpsisu",
                     *       "status": "information-given",
                     *       "version": 4,
                     *       "bodyName": {
                     *         "en": "Ministry of Healthcare",
                     *         "kk": "Денсаулық сақтау министрлігі",
                     *         "ru": "Министерство здравоохранения"
                     *       },
                     *       "indicatorTitle": {
                     *         "kk": "Арыздар мен шағымдарды қарау мерзімдерін сақтау",
                     *         "ru": "Соблюдение сроков рассмотрения заявлений и жалоб",
                     *         "en": "Timely review of applications and complaints"
                     *       },
                     *       "filedAt": "2026-07-28T23:59:31.687Z",
                     *       "dueAt": "2026-08-04T18:59:59.000Z",
                     *       "overdue": false,
                     *       "grounds": "Two of the reviews counted as late were extended on time; the notices of extension are attached.",
                     *       "claims": [
                     *         {
                     *           "value": "1",
                     *           "inputId": "late",
                     *           "contested": "3",
                     *           "contestedVersion": 1
                     *         }
                     *       ],
                     *       "documents": [
                     *         {
                     *           "id": "299624e4-dfd5-4411-afde-9ba0976494dc",
                     *           "name": "extension-notices.pdf",
                     *           "mediaType": "application/pdf",
                     *           "size": 69,
                     *           "sha256": "cfa3181c1ee36e8bce5e39f84959f4558ea7ba32c0e4539a8ab3c8ce8c716ec6"
                     *         }
                     *       ],
                     *       "events": [
                     *         {
                     *           "kind": "filed",
                     *           "at": "2026-07-28T23:59:31.687Z",
                     *           "actor": "Мария Ким",
                     *           "organisationId": "body-ministry-of-health",
                     *           "text": "Two of the reviews counted as late were extended on time; the notices of extension are attached.",
                     *           "documents": [
                     *             {
                     *               "id": "299624e4-dfd5-4411-afde-9ba0976494dc",
                     *               "name": "extension-notices.pdf",
                     *               "mediaType": "application/pdf",
                     *               "size": 69,
                     *               "sha256": "cfa3181c1ee36e8bce5e39f84959f4558ea7ba32c0e4539a8ab3c8ce8c716ec6"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "decision": null,
                     *       "receipt": {
                     *         "number": "2026-h1-0001",
                     *         "filedAt": "2026-07-28T23:59:31.687Z",
                     *         "sha256": "00c183cdb2e9883890b876541ff4f2be0f9fbc01c4e43581517bce8dfa4bda36"
                     *       },
                     *       "mayDecide": false
                     *     }
                     */
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
                /** @example 4368b4dc-cfd5-4d90-ab6a-81713291b183 */
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "text": "The letter of another year was attached."
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "4368b4dc-cfd5-4d90-ab6a-81713291b183",
                     *       "number": "2026-h1-0002",
                     *       "cycleId": "openness-2026-h1",
                     *       "bodyId": "ministry-of-health",
                     *       "indicatorId": "unjustified-redirection",
                     *       "supplierId": "kpsisu",
                     *       "status": "withdrawn",
                     *       "version": 2,
                     *       "bodyName": {
                     *         "en": "Ministry of Healthcare",
                     *         "kk": "Денсаулық сақтау министрлігі",
                     *         "ru": "Министерство здравоохранения"
                     *       },
                     *       "indicatorTitle": {
                     *         "kk": "Негізсіз қайта бағыттау",
                     *         "ru": "Необоснованная переадресация",
                     *         "en": "Unjustified redirection"
                     *       },
                     *       "filedAt": "2026-07-28T23:59:54.173Z",
                     *       "dueAt": "2026-08-04T18:59:59.000Z",
                     *       "overdue": false,
                     *       "grounds": "One of the three redirections was returned by the receiving body as justified.",
                     *       "claims": [
                     *         {
                     *           "value": "2",
                     *           "inputId": "facts",
                     *           "contested": "3",
                     *           "contestedVersion": 1
                     *         }
                     *       ],
                     *       "documents": [
                     *         {
                     *           "id": "b64d2eef-17db-44e8-a093-dc712d7599e3",
                     *           "name": "journal.pdf",
                     *           "mediaType": "application/pdf",
                     *           "size": 69,
                     *           "sha256": "cfa3181c1ee36e8bce5e39f84959f4558ea7ba32c0e4539a8ab3c8ce8c716ec6"
                     *         }
                     *       ],
                     *       "events": [
                     *         {
                     *           "kind": "filed",
                     *           "at": "2026-07-28T23:59:54.173Z",
                     *           "actor": "Мария Ким",
                     *           "organisationId": "body-ministry-of-health",
                     *           "text": "One of the three redirections was returned by the receiving body as justified.",
                     *           "documents": [
                     *             {
                     *               "id": "b64d2eef-17db-44e8-a093-dc712d7599e3",
                     *               "name": "journal.pdf",
                     *               "mediaType": "application/pdf",
                     *               "size": 69,
                     *               "sha256": "cfa3181c1ee36e8bce5e39f84959f4558ea7ba32c0e4539a8ab3c8ce8c716ec6"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "decision": null,
                     *       "receipt": {
                     *         "number": "2026-h1-0002",
                     *         "filedAt": "2026-07-28T23:59:54.173Z",
                     *         "sha256": "3e59a6c22e5c3994968ee4b4d972d64cfec4239be9fd5b83b9458369ecc2baaa"
                     *       },
                     *       "mayDecide": false
                     *     }
                     */
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
                /** @example 51d306a7-f596-44b0-b3de-45f324a6c08f */
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 4,
                 *       "outcome": "upheld",
                 *       "reasonCode": "source-data-error",
                 *       "reasoning": "The notices of extension were sent within the term, so that the two reviews were not late.",
                 *       "values": [
                 *         {
                 *           "inputId": "late",
                 *           "value": "1"
                 *         }
                 *       ]
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "51d306a7-f596-44b0-b3de-45f324a6c08f",
                     *       "number": "2026-h1-0001",
                     *       "cycleId": "openness-2026-h1",
                     *       "bodyId": "ministry-of-health",
                     *       "indicatorId": "review-deadlines",
                     *       "supplierId": "kpsisu",
                     *       "status": "upheld",
                     *       "version": 5,
                     *       "bodyName": {
                     *         "en": "Ministry of Healthcare",
                     *         "kk": "Денсаулық сақтау министрлігі",
                     *         "ru": "Министерство здравоохранения"
                     *       },
                     *       "indicatorTitle": {
                     *         "kk": "Арыздар мен шағымдарды қарау мерзімдерін сақтау",
                     *         "ru": "Соблюдение сроков рассмотрения заявлений и жалоб",
                     *         "en": "Timely review of applications and complaints"
                     *       },
                     *       "filedAt": "2026-07-28T23:59:31.687Z",
                     *       "dueAt": "2026-08-04T18:59:59.000Z",
                     *       "overdue": false,
                     *       "grounds": "Two of the reviews counted as late were extended on time; the notices of extension are attached.",
                     *       "claims": [
                     *         {
                     *           "value": "1",
                     *           "inputId": "late",
                     *           "contested": "3",
                     *           "contestedVersion": 1
                     *         }
                     *       ],
                     *       "documents": [
                     *         {
                     *           "id": "299624e4-dfd5-4411-afde-9ba0976494dc",
                     *           "name": "extension-notices.pdf",
                     *           "mediaType": "application/pdf",
                     *           "size": 69,
                     *           "sha256": "cfa3181c1ee36e8bce5e39f84959f4558ea7ba32c0e4539a8ab3c8ce8c716ec6"
                     *         }
                     *       ],
                     *       "events": [
                     *         {
                     *           "kind": "filed",
                     *           "at": "2026-07-28T23:59:31.687Z",
                     *           "actor": "Мария Ким",
                     *           "organisationId": "body-ministry-of-health",
                     *           "text": "Two of the reviews counted as late were extended on time; the notices of extension are attached.",
                     *           "documents": [
                     *             {
                     *               "id": "299624e4-dfd5-4411-afde-9ba0976494dc",
                     *               "name": "extension-notices.pdf",
                     *               "mediaType": "application/pdf",
                     *               "size": 69,
                     *               "sha256": "cfa3181c1ee36e8bce5e39f84959f4558ea7ba32c0e4539a8ab3c8ce8c716ec6"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "decision": {
                     *         "id": "60a25d92-fb66-4fc8-a16f-ef8cc6314040",
                     *         "outcome": "upheld",
                     *         "reasonCode": "source-data-error",
                     *         "reasoning": "The notices of extension were sent within the term, so that the two reviews were not late.",
                     *         "decidedAt": "2026-07-28T23:59:33.754Z",
                     *         "decidedBy": "Ерлан Жұмабаев",
                     *         "values": [
                     *           {
                     *             "value": "1",
                     *             "inputId": "late"
                     *           }
                     *         ]
                     *       },
                     *       "receipt": {
                     *         "number": "2026-h1-0001",
                     *         "filedAt": "2026-07-28T23:59:31.687Z",
                     *         "sha256": "00c183cdb2e9883890b876541ff4f2be0f9fbc01c4e43581517bce8dfa4bda36"
                     *       },
                     *       "mayDecide": false
                     *     }
                     */
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
    previewDispute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example openness-2026-h1 */
                cycleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "indicatorId": "review-deadlines",
                 *       "claims": [
                 *         {
                 *           "inputId": "late",
                 *           "value": "1"
                 *         }
                 *       ]
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "bodyId": "ministry-of-health",
                     *       "indicatorId": "review-deadlines",
                     *       "points": {
                     *         "before": "1.97",
                     *         "after": "3.32"
                     *       },
                     *       "criterionId": "appc-compliance",
                     *       "criterion": {
                     *         "before": "27.11",
                     *         "after": "28.46"
                     *       },
                     *       "total": {
                     *         "before": "84.92",
                     *         "after": "86.27"
                     *       }
                     *     }
                     */
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
                /** @example 51d306a7-f596-44b0-b3de-45f324a6c08f */
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "values": [
                 *         {
                 *           "inputId": "late",
                 *           "value": "1"
                 *         }
                 *       ]
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "own": {
                     *         "bodyId": "ministry-of-health",
                     *         "indicatorId": "review-deadlines",
                     *         "points": {
                     *           "before": "1.97",
                     *           "after": "3.32"
                     *         },
                     *         "criterionId": "appc-compliance",
                     *         "criterion": {
                     *           "before": "27.11",
                     *           "after": "28.46"
                     *         },
                     *         "total": {
                     *           "before": "84.92",
                     *           "after": "86.27"
                     *         }
                     *       },
                     *       "bodies": [
                     *         {
                     *           "bodyId": "agency-for-atomic-energy",
                     *           "group": "central",
                     *           "points": {
                     *             "before": "4",
                     *             "after": "4"
                     *           },
                     *           "total": {
                     *             "before": "76.5",
                     *             "after": "76.5"
                     *           },
                     *           "grade": {
                     *             "before": "BB",
                     *             "after": "BB"
                     *           },
                     *           "rank": {
                     *             "before": 22,
                     *             "after": 22
                     *           },
                     *           "changed": false
                     *         }
                     *       ]
                     *     }
                     */
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
                /** @example 51d306a7-f596-44b0-b3de-45f324a6c08f */
                disputeId: string;
                /** @example 299624e4-dfd5-4411-afde-9ba0976494dc */
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
                    /**
                     * @example %PDF-1.4
                     *     1 0 obj<</Type/Catalog>>endobj
                     *     trailer<</Root 1 0 R>>
                     *     %%EOF
                     */
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
    previewPublication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example openness-2026-h1 */
                cycleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Draft against final, every difference with its cause */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cycleId": "openness-2026-h1",
                     *       "ready": true,
                     *       "unexplained": 0,
                     *       "differences": [],
                     *       "results": [
                     *         {
                     *           "bodyId": "agency-for-atomic-energy",
                     *           "group": "central",
                     *           "total": {
                     *             "before": "76.5",
                     *             "after": "76.5"
                     *           },
                     *           "grade": {
                     *             "before": "BB",
                     *             "after": "BB"
                     *           },
                     *           "rank": {
                     *             "before": 22,
                     *             "after": 22
                     *           },
                     *           "changed": false
                     *         }
                     *       ]
                     *     }
                     */
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
    recordCorrection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example openness-2026-h1 */
                cycleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "The register counts one comment twice.",
                 *       "changes": [
                 *         {
                 *           "bodyId": "ministry-of-health",
                 *           "indicatorId": "open-regulations",
                 *           "inputId": "comments_answered",
                 *           "version": 1,
                 *           "status": "value",
                 *           "value": "101"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RecordedCorrection"];
            };
        };
        responses: {
            /** @description The preview with the correction in it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cycleId": "openness-2026-h1",
                     *       "ready": true,
                     *       "unexplained": 0,
                     *       "differences": [
                     *         {
                     *           "bodyId": "ministry-of-health",
                     *           "indicatorId": "open-regulations",
                     *           "inputId": "comments_answered",
                     *           "draft": "102",
                     *           "final": "101",
                     *           "decisionId": null,
                     *           "correctionId": "c0c052fb-0129-45a9-a12a-fa16c3725bd2",
                     *           "reason": "The register counts one comment twice.",
                     *           "cause": "correction",
                     *           "disputeId": null
                     *         }
                     *       ],
                     *       "results": [
                     *         {
                     *           "bodyId": "agency-for-atomic-energy",
                     *           "group": "central",
                     *           "total": {
                     *             "before": "76.5",
                     *             "after": "76.5"
                     *           },
                     *           "grade": {
                     *             "before": "BB",
                     *             "after": "BB"
                     *           },
                     *           "rank": {
                     *             "before": 22,
                     *             "after": 22
                     *           },
                     *           "changed": false
                     *         }
                     *       ]
                     *     }
                     */
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
    correctPublication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example openness-2026-h1 */
                cycleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "revision": 1,
                 *       "reason": {
                 *         "kk": "Уәкілетті орган жауап берілген пікірлердің санын түзетті.",
                 *         "ru": "Уполномоченный орган исправил число комментариев, получивших ответ.",
                 *         "en": "The supplier corrected the number of comments that were answered."
                 *       },
                 *       "changes": [
                 *         {
                 *           "bodyId": "ministry-of-health",
                 *           "indicatorId": "open-regulations",
                 *           "inputId": "comments_answered",
                 *           "version": 2,
                 *           "status": "value",
                 *           "value": "102",
                 *           "reason": "The recount of the supplier."
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CorrectionRequest"];
            };
        };
        responses: {
            /** @description A new revision */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "indexId": "openness",
                     *       "editionId": "2026-h1",
                     *       "revision": 2,
                     *       "publishedAt": "2026-07-29T00:00:10.835Z",
                     *       "sha256": "b67e1a1f44b1f6bcc9523da21c82b9bc24d2c275fc8ccc517e74692ce4b7a904",
                     *       "auditHead": "420af77f12eff39a6db4479917c5752aebe5beb86a49580ae073a0f628a67deb",
                     *       "reason": {
                     *         "kk": "Уәкілетті орган жауап берілген пікірлердің санын түзетті.",
                     *         "ru": "Уполномоченный орган исправил число комментариев, получивших ответ.",
                     *         "en": "The supplier corrected the number of comments that were answered."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PublicationReceipt"];
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
    publishCycle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example openness-2026-h1 */
                cycleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 6,
                 *       "reason": {
                 *         "kk": "2026 жылдың бірінші жартыжылдығы бойынша қорытынды.",
                 *         "ru": "Итоги первого полугодия 2026 года.",
                 *         "en": "Results of the first half of 2026."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PublishRequest"];
            };
        };
        responses: {
            /** @description Published */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "indexId": "openness",
                     *       "editionId": "2026-h1",
                     *       "revision": 1,
                     *       "publishedAt": "2026-07-29T00:00:06.431Z",
                     *       "sha256": "3238d19eebbddafafeb6dfd0bea34fe3d03a29cef2780dec722abde895da3b44",
                     *       "auditHead": "ed291ba6274c4736ee4f43e9ec4e7f98fcb029eabda4c6588ab42137d8be5c67",
                     *       "reason": {
                     *         "en": "Results of the first half of 2026.",
                     *         "kk": "2026 жылдың бірінші жартыжылдығы бойынша қорытынды.",
                     *         "ru": "Итоги первого полугодия 2026 года."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PublicationReceipt"];
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
                /** @example openness-2026-h1 */
                cycleId?: string;
                bodyId?: string;
                /** @example dispute.decide */
                action?: "session.start" | "access.denied" | "person.invite" | "person.access" | "person.link" | "person.password" | "cycle.advance" | "cycle.return" | "cycle.calendar" | "values.save" | "values.correct" | "indicator.sign-off" | "indicator.return" | "dispute.file" | "dispute.review" | "dispute.ask" | "dispute.answer" | "dispute.withdraw" | "dispute.decide" | "publication.make" | "publication.correct" | "demonstration.make" | "register.load" | "body.add" | "body.act" | "organisation.add" | "organisation.change" | "index.add" | "methodology.register" | "methodology.in-force" | "methodology.withdraw";
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
                    /**
                     * @example {
                     *       "entries": [
                     *         {
                     *           "action": "dispute.decide",
                     *           "cycleId": "openness-2026-h1",
                     *           "bodyId": "ministry-of-health",
                     *           "before": {
                     *             "claims": [
                     *               {
                     *                 "value": "1",
                     *                 "inputId": "late",
                     *                 "contested": "3",
                     *                 "contestedVersion": 1
                     *               }
                     *             ],
                     *             "status": "information-given"
                     *           },
                     *           "after": {
                     *             "status": "upheld",
                     *             "values": [
                     *               {
                     *                 "value": "1",
                     *                 "inputId": "late"
                     *               }
                     *             ],
                     *             "decisionId": "60a25d92-fb66-4fc8-a16f-ef8cc6314040",
                     *             "reasonCode": "source-data-error"
                     *           },
                     *           "reason": "The notices of extension were sent within the term, so that the two reviews were not late.",
                     *           "requestId": "d77d0b79-be7e-4ca8-b071-16f9e2b9c07e",
                     *           "previousHash": "b1bdf6399c3b2fbade8c631dca83d77e838fb0eca04bf1f36f14ba4971214ef6",
                     *           "hash": "c34de2feece6853cb435584b0f925d56da24eefdad435af7016772a46d610269",
                     *           "sequence": 26,
                     *           "at": "2026-07-28T23:59:33.754Z",
                     *           "actor": {
                     *             "id": "60d0e4e5-7c37-4226-95f9-5fc710a3cf76",
                     *             "name": "Ерлан Жұмабаев",
                     *             "role": "assessor",
                     *             "organisationId": "kpsisu"
                     *           },
                     *           "subject": {
                     *             "type": "dispute",
                     *             "id": "51d306a7-f596-44b0-b3de-45f324a6c08f"
                     *           }
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
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
                    /**
                     * @example {
                     *       "intact": true,
                     *       "entries": 28,
                     *       "head": "5bb1636e3694f0344a71d76bdbec597f270c200b754ca0961c3717204c3dd804",
                     *       "findings": []
                     *     }
                     */
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
