import { type RefObject, useEffect, useState } from "react";

// Rows that are drawn above and below those in sight, so that scrolling finds them there.
const BESIDE = 8;

interface RowsInSight {
  /** Places of rows to draw, half-open. */
  readonly from: number;
  readonly to: number;
  /** Scrolls as far as it takes to see a row. */
  readonly reveal: (row: number) => void;
}

/** Which of `count` rows of one height are in sight of what scrolls them; `top` pixels of that are always covered. */
export function useRowsInSight(
  scroll: RefObject<HTMLElement | null>,
  count: number,
  rowPixels: number,
  top: number,
): RowsInSight {
  const [sight, setSight] = useState({ from: 0, to: 0 });
  useEffect(() => {
    const element = scroll.current;
    if (element === null) return;
    const look = () => {
      const from = Math.max(0, Math.floor(element.scrollTop / rowPixels) - BESIDE);
      const to = Math.ceil((element.scrollTop + element.clientHeight) / rowPixels) + BESIDE;
      setSight((before) => (before.from === from && before.to === to ? before : { from, to }));
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    look();
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [scroll, rowPixels]);
  return {
    from: Math.min(sight.from, count),
    to: Math.min(sight.to, count),
    reveal(row) {
      const element = scroll.current;
      if (element === null) return;
      const start = row * rowPixels;
      const lowest = start + rowPixels + top - element.clientHeight;
      element.scrollTop = Math.min(start, Math.max(lowest, element.scrollTop));
    },
  };
}
