// Writes the formats of a dataset and of a story as JSON Schema, for editors and for other tools: npm run schema
// With --print that of the dataset goes to the standard output instead, with --print-story that of a story.

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { runnerImport } from 'vite';
import { root } from './run.mjs';

const DATASET = 'data/medel-portfolio.schema.json';
const STORY = 'data/medel-story.schema.json';

// The schemas are TypeScript, which the oldest Node we support cannot read by itself.
const { portfolioSchema } = (await runnerImport(join(root, 'src/model/schema.ts'))).module;
const { storySchema } = (await runnerImport(join(root, 'src/model/story.ts'))).module;
const project = portfolioSchema.entries.projects.item;
const quantity = project.entries.contributions.item.entries.amount;

/** Lays the text out as `npm run format` would. */
function formatted(text, target) {
  const manifest = createRequire(import.meta.url).resolve('@biomejs/biome/package.json');
  const biome = join(dirname(manifest), JSON.parse(readFileSync(manifest, 'utf8')).bin.biome);
  const args = [biome, 'format', `--stdin-file-path=${target}`];
  return execFileSync(process.execPath, args, { cwd: root, input: text, encoding: 'utf8' });
}

/** A schema as the text of its file. */
function written(target, schema, about, definitions) {
  const { $schema, ...rest } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    // Every number of JSON is finite.
    ignoreActions: ['finite'],
    definitions,
  });
  return formatted(JSON.stringify({ $schema, ...about, ...rest }, null, 2), target);
}

const files = {
  [DATASET]: written(
    DATASET,
    portfolioSchema,
    { title: 'Medel portfolio', description: 'The code book is README.md beside this file.' },
    {
      text: project.entries.summary,
      derived: quantity.options[0].entries.derived.wrapped,
      quantity,
      finding: project.entries.outcomes.item,
      project,
    },
  ),
  [STORY]: written(
    STORY,
    storySchema,
    { title: 'Medel story', description: 'Slides in their order, made for one dataset.' },
    { words: storySchema.entries.title, slide: storySchema.entries.slides.item },
  ),
};

if (process.argv.includes('--print')) process.stdout.write(files[DATASET]);
else if (process.argv.includes('--print-story')) process.stdout.write(files[STORY]);
else for (const [target, text] of Object.entries(files)) writeFileSync(join(root, target), text);
