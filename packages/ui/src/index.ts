/** Components. */
export {};
