/** Header in which the server in front says who called; what a client sends under this name it throws away. */
export const CLIENT_ADDRESS_HEADER = 'x-client-address';

/** Header in which the list of editions says in which state the publications are, for whoever keeps what it made of them. */
export const PUBLICATIONS_HEADER = 'x-publications-state';

const MEGABYTE = 1024 * 1024;

/** Largest document. */
export const LARGEST_DOCUMENT = 10 * MEGABYTE;

/** Most documents of one form. */
export const MOST_DOCUMENTS = 5;

/** Largest body with documents: all of them and the form around them. */
export const LARGEST_FORM = MOST_DOCUMENTS * LARGEST_DOCUMENT + 2 * MEGABYTE;

/** Largest JSON body. */
export const LARGEST_JSON = MEGABYTE;
