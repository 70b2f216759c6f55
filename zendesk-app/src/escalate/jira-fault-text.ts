import type { Fault } from "../fault";
import { t } from "../i18n/t";

/** A fault in words where it was Jira that did not answer as it should. */
export function jiraFaultText({ kind, words = "" }: Fault): string {
  if (kind === "outside-zendesk" || kind === "no-sdk") return t("jira.fault.server");
  return t(`jira.fault.${kind}`, { words }).trim();
}
