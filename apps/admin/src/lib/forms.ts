/** A text field of a form, without the blanks around it. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

/** The files of a field; one that was left empty is none. */
export function filesOf(form: FormData, name: string): File[] {
  return form
    .getAll(name)
    .filter((value): value is File => value instanceof File && (value.size > 0 || value.name !== ''));
}

/** The version of a thing as the person saw it. */
export function versionOf(form: FormData, name = 'version'): number {
  return Number(textOf(form, name));
}
