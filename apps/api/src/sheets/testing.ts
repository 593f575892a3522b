import { strToU8, zipSync } from 'fflate';

/** A workbook as bare as one can be, for tests that write its parts by hand. */
export function workbookOf(
  sheets: readonly { name: string; xml: string; state?: string }[],
  { styles, texts, from1904 = false }: { styles?: string; texts?: string; from1904?: boolean } = {},
): Uint8Array<ArrayBuffer> {
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';
  const named = sheets.map(
    ({ name, state = 'visible' }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}" state="${state}" r:id="r${at}"/>`,
  );
  const targets = sheets.map(
    (_, at) => `<Relationship Id="r${at}" Type="${relation}" Target="worksheets/s${at}.xml"/>`,
  );
  const parts = {
    'xl/workbook.xml': `<workbook xmlns:r="r"><workbookPr date1904="${from1904}"/><sheets>${named.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${targets.join('')}</Relationships>`,
    ...(styles !== undefined && { 'xl/styles.xml': styles }),
    ...(texts !== undefined && { 'xl/sharedStrings.xml': texts }),
    ...Object.fromEntries(sheets.map(({ xml }, at) => [`xl/worksheets/s${at}.xml`, xml])),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}
