import { SectionMessage, Text } from "@forge/react";
import { t } from "../../i18n/t";
import type { OpenedEditor } from "../../policy-editor";

/** Which policy judges, where it is not the newest. */
export function StandInNote({ opened: { standIn, inForce, revisions } }: { readonly opened: OpenedEditor }) {
  if (standIn === null) return null;
  const newest = revisions[0]?.number ?? 0;
  const words = inForce > 0 ? t("admin.lastGood", { newest, inForce }) : t("admin.noneGood");
  return (
    <SectionMessage appearance="warning" title={t(`policy.instead.${standIn}`)}>
      <Text>{words}</Text>
    </SectionMessage>
  );
}
