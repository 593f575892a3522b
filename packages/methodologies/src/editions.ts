/** Editions that were published elsewhere, read from texts of tables; runs in a browser as well. */
export * from './bodies.ts';
export * from './edition/catalogue.ts';
