import { useEffect, useRef, useState } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import { useApp, useSay } from '../context.ts';
import { isFile } from '../offline/place.ts';
import { ByHand } from './ByHand.tsx';
import { linkTo } from './link.ts';
import { shareLink } from './share.ts';
import { text } from './text.ts';
import { linkWords } from './words.ts';

/** So long (ms) it is said that the link was copied. */
const SAID = 4000;

/** Hands on or copies the link to what is shown, and says so; where that is not allowed, shows it. */
export function ShareButton() {
  const say = useSay();
  const t = text[say.language];
  const model = useApp();
  const button = useRef<HTMLButtonElement>(null);
  const [copied, setCopied] = useState(false);
  const [byHand, setByHand] = useState<string>();
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), SAID);
    return () => clearTimeout(timer);
  }, [copied]);

  const share = async () => {
    const state = model.view.getState();
    const url = linkTo(state, model.grammar, window.location.href);
    const byFinger = window.matchMedia('(pointer: coarse)').matches;
    setCopied(false);
    const shared = await shareLink({ url, words: linkWords(model, say) }, navigator, document, byFinger);
    setCopied(shared === 'copied');
    if (shared === 'refused') setByHand(url);
  };
  return (
    <span className="share">
      <button
        ref={button}
        type="button"
        className="icon-button"
        aria-label={t.share}
        title={t.hint}
        onClick={() => void share()}
      >
        <Icon name={copied ? 'check' : 'share'} />
      </button>
      <span aria-live="polite" className={copied ? 'share-said' : 'visually-hidden'}>
        {copied && (isFile() ? `${t.copied}. ${t.file}` : t.copied)}
      </span>
      {byHand !== undefined && <ByHand url={byHand} button={button} onClose={() => setByHand(undefined)} />}
    </span>
  );
}
