import { type Point, POINTS_AT_MOST, saidIn, withSaid } from '../../model/story.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useSay } from '../context.ts';
import { text } from './text.ts';
import { Typed } from './Typed.tsx';

/** The large numbers of a slide, each with what it counts. */
export function Points({
  points,
  canEdit,
  onChange,
}: Readonly<{
  points: readonly Point[];
  canEdit: boolean;
  onChange: (points: readonly Point[]) => void;
}>) {
  const { language } = useSay();
  const t = text[language].editor;
  if (points.length === 0 && !canEdit) return null;
  return (
    <fieldset className="points">
      <legend>{t.points}</legend>
      {points.map((point, i) => (
        // They have no name of their own but their place.
        <div key={i} className="point">
          <Typed
            label={t.figure(i + 1)}
            hidden
            value={saidIn(point.figure, language)}
            readOnly={!canEdit}
            onKeep={(said) =>
              onChange(points.with(i, { ...point, figure: withSaid(point.figure, language, said) }))
            }
          />
          <Typed
            label={t.pointText(i + 1)}
            hidden
            value={saidIn(point.text, language)}
            readOnly={!canEdit}
            onKeep={(said) =>
              onChange(points.with(i, { ...point, text: withSaid(point.text, language, said) }))
            }
          />
          {canEdit && (
            <button
              type="button"
              className="icon-button"
              aria-label={t.removePoint(i + 1)}
              title={t.removePoint(i + 1)}
              onClick={() => onChange(points.toSpliced(i, 1))}
            >
              <Icon name="close" />
            </button>
          )}
        </div>
      ))}
      {canEdit && points.length < POINTS_AT_MOST && (
        <button
          type="button"
          className="text-button"
          onClick={() => onChange([...points, { figure: '', text: '' }])}
        >
          {t.addPoint}
        </button>
      )}
    </fieldset>
  );
}
