import type { Standing } from "../../shared/kpi/standing";

/** An open escalation that nobody has reviewed, with nothing to tell but what is given. */
export const standing = (given: Partial<Standing> = {}): Standing => ({
  isOpen: true,
  isAtRisk: false,
  firstReview: null,
  isAccepted: false,
  returnReasons: [],
  missing: [],
  verdict: null,
  claimed: null,
  entitled: null,
  met: [],
  breached: [],
  ...given,
});
