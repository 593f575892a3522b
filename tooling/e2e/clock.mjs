/**
 * Loaded before a server that is tested: its clock goes on by as much as the test says, for deadlines are days away. Plain
 * JavaScript, so that it may stand in `--import`.
 */
const Real = Date;
let ahead = 0;

globalThis.Date = class extends Real {
  constructor(...given) {
    if (given.length === 0) super(Real.now() + ahead);
    else super(...given);
  }
  static now() {
    return Real.now() + ahead;
  }
};

process.on('message', (message) => {
  if (typeof message?.ahead === 'number') ahead = message.ahead;
  if (message?.ahead !== undefined) process.send?.({ clockIsAhead: ahead });
});
