import { Button } from "@zendeskgarden/react-buttons";
import type { ReactNode } from "react";
import styled from "styled-components";
import type { Policy } from "../../../shared/policy/schema";
import { executiveView } from "../../../shared/queue/executive";
import type { QueueRow } from "../../../shared/queue/rank";
import { t } from "../i18n/t";
import { Small, Stack, Strong } from "../layout";
import { numberOf } from "./filter-rows";

// Who reads this wants the worst, not a second queue.
const MOST = 20;

const Columns = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(260px, 100%), 1fr));
  gap: ${({ theme }) => theme.space.md};
`;

interface ExecutiveProps {
  readonly rows: readonly QueueRow[];
  readonly policy: Policy;
  readonly onOpen: (row: QueueRow) => void;
}

/** Which accounts are at risk, which of the gravest tickets are open, and what comes back. */
export function ExecutiveView({ rows, policy, onOpen }: ExecutiveProps) {
  const { accounts, gravest, repeats } = executiveView(rows, policy);
  const first = policy.severities.toSorted((a, b) => a.rank - b.rank)[0]?.label ?? "";
  const categoryName = (id: string) => policy.categories.find((category) => category.id === id)?.label ?? id;
  return (
    <Columns>
      <Part title={t("queue.accounts")} count={accounts.length}>
        {accounts.slice(0, MOST).map(({ organisation, missed, atRisk, open }) => (
          <li key={organisation}>
            <Strong>{organisation}</Strong>
            <Small>{t("queue.account", { missed, atRisk, open })}</Small>
          </li>
        ))}
      </Part>
      <Part title={t("queue.gravest", { severity: first })} count={gravest.length}>
        {gravest.slice(0, MOST).map((row) => (
          <li key={row.ticket}>
            <Button isLink onClick={() => onOpen(row)}>
              {numberOf(row.ticket)} {row.subject}
            </Button>
            <Small>{row.organisation}</Small>
          </li>
        ))}
      </Part>
      <Part title={t("queue.repeats")} count={repeats.length}>
        {repeats.slice(0, MOST).map(({ who, category, tickets }) => (
          <li key={tickets[0]}>
            <Strong>
              {who}: {categoryName(category)} ({tickets.length})
            </Strong>
            <Small>{tickets.slice(-6).map(numberOf).join(", ")}</Small>
          </li>
        ))}
      </Part>
    </Columns>
  );
}

function Part({
  title,
  count,
  children,
}: {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}) {
  return (
    <section>
      <h2>
        <Strong>
          {title} ({count})
        </Strong>
      </h2>
      {count === 0 ? <Small>{t("queue.none")}</Small> : <Stack as="ul">{children}</Stack>}
    </section>
  );
}
