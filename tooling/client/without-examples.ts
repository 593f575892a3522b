/** A part of an OpenAPI document without its examples, which would only fill the comments of the types. */
export function withoutExamples(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withoutExamples);
  if (typeof part !== 'object' || part === null) return part;
  const kept = Object.entries(part).filter(([name]) => name !== 'example' && name !== 'examples');
  return Object.fromEntries(
    kept.map(([name, value]) => [name, name === 'properties' ? ofEach(value) : withoutExamples(value)]),
  );
}

/** Below `properties` the names are those of fields, whatever they are. */
function ofEach(fields: object): object {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, withoutExamples(field)]));
}
