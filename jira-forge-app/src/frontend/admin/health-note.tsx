import { Button, Heading, Inline, Stack } from "@forge/react";
import { t } from "../../i18n/t";
import { Loading } from "../loading";
import { VerdictLine } from "../section";
import { useAnswer } from "../use-answer";
import { adminBackend } from "./admin-backend";
import { AdminFault } from "./admin-fault";
import { healthLines } from "./health-lines";

export function HealthNote() {
  const [answer, readAgain] = useAnswer(adminBackend.health);
  if (answer === null) return <Loading label={t("health.loading")} />;
  return (
    <Stack space="space.150">
      <Heading as="h2" size="small">
        {t("health.title")}
      </Heading>
      {answer.ok ? (
        healthLines(answer.value, Date.now()).map((line) => <VerdictLine key={line.text} line={line} />)
      ) : (
        <AdminFault title={t("health.failed")} fault={answer.fault} />
      )}
      <Inline>
        <Button onClick={readAgain}>{t("again.button")}</Button>
      </Inline>
    </Stack>
  );
}
