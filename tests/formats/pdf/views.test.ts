// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { exhibitOf } from '../../../src/app/export/exhibits/index.ts';
import { createAppModel } from '../../../src/app/model.ts';
import { charts } from '../../../src/charts/registry.ts';
import { pdfOf } from '../../../src/formats/pdf/index.ts';
import { compose } from '../../../src/formats/picture/compose.tsx';
import { ALL_PARTS } from '../../../src/formats/spec.ts';
import { elementOf } from '../../../src/formats/svg/serialise.ts';
import { LANGUAGES } from '../../../src/model/language.ts';
import { counties } from '../../charts/map/shipped.ts';
import { shipped } from '../../fixtures/shipped.ts';
import { bringFonts, readPdf, textsIn } from './reader.ts';

beforeEach(() => void bringFonts());

/** All views in all their forms, by turns in each language. */
const views = charts
  .flatMap(({ id, forms }) => forms.map((form) => ({ id, form })))
  .map((each, i) => ({ ...each, language: LANGUAGES[i % LANGUAGES.length]! }));

describe('every view', () => {
  it.each(views)(
    '$id as $form is drawn in $language, with all of its words',
    async ({ id, form, language }) => {
      const model = createAppModel(shipped, counties, `?lang=${language}&${id}=${form}`, language);
      const exhibit = await exhibitOf(model, id, language);
      const sheet = compose(exhibit, { width: 1280, height: 720, ground: 'light', parts: ALL_PARTS });
      const svg = elementOf(sheet, exhibit);
      const pdf = readPdf(Buffer.from(await (await pdfOf(svg, sheet, exhibit)).arrayBuffer()));
      const shown = [...svg.querySelectorAll('text')].filter((text) => text.getAttribute('fill') !== 'none');
      const plain = (texts: readonly (string | null)[]) =>
        texts.join('').normalize('NFKD').replaceAll(/\s+/g, '');
      expect(plain(textsIn(pdf))).toBe(plain(shown.map(({ textContent }) => textContent)));
    },
  );
});
