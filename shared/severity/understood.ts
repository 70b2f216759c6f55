import type { Understood } from "../i18n/severity/wording";
import type { Facts } from "./facts";
import type { Judgement } from "./judge";

/** What a judgement rests on, as the wording names it; null where nothing is known. */
export function understoodOf({ rule, impact, urgency }: Judgement, { scope }: Facts): Understood | null {
  switch (rule) {
    case "exposure":
    case "loss":
    case "not-production":
    case "request":
    case "over":
      return rule;
    case "loss-recovered":
      return "recovered";
    case "no-basis":
      return null;
    case "alike":
      if (impact === "unknown") return null;
      return impact === "minor" ? "request" : urgency === "low" ? "over" : "impaired";
    case "failure":
      if (scope === "group") return "some";
      return scope === "unknown" ? "impaired" : scope;
  }
}
