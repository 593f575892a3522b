import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { createHash } from 'node:crypto';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Bodies below this are not worth compressing. */
const WORTH_COMPRESSING = 512;

type Encoding = 'br' | 'gzip' | '';

/** An answer as it goes over the wire. */
export interface Prepared {
  status: 200 | 304;
  headers: Record<string, string>;
  body: Uint8Array<ArrayBuffer> | null;
}

/** An answer whose bytes were made once, with its compressed forms and the tag by which a reader asks whether it changed. */
export class Prebuilt {
  readonly #content: Uint8Array<ArrayBuffer>;
  readonly #headers: Record<string, string>;
  readonly #tag: string;
  readonly #compressed = new Map<Encoding, Promise<void>>();
  readonly #forms = new Map<Encoding, { etag: string; unchanged: Record<string, string>; full: Prepared }>();

  constructor(content: string | Uint8Array, mediaType: string, headers: Record<string, string>) {
    this.#content =
      typeof content === 'string' ? new TextEncoder().encode(content) : (content as Uint8Array<ArrayBuffer>);
    this.#tag = createHash('sha256').update(this.#content).digest('base64url').slice(0, 27);
    this.#headers = {
      'content-type': mediaType,
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'etag',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
      vary: 'accept-encoding',
      ...headers,
    };
    this.#keep('', this.#content);
  }

  /** The answer to a request: not modified, or the bytes in the best encoding it takes. */
  async respond(request: Request): Promise<Response> {
    const accepted = request.headers.get('accept-encoding');
    const encoding = this.#encodingFor(accepted);
    if (encoding) await this.#encode(encoding);
    const { status, headers, body } = this.prepared(accepted, request.headers.get('if-none-match'))!;
    return new Response(request.method === 'HEAD' ? null : body, { status, headers });
  }

  /** The same without waiting, for a server that writes bytes itself; undefined while the encoding is still being made. */
  prepared(accepted: string | null, asked: string | null): Prepared | undefined {
    const encoding = this.#encodingFor(accepted);
    const form = this.#forms.get(encoding);
    if (!form) return undefined;
    return asked && isAmong(asked, form.etag)
      ? { status: 304, headers: form.unchanged, body: null }
      : form.full;
  }

  #encodingFor(accepted: string | null): Encoding {
    return this.#content.length < WORTH_COMPRESSING ? '' : bestEncoding(accepted);
  }

  #keep(encoding: Encoding, body: Uint8Array<ArrayBuffer>): void {
    const etag = `"${this.#tag}${encoding && `-${encoding}`}"`;
    const unchanged = { ...this.#headers, etag };
    const headers = {
      ...unchanged,
      'content-length': String(body.length),
      ...(encoding && { 'content-encoding': encoding }),
    };
    this.#forms.set(encoding, { etag, unchanged, full: { status: 200, headers, body } });
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
    const kept = made.then((bytes) => this.#keep(encoding, new Uint8Array(bytes)));
    this.#compressed.set(encoding, kept);
    return kept;
  }
}

function bestEncoding(accepted: string | null): Encoding {
  if (!accepted) return '';
  if (/\bbr\b(?!\s*;\s*q=0(\.0+)?\b)/.test(accepted)) return 'br';
  return /\bgzip\b(?!\s*;\s*q=0(\.0+)?\b)/.test(accepted) ? 'gzip' : '';
}

function isAmong(asked: string, etag: string): boolean {
  return (
    asked === etag ||
    asked === '*' ||
    asked.split(',').some((each) => each.trim().replace(/^W\//, '') === etag)
  );
}
