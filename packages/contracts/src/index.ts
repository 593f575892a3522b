/** The wire. */
export {};
