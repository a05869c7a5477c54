import { useId } from 'react';
import type { Project } from '../../../model/schema.ts';
import type { Statement } from '../../../model/statements.ts';
import { useApp, useSay } from '../../context.ts';
import { FigureLine } from '../figure/FigureLine.tsx';
import { text } from './text.ts';

/** The heading under which a counted group of partners stands: its sector, several sectors, or none stated. */
const MIXED = '-mixed';
const NONE = '-none';

interface Sector {
  readonly id: string;
  readonly label: string;
  readonly named: Project['partners']['named'];
  readonly counted: readonly { readonly statement: Statement; readonly mixed: readonly string[] }[];
}

function Named({ partner }: Readonly<{ partner: Project['partners']['named'][number] }>) {
  const say = useSay();
  const { name, role = 'partner', page } = partner;
  return (
    <li>
      <span>
        {name}
        {role !== 'partner' && <span className="quiet"> · {text[say.language].partner[role]}</span>}
      </span>
      <span className="at">{page === undefined ? '' : say.t.page(page)}</span>
    </li>
  );
}

/** The partners by sector: by name where the source names them, as figures where it counts them. */
export function Partners({
  project,
  statements,
}: Readonly<{ project: Project; statements: readonly Statement[] }>) {
  const say = useSay();
  const { portfolio } = useApp();
  const id = useId();
  const t = text[say.language];
  const label = (sector: string) => {
    const found = portfolio.sectors.find((each) => each.id === sector);
    return found ? say.text(found.label) : sector;
  };
  const { named, counted } = project.partners;
  const figures = statements.filter(({ kind }) => kind === 'partners');
  const counts = counted.flatMap(({ sector, mixed = [] }, i) => {
    const statement = figures[i];
    const under = sector ?? (mixed.length > 0 ? MIXED : NONE);
    return statement ? [{ under, statement, mixed }] : [];
  });
  const sectors: readonly Sector[] = [
    ...portfolio.sectors.map((sector) => ({ id: sector.id, label: say.text(sector.label) })),
    { id: MIXED, label: t.mixed },
    { id: NONE, label: t.noSector },
  ].map((sector) => ({
    ...sector,
    named: named.filter((each) => each.sector === sector.id),
    counted: counts.filter(({ under }) => under === sector.id),
  }));
  const any = ({ named: names, counted: groups }: Sector) => names.length + groups.length > 0;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{t.partners}</h3>
      <dl className="sectors">
        {sectors
          .filter((sector) => any(sector) || (sector.id !== MIXED && sector.id !== NONE))
          .map((sector) => (
            <div key={sector.id}>
              <dt>{sector.label}</dt>
              <dd>
                {!any(sector) && <span className="quiet">{t.noneStated}</span>}
                <ul className="named">
                  {sector.named.map((partner) => (
                    <Named key={partner.name} partner={partner} />
                  ))}
                </ul>
                <ul className="figure-list" data-of="findings">
                  {sector.counted.map(({ statement, mixed }) => (
                    <FigureLine
                      key={statement.key}
                      project={project}
                      statement={statement}
                      max={1}
                      lead={
                        <>
                          {statement.what && say.text(statement.what)}
                          {mixed.length > 0 && (
                            <span className="quiet"> · {t.mixedOf(say.list(mixed.map(label)))}</span>
                          )}
                        </>
                      }
                    />
                  ))}
                </ul>
              </dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
