// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { actOf, isForControl, type ShowAct } from '../../../src/app/show/keys.ts';

const press = (key: string, digits = '', held: object = {}) =>
  actOf({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held }, digits);

describe('the keys of a show', () => {
  it('go on by arrows, space, and what a clicker sends; and back', () => {
    for (const key of ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'])
      expect(press(key), key).toBe('next');
    for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'])
      expect(press(key), key).toBe('previous');
    expect(press(' ', '', { shiftKey: true })).toBe('previous');
    expect(press('Home')).toBe('first');
    expect(press('End')).toBe('last');
  });

  it('take a number and Enter as the slide of that number', () => {
    let digits = '';
    for (const key of ['1', '2']) {
      const act = press(key, digits) as Extract<ShowAct, { digits: string }>;
      digits = act.digits;
    }
    expect(press('Enter', digits)).toEqual({ slide: 12 });
  });

  it('mean the same as capitals, and nothing with Ctrl, Alt or the command key', () => {
    expect(press('b')).toBe('black');
    expect(press('B', '', { shiftKey: true })).toBe('black');
    expect(press('.')).toBe('black');
    for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }])
      expect(press('r', '', held)).toBeUndefined();
    expect(press('x')).toBeUndefined();
  });

  it('are left to what has the focus where it has a use for them', () => {
    document.body.innerHTML = '<input><button>x</button><p>y</p>';
    const [field, button, words] = ['input', 'button', 'p'].map((name) => document.querySelector(name));
    expect(isForControl('ArrowRight', field ?? null)).toBe(true);
    expect(isForControl(' ', button ?? null)).toBe(true);
    expect(isForControl('ArrowRight', button ?? null)).toBe(false);
    expect(isForControl(' ', words ?? null)).toBe(false);
  });
});
