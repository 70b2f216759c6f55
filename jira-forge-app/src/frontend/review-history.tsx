import { Stack, Text } from "@forge/react";
import { t } from "../i18n/t";
import type { Review } from "../reviews";
import type { Shown } from "../shown";
import { ReviewHead } from "./review-head";

interface ReviewHistoryProps {
  /** The newest first. */
  readonly reviews: readonly Review[];
  readonly shown: Shown;
}

export function ReviewHistory({ reviews, shown }: ReviewHistoryProps) {
  if (reviews.length === 0) return <Text size="small">{t("review.none")}</Text>;
  return (
    <Stack space="space.100">
      {reviews.map((review, index) => (
        <Past key={`${review.at} ${review.by}`} review={review} isNewest={index === 0} shown={shown} />
      ))}
    </Stack>
  );
}

interface PastProps {
  readonly review: Review;
  readonly isNewest: boolean;
  readonly shown: Shown;
}

function Past({ review: { state, by, at, reasons, missing }, isNewest, shown }: PastProps) {
  const labels = reasons.map((id) => shown.returnReasons.find((reason) => reason.id === id)?.label ?? id);
  const items = shown.evidence.filter(({ kind }) => missing.includes(kind));
  const names = items.map(({ title }) => title).join(", ");
  // What arrived since the last return decides whether to look again; of older ones it is history.
  const arrived = isNewest ? items.filter((item) => item.state === "present").map(({ title }) => title) : [];
  return (
    <Stack>
      <ReviewHead state={state} by={by} at={at} />
      {labels.length > 0 && <Text size="small">{t("review.reasons", { reasons: labels.join("; ") })}</Text>}
      {names !== "" && <Text size="small">{t("review.missing", { names })}</Text>}
      {arrived.length > 0 && <Text size="small">{t("review.arrived", { names: arrived.join(", ") })}</Text>}
    </Stack>
  );
}
