import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createSaveHook } from "../../workbench/host/save-hook";

describe("save hook", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("stops the save when the app does not answer in time", async () => {
    const hook = createSaveHook(
      () => {},
      () => 30_000,
    );
    const answer = hook.ask("ticket.save");
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await answer).toEqual({ proceed: false, message: "The app did not answer in time.", timedOut: true });
  });

  it("forgets an answer that comes too late", async () => {
    const hook = createSaveHook(
      () => {},
      () => 10,
    );
    hook.ask("ticket.save");
    await vi.advanceTimersByTimeAsync(10);
    hook.reply("ticket.save", undefined);
    const second = hook.ask("ticket.save");
    hook.reply("ticket.save", { msg: "No" });
    expect(await second).toEqual({ proceed: false, message: "No", timedOut: false });
  });

  it("does not ask again while a question is open", () => {
    const asked: string[] = [];
    const hook = createSaveHook(
      (event) => asked.push(event),
      () => 10,
    );
    expect(hook.ask("ticket.save")).not.toBeNull();
    expect(hook.ask("ticket.save")).toBeNull();
    expect(asked).toEqual(["ticket.save"]);
  });
});
