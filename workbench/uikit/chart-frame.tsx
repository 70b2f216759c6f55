import { Text } from "@atlaskit/primitives/compiled";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { ChartProps } from "./chart-props";

interface ChartFrameProps extends Pick<ChartProps, "title" | "subtitle" | "showBorder" | "width" | "height"> {
  /** What the chart says, in words. */
  readonly words: string;
  readonly legend?: ReactNode;
  /** Draws within so many pixels. */
  readonly children: (width: number, height: number) => ReactNode;
}

const HEIGHT = 400;

/** The place of a chart: as wide as there is room, unless it is told, so that its letters keep their size. */
export function ChartFrame({ title, subtitle, showBorder = true, words, legend, children, ...size }: ChartFrameProps) {
  const place = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(0);
  useEffect(() => {
    const watched = new ResizeObserver(([entry]) => setRoom(Math.floor(entry?.contentRect.width ?? 0)));
    if (place.current !== null) watched.observe(place.current);
    return () => watched.disconnect();
  }, []);
  const { width = room, height = HEIGHT } = size;
  return (
    <figure className={showBorder ? "uikit-chart uikit-chart-border" : "uikit-chart"}>
      {title !== undefined && <Text weight="semibold">{title}</Text>}
      {subtitle !== undefined && <Text size="small">{subtitle}</Text>}
      {legend}
      <div ref={place}>
        {width > 0 && (
          <svg role="img" aria-label={words} width={width} height={height}>
            {children(width, height)}
          </svg>
        )}
      </div>
    </figure>
  );
}
