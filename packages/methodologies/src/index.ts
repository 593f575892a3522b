/** The methodologies as definitions against the scoring engine. */
export * from './registry.ts';
export { openness2025 } from './openness-2025/manifest.ts';
