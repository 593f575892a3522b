/** What a server in front of the API shares with it: enough to run without the API in the same process. */
export { Answers } from './public/answers.ts';
export { Prebuilt, type Prepared } from './public/prebuilt.ts';
export { CLIENT_ADDRESS_HEADER, PUBLICATIONS_HEADER } from './access/wire.ts';
