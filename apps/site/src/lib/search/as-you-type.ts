/** Shows what a search field finds while a reader types. It comes to pages that have no other script, so it brings little. */
import { isLocale, m, type Locale } from '@olshem/i18n';
import { pathsOf } from '#lib/paths.ts';
import type { BodyFinder, FoundBody } from './body-finder.ts';

/** More would hide the page; the page of results has them all. */
const SHOWN = 8;

/** One letter begins nearly everything. */
const SHORTEST = 2;

for (const root of document.querySelectorAll<HTMLElement>('[data-search]')) {
  const { lang } = document.documentElement;
  if (isLocale(lang)) attach(root, lang);
}

function attach(root: HTMLElement, locale: Locale): void {
  const input = root.querySelector('input')!;
  const panel = root.querySelector<HTMLElement>('[data-results]')!;
  const links = () => [...panel.querySelectorAll('a')];
  let finder: Promise<BodyFinder> | undefined;

  // The library and the index come once the field is used; where they cannot, the form still finds.
  const load = () =>
    (finder ??= readFinder(locale).catch(() => ((finder = undefined), new Promise<never>(() => {}))));

  async function answer(): Promise<void> {
    const query = input.value.trim();
    if (query.length < SHORTEST) {
      panel.hidden = true;
      return;
    }
    const found = (await load()).find(query);
    // What was typed since has its own answer.
    if (query === input.value.trim()) fill(panel, found, locale);
  }

  input.addEventListener('focus', () => void load());
  input.addEventListener('input', () => void answer());
  root.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && root.contains(relatedTarget))) panel.hidden = true;
  });
  root.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape' && !panel.hidden) {
      // Only the list goes; the browser would empty the field as well.
      event.preventDefault();
      panel.hidden = true;
      input.focus();
    } else if (step !== undefined && !panel.hidden) {
      event.preventDefault();
      const stops = [input, ...links()];
      const at = stops.findIndex((stop) => stop === document.activeElement);
      stops.at((at + step) % stops.length)?.focus();
    }
  });
  if (document.activeElement === input) void load();
}

async function readFinder(locale: Locale): Promise<BodyFinder> {
  const [{ BodyFinder: Finder }, response] = await Promise.all([
    import('./body-finder.ts'),
    fetch(`${pathsOf(locale).bodies}/search.json`),
  ]);
  if (!response.ok) throw new Error(String(response.status));
  return Finder.read(await response.text());
}

/** Writes the answer into the places that the page keeps for it. */
function fill(panel: HTMLElement, found: readonly FoundBody[], locale: Locale): void {
  const [status, list, hint] = ['status', 'list', 'hint'].map((part) =>
    panel.querySelector<HTMLElement>(`[data-${part}]`)!,
  ) as [HTMLElement, HTMLElement, HTMLElement];
  const { content } = panel.querySelector('template')!;
  status.textContent =
    found.length > 0
      ? m.site_found_count({ n: String(found.length) }, { locale })
      : m.site_nothing_found({}, { locale });
  hint.hidden = found.length > 0;
  list.replaceChildren(
    ...found.slice(0, SHOWN).map(({ id, title, note, alias }) => {
      const item = content.cloneNode(true) as DocumentFragment;
      const link = item.querySelector('a')!;
      link.href = pathsOf(locale).body(id);
      link.textContent = title;
      const said = alias === undefined ? [] : [m.site_found_by_name({ alias }, { locale })];
      item.querySelector('span')!.textContent = [note, ...said].filter(Boolean).join(' · ');
      return item;
    }),
  );
  panel.hidden = false;
}
