import * as v from 'valibot';
import { toProblem } from './issues.ts';
import type { Problem } from './problem.ts';
import { STORY_EXPECTED, STORY_FORMAT, type Story, storySchema } from './story.ts';
import { migrated, OLD_STORY_FORMAT, oldStorySchema } from './storymigration.ts';

/** A story as it was read, or all that is wrong with it. It is read whole or not at all. */
export interface ParsedStory {
  /** Absent where the file was refused; `problems` then says why. */
  readonly story?: Story;
  readonly problems: readonly Problem[];
  /** The file was made by a version to come, and is not necessarily wrong. */
  readonly newer?: true;
}

const head = v.object({ format: v.pipe(v.string(), v.regex(/^medel-story\/\d{1,9}$/)) });

const versionOf = (format: string): number => Number(format.split('/')[1]);

const RULES: ReadonlySet<string> = new Set(Object.values(STORY_EXPECTED));

/** What is expected where a field is missing, by its name. */
const FIELDS: Readonly<Record<string, string>> = {
  id: STORY_EXPECTED.id,
  dataset: STORY_EXPECTED.id,
  address: STORY_EXPECTED.address,
  title: STORY_EXPECTED.words,
  headline: STORY_EXPECTED.words,
  notes: STORY_EXPECTED.words,
  figure: STORY_EXPECTED.words,
  text: STORY_EXPECTED.words,
  slides: 'Array',
};

function expectedOf(
  { message, path }: v.BaseIssue<unknown>,
  { kind, expected }: Problem,
): string | undefined {
  if (RULES.has(message)) return message;
  const name = String(path?.at(-1)?.key);
  return kind === 'missing' && Object.hasOwn(FIELDS, name) ? FIELDS[name] : expected;
}

const refused = (issues: readonly v.BaseIssue<unknown>[]): ParsedStory => ({
  problems: issues.map((issue): Problem => {
    const problem = toProblem(issue, 'refused');
    const expected = expectedOf(issue, problem);
    return expected === undefined ? problem : { ...problem, expected };
  }),
});

/** Two slides of one id could not be told apart. */
function duplicates({ slides }: Story): Problem[] {
  return slides.flatMap(({ id }, index): Problem[] =>
    slides.findIndex((each) => each.id === id) === index
      ? []
      : [{ kind: 'duplicateId', remedy: 'refused', path: `slides[${index}].id`, found: id }],
  );
}

/** Reads a story: anything at all in, a story of the present format or a list of problems out. Never throws. */
export function parseStory(raw: unknown): ParsedStory {
  const { success: hasFormat, output } = v.safeParse(head, raw);
  if (hasFormat && versionOf(output.format) > versionOf(STORY_FORMAT)) {
    const found = `"${output.format}"`;
    const expected = `"${STORY_FORMAT}"`;
    return {
      problems: [{ kind: 'wrongValue', remedy: 'refused', path: 'format', found, expected }],
      newer: true,
    };
  }
  if (hasFormat && output.format === OLD_STORY_FORMAT) {
    const old = v.safeParse(oldStorySchema, raw);
    return old.success ? parseStory(migrated(old.output)) : refused(old.issues);
  }
  const read = v.safeParse(storySchema, raw);
  if (!read.success) return refused(read.issues);
  const problems = duplicates(read.output);
  if (problems.length > 0) return { problems };
  const { $schema: _, ...story } = read.output;
  return { story, problems };
}

/** Reads a story from the text of a JSON file. */
export function parseStoryText(text: string): ParsedStory {
  try {
    return parseStory(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return { problems: [{ kind: 'notJson', remedy: 'refused', path: '', found }] };
  }
}
