// Writes the dataset's format as JSON Schema, for editors and for other tools: npm run schema
// With --print it goes to the standard output instead.

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { runnerImport } from 'vite';
import { root } from './run.mjs';

const TARGET = 'data/medel-portfolio.schema.json';

// The schema is TypeScript, which the oldest Node we support cannot read by itself.
const { module } = await runnerImport(join(root, 'src/model/schema.ts'));
const { portfolioSchema } = module;
const project = portfolioSchema.entries.projects.item;
const quantity = project.entries.contributions.item.entries.amount;

const { $schema, ...schema } = toJsonSchema(portfolioSchema, {
  target: 'draft-2020-12',
  // Every number of JSON is finite.
  ignoreActions: ['finite'],
  definitions: {
    text: project.entries.summary,
    derived: quantity.options[0].entries.derived.wrapped,
    quantity,
    finding: project.entries.outcomes.item,
    project,
  },
});
const titled = {
  $schema,
  title: 'Medel portfolio',
  description: 'The code book is README.md beside this file.',
  ...schema,
};

/** Lays the text out as `npm run format` would. */
function formatted(text) {
  const manifest = createRequire(import.meta.url).resolve('@biomejs/biome/package.json');
  const biome = join(dirname(manifest), JSON.parse(readFileSync(manifest, 'utf8')).bin.biome);
  const args = [biome, 'format', `--stdin-file-path=${TARGET}`];
  return execFileSync(process.execPath, args, { cwd: root, input: text, encoding: 'utf8' });
}

const text = formatted(JSON.stringify(titled, null, 2));
if (process.argv.includes('--print')) process.stdout.write(text);
else writeFileSync(join(root, TARGET), text);
