import { useLayoutEffect, useRef, useState } from "react";
import styled from "styled-components";
import type { SensitiveFinding } from "../../shared/types";
import { failed } from "./fault";
import { sensitiveName, t, tCount } from "./i18n/t";
import type { Judged } from "./judge";
import { Small, Stack, Strong } from "./layout";
import type { LiveTicket } from "./live-ticket";
import { MaskDraftButton } from "./mask-draft-button";
import { RemoveFinding } from "./remove-finding";
import { colour } from "./theme";
import { capital, whereWords } from "./verdict-lines";
import type { Zendesk } from "./zendesk";

const Findings = styled.ul`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.space.sm};
`;

const Preview = styled.code`
  padding: 0 ${({ theme }) => theme.space.xxs};
  border-radius: ${({ theme }) => theme.borderRadii.sm};
  background: ${({ theme }) => colour(theme, "background.subtle")};
  font-family: ${({ theme }) => theme.fonts.mono};
  font-size: ${({ theme }) => theme.fontSizes.sm};
`;

const Told = styled.p`
  &:focus {
    outline: none;
  }
`;

interface PrivacyCardProps {
  readonly judged: Judged;
  readonly zendesk: Pick<Zendesk, "read" | "set" | "send" | "isNewTicket">;
  readonly reader: Pick<LiveTicket, "commentHtml" | "touch">;
}

/** Only masked previews come here: the sidebar never shows what leaked. */
export function PrivacyCard({ judged, zendesk, reader }: PrivacyCardProps) {
  const { ticket, report, titles, commentIds } = judged;
  const { findings } = report.privacy;
  const ticketId = ticket.id.slice(ticket.id.indexOf(":") + 1);
  const [removals, setRemovals] = useState(0);
  const told = useRef<HTMLParagraphElement>(null);
  // The button that was pressed goes away with its finding.
  useLayoutEffect(() => {
    if (removals > 0) told.current?.focus();
  }, [removals]);

  const remove = async ({ text, start, end }: SensitiveFinding, commentId: string) => {
    const body = ticket.texts.find(({ id }) => id === text)?.body ?? "";
    const loaded = await import("./redaction").catch(() => null);
    if (loaded === null) return failed("offline");
    const html = reader.commentHtml(commentId);
    const answer = await loaded.redact({ ticketId, commentId, html, value: body.slice(start, end) }, zendesk);
    // What came of an answer that was lost is told by the comment itself.
    const isUntouched = !answer.ok && (answer.fault.kind === "forbidden" || answer.fault.kind === "offline");
    if (!isUntouched) reader.touch("rewritten");
    if (answer.ok) setRemovals((count) => count + 1);
    return answer;
  };
  const isOfDraft = ({ text }: SensitiveFinding) => text === (zendesk.isNewTicket ? "description" : "draft");
  return (
    <>
      {removals > 0 && (
        <Told ref={told} role="status" tabIndex={-1}>
          {t("redact.done")}
        </Told>
      )}
      {findings.length === 0 ? (
        <p>{tCount("privacy.searched", ticket.texts.length)}</p>
      ) : (
        <Findings>
          {findings.map((finding) => {
            const commentId = zendesk.isNewTicket ? undefined : commentIds.get(finding.text);
            const type = sensitiveName(finding.type, titles);
            const where = whereWords(finding.text);
            return (
              <li key={`${finding.text} ${finding.start} ${finding.type}`} data-type={finding.type}>
                <Stack $gap="xxs">
                  <Strong>{type}</Strong>
                  <span>
                    <Preview>
                      <bdi>{finding.preview}</bdi>
                    </Preview>
                  </span>
                  <Small>{capital(where)}</Small>
                  {commentId !== undefined && (
                    <RemoveFinding
                      what={{ type, preview: finding.preview, where }}
                      remove={() => remove(finding, commentId)}
                    />
                  )}
                  {commentId === undefined && !isOfDraft(finding) && <Small>{byHand(finding.text)}</Small>}
                </Stack>
              </li>
            );
          })}
        </Findings>
      )}
      <MaskDraftButton ticketId={ticketId} isNeeded={findings.some(isOfDraft)} zendesk={zendesk} />
      {findings.length > 0 && <Small>{t("privacy.hint")}</Small>}
    </>
  );
}

function byHand(text: string): string {
  if (text === "subject") return t("redact.subject");
  return t(text.startsWith("attachment:") ? "redact.file" : "redact.steps");
}
