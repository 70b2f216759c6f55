import { List, ListItem, SectionMessage } from "@forge/react";
import { nameOf, t } from "../i18n/t";
import type { SinceThen } from "../last-look";

/** What is new to whoever looks; nothing where nothing is. */
export function SinceLastLook({ since }: { readonly since: readonly SinceThen[] }) {
  if (since.length === 0) return null;
  return (
    <SectionMessage appearance="information" title={t("since.title")}>
      <List type="unordered">
        {since.map((change) => (
          <ListItem key={change.kind}>{sinceWords(change)}</ListItem>
        ))}
      </List>
    </SectionMessage>
  );
}

function sinceWords(change: SinceThen): string {
  switch (change.kind) {
    case "severity": {
      const unknown = t("severity.unknown");
      return t("since.severity", { before: change.before ?? unknown, after: change.after ?? unknown });
    }
    case "arrived":
    case "lacking":
      return t(`since.${change.kind}`, { names: change.titles.join(", ") });
    case "missed":
      return t("since.missed", { names: change.metrics.map((metric) => nameOf("metric", metric)).join(", ") });
    case "review":
      return t(`since.review.${change.state}`);
    default:
      return t(`since.${change.kind}`);
  }
}
