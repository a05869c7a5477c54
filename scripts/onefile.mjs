// Puts the script and the stylesheet of a build into its page.

import { createHash } from 'node:crypto';

/** Code as it may stand within a page: what would end it there, or open a comment, is written by its number. */
export const scriptText = (code) => code.replaceAll(/<(?=\/script|!--)/gi, String.raw`\x3C`);

/** The same for a stylesheet. */
export const styleText = (css) => css.replaceAll(/<(?=\/style)/gi, String.raw`\3C `);

/** The page may load what is written in it and nothing else, and of scripts only this one. */
const policyOf = (script) =>
  [
    "default-src 'none'",
    `script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    'connect-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** What names files beside the page. */
const NAMING =
  /\s*<(?:script\s[^>]*\ssrc=[^>]*><\/script|link\s+rel="(?:stylesheet|manifest|modulepreload)"[^>]*)>/g;

/** A page with its script and its styles within it, which loads nothing. */
export function onePage(html, script, styles) {
  const code = scriptText(script);
  const head = [
    '<meta charset="utf-8" />',
    `<meta http-equiv="Content-Security-Policy" content="${policyOf(code)}" />`,
    ...styles.map((css) => `<style>${styleText(css)}</style>`),
  ];
  // Put in by functions: in a text, a dollar sign would be read as a command.
  return html
    .replaceAll(NAMING, '')
    .replace(head[0], () => head.join('\n    '))
    .replace('</body>', () => `<script type="module">${code}</script>\n  </body>`);
}

/** Makes one file of all that is built, by this name. */
export const oneFile = (fileName) => ({
  name: 'medel:one-file',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const files = Object.values(bundle);
      const ending = (end) => files.filter((file) => file.fileName.endsWith(end));
      const [pages, scripts, styles] = ['.html', '.js', '.css'].map(ending);
      if (pages.length !== 1 || scripts.length !== 1 || files.length !== 2 + styles.length)
        this.error(`not one page, one script and styles: ${files.map((file) => file.fileName).join(', ')}`);
      const css = styles.map(({ source }) => String(source));
      const source = onePage(String(pages[0].source), scripts[0].code, css);
      for (const name of Object.keys(bundle)) delete bundle[name];
      this.emitFile({ type: 'asset', fileName, source });
    },
  },
});
