// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Unknowns } from '../../../src/app/unknowns/Unknowns.tsx';
import type { Portfolio } from '../../../src/model/schema.ts';
import { largePortfolio } from '../../fixtures/large.ts';
import { shipped, shippedProject } from '../../fixtures/shipped.ts';
import { show } from '../support.tsx';

// The dialog of the made-up browser can neither be opened nor closed.
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function open() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

const open = (more = '', portfolio: Portfolio = shipped, language = 'en') =>
  show(<Unknowns />, { search: `?lang=${language}&show=unknowns${more}`, portfolio });
const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u00a0', ' ');
const rows = () => within(screen.getByRole('table')).getAllByRole('row').slice(1);
const cells = (row: HTMLElement) =>
  [...row.querySelectorAll('th, td')].map((cell) =>
    [...cell.childNodes].map((node) => plain(node.textContent)).filter((text) => text !== ''),
  );

describe('the list', () => {
  it('has on top the money that is not split, bounded for VINNOVA and for the actors', () => {
    open();
    const [first, second] = rows();
    expect(cells(first as HTMLElement)).toEqual([
      ['Smart Textiles', 'How the total is split'],
      ['SEK 45 M', 'not split between VINNOVA and the actors · p. 9'],
      [
        'VINNOVA’s total, now SEK 90.7 M, by at most SEK 45 M',
        'or the actors’ total, now SEK 28.4 M, by at most SEK 45 M',
      ],
      ['2nd to 10th of 10, by VINNOVA’s money'],
    ]);
    expect(cells(second as HTMLElement)).toEqual([
      ['Kodcentrum', 'The actors’ money'],
      ['not stated', 'p. 13'],
      [
        'The actors’ total, now SEK 28.4 M, by any amount',
        'Like those that are stated it would add SEK 0.225–10 M; that is no limit',
      ],
      ['1st to 7th of 7'],
    ]);
    expect(
      screen.getByText(/^Most of all it matters how the SEK 45 M of Smart Textiles is split/),
    ).toBeVisible();
    expect(screen.getByText(/^13 figures of the ten projects are missing or uncertain\./)).toBeVisible();
  });

  it('is of the projects that pass the filters, and against their totals', () => {
    open('&challenge=learning,gender');
    expect(rows().map((row) => cells(row)[0])).toEqual([
      ['Kodcentrum', 'The actors’ money'],
      ['Stad möter landsbygd', 'People involved'],
    ]);
    expect(cells(rows()[0] as HTMLElement)[2]?.[0]).toBe('The actors’ total, now SEK 0.225 M, by any amount');
    expect(screen.getByText(/^2 figures of the 2 projects that pass the filters/)).toBeVisible();
  });

  it('says so when nothing is missing', () => {
    const exact = { certainty: 'exact', value: 7, page: 3 } as const;
    const whole = { ...shippedProject(1), people: [{ role: 'involved' as const, count: exact }] };
    open('', { ...shipped, projects: [whole] });
    expect(screen.getByText('Every figure of these projects is stated and exact.')).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Copy' })).not.toBeInTheDocument();
  });

  it('stops at a hundred, and says so', () => {
    open('', largePortfolio(300));
    expect(rows()).toHaveLength(100);
    expect(screen.getByText(/The 100 that matter most are listed\./)).toBeVisible();
  });

  it('asks a figure where it comes from, and closes', async () => {
    const { user, model } = open();
    await user.click(screen.getByRole('button', { name: '≥2,000 hours' }));
    expect(model.view.getState()).toMatchObject({
      show: undefined,
      open: 'halsans-nya-verktyg',
      figure: 'halsans-nya-verktyg.actors.hours',
    });
  });

  it('speaks Swedish', () => {
    open('', shipped, 'sv');
    expect(screen.getByRole('dialog', { name: 'Det okända som betyder mest' })).toBeVisible();
    expect(cells(rows()[0] as HTMLElement)[3]).toEqual(['plats 2–10 av 10, efter VINNOVA:s pengar']);
  });
});

describe('taking it along', () => {
  it('is copied as a table, an unknown that moves two totals in two rows', async () => {
    const { user } = open();
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    const lines = (await navigator.clipboard.readText()).split('\n').map((line) => line.split('\t'));
    expect(lines).toHaveLength(1 + 14);
    expect(lines.every((line) => line.length === lines[0]?.length)).toBe(true);
    expect(lines[1]?.map(plain)).toEqual([
      'Smart Textiles',
      'How the total is split',
      'SEK 45 M',
      'not split between VINNOVA and the actors',
      '0',
      '45000000',
      'SEK',
      'VINNOVA’s total',
      '90725000',
      '45000000',
      '225000',
      '60000000',
      '2',
      '10',
      '10',
      '9',
      'Tio exempel på social innovation som stöttats av VINNOVA',
    ]);
    expect(lines[3]?.slice(4, 10)).toEqual([
      '0',
      'no limit',
      'SEK',
      'the actors’ total',
      '28425000',
      'no limit',
    ]);
    expect(screen.getByRole('status')).toHaveTextContent('Copied, 13 lines');
  });

  it('says so when the browser lets nothing be copied', async () => {
    const { user } = open();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(screen.getByRole('status')).toHaveTextContent('The browser does not let this page copy.');
  });

  it('is saved as a file whose name says what is shown', async () => {
    const saved: { name: string; blob: Blob }[] = [];
    let made: Blob | undefined;
    URL.createObjectURL = (blob: Blob | MediaSource) => {
      made = blob as Blob;
      return 'blob:made';
    };
    URL.revokeObjectURL = () => {};
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      if (made) saved.push({ name: this.download, blob: made });
    });
    const { user } = open('&challenge=democracy');
    await user.click(screen.getByRole('button', { name: 'Save as CSV' }));
    expect(saved[0]?.name).toBe('medel-unknowns-projects-about-democracy-and-participation-4-of-10.csv');
    expect(await saved[0]?.blob.text()).toContain('project,figure,as stated');
  });
});
