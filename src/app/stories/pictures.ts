import { useEffect, useState } from 'react';
import { ALL_PARTS, type Ground } from '../../formats/spec.ts';
import { learn } from '../../i18n/catalogues.ts';
import { createSay } from '../../i18n/say.ts';
import type { Language } from '../../model/language.ts';
import type { Portfolio } from '../../model/schema.ts';
import { readAddress } from '../../store/permalink.ts';
import { afterPaint } from '../afterPaint.ts';
import { useApp, useSay } from '../context.ts';
import { drawnOf } from '../export/make.ts';
import { exhibitOfSlide } from '../show/slides.ts';
import { type AppModel, createAppModel } from '../model.ts';
import { useTheme } from '../theme.ts';

/** A view as a small picture, to be shown from an address. */
export interface SlidePicture {
  readonly url: string;
  /** The view's own title. */
  readonly title: string;
}

/** What a picture is drawn from. */
interface From {
  readonly address: string;
  readonly language: Language;
  readonly ground: Ground;
  readonly shape: Shape;
}

/** How large (CSS px) a picture is laid out: it fills the slide, or leaves room for large numbers. */
const SHAPES = { whole: { width: 900, height: 390 }, beside: { width: 640, height: 400 } } as const;
export type Shape = keyof typeof SHAPES;

/** So many pictures are kept. */
const KEPT = 120;

/** On the page a headline stands above the picture, and the rest is small print. */
const PARTS = { ...ALL_PARTS, title: false, filters: false, source: false, date: false };

const titles = new Map<string, string>();
const drawn = new Map<string, Promise<SlidePicture>>();
const stages = new WeakMap<Portfolio, AppModel>();

/** One view beside that of the page, which all pictures are drawn from one after the other. */
function stageOf({ portfolio, map }: AppModel, address: string, language: Language): AppModel {
  let stage = stages.get(portfolio);
  if (stage === undefined) {
    stage = createAppModel(portfolio, map, address, language);
    stages.set(portfolio, stage);
  }
  const { view, grammar } = stage;
  view.getState().actions.replace({ ...readAddress(address, grammar, language).state, language });
  return stage;
}

async function draw(model: AppModel, { address, language, ground, shape }: From): Promise<SlidePicture> {
  // A picture holds up nothing that one waits for.
  await new Promise<void>((resolve) => {
    afterPaint(resolve);
  });
  const stage = stageOf(model, address, language);
  await learn(language);
  const exhibit = await exhibitOfSlide(stage, createSay(language));
  titles.set(`${language} ${address}`, exhibit.title);
  const { svg } = await drawnOf(exhibit, { ...SHAPES[shape], ground, parts: PARTS });
  return { url: URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' })), title: exhibit.title };
}

/** The own title of a view that has been drawn. */
export const titleOfView = (address: string | undefined, language: Language): string | undefined =>
  titles.get(`${language} ${address}`);

let last: Promise<unknown> = Promise.resolve();

/** The picture of a view; drawn once, when it is first asked for, and after those that were asked for before. */
function pictureOf(model: AppModel, from: From): Promise<SlidePicture> {
  const key = JSON.stringify([model.portfolio.id, from]);
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const picture = last.then(() => draw(model, from));
  last = picture.catch(() => undefined);
  drawn.set(key, picture);
  // It may be drawn when it is next asked for.
  picture.catch(() => drawn.delete(key));
  for (const [oldest, made] of drawn) {
    if (drawn.size <= KEPT) break;
    drawn.delete(oldest);
    void made.then(({ url }) => URL.revokeObjectURL(url));
  }
  return picture;
}

/** The picture of a view in the language and the theme of the page. Until it is there, that of before. */
export function usePicture(address: string | undefined, shape: Shape, isWanted: boolean) {
  const model = useApp();
  const { language } = useSay();
  const ground = useTheme().name;
  const [picture, setPicture] = useState<SlidePicture>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (address === undefined || !isWanted) return undefined;
    let isCurrent = true;
    pictureOf(model, { address, language, ground, shape }).then(
      (made) => {
        if (!isCurrent) return;
        setFailed(false);
        setPicture(made);
      },
      () => isCurrent && setFailed(true),
    );
    return () => {
      isCurrent = false;
    };
  }, [model, address, language, ground, shape, isWanted]);
  return { picture: address === undefined ? undefined : picture, failed };
}
