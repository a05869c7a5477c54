// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { MarkMenu } from '../../src/app/card/MarkMenu.tsx';
import { useMarkActions } from '../../src/app/card/useMarkActions.ts';
import type { Stop } from '../../src/charts/kit/define.ts';
import { show } from './support.tsx';

// The browser of these tests has no popovers.
beforeAll(() => {
  Object.assign(HTMLElement.prototype, { showPopover: () => undefined });
});

const box = { x: 0, y: 0, width: 10, height: 10, row: 0, column: 0 };

function Menu({ dimension, value }: Readonly<{ dimension: string; value: string }>) {
  const stop: Stop = { ...box, key: value, label: value, pressed: false, act: { dimension, value } };
  return <MarkMenu place={{ stop, x: 0, y: 0 }} actions={useMarkActions([])} onClose={() => undefined} />;
}

const items = () => screen.getAllByRole('menuitem', { hidden: true }).map((each) => each.textContent);

it.each([
  ['project', 'apple', 'apple'],
  ['challenge', 'water', 'challenge:water'],
])('offers to pin a %s, or to unpin it where it is pinned', (dimension, value, subject) => {
  show(<Menu dimension={dimension} value={value} />, { search: '?lang=en' });
  expect(items()).toContain('Pin to compareP');
  cleanup();
  show(<Menu dimension={dimension} value={value} />, { search: `?lang=en&pin=${subject}` });
  expect(items()).toContain('UnpinP');
  expect(items()).not.toContain('Pin to compareP');
});
