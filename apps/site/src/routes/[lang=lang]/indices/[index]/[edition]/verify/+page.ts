// The visitor's own browser recomputes the publication here, so this page needs its script.
export const csr = true;
