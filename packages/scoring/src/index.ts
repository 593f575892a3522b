/** The scoring engine. */
export {};
