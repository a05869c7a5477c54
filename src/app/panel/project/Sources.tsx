import { useId } from 'react';
import type { Project } from '../../../model/schema.ts';
import { useApp, useSay } from '../../context.ts';
import { sourceOf } from '../figure/names.ts';
import { text } from './text.ts';

/** The sources that the project's figures stand in. */
function sourcesOf({ outcomes, helped, hindered, ...project }: Project): ReadonlySet<string | undefined> {
  const figures = [
    ...project.contributions.map(({ amount }) => amount),
    ...(project.total ? [project.total] : []),
    ...(project.ofWhich ?? []).map(({ amount }) => amount),
    ...project.people.map(({ count }) => count),
    ...project.partners.counted.map(({ count }) => count),
    ...outcomes,
    ...helped,
    ...hindered,
  ];
  return new Set(figures.map(({ source }) => source));
}

/** Where all of this comes from. */
export function Sources({ project }: Readonly<{ project: Project }>) {
  const say = useSay();
  const { portfolio } = useApp();
  const id = useId();
  const t = text[say.language];
  const found = [...sourcesOf(project)].map((source) =>
    sourceOf(source === undefined ? {} : { source }, portfolio),
  );
  const { pages } = project;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{t.sources}</h3>
      {[...new Set(found)].map(
        (source, i) =>
          source && (
            <p key={source.id} className="panel-note">
              {source.publisher}: <cite lang={source.language}>{source.title}</cite>
              {i === 0 && pages && t.in(t.pages(pages.length, say.list(pages.map((n) => say.number(n)))))}
            </p>
          ),
      )}
    </section>
  );
}
