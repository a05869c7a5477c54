// A part of the page on the tiny portfolio, in a made-up browser. Used in files that run in jsdom.

import { cleanup, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, vi } from 'vitest';
import { AppProvider } from '../../src/app/context.ts';
import { type AppModel, createAppModel } from '../../src/app/model.ts';
import type { CountyMap } from '../../src/charts/kit/geography.ts';
import type { Portfolio } from '../../src/model/schema.ts';
import { tiny } from '../fixtures/tiny.ts';

afterEach(cleanup);

/** How wide (px) everything is: nothing is laid out in jsdom. */
const WIDTH = 907;

class Observer {
  readonly #call: () => void;
  constructor(call: () => void) {
    this.#call = call;
  }
  observe(): void {
    this.#call();
  }
  disconnect(): void {}
}

vi.stubGlobal('ResizeObserver', Observer);
vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
vi.stubGlobal('CSS', { escape: (text: string) => text });
vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
Object.defineProperty(Element.prototype, 'checkVisibility', { value: () => true });
Object.defineProperty(Element.prototype, 'scrollIntoView', { value: () => undefined });
Object.defineProperty(Element.prototype, 'animate', { value: () => undefined });
Object.defineProperty(HTMLElement.prototype, 'clientWidth', { get: () => WIDTH });

const map: CountyMap = {
  counties: { type: 'FeatureCollection', features: [] },
  neighbours: { type: 'FeatureCollection', features: [] },
};

/** Renders a part of the page, opened with an address. */
export function show(
  part: ReactNode,
  { search = '?lang=en', portfolio = tiny() }: { search?: string; portfolio?: Portfolio } = {},
) {
  const model: AppModel = createAppModel(portfolio, map, search, 'en');
  render(<AppProvider value={model}>{part}</AppProvider>);
  return { model, filters: () => model.view.getState().filters, user: userEvent.setup() };
}
