// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { DropTarget } from '../../../src/app/drop/DropTarget.tsx';
import { chooseFile, openFile } from '../../../src/app/drop/open.ts';
import { Notices } from '../../../src/app/Notices.tsx';
import { writeAddress } from '../../../src/store/permalink.ts';
import { pdf, pixel, png, svg } from '../../formats/carried/files.ts';
import { show } from '../support.tsx';

HTMLElement.prototype.showPopover = () => undefined;
HTMLElement.prototype.hidePopover = () => undefined;

const ADDRESS = '?lang=sv&theme=light&challenge=water&people=1..9&funding=share&sort=people';
const HERE = '?lang=en&theme=dark&challenge=water&people=1..9&funding=share&sort=people';

const fileOf = (bytes: Uint8Array, name: string): File => new File([new Uint8Array(bytes)], name);
const page = (search = '?lang=en&theme=dark') => {
  const shown = show(
    <main>
      <Notices />
      <DropTarget />
      <input aria-label="Words" />
    </main>,
    { search },
  );
  return { ...shown, address: () => writeAddress(shown.model.view.getState(), shown.model.grammar) };
};

/** A drag of what lies outside the page. @returns whether the browser would still do something of its own with it. */
function drag(
  type: string,
  types: readonly string[],
  files: readonly File[] = [],
  more: object = {},
): boolean {
  const init = { bubbles: true, cancelable: true, ...more };
  const event = new MouseEvent(type, init);
  Object.defineProperty(event, 'dataTransfer', { value: { types, files } });
  return fireEvent(screen.getByRole('textbox'), event);
}
const drop = (...files: readonly File[]) => drag('drop', ['Files'], files);
const hint = () => screen.queryByText('Drop a picture from Medel to bring its view back');
const notices = () => screen.findByRole('region', { name: /Notices|Meddelanden/ });

describe('a picture that is dropped', () => {
  it.each([
    ['an SVG', svg],
    ['a PNG', png],
    ['a PDF', pdf],
  ])('brings its view back as one step: %s, whatever its name', async (_, make) => {
    const { address, model } = page();
    drop(fileOf(make(ADDRESS), 'untitled'));
    expect(await notices()).toHaveTextContent('The view was brought back from “untitled”.');
    // In the language and the theme that are on, as a saved view.
    expect(address()).toBe(HERE);
    act(() => model.history.undo());
    expect(address()).toBe('?lang=en&theme=dark');
    act(() => model.history.redo());
    expect(address()).toBe(HERE);
  });

  it('is said to be shown where it changes nothing', async () => {
    const { model } = page(HERE);
    drop(fileOf(svg(ADDRESS), 'a.svg'));
    expect(await notices()).toHaveTextContent('The view in “a.svg” is shown.');
    expect(model.history.getState().past).toEqual([]);
  });

  it('has the parts named that are not known here, and the rest shown', async () => {
    const { address } = page();
    drop(fileOf(png('?lang=sv&v=2&challenge=water,moon&open=nobody&<b>=1'), 'a.png'));
    expect(await notices()).toHaveTextContent(
      'The view in “a.png” asks for something that could not be read.',
    );
    expect(screen.getAllByRole('listitem')).toHaveLength(4);
    expect(screen.getByText(/“moon”/)).toBeInTheDocument();
    expect(address()).toBe('?lang=en&theme=dark&challenge=water');
  });

  it('closes the dialog that lies over the page', async () => {
    const { model } = page();
    act(() => model.dialog.show('export', 'map'));
    drop(fileOf(svg(ADDRESS), 'a.svg'));
    await notices();
    expect(model.dialog.getState().open).toBeUndefined();
  });
});

describe('a file that has no view', () => {
  const cut = svg(ADDRESS).subarray(0, -10);
  it.each([
    ['b.txt', new Uint8Array([1, 2, 3]), /“b.txt” is not a kind of file/, /”b.txt” är inte en filtyp/],
    ['p.png', pixel, /There is no view in “p.png”/, /Det finns ingen vy i ”p.png”/],
    ['d.svg', cut, /“d.svg” is damaged/, /”d.svg” är skadad/],
    ['u.svg', svg('javascript:alert(1)'), /“u.svg” is damaged/, /”u.svg” är skadad/],
  ])('is named with what is wanted, and the view stays: %s', async (name, bytes, english, swedish) => {
    const { address, model } = page(HERE);
    drop(fileOf(bytes, name));
    expect(await notices()).toHaveTextContent(english);
    expect(address()).toBe(HERE);
    expect(model.history.getState().past).toEqual([]);
    // What was said is said in the language that is chosen later, too.
    act(() => model.view.getState().actions.setLanguage('sv'));
    await waitFor(() => expect(screen.getByRole('region')).toHaveTextContent(swedish));
  });

  it('cannot be read, as a folder, or is too large to be', async () => {
    const { model } = page();
    const folder = fileOf(new Uint8Array(), 'Pictures');
    folder.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    drop(folder);
    expect(await screen.findByText(/“Pictures” could not be read/)).toBeInTheDocument();
    const large = fileOf(new Uint8Array(), 'large.png');
    Object.defineProperty(large, 'size', { value: 2 ** 30 });
    await act(() => openFile(large, model));
    expect(await screen.findByText(/“large.png” is larger than any picture/)).toBeInTheDocument();
  });

  it('is answered in sight: what lies over the answer goes', async () => {
    const { model } = page('?lang=en&show=why&enlarge=map&challenge=water');
    act(() => model.dialog.show('export', 'map'));
    drop(fileOf(pixel, 'p.png'));
    await notices();
    expect(model.dialog.getState().open).toBeUndefined();
    expect(model.view.getState()).toMatchObject({ show: undefined, enlarge: undefined });
    expect(model.view.getState().filters).toHaveProperty('challenge');
  });

  it('may have a name that is long, or turns the sentence round', async () => {
    page();
    drop(fileOf(pixel, `\u202e<b>${'å'.repeat(300)}.png`));
    expect(await notices()).toHaveTextContent(`There is no view in “<b>${'å'.repeat(56)}…”`);
  });

  it('comes with others: none is opened', async () => {
    const { address } = page();
    drop(fileOf(svg(ADDRESS), 'a.svg'), fileOf(svg(ADDRESS), 'b.svg'));
    expect(await notices()).toHaveTextContent('Several files were dropped, “a.svg” among them');
    expect(address()).toBe('?lang=en&theme=dark');
  });

  it('may turn out to be none', async () => {
    page();
    drop();
    expect(await notices()).toHaveTextContent('What was dropped is no file.');
  });

  it('and takes long does not come over one that was opened after it', async () => {
    const { model, address } = page();
    const slow = fileOf(svg('?lang=en&challenge=moon'), 'slow.svg');
    const bytes = await slow.arrayBuffer();
    let arrive: () => void = () => undefined;
    slow.arrayBuffer = () =>
      new Promise((resolve) => {
        arrive = () => resolve(bytes);
      });
    const opened = openFile(slow, model);
    await act(() => openFile(fileOf(svg(ADDRESS), 'fast.svg'), model));
    arrive();
    await act(() => opened);
    expect(await notices()).toHaveTextContent('“fast.svg”');
    expect(address()).toBe(HERE);
  });
});

describe('while a file is dragged over the page', () => {
  it('the page says what dropping it will do, until it has left', async () => {
    page();
    expect(drag('dragenter', ['Files'])).toBe(false);
    expect(drag('dragover', ['Files'])).toBe(false);
    await waitFor(() => expect(hint()).toBeInTheDocument());
    // From one part of the page to another.
    drag('dragleave', ['Files'], [], { relatedTarget: document.body });
    expect(hint()).toBeInTheDocument();
    drag('dragleave', ['Files'], [], { relatedTarget: null });
    expect(hint()).not.toBeInTheDocument();
  });

  it('the words go when it is dropped, and when the pointer is free again', async () => {
    page();
    drag('dragover', ['Files']);
    await waitFor(() => expect(hint()).toBeInTheDocument());
    // The browser never opens it in the place of the page.
    expect(drop(fileOf(pixel, 'p.png'))).toBe(false);
    expect(hint()).not.toBeInTheDocument();
    drag('dragover', ['Files']);
    await waitFor(() => expect(hint()).toBeInTheDocument());
    fireEvent(window, new MouseEvent('pointermove'));
    expect(hint()).not.toBeInTheDocument();
  });

  it('but nothing happens for text, a link, or what is dragged from the page itself', async () => {
    page();
    expect(drag('dragover', ['text/plain', 'text/uri-list'])).toBe(true);
    expect(drag('drop', ['text/plain'])).toBe(true);
    drag('dragstart', ['text/uri-list', 'Files']);
    expect(drag('dragover', ['text/uri-list', 'Files'])).toBe(true);
    drag('dragend', ['Files']);
    expect(hint()).not.toBeInTheDocument();
    expect(drag('dragover', ['Files'])).toBe(false);
  });
});

describe('a picture that is chosen', () => {
  beforeEach(() => {
    for (const each of document.querySelectorAll('input[type=file]')) each.remove();
  });
  const chooser = () => document.querySelector<HTMLInputElement>('input[type=file]');

  it('brings its view back, and leaves nothing behind', async () => {
    const { address, model } = page();
    chooseFile(model);
    const input = chooser();
    expect(input).not.toBeVisible();
    if (input === null) return;
    fireEvent.change(input, { target: { files: [fileOf(png(ADDRESS), 'a.png')] } });
    await notices();
    expect(address()).toBe(HERE);
    expect(chooser()).toBeNull();
  });

  it('or not: then nothing changes', () => {
    const { address, model } = page();
    chooseFile(model);
    chooser()?.dispatchEvent(new Event('cancel'));
    expect(chooser()).toBeNull();
    expect(address()).toBe('?lang=en&theme=dark');
  });
});
