import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import styled from "styled-components";
import type { Policy } from "../../../shared/policy/schema";
import type { QueueRow } from "../../../shared/queue/rank";
import { t } from "../i18n/t";
import { colour } from "../theme";
import { Cell, Line, TicketRow } from "./queue-row";
import { useRowsInSight } from "./use-rows-in-sight";

const HEIGHT_PIXELS = { wide: 44, narrow: 60 };
// The least height of a line, which the head has.
const HEAD_PIXELS = 36;
const NARROW = "(max-width: 700px)";

const Scroll = styled.div`
  flex: 1;
  min-height: 240px;
  overflow-y: auto;
  border: 1px solid ${({ theme }) => colour(theme, "border.default")};
  border-radius: ${({ theme }) => theme.borderRadii.md};
`;

const Head = styled(Line)`
  position: sticky;
  z-index: 1;
  top: 0;
  background: ${({ theme }) => colour(theme, "background.subtle")};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
  @media ${NARROW} {
    display: none;
  }
`;

const Rows = styled.div`
  position: relative;
`;

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1, PageDown: 10, PageUp: -10 };

interface TableProps {
  readonly rows: readonly QueueRow[];
  readonly policy: Policy;
  readonly now: number;
  readonly onOpen: (row: QueueRow) => void;
}

/** The rows, of which only those in sight are drawn. One of them is in the tab order; arrows or j and k move it. */
export function QueueTable({ rows, policy, now, onOpen }: TableProps) {
  const scroll = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const wantsFocus = useRef(false);
  const isNarrow = useNarrow();
  const height = isNarrow ? HEIGHT_PIXELS.narrow : HEIGHT_PIXELS.wide;
  const { from, to, reveal } = useRowsInSight(scroll, rows.length, height, isNarrow ? 0 : HEAD_PIXELS);
  const current = Math.min(active, rows.length - 1);
  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    scroll.current?.querySelector<HTMLElement>(`[data-index="${current}"] button`)?.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.ctrlKey || event.metaKey || event.altKey ? undefined : STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(rows.length - 1, current + step));
    wantsFocus.current = true;
    setActive(next);
    reveal(next);
  };

  return (
    <Scroll
      ref={scroll}
      role="table"
      aria-label={t("queue.title")}
      aria-rowcount={rows.length + 1}
      onKeyDown={onKeyDown}
    >
      <Head role="row" aria-rowindex={1}>
        {(["why", "ticket", "severity", "due", "risk", "owner"] as const).map((column) => (
          <Cell key={column} $area={column} role="columnheader">
            {t(`queue.${column}`)}
          </Cell>
        ))}
      </Head>
      <Rows role="rowgroup" style={{ height: rows.length * height }}>
        {rows.slice(from, to).map((row, place) => {
          const index = from + place;
          return (
            <TicketRow
              key={row.ticket}
              row={row}
              index={index}
              isActive={index === current}
              place={{ transform: `translateY(${index * height}px)`, height }}
              policy={policy}
              now={now}
              onFocus={() => setActive(index)}
              onOpen={() => onOpen(row)}
            />
          );
        })}
      </Rows>
    </Scroll>
  );
}

function useNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => window.matchMedia(NARROW).matches);
  useEffect(() => {
    const query = window.matchMedia(NARROW);
    const read = () => setNarrow(query.matches);
    query.addEventListener("change", read);
    return () => query.removeEventListener("change", read);
  }, []);
  return isNarrow;
}
