/** The methodologies as definitions against the scoring engine. */
export * from './registry.ts';
export { openness2025 } from './openness-2025/manifest.ts';
export { operational2020 } from './operational-2020/manifest.ts';
export { serviceQuality2025 } from './service-quality-2025/manifest.ts';
export { openDialogue } from './open-dialogue/manifest.ts';
