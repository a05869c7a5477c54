import { lazy, Suspense, useEffect, useState } from 'react';
import { useApp } from '../context.ts';

/** Few visits need it. */
const DropHint = lazy(async () => ({ default: (await import('./DropHint.tsx')).DropHint }));

/** What a drag over the page can do, in the order of a drag. */
const EVENTS = ['dragstart', 'dragenter', 'dragover', 'dragleave', 'drop', 'dragend'] as const;

/** Lets a picture be dropped anywhere on the page, which then shows its view; no file takes the page away. */
export function DropTarget() {
  const model = useApp();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    // What is dragged from the page itself, as a link or a picture, is no file of someone's.
    let isOwn = false;
    const onDrag = (event: DragEvent) => {
      const { type, dataTransfer, relatedTarget } = event;
      const isEdge = type === 'dragstart' || type === 'dragend';
      if (isEdge) isOwn = type === 'dragstart';
      if (isEdge || isOwn || !dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      dataTransfer.dropEffect = 'copy';
      setOver(type !== 'drop' && (type !== 'dragleave' || relatedTarget !== null));
      if (type !== 'drop') return;
      const files = [...dataTransfer.files];
      void import('./open.ts').then(({ openDropped }) => openDropped(files, model));
    };
    for (const each of EVENTS) window.addEventListener(each, onDrag);
    return () => {
      for (const each of EVENTS) window.removeEventListener(each, onDrag);
    };
  }, [model]);
  return <Suspense>{isOver && <DropHint onGone={() => setOver(false)} />}</Suspense>;
}
