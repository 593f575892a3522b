/** Defining a methodology, scoring by it, and saying why. */

// The words of a definition.
export {
  defineIndicator,
  defineMethodology,
  defineParameters,
  criteriaOf,
  indicatorOf,
  indicatorsBelow,
  indicatorsOf,
  nodesOf,
  topCriteriaOf,
} from './methodology/define.ts';
export { LANGUAGES, type Text } from './methodology/text.ts';
export { DOCUMENT_KINDS, type SourceDocument } from './methodology/documents.ts';
export { proposedCalendar, type CalendarDay, type CalendarTemplate } from './methodology/calendar.ts';
export { STAGES, type Stage } from './methodology/stages.ts';
export { BASES } from './methodology/source.ts';
export {
  EFFECTS,
  UNITS,
  isIndicator,
  TIES,
  type Band,
  type BandScale,
  type Criterion,
  type Effect,
  type Exemption,
  type Group,
  type Indicator,
  type InputCheck,
  type Methodology,
  type Parameter,
  type Source,
  type Supplier,
} from './methodology/types.ts';
export type { ParameterValue } from './expression/scope.ts';

// Inputs, and what is wrong with their texts.
export {
  amount,
  choice,
  count,
  /** @public a type of input that none of our methodologies happens to need */
  date,
  list,
  percent,
  yesNo,
  type AmountInput,
  type ChoiceInput,
  type CountInput,
  type InputDefinition,
  type InputDefinitions,
  type ListInput,
  type PercentInput,
} from './inputs/types.ts';
export { checkInputs, unusualInputs } from './inputs/check.ts';
export { inputSchema, readInput, type InputProblemCode } from './inputs/parse.ts';

// The words of a rule.
export {
  add,
  atMost,
  both,
  byGroup,
  ceil,
  divide,
  either,
  equal,
  floor,
  given,
  ladder,
  less,
  /** @public a word of rules that none of our methodologies happens to need */
  max,
  min,
  multiply,
  not,
  round,
  step,
  subtract,
  table,
  when,
} from './expression/build.ts';
export type { NumberNode, Operand, TruthNode } from './expression/nodes.ts';
export { parametersRead } from './expression/walk.ts';
export {
  capAt,
  corrected,
  deductionPerCase,
  deductionPerNumber,
  expertPoints,
  floorAt,
  noCases,
  productOf,
  proportionalShare,
} from './rules/declared.ts';

// Points, bands and places, exactly.
export { applicabilityOf, keepsOut } from './scoring/applicability.ts';
export { bandFor, pointsAtBand } from './scoring/bands.ts';
export type {
  Applicability,
  BodyData,
  BodyResult,
  EditionData,
  EditionResult,
  NodeResult,
  Printed,
} from './scoring/edition.ts';
export { scaleOf, scoreEdition } from './scoring/score-edition.ts';
export { parameterValues, scoreIndicator, type Supplied } from './scoring/score-indicator.ts';
export { Fraction, sumOf } from './number/fraction.ts';
export { formatDecimal } from './number/format.ts';

// Why.
export { explainLimit } from './explain/absence.ts';
export { explainBody } from './explain/body.ts';
export { formulaOf } from './explain/formula.ts';
export { explainNode } from './explain/node.ts';
export { inputText } from './explain/simplify.ts';
export { explainIndicator, type Working } from './explain/working.ts';

// Lists of what a result, a rounding and an input can be, for whoever checks or stores them.
export { INPUT_TYPES } from './inputs/types.ts';
export { ROUNDING_MODES } from './number/fraction.ts';
export { APPLICABILITY_STATUSES, RESULT_BASES, RESULT_STATUSES } from './scoring/edition.ts';
