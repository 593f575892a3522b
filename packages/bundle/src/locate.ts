/** Names the cell nearest to a place where a text stops being JSON. */

/** The keys open at the character position that a parser's message names, joined as a path. */
export function locate(text: string, message: string): string {
  const position = Number.parseInt(/position (\d+)/.exec(message)?.[1] ?? '', 10);
  if (!Number.isInteger(position)) return 'document';
  const open: string[] = [];
  let key = '';
  const token = /"((?:[^"\\]|\\.)*)"(\s*:)?|[{}[\]]/g;
  for (let found = token.exec(text); found && found.index < position; found = token.exec(text)) {
    const [sign, quoted, colon] = found;
    if (quoted !== undefined) {
      if (colon) key = quoted;
    } else if (sign === '{' || sign === '[') {
      open.push(key);
      key = '';
    } else key = open.pop() ?? '';
  }
  const path = [...open, key].filter((part) => part !== '' && part !== 'payload');
  return path.slice(0, 4).join('/') || 'document';
}
