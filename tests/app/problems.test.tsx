// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Notices } from '../../src/app/Notices.tsx';
import { Problems } from '../../src/app/problems/Problems.tsx';
import { Root } from '../../src/app/Root.tsx';
import { createSay } from '../../src/i18n/say.ts';
import { parsePortfolio, parsePortfolioText } from '../../src/model/parse.ts';
import { tiny } from '../fixtures/tiny.ts';
import { show } from './support.tsx';

afterEach(() => {
  vi.unstubAllGlobals();
});

const rows = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent));

describe('the faults of a file', () => {
  const broken = tiny();
  const [apple, birch, cedar, daisy] = broken.projects;
  if (!apple || !birch || !cedar || !daisy) throw new Error('the fixture is too small');
  apple.challenges.push('fire');
  apple.total = { certainty: 'exact', value: 5_000_000 };
  Object.assign(birch.people[0]?.count ?? {}, { low: 60 });
  Object.assign(cedar.contributions[0]?.amount ?? {}, { value: -1 });
  Object.assign(daisy, { id: 'D' });
  const { problems } = parsePortfolio(broken);

  it('are listed with their place, what is wrong and what was done', () => {
    render(<Problems problems={problems} file="my.json" refused={false} say={createSay('en')} />);
    expect(screen.getByRole('heading', { name: 'The dataset has 5 faults' })).toBeInTheDocument();
    expect(screen.getByText(/my\.json.*The rest of the file is shown/)).toBeInTheDocument();
    expect(rows()).toEqual([
      [
        'Apple',
        'projects[0].challenges[2]',
        'fire is not defined among the challenges of the file.',
        'The entry is ignored.',
      ],
      [
        'Apple',
        'projects[0].total',
        'The stated total 5000000 disagrees with its parts, which come to 4000000.',
        'Both are shown as stated.',
      ],
      [
        'Birch',
        'projects[1].people[0].count',
        'The low end of the range is above its high end: 60..50.',
        'The figure is shown as not stated.',
      ],
      [
        'Cedar',
        'projects[2].contributions[0].amount.value',
        'An amount cannot be negative; found -1.',
        'The figure is shown as not stated.',
      ],
      [
        'Daisy',
        'projects[3].id',
        'Expected an id of lower-case letters, digits and hyphens, found "D".',
        'The project is left out.',
      ],
    ]);
  });

  it('are told in Swedish', () => {
    render(<Problems problems={problems} file="my.json" refused={false} say={createSay('sv')} />);
    expect(screen.getByRole('heading', { name: 'Datafilen har 5 fel' })).toBeInTheDocument();
    expect(rows()[4]?.slice(2)).toEqual([
      'Väntade ett id av gemena bokstäver, siffror och bindestreck, fann "D".',
      'Projektet är utelämnat.',
    ]);
  });

  it.each([
    ['en', 'Expected a number, found a list.', 'Expected a text, found 5.'],
    ['sv', 'Väntade ett tal, fann en lista.', 'Väntade en text, fann 5.'],
  ] as const)('say in words of what type a value is and should be: %s', (language, number, words) => {
    const wrong = tiny();
    Object.assign(wrong.projects[0]?.contributions[0]?.amount ?? {}, { value: [1] });
    Object.assign(wrong.projects[1] ?? {}, { name: 5 });
    const { problems: faults } = parsePortfolio(wrong);
    render(<Problems problems={faults} file="my.json" refused={false} say={createSay(language)} />);
    expect(rows().map(([, , fault]) => fault)).toEqual(expect.arrayContaining([number, words]));
  });

  it('say of a file that is not JSON that nothing can be shown', () => {
    const say = createSay('en');
    render(<Problems problems={parsePortfolioText('{').problems} file="my.json" refused say={say} />);
    expect(screen.getByText(/cannot be shown/)).toBeInTheDocument();
    expect(rows()).toEqual([
      ['–', 'my.json', expect.stringMatching(/^This is not JSON: .+\.$/), 'The file was not read.'],
    ]);
  });
});

describe('the page without its data', () => {
  const respond = (text: string) => Promise.resolve(new Response(text));

  it('lists the faults of a file that cannot be read', async () => {
    vi.stubGlobal('fetch', () => respond('{"format": "other"}'));
    render(<Root />);
    expect(screen.getByRole('status')).toHaveTextContent('Loading the projects …');
    expect(await screen.findByRole('heading', { name: /^The dataset has \d+ faults$/ })).toBeInTheDocument();
    expect(screen.getAllByText('The file was not read.').length).toBeGreaterThan(5);
  });

  it('offers to try again when the file does not arrive', async () => {
    let online = false;
    vi.stubGlobal('fetch', () => (online ? respond('{') : Promise.reject(new TypeError('offline'))));
    const user = userEvent.setup();
    render(<Root />);
    expect(await screen.findByRole('alert')).toHaveTextContent('social-innovation.json could not be loaded.');
    online = true;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'The dataset has 1 fault' })).toBeInTheDocument();
  });
});

describe('notices', () => {
  it('name what the address asked for in vain, and can be dismissed', async () => {
    const { user } = show(<Notices />, {
      search: '?lang=en&challenge=moon,water&colour=green&people=60..40&sort=size',
    });
    const region = await screen.findByRole('region', { name: 'Notices' });
    expect(
      within(region)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'The address asks for challenge “moon”, which cannot be read here; it was skipped.',
      'The address has a part that is not known, and it was skipped: colour.',
      'The address asks for people “60..40”, which cannot be read here; it was skipped.',
      'The address asks for sort “size”, which cannot be read here; it was skipped.',
    ]);
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByRole('region', { name: 'Notices' })).not.toBeInTheDocument();
  });

  it('keep the capitals of an initialism', async () => {
    show(<Notices />, { search: '?lang=sv&agency=9..1' });
    expect(await screen.findByRole('listitem')).toHaveTextContent('Adressen anger VINNOVA:s pengar ”9..1”');
  });

  it('are not there when the address was understood', () => {
    show(<Notices />, { search: '?lang=en&challenge=water' });
    expect(screen.queryByRole('region', { name: 'Notices' })).not.toBeInTheDocument();
  });
});
