/** The few elements of MathML Core that formulas need. Every text is escaped here and nowhere else. */

/** Text of a name or of a condition. */
export function words(...texts: string[]): string {
  return `<mtext>${escaped(texts.join(''))}</mtext>`;
}

/** The name of a function or of a parameter. */
export function named(name: string): string {
  return `<mi>${escaped(name)}</mi>`;
}

export function operator(sign: string): string {
  return `<mo>${escaped(sign)}</mo>`;
}

export function inRow(...content: string[]): string {
  return `<mrow>${content.join('')}</mrow>`;
}

export function fraction(above: string, below: string): string {
  return `<mfrac>${inRow(above)}${inRow(below)}</mfrac>`;
}

export function fenced(open: string, content: string, close: string): string {
  return inRow(fence(open), content, fence(close));
}

export function script(base: string, below: string): string {
  return `<msub>${base}${below}</msub>`;
}

/** A brace with one row for each case: the value, and when it applies. */
export function cases(rows: readonly (readonly [value: string, when: string])[]): string {
  const cells = rows.map((row) => `<mtr>${row.map((cell) => `<mtd>${inRow(cell)}</mtd>`).join('')}</mtr>`);
  return inRow(fence('{'), `<mtable>${cells.join('')}</mtable>`);
}

/** Text that cannot become markup. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function fence(sign: string): string {
  return `<mo stretchy="true">${escaped(sign)}</mo>`;
}
