import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Asserts that axe finds nothing against WCAG 2.2 AA on the page as it stands, or in a part of it. */
export async function axe(page: Page, part?: string): Promise<void> {
  const builder = new AxeBuilder({ page }).withTags(tags);
  const { violations } = await (part === undefined ? builder : builder.include(part)).analyze();
  const said = violations.map(({ id, impact, help, nodes }) =>
    [
      `${id} (${impact}): ${help}`,
      ...nodes.map((node) => `  ${node.target.join(' ')}\n    ${node.html}`),
    ].join('\n'),
  );
  expect(said.join('\n'), 'violations of WCAG 2.2 AA').toBe('');
}
