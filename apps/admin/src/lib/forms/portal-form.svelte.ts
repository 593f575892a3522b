import type { Locale } from '@olshem/i18n';
import { tick } from 'svelte';
import { fromStore } from 'svelte/store';
import {
  superForm,
  type FormPath,
  type FormPathLeaves,
  type SuperForm,
  type SuperValidated,
} from 'sveltekit-superforms';
import { zod4Client } from 'sveltekit-superforms/adapters';
import { z } from 'zod';
import { worded } from './fault-words.ts';

// The portal's policy forbids code made from text, which the library would otherwise try.
z.config({ jitless: true });

/** What a form on a page is made of. */
interface Making<Out extends Record<string, unknown>> {
  /** What `emptyForm` made. */
  sent: SuperValidated<Out>;
  /** By what it is judged before it is sent. */
  schema: z.ZodType<Out, Record<string, unknown>>;
  /** Language of the page. */
  locale: Locale;
  /** What each field is called, in the form and in the summary of faults, in the order of the form. */
  labels: Partial<Record<FormPath<Out>, string>>;
}

/** A form on a page: what is filled in, what is wrong with it, and whether it is on its way. */
export class PortalForm<Out extends Record<string, unknown>> {
  readonly id: string;
  readonly locale: Locale;
  readonly enhance: SuperForm<Out>['enhance'];
  readonly #labels: Partial<Record<string, string>>;
  readonly #form: SuperForm<Out>;
  readonly #values: { readonly current: Out };
  readonly #faults: { readonly current: { path: string; messages: string[] }[] };
  readonly #message: { readonly current: App.Superforms.Message | undefined };
  readonly #busy: { readonly current: boolean };

  constructor(make: () => Making<Out>) {
    const { sent, schema, locale, labels } = make();
    this.id = sent.id;
    this.locale = locale;
    this.#labels = labels;
    this.#form = superForm<Out, App.Superforms.Message>(sent, {
      id: sent.id,
      dataType: 'json',
      validators: zod4Client(schema, worded[locale]),
      validationMethod: 'submit-only',
      // All faults are told at once in the summary, which takes the focus.
      autoFocusOnError: false,
      scrollToError: 'off',
      taintedMessage: null,
      onSubmit: async ({ cancel }) => {
        const { valid } = await this.#form.validateForm({ update: true });
        if (valid) return;
        cancel();
        await this.#showWhatIsWrong();
      },
      onUpdated: ({ form }) => {
        if (!form.valid) void this.#showWhatIsWrong();
      },
    });
    this.enhance = this.#form.enhance;
    this.#values = fromStore(this.#form.form);
    this.#faults = fromStore(this.#form.allErrors);
    this.#message = fromStore(this.#form.message);
    this.#busy = fromStore(this.#form.submitting);
  }

  /** Whether it is on its way. */
  get busy(): boolean {
    return this.#busy.current;
  }

  /** What is filled in. */
  get values(): Out {
    return this.#values.current;
  }

  /** Why the whole was refused. */
  get message(): App.Superforms.Message | undefined {
    return this.#message.current;
  }

  /** Everything that is wrong, each with the field where it is. */
  get faults(): { href: string; label: string }[] {
    const order = Object.keys(this.#labels);
    const inOrder = this.#found.toSorted((a, b) => order.indexOf(a.path) - order.indexOf(b.path));
    return inOrder.map(({ path, messages }) => ({
      href: `#${this.fieldId(path)}`,
      label: [this.#labels[path], messages[0]].filter(Boolean).join(': '),
    }));
  }

  get #found(): { path: string; messages: string[] }[] {
    // What is wrong with a list as a whole stands at the list; the server says so at a place within it.
    return this.#faults.current.map((fault) => ({ ...fault, path: fault.path.replace(/\._errors$/, '') }));
  }

  /** What a field is called. */
  label(path: string): string {
    return this.#labels[path] ?? path;
  }

  /** Id of the control of a field. */
  fieldId(path: string): string {
    return `${this.id}-${path.replaceAll('.', '-')}`;
  }

  /** What is wrong with a field. */
  fault(path: string): string | undefined {
    return this.#found.find((fault) => fault.path === path)?.messages[0];
  }

  /** What a field holds. */
  read(path: FormPath<Out>): unknown {
    return path.split('.').reduce<unknown>((held, key) => (held as Out | undefined)?.[key], this.values);
  }

  /** Fills a field in; one that was wrong is judged anew. */
  write(path: FormPath<Out>, value: unknown): void {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    this.#form.form.update((values) => {
      const holder = keys.reduce<Record<string, unknown>>(
        (held, key) => (held[key] ??= {}) as Record<string, unknown>,
        values,
      );
      holder[last] = value;
      return values;
    });
    if (this.fault(path) !== undefined) void this.#form.validate(path as FormPathLeaves<Out>);
  }

  async #showWhatIsWrong(): Promise<void> {
    await tick();
    document.querySelector<HTMLElement>(`[data-form="${this.id}"] [role=alert]`)?.focus();
  }
}
