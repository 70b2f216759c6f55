import { breachedClock } from "./breached-clock";
import { cleanEscalation } from "./clean-escalation";
import { exposedData } from "./exposed-data";
import { freePlanSev1 } from "./free-plan-sev1";
import { german } from "./german";
import { hostileHtml } from "./hostile-html";
import { intermittentSlowness } from "./intermittent-slowness";
import { leakedToken } from "./leaked-token";
import { nothingKnown } from "./nothing-known";
import { overstatedCosmetic } from "./overstated-cosmetic";
import type { Scenario } from "./scenario";
import { sleepingPause } from "./sleeping-pause";
import { stagingOnly } from "./staging-only";
import { threeHundredComments } from "./three-hundred-comments";
import { understatedOutage } from "./understated-outage";

/** In the order of the ticket list. */
export const SCENARIOS: readonly Scenario[] = [
  understatedOutage,
  overstatedCosmetic,
  freePlanSev1,
  leakedToken,
  cleanEscalation,
  threeHundredComments,
  german,
  hostileHtml,
  nothingKnown,
  sleepingPause,
  stagingOnly,
  breachedClock,
  exposedData,
  intermittentSlowness,
];
