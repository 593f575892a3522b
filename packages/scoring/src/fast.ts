/** The compiled path: the same points, bands and places in whole numbers, for simulations and for what changes. */
export { compileEdition } from './compiled/compile.ts';
export { compileWorking } from './compiled/working.ts';
