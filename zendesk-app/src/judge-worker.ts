// The worker that judges. It has no network of its own to speak to, and what it is told stays in the browser.
import { failed } from "./fault";
import { judge } from "./judge";
import { type JudgeReply, type JudgeRequest, valuesAfter } from "./judge-messages";
import type { Values } from "./live-ticket";

let values: Values = {};

self.addEventListener("message", async ({ data: request }: MessageEvent<JudgeRequest>) => {
  values = valuesAfter(request, values);
  // An uncaught error would be told in the console, and its message may hold what a customer wrote.
  const answer = await judge({ ...request, values }).catch(() => failed("crashed"));
  const reply: JudgeReply = { id: request.id, answer };
  self.postMessage(reply);
});
