import type { Examples } from '../example.ts';
import { audit } from './audit.ts';
import { cycles } from './cycles.ts';
import { disputes } from './disputes.ts';
import { methodologies } from './methodologies.ts';
import { operations } from './operations.ts';
import { opening } from './opening.ts';
import { people } from './people.ts';
import { proposals } from './proposals.ts';
import { publication } from './publication.ts';
import { publishedFigures } from './published-figures.ts';
import { register } from './register.ts';
import { results } from './results.ts';
import { valueFiles } from './value-files.ts';
import { values } from './values.ts';

/** An example of every operation, by operationId. Their figures come from the editions and the demonstration that we seed. */
export const examples: Examples = {
  ...publishedFigures,
  ...opening,
  ...cycles,
  ...values,
  ...valueFiles,
  ...results,
  ...disputes,
  ...proposals,
  ...publication,
  ...methodologies,
  ...people,
  ...register,
  ...audit,
  ...operations,
};
