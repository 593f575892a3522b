/** What a diagnosis of an edition says about the indicators of its methodology. */

/** Half of the distance between two cut-offs is wide; this share of the maximum is “just above” one. */
export interface DiagnoseOptions {
  /** Width of the strip above a cut-off, in per cent of the maximum. */
  strip?: number;
}
