import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Bodies below this are not worth compressing. */
const WORTH_COMPRESSING = 512;

type Encoding = 'br' | 'gzip' | '';

/** What a reader says about the answer it wants, as the headers of a node request say it. */
export interface Reader {
  'accept-encoding'?: string | string[] | undefined;
  'if-none-match'?: string | undefined;
}

/** An answer as it goes over the wire. */
export interface Prepared {
  status: number;
  /** Names and values in turn, as `writeHead` takes them without looking at each. */
  headers: string[];
  body: Buffer<ArrayBuffer> | null;
}

interface Form {
  etag: string;
  full: Prepared;
  unchanged: Prepared;
}

/** An answer whose bytes were made once, with its compressed forms and the tag by which a reader asks whether it changed. */
export class Prebuilt {
  readonly #content: Buffer<ArrayBuffer>;
  readonly #headers: Record<string, string>;
  readonly #status: number;
  readonly #tag: string;
  readonly #compressed = new Map<Encoding, Promise<void>>();
  readonly #forms = new Map<Encoding, Form>();

  constructor(content: string | Uint8Array, headers: Record<string, string>, status = 200) {
    this.#content = ownBuffer(typeof content === 'string' ? Buffer.from(content) : content);
    this.#tag = createHash('sha256').update(this.#content).digest('base64url').slice(0, 27);
    const { vary, ...others } = headers;
    this.#headers = { ...others, vary: vary ? `${vary}, accept-encoding` : 'accept-encoding' };
    this.#status = status;
    this.#keep('', this.#content);
  }

  /** About what it weighs in memory with its compressed forms. */
  get weight(): number {
    return Math.ceil(this.#content.length * 1.5) + 2000;
  }

  /** The answer to a request: not modified, or the bytes in the best encoding it takes. */
  async respond(request: Request): Promise<Response> {
    const { status, headers, body } = await this.prepare({
      'accept-encoding': request.headers.get('accept-encoding') ?? undefined,
      'if-none-match': request.headers.get('if-none-match') ?? undefined,
    });
    const pairs = headers.flatMap((name, at) =>
      at % 2 === 0 ? [[name, headers[at + 1] ?? ''] as [string, string]] : [],
    );
    return new Response(request.method === 'HEAD' ? null : body, { status, headers: pairs });
  }

  /** What is to be written, compressed first where nobody asked for this encoding before. */
  async prepare(reader: Reader): Promise<Prepared> {
    const encoding = this.#encodingFor(reader);
    if (encoding) await this.#encode(encoding);
    return this.prepared(reader)!;
  }

  /** The same without waiting; undefined while the encoding is still being made. */
  prepared(reader: Reader): Prepared | undefined {
    const form = this.#forms.get(this.#encodingFor(reader));
    if (!form) return undefined;
    const asked = reader['if-none-match'];
    return asked && this.#status === 200 && isAmong(asked, form.etag) ? form.unchanged : form.full;
  }

  #encodingFor({ 'accept-encoding': accepted }: Reader): Encoding {
    return this.#content.length < WORTH_COMPRESSING ? '' : bestEncoding(accepted);
  }

  #keep(encoding: Encoding, body: Buffer<ArrayBuffer>): void {
    const etag = `"${this.#tag}${encoding && `-${encoding}`}"`;
    const unchanged = { ...this.#headers, etag };
    const full = {
      ...unchanged,
      'content-length': String(body.length),
      ...(encoding && { 'content-encoding': encoding }),
    };
    this.#forms.set(encoding, {
      etag,
      full: { status: this.#status, headers: Object.entries(full).flat(), body },
      unchanged: { status: 304, headers: Object.entries(unchanged).flat(), body: null },
    });
  }

  /** Compresses once, however many ask at the same time. */
  #encode(encoding: 'br' | 'gzip'): Promise<void> {
    const known = this.#compressed.get(encoding);
    if (known) return known;
    // Small answers are compressed as far as it goes; a bundle of megabytes would keep its first reader waiting.
    const quality = this.#content.length < 200_000 ? 9 : 5;
    const made =
      encoding === 'br'
        ? brotli(this.#content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
        : zip(this.#content, { level: 9 });
    const kept = made.then((bytes) => this.#keep(encoding, bytes));
    this.#compressed.set(encoding, kept);
    return kept;
  }
}

/** The same bytes as what node writes without a wrapper. */
function ownBuffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer<ArrayBuffer> {
  return Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength);
}

function bestEncoding(accepted: string | string[] | undefined): Encoding {
  if (!accepted) return '';
  const header = String(accepted);
  if (/\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(header)) return 'br';
  return /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(header) ? 'gzip' : '';
}

function isAmong(asked: string, etag: string): boolean {
  return (
    asked === etag ||
    asked === '*' ||
    asked.split(',').some((each) => each.trim().replace(/^W\//, '') === etag)
  );
}
