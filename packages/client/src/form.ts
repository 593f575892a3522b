/** A body as multipart form: files as they are, everything else that is no text as JSON. */
export function formOf(body: unknown): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body ?? {}))
    for (const part of [value].flat() as unknown[]) if (part !== undefined) form.append(name, partOf(part));
  return form;
}

function partOf(part: unknown): string | Blob {
  return part instanceof Blob || typeof part === 'string' ? part : JSON.stringify(part);
}
