import { Overlay } from '../../ui/Overlay.tsx';
import { useApp, useSay } from '../context.ts';
import { redoKey, withControl } from '../history/keys.ts';
import { saveKey } from '../stories/key.ts';
import { text } from './text.ts';

/** All keys of the page, by where they work. */
export function Keys() {
  const say = useSay();
  const { dialog } = useApp();
  const t = text[say.language](withControl, redoKey(), saveKey());
  return (
    <Overlay title={t.title} close={t.close} onClose={() => dialog.show(undefined)}>
      <div className="key-groups">
        {t.groups.map(({ name, rows }) => (
          <section key={name} aria-label={name}>
            <h3>{name}</h3>
            <dl className="keys">
              {rows.map(([key, does]) => (
                <div key={key}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Overlay>
  );
}
