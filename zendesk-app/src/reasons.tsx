import { type ReactNode, useEffect, useSyncExternalStore } from "react";
import styled from "styled-components";
import { AnnotationNotice } from "./annotation-notice";
import { Card, Cards } from "./card";
import { EscalateButton } from "./escalate-button";
import type { Escalating } from "./escalation";
import { EscalationCard } from "./escalation-card";
import { EvidenceCard } from "./evidence-card";
import { t } from "./i18n/t";
import { InsertButton } from "./insert-button";
import type { LiveState, LiveTicket } from "./live-ticket";
import { CrashNotice, Freshness } from "./notices";
import type { CardId } from "./open-cards";
import { PrivacyCard } from "./privacy-card";
import { sourceOf } from "./proof";
import { recordingOn } from "./recording";
import type { SettingProblem } from "./settings";
import { SettingsNotice } from "./settings-notice";
import { SeverityCard } from "./severity-card";
import { SlaCard } from "./sla-card";
import { useOnline, useOpenCards } from "./use-page";
import { escalationLine, evidenceLine, type Line, privacyLine, severityLine, slaLine } from "./verdict-lines";
import type { Zendesk } from "./zendesk";

const Actions = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(120px, 1fr));
  align-items: start;
  gap: ${({ theme }) => theme.space.xs};
`;

export interface ReasonsProps {
  readonly live: Extract<LiveState, { phase: "live" }>;
  readonly zendesk: Pick<Zendesk, "insert" | "read" | "set" | "send" | "isNewTicket">;
  readonly reader: Pick<LiveTicket, "commentHtml" | "touch">;
  /** Settings that are not in force. */
  readonly settings: readonly SettingProblem[];
  readonly escalating: Escalating;
  readonly now: number;
}

/** All that the sidebar says of one ticket below its verdict. */
export function Reasons({ live, zendesk, reader, settings, escalating, now }: ReasonsProps) {
  const isOnline = useOnline();
  const [open, toggle] = useOpenCards();
  const { heldSaves } = useSyncExternalStore(escalating.subscribe, escalating.state);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each held save opens the card once
  useEffect(() => {
    if (heldSaves > 0 && !open.includes("escalation")) toggle("escalation");
  }, [heldSaves]);
  const { judged, composer } = live;
  const { ticket, report, policy, escalation } = judged;
  const { severity, evidence, privacy, checks } = report;
  const source = sourceOf(ticket, privacy.findings, checks.privacy);
  const card = (id: CardId, line: Line, body: ReactNode) => (
    <Card id={id} title={t(`card.${id}`)} line={line} isOpen={open.includes(id)} onToggle={toggle}>
      {body}
    </Card>
  );
  const readAgain = () => reader.touch("conversation");
  const reply = { composer, insert: zendesk.insert };
  const recording = zendesk.isNewTicket ? null : recordingOn(zendesk, ticket.id, readAgain);
  return (
    <>
      <Freshness isOnline={isOnline} stale={live.stale} history={live.history} onRetry={readAgain} />
      <SettingsNotice judged={judged} settings={settings} />
      <AnnotationNotice />
      <CrashNotice checks={checks} />
      <Cards>
        {card(
          "severity",
          severityLine(severity, policy),
          <SeverityCard
            judged={judged}
            source={source}
            composer={composer}
            zendesk={zendesk}
            recording={recording}
            now={now}
          />,
        )}
        {card(
          "evidence",
          evidenceLine(report),
          <EvidenceCard judged={judged} source={source} recording={recording} {...reply} />,
        )}
        {card("sla", slaLine(report, policy, now), <SlaCard judged={judged} composer={composer} zendesk={zendesk} />)}
        {card("privacy", privacyLine(judged), <PrivacyCard judged={judged} zendesk={zendesk} reader={reader} />)}
        {card(
          "escalation",
          escalationLine(judged),
          <EscalationCard judged={judged} escalating={escalating} zendesk={zendesk} {...reply} />,
        )}
      </Cards>
      {!zendesk.isNewTicket && (
        <Actions>
          {evidence.ask !== "" && (
            <InsertButton label={t("ask.button")} text={evidence.ask} isPrimary={!report.ready} {...reply} />
          )}
          <EscalateButton escalating={escalating} isPrimary={report.ready && escalation === null} />
        </Actions>
      )}
    </>
  );
}
