/** The methodologies. */
export {};
