import type { CallOptions } from '@olshem/client';
import type { Claim, ValueChange } from '@olshem/contracts';
import { askSession, clientFor, reply, type Caller } from './call.ts';

type Sent<Operation extends Parameters<ReturnType<typeof clientFor>['call']>[0]> =
  CallOptions<Operation> extends { body: infer Body } ? Body : never;

/** The operations of the API that the portal uses, each by its own name; what refuses comes back as a value. */
export function portalApi(caller: Caller) {
  const client = clientFor(caller);
  return {
    signIn: (sent: { email: string; password: string }) => askSession(caller, '/sign-in/email', sent),
    signOut: () => askSession(caller, '/sign-out', {}),
    changePassword: (currentPassword: string, newPassword: string) =>
      askSession(caller, '/change-password', { currentPassword, newPassword, revokeOtherSessions: true }),
    demonstration: () => reply(client.call('GET /demonstration')),
    me: () => reply(client.call('GET /me')),

    cycles: () => reply(client.call('GET /cycles')),
    cycle: (cycleId: string) => reply(client.call('GET /cycles/{cycleId}', { params: { cycleId } })),
    advance: (cycleId: string, body: Sent<'POST /cycles/{cycleId}/advance'>) =>
      reply(client.call('POST /cycles/{cycleId}/advance', { params: { cycleId }, body })),
    goBack: (cycleId: string, body: Sent<'POST /cycles/{cycleId}/return'>) =>
      reply(client.call('POST /cycles/{cycleId}/return', { params: { cycleId }, body })),
    changeCalendar: (cycleId: string, body: Sent<'PUT /cycles/{cycleId}/calendar'>) =>
      reply(client.call('PUT /cycles/{cycleId}/calendar', { params: { cycleId }, body })),

    indicators: (cycleId: string) =>
      reply(client.call('GET /cycles/{cycleId}/indicators', { params: { cycleId } })),
    grid: (cycleId: string, indicatorId: string) =>
      reply(
        client.call('GET /cycles/{cycleId}/indicators/{indicatorId}/values', {
          params: { cycleId, indicatorId },
        }),
      ),
    saveValues: (cycleId: string, changes: ValueChange[]) =>
      reply(client.call('PUT /cycles/{cycleId}/values', { params: { cycleId }, body: { changes } })),
    signOff: (cycleId: string, indicatorId: string, body: { statement?: string }) =>
      reply(
        client.call('POST /cycles/{cycleId}/indicators/{indicatorId}/sign-off', {
          params: { cycleId, indicatorId },
          body,
        }),
      ),
    returnSignOff: (cycleId: string, indicatorId: string, body: { reason: string }) =>
      reply(
        client.call('POST /cycles/{cycleId}/indicators/{indicatorId}/return', {
          params: { cycleId, indicatorId },
          body,
        }),
      ),

    result: (cycleId: string, bodyId: string) =>
      reply(client.call('GET /cycles/{cycleId}/results/{bodyId}', { params: { cycleId, bodyId } })),
    ranking: (cycleId: string) =>
      reply(client.call('GET /cycles/{cycleId}/results', { params: { cycleId } })),

    disputes: (cycleId: string) =>
      reply(client.call('GET /cycles/{cycleId}/disputes', { params: { cycleId } })),
    ownEffect: (cycleId: string, body: { indicatorId: string; claims: Claim[] }) =>
      reply(client.call('POST /cycles/{cycleId}/disputes/preview', { params: { cycleId }, body })),
    fileDispute: (cycleId: string, body: FormData) =>
      reply(client.call('POST /cycles/{cycleId}/disputes', { params: { cycleId }, body })),
    dispute: (disputeId: string) =>
      reply(client.call('GET /disputes/{disputeId}', { params: { disputeId } })),
    disputeEffect: (disputeId: string, values: Claim[]) =>
      reply(client.call('POST /disputes/{disputeId}/effect', { params: { disputeId }, body: { values } })),
    review: (disputeId: string, body: { version: number }) =>
      reply(client.call('POST /disputes/{disputeId}/review', { params: { disputeId }, body })),
    askAgency: (disputeId: string, body: { version: number; text: string }) =>
      reply(client.call('POST /disputes/{disputeId}/questions', { params: { disputeId }, body })),
    answerAssessor: (disputeId: string, body: { version: number; text: string }) =>
      reply(client.call('POST /disputes/{disputeId}/answers', { params: { disputeId }, body })),
    withdraw: (disputeId: string, body: { version: number; text?: string }) =>
      reply(client.call('POST /disputes/{disputeId}/withdrawal', { params: { disputeId }, body })),
    decide: (disputeId: string, body: Sent<'POST /disputes/{disputeId}/decision'>) =>
      reply(client.call('POST /disputes/{disputeId}/decision', { params: { disputeId }, body })),

    preview: (cycleId: string) =>
      reply(client.call('GET /cycles/{cycleId}/publication/preview', { params: { cycleId } })),
    recordCorrection: (cycleId: string, body: Sent<'POST /cycles/{cycleId}/corrections'>) =>
      reply(client.call('POST /cycles/{cycleId}/corrections', { params: { cycleId }, body })),
    publish: (cycleId: string, body: Sent<'POST /cycles/{cycleId}/publication'>) =>
      reply(client.call('POST /cycles/{cycleId}/publication', { params: { cycleId }, body })),
    correct: (cycleId: string, body: Sent<'POST /cycles/{cycleId}/publication/corrections'>) =>
      reply(client.call('POST /cycles/{cycleId}/publication/corrections', { params: { cycleId }, body })),
    edition: (index: string, edition: string) =>
      reply(client.call('GET /indices/{index}/editions/{edition}', { params: { index, edition } })),

    people: () => reply(client.call('GET /people')),
    organisations: () => reply(client.call('GET /organisations')),
    invite: (body: Sent<'POST /people'>) => reply(client.call('POST /people', { body })),
    changeAccess: (personId: string, body: { disabled: boolean; reason: string }) =>
      reply(client.call('PUT /people/{personId}/access', { params: { personId }, body })),
    audit: (query: Record<string, string>) => reply(client.call('GET /audit', { query })),
    auditReport: () => reply(client.call('GET /audit/verification')),
  };
}
