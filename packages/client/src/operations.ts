import type * as wire from '@olshem/contracts';
import type { z } from 'zod';

/** What an operation takes and gives. Parameters in the path follow from the path itself. */
interface Operation<Answer, Body = undefined, Query = undefined> {
  answer: Answer;
  body: Body;
  query: Query;
}

type Out<Schema extends z.ZodType> = z.output<Schema>;
type In<Schema extends z.ZodType> = z.input<Schema>;
type Revision = { revision?: string };

/** Every operation of the API by method and path below `/api/v1`. */
export interface Operations {
  'GET /indices': Operation<wire.IndicesAnswer>;
  'GET /indices/{index}/editions/{edition}': Operation<wire.EditionAnswer, undefined, Revision>;
  'GET /indices/{index}/editions/{edition}/ranking': Operation<
    wire.RankingAnswer,
    undefined,
    Revision & { group?: string; sort?: string; grade?: string; lang?: string }
  >;
  'GET /indices/{index}/editions/{edition}/bodies/{body}': Operation<wire.BodyAnswer, undefined, Revision>;
  'GET /indices/{index}/editions/{edition}/indicators/{indicator}': Operation<
    wire.IndicatorAnswer,
    undefined,
    Revision
  >;
  'GET /indices/{index}/editions/{edition}/findings': Operation<wire.FindingsAnswer, undefined, Revision>;
  'GET /indices/{index}/editions/{edition}/changes': Operation<
    wire.ChangesAnswer,
    undefined,
    { from: string; to: string }
  >;
  'GET /indices/{index}/editions/{edition}/disputes': Operation<wire.DisputesRegisterAnswer>;
  'GET /bodies': Operation<wire.BodiesAnswer>;
  'GET /bodies/{body}': Operation<wire.BodyHistoryAnswer>;
  'GET /methodologies': Operation<wire.MethodologiesAnswer>;
  'GET /methodologies/{methodology}': Operation<wire.MethodologyAnswer>;

  'GET /demonstration': Operation<wire.Demonstration>;
  'GET /me': Operation<wire.Me>;
  'GET /people': Operation<Out<typeof wire.people>>;
  'GET /organisations': Operation<Out<typeof wire.organisations>>;
  'POST /people': Operation<Out<typeof wire.invited>, In<typeof wire.invitation>>;
  'PUT /people/{personId}/access': Operation<wire.Person, In<typeof wire.accessChange>>;

  'GET /cycles': Operation<Out<typeof wire.cycles>>;
  'GET /cycles/{cycleId}': Operation<wire.Cycle>;
  'POST /cycles/{cycleId}/advance': Operation<wire.Cycle, In<typeof wire.advance>>;
  'POST /cycles/{cycleId}/return': Operation<wire.Cycle, In<typeof wire.goBack>>;
  'PUT /cycles/{cycleId}/calendar': Operation<wire.Cycle, In<typeof wire.calendarChange>>;

  'GET /cycles/{cycleId}/indicators': Operation<Out<typeof wire.cycleIndicators>>;
  'GET /cycles/{cycleId}/indicators/{indicatorId}/values': Operation<Out<typeof wire.valueGrid>>;
  'PUT /cycles/{cycleId}/values': Operation<Out<typeof wire.savedValues>, In<typeof wire.valueChanges>>;
  'GET /cycles/{cycleId}/values/{bodyId}/{indicatorId}/{inputId}': Operation<Out<typeof wire.valueHistory>>;
  'POST /cycles/{cycleId}/indicators/{indicatorId}/sign-off': Operation<
    Out<typeof wire.signOff>,
    In<typeof wire.signOffRequest>
  >;
  'POST /cycles/{cycleId}/indicators/{indicatorId}/return': Operation<
    Out<typeof wire.signOff>,
    In<typeof wire.signOffReturn>
  >;

  'GET /cycles/{cycleId}/results': Operation<Out<typeof wire.draftRanking>>;
  'GET /cycles/{cycleId}/results/{bodyId}': Operation<wire.DraftResult>;

  'GET /cycles/{cycleId}/disputes': Operation<Out<typeof wire.disputes>>;
  'POST /cycles/{cycleId}/disputes/preview': Operation<wire.OwnEffect, In<typeof wire.effectRequest>>;
  'POST /cycles/{cycleId}/disputes': Operation<wire.Dispute, FormData>;
  'GET /disputes/{disputeId}': Operation<wire.Dispute>;
  'POST /disputes/{disputeId}/review': Operation<wire.Dispute, In<typeof wire.disputeStep>>;
  'POST /disputes/{disputeId}/questions': Operation<wire.Dispute, In<typeof wire.disputeMessage>>;
  'POST /disputes/{disputeId}/answers': Operation<wire.Dispute, In<typeof wire.disputeMessage>>;
  'POST /disputes/{disputeId}/withdrawal': Operation<wire.Dispute, In<typeof wire.disputeWithdrawal>>;
  'POST /disputes/{disputeId}/effect': Operation<wire.FullEffect, In<typeof wire.decisionEffectRequest>>;
  'POST /disputes/{disputeId}/decision': Operation<wire.Dispute, In<typeof wire.decisionRequest>>;

  'GET /cycles/{cycleId}/publication/preview': Operation<wire.PublicationPreview>;
  'POST /cycles/{cycleId}/corrections': Operation<
    wire.PublicationPreview,
    In<typeof wire.recordedCorrection>
  >;
  'POST /cycles/{cycleId}/publication': Operation<wire.PublicationReceipt, In<typeof wire.publishRequest>>;
  'POST /cycles/{cycleId}/publication/corrections': Operation<
    wire.PublicationReceipt,
    In<typeof wire.correctionRequest>
  >;

  'GET /audit': Operation<
    Out<typeof wire.auditPage>,
    undefined,
    { cycleId?: string; bodyId?: string; action?: string; actorId?: string; before?: string }
  >;
  'GET /audit/verification': Operation<wire.AuditReport>;
}
