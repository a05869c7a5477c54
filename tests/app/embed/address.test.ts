import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameSource } from '../../../src/app/embed/source.ts';
import { embedAddress, embeddedView } from '../../../src/store/embed.ts';
import { readAddress, writeAddress } from '../../../src/store/permalink.ts';
import { grammar, views } from '../../store/arbitrary.ts';

const read = (search: string) => readAddress(search, grammar, 'en');

describe('the address of a view alone', () => {
  it('says which, and beside it the same as the address of the page', () => {
    fc.assert(
      fc.property(views, fc.string(), (view, name) => {
        const address = embedAddress(name, writeAddress(view, grammar));
        expect(embeddedView(address)).toBe(name);
        expect(read(address)).toEqual({ state: view, notices: [] });
      }),
    );
  });

  it('is nothing that a link keeps', () => {
    const { state } = read('?embed=funding&lang=sv&challenge=urban');
    expect(writeAddress(state, grammar)).toBe('?lang=sv&challenge=urban');
  });

  it('is that of the whole page where no view is named', () => {
    expect(embeddedView('?lang=sv&challenge=urban')).toBeUndefined();
    expect(embeddedView('?embed=')).toBe('');
  });
});

it('a frame has the filters and the forms, in its own language and colours, and nothing that lies beside the views', () => {
  const { state } = read(
    '?lang=sv&theme=dark&county=SE-M&funding=share&open=stadsbruk&pin=stadsbruk&show=guide&enlarge=map',
  );
  const look = { language: 'en', theme: undefined } as const;
  expect(frameSource('funding', state, look, grammar, 'https://a.example/m/?lang=sv#views')).toBe(
    'https://a.example/m/?embed=funding&lang=en&county=SE-M&funding=share',
  );
});
