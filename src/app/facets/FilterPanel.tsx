import { useRef } from 'react';
import type { ProjectDimensionId } from '../../engine/dimensions.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useAnswer, useSay, useView } from '../context.ts';
import { usePanelFocus } from '../panel/focus.ts';
import { Facet } from './Facet.tsx';
import { Section } from './Section.tsx';
import { text } from './text.ts';

/** The facets in their order, by what they are about. */
const GROUPS: readonly (readonly [
  name: keyof (typeof text)['en']['groups'],
  facets: readonly ProjectDimensionId[],
])[] = [
  ['what', ['challenge', 'county', 'place', 'sector', 'status']],
  ['money', ['agency', 'actors', 'total', 'share']],
  ['size', ['people', 'years']],
  ['one', ['project']],
];

/** Every filter there is, beside the views, or over them on a narrow screen. */
export function FilterPanel() {
  const say = useSay();
  const t = text[say.language];
  const { setShow, clearAll } = useView((state) => state.actions);
  const active = useView(({ filters }) => Object.keys(filters).length > 0);
  const { kept, of } = useAnswer('totals');
  const panel = useRef<HTMLElement>(null);
  const head = useRef<HTMLHeadingElement>(null);
  usePanelFocus(panel, head, { subject: 'filters', figure: undefined, project: undefined });
  const close = () => setShow(undefined);
  return (
    // Escape works from anywhere in it, beside the button that does the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside
      ref={panel}
      className="panel filter-panel"
      aria-label={t.title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        close();
      }}
    >
      <div className="panel-head">
        <p id="filters-shown">{t.shown(say.number(kept), say.number(of))}</p>
        <div className="card-tools">
          <button type="button" className="icon-button" aria-label={t.close} title={t.close} onClick={close}>
            <Icon name="close" />
          </button>
        </div>
        <h2 ref={head} tabIndex={-1} aria-describedby="filters-shown">
          {t.title}
        </h2>
        <div className="filter-tools">
          <button
            type="button"
            className="text-button"
            aria-disabled={!active}
            onClick={() => active && clearAll()}
          >
            {t.clearAll}
          </button>
          <button type="button" className="text-button" aria-haspopup="dialog" onClick={() => setShow('why')}>
            {t.why}
          </button>
        </div>
      </div>
      <div className="panel-body">
        <div id="facet-q">
          <Facet dimension="q" />
        </div>
        {GROUPS.map(([name, facets]) => (
          <section key={name} aria-label={t.groups[name]}>
            <h3>{t.groups[name]}</h3>
            {facets.map((dimension) => (
              <Section key={dimension} dimension={dimension} />
            ))}
          </section>
        ))}
      </div>
      <div className="filter-foot">
        <button type="button" className="button" onClick={close}>
          {t.showThem(kept, say.number(kept))}
        </button>
      </div>
    </aside>
  );
}
