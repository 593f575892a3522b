import type { Locale } from '@olshem/i18n';
import type { Cell } from './cell.svelte.ts';

/** A block of cells as spreadsheets take it: lines of text with tabs, and the same as a table. */
export function blockOf(cells: readonly (readonly Cell[])[], locale: Locale): { text: string; html: string } {
  const block = cells.map((line) => line.map((cell) => copied(cell, locale)));
  const text = block.map((line) => line.map(quoted).join('\t')).join('\n');
  const rows = block.map((line) => `<tr>${line.map((words) => `<td>${escaped(words)}</td>`).join('')}</tr>`);
  return { text, html: `<table>${rows.join('')}</table>` };
}

/** Numbers without marks between thousands, which not every spreadsheet reads, and with the language's decimal mark. */
function copied(cell: Cell, locale: Locale): string {
  const { text, input } = cell;
  if (input.type === 'list') return cell.typed === '' ? '' : cell.words;
  const number = input.type === 'count' || input.type === 'percent' || input.type === 'amount';
  if (text === undefined || !number) return cell.typed;
  return locale === 'en' ? text : text.replace('.', ',');
}

function quoted(text: string): string {
  return /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
