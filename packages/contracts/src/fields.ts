import type { z } from 'zod';

/** As on the wire: what may be absent in the engine is there and `null`. */
export type Wire<Record> = {
  [Field in keyof Record]-?: undefined extends Record[Field]
    ? Exclude<Record[Field], undefined> | null
    : Record[Field];
};

/** A schema for each field of a record and for no other, so that the two cannot part ways. */
export type Fields<Record> = { [Field in keyof Record]: z.ZodType<Record[Field]> };
