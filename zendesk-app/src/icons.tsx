import type { ReactNode } from "react";
import styled from "styled-components";
import { toneColour } from "./theme";
import type { IconName, Tone } from "./verdict-lines";

type Shape = IconName | "chevron" | "conversation";

// Drawn on a grid of 16, in the colour of their text. Words always stand beside them, so they are hidden from readers.
const SHAPES: Readonly<Record<Shape, ReactNode>> = {
  check: (
    <>
      <circle cx="8" cy="8" r="6.5" />
      <path d="m5 8.2 2.1 2.1L11 6" />
    </>
  ),
  cross: (
    <>
      <circle cx="8" cy="8" r="6.5" />
      <path d="m5.8 5.8 4.4 4.4m0-4.4-4.4 4.4" />
    </>
  ),
  up: <path d="M8 13V3.5M3.8 7.5 8 3.3l4.2 4.2" />,
  down: <path d="M8 3v9.5M3.8 8.5 8 12.7l4.2-4.2" />,
  question: (
    <>
      <circle cx="8" cy="8" r="6.5" />
      <path d="M6.2 6.4c.1-1 .9-1.6 1.8-1.6 1 0 1.8.7 1.8 1.6 0 1.3-1.8 1.4-1.8 2.7m0 1.9v.2" />
    </>
  ),
  clock: (
    <>
      <circle cx="8" cy="8" r="6.5" />
      <path d="M8 4.5V8l2.4 1.6" />
    </>
  ),
  pause: (
    <>
      <circle cx="8" cy="8" r="6.5" />
      <path d="M6.4 5.8v4.4m3.2-4.4v4.4" />
    </>
  ),
  shield: <path d="M8 1.8 2.8 3.6v4c0 3.2 2.2 5.5 5.2 6.6 3-1.1 5.2-3.4 5.2-6.6v-4zM5.6 8l1.8 1.8 3-3.2" />,
  dot: (
    <>
      <circle cx="8" cy="8" r="6.5" strokeDasharray="2.6 2" />
      <circle cx="8" cy="8" r="1.5" fill="currentColor" stroke="none" />
    </>
  ),
  warning: <path d="M8 2 1.7 13.2h12.6zM8 6.3v3.4m0 1.7v.2" />,
  conversation: <path d="M2 3h12v8H7l-3 2.6V11H2zM5 6h6M5 8.2h4" />,
  chevron: <path d="m4.5 6.2 3.5 3.5 3.5-3.5" />,
};

const Drawing = styled.svg<{ $tone: Tone | undefined }>`
  flex: none;
  width: 16px;
  height: 16px;
  margin-top: 2px;
  fill: none;
  stroke: currentColor;
  stroke-width: 1.5;
  stroke-linecap: round;
  stroke-linejoin: round;
  color: ${({ theme, $tone }) => ($tone === undefined ? "inherit" : toneColour(theme, $tone))};
`;

export function Icon({ name, tone }: { readonly name: Shape; readonly tone?: Tone }) {
  return (
    <Drawing viewBox="0 0 16 16" aria-hidden="true" focusable="false" $tone={tone} data-icon={name}>
      {SHAPES[name]}
    </Drawing>
  );
}
