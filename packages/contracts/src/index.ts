export { faultsOf, type FieldFault } from './faults.ts';
export * from './limits.ts';
export * from './portal/index.ts';
export * from './public/index.ts';
export * from './register-sheets.ts';
export * from './register.ts';
export { publicReason, said, text, writtenText, type Said } from './text.ts';
