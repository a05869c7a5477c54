import { useEffect, useRef } from 'react';
import type { FrameSpec } from './snippet.ts';

/** The frame as others will have it; it tells how high what it shows is (px). */
export function Preview({
  frame: { src, title, width, height },
  label,
  frameLabel,
  onMeasure,
}: Readonly<{
  frame: FrameSpec;
  /** What the region is called that it is scrolled in. */
  label: string;
  /** What the frame is called here: elsewhere it is called by its title. */
  frameLabel: string;
  onMeasure: (height: number) => void;
}>) {
  const element = useRef<HTMLIFrameElement>(null);
  const stop = useRef<() => void>(undefined);
  useEffect(() => () => stop.current?.(), []);
  const onLoad = () => {
    stop.current?.();
    // Its page is of our own origin, and comes to its full height only when its view has been drawn.
    const root = element.current?.contentDocument?.getElementById('root');
    if (!root) return;
    const observer = new ResizeObserver(() => {
      if (root.querySelector('.embed') !== null) onMeasure(Math.ceil(root.getBoundingClientRect().height));
    });
    observer.observe(root);
    stop.current = () => observer.disconnect();
  };
  return (
    // Focus can reach a region that scrolls, so that keys can scroll it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="embed-preview" role="region" aria-label={label} tabIndex={0}>
      {/* It is a page of our own, and could do no more than this one. */}
      {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
      <iframe
        // Led to another address, it would put a step into the browser's history; a new one does not.
        key={src}
        ref={element}
        src={src}
        title={title}
        aria-label={frameLabel}
        style={{ width: width === undefined ? '100%' : width, height }}
        onLoad={onLoad}
      />
    </div>
  );
}
