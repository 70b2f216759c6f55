import { Button } from "@zendeskgarden/react-buttons";
import { Field, Input, Select } from "@zendeskgarden/react-forms";
import type { RefObject } from "react";
import styled from "styled-components";
import type { Policy } from "../../../shared/policy/schema";
import { hasReason } from "../../../shared/queue/executive";
import { type QueueRow, REASON_CODES } from "../../../shared/queue/rank";
import { t } from "../i18n/t";
import type { Filter } from "./filter-rows";

export const Controls = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: end;
  gap: ${({ theme }) => theme.space.xs};
`;

const Grow = styled(Field)`
  flex: 1 1 180px;
  min-width: 0;
`;

interface FiltersProps {
  readonly rows: readonly QueueRow[];
  readonly policy: Policy | null;
  readonly filter: Filter;
  readonly search: RefObject<HTMLInputElement>;
  readonly onFilter: (filter: Filter) => void;
}

/** What of the queue is shown, with how many tickets have each reason. */
export function Filters({ rows, policy, filter, search, onFilter }: FiltersProps) {
  return (
    <>
      <Controls>
        <Grow>
          <Field.Label>{t("queue.search")}</Field.Label>
          <Input
            ref={search}
            type="search"
            isCompact
            value={filter.text}
            onChange={({ target }) => onFilter({ ...filter, text: target.value })}
          />
        </Grow>
        <Field>
          <Field.Label>{t("queue.severity")}</Field.Label>
          <Select
            isCompact
            value={filter.severity ?? ""}
            onChange={({ target }) => onFilter({ ...filter, severity: target.value || null })}
          >
            <option value="">{t("queue.any")}</option>
            {policy?.severities.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
      </Controls>
      <Controls role="group" aria-label={t("queue.why")}>
        {REASON_CODES.map((code) => {
          const isChosen = filter.reason === code;
          return (
            <Button
              key={code}
              size="small"
              isPrimary={isChosen}
              aria-pressed={isChosen}
              onClick={() => onFilter({ ...filter, reason: isChosen ? null : code })}
            >
              {t(`queue.reason.${code}`)} ({rows.filter((row) => hasReason(row, code)).length})
            </Button>
          );
        })}
      </Controls>
    </>
  );
}
