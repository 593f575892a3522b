import type { LayoutServerLoad } from './$types';

/** The language of every page below. */
export const load: LayoutServerLoad = ({ params }) => ({ locale: params.lang });
