import { makeInvoke } from "@forge/bridge";
import type { Answer } from "../fault";
import type { Reviewed } from "../review-issue";
import type { AcceptRequest, ReturnRequest } from "../review-request";
import type { ReviewLog } from "../reviews";
import type { Shown } from "../shown";
import type { TimelineEntry } from "../timeline";
import type { WaiveRequest } from "../waive-request";
import { heard } from "./heard";

// biome-ignore lint/style/useConsistentTypeDefinitions: an interface is no Record, as the bridge asks for.
type Definitions = {
  report: () => Answer<Shown>;
  reviews: () => Answer<ReviewLog>;
  timeline: () => Answer<readonly TimelineEntry[]>;
  accept: (wish: AcceptRequest) => Answer<Reviewed>;
  return: (wish: ReturnRequest) => Answer<Reviewed>;
  waive: (wish: WaiveRequest) => Answer<null>;
};

const call = makeInvoke<Definitions>();

/** All that the page may ask of the app's backend. */
export const backend = {
  report: () => heard(call("report")),
  reviews: () => heard(call("reviews")),
  timeline: () => heard(call("timeline")),
  accept: (wish: AcceptRequest) => heard(call("accept", wish)),
  return: (wish: ReturnRequest) => heard(call("return", wish)),
  waive: (wish: WaiveRequest) => heard(call("waive", wish)),
};
