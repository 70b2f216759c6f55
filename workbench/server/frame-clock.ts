// A device of the workbench, put into the app's page by the app server (app-files.ts); the built app never has it.
// Zendesk apps read the time from Date. This moves Date in the iframe to the workbench's clock: first by the query
// parameter `workbench-clock=<epoch milliseconds>,<running|paused>`, later by messages of the same form. Timers and
// performance.now() stay real.

const RealDate = Date;
let base = RealDate.now();
let since = base;
let running = true;

const now = (): number => (running ? base + (RealDate.now() - since) : base);

function take(told: unknown): void {
  const [, instant, state] = /^(\d{1,16}),(running|paused)$/.exec(String(told ?? "")) ?? [];
  if (instant === undefined) return;
  base = Number(instant);
  since = RealDate.now();
  running = state === "running";
}

take(new URLSearchParams(window.location.search).get("workbench-clock"));

window.addEventListener("message", (event: MessageEvent<unknown>) => {
  const { data } = event;
  if (event.source !== window.parent || typeof data !== "object" || data === null) return;
  if ("workbench-clock" in data) take(data["workbench-clock"]);
});

globalThis.Date = new Proxy(RealDate, {
  construct: (target, given: unknown[], newTarget) =>
    Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget) as Date,
  apply: (target) => new target(now()).toString(),
  get: (target, name, receiver) => (name === "now" ? now : Reflect.get(target, name, receiver)),
});
