/** The verifiable bundle of a publication: canonical JSON, digests, signature, and the check of all of it. */
export * from './canonical.ts';
export * from './draft.ts';
export * from './make.ts';
export * from './payload.ts';
export * from './read-bundle.ts';
export * from './report.ts';
export * from './signature.ts';
export * from './verify.ts';
