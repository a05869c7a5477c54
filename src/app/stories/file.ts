import { stemOf } from '../../formats/filename.ts';
import type { Language } from '../../model/language.ts';
import { parseStoryText } from '../../model/parsestory.ts';
import type { Problem } from '../../model/problem.ts';
import { saidIn, type Story } from '../../model/story.ts';
import { save } from '../export/take/save.ts';

/** No story is larger (bytes): what is, is something else. */
const FILE_AT_MOST = 2_000_000;

/** Why a file was not opened. */
export interface Refusal {
  readonly file: string;
  readonly why: 'newer' | 'tooLarge' | 'unreadable' | 'wrong';
  readonly problems: readonly Problem[];
}

function dayOf(date: Date): string {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** What the file of a story is called: `medel-story-<title>-<day>.json`. */
export const storyFileName = (story: Story, language: Language, date: Date): string =>
  `${stemOf(['story', saidIn(story.title, language)], dayOf(date))}.json`;

/** Hands a story to the browser as a file. */
export function saveStory(story: Story, language: Language): void {
  const blob = new Blob([`${JSON.stringify(story, null, 2)}\n`], { type: 'application/json' });
  save(blob, storyFileName(story, language, new Date()));
}

/** Reads the file of a story, whole or not at all. */
export async function readStoryFile(file: File): Promise<Story | Refusal> {
  const refused = (why: Refusal['why'], problems: readonly Problem[] = []): Refusal => ({
    file: file.name,
    why,
    problems,
  });
  if (file.size > FILE_AT_MOST) return refused('tooLarge');
  try {
    const { story, problems, newer } = parseStoryText(await file.text());
    return story ?? refused(newer ? 'newer' : 'wrong', problems);
  } catch {
    return refused('unreadable');
  }
}
