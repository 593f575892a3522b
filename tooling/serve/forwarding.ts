import type { IncomingMessage } from 'node:http';

/** Name of the header in which the API learns who called; what a client sends under this name is thrown away. */
export const clientAddressHeader = 'x-client-address';

/**
 * Settles on the node request what the apps may believe about the caller.
 *
 * Without a proxy of ours the forwarding headers come from the caller and are overwritten; the protocol must be
 * stated all the same, or the web apps assume https and refuse every form on plain http as cross-site.
 */
export function settleOrigin(request: IncomingMessage, behindProxy: boolean): string {
  const address = clientAddress(request, behindProxy);
  setHeader(request, clientAddressHeader, address);
  if (!behindProxy) setHeader(request, 'x-forwarded-proto', 'http');
  return address;
}

function clientAddress(request: IncomingMessage, behindProxy: boolean): string {
  const forwarded = behindProxy ? String(request.headers['x-forwarded-for'] ?? '') : '';
  // Our proxy appends the address it saw, so only the last entry is its word.
  return forwarded.split(',').at(-1)?.trim() || (request.socket.remoteAddress ?? '');
}

/** The API's adapter reads the raw list and the web apps read the parsed one, so both must agree. */
function setHeader(request: IncomingMessage, name: string, value: string): void {
  const raw = request.rawHeaders;
  for (let index = raw.length - 2; index >= 0; index -= 2) {
    if (raw[index]?.toLowerCase() === name) raw.splice(index, 2);
  }
  raw.push(name, value);
  request.headers[name] = value;
}
