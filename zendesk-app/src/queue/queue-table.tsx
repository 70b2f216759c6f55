import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from "react";
import styled from "styled-components";
import type { Policy } from "../../../shared/policy/schema";
import type { QueueRow } from "../../../shared/queue/rank";
import { t } from "../i18n/t";
import { colour } from "../theme";
import { Cell, Line, TicketRow } from "./queue-row";

const HEIGHT_PIXELS = { wide: 44, narrow: 60 };
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
  /** Which tickets are drawn, in their order. */
  readonly onSight: (tickets: readonly string[]) => void;
}

/** The rows, of which only those in sight are drawn. One of them is in the tab order; arrows or j and k move it. */
export function QueueTable({ rows, policy, now, onOpen, onSight }: TableProps) {
  const scroll = useRef<HTMLDivElement>(null);
  // By its ticket, since rows move while more is known of them.
  const [active, setActive] = useState<string | null>(null);
  const wantsFocus = useRef(false);
  const isNarrow = useNarrow();
  const height = isNarrow ? HEIGHT_PIXELS.narrow : HEIGHT_PIXELS.wide;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => height,
    overscan: 8,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the heights that it remembers hold for one layout.
  useEffect(() => virtual.measure(), [height]);
  const current = Math.max(
    0,
    rows.findIndex(({ ticket }) => ticket === active),
  );
  // A browser takes the focus off an element that moves in the document, or leaves it.
  const hadFocus = document.activeElement?.closest("[data-index]") != null;
  useLayoutEffect(() => {
    if (!hadFocus || document.activeElement !== document.body) return;
    wantsFocus.current = true;
    virtual.scrollToIndex(current);
  });
  useEffect(() => {
    const button = scroll.current?.querySelector<HTMLElement>(`[data-index="${current}"] button`);
    // A row far away is drawn once the list has scrolled to it.
    if (!wantsFocus.current || button == null) return;
    wantsFocus.current = false;
    button.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.ctrlKey || event.metaKey || event.altKey ? undefined : STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(rows.length - 1, current + step));
    wantsFocus.current = true;
    setActive(rows[next]?.ticket ?? null);
    virtual.scrollToIndex(next);
  };

  const shown = virtual.getVirtualItems();
  const sight = shown.flatMap(({ index }) => rows[index]?.ticket ?? []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is made anew each time it is drawn.
  useEffect(() => onSight(sight), [sight.join(), onSight]);
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
      <Rows role="rowgroup" style={{ height: virtual.getTotalSize() }}>
        {shown.map(({ index, start, size }) => {
          const row = rows[index];
          return row === undefined ? null : (
            <TicketRow
              key={row.ticket}
              row={row}
              index={index}
              isActive={index === current}
              place={{ transform: `translateY(${start}px)`, height: size }}
              policy={policy}
              now={now}
              onFocus={() => setActive(row.ticket)}
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
