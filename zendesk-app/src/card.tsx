import { memo, type ReactNode, useId } from "react";
import styled from "styled-components";
import { Icon } from "./icons";
import { Strong } from "./layout";
import type { CardId } from "./open-cards";
import { colour } from "./theme";
import type { Line } from "./verdict-lines";

export const Cards = styled.div`
  border: ${({ theme }) => theme.borders.sm} ${({ theme }) => colour(theme, "border.default")};
  border-radius: ${({ theme }) => theme.borderRadii.lg};
  overflow: hidden;
`;

const Frame = styled.section`
  & + & {
    border-top: ${({ theme }) => theme.borders.sm} ${({ theme }) => colour(theme, "border.subtle")};
  }
`;

const Toggle = styled.button`
  display: grid;
  grid-template-columns: 16px 84px minmax(0, 1fr) 16px;
  gap: ${({ theme }) => theme.space.xs};
  width: 100%;
  padding: 10px ${({ theme }) => theme.space.sm};
  border: 0;
  background: none;
  color: inherit;
  font: inherit;
  text-align: start;
  cursor: pointer;
  transition: background-color 0.15s;
  &:hover {
    background: ${({ theme }) => colour(theme, "background.subtle")};
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => colour(theme, "border.primaryEmphasis")};
    outline-offset: -2px;
    border-radius: ${({ theme }) => theme.borderRadii.lg};
  }
  & > svg:last-child {
    color: ${({ theme }) => colour(theme, "foreground.subtle")};
    transition: transform 0.15s;
  }
  &[aria-expanded="true"] > svg:last-child {
    transform: rotate(180deg);
  }
`;

const Body = styled.div`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.space.sm};
  padding: ${({ theme }) => theme.space.xxs} ${({ theme }) => theme.space.sm} ${({ theme }) => theme.space.md};
`;

interface CardProps {
  readonly id: CardId;
  readonly title: string;
  readonly line: Line;
  readonly isOpen: boolean;
  /** Always the same function. */
  readonly onToggle: (id: CardId) => void;
  readonly children: ReactNode;
}

/** One verdict: a line that is always shown, and details by need. A closed one is drawn again only for another line. */
export const Card = memo(
  DrawnCard,
  (before, now) => !before.isOpen && !now.isOpen && isSameLine(before.line, now.line),
);

const isSameLine = (a: Line, b: Line): boolean => a.tone === b.tone && a.icon === b.icon && a.text === b.text;

function DrawnCard({ id: card, title, line, isOpen, onToggle, children }: CardProps) {
  const id = useId();
  return (
    <Frame aria-labelledby={`${id}-title`} data-tone={line.tone}>
      <h2>
        <Toggle type="button" aria-expanded={isOpen} aria-controls={`${id}-body`} onClick={() => onToggle(card)}>
          <Icon name={line.icon} tone={line.tone} />
          <Strong id={`${id}-title`} style={{ whiteSpace: "nowrap" }}>
            {title}
          </Strong>
          <span>{line.text}</span>
          <Icon name="chevron" />
        </Toggle>
      </h2>
      <Body id={`${id}-body`} hidden={!isOpen} style={isOpen ? undefined : { display: "none" }}>
        {isOpen && children}
      </Body>
    </Frame>
  );
}
