import type { IncomingMessage } from 'node:http';
import { CLIENT_ADDRESS_HEADER } from '@olshem/api/front';

/** Name of the header in which the web apps learn whether the browser uses http or https. */
export const PROTOCOL_HEADER = 'x-forwarded-proto';

/**
 * Settles on the node request what the apps may believe about the caller, and gives its address.
 *
 * Without a proxy of ours the forwarding headers come from the caller and are overwritten; the protocol must be
 * stated all the same, or the web apps assume https and refuse every form on plain http as cross-site.
 */
export function settleOrigin(request: IncomingMessage, behindProxy: boolean): string {
  const address = clientAddress(request, behindProxy);
  setHeader(request, CLIENT_ADDRESS_HEADER, address);
  setHeader(request, PROTOCOL_HEADER, protocolOf(request, behindProxy));
  return address;
}

/** Whether the browser uses http or https. A proxy of ours ends TLS unless it says otherwise; without one nobody does. */
export function protocolOf(request: IncomingMessage, behindProxy: boolean): 'http' | 'https' {
  return behindProxy && lastOf(request, PROTOCOL_HEADER) !== 'http' ? 'https' : 'http';
}

function clientAddress(request: IncomingMessage, behindProxy: boolean): string {
  return (behindProxy && lastOf(request, 'x-forwarded-for')) || (request.socket.remoteAddress ?? '');
}

/** Our proxy appends what it saw, so only the last entry is its word. */
function lastOf(request: IncomingMessage, header: string): string | undefined {
  return String(request.headers[header] ?? '')
    .split(',')
    .at(-1)
    ?.trim();
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
