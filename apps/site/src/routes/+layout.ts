// Pages are read, not run: a reader gets no script. A tool page turns this on for itself.
export const csr = false;
