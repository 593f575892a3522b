import type { Problem } from '@olshem/contracts';
import type { Locale } from '@olshem/i18n';
import type { RequestEvent } from '@sveltejs/kit';
import { setError, setMessage, superValidate, type SuperValidated } from 'sveltekit-superforms';
import { zod4, type ValidationAdapter } from 'sveltekit-superforms/adapters';
import { z } from 'zod';
import { fieldsOf } from '#lib/forms/fields-of.ts';
import { worded } from '#lib/forms/fault-words.ts';

type Fields = Record<string, unknown>;
type Event = Pick<RequestEvent, 'request' | 'params'>;

/** A form as a page first shows it: empty, or with what there is to change. */
export async function emptyForm<Out extends Fields, In extends Fields>(
  id: string,
  schema: z.ZodType<Out, In>,
  values: Partial<In> = {},
): Promise<SuperValidated<Out>> {
  return superValidate(values, adapterOf(schema), { id, errors: false });
}

/** A form as it was sent, with every fault at its field in the language of the page. */
export async function sentForm<Out extends Fields, In extends Fields>(
  id: string,
  schema: z.ZodType<Out, In>,
  { request, params }: Event,
): Promise<SuperValidated<Out>> {
  const data = await request.formData();
  const locale = (params as { lang: Locale }).lang;
  // Script sends the object itself; without it the fields arrive one by one.
  const sent = data.has('__superform_json') ? data : fieldsOf(data);
  return superValidate(sent as FormData, adapterOf(schema, locale), { id });
}

// The names that schemas have in the API's document would hide from the library what they hold.
const config = { metadata: z.registry<object>() };
const said = {
  kk: { ...worded.kk, config },
  ru: { ...worded.ru, config },
  en: { ...worded.en, config },
};

// The library infers what a schema holds from the schema's own type; here that type is already at hand.
function adapterOf<Out extends Fields, In extends Fields>(schema: z.ZodType<Out, In>, locale: Locale = 'kk') {
  return zod4(schema, said[locale]) as unknown as ValidationAdapter<Out, In>;
}

/** The answer to a form with faults of its own. */
export function faultyForm<Out extends Fields>(form: SuperValidated<Out>) {
  return setMessage(form, form.message, { status: 422 });
}

/** The answer to a form that the API refused: its reason, and each fault at its field. */
export function refusedForm<Out extends Fields>(
  form: SuperValidated<Out>,
  { title, detail, code, status, errors = [] }: Problem,
) {
  const elsewhere = errors.filter(({ path }) => !((path.split('.')[0] ?? '') in form.data));
  for (const fault of errors) if (!elsewhere.includes(fault)) setError(form, fault.path as '', fault.detail);
  const words = [detail, ...elsewhere.map((fault) => fault.detail)].join(' ');
  return setMessage(form, { title, detail: words, code }, { status: status as 400 });
}
