// The floor: reading once every byte of the columns that a step must look at, and doing nothing with them.

import type { Column } from '../src/engine/columns.ts';
import type { Prepare } from './contender.ts';
import { declare } from './medel.ts';

/** A contender that only reads. What it looks at does not depend on the state: all columns that a view reads. */
export const floor: Prepare = (grants) => {
  const bytes = declare(grants).dimensions.flatMap(({ column }) => arrays(column));
  let seen = 0;
  return {
    go(_, see) {
      for (const each of bytes) seen += readAll(each);
      see('all', '', seen);
    },
  };
};

function arrays(column: Column): readonly Int32Array[] {
  const parts =
    column.kind === 'category'
      ? [column.codes, column.first]
      : column.kind === 'interval'
        ? [column.low, column.flags, column.high === column.low ? undefined : column.high]
        : [];
  return parts.flatMap((part) =>
    part === undefined ? [] : [new Int32Array(part.buffer, part.byteOffset, part.byteLength >>> 2)],
  );
}

function readAll(words: Int32Array): number {
  let a = 0;
  let b = 0;
  for (let i = 0; i + 3 < words.length; i += 4) {
    a ^= words[i]! ^ words[i + 1]!;
    b ^= words[i + 2]! ^ words[i + 3]!;
  }
  return a ^ b;
}
