// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Silent } from '../../src/app/brush/Silent.tsx';
import { agencyShare } from '../../src/model/share.ts';
import { tiny } from '../fixtures/tiny.ts';
import { show } from './support.tsx';

const open = (search: string, dimensions = ['people']) =>
  show(<Silent dimensions={dimensions} />, { search: `?lang=en${search}` });
const words = () => document.body.textContent;

describe('those that state nothing on a scale', () => {
  it('are told of where it is filtered, with a switch to keep them', async () => {
    const { user, filters } = open('&people=40..60,sure');
    expect(words()).toContain('1 states no number of people and is left out');
    const keep = screen.getByRole('checkbox', { name: 'keep it' });
    await user.click(keep);
    expect(filters()).toEqual({
      people: { kind: 'interval', low: 40, high: 60, sure: true, unknown: 'keep' },
    });
    expect(keep).toBeChecked();
    expect(words()).toContain('1 states no number of people and is kept');
    await user.click(keep);
    expect(filters()).toEqual({ people: { kind: 'interval', low: 40, high: 60, sure: true } });
  });

  it('are counted among those that pass all other filters', () => {
    const { model } = open('&people=40..60&project=apple,birch');
    expect(words()).toBe('');
    expect(model.view.getState().filters).toHaveProperty('people');
  });

  it('are not told of where nothing is filtered, or where they alone are asked for', () => {
    open('');
    open('&people=notStated');
    expect(words()).toBe('');
  });

  it('are those without a share, too', () => {
    open('&share=0..1', ['share']);
    const silent = tiny().projects.filter((project) => agencyShare(project) === undefined).length;
    expect(silent).toBeGreaterThan(1);
    expect(words()).toContain(`${silent} state no share and are left out`);
  });
});
