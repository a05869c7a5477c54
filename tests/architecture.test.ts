// The architecture as a test (docs/architecture.md): which folder may import which, what a chart folder
// holds, how long a file may be, and what must not be written below the page.

import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

type SourceFile = { path: string; text: string };

/** lib ◀ model ◀ engine ◀ i18n ◀ charts ◀ formats ◀ app; store stands on engine, ui on lib. */
const mayImport: Record<string, readonly string[]> = {
  lib: [],
  model: ['lib'],
  engine: ['model', 'lib'],
  i18n: ['engine', 'model', 'lib'],
  store: ['engine', 'model', 'lib'],
  charts: ['i18n', 'engine', 'model', 'lib'],
  formats: ['charts', 'i18n', 'engine', 'model', 'lib'],
  ui: ['lib'],
  app: ['ui', 'formats', 'charts', 'store', 'i18n', 'engine', 'model', 'lib'],
};

const chartFiles = ['index.ts', 'view.ts', 'layout.ts', 'text.ts'];
const emptyWords = ['utils', 'helpers', 'common', 'services', 'hooks'];
const longest = 300;
const medianAtMost = 80;

/** What must not be written, where, and why. */
const unwritten: readonly { pattern: RegExp; folders: readonly string[]; why: string }[] = [
  {
    pattern: /\b(?:document|window)\s*\.\w|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b/,
    folders: ['lib', 'model', 'engine', 'i18n', 'store', 'charts'],
    why: 'it must give the same answer in plain Node, every time',
  },
  {
    pattern: /(?:\?\?|\|\|)=?\s*0(?![.\w])/,
    folders: ['model', 'engine', 'i18n', 'charts'],
    why: 'unknown is not zero',
  },
  {
    pattern: /\bfrom ['"]react(?:-dom)?(?:\/[\w-]+)?['"]/,
    folders: ['lib', 'model', 'engine', 'i18n', 'store'],
    why: 'React begins at the charts',
  },
  {
    pattern:
      /\bimport\s*\{[^}]*\b(?:select|selectAll|axis\w+|brush[XY]?|zoom|transition|drag)\b[^}]*\}\s*from ['"]d3/,
    folders: Object.keys(mayImport),
    why: 'React draws, d3 counts',
  },
];

const folderOf = (path: string) => (path.split('/').length > 2 ? (path.split('/')[1] ?? '') : 'app');
const chartOf = (path: string) => /^src\/charts\/([^/]+)\/./.exec(path)?.[1];
const lines = ({ text }: SourceFile) => text.trimEnd().split('\n').length;

/** Without comments, which may speak of what must not be done. A `//` after a colon is an address. */
const code = (text: string) => text.replaceAll(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*$/gm, '');

/** The paths under src that a file imports, statically, dynamically, for effect or as a worker. */
function imported({ path, text }: SourceFile): string[] {
  const specifier = /(?:\bfrom|\bimport|\bimport\s*\(|\bnew URL\()\s*['"](\.{1,2}\/[^'"]+)['"]/g;
  return [...code(text).matchAll(specifier)]
    .map(([, target = '']) => posix.join(posix.dirname(path), target))
    .filter((target) => target.startsWith('src/'));
}

function wrongArrows(files: SourceFile[]): string[] {
  const allowed = (from: string, to: string) => {
    const [here, there] = [folderOf(from), folderOf(to)];
    if (here !== there) return mayImport[here]?.includes(there) ?? false;
    const [chart, other] = [chartOf(from), chartOf(to)];
    return chart === undefined || chart === other || (chart !== 'kit' && other === 'kit');
  };
  return files.flatMap((file) =>
    imported(file)
      .filter((target) => !allowed(file.path, target))
      .map((target) => `${file.path} must not import ${target}`),
  );
}

function wrongCharts(files: SourceFile[]): string[] {
  const registry = files.find(({ path }) => path === 'src/charts/registry.ts');
  if (registry === undefined) return []; // nothing to register with yet
  const charts = new Set(files.flatMap(({ path }) => chartOf(path) ?? []));
  charts.delete('kit');
  return [...charts].flatMap((chart) => {
    const folder = `src/charts/${chart}`;
    const registered = imported(registry).filter(
      (target) => target.startsWith(`${folder}/`) || target === folder,
    );
    return [
      ...chartFiles
        .filter((name) => !files.some(({ path }) => path === `${folder}/${name}`))
        .map((name) => `${folder} lacks ${name}`),
      ...(registered.length === 1
        ? []
        : [`${folder} is in registry.ts ${registered.length} times, not once`]),
    ];
  });
}

function wrongWords(files: SourceFile[]): string[] {
  return files.flatMap((file) =>
    unwritten
      .filter(({ folders }) => folders.includes(folderOf(file.path)))
      .flatMap(({ pattern, why }) => {
        const found = pattern.exec(code(file.text));
        return found === null ? [] : [`${file.path} says ${found[0]}: ${why}`];
      }),
  );
}

const wrongFolders = (files: SourceFile[]) =>
  files
    .filter(
      ({ path }) =>
        path.split('/').some((part) => emptyWords.includes(part)) || !(folderOf(path) in mayImport),
    )
    .map(({ path }) => `${path} lies in a folder that names no subject`);

function wrongLengths(files: SourceFile[]): string[] {
  const lengths = files.map(lines).toSorted((a, b) => a - b);
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
  return [
    ...files.filter((file) => lines(file) > longest).map((file) => `${file.path} has ${lines(file)} lines`),
    ...(median > medianAtMost ? [`the median of ${lengths.length} files is ${median} lines`] : []),
  ];
}

const sources: SourceFile[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path: `src/${path.replaceAll('\\', '/')}`, text: readFileSync(`src/${path}`, 'utf8') }));

describe('the sources', () => {
  it('import along the allowed arrows only', () => expect(wrongArrows(sources)).toEqual([]));
  it('hold complete charts, each registered once', () => expect(wrongCharts(sources)).toEqual([]));
  it('say nothing that their layer must not say', () => expect(wrongWords(sources)).toEqual([]));
  it('lie in folders that name a subject', () => expect(wrongFolders(sources)).toEqual([]));
  it('are short', () => expect(wrongLengths(sources)).toEqual([]));
});

describe('the checker', () => {
  const planted = (path: string, text = '') => [{ path, text }];

  it.each([
    ['src/model/sum.ts', `import { x } from '../engine/x.ts';`],
    ['src/lib/a.ts', `export * from "../model/a"`],
    ['src/store/a.ts', `import type { Language } from '../i18n/language';`],
    ['src/engine/a.ts', `new Worker(new URL('../app/worker.ts', import.meta.url))`],
    ['src/charts/map/view.ts', `const x = await import('../split/view')`],
    ['src/charts/map/view.ts', `import { charts } from '../../app/charts';`],
    ['src/charts/kit/frame.ts', `import '../map/index';`],
    ['src/ui/Button.tsx', `import {\n  a,\n  b,\n} from '../model/a';`],
  ])('reports the import in %s: %s', (path, text) => {
    expect(wrongArrows(planted(path, text))).toHaveLength(1);
  });

  it.each([
    ['src/app/main.tsx', `import { Button } from '../ui/Button';`],
    ['src/main.tsx', `import { App } from './app/App';`],
    ['src/charts/map/view.ts', `import { scale } from '../kit/scale'; import { layout } from './layout';`],
    ['src/charts/registry.ts', `import { map } from './map/index';`],
    ['src/model/sum.ts', `// import { x } from '../engine/x';`],
    ['src/model/sum.ts', `import data from '../../data/projects.json';`],
  ])('lets the import in %s be: %s', (path, text) => {
    expect(wrongArrows(planted(path, text))).toEqual([]);
  });

  it('reports an incomplete chart that is not registered', () => {
    const files = [...planted('src/charts/registry.ts'), ...planted('src/charts/map/view.ts')];
    expect(wrongCharts(files)).toContain('src/charts/map lacks layout.ts');
    expect(wrongCharts(files)).toContain('src/charts/map is in registry.ts 0 times, not once');
    const whole = chartFiles.flatMap((name) => planted(`src/charts/map/${name}`));
    expect(
      wrongCharts([...whole, ...planted('src/charts/registry.ts', `import { map } from './map';`)]),
    ).toEqual([]);
  });

  it.each([
    ['src/engine/a.ts', 'const now = Date.now();', 1],
    ['src/store/a.ts', 'window.location.search', 1],
    ['src/model/a.ts', 'const total = amount ?? 0;', 1],
    ['src/charts/a.ts', 'const total = amount || 0;', 1],
    ['src/engine/a.ts', `import { useMemo } from 'react';`, 1],
    ['src/charts/map/a.ts', `import { scaleLinear, axisBottom } from 'd3';`, 1],
    ['src/charts/map/a.ts', `import { scaleLinear, type Selection } from 'd3';`, 0],
    ['src/model/a.ts', 'const weight = share ?? 0.5; // never ?? 0', 0],
    ['src/app/a.ts', 'document.title = name;', 0],
  ])('reads in %s: %s', (path, text, reports) => {
    expect(wrongWords(planted(path, text))).toHaveLength(reports);
  });

  it('reports long files and empty names', () => {
    expect(wrongLengths(planted('src/model/a.ts', 'x\n'.repeat(301)))).toEqual([
      'src/model/a.ts has 301 lines',
      'the median of 1 files is 301 lines',
    ]);
    expect(wrongFolders(planted('src/model/utils/a.ts'))).toHaveLength(1);
    expect(wrongFolders(planted('src/misc/a.ts'))).toHaveLength(1);
    expect(wrongFolders(planted('src/main.tsx'))).toEqual([]);
  });
});
