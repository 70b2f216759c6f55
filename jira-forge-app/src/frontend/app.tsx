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

/** What stands beside an issue: the verdict, and what an engineer does with it. */
export function App() {
  const [report, readAgain, refresh] = useAnswer(backend.report);
  useIssueChanges(refresh);
  if (report === null) return <Loading label={t("loading.label")} />;
  return (
    <Stack space="space.200">
      {report.ok ? (
        <Verdict shown={report.value} onChange={readAgain} />
      ) : (
        <FaultMessage title={t("failed.title")} fault={report.fault} />
      )}
      <AgainButton onClick={readAgain} />
    </Stack>
  );
}

interface VerdictProps {
  readonly shown: Shown;
  /** Called where something was done that the verdict rests on. */
  readonly onChange: () => void;
}

function Verdict({ shown, onChange }: VerdictProps) {
  const [log, readLog] = useAnswer(backend.reviews);
  const mayReview = log?.ok === true && log.value.mayReview;
  return (
    <Stack space="space.200">
      <VerdictLine line={headline(shown)} />
      <Notices shown={shown} />
      <SinceLastLook since={shown.since} />
      <SeveritySection severity={shown.severity} />
      <EvidenceSection shown={shown} onWaive={mayReview ? onChange : null} />
      <SlaSection shown={shown} />
      <PrivacySection shown={shown} />
      <ReviewSection shown={shown} log={log} onReview={readLog} />
    </Stack>
  );
}
