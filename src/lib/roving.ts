/** Something that can hold the focus within a group: its place among the others. */
export interface Seat {
  readonly key: string;
  readonly row: number;
  readonly column: number;
}

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * Where the focus goes from a seat by a key: arrows to the neighbour, Home and End to the ends.
 * Where nothing lies in a direction, left and right go on to the seat before or after in order.
 * @returns the key of the seat, or undefined where the key moves nothing.
 */
export function nextSeat(
  seats: readonly Seat[],
  current: string | undefined,
  key: string,
): string | undefined {
  if (key === 'Home') return seats[0]?.key;
  if (key === 'End') return seats.at(-1)?.key;
  const step = STEPS[key];
  if (step === undefined) return undefined;
  const index = seats.findIndex((seat) => seat.key === current);
  const from = seats[index];
  if (from === undefined) return seats[0]?.key;
  const [rows, columns] = step;
  if (rows === 0) return seats[index + columns]?.key;
  const wanted = seats.filter((seat) => Math.sign(seat.row - from.row) === rows);
  const nearest = wanted.reduce<Seat | undefined>((best, seat) => {
    if (best === undefined) return seat;
    const distance = (each: Seat) =>
      Math.abs(each.row - from.row) * 1000 + Math.abs(each.column - from.column);
    return distance(seat) < distance(best) ? seat : best;
  }, undefined);
  return nearest?.key;
}
