import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Cell } from './cell.svelte.ts';
import type { EntryGrid } from './entry-grid.svelte.ts';
import { gridOn, kindsOn, Line, refusal } from './testing.ts';

let line: Line;
let grid: EntryGrid;
beforeEach(() => {
  line = new Line();
  grid = gridOn(line);
});

const rowOf = (bodyId: string) => grid.rows.find((row) => row.bodyId === bodyId)!;
const cellOf = (bodyId: string, inputId: string) =>
  rowOf(bodyId).cells.find((cell) => cell.inputId === inputId)!;

/** Types into a cell and leaves it. */
function type(bodyId: string, inputId: string, text: string): Cell {
  const cell = cellOf(bodyId, inputId);
  cell.typed = text;
  grid.commit(cell);
  return cell;
}

/** Waits until the answers given so far have been taken in. */
const settled = () => vi.waitFor(() => expect(grid.saving).toBe(false));

describe('typing', () => {
  test('begins with what is stored, and leaving a cell as it was sends nothing', () => {
    expect(grid.rows.map(({ cells }) => cells.map(({ typed }) => typed))).toEqual([
      ['8', '10'],
      ['', ''],
      ['', ''],
    ]);
    type('almaty', 'held', '8');
    expect(line.sent).toEqual([]);
    expect(grid.undo()).toBe(0);
  });

  test('sends the value with the version that was seen, and takes over version and points', async () => {
    const held = type('almaty', 'held', '9');
    expect(line.sent).toEqual([['almaty/held=9@1']]);
    expect(held.dirty).toBe(true);
    line.last.answer('4.5');
    await settled();
    expect({ dirty: held.dirty, version: held.version, points: rowOf('almaty').points }).toEqual({
      dirty: false,
      version: 2,
      points: '4.5',
    });
    // 05:07 in Greenwich is 10:07 in Astana.
    expect(rowOf('almaty').savedAt).toBe('10:07:00');
  });

  test('shows a number as the language writes it, and sends it bare', () => {
    grid = gridOn(line, 'ru');
    const planned = type('astana', 'planned', '61204');
    expect(planned.typed).toBe('61\u00a0204');
    expect(line.sent).toEqual([['astana/planned=61204@0']]);
  });

  test('an emptied cell is sent as missing, which is not zero', async () => {
    type('almaty', 'held', '');
    type('almaty', 'planned', '0');
    line.last.answer();
    await vi.waitFor(() => expect(line.sent).toHaveLength(2));
    expect(line.sent).toEqual([['almaty/held=missing@1'], ['almaty/planned=0@1']]);
  });

  test('what no one can mean is said at its cell and not sent; its neighbours are', () => {
    const held = type('astana', 'held', 'many');
    expect(held.fault).toBe('“m” is not part of a number.');
    expect(line.sent).toEqual([]);
    type('health', 'held', '3');
    expect(line.sent).toEqual([['health/held=3@0']]);
    expect(rowOf('astana').faulty).toBe(true);
    type('astana', 'held', '4');
    expect(held.fault).toBeUndefined();
  });

  test('a part above the whole is said at the part, and mending the whole mends it', () => {
    const held = type('almaty', 'held', '11');
    expect(held.fault).toContain('More held than planned.');
    type('almaty', 'planned', '12');
    expect(held.fault).toBeUndefined();
    expect(line.sent).toEqual([['almaty/held=11@1', 'almaty/planned=12@1']]);
  });
});

describe('the queue', () => {
  test('has one block under way at a time; what is typed meanwhile goes together in the next', async () => {
    type('almaty', 'held', '9');
    type('astana', 'held', '1');
    type('astana', 'planned', '2');
    expect(line.sent).toEqual([['almaty/held=9@1']]);
    line.blocks[0]!.answer();
    await vi.waitFor(() => expect(line.sent).toHaveLength(2));
    expect(line.sent[1]).toEqual(['astana/held=1@0', 'astana/planned=2@0']);
    line.blocks[1]!.answer();
    await settled();
    expect(line.sent).toHaveLength(2);
  });

  test('a cell typed again while it is under way keeps the newer text, and sends it on the new version', async () => {
    const held = type('almaty', 'held', '9');
    type('almaty', 'held', '7');
    line.last.answer();
    await vi.waitFor(() => expect(line.sent).toHaveLength(2));
    expect(held.typed).toBe('7');
    expect(line.sent[1]).toEqual(['almaty/held=7@2']);
  });
});

describe('without a connection', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('what is typed stays, and goes out again after the seconds that are shown', async () => {
    const held = type('almaty', 'held', '9');
    line.last.fail(new TypeError('Failed to fetch'));
    await vi.advanceTimersByTimeAsync(0);
    expect({ typed: held.typed, fault: held.fault, offline: grid.offline }).toEqual({
      typed: '9',
      fault: undefined,
      offline: 5,
    });
    await vi.advanceTimersByTimeAsync(4_999);
    expect(line.sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(line.sent[1]).toEqual(['almaty/held=9@1']);
    line.last.answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(grid.offline).toBeUndefined();
    expect(held.dirty).toBe(false);
  });

  test('a proxy that answers in place of the API is no refusal', async () => {
    const held = type('almaty', 'held', '9');
    line.last.fail(refusal({ code: 'unreachable', status: 502, detail: 'Bad Gateway' }));
    await vi.advanceTimersByTimeAsync(0);
    expect({ fault: held.fault, offline: grid.offline }).toEqual({ fault: undefined, offline: 5 });
  });

  test('however much is typed meanwhile, one try follows and not one for each', async () => {
    for (const text of ['7', '6', '5']) {
      type('almaty', 'held', text);
      line.last.fail(new TypeError('Failed to fetch'));
      await vi.advanceTimersByTimeAsync(0);
    }
    expect(line.sent).toHaveLength(3);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(line.sent[3]).toEqual(['almaty/held=5@1']);
    expect(line.sent).toHaveLength(4);
  });
});

describe('a refusal', () => {
  test('stands at the cells that it names, in the words of the API; the rest goes out again', async () => {
    type('almaty', 'held', '9');
    type('astana', 'held', '1');
    line.blocks[0]!.answer();
    await vi.waitFor(() => expect(line.sent).toHaveLength(2));
    type('health', 'held', '2');
    line.blocks[1]!.fail(
      refusal({
        errors: [{ path: 'astana/meetings-held/held', code: 'x', detail: 'The register says otherwise.' }],
      }),
    );
    await vi.waitFor(() => expect(line.sent).toHaveLength(3));
    expect(cellOf('astana', 'held').fault).toBe('The register says otherwise.');
    expect(line.sent[2]).toEqual(['health/held=2@0']);
  });

  test('that names no cell stands at every cell that was sent, with its real reason', async () => {
    type('almaty', 'held', '9');
    line.last.fail(refusal({ status: 409, code: 'stage_forbids', detail: 'The stage is “Disputes” now.' }));
    await settled();
    expect(cellOf('almaty', 'held').fault).toBe('The stage is “Disputes” now.');
    expect(cellOf('almaty', 'planned').fault).toBeUndefined();
    expect(line.sent).toHaveLength(1);
  });

  test('at another cell of the line is not answered by sending the same again and again', async () => {
    const planned = type('almaty', 'planned', '5');
    expect(line.sent).toEqual([['almaty/planned=5@1']]);
    line.last.fail(
      refusal({
        errors: [{ path: 'almaty/meetings-held/held', code: 'x', detail: 'More held than planned.' }],
      }),
    );
    await settled();
    expect(line.sent).toHaveLength(1);
    expect(cellOf('almaty', 'held').fault).toBe('More held than planned.');
    expect(planned.dirty).toBe(true);
    // What mends the line sends all of it.
    type('almaty', 'held', '5');
    expect(line.sent[1]).toEqual(['almaty/held=5@1', 'almaty/planned=5@1']);
  });
});

describe('a conflict', () => {
  const theirs = {
    value: '6',
    ground: null,
    version: 2,
    author: 'Aigerim',
    at: '2026-01-22T05:06:00.000Z',
  };
  const at = { bodyId: 'almaty', inputId: 'held' };
  async function conflicting(current: object | null = theirs): Promise<Cell> {
    const held = type('almaty', 'held', '9');
    line.last.fail(
      refusal({ status: 409, code: 'value_changed', details: { conflicts: [{ ...at, current }] } }),
    );
    await settled();
    return held;
  }

  test("keeps one's own text, and tells the other's value and name", async () => {
    const held = await conflicting();
    expect(held.typed).toBe('9');
    expect(held.conflict).toEqual(theirs);
    expect(rowOf('almaty').faulty).toBe(true);
    expect(line.sent).toHaveLength(1);
  });

  test("keeping theirs takes the other's value and sends nothing", async () => {
    const held = await conflicting();
    grid.settle(held, 'theirs');
    expect({ typed: held.typed, dirty: held.dirty, version: held.version, conflict: held.conflict }).toEqual({
      typed: '6',
      dirty: false,
      version: 2,
      conflict: undefined,
    });
    expect(line.sent).toHaveLength(1);
  });

  test('keeping mine sends it on top of theirs', async () => {
    grid.settle(await conflicting(), 'mine');
    expect(line.sent[1]).toEqual(['almaty/held=9@2']);
  });

  test('with a value that someone removed leaves an empty cell to choose', async () => {
    const held = await conflicting(null);
    expect(held.conflict).toEqual({ value: null, ground: null, version: 0, author: null, at: undefined });
    grid.settle(held, 'theirs');
    expect(held.typed).toBe('');
  });

  test('of one cell does not hold up the others', async () => {
    await conflicting();
    type('astana', 'held', '1');
    expect(line.sent[1]).toEqual(['astana/held=1@0']);
  });

  test('that is none is settled by doing nothing', () => {
    grid.settle(cellOf('almaty', 'held'), 'mine');
    expect(line.sent).toEqual([]);
  });
});

describe('undoing', () => {
  test('takes back the last change first, then the one before, and then there is nothing', () => {
    type('almaty', 'held', '9');
    type('almaty', 'held', '7');
    expect([grid.undo(), cellOf('almaty', 'held').typed]).toEqual([1, '9']);
    expect([grid.undo(), cellOf('almaty', 'held').typed]).toEqual([1, '8']);
    expect(grid.undo()).toBe(0);
  });

  test('takes back a block as a whole', () => {
    grid.write(grid.rows.slice(0, 2).flatMap(({ cells }) => cells.map((cell) => ({ cell, typed: '1' }))));
    expect(grid.undo()).toBe(4);
    expect(grid.rows.map(({ cells }) => cells.map(({ typed }) => typed))).toEqual([
      ['8', '10'],
      ['', ''],
      ['', ''],
    ]);
  });

  test('of something saved already is a new change on the new version', async () => {
    type('almaty', 'held', '9');
    line.last.answer();
    await settled();
    grid.undo();
    expect(line.sent[1]).toEqual(['almaty/held=8@2']);
  });

  test('takes the fault back with the text', () => {
    const held = type('almaty', 'held', 'many');
    grid.undo();
    expect({ typed: held.typed, fault: held.fault }).toEqual({ typed: '8', fault: undefined });
    expect(line.sent).toEqual([]);
  });
});

describe('a number that can be read in two ways', () => {
  test('is asked about and not sent, until one of its meanings is chosen', () => {
    grid = gridOn(line, 'ru');
    const planned = type('astana', 'planned', '3,000');
    expect(planned.fault).toBe('«3,000» можно прочесть по-разному. Что имеется в виду?');
    expect(planned.meanings.map(({ words }) => words)).toEqual(['3', '3\u00a0000']);
    expect(line.sent).toEqual([]);
    grid.put(planned, planned.meanings[1]!.typed);
    expect(line.sent).toEqual([['astana/planned=3000@0']]);
    expect({ fault: planned.fault, typed: planned.typed }).toEqual({ fault: undefined, typed: '3\u00a0000' });
  });
});

describe('an indicator that does not apply', () => {
  beforeEach(() => {
    grid = kindsOn(line);
  });

  test('is sent with its ground, shown as such, and nothing else of the body is missing', async () => {
    const plan = cellOf('astana', 'plan');
    grid.exempt(plan, 'outside');
    expect(line.sent).toEqual([['astana/plan=exempt:outside@0']]);
    line.last.answer('4.5');
    await settled();
    expect(plan.typed).toBe('not applicable: Outside the order');
    expect(plan.dirty).toBe(false);
    expect(rowOf('astana').filled(grid.required)).toBe(true);
    expect(rowOf('health').filled(grid.required)).toBe(false);
  });

  test('goes back with undo, and a value in its place is a value again', async () => {
    grid.exempt(cellOf('astana', 'plan'), 'none-due');
    line.last.answer();
    await settled();
    grid.undo();
    expect(line.sent[1]).toEqual(['astana/plan=missing@1']);
    line.last.answer();
    await settled();
    type('astana', 'plan', 'иә');
    expect(line.sent[2]).toEqual(['astana/plan=yes@2']);
  });

  test('without its ground is asked for it', () => {
    const opened = type('astana', 'opened', 'not applicable');
    expect(opened.fault).toBe('Choose on which ground it does not apply: Alt+↓.');
    expect(line.sent).toEqual([]);
  });
});

test('a list is saved as one value, and an empty one is not a missing one', async () => {
  grid = kindsOn(line);
  const services = cellOf('almaty', 'services');
  expect(services.words).toBe('3 rows');
  grid.put(services, '[]');
  expect(line.sent).toEqual([['almaty/services=[]@1']]);
  line.last.answer();
  await settled();
  expect(services.words).toBe('an empty list: no rows');
  grid.put(services, '');
  expect(line.sent[1]).toEqual(['almaty/services=missing@2']);
  expect(services.words).toBe('no data');
});

test("somebody else's list is told in words", async () => {
  grid = kindsOn(line);
  const services = cellOf('almaty', 'services');
  grid.put(services, '[]');
  const current = { value: '[{"accepted":"no","mark":"low"}]', version: 2, author: 'Aigerim' };
  line.last.fail(
    refusal({
      status: 409,
      code: 'value_changed',
      details: { conflicts: [{ bodyId: 'almaty', inputId: 'services', current }] },
    }),
  );
  await settled();
  expect(services.wordsOf(services.conflict!)).toBe('1 row: Accepted — no, Mark — below 4 (1)');
  expect(services.mine).toBe('an empty list: no rows');
});

test('a line counts as filled when every input that must be given is', () => {
  expect(grid.rows.map((row) => row.filled(grid.required))).toEqual([true, false, false]);
  type('astana', 'held', '0');
  expect(rowOf('astana').filled(grid.required)).toBe(false);
  type('astana', 'planned', '0');
  expect(rowOf('astana').filled(grid.required)).toBe(true);
});
