import type { NextUpdate } from "../../shared/sla/next-update";
import type { Composer } from "./composer";
import type { Answer } from "./fault";
import { t } from "./i18n/t";
import { InsertButton } from "./insert-button";
import { Draft, Part, Stack } from "./layout";
import { dueWords, timeWords } from "./remaining";

interface NextUpdateProps {
  readonly update: NextUpdate;
  readonly now: number;
  readonly composer: Composer;
  readonly insert: (text: string) => Promise<Answer<null>>;
}

/** When the customer is to hear from us next, and the words for it. */
export function NextUpdatePart({ update: { dueAt, draft }, now, composer, insert }: NextUpdateProps) {
  return (
    <Stack>
      <Part>{t("update.title")}</Part>
      <p>{dueAt === null ? t("update.none") : dueSentence(Date.parse(dueAt), now)}</p>
      <Draft>{draft}</Draft>
      <InsertButton label={t("update.insert")} text={draft} composer={composer} insert={insert} />
    </Stack>
  );
}

function dueSentence(due: number, now: number): string {
  const values = { when: dueWords(due, now), time: timeWords(due - now) };
  return t(due > now ? "update.due" : "update.late", values);
}
