import type { Cookies } from '@sveltejs/kit';

/** Passes the API's session cookies on to the browser, as cookies of this origin. */
export function passCookies(response: Response, cookies: Cookies, url: URL): void {
  for (const header of response.headers.getSetCookie()) {
    const [pair = '', ...attributes] = header.split(';').map((part) => part.trim());
    const [name, value] = halves(pair);
    const age = attributes.map(halves).find(([key]) => key.toLowerCase() === 'max-age')?.[1];
    cookies.set(name, value, {
      // The value is already encoded; encoding it twice would break its signature.
      encode: (text) => text,
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: url.protocol === 'https:',
      ...(age !== undefined && { maxAge: Number(age) }),
    });
  }
}

/** Name of the cookie that keeps which cycle a person looked at last. */
export const CHOSEN = 'olshem-cycle';

/** Keeps which cycle a person looked at last, as long as the browser is open. */
export function rememberCycle({ cookies, url }: { cookies: Cookies; url: URL }, id: string): void {
  if (cookies.get(CHOSEN) === id) return;
  cookies.set(CHOSEN, id, {
    path: '/admin',
    httpOnly: true,
    sameSite: 'lax',
    secure: url.protocol === 'https:',
  });
}

function halves(text: string): [string, string] {
  const at = text.indexOf('=');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
