import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { Unreadable } from './unreadable.ts';

/** Bytes that are decoded at once. */
const PIECE = 256 * 1024;

/** What is listened to in a part of a workbook; prefixes of names are left off. */
export interface Listener {
  open?(name: string, attributes: Record<string, string>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Walks through the XML of a part; what is not well formed is refused. */
export function walkXml(bytes: Uint8Array, { open, close, text }: Listener): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  parser.on('error', () => {
    throw new Unreadable('sheet_unreadable');
  });
  // Spreadsheets declare no types; whoever does wants entities to be unfolded.
  parser.on('doctype', () => {
    throw new Unreadable('sheet_unreadable');
  });
  if (open)
    parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
      open(localName(name), attributes);
    });
  if (close)
    parser.on('closetag', ({ name }) => {
      close(localName(name));
    });
  if (text) parser.on('text', text);
  for (let at = 0; at < bytes.length; at += PIECE)
    parser.write(decoder.decode(bytes.subarray(at, at + PIECE), { stream: true }));
  parser.close();
}

/** The texts that cells share, by their number; pronunciations that stand beside them are left out. */
export function sharedTexts(bytes: Uint8Array): string[] {
  const texts: string[] = [];
  let parts: string[] = [];
  let inText = false;
  let aside = false;
  walkXml(bytes, {
    open: (name) => {
      if (name === 'si') parts = [];
      if (name === 'rPh') aside = true;
      inText = name === 't' && !aside;
    },
    close: (name) => {
      if (name === 'rPh') aside = false;
      if (name === 't') inText = false;
      if (name === 'si') texts.push(unescaped(parts.join('')));
    },
    text: (part) => {
      if (inText) parts.push(part);
    },
  });
  return texts;
}

/** What the number form of each style says about a number. */
export function formsOfStyles(bytes: Uint8Array): ('percent' | 'date' | undefined)[] {
  const own = new Map<string, string>();
  const forms: ('percent' | 'date' | undefined)[] = [];
  let among = false;
  walkXml(bytes, {
    open: (name, attributes) => {
      if (name === 'numFmt') own.set(attributes.numFmtId ?? '', attributes.formatCode ?? '');
      if (name === 'cellXfs') among = true;
      if (name === 'xf' && among) forms.push(formOf(attributes.numFmtId ?? '0', own));
    },
    close: (name) => {
      if (name === 'cellXfs') among = false;
    },
  });
  return forms;
}

/** Names, states and places of the sheets, and from when days are counted. */
export function sheetsOf(workbook: Uint8Array, relations: Uint8Array) {
  const targets = new Map<string, string>();
  walkXml(relations, {
    open: (name, { Id, Target, Type = '' }) => {
      if (name === 'Relationship' && Id && Target && Type.endsWith('/worksheet')) targets.set(Id, Target);
    },
  });
  const sheets: { name: string; hidden: boolean; path: string }[] = [];
  let from1904 = false;
  walkXml(workbook, {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
      if (name !== 'sheet') return;
      const relation = Object.entries(attributes).find(([each]) => each.endsWith(':id'))?.[1] ?? '';
      const target = targets.get(relation);
      if (target === undefined) return;
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
      sheets.push({
        name: attributes.name ?? '',
        hidden: (attributes.state ?? 'visible') !== 'visible',
        path,
      });
    },
  });
  return { sheets, from1904 };
}

/** Characters that XML cannot hold are written by their number: `_x000D_`. */
export function unescaped(text: string): string {
  return text.replaceAll(/_x([0-9A-F]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** Of the forms that every spreadsheet knows, those of percentages and of days; of written ones, what their signs say. */
function formOf(id: string, own: ReadonlyMap<string, string>): 'percent' | 'date' | undefined {
  const written = own.get(id);
  if (written === undefined) {
    const known = Number.parseInt(id, 10);
    if (known === 9 || known === 10) return 'percent';
    const day = (known >= 14 && known <= 22) || (known >= 27 && known <= 36) || (known >= 45 && known <= 58);
    return day ? 'date' : undefined;
  }
  const signs = written.replaceAll(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  if (signs.includes('%')) return 'percent';
  return /[dmyhs]/i.test(signs.replaceAll(/general|E[+-]/gi, '')) ? 'date' : undefined;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
