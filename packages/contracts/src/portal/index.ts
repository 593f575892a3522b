export * from './account.ts';
export * from './audit.ts';
export * from './cycle.ts';
export * from './disputes.ts';
export * from './publication.ts';
export * from './results.ts';
export * from './shared.ts';
export * from './values.ts';
