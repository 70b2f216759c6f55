import { freePlanSev1 } from "./free-plan-sev1";
import { overstatedCosmetic } from "./overstated-cosmetic";
import type { Scenario } from "./scenario";
import { understatedOutage } from "./understated-outage";

/** In the order of the ticket list. */
export const SCENARIOS: readonly Scenario[] = [understatedOutage, overstatedCosmetic, freePlanSev1];
