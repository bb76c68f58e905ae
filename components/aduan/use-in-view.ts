import { useEffect, useState, type RefObject } from 'react';

interface InViewOptions {
  /** Until it is known. */
  initially?: boolean;
  /** Share of the scrolling part's height, from below, that does not count. */
  ignoreBelow?: number;
}

/** Whether an element shows in the scrolling part it stands in. */
export function useInView(
  ref: RefObject<Element | null>,
  { initially = false, ignoreBelow = 0 }: InViewOptions = {},
): boolean {
  const [seen, setSeen] = useState(initially);
  useEffect(() => {
    const element = ref.current;
    if (element === null || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1);
        if (last !== undefined) setSeen(last.isIntersecting);
      },
      { root: element.closest('[data-scroll]'), rootMargin: `0px 0px -${ignoreBelow * 100}% 0px` },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, ignoreBelow]);
  return seen;
}
