import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** Any address that no page claims gets the error page in its own language. */
export const load: PageServerLoad = () => error(404, 'not-found');
