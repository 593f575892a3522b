import type {
  AuditReport,
  Claim,
  Cycle,
  CycleIndicator,
  CycleSummary,
  DecisionRequest,
  Demonstration,
  Dispute,
  DisputeSummary,
  DraftResult,
  EditionAnswer,
  FullEffect,
  Me,
  Organisation,
  OwnEffect,
  Person,
  PublicationPreview,
  PublicationReceipt,
  Stage,
  ValueChange,
} from '@olshem/contracts';
import type { AuditPage, DraftRanking, Invited, SavedValues, ValueGrid, Wording } from '#lib/wire.ts';
import { call, type Caller } from './call.ts';

/** The operations of the API that the portal uses, each by its own name. */
export function portalApi(caller: Caller) {
  const read = <Body>(path: string) => call<Body>(caller, 'GET', `/api/v1${path}`);
  const write = <Body>(path: string, sent: unknown, method = 'POST') =>
    call<Body>(caller, method, `/api/v1${path}`, sent);
  const cycle = (id: string) => `/cycles/${id}`;
  return {
    signIn: (sent: { email: string; password: string }) =>
      call<{ twoFactorRedirect?: boolean }>(caller, 'POST', '/api/auth/sign-in/email', sent),
    signOut: () => call<unknown>(caller, 'POST', '/api/auth/sign-out', {}),
    changePassword: (currentPassword: string, newPassword: string) =>
      call<unknown>(caller, 'POST', '/api/auth/change-password', {
        currentPassword,
        newPassword,
        revokeOtherSessions: true,
      }),
    demonstration: () => read<Demonstration>('/demonstration'),
    me: () => read<Me>('/me'),

    cycles: () => read<{ cycles: CycleSummary[] }>('/cycles'),
    cycle: (id: string) => read<Cycle>(cycle(id)),
    advance: (id: string, sent: { version: number; waive: string[]; reason?: string }) =>
      write<Cycle>(`${cycle(id)}/advance`, sent),
    goBack: (id: string, sent: { version: number; to: Stage; reason: string }) =>
      write<Cycle>(`${cycle(id)}/return`, sent),
    changeCalendar: (
      id: string,
      sent: {
        version: number;
        stages: { stage: Stage; opensOn: string; closesOn: string }[];
        reason: string;
      },
    ) => write<Cycle>(`${cycle(id)}/calendar`, sent, 'PUT'),

    indicators: (id: string) => read<{ indicators: CycleIndicator[] }>(`${cycle(id)}/indicators`),
    grid: (id: string, indicator: string) => read<ValueGrid>(`${cycle(id)}/indicators/${indicator}/values`),
    saveValues: (id: string, changes: ValueChange[]) =>
      write<SavedValues>(`${cycle(id)}/values`, { changes }, 'PUT'),
    signOff: (id: string, indicator: string, sent: { statement?: string }) =>
      write<unknown>(`${cycle(id)}/indicators/${indicator}/sign-off`, sent),
    returnSignOff: (id: string, indicator: string, sent: { reason: string }) =>
      write<unknown>(`${cycle(id)}/indicators/${indicator}/return`, sent),

    result: (id: string, body: string) => read<DraftResult>(`${cycle(id)}/results/${body}`),
    ranking: (id: string) => read<DraftRanking>(`${cycle(id)}/results`),

    disputes: (id: string) => read<{ disputes: DisputeSummary[] }>(`${cycle(id)}/disputes`),
    ownEffect: (id: string, sent: { indicatorId: string; claims: Claim[] }) =>
      write<OwnEffect>(`${cycle(id)}/disputes/preview`, sent),
    fileDispute: (id: string, form: FormData) => write<Dispute>(`${cycle(id)}/disputes`, form),
    dispute: (id: string) => read<Dispute>(`/disputes/${id}`),
    disputeEffect: (id: string, values: Claim[]) => write<FullEffect>(`/disputes/${id}/effect`, { values }),
    disputeStep: (id: string, step: 'review' | 'questions' | 'answers' | 'withdrawal', sent: unknown) =>
      write<Dispute>(`/disputes/${id}/${step}`, sent),
    decide: (id: string, sent: DecisionRequest) => write<Dispute>(`/disputes/${id}/decision`, sent),

    preview: (id: string) => read<PublicationPreview>(`${cycle(id)}/publication/preview`),
    publish: (id: string, sent: { version: number; reason: Wording }) =>
      write<PublicationReceipt>(`${cycle(id)}/publication`, sent),
    correct: (id: string, sent: { revision: number; reason: Wording; changes: ValueChange[] }) =>
      write<PublicationReceipt>(`${cycle(id)}/publication/corrections`, sent),

    edition: (index: string, edition: string) => read<EditionAnswer>(`/indices/${index}/editions/${edition}`),

    people: () => read<{ people: Person[] }>('/people'),
    organisations: () => read<{ organisations: Organisation[] }>('/organisations'),
    invite: (sent: { email: string; name: string; role: string; organisationId: string }) =>
      write<Invited>('/people', sent),
    changeAccess: (id: string, sent: { disabled: boolean; reason: string }) =>
      write<Person>(`/people/${id}/access`, sent, 'PUT'),
    audit: (query: Record<string, string>) => read<AuditPage>(`/audit?${new URLSearchParams(query)}`),
    auditReport: () => read<AuditReport>('/audit/verification'),
  };
}
