import { Icon, type IconName } from '../ui/Icon.tsx';
import { useApp, useSay } from './context.ts';
import { withControl } from './history/keys.ts';
import { UndoRedo } from './history/UndoRedo.tsx';
import { MoreMenu } from './MoreMenu.tsx';
import { ShareButton } from './share/ShareButton.tsx';
import { text } from './topbartext.ts';

/** Opens the place where everything can be found and done by its name. */
function PaletteButton() {
  const t = text[useSay().language];
  const { dialog } = useApp();
  return (
    <button
      type="button"
      className="icon-button palette-button"
      aria-label={t.palette}
      title={`${t.palette} (${withControl('K')})`}
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K Meta+K"
      onClick={() => dialog.show('palette')}
    >
      <Icon name="search" />
      <span className="palette-words">{t.palette}</span>
      <kbd aria-hidden="true">{withControl('K')}</kbd>
    </button>
  );
}

/** The views that are kept in this browser, or the stories made of views. */
function KeptButton({ dialog: opens, icon }: Readonly<{ dialog: 'saved' | 'stories'; icon: IconName }>) {
  const t = text[useSay().language];
  const { dialog } = useApp();
  return (
    <button
      type="button"
      className="icon-button roomy"
      aria-label={t[opens]}
      title={t[opens]}
      aria-haspopup="dialog"
      onClick={() => dialog.show(opens)}
    >
      <Icon name={icon} />
    </button>
  );
}

/** The whole page as a picture, or its figures, to take away. */
function ExportButton() {
  const say = useSay();
  const { dialog } = useApp();
  const { take, takeAll } = say.t.card;
  return (
    <button
      type="button"
      className="icon-button roomy take-button"
      aria-label={takeAll}
      title={takeAll}
      aria-haspopup="dialog"
      onClick={() => dialog.show('export', 'dashboard')}
    >
      <Icon name="save" />
      <span>{take}</span>
    </button>
  );
}

/** What can be done with the whole view: find, undo and redo, save, share. */
export function TopTools() {
  return (
    <div className="topbar-tools">
      <PaletteButton />
      <UndoRedo />
      <KeptButton dialog="saved" icon="bookmark" />
      <KeptButton dialog="stories" icon="slides" />
      <ShareButton />
      <ExportButton />
      <MoreMenu />
    </div>
  );
}
