/** Definitions as JSON and back, and reading JSON that came from outside; apart because it brings its schemas along. */
export { numberText } from './serialise/expression-schema.ts';
export { MisfitError, readJson } from './serialise/read-json.ts';
export { parseMethodology, serialiseMethodology } from './serialise/serialise.ts';
