/** The API in a small world, for the tests of those who call it. */
export { testMethodology } from './methodology.ts';
export { addCycle } from './add-cycle.ts';
export { anotherProcess, createWorld, PASSWORD, pdf, people, type World } from './world.ts';
export { walk, walkAlone } from './walk.ts';
