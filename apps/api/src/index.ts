/** The API. */
export {};
