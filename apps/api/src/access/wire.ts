/** Header in which the server in front says who called; what a client sends under this name it throws away. */
export const CLIENT_ADDRESS_HEADER = 'x-client-address';

/**
 * Header in which a public answer names the marks of the states that it was made from, one space between two, for whoever keeps
 * what it made of the answer. The list of editions names all that stand.
 */
export const PUBLICATIONS_HEADER = 'x-publications-state';
