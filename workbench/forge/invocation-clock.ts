import { AsyncLocalStorage } from "node:async_hooks";

const instants = new AsyncLocalStorage<number>();
let isInstalled = false;

/**
 * Does work, and all that it starts, at an instant of the workbench's clock: apps read the time from `Date`. Work
 * outside of it keeps the real time. The clock stands while the work is done.
 */
export function atInstant<T>(instant: number, work: () => T): T {
  if (!isInstalled) install();
  isInstalled = true;
  return instants.run(instant, work);
}

function install(): void {
  const RealDate = Date;
  const now = (): number => instants.getStore() ?? RealDate.now();
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, given: unknown[], newTarget) =>
      Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget) as Date,
    get: (target, name, receiver) => (name === "now" ? now : Reflect.get(target, name, receiver)),
  });
}
