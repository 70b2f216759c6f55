import type { Policy, PrivacyAction } from "../policy/schema";
import type { Keep } from "../text/keep";
import type { Range, SensitiveFinding, TextId, Ticket } from "../types";
import type { SensitiveClass } from "./detector";
import { findSensitive, type SensitiveMatch } from "./find";
import { maskText } from "./mask";

/** What the policy does with a type: its own action where it has one, else its class's. */
export function privacyAction(
  found: { type: string; class: SensitiveClass },
  policy: Pick<Policy, "privacy">,
): PrivacyAction {
  const { secrets, personal, types = {} } = policy.privacy;
  const own = Object.hasOwn(types, found.type) ? types[found.type] : undefined;
  return own ?? (found.class === "secret" ? secrets : personal);
}

/** What is sensitive in a ticket's subject, texts and attachment names, text by text; no policy can hide a finding. */
export function assessPrivacy(
  ticket: Ticket,
  policy: Policy,
  keep: Keep<readonly SensitiveMatch[]> = (_, make) => make(),
): readonly SensitiveFinding[] {
  const texts: { id: TextId; body: string }[] = [];
  if (ticket.subject !== null && !ticket.texts.some((text) => text.id === "subject")) {
    texts.push({ id: "subject", body: ticket.subject });
  }
  for (const { id, body } of ticket.texts) texts.push({ id, body });
  for (const { id, name } of ticket.attachments) texts.push({ id: `attachment:${id}`, body: name });
  return texts.flatMap((text) =>
    keep(text.body, () => findSensitive(text.body)).map((match) => ({
      type: match.type,
      text: text.id,
      start: match.start,
      end: match.end,
      preview: match.preview,
      action: privacyAction(match, policy),
    })),
  );
}

/** A text with all masked that the policy wants masked or blocked, and every finding, as spans in the input. */
export function redactText(
  body: string,
  policy: Pick<Policy, "privacy">,
): { readonly text: string; readonly findings: readonly (Range & { readonly type: string })[] } {
  const matches = findSensitive(body);
  const masked = matches.filter((match) => privacyAction(match, policy) !== "flag");
  return {
    text: maskText(body, masked),
    findings: matches.map(({ type, start, end }) => ({ type, start, end })),
  };
}
