/** The fast path: rules over columns of whole numbers, exact below 2⁵², and refused above. */

/** Whole numbers stay below this, where every one of them is a float64. */
export const EXACT_LIMIT = 2 ** 52;
