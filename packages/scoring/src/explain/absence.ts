/** Why a node has no points, or points that no rule gave. */
import type { Text } from '../methodology/text.ts';
import { isIndicator, type Criterion, type Indicator, type Methodology } from '../methodology/types.ts';
import type { Applicability, NodeResult } from '../scoring/edition.ts';
import { fill, words } from './words.ts';

/** What a result says of why it has no points. */
type Absence = Pick<NodeResult, 'status' | 'because'>;

/** Why a node is not asked of a body, or is asked without a place; in sentences. */
export function explainLimit(
  methodology: Methodology,
  node: Criterion | Indicator,
  { status, ground }: Applicability,
): Text[] {
  if (status === 'advisory') return groundOf(methodology, { status: 'scored', because: ground });
  return absenceOf(methodology, node, { status, because: ground });
}

/** The sentences for a result that is not simply scored; none for one that is. */
export function absenceOf(methodology: Methodology, node: Criterion | Indicator, result: Absence): Text[] {
  switch (result.status) {
    case 'scored':
      return [];
    case 'secret':
      return [words.secret];
    case 'not-assessed':
      return node === methodology.index && !methodology.rated
        ? [words.withoutTotal]
        : [words.notAssessed, ...groundOf(methodology, result)];
    case 'exempt':
      return exempt(methodology, node, result);
    case 'missing': {
      const input = isIndicator(node) ? node.inputs[result.because!]?.title : undefined;
      return input ? [fill(words.missing, { input })] : [];
    }
  }
}

function exempt(methodology: Methodology, node: Criterion | Indicator, result: Absence): Text[] {
  const { because } = result;
  const own = isIndicator(node) ? node.exemptions?.find(({ ground }) => ground === because) : undefined;
  if (own) return [fill(words.exempt, { ground: own.title })];
  if (because === 'other-group') return [words.otherGroup];
  return [words.exemptWithoutGround, ...groundOf(methodology, result)];
}

/** The methodology's own ground, as a sentence. */
function groundOf({ grounds }: Methodology, { because = '' }: Absence): Text[] {
  return Object.hasOwn(grounds, because) ? [fill(words.ground, { ground: grounds[because]! })] : [];
}
