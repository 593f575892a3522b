import { PUBLICATIONS_HEADER } from '@olshem/api/front';

/** The marks of the states that a public answer of the API was made from; undefined where it names none. */
export function marksIn({ headers }: Response): string[] | undefined {
  return headers.get(PUBLICATIONS_HEADER)?.split(' ');
}
