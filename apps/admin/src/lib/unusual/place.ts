import type { Justification, UnusualValues } from '@olshem/contracts';

/** A value that is possible and unusual. */
export type Unusual = UnusualValues['unusual'][number];

/** The words in which a supplier vouches for one. */
export type Said = Justification;

/** What is unusual about which version of a value: the name by which a form and its answer find each other. */
export function placeName({ bodyId, inputId, version, kind, check }: Omit<Said, 'text'>): string {
  return [bodyId, inputId, version, kind, check ?? ''].join('.');
}
