/**
 * What a form without script sends, as the object that a schema reads. A name says where the value goes and what it is:
 * `name.kk` a field within a field, `kinds[]` one of several, `n:version` a number, `b:disabled` yes or no.
 */
export function fieldsOf(form: FormData): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const [name, value] of form) {
    const [, kind, path = '', several] = /^([nb]:)?(.*?)(\[\])?$/.exec(name) ?? [];
    // One of several that was left empty is none.
    if (several === undefined || value !== '')
      put(object, path.split('.'), valueOf(kind, value), several !== undefined);
  }
  return object;
}

function valueOf(kind: string | undefined, value: FormDataEntryValue): unknown {
  if (kind === 'b:') return value === 'on' || value === 'true';
  return kind === 'n:' && value !== '' ? Number(value) : value;
}

function put(object: Record<string, unknown>, path: string[], value: unknown, several: boolean): void {
  const [name = '', ...rest] = path;
  if (['__proto__', 'constructor', 'prototype'].includes(name)) return;
  if (rest.length > 0) {
    object[name] ??= {};
    put(object[name] as Record<string, unknown>, rest, value, several);
  } else if (several) {
    object[name] = [...((object[name] as unknown[] | undefined) ?? []), value];
  } else {
    object[name] = value;
  }
}
