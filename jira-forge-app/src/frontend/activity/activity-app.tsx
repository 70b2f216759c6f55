import { Inline, Lozenge, Stack, Text, User } from "@forge/react";
import { capital, t } from "../../i18n/t";
import type { TimelineEntry, TimelineReview, TimelineVerdict, TimelineWaiver } from "../../timeline";
import { AgainButton } from "../again-button";
import { backend } from "../backend";
import { Loading } from "../loading";
import { FaultMessage } from "../notices";
import { ReviewHead } from "../review-head";
import { whenWords } from "../time-words";
import { useAnswer } from "../use-answer";

/** What was said of an escalation and by whom, in the activity of its issue. */
export function ActivityApp() {
  const [entries, readAgain] = useAnswer(backend.timeline);
  if (entries === null) return <Loading label={t("timeline.loading")} />;
  return (
    <Stack space="space.200">
      {entries.ok ? (
        <Entries entries={entries.value} />
      ) : (
        <FaultMessage title={t("timeline.failed")} fault={entries.fault} />
      )}
      <AgainButton onClick={readAgain} />
    </Stack>
  );
}

function Entries({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  if (entries.length === 0) return <Text>{t("timeline.none")}</Text>;
  return entries.map((entry) => <Entry key={`${entry.kind} ${entry.at}`} entry={entry} />);
}

function Entry({ entry }: { readonly entry: TimelineEntry }) {
  switch (entry.kind) {
    case "verdict":
      return <Verdict verdict={entry} />;
    case "review":
      return <Review review={entry} />;
    case "waiver":
      return <Waiver waiver={entry} />;
  }
}

function Verdict({ verdict }: { readonly verdict: TimelineVerdict }) {
  const { at, isReady, severity, judged, missing, arrived, policy } = verdict;
  const word = t(`severity.${severity ?? "unset"}`);
  return (
    <Stack space="space.050">
      <Inline space="space.100" alignBlock="center" shouldWrap>
        <Lozenge appearance={isReady ? "success" : "removed"}>
          {t(isReady ? "headline.ready" : "headline.notReady")}
        </Lozenge>
        <Text size="small">{whenWords(Date.parse(at))}</Text>
        <Text size="small" color="color.text.subtle">
          {t("timeline.policy", { policy })}
        </Text>
      </Inline>
      <Text>{judged === null ? t("timeline.unjudged", { word }) : t("timeline.judged", { word, judged })}</Text>
      {arrived.length > 0 && <Text>{t("timeline.arrived", { names: arrived.join(", ") })}</Text>}
      {missing.length > 0 && <Text>{t("timeline.missing", { names: missing.join(", ") })}</Text>}
    </Stack>
  );
}

function Review({ review: { at, state, by, reasons, missing } }: { readonly review: TimelineReview }) {
  return (
    <Stack space="space.050">
      <ReviewHead state={state} by={by} at={at} />
      {reasons.length > 0 && <Text>{t("review.reasons", { reasons: reasons.join("; ") })}</Text>}
      {missing.length > 0 && <Text>{t("review.missing", { names: missing.join(", ") })}</Text>}
    </Stack>
  );
}

function Waiver({ waiver: { at, by, title, reason } }: { readonly waiver: TimelineWaiver }) {
  return (
    <Stack space="space.050">
      <Inline space="space.100" alignBlock="center" shouldWrap>
        <Lozenge>{t(reason === null ? "waiver.takenBack" : "evidence.waived")}</Lozenge>
        <Text>{t("review.by")}</Text>
        <User accountId={by} />
        <Text size="small">{whenWords(Date.parse(at))}</Text>
      </Inline>
      <Text>{reason === null ? capital(title) : t("waiver.why", { title: capital(title), reason })}</Text>
    </Stack>
  );
}
