import { Stack } from "@forge/react";
import { t } from "../i18n/t";
import type { Shown } from "../shown";
import { AgainButton } from "./again-button";
import { backend } from "./backend";
import { EvidenceSection } from "./evidence-section";
import { headline } from "./lines";
import { Loading } from "./loading";
import { FaultMessage, Notices } from "./notices";
import { PrivacySection } from "./privacy-section";
import { ReviewSection } from "./review-section";
import { VerdictLine } from "./section";
import { SeveritySection } from "./severity-section";
import { SinceLastLook } from "./since-last-look";
import { SlaSection } from "./sla-section";
import { useAnswer } from "./use-answer";
import { useIssueChanges } from "./use-issue-changes";
import { useNow } from "./use-now";

/** What stands beside an issue: the verdict, and what an engineer does with it. */
export function App() {
  const [report, readAgain, refresh] = useAnswer(backend.report);
  useIssueChanges(refresh);
  if (report === null) return <Loading label={t("loading.label")} />;
  return (
    <Stack space="space.200">
      {report.ok ? <Verdict shown={report.value} /> : <FaultMessage title={t("failed.title")} fault={report.fault} />}
      <AgainButton onClick={readAgain} />
    </Stack>
  );
}

function Verdict({ shown }: { readonly shown: Shown }) {
  const now = useNow();
  return (
    <Stack space="space.200">
      <VerdictLine line={headline(shown)} />
      <Notices shown={shown} />
      <SinceLastLook since={shown.since} />
      <SeveritySection severity={shown.severity} />
      <EvidenceSection shown={shown} />
      <SlaSection shown={shown} now={now} />
      <PrivacySection shown={shown} />
      <ReviewSection shown={shown} />
    </Stack>
  );
}
