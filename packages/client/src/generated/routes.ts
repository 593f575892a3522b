// Written by `pnpm generate:client` from the OpenAPI document of the API.
export const routes = {
  "listIndices": {
    "method": "get",
    "path": "/api/v1/indices"
  },
  "readEdition": {
    "method": "get",
    "path": "/api/v1/indices/{index}/editions/{edition}"
  },
  "readRanking": {
    "method": "get",
    "path": "/api/v1/indices/{index}/editions/{edition}/ranking"
  },
  "readBody": {
    "method": "get",
    "path": "/api/v1/indices/{index}/editions/{edition}/bodies/{body}"
  },
  "readIndicator": {
    "method": "get",
    "path": "/api/v1/indices/{index}/editions/{edition}/indicators/{indicator}"
  },
  "readPoints": {
    "method": "get",
    "path": "/api/v1/indices/{index}/editions/{edition}/points"
  },
  "readBundle": {
    "method": "get",
    "path": "/api/v1/indices/{index}/editions/{edition}/bundle"
  },
  "readFindings": {
    "method": "get",
    "path": "/api/v1/indices/{index}/editions/{edition}/findings"
  },
  "readChanges": {
    "method": "get",
    "path": "/api/v1/indices/{index}/editions/{edition}/changes"
  },
  "readDisputesRegister": {
    "method": "get",
    "path": "/api/v1/indices/{index}/editions/{edition}/disputes"
  },
  "readContinuity": {
    "method": "get",
    "path": "/api/v1/indices/{index}/editions/{edition}/continuity"
  },
  "listBodies": {
    "method": "get",
    "path": "/api/v1/bodies"
  },
  "readBodyHistory": {
    "method": "get",
    "path": "/api/v1/bodies/{body}"
  },
  "listMethodologies": {
    "method": "get",
    "path": "/api/v1/methodologies"
  },
  "readMethodologyVersion": {
    "method": "get",
    "path": "/api/v1/methodologies/{methodology}/versions/{digest}"
  },
  "readMethodology": {
    "method": "get",
    "path": "/api/v1/methodologies/{methodology}"
  },
  "readSigningKey": {
    "method": "get",
    "path": "/api/v1/signing-key"
  },
  "readMe": {
    "method": "get",
    "path": "/api/v1/me"
  },
  "listTasks": {
    "method": "get",
    "path": "/api/v1/me/tasks"
  },
  "listPeople": {
    "method": "get",
    "path": "/api/v1/people"
  },
  "invitePerson": {
    "method": "post",
    "path": "/api/v1/people"
  },
  "listOrganisations": {
    "method": "get",
    "path": "/api/v1/organisations"
  },
  "judgePeopleSheet": {
    "method": "post",
    "path": "/api/v1/people/sheet",
    "form": true
  },
  "invitePeople": {
    "method": "post",
    "path": "/api/v1/people/import"
  },
  "renewLink": {
    "method": "post",
    "path": "/api/v1/people/{personId}/link"
  },
  "changeAccess": {
    "method": "put",
    "path": "/api/v1/people/{personId}/access"
  },
  "readOneTimeLink": {
    "method": "get",
    "path": "/api/v1/one-time-links/{token}"
  },
  "setPasswordByLink": {
    "method": "post",
    "path": "/api/v1/one-time-links/{token}/password"
  },
  "judgeBodiesSheet": {
    "method": "post",
    "path": "/api/v1/register/bodies/sheet",
    "form": true
  },
  "importBodies": {
    "method": "post",
    "path": "/api/v1/register/bodies/import"
  },
  "judgeOrganisationsSheet": {
    "method": "post",
    "path": "/api/v1/register/organisations/sheet",
    "form": true
  },
  "importOrganisations": {
    "method": "post",
    "path": "/api/v1/register/organisations/import"
  },
  "addBody": {
    "method": "post",
    "path": "/api/v1/register/bodies"
  },
  "changeBody": {
    "method": "put",
    "path": "/api/v1/register/bodies/{bodyId}"
  },
  "recordBodyAct": {
    "method": "post",
    "path": "/api/v1/register/acts"
  },
  "annulBodyAct": {
    "method": "post",
    "path": "/api/v1/register/acts/{actId}/annulment"
  },
  "addOrganisation": {
    "method": "post",
    "path": "/api/v1/register/organisations"
  },
  "changeOrganisation": {
    "method": "put",
    "path": "/api/v1/register/organisations/{organisationId}"
  },
  "addIndex": {
    "method": "post",
    "path": "/api/v1/register/indices"
  },
  "changeIndex": {
    "method": "put",
    "path": "/api/v1/register/indices/{index}"
  },
  "readDemonstration": {
    "method": "get",
    "path": "/api/v1/demonstration"
  },
  "listRegisteredVersions": {
    "method": "get",
    "path": "/api/v1/methodology-versions"
  },
  "registerVersion": {
    "method": "post",
    "path": "/api/v1/methodology-versions"
  },
  "checkDefinition": {
    "method": "post",
    "path": "/api/v1/methodology-versions/check"
  },
  "readRegisteredVersion": {
    "method": "get",
    "path": "/api/v1/methodology-versions/{digest}"
  },
  "putVersionInForce": {
    "method": "post",
    "path": "/api/v1/methodology-versions/{digest}/in-force"
  },
  "withdrawVersion": {
    "method": "post",
    "path": "/api/v1/methodology-versions/{digest}/withdrawal"
  },
  "beginCycle": {
    "method": "post",
    "path": "/api/v1/cycles"
  },
  "listCycles": {
    "method": "get",
    "path": "/api/v1/cycles"
  },
  "readOpening": {
    "method": "get",
    "path": "/api/v1/cycles/{cycleId}/opening"
  },
  "checkOpeningVersion": {
    "method": "get",
    "path": "/api/v1/cycles/{cycleId}/opening/versions/{digest}"
  },
  "saveOpeningEdition": {
    "method": "put",
    "path": "/api/v1/cycles/{cycleId}/opening/edition"
  },
  "saveOpeningMethodology": {
    "method": "put",
    "path": "/api/v1/cycles/{cycleId}/opening/methodology"
  },
  "saveOpeningBodies": {
    "method": "put",
    "path": "/api/v1/cycles/{cycleId}/opening/bodies"
  },
  "replaceOpeningBodies": {
    "method": "post",
    "path": "/api/v1/cycles/{cycleId}/opening/successors"
  },
  "saveOpeningSuppliers": {
    "method": "put",
    "path": "/api/v1/cycles/{cycleId}/opening/suppliers"
  },
  "saveOpeningCalendar": {
    "method": "put",
    "path": "/api/v1/cycles/{cycleId}/opening/calendar"
  },
  "checkOpeningTask": {
    "method": "post",
    "path": "/api/v1/cycles/{cycleId}/opening/checks"
  },
  "discardCycle": {
    "method": "post",
    "path": "/api/v1/cycles/{cycleId}/opening/discard"
  },
  "readCycle": {
    "method": "get",
    "path": "/api/v1/cycles/{cycleId}"
  },
  "advanceCycle": {
    "method": "post",
    "path": "/api/v1/cycles/{cycleId}/advance"
  },
  "changeCalendar": {
    "method": "put",
    "path": "/api/v1/cycles/{cycleId}/calendar"
  },
  "judgeValuesFile": {
    "method": "post",
    "path": "/api/v1/cycles/{cycleId}/values/file",
    "form": true
  },
  "importValuesFile": {
    "method": "post",
    "path": "/api/v1/cycles/{cycleId}/values/import",
    "form": true
  },
  "listCycleIndicators": {
    "method": "get",
    "path": "/api/v1/cycles/{cycleId}/indicators"
  },
  "readValueGrid": {
    "method": "get",
    "path": "/api/v1/cycles/{cycleId}/indicators/{indicatorId}/values"
  },
  "saveValues": {
    "method": "put",
    "path": "/api/v1/cycles/{cycleId}/values"
  },
  "readValueHistory": {
    "method": "get",
    "path": "/api/v1/cycles/{cycleId}/values/{bodyId}/{indicatorId}/{inputId}"
  },
  "signOff": {
    "method": "post",
    "path": "/api/v1/cycles/{cycleId}/indicators/{indicatorId}/sign-off"
  },
  "returnSignOff": {
    "method": "post",
    "path": "/api/v1/cycles/{cycleId}/indicators/{indicatorId}/return"
  },
  "readUnusualValues": {
    "method": "get",
    "path": "/api/v1/cycles/{cycleId}/indicators/{indicatorId}/unusual"
  },
  "justifyValue": {
    "method": "post",
    "path": "/api/v1/cycles/{cycleId}/indicators/{indicatorId}/justifications"
  },
  "readEarlierValues": {
    "method": "get",
    "path": "/api/v1/cycles/{cycleId}/indicators/{indicatorId}/earlier"
  },
  "saveValueNote": {
    "method": "put",
    "path": "/api/v1/cycles/{cycleId}/values/{bodyId}/{indicatorId}/{inputId}/note"
  },
  "readDraftResult": {
    "method": "get",
    "path": "/api/v1/cycles/{cycleId}/results/{bodyId}"
  },
  "readDraftRanking": {
    "method": "get",
    "path": "/api/v1/cycles/{cycleId}/results"
  },
  "listDisputes": {
    "method": "get",
    "path": "/api/v1/cycles/{cycleId}/disputes"
  },
  "fileDispute": {
    "method": "post",
    "path": "/api/v1/cycles/{cycleId}/disputes",
    "form": true
  },
  "readDispute": {
    "method": "get",
    "path": "/api/v1/disputes/{disputeId}"
  },
  "reviewDispute": {
    "method": "post",
    "path": "/api/v1/disputes/{disputeId}/review"
  },
  "askAgency": {
    "method": "post",
    "path": "/api/v1/disputes/{disputeId}/questions"
  },
  "answerAssessor": {
    "method": "post",
    "path": "/api/v1/disputes/{disputeId}/answers"
  },
  "withdrawDispute": {
    "method": "post",
    "path": "/api/v1/disputes/{disputeId}/withdrawal"
  },
  "decideDispute": {
    "method": "post",
    "path": "/api/v1/disputes/{disputeId}/decision"
  },
  "readDisputeDraft": {
    "method": "get",
    "path": "/api/v1/cycles/{cycleId}/dispute-drafts/{indicatorId}"
  },
  "keepDisputeDraft": {
    "method": "put",
    "path": "/api/v1/cycles/{cycleId}/dispute-drafts/{indicatorId}"
  },
  "dropDisputeDraft": {
    "method": "delete",
    "path": "/api/v1/cycles/{cycleId}/dispute-drafts/{indicatorId}"
  },
  "previewDispute": {
    "method": "post",
    "path": "/api/v1/cycles/{cycleId}/disputes/preview"
  },
  "previewDecision": {
    "method": "post",
    "path": "/api/v1/disputes/{disputeId}/effect"
  },
  "readDisclosures": {
    "method": "get",
    "path": "/api/v1/cycles/{cycleId}/disclosures/{bodyId}"
  },
  "previewPublication": {
    "method": "get",
    "path": "/api/v1/cycles/{cycleId}/publication/preview"
  },
  "listPreReleases": {
    "method": "get",
    "path": "/api/v1/cycles/{cycleId}/pre-releases"
  },
  "addPreRelease": {
    "method": "post",
    "path": "/api/v1/cycles/{cycleId}/pre-releases"
  },
  "endPreRelease": {
    "method": "post",
    "path": "/api/v1/cycles/{cycleId}/pre-releases/{preReleaseId}/end"
  },
  "readEarlyFigures": {
    "method": "get",
    "path": "/api/v1/cycles/{cycleId}/early-figures"
  },
  "listProposals": {
    "method": "get",
    "path": "/api/v1/cycles/{cycleId}/proposals"
  },
  "propose": {
    "method": "post",
    "path": "/api/v1/cycles/{cycleId}/proposals"
  },
  "approveProposal": {
    "method": "post",
    "path": "/api/v1/proposals/{proposalId}/approval"
  },
  "declineProposal": {
    "method": "post",
    "path": "/api/v1/proposals/{proposalId}/refusal"
  },
  "readAudit": {
    "method": "get",
    "path": "/api/v1/audit"
  },
  "verifyAudit": {
    "method": "get",
    "path": "/api/v1/audit/verification"
  }
} as const;
