import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { createHash } from 'node:crypto';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Bodies below this are not worth compressing. */
const WORTH_COMPRESSING = 512;

/** An answer whose bytes were made once, with its compressed forms and the tag by which a reader asks whether it changed. */
export class Prebuilt {
  readonly #content: Uint8Array<ArrayBuffer>;
  readonly #headers: Record<string, string>;
  readonly #tag: string;
  readonly #compressed = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

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
  }

  /** The answer to a request: not modified, or the bytes in the best encoding it takes. */
  async respond(request: Request): Promise<Response> {
    const encoding =
      this.#content.length < WORTH_COMPRESSING ? '' : bestEncoding(request.headers.get('accept-encoding'));
    const etag = `"${this.#tag}${encoding && `-${encoding}`}"`;
    const asked = request.headers.get('if-none-match');
    if (asked && isAmong(asked, etag))
      return new Response(null, { status: 304, headers: { ...this.#headers, etag } });
    const body = encoding ? await this.#encoded(encoding) : this.#content;
    const headers = {
      ...this.#headers,
      etag,
      'content-length': String(body.length),
      ...(encoding && { 'content-encoding': encoding }),
    };
    return new Response(request.method === 'HEAD' ? null : body, { status: 200, headers });
  }

  #encoded(encoding: 'br' | 'gzip'): Promise<Uint8Array<ArrayBuffer>> {
    const known = this.#compressed.get(encoding);
    if (known) return known;
    // Small answers are compressed as far as it goes; a bundle of megabytes would keep its first reader waiting.
    const quality = this.#content.length < 200_000 ? 9 : 5;
    const made =
      encoding === 'br'
        ? brotli(this.#content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
        : zip(this.#content, { level: 9 });
    const kept = made.then((bytes) => new Uint8Array(bytes));
    this.#compressed.set(encoding, kept);
    return kept;
  }
}

function bestEncoding(accepted: string | null): 'br' | 'gzip' | '' {
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
