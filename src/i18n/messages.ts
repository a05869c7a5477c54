import type { en } from './en.ts';

/** The messages of a language. The English catalogue sets the shape; a missing key or argument is a type error. */
export type Messages = typeof en;
