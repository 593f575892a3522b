/** The verifiable bundle. */
export {};
