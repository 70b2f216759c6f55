// Runs in the frame of a page of the app, before the app: the product's side of the bridge, by messages to Jira's page.
import { openPage } from "./bridge";
import type { FromFrame, ToFrame } from "./frame-messages";
import { withHandles } from "./handles";

interface Waiting {
  answer(value: unknown): void;
  fail(problem: Error): void;
}

const waiting = new Map<number, Waiting>();
const handlers: ((...values: readonly unknown[]) => unknown)[] = [];
let calls = 0;

const tell = (message: FromFrame): void => window.parent.postMessage(message, "*");

const page = openPage(
  (functionKey, payload) =>
    new Promise((answer, fail) => {
      calls += 1;
      waiting.set(calls, { answer, fail });
      tell({ kind: "invoke", call: calls, functionKey, payload });
    }),
  {
    locale: new URLSearchParams(window.location.search).get("locale"),
    onDraw: (document) =>
      tell({ kind: "draw", document: withHandles(document, (handler) => handlers.push(handler) - 1) }),
    onError: (error) => tell({ kind: "error", message: String(error) }),
  },
);

window.addEventListener("message", ({ data, source }: MessageEvent<ToFrame>) => {
  if (source !== window.parent) return;
  switch (data.kind) {
    case "answer":
      waiting.get(data.call)?.answer(data.value);
      return;
    case "failure":
      waiting.get(data.call)?.fail(new Error(data.message));
      return;
    case "handle":
      handlers[data.handler]?.(...data.values);
      return;
    case "event":
      page.emit(data.event, data.payload);
  }
});

for (const kind of ["error", "unhandledrejection"] as const)
  window.addEventListener(kind, (event) =>
    tell({ kind: "error", message: String("reason" in event ? event.reason : event.message) }),
  );
