import type { ClockReport } from "../../shared/types";
import { t } from "./i18n/t";
import { timeWords, workWords } from "./remaining";

/** Why our clock and the platform's clock of the same metric do not say the same, as far as that is known. */
export function differenceWords(ours: ClockReport, theirs: ClockReport): string {
  const { targetMinutes } = ours;
  if (theirs.targetMinutes !== null && targetMinutes !== null && theirs.targetMinutes !== targetMinutes) {
    const words = (minutes: number) => (ours.hours === "business" ? workWords(minutes) : timeWords(minutes * 60_000));
    return t("sla.differs.target", { theirs: words(theirs.targetMinutes), ours: words(targetMinutes) });
  }
  if (ours.hours === "business") return t("sla.differs.hours");
  if (ours.state === "paused" && theirs.state !== "paused") return t("sla.differs.pause");
  if ((ours.state === "met") !== (theirs.state === "met")) return t("sla.differs.end");
  return t("sla.differs.unknown");
}
