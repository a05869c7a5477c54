import { lazy, Suspense, useId, useState } from 'react';
import type { Subject } from '../../formats/exhibit.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Overlay } from '../../ui/Overlay.tsx';
import { useApp, useSay } from '../context.ts';
import { PictureExport } from './PictureExport.tsx';
import { canEmbed, subjectName } from './subject.ts';
import { panelId, Tabs } from './Tabs.tsx';
import { text } from './text.ts';

const DataExport = lazy(async () => ({ default: (await import('./data/DataExport.tsx')).DataExport }));

type Kind = 'picture' | 'data';

/** Takes something of the page away: as a picture, or its figures. */
export function ExportDialog({ subject }: Readonly<{ subject: Subject }>) {
  const say = useSay();
  const t = text[say.language];
  const { dialog } = useApp();
  const group = useId();
  const [kind, setKind] = useState<Kind>('picture');
  // Once looked at, it stays, with what was chosen there.
  const [withData, setWithData] = useState(false);
  const open = (next: Kind) => {
    setKind(next);
    if (next === 'data') setWithData(true);
  };
  const panel = (each: Kind) => ({
    id: panelId(group, each),
    role: 'tabpanel',
    'aria-labelledby': `${panelId(group, each)}-tab`,
    hidden: kind !== each,
  });
  return (
    <Overlay
      title={t.title(subjectName(subject, say))}
      close={t.close}
      onClose={() => dialog.show(undefined)}
      tools={
        <div className="export-tools">
          <Tabs
            group={group}
            label={t.kinds}
            value={kind}
            onChange={open}
            options={[
              { value: 'picture', text: t.picture },
              { value: 'data', text: t.data },
            ]}
          />
          {canEmbed(subject) && (
            <button type="button" className="text-button" onClick={() => dialog.show('embed', subject)}>
              <Icon name="link" />
              {t.embed}
            </button>
          )}
        </div>
      }
    >
      <div className="export" {...panel('picture')}>
        <PictureExport subject={subject} />
      </div>
      {withData && (
        <div className="export-data" {...panel('data')}>
          <Suspense>
            <DataExport subject={subject} />
          </Suspense>
        </div>
      )}
    </Overlay>
  );
}
