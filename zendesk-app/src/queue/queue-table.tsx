import { type KeyboardEvent, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { List, type RowComponentProps, useListRef } from "react-window";
import styled from "styled-components";
import type { Policy } from "../../../shared/policy/schema";
import type { QueueRow } from "../../../shared/queue/rank";
import { t } from "../i18n/t";
import { colour } from "../theme";
import { Cell, Line, TicketRow } from "./queue-row";

const HEIGHT_PIXELS = { wide: 44, narrow: 60 };
const NARROW = "(max-width: 700px)";

const Table = styled.div`
  display: flex;
  flex: 1;
  flex-direction: column;
  min-height: 240px;
  overflow: hidden;
  border: 1px solid ${({ theme }) => colour(theme, "border.default")};
  border-radius: ${({ theme }) => theme.borderRadii.md};
`;

// As wide as the rows, which a scroll bar makes narrower.
const SCROLLED = { overflowY: "auto", scrollbarGutter: "stable" } as const;
const Head = styled(Line)`
  overflow: hidden;
  scrollbar-gutter: stable;
  background: ${({ theme }) => colour(theme, "background.subtle")};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
  @media ${NARROW} {
    display: none;
  }
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
  const list = useListRef(null);
  // By its ticket, since rows move while more is known of them.
  const [active, setActive] = useState<string | null>(null);
  const [drawn, setDrawn] = useState({ startIndex: 0, stopIndex: -1 });
  // The list calls back again whenever it is given another function.
  const onRowsRendered = useCallback((_: unknown, all: typeof drawn) => setDrawn(all), []);
  const wantsFocus = useRef(false);
  const isNarrow = useNarrow();
  const current = Math.max(
    0,
    rows.findIndex(({ ticket }) => ticket === active),
  );
  // A browser takes the focus off an element that moves in the document, or leaves it.
  const hadFocus = document.activeElement?.closest("[data-index]") != null;
  useLayoutEffect(() => {
    if (!hadFocus || document.activeElement !== document.body) return;
    wantsFocus.current = true;
    list.current?.scrollToRow({ index: current });
  });
  useLayoutEffect(() => {
    const button = list.current?.element?.querySelector<HTMLElement>(`[data-index="${current}"] button`);
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
    list.current?.scrollToRow({ index: next });
  };

  const sight = rows.slice(drawn.startIndex, drawn.stopIndex + 1).map(({ ticket }) => ticket);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is made anew each time it is drawn.
  useEffect(() => onSight(sight), [sight.join(), onSight]);
  return (
    <Table role="table" aria-label={t("queue.title")} aria-rowcount={rows.length + 1} onKeyDown={onKeyDown}>
      <Head role="row" aria-rowindex={1}>
        {(["why", "ticket", "severity", "due", "risk", "owner"] as const).map((column) => (
          <Cell key={column} $area={column} role="columnheader">
            {t(`queue.${column}`)}
          </Cell>
        ))}
      </Head>
      <List
        listRef={list}
        role="rowgroup"
        style={SCROLLED}
        rowComponent={PlacedRow}
        rowCount={rows.length}
        rowHeight={isNarrow ? HEIGHT_PIXELS.narrow : HEIGHT_PIXELS.wide}
        rowKey={ticketAt}
        rowProps={{ rows, current, policy, now, onFocus: setActive, onOpen }}
        overscanCount={8}
        onRowsRendered={onRowsRendered}
      />
    </Table>
  );
}

interface PlacedRowProps extends Pick<TableProps, "rows" | "policy" | "now" | "onOpen"> {
  readonly current: number;
  readonly onFocus: (ticket: string) => void;
}

const ticketAt = (index: number, { rows }: PlacedRowProps): string | number => rows[index]?.ticket ?? index;

function PlacedRow({ index, style, rows, current, policy, now, onFocus, onOpen }: RowComponentProps<PlacedRowProps>) {
  const row = rows[index];
  return row === undefined ? null : (
    <TicketRow
      row={row}
      index={index}
      isActive={index === current}
      place={style}
      policy={policy}
      now={now}
      onFocus={() => onFocus(row.ticket)}
      onOpen={() => onOpen(row)}
    />
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
