import { Button } from "@zendeskgarden/react-buttons";
import { Field, Input } from "@zendeskgarden/react-forms";
import { type FormEvent, useState } from "react";
import styled from "styled-components";
import { t } from "../i18n/t";
import { Stack } from "../layout";
import { Notice } from "../notices";
import { issueKey } from "./jira";
import type { View, Wish } from "./messages";
import { ModalPart } from "./modal-part";
import { WorkNotice } from "./work-notice";

const Beside = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xs};
  & > :first-child {
    flex: 1;
    min-width: 160px;
  }
`;

interface HandOverPartProps {
  readonly view: View;
  readonly draft: string;
  /** True while something is in the way that nobody has overridden. */
  readonly isClosed: boolean;
  readonly onWish: (wish: Wish) => void;
}

/** Where the package goes: into a new issue, to the issue that is there, or to one that the agent names. */
export function HandOverPart({ view, draft, isClosed, onWish }: HandOverPartProps) {
  const { escalated, project, ticket, work } = view;
  const isDisabled = isClosed || ticket === null || work.phase === "busy";
  const ref = escalated?.ref ?? "";
  return (
    <ModalPart title={t("modal.handOver")}>
      {escalated !== null && work.phase === "idle" && (
        <Notice kind="warning">{t(`modal.already.${escalated.state}`, { ref })}</Notice>
      )}
      {project !== null && work.phase !== "done" && (
        <div>
          <Button
            size="small"
            isPrimary
            disabled={isDisabled}
            onClick={({ detail }) => (detail < 2 ? onWish({ wish: "hand-over", draft }) : undefined)}
          >
            {escalated === null ? t("modal.create", { project }) : t("modal.add", { ref })}
          </Button>
        </div>
      )}
      <WorkNotice view={view} />
      {(work.phase !== "done" || work.warning !== null) && (
        <LinkForm
          label={t(project === null ? "modal.linkOnly" : "modal.linkLabel")}
          first={work.phase === "done" ? work.ref : ""}
          isDisabled={isDisabled}
          onLink={(pasted) => onWish({ wish: "link", pasted })}
        />
      )}
    </ModalPart>
  );
}

interface LinkFormProps {
  readonly label: string;
  readonly first: string;
  readonly isDisabled: boolean;
  readonly onLink: (pasted: string) => void;
}

function LinkForm({ label, first, isDisabled, onLink }: LinkFormProps) {
  const [pasted, setPasted] = useState(first);
  const [isInvalid, setInvalid] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setInvalid(issueKey(pasted) === null);
    if (issueKey(pasted) !== null && !isDisabled) onLink(pasted);
  };
  return (
    <form onSubmit={submit}>
      <Field>
        <Stack>
          <Field.Label>{label}</Field.Label>
          <Beside>
            <div>
              <Input
                isCompact
                value={pasted}
                {...(isInvalid && { validation: "error" })}
                onChange={(event) => setPasted(event.target.value)}
              />
            </div>
            <Button size="small" type="submit" disabled={isDisabled}>
              {t("modal.link")}
            </Button>
          </Beside>
          {isInvalid && <Field.Message validation="error">{t("modal.linkInvalid")}</Field.Message>}
        </Stack>
      </Field>
    </form>
  );
}
