// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { onePage } from '../../../scripts/onefile.mjs';

const page = `<!doctype html><html><head><meta charset="utf-8" />
<link rel="manifest" href="./medel.webmanifest" /><link rel="icon" href="data:," />
<script type="module" crossorigin src="./assets/index.js"></script>
<link rel="stylesheet" crossorigin href="./assets/index.css"></head><body><div id="root"></div></body></html>`;

const read = (html: string) => new DOMParser().parseFromString(html, 'text/html');

describe('the page as one file', () => {
  it('names no file beside it', () => {
    const { head, body } = read(onePage(page, 'run()', ['a{color:red}', 'b{color:blue}']));
    expect([...head.querySelectorAll('link')].map((link) => link.rel)).toEqual(['icon']);
    expect([...head.querySelectorAll('style')].map((each) => each.textContent)).toEqual([
      'a{color:red}',
      'b{color:blue}',
    ]);
    expect(body.querySelector('script')?.outerHTML).toBe('<script type="module">run()</script>');
  });

  it('is broken by no text in the code, and the text stays what it was', () => {
    const words = String.raw`</script><!-- <script> </SCRIPT > $& $' \n`;
    const { body } = read(onePage(page, `return ${JSON.stringify(words)}`, ['i::after{content:"</style>"}']));
    const scripts = [...body.querySelectorAll('script')];
    expect(scripts).toHaveLength(1);
    expect(body.textContent?.trim()).toBe(scripts[0]?.textContent);
    // oxlint-disable-next-line typescript/no-implied-eval -- what a browser would do with it
    const run = new Function(scripts[0]?.textContent ?? '') as () => string;
    expect(run()).toBe(words);
  });
});
