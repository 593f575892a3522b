/** Header in which the server in front says who called; what a client sends under this name it throws away. */
export const CLIENT_ADDRESS_HEADER = 'x-client-address';

/** Header in which the list of editions says in which state the publications are, for whoever keeps what it made of them. */
export const PUBLICATIONS_HEADER = 'x-publications-state';
