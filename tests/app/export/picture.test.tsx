// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ExportDialog } from '../../../src/app/export/ExportDialog.tsx';
import { KEY } from '../../../src/app/export/remember.ts';
import { RasterError } from '../../../src/formats/png/raster.ts';
import { browser, button, field, open, picture, radio, said, saved, fontFile } from './dialogsupport.tsx';
import { show } from '../support.tsx';

// Nothing is drawn in a made-up browser.
const pngFile = vi.hoisted(() => vi.fn<(...given: readonly unknown[]) => Promise<unknown>>());
vi.mock('../../../src/formats/png/raster.ts', async (original) => ({
  ...(await original<object>()),
  pngFile,
}));

beforeEach(() => {
  browser();
  pngFile.mockReset().mockImplementation(async () => new Blob(['png'], { type: 'image/png' }));
});
afterEach(() => vi.unstubAllGlobals());

const day = /\d{4}-\d{2}-\d{2}/;
const svgSaved = async () => {
  const text = (await saved.at(-1)?.blob.text()) ?? '';
  const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  // Matchers know the elements of the page only.
  return document.importNode(svg, true);
};
const kept = () => JSON.parse(localStorage.getItem(KEY) ?? 'null')?.choice;

describe('a picture', () => {
  it('is taken by one press, as a PNG of twice the size that the view has on the page', async () => {
    const { user } = await open();
    await user.click(button('Download'));
    await said(/^Saved as medel-funding-split-amount-\d{4}-\d{2}-\d{2}\.png\.$/);
    expect(saved).toHaveLength(1);
    expect(pngFile.mock.lastCall?.[2]).toBe(2);
  });

  it('is taken by Enter, too, wherever a choice is made', async () => {
    const { user } = await open();
    expect(radio('PNG')).toHaveFocus();
    await user.keyboard('{Enter}');
    await said(/^Saved as/);
    expect(saved).toHaveLength(1);
  });

  it('is looked at before: it says what it shows, and how large it will be', async () => {
    const { user } = await open();
    await user.click(radio(/^Slide/));
    await said('The file will be 3,840 × 2,160 px.');
    const image = await picture();
    await waitFor(() => expect(image).toHaveAttribute('width', '1920'));
    expect(image).toHaveAttribute('height', '1080');
    expect(image).toHaveAccessibleName(field('Alt text').textContent ?? '');
    await user.click(radio('4×'));
    expect(screen.getByText('The file will be 7,680 × 4,320 px.')).toBeVisible();
  });

  it('has the ground, the parts, the size and the language that are chosen', async () => {
    const { user } = await open({ search: '?lang=en&challenge=water' });
    await user.click(radio('SVG'));
    await user.click(radio('As text'));
    await user.click(radio(/^Square/));
    await user.click(radio('Dark'));
    await user.click(screen.getByRole('checkbox', { name: 'Source' }));
    await user.click(radio('Svenska'));
    await user.click(button('Download'));
    await said(/^Saved as medel-finansiering-belopp-vatten-\d{4}/);
    const svg = await svgSaved();
    expect(svg).toHaveAttribute('width', '1080');
    expect(svg).toHaveAttribute('lang', 'sv');
    expect(svg.querySelector('rect')).toHaveAttribute('fill', '#0F151B');
    const words = [...svg.querySelectorAll('text')].map((each) => each.textContent).join(' ');
    expect(words).not.toContain('Källa');
    expect(words).toContain('mnkr');
  });

  it('says calmly when it no longer stands alone', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('checkbox', { name: 'Legend' }));
    expect(screen.getByText(/Without its legend the picture does not stand alone/)).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: 'Legend' }));
    expect(screen.queryByText(/stand alone/)).not.toBeInTheDocument();
  });

  it('warns of words that are too small to read', async () => {
    const { user } = await open({ subject: 'dashboard' });
    await user.click(radio('Own size'));
    await user.clear(field('Width'));
    await user.type(field('Width'), '480');
    await user.type(field('Height'), '480');
    const region = within(screen.getByRole('figure')).getByRole('status');
    expect(region, 'there before anything is said, or it is not heard').toBeEmptyDOMElement();
    expect(await said(/The smallest text will be [\d.]+ px and hard to read/)).toBe(region);
  });

  it('is too large for a browser as soon as that is chosen, and that is announced', async () => {
    const { user } = await open();
    await user.click(radio('Own size'));
    await user.clear(field('Width'));
    await user.type(field('Width'), '8000');
    await user.click(radio('4×'));
    const words = screen.getByText(/Few browsers can make a PNG this large/);
    expect(words).toHaveAttribute('role', 'status');
    expect(screen.queryByText(/^The file will be/)).not.toBeInTheDocument();
    await user.click(radio('1×'));
    expect(words).toBeEmptyDOMElement();
  });

  it('is asked for again where it could not be drawn', async () => {
    vi.stubGlobal('fetch', async () => new Response(null, { status: 404 }));
    const { user } = show(<ExportDialog subject="funding" />);
    await said(/The picture could not be drawn/);
    vi.stubGlobal('fetch', fontFile);
    await user.click(button('Try again'));
    await picture();
  });
});

describe('a size of one’s own', () => {
  it('is told what is wrong with it beside the field, and takes no file until it is mended', async () => {
    const { user } = await open();
    await user.click(radio('Own size'));
    await user.clear(field('Width'));
    await user.type(field('Width'), '300');
    expect(field('Width')).toBeInvalid();
    expect(field('Width')).toHaveAccessibleDescription('Width: at least 480 px.');
    await user.click(button('Download'));
    expect(field('Width')).toHaveFocus();
    expect(saved).toHaveLength(0);
    await user.click(radio('mm'));
    await user.clear(field('Width'));
    await user.type(field('Width'), '130,5');
    expect(field('Width')).toBeValid();
    await user.click(radio('SVG'));
    await user.click(button('Download'));
    await said(/^Saved as/);
    expect(await svgSaved()).toHaveAttribute('width', '130.5mm');
  });
});

describe('while the size is wrong', () => {
  it('no size is told of picture or file, and the picture stands back, with words', async () => {
    const { user } = await open();
    await user.click(radio('Own size'));
    await user.type(field('Height'), '600');
    await said('The file will be 2,400 × 1,200 px.');
    const figure = screen.getByRole('figure', { name: 'Preview' });
    await within(figure).findByText('2,400 × 1,200 px', {}, { timeout: 3000 });
    await user.clear(field('Width'));
    await user.type(field('Width'), '50');
    expect(screen.queryByText(/^The file will be/)).not.toBeInTheDocument();
    expect(within(figure).queryByText(/× 1,200 px/)).not.toBeInTheDocument();
    expect(figure).toHaveAttribute('aria-busy', 'true');
    expect(within(figure).getByText('The picture is shown once its size can be used.')).toBeVisible();
    await user.type(field('Width'), '0');
    await within(figure).findByText('1,000 × 1,200 px', {}, { timeout: 3000 });
    expect(within(figure).queryByText(/once its size/)).not.toBeInTheDocument();
    expect(figure).toHaveAttribute('aria-busy', 'false');
  });
});

describe('all that is chosen', () => {
  it('is put back to the usual by one press, which is offered where anything differs', async () => {
    const { user } = await open();
    const usual = () => screen.queryByRole('button', { name: 'Back to the usual choices' });
    expect(usual()).not.toBeInTheDocument();
    await user.click(screen.getByRole('checkbox', { name: 'Footnotes' }));
    expect(usual()).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: 'Footnotes' }));
    expect(usual()).not.toBeInTheDocument();
    await user.click(radio('Svenska'));
    await user.click(radio('SVG'));
    await user.click(radio(/^Square/));
    await user.click(button('Back to the usual choices'));
    expect(radio('PNG')).toBeChecked();
    expect(radio('PNG')).toHaveFocus();
    expect(radio(/^As on the screen/)).toBeChecked();
    expect(radio('English')).toBeChecked();
    expect(usual()).not.toBeInTheDocument();
    expect(screen.getByText('All choices are as they were at first.')).toHaveAttribute('role', 'status');
    expect(kept()).toMatchObject({ format: 'png', size: 'seen' });
  });
});

describe('the alternative text', () => {
  it('is computed, goes into the file as it is edited, and comes back', async () => {
    const { user } = await open();
    const computed = (field('Alt text') as HTMLTextAreaElement).value;
    expect(computed).not.toBe('');
    await user.clear(field('Alt text'));
    await user.type(field('Alt text'), 'Bars <b> of money.');
    await user.click(radio('SVG'));
    await user.click(button('Download'));
    await said(/^Saved as/);
    expect((await svgSaved()).querySelector('desc')?.textContent).toMatch(/^Bars <b> of money\. Source/);
    await user.click(button('As computed'));
    expect(field('Alt text')).toHaveValue(computed);
  });

  it('is copied, or selected where that is refused', async () => {
    const { user } = await open();
    await user.click(button('Copy the text'));
    await said('The text is copied.');
    expect(await navigator.clipboard.readText()).toBe((field('Alt text') as HTMLTextAreaElement).value);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await user.click(button('Copy the text'));
    await said(/did not allow copying/);
    const area = field('Alt text') as HTMLTextAreaElement;
    expect(area.selectionEnd - area.selectionStart).toBe(area.value.length);
  });
});

describe('the name of the file', () => {
  it('says view, form, filters and day', async () => {
    await open({ search: '?lang=en&challenge=water,-work&people=1..9&agency=1.5e6..&funding=share' });
    expect((field('File name') as HTMLInputElement).value.replace(day, 'DAY')).toBe(
      'medel-funding-split-share-water-not-work-vinnova-from-1500-ksek-people-1-9-DAY',
    );
  });

  it('counts filters that are too many to name', async () => {
    await open({
      search: `?lang=en&challenge=water,work,youth&q=${'word'.repeat(6)}+${'other'.repeat(6)}&people=1..9`,
    });
    expect((field('File name') as HTMLInputElement).value).toContain('-3-filters-');
  });

  it('is the one that is typed, made such that every system takes it', async () => {
    const { user } = await open();
    await user.clear(field('File name'));
    await user.type(field('File name'), 'Figur 3: Åtgärder/2026');
    expect(field('File name')).toHaveAccessibleDescription('Saved as figur-3-atgarder-2026.png');
    const aloud = () =>
      screen.queryByText('Saved as figur-3-atgarder-2026.png', { selector: '[role="status"]' });
    expect(aloud(), 'not at every key').not.toBeInTheDocument();
    await waitFor(() => expect(aloud()).toBeInTheDocument(), { timeout: 3000 });
    await user.click(button('Download'));
    await said('Saved as figur-3-atgarder-2026.png.');
    expect(saved[0]?.name).toBe('figur-3-atgarder-2026.png');
    await user.clear(field('File name'));
    await user.tab();
    expect((field('File name') as HTMLInputElement).value).toMatch(/^medel-funding-split-amount-/);
  });
});

describe('the last choice', () => {
  it('is there the next time, for another view, too; a size that cannot be used is not', async () => {
    const { user } = await open();
    await user.click(radio('PDF'));
    await user.click(radio('Own size'));
    await user.type(field('Height'), '9');
    expect(kept()).toMatchObject({ format: 'pdf', size: 'own', own: { height: '' } });
    cleanup();
    await open({ subject: 'people' });
    expect(radio('PDF')).toBeChecked();
    expect(radio('Own size')).toBeChecked();
    expect(field('Height')).toHaveValue('');
  });

  it.each(['nonsense', '{"format":"medel-export","version":9}', '{"format":"medel-export","version":1}'])(
    'that cannot be read is left alone: %s',
    async (foreign) => {
      localStorage.setItem(KEY, foreign);
      const { user } = await open();
      expect(radio('PNG')).toBeChecked();
      await user.click(radio('SVG'));
      expect(radio('SVG')).toBeChecked();
      expect(localStorage.getItem(KEY)).toBe(foreign);
    },
  );

  it('is forgotten without a word where the browser keeps nothing', async () => {
    vi.stubGlobal('localStorage', undefined);
    const { user } = await open();
    await user.click(radio('SVG'));
    await user.click(button('Download'));
    await said(/^Saved as/);
  });

  it('is forgotten without a word where there is no room', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const { user } = await open();
    await user.click(radio('SVG'));
    expect(radio('SVG')).toBeChecked();
  });
});

describe('taking', () => {
  it('is called off, then nothing is saved and the buttons are there again', async () => {
    let signal: AbortSignal | undefined;
    pngFile.mockImplementation(
      (...[, , , , given]) =>
        new Promise((_, reject) => {
          signal = given as AbortSignal;
          signal.addEventListener('abort', () => reject(signal?.reason as Error));
        }),
    );
    const { user } = await open();
    await user.click(button('Download'));
    expect(screen.getByText('Making the PNG file …')).toBeVisible();
    await waitFor(() => expect(signal).toBeDefined());
    await user.click(button('Cancel'));
    await said('Cancelled. Nothing was saved.');
    expect(signal?.aborted).toBe(true);
    expect(saved).toHaveLength(0);
    expect(button('Download')).toHaveFocus();
    pngFile.mockImplementation(async () => new Blob(['png']));
    await user.click(button('Download'));
    await said(/^Saved as/);
  });

  it.each([
    [new RasterError('tooLarge'), /larger than this browser can draw. Choose a lower scale/],
    [new RasterError('nothing'), /not enough memory/],
    [new RangeError('Array buffer allocation failed'), /not enough memory/],
    [new TypeError('Failed to fetch'), /did not arrive. Check the connection/],
    [new Error('odd'), /Try again, or choose another format/],
  ])('that fails by %s says what to do instead', async (error, words) => {
    pngFile.mockRejectedValue(error);
    const { user } = await open();
    await user.click(button('Download'));
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(words));
    expect(saved).toHaveLength(0);
    expect(button('Download')).toHaveAttribute('aria-disabled', 'false');
  });
});

describe('copying', () => {
  const clipboard = (write: (items: { kinds: Record<string, Promise<Blob>> }[]) => Promise<void>) => {
    vi.stubGlobal(
      'ClipboardItem',
      class {
        static supports = (type: string) => type === 'image/svg+xml';
        readonly kinds: Record<string, Promise<Blob>>;
        constructor(kinds: Record<string, Promise<Blob>>) {
          this.kinds = kinds;
        }
      },
    );
    vi.spyOn(navigator.clipboard, 'write').mockImplementation(
      write as unknown as typeof navigator.clipboard.write,
    );
  };

  it('hands the picture over while the press is being answered, before it is made', async () => {
    const { user } = await open();
    const items: Record<string, Promise<Blob>>[] = [];
    clipboard(async ([item]) => {
      expect(pngFile).not.toHaveBeenCalled();
      if (item) items.push(item.kinds);
      await item?.kinds['image/png'];
    });
    await user.click(button('Copy image'));
    await said('The image is copied.');
    expect(await (await items[0]?.['image/png'])?.text()).toBe('png');
  });

  it('takes an SVG as its text and as a picture', async () => {
    const { user } = await open();
    let kinds: Record<string, Promise<Blob>> = {};
    clipboard(async ([item]) => {
      kinds = item?.kinds ?? {};
      await Promise.all(Object.values(kinds));
    });
    await user.click(radio('SVG'));
    await user.click(button('Copy SVG code'));
    await said('The SVG code is copied.');
    expect(Object.keys(kinds)).toEqual(['text/plain', 'image/svg+xml']);
    expect(await (await kinds['text/plain'])?.text()).toContain('<svg');
  });

  it('that is refused, or that this browser cannot, leads to the download', async () => {
    const { user } = await open();
    clipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    await user.click(button('Copy image'));
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('Download the picture instead.'));
    vi.stubGlobal('ClipboardItem', undefined);
    await user.click(button('Copy image'));
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('Download the picture instead.'));
  });

  it('is not offered of a PDF', async () => {
    const { user } = await open();
    await user.click(radio('PDF'));
    expect(screen.queryByRole('button', { name: /^Copy (image|SVG)/ })).not.toBeInTheDocument();
  });
});

describe('beside the picture', () => {
  it('there are the figures, in a tab of their own; the arrows lead there and what was chosen stays', async () => {
    const { user } = await open();
    await user.click(radio('SVG'));
    await user.click(screen.getByRole('tab', { name: 'Picture' }));
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('tab', { name: 'Data' })).toHaveFocus();
    expect(await screen.findByRole('radio', { name: 'CSV' }, { timeout: 3000 })).toBeVisible();
    expect(screen.getByRole('tabpanel', { name: 'Data' })).toBeVisible();
    await user.keyboard('{ArrowLeft}');
    expect(radio('SVG')).toBeChecked();
  });

  it('a view can be embedded, a table cannot', async () => {
    const { user, model } = await open();
    await user.click(button('Embed'));
    expect(model.dialog.getState()).toMatchObject({ open: 'embed', subject: 'funding' });
    cleanup();
    await open({ subject: 'table' });
    expect(screen.queryByRole('button', { name: 'Embed' })).not.toBeInTheDocument();
  });
});
