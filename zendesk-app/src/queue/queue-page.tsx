import { Button } from "@zendeskgarden/react-buttons";
import { Field, Select } from "@zendeskgarden/react-forms";
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import styled from "styled-components";
import type { QueueRow } from "../../../shared/queue/rank";
import type { Answer, Fault } from "../fault";
import { t } from "../i18n/t";
import { Sidebar, Small, Strong, VisuallyHidden } from "../layout";
import { faultText, Notice } from "../notices";
import type { Zendesk } from "../zendesk";
import { ExecutiveView } from "./executive-view";
import { filterRows, NO_FILTER } from "./filter-rows";
import { Controls, Filters } from "./filters";
import type { LiveQueue } from "./live-queue";
import { Progress } from "./progress";
import { QueueTable } from "./queue-table";
import { readViews, type View } from "./ticket-list";

const Page = styled(Sidebar)`
  height: 100vh;
  padding: ${({ theme }) => theme.space.sm};
  overflow-y: auto;
`;

interface PageProps {
  readonly zendesk: Zendesk;
  readonly queue: LiveQueue;
  /** What Zendesk answers for the agent's views. */
  readonly views: Promise<Answer<unknown>>;
}

/** The queue in the order of what needs a person next, and what it says to a head of support. */
export function QueuePage({ zendesk, queue, views: asked }: PageProps) {
  const state = useSyncExternalStore(queue.subscribe, queue.state);
  const [tab, setTab] = useState<"title" | "executive">("title");
  const [filter, setFilter] = useState(NO_FILTER);
  const [refused, setRefused] = useState<Fault | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const views = useViews(asked);
  const { rows, policy, phase } = state;
  const shown = useMemo(() => filterRows(rows, filter), [rows, filter]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
      if (event.key !== "/" || isTyping || search.current === null) return;
      event.preventDefault();
      search.current.focus();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);

  const open = async ({ ticket }: QueueRow) => {
    const answer = await zendesk.openTicket(Number(ticket.slice(ticket.indexOf(":") + 1)));
    setRefused(answer.ok ? null : answer.fault);
  };

  return (
    <Page>
      <VisuallyHidden as="h1">{t("queue.title")}</VisuallyHidden>
      <Controls as="nav" aria-label={t("queue.title")}>
        {(["title", "executive"] as const).map((name) => (
          <Button
            key={name}
            size="small"
            isPrimary={tab === name}
            aria-current={tab === name ? "page" : undefined}
            onClick={() => setTab(name)}
          >
            {t(`queue.${name}`)}
          </Button>
        ))}
        <ViewPicker views={views.list} queue={queue} />
      </Controls>
      {views.fault !== null && <Small>{t("queue.views", { fault: faultText(views.fault) })}</Small>}
      <Progress state={state} queue={queue} />
      {refused !== null && (
        <Notice kind="error" title={t("queue.opening")}>
          {faultText(refused)}
        </Notice>
      )}
      {rows.length === 0 && phase === "done" && <Strong role="status">{t("queue.empty")}</Strong>}
      {policy !== null && rows.length > 0 && tab === "executive" && (
        <ExecutiveView rows={rows} policy={policy} onOpen={(row) => void open(row)} />
      )}
      {policy !== null && rows.length > 0 && tab === "title" && (
        <>
          <Filters rows={rows} policy={policy} filter={filter} search={search} onFilter={setFilter} />
          {shown.length === 0 ? (
            <div>
              <p role="status">{t("queue.noMatch")}</p>
              <Button size="small" onClick={() => setFilter(NO_FILTER)}>
                {t("queue.clear")}
              </Button>
            </div>
          ) : (
            <QueueTable
              rows={shown}
              policy={policy}
              now={Date.now()}
              onOpen={(row) => void open(row)}
              onSight={queue.look}
            />
          )}
        </>
      )}
    </Page>
  );
}

function useViews(asked: Promise<Answer<unknown>>) {
  const [views, setViews] = useState<{ readonly list: readonly View[]; readonly fault: Fault | null }>({
    list: [],
    fault: null,
  });
  useEffect(() => {
    void asked.then((answer) =>
      setViews(answer.ok ? { list: readViews(answer.value), fault: null } : { list: [], fault: answer.fault }),
    );
  }, [asked]);
  return views;
}

function ViewPicker({ views, queue }: { readonly views: readonly View[]; readonly queue: LiveQueue }) {
  if (views.length === 0) return null;
  return (
    <Field>
      <Field.Label hidden>{t("queue.source")}</Field.Label>
      <Select
        isCompact
        onChange={({ target }) => queue.open(target.value === "" ? "open" : { viewId: Number(target.value) })}
      >
        <option value="">{t("queue.allOpen")}</option>
        {views.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Select>
    </Field>
  );
}
