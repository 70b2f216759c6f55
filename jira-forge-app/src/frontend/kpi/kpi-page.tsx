import { EmptyState, Heading, Stack, Text } from "@forge/react";
import { useCallback, useState } from "react";
import { toInstant } from "../../../../shared/instant";
import { t } from "../../i18n/t";
import type { ShownKpis } from "../../project-shown";
import { Loading } from "../loading";
import { projectBackend } from "../project-backend";
import { ProjectFault } from "../project-fault";
import { useAnswer } from "../use-answer";
import { cardsOf } from "./card";
import { ChartCard } from "./chart-card";
import { type Choice, choose, SPANS } from "./chosen";
import { Filters } from "./filters";
import { KeyFigures } from "./key-figures";

interface KpiPageProps {
  /** Null where the page stands in a project. */
  readonly projectId: string | null;
  /** Fewer charts, where there is little room. */
  readonly isSmall: boolean;
}

/** The KPIs of a project's escalations. */
export function KpiPage({ projectId, isSmall }: KpiPageProps) {
  const ask = useCallback(() => projectBackend.kpis(projectId), [projectId]);
  const [answer, readAgain] = useAnswer(ask);
  if (answer === null) return <Loading label={t("kpi.loading")} />;
  if (!answer.ok) return <ProjectFault title={t("kpi.failed")} fault={answer.fault} onAgain={readAgain} />;
  if (answer.value.weeks.length === 0) {
    return <EmptyState header={t("kpi.empty.title")} description={t("kpi.empty.text")} />;
  }
  return <Kpis shown={answer.value} isSmall={isSmall} />;
}

function Kpis({ shown, isSmall }: { readonly shown: ShownKpis; readonly isSmall: boolean }) {
  const [choice, setChoice] = useState<Choice>({ span: SPANS[1], severity: null });
  const now = toInstant(Date.now());
  const chosen = choose(shown.weeks, choice, now);
  const cards = cardsOf(shown, chosen, choice, now);
  return (
    <Stack space="space.300">
      {!isSmall && (
        <Heading as="h2" size="medium">
          {t("kpi.title")}
        </Heading>
      )}
      <Filters shown={shown} choice={choice} onChoose={setChoice} />
      <KeyFigures kpis={chosen.kpis} />
      {(isSmall ? cards.slice(0, 2) : cards).map((card) => (
        <ChartCard key={card.id} card={card} />
      ))}
      <Text size="small" color="color.text.subtle">
        {t("kpi.note")}
      </Text>
    </Stack>
  );
}
