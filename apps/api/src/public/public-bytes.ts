import { Prebuilt } from './prebuilt.ts';

/** What everyone may read, from any page on any site. */
export function publicBytes(
  content: string | Uint8Array,
  mediaType: string,
  headers: Record<string, string>,
): Prebuilt {
  return new Prebuilt(content, {
    'content-type': mediaType,
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'etag',
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
    ...headers,
  });
}
