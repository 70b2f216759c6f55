import { Button } from "@zendeskgarden/react-buttons";
import { useEffect, useState, useSyncExternalStore } from "react";
import styled from "styled-components";
import type { Escalation } from "../../shared/escalation/assess";
import { Blockers } from "./blockers";
import type { Composer } from "./composer";
import { jiraFaultText } from "./escalate/jira-fault-text";
import type { Escalating } from "./escalation";
import type { Answer, Fault } from "./fault";
import { t } from "./i18n/t";
import { Icon } from "./icons";
import { InsertButton } from "./insert-button";
import { IssueLink } from "./issue-link";
import type { Judged } from "./judge";
import { Draft, Part, Row, Small, Stack } from "./layout";
import { Notice } from "./notices";
import { blockerSentences, mayOverride, type Overrides } from "./override";
import { OverrideForm } from "./override-form";
import type { Zendesk } from "./zendesk";

const Reasons = styled.ul`
  padding-inline-start: ${({ theme }) => theme.space.md};
  && {
    list-style: disc;
  }
`;

interface EscalationCardProps {
  readonly judged: Judged;
  readonly escalating: Escalating;
  readonly zendesk: Pick<Zendesk, "read" | "isNewTicket">;
  readonly composer: Composer;
  readonly insert: (text: string) => Promise<Answer<null>>;
}

/** What has become of the escalation; before there is one, what is in its way. */
export function EscalationCard({ judged, escalating, zendesk, composer, insert }: EscalationCardProps) {
  const { escalation } = judged;
  return (
    <>
      {escalation === null ? (
        <p>{t("escalation.notYet")}</p>
      ) : (
        <Outcome escalation={escalation} escalating={escalating} composer={composer} insert={insert} />
      )}
      {(escalation === null || escalation.state === "returned") && (
        <Gate judged={judged} overrides={escalating.overrides} zendesk={zendesk} />
      )}
    </>
  );
}

interface OutcomeProps extends Pick<EscalationCardProps, "escalating" | "composer" | "insert"> {
  readonly escalation: Escalation;
}

function Outcome({ escalation, escalating, composer, insert }: OutcomeProps) {
  const { issueFault } = useSyncExternalStore(escalating.subscribe, escalating.state);
  const { ref, state, reasonLabels, ask } = escalation;
  const url = escalating.browse(ref);
  return (
    <>
      <p>{t(`escalation.${state}Text`)}</p>
      {reasonLabels.length > 0 && (
        <Reasons>
          {reasonLabels.map((label) => (
            <li key={label}>{label}</li>
          ))}
        </Reasons>
      )}
      {ask !== "" && (
        <Stack>
          <Part>{t("escalation.ask")}</Part>
          <Draft>{ask}</Draft>
          <InsertButton label={t("escalation.insert")} text={ask} composer={composer} insert={insert} />
        </Stack>
      )}
      {issueFault !== null && (
        <Notice kind="warning">{t("escalation.issueFault", { ref, fault: jiraFaultText(issueFault) })}</Notice>
      )}
      {url !== null && (
        <Stack>
          <IssueLink issue={ref} url={url} />
          <div>
            <Button size="small" onClick={escalating.look}>
              {t("escalation.look")}
            </Button>
          </div>
        </Stack>
      )}
    </>
  );
}

interface GateProps extends Pick<EscalationCardProps, "judged" | "zendesk"> {
  readonly overrides: Overrides;
}

function Gate({ judged, overrides, zendesk }: GateProps) {
  const [user, setUser] = useState<unknown>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const [, redraw] = useState(0);
  useEffect(() => {
    void zendesk.read(["currentUser"]).then((answer) => setUser(answer.ok ? answer.value.currentUser : null));
  }, [zendesk]);
  const blockers = blockerSentences(judged);
  const override = async (reason: string) => {
    const given = await overrides.give(judged, reason);
    setFault(given.ok ? null : given.fault);
    redraw((count) => count + 1);
  };
  const isOverridden = overrides.has(judged);
  // An override is kept on the ticket, and this one is on no ticket yet.
  const isOffered = blockers.length > 0 && !zendesk.isNewTicket;
  return (
    <>
      <Blockers blockers={blockers} />
      {isOffered && isOverridden && (
        <Row role="status">
          <Icon name="check" tone="warn" />
          <span>{t("gate.overridden")}</span>
        </Row>
      )}
      {isOffered && !isOverridden && !mayOverride(user, judged.policy.gate) && <Small>{t("gate.mayNot")}</Small>}
      {isOffered && !isOverridden && mayOverride(user, judged.policy.gate) && (
        <OverrideForm fault={fault} onOverride={(reason) => void override(reason)} />
      )}
    </>
  );
}
