import { countEscalation } from "../../jira-forge-app/src/kpi-store";
import type { Standing } from "../../shared/kpi/standing";
import { standing } from "../kpi/standing";
import { type ForgeApp, startApp } from "./forge-app";

const accepted = { firstReview: "accepted", isAccepted: true, verdict: "supported", met: ["first-reply"] } as const;
const returned = {
  firstReview: "returned",
  returnReasons: ["missing-steps"],
  missing: ["steps-to-reproduce"],
  verdict: "understated",
  claimed: "sev3",
  entitled: "sev1",
  breached: ["first-reply"],
  isAtRisk: true,
} as const;

/** Two weeks of escalations: one returned last week, three of this week of which two were accepted. */
export async function startCounted(): Promise<ForgeApp> {
  const app = await startApp();
  const count = (id: string, week: string, given: Partial<Standing>) =>
    app.forge.run({ accountId: null }, () =>
      countEscalation({ projectId: "10001", week }, id, { version: 1, standing: standing(given) }),
    );
  await count("1", "2026-W47", returned);
  await count("2", "2026-W48", accepted);
  await count("3", "2026-W48", { ...accepted, isOpen: false });
  await count("4", "2026-W48", {});
  await count("5", "2026-W30", { verdict: "overstated" });
  return app;
}
