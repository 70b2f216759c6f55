import type { CSSProperties } from "react";
import styled from "styled-components";
import type { Policy } from "../../../shared/policy/schema";
import { hasReason } from "../../../shared/queue/executive";
import type { QueueRow } from "../../../shared/queue/rank";
import { t } from "../i18n/t";
import { Icon } from "../icons";
import { Row, VisuallyHidden } from "../layout";
import { dueWords, riskPercent } from "../remaining";
import { colour } from "../theme";
import { severityLabel } from "../verdict-lines";
import { numberOf } from "./filter-rows";
import { whyLine } from "./reason-words";

type Column = "why" | "ticket" | "severity" | "due" | "risk" | "owner";

export const Line = styled.div`
  display: grid;
  grid-template: "why ticket severity due risk owner" 100% / minmax(0, 4fr) minmax(0, 5fr) 112px 136px 72px minmax(0, 2fr);
  align-items: center;
  gap: ${({ theme }) => `0 ${theme.space.sm}`};
  min-height: 36px;
  padding: ${({ theme }) => `0 ${theme.space.sm}`};
  @media (max-width: 700px) {
    grid-template: "ticket severity" 50% "why due" 50% / minmax(0, 1fr) auto;
    padding: ${({ theme }) => `${theme.space.xxs} ${theme.space.xs}`};
  }
`;

export const Cell = styled.div<{ $area: Column }>`
  grid-area: ${({ $area }) => $area};
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
  @media (max-width: 700px) {
    display: ${({ $area }) => ($area === "risk" || $area === "owner" ? "none" : "block")};
  }
`;

const Placed = styled(Line)`
  position: absolute;
  top: 0;
  inset-inline: 0;
  border-bottom: 1px solid ${({ theme }) => colour(theme, "border.subtle")};
  &:hover,
  &:focus-within {
    background: ${({ theme }) => colour(theme, "background.subtle")};
  }
`;

// Its after-image covers the row, so that a click anywhere opens the ticket.
const Open = styled.button`
  max-width: 100%;
  padding: 0;
  overflow: hidden;
  border: 0;
  background: none;
  color: inherit;
  font: inherit;
  text-align: start;
  text-overflow: ellipsis;
  white-space: nowrap;
  cursor: pointer;
  &::after {
    content: "";
    position: absolute;
    inset: 0;
  }
  &:focus {
    outline: none;
  }
  &:focus-visible::after {
    outline: 2px solid ${({ theme }) => colour(theme, "border.primaryEmphasis")};
    outline-offset: -2px;
  }
`;

const Words = styled.span`
  overflow: hidden;
  text-overflow: ellipsis;
`;

/** What the row was judged by, where that is more than the list tells. */
const Basis = styled.span`
  display: flex;
  position: relative;
`;

interface RowProps {
  readonly row: QueueRow;
  readonly index: number;
  readonly isActive: boolean;
  readonly place: CSSProperties;
  readonly policy: Policy;
  readonly now: number;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
}

export function TicketRow({ row, index, isActive, place, policy, now, onFocus, onOpen }: RowProps) {
  const why = whyLine(row, policy, now);
  const severity = severityLabel(policy, row.claimed);
  const judged = row.judged === null || row.judged === row.claimed ? null : severityLabel(policy, row.judged);
  const owner = [row.group, row.assignee].filter((name) => name !== null).join(" / ");
  return (
    <Placed role="row" aria-rowindex={index + 2} data-index={index} style={place}>
      <Cell role="cell" $area="why">
        <Row>
          <Icon name={why.icon} tone={why.tone} />
          <Words title={why.text}>{why.text}</Words>
          {row.hasConversation && (
            <Basis>
              <Icon name="conversation" tone="quiet" />
              <VisuallyHidden>{t("queue.conversation")}</VisuallyHidden>
            </Basis>
          )}
        </Row>
      </Cell>
      <Cell role="cell" $area="ticket">
        <Open type="button" tabIndex={isActive ? 0 : -1} onFocus={onFocus} onClick={onOpen}>
          {numberOf(row.ticket)} {row.subject}
        </Open>
      </Cell>
      <Cell role="cell" $area="severity">
        {judged === null ? severity : `${severity} → ${judged}`}
      </Cell>
      <Cell role="cell" $area="due">
        {row.next === null ? "–" : dueWords(row.next.due, now)}
      </Cell>
      <Cell role="cell" $area="risk">
        {hasReason(row, "missed-clock")
          ? t("sla.state.breached")
          : row.risk === null
            ? "–"
            : `${riskPercent(row.risk)} %`}
      </Cell>
      <Cell role="cell" $area="owner">
        {owner === "" ? t("queue.unassigned") : owner}
      </Cell>
    </Placed>
  );
}
