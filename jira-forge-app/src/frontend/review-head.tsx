import { Inline, Lozenge, Text, User } from "@forge/react";
import { t } from "../i18n/t";
import type { Review } from "../reviews";
import { whenWords } from "./time-words";

/** What a review came to, who made it and when. */
export function ReviewHead({ state, by, at }: Pick<Review, "state" | "by" | "at">) {
  return (
    <Inline space="space.100" alignBlock="center" shouldWrap>
      <Lozenge appearance={state === "accepted" ? "success" : "moved"}>{t(`review.${state}`)}</Lozenge>
      <Text>{t("review.by")}</Text>
      <User accountId={by} />
      <Text size="small">{whenWords(Date.parse(at))}</Text>
    </Inline>
  );
}
