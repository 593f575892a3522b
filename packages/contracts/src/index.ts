export * from './portal/index.ts';
export * from './public/index.ts';
