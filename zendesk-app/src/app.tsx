import { lazy, Suspense, startTransition, useEffect, useState } from "react";
import type { Escalating } from "./escalation";
import type { Fault } from "./fault";
import type { LiveState, LiveTicket } from "./live-ticket";
import { Loading } from "./loading";
import type { Settings } from "./settings";
import { Theme } from "./theme";
import { useColorScheme } from "./use-color-scheme";
import { Verdict } from "./verdict";
import type { Zendesk } from "./zendesk";

// Rarely shown, and its look is not needed for the first verdict.
const Failed = lazy(async () => ({ default: (await import("./failed")).Failed }));

/** Keeps the frame as high as its content; equal heights are not told twice, so that nothing flickers. */
function useFrameHeight(zendesk: Zendesk | null): void {
  useEffect(() => {
    if (zendesk === null) return;
    let told = 0;
    const observer = new ResizeObserver(() => {
      const height = Math.ceil(document.body.getBoundingClientRect().height);
      if (height === told || height === 0) return;
      told = height;
      zendesk.resize(height);
    });
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [zendesk]);
}

export interface Connected {
  readonly zendesk: Zendesk;
  readonly live: LiveTicket;
  readonly settings: Settings;
  readonly escalating: Escalating;
}

/** What the page shows: no connection, or a ticket that is followed. */
export type Start = { readonly phase: "failed"; readonly fault: Fault } | Connected;

export function App({ start }: { readonly start: Start }) {
  const connected = "live" in start ? start : null;
  const scheme = useColorScheme(connected?.zendesk ?? null);
  useFrameHeight(connected?.zendesk ?? null);
  return (
    <Theme scheme={scheme}>
      <Suspense>{"live" in start ? <Followed {...start} /> : <Failed fault={start.fault} />}</Suspense>
    </Theme>
  );
}

/**
 * The state of the followed ticket. A newer verdict on the same ticket is drawn in slices, so that whoever types is not
 * held up; everything else is drawn at once.
 */
function useLive(live: LiveTicket): LiveState {
  const [state, setState] = useState(live.state);
  useEffect(() => {
    let last = live.state();
    setState(last);
    return live.subscribe(() => {
      const isNewer = last.phase === "live" && live.state().phase === "live";
      last = live.state();
      if (isNewer) startTransition(() => setState(last));
      else setState(last);
    });
  }, [live]);
  return state;
}

function Followed({ zendesk, live, settings, escalating }: Connected) {
  const state = useLive(live);
  const readAgain = () => live.touch("conversation");
  if (state.phase === "loading") return <Loading />;
  if (state.phase === "failed") return <Failed fault={state.fault} onRetry={readAgain} />;
  // The key drops what belongs to one ticket alone, such as 'Added to your reply', when another one comes.
  return (
    <Verdict
      key={state.judged.ticket.id}
      live={state}
      zendesk={zendesk}
      reader={live}
      settings={settings.problems}
      escalating={escalating}
    />
  );
}
