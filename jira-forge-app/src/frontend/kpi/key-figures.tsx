import { Box, Inline, Lozenge, type LozengeProps, Stack, Text } from "@forge/react";
import type { Kpis } from "../../../../shared/kpi/kpis";
import { FIRST_PASS_GOAL, firstPassAcceptance, severityAccuracy, slaAttainment } from "../../../../shared/kpi/shares";
import { numberWords, t } from "../../i18n/t";
import { percentOf } from "./card";

/** The few numbers to know first. */
export function KeyFigures({ kpis }: { readonly kpis: Kpis }) {
  const acceptance = firstPassAcceptance(kpis);
  const isGoal = acceptance !== null && acceptance >= FIRST_PASS_GOAL;
  return (
    <Inline space="space.300" shouldWrap>
      <Figure name={t("kpi.figure.acceptance")} value={shareWords(acceptance)}>
        {acceptance === null ? null : (
          <Mark colour={isGoal ? "success" : "moved"}>
            {t(isGoal ? "kpi.figure.goalMet" : "kpi.figure.goalMissed", { percent: percentOf(FIRST_PASS_GOAL) })}
          </Mark>
        )}
      </Figure>
      <Figure name={t("kpi.figure.severity")} value={shareWords(severityAccuracy(kpis))} />
      <Figure name={t("kpi.figure.sla")} value={shareWords(slaAttainment(kpis))} />
      <Figure name={t("kpi.figure.risk")} value={numberWords(kpis.atRisk)} />
      <Figure name={t("kpi.figure.open")} value={t("kpi.figure.openOf", { open: kpis.open, all: kpis.escalations })} />
    </Inline>
  );
}

const shareWords = (share: number | null): string =>
  share === null ? t("kpi.figure.unknown") : t("kpi.figure.percent", { percent: percentOf(share) });

interface FigureProps {
  readonly name: string;
  readonly value: string;
  readonly children?: JSX.Element | null;
}

function Figure({ name, value, children = null }: FigureProps) {
  return (
    <Box>
      <Stack space="space.050">
        <Text size="small" color="color.text.subtle">
          {name}
        </Text>
        <Text size="large" weight="bold">
          {value}
        </Text>
        {children}
      </Stack>
    </Box>
  );
}

interface MarkProps {
  readonly colour: NonNullable<LozengeProps["appearance"]>;
  readonly children: string;
}

function Mark({ colour, children }: MarkProps) {
  return (
    <Inline>
      <Lozenge appearance={colour}>{children}</Lozenge>
    </Inline>
  );
}
