import type { Reading } from '../model/reading.ts';
import type { Quantity } from '../model/schema.ts';
import type { Sum } from '../model/sum.ts';
import type { Messages } from './messages.ts';

/** What a figure looks like in words, whatever it counts: its ends, and how each is known. */
export interface Shape {
  readonly low: number;
  readonly high: number;
  readonly about: boolean;
  /** No upper end; strict says more than `low`, otherwise at least. */
  readonly open: 'no' | 'atLeast' | 'moreThan' | 'atMost';
  readonly target: boolean;
}

/** The shape of a stated quantity; undefined where nothing is stated. */
export function shapeOf(quantity: Quantity): Shape | undefined {
  const target = quantity.target ?? false;
  switch (quantity.certainty) {
    case 'notStated':
      return undefined;
    case 'exact':
    case 'approximate': {
      const about = quantity.certainty === 'approximate';
      return { low: quantity.value, high: quantity.value, about, open: 'no', target };
    }
    case 'range':
      return { low: quantity.low, high: quantity.high, about: quantity.about ?? false, open: 'no', target };
    case 'atLeast':
    case 'atMost': {
      const atLeast = quantity.strict ? 'moreThan' : 'atLeast';
      const open = quantity.certainty === 'atMost' ? 'atMost' : atLeast;
      return { low: quantity.value, high: quantity.value, about: false, open, target };
    }
  }
}

/** The shape of a sum, or of a reading; undefined where no part of it is stated. */
export function shapeOfSum(sum: Sum): Shape | undefined {
  if (sum.known === 0) return undefined;
  return {
    low: sum.low,
    high: sum.high,
    about: sum.about > 0,
    open: sum.open > 0 ? 'atLeast' : 'no',
    target: false,
  };
}

/** The shape of a reading, which has forgotten whether it was a target. */
export function shapeOfReading(reading: Reading): Shape {
  const { low, high, about, open } = reading;
  return { low, high, about, open: open ? 'atLeast' : 'no', target: false };
}

/** How a number is written and how it is read aloud; a range repeats only the number, not the unit. */
export interface NumberWriter {
  readonly number: (value: number) => string;
  readonly unit: (numbers: string) => string;
}

/** The numbers of a shape. What has no upper end is known by its low end alone: at least 60, not at least 60–70. */
function numbersOf(shape: Shape, range: Messages['figure']['range'], writer: NumberWriter): string {
  const { low, high, open } = shape;
  const single = low === high || open === 'atLeast' || open === 'moreThan';
  return single ? writer.number(low) : range(writer.number(low), writer.number(high));
}

/** Writes a shape with marks that fit a chart: ≈50, 40–50, >20. */
export function writeShape(shape: Shape, t: Messages, writer: NumberWriter): string {
  const numbers = numbersOf(shape, t.figure.range, writer);
  const marked = shape.about ? t.figure.about(numbers) : numbers;
  const opened = shape.open === 'no' ? marked : t.figure[shape.open](marked);
  const whole = writer.unit(opened);
  return shape.target ? t.figure.target(whole) : whole;
}

/** Writes a shape in words for the ear: about 50, 40 to 50, more than 20. */
export function speakShape(shape: Shape, t: Messages, writer: NumberWriter): string {
  const numbers = numbersOf(shape, t.spoken.range, writer);
  const marked = shape.about ? t.spoken.about(numbers) : numbers;
  const opened = shape.open === 'no' ? marked : t.spoken[shape.open](marked);
  const whole = writer.unit(opened);
  return shape.target ? t.spoken.target(whole) : whole;
}
