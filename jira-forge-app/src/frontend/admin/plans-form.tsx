import { Button, Heading, Inline, Stack, Text } from "@forge/react";
import { t } from "../../i18n/t";
import type { PolicyForm } from "../../policy-form";
import { AddPlan } from "./add-plan";
import { Choice } from "./choice";
import type { FormProps } from "./matrix-form";
import { Reasons } from "./reasons";

type Plan = PolicyForm["plans"][number];

/** What each plan may claim. */
export function PlansForm({ form: { plans, severities }, change }: FormProps) {
  const ranked = [...severities].sort((a, b) => a.rank - b.rank);
  const options = ranked.map(({ id, label }) => ({ value: id, label }));
  const set = (next: readonly Plan[]) => change([{ path: ["plans"], value: next }]);
  const setPlan = (changed: Plan) => set(plans.map((plan) => (plan.id === changed.id ? changed : plan)));
  return (
    <Stack space="space.300">
      <Stack space="space.100">
        <Heading as="h2" size="small">
          {t("admin.plans.title")}
        </Heading>
        <Text>{t("admin.plans.hint")}</Text>
      </Stack>
      {plans.map((plan) => (
        <Stack key={plan.id} space="space.100">
          <Heading as="h3" size="xsmall">
            {plan.label}
          </Heading>
          <Inline space="space.150" rowSpace="space.100" shouldWrap>
            <Choice
              id={`plan-${plan.id}-highest`}
              label={t("admin.plans.highest")}
              value={plan.highest}
              options={options}
              onChange={(highest) => setPlan({ ...plan, highest })}
            />
            {gravers(plan, ranked).map(({ id, label }) => (
              <Reasons
                key={id}
                id={`plan-${plan.id}-${id}`}
                label={t("admin.plans.except", { severity: label })}
                chosen={plan.exceptions.find(({ severity }) => severity === id)?.when ?? []}
                onChange={(when) => setPlan({ ...plan, exceptions: withException(plan, id, when) })}
              />
            ))}
          </Inline>
          <Inline>
            <Button appearance="subtle" spacing="compact" onClick={() => set(plans.filter(({ id }) => id !== plan.id))}>
              {t("admin.plans.remove", { plan: plan.label })}
            </Button>
          </Inline>
        </Stack>
      ))}
      <AddPlan
        known={plans.map(({ id }) => id)}
        onAdd={(plan) => set([...plans, { ...plan, highest: ranked.at(-1)?.id ?? "", exceptions: [] }])}
      />
    </Stack>
  );
}

/** The severities that a plan does not cover. */
function gravers({ highest }: Plan, ranked: PolicyForm["severities"]): PolicyForm["severities"] {
  const limit = ranked.findIndex(({ id }) => id === highest);
  return ranked.slice(0, Math.max(0, limit));
}

function withException({ exceptions }: Plan, severity: string, when: Plan["exceptions"][number]["when"]) {
  const others = exceptions.filter((one) => one.severity !== severity);
  return when.length === 0 ? others : [...others, { severity, when: [...when] }];
}
