import { useCallback, useEffect, useState } from 'react';
import storyUrl from '../../../data/story.json?url';
import { parseStoryText } from '../../model/parsestory.ts';
import type { Story } from '../../model/story.ts';

let asked: Promise<Story> | undefined;

async function fetched(): Promise<Story> {
  const response = await fetch(storyUrl);
  const { story } = parseStoryText(await response.text());
  if (!response.ok || story === undefined) throw new Error('the shipped story could not be read');
  return story;
}

/** The story that comes with Medel. @throws when it does not arrive; asked again, it is fetched again. */
export function shippedStory(): Promise<Story> {
  asked ??= fetched().catch((error: unknown) => {
    asked = undefined;
    throw error;
  });
  return asked;
}

/** The story that comes with Medel; undefined until it is there. */
export function useShipped(): { readonly shipped: Story | undefined; readonly failed: boolean } {
  const [shipped, setShipped] = useState<Story>();
  const [failed, setFailed] = useState(false);
  const fail = useCallback(() => setFailed(true), []);
  useEffect(() => {
    shippedStory().then(setShipped, fail);
  }, [fail]);
  return { shipped, failed };
}
