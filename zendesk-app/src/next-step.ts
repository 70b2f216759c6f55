import type { SeverityReport } from "../../shared/types";
import { t, tCount } from "./i18n/t";
import type { Judged, ShownPolicy } from "./judge";
import { missingOf, severityLabel, someOf } from "./verdict-lines";

/** What to do first so that the ticket may be escalated; null where nothing is in the way, or nothing can be done. */
export function nextStep({ report, policy }: Judged): string | null {
  const { gate } = report.checks;
  const [blocker] = gate?.state === "fail" ? gate.findings : [];
  switch (blocker?.message) {
    case "contradicts-claim":
      return severityStep(report.severity, policy);
    case "absent":
      return t("next.ask", { missing: someOf(missingOf(report)) });
    case "too-little":
      return t("next.more");
    case "exposed":
      return tCount("next.remove", blocker.spans.length);
    default:
      return null;
  }
}

function severityStep({ verdict, entitled, matrix }: SeverityReport, policy: ShownPolicy): string {
  const judged = severityLabel(policy, entitled ?? matrix);
  if (verdict === "unclear") return t("next.unclear");
  return t(verdict === "overstated" ? "next.lower" : "next.raise", { judged });
}
