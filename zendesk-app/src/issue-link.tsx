import { Anchor } from "@zendeskgarden/react-buttons";
import { t } from "./i18n/t";

/** Leads to an issue in Jira, in a window of its own. */
export function IssueLink({ issue, url }: { readonly issue: string; readonly url: string }) {
  return (
    <Anchor href={url} target="_blank" rel="noopener noreferrer">
      {t("escalation.open", { ref: issue })}
    </Anchor>
  );
}
