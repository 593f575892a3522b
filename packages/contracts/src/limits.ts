/** Bytes of a megabyte as limits and messages count it. */
export const MEGABYTE = 1024 * 1024;

/** How much a person may say and send, and how much they must; held by the API, told by the forms. */
export const LIMITS = {
  /** Characters of a written reason: what a person must say before something that others will ask about. */
  reason: { shortest: 3, longest: 2000 },
  /** Characters of a question or an answer. */
  message: { shortest: 3, longest: 10_000 },
  /** Characters of grounds and reasoning: long enough to be an argument. */
  argument: { shortest: 20, longest: 10_000 },
  /** Characters of a person's name. */
  personName: { shortest: 2, longest: 200 },
  /** Characters of a password. */
  password: { shortest: 12, longest: 128 },
  /** Documents of one filing, and the megabytes of each. */
  documents: { most: 5, megabytes: 10 },
  /** Lines of a sheet that is read at once. */
  sheetLines: 500,
  /** A file of values: its megabytes, the rows and columns of a sheet, and the refusals and warnings that are told one by one. */
  file: { megabytes: 20, rows: 200_000, columns: 200, told: 500 },
  /** Bodies of a cycle, and its indicators. */
  cycleBodies: 1000,
  cycleIndicators: 1000,
  /** Bodies that one act may concern on each side. */
  actBodies: 20,
  /** People who may read an edition before its instant. */
  preReleases: 50,
  /** Days for which a link to set a password is good. */
  linkDays: 7,
  /** Megabytes of a request that carries no documents. */
  requestMegabytes: 1,
  /** Characters of what an input holds. */
  inputValue: 20_000,
  /** Values that are saved, corrected or claimed at once. */
  changes: { saved: 5000, corrected: 500, claimed: 20 },
} as const;

/** Bytes of one document. */
export const DOCUMENT_BYTES = LIMITS.documents.megabytes * MEGABYTE;

/** Bytes of a request that carries no documents. */
export const JSON_BYTES = LIMITS.requestMegabytes * MEGABYTE;

/** Bytes of a request with documents: all that are allowed, and the form around them. */
export const MULTIPART_BYTES = LIMITS.documents.most * DOCUMENT_BYTES + 2 * MEGABYTE;
