import { useDeferredValue, useMemo, useState } from 'react';
import { categoriesOf } from '../../store/filters.ts';
import { useApp, useLateAnswer, useSay, useView } from '../context.ts';
import { called, firstByName } from '../why/names.ts';
import { FACET_QUERIES } from './queries.ts';
import { text } from './text.ts';
import { SEARCHED_FROM, SHOWN, type Value } from './values.ts';
import { ValueList } from './ValueList.tsx';
import { ValueSearch } from './ValueSearch.tsx';

/** The filter of projects by their names: a search first, where they are many. */
export function ProjectFacet() {
  const say = useSay();
  const { portfolio } = useApp();
  const { projects } = portfolio;
  const { rows, kept } = useLateAnswer(FACET_QUERIES.project);
  const { include, exclude } = useView(({ filters }) => categoriesOf(filters, 'project'));
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query);
  const t = text[say.language].values;
  const all = useMemo(() => projects.map((_, row) => row), [projects]);
  const matches = useMemo(() => called(asked, all, projects), [asked, all, projects]);
  const many = projects.length > SHOWN;
  const searching = asked.trim() !== '';
  const values = useMemo(() => {
    const on = new Set([...include, ...exclude]);
    const chosen = many && on.size > 0 ? all.filter((row) => on.has(projects[row]?.id ?? '')) : [];
    const named = many && !searching ? [] : firstByName(matches, projects, say.compare, SHOWN);
    // What is on stays in sight, whatever is searched for.
    return [...new Set([...chosen, ...named])].flatMap((row): Value[] => {
      const project = projects[row];
      if (project === undefined) return [];
      return [{ id: project.id, name: project.name, count: Number(rows?.passes(row) ?? true) }];
    });
  }, [all, matches, searching, many, include, exclude, projects, rows, say]);
  return (
    <>
      {projects.length >= SEARCHED_FROM && (
        <ValueSearch
          label={t.searchProjects(say.number(projects.length))}
          value={query}
          onChange={setQuery}
        />
      )}
      <ValueList
        dimension="project"
        values={values}
        all={many && !searching ? 0 : matches.length}
        unstated={0}
        kept={kept}
        empty={searching && <p className="facet-note">{t.none}</p>}
      />
    </>
  );
}
