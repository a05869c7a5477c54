import { useEffect, useRef } from 'react';

/** Leaves in the light what the pointer is on, and dims the rest. */
export function Spotlight() {
  const shade = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent) => {
      shade.current?.style.setProperty('--x', `${clientX}px`);
      shade.current?.style.setProperty('--y', `${clientY}px`);
    };
    window.addEventListener('pointermove', follow);
    return () => window.removeEventListener('pointermove', follow);
  }, []);
  return <div ref={shade} className="show-spotlight" aria-hidden="true" />;
}
