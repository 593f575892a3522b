import type { LayoutServerLoad } from './$types';

const year = 365 * 24 * 60 * 60;

/** The language of every page below, remembered for the bare address, and the time by which deadlines are counted. */
export const load: LayoutServerLoad = ({ params, cookies, url }) => {
  if (cookies.get('olshem-language') !== params.lang) {
    cookies.set('olshem-language', params.lang, {
      path: '/',
      maxAge: year,
      sameSite: 'lax',
      httpOnly: true,
      secure: url.protocol === 'https:',
    });
  }
  return { locale: params.lang, now: new Date().toISOString() };
};
