import { type Choice, FIRST_CHOICE } from '../choice.ts';

const same = <T extends object>(a: T, b: T): boolean =>
  (Object.keys(a) as (keyof T)[]).every((key) => a[key] === b[key]);

/** Whether all is chosen as at first. A size that was typed counts for nothing where another is chosen. */
export function isUsual(choice: Choice): boolean {
  const { own, parts } = FIRST_CHOICE;
  return same({ ...choice, own, parts }, FIRST_CHOICE) && same(choice.parts, parts);
}
