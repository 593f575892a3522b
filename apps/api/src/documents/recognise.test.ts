import { describe, expect, test } from 'vitest';
import { crc32 } from 'node:zlib';
import { recogniseDocuments } from './recognise.ts';

/** A ZIP of uncompressed entries, which is what office documents are inside. */
function zipOf(entries: Record<string, string>): Uint8Array<ArrayBuffer> {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(entries)) {
    const [file, content] = [Buffer.from(name), Buffer.from(text)];
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(content.length, 14);
    fields.writeUInt32LE(content.length, 18);
    fields.writeUInt16LE(file.length, 22);
    const entry = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, file, content]);
    const header = Buffer.alloc(16);
    header.writeUInt32LE(offset, 10);
    central.push(
      Buffer.concat([
        Buffer.from('PK\u0001\u0002'),
        Buffer.from([20, 0]),
        fields,
        header.subarray(0, 14),
        file,
      ]),
    );
    local.push(entry);
    offset += entry.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(local.length, 4);
  end.writeUInt16LE(local.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...local, directory, Buffer.from('PK\u0005\u0006'), end]));
}

const office = (part: string, kind: string) =>
  zipOf({
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${kind}.main+xml"/></Types>`,
    [part]: '<x/>',
  });

const docx = office('word/document.xml', 'wordprocessingml.document');
const xlsx = office('xl/workbook.xml', 'spreadsheetml.sheet');
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const jpeg = new Uint8Array([
  0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xd9,
]);

describe('what a document is follows from its content', () => {
  test.each([
    ['order.pdf', Buffer.from('%PDF-1.7\n%%EOF'), 'application/pdf'],
    ['letter.docx', docx, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['table.XLSX', xlsx, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['page.png', png, 'image/png'],
    ['scan.jpeg', jpeg, 'image/jpeg'],
    ['scan.jpg', jpeg, 'image/jpeg'],
  ])('%s is taken', async (name, content, mediaType) => {
    const [document] = await recogniseDocuments([new File([content], name)]);
    expect(document).toMatchObject({ name, mediaType, size: content.length });
  });

  test.each([
    ['letter.pdf', docx, 'document_name_mismatch'],
    ['table.docx', xlsx, 'document_name_mismatch'],
    ['archive.docx', zipOf({ 'readme.txt': 'hello' }), 'document_type_refused'],
    ['program.pdf', Buffer.from('MZ\u0090\u0000'), 'document_type_refused'],
    [
      'page.svg',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
      'document_type_refused',
    ],
    ['broken.docx', docx.slice(0, 40), 'document_type_refused'],
    ['noending', png, 'document_name_mismatch'],
  ])('%s is refused', async (name, content, code) => {
    await expect(recogniseDocuments([new File([content], name)])).rejects.toMatchObject({ code });
  });
});

test.each([
  ['../../etc/order.pdf', 'order.pdf'],
  ['C:\\fakepath\\order.pdf', 'order.pdf'],
  ['ор\u202eдер\u0000.pdf', 'ордер.pdf'],
])('the name %j is kept as %j', async (name, kept) => {
  const [document] = await recogniseDocuments([new File(['%PDF-1.7\n'], name)]);
  expect(document?.name).toBe(kept);
});
