export interface HookAnswer {
  readonly proceed: boolean;
  /** What the app wants the agent to read; null when it gave no words. */
  readonly message: string | null;
  readonly timedOut: boolean;
}

export interface SaveHook {
  /** Asks the app and waits; null while an earlier question is still open (the SDK ignores a second one). */
  ask(event: string): Promise<HookAnswer> | null;
  reply(event: string, error: { readonly msg?: unknown } | undefined): void;
  cancel(): void;
}

/** `send` puts the question to the app; without an answer in time the save does not happen. */
export function createSaveHook(send: (event: string) => void, timeoutMilliseconds: () => number): SaveHook {
  const open = new Map<string, (answer: HookAnswer) => void>();
  return {
    ask(event) {
      if (open.has(event)) return null;
      return new Promise((resolve) => {
        const late = { proceed: false, message: "The app did not answer in time.", timedOut: true };
        const timer = setTimeout(() => settle(late), timeoutMilliseconds());
        const settle = (answer: HookAnswer) => {
          clearTimeout(timer);
          open.delete(event);
          resolve(answer);
        };
        open.set(event, settle);
        send(event);
      });
    },
    reply(event, error) {
      const message = typeof error?.msg === "string" && error.msg !== "" ? error.msg : null;
      open.get(event)?.({ proceed: error === undefined, message, timedOut: false });
    },
    cancel() {
      for (const settle of [...open.values()]) settle({ proceed: false, message: null, timedOut: false });
    },
  };
}
