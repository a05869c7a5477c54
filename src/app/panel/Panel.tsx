import { type ReactNode, useMemo } from 'react';
import { statementsOf } from '../../model/statements.ts';
import { readFigure } from '../../store/figure.ts';
import { PinButton } from '../compare/PinButton.tsx';
import { useApp, useSay, useView } from '../context.ts';
import { Frame } from './Frame.tsx';
import { ProjectPanel } from './project/ProjectPanel.tsx';
import { SumPanel } from './sum/SumPanel.tsx';
import { useSum } from './sum/useSum.ts';
import { headingOf } from './sum/words.ts';
import { text } from './text.ts';
import { useSteps } from './useSteps.ts';

/** What the panel says, and under which name. */
interface Content {
  readonly heading: string;
  /** The heading as it is drawn, where that is more than words. */
  readonly title?: ReactNode;
  readonly content: ReactNode;
}

/** What stands behind a project, one of its figures, or a sum, beside the views. */
export function Panel() {
  const say = useSay();
  const { portfolio, grammar } = useApp();
  const open = useView((state) => state.open);
  const figure = useView((state) => state.figure);
  const reference = useMemo(
    () => (figure === undefined ? undefined : readFigure(figure, grammar)),
    [figure, grammar],
  );
  const id = figure === undefined ? open : reference?.project;
  const project = useMemo(() => portfolio.projects.find((each) => each.id === id), [portfolio, id]);
  const steps = useSteps(project?.id);
  const sum = useSum(reference?.kind === 'sum' ? reference : undefined);
  const t = text[say.language];

  const message = (words: string): Content => ({
    heading: t.sum,
    content: <p className="panel-notice">{words}</p>,
  });
  const shown = (): Content => {
    if (project !== undefined) {
      const key = reference?.kind === 'stated' ? reference.key : undefined;
      const unknown = key !== undefined && !statementsOf(project).some((each) => each.key === key);
      return {
        heading: project.name,
        content: (
          <>
            {unknown && <p className="panel-notice">{t.unknownFigure(key, project.name)}</p>}
            <ProjectPanel project={project} />
          </>
        ),
      };
    }
    if (reference?.kind !== 'sum') return message(t.unknownSum(figure ?? ''));
    if (sum === 'measure') return message(t.unknownSum(reference.measure));
    if (sum === 'group' || sum === undefined)
      return message(t.unknownGroup(reference.group?.dimension ?? ''));
    const { before, amount, after } = headingOf(sum, portfolio.projects.length, say);
    return {
      heading: `${before}${amount}${after}`,
      title: (
        <>
          {before}
          <span className="unbroken">{amount}</span>
          {after}
        </>
      ),
      content: <SumPanel answer={sum} />,
    };
  };
  const { heading, title = heading, content } = shown();
  return (
    <Frame
      subject={project?.id ?? figure ?? ''}
      figure={figure}
      project={project?.id}
      heading={heading}
      title={title}
      steps={project && steps}
      tools={project && <PinButton subject={project.id} name={project.name} />}
    >
      {content}
    </Frame>
  );
}
