import { useEffect } from "react";
import { EngineeringDesk } from "./engineering-desk";
import { FaultPanel } from "./fault-panel";
import type { Place, Session } from "./session";
import { SettingsPanel } from "./settings-panel";
import { useRedraw } from "./use-session";
import { instantWords } from "./words";

interface BarProps {
  readonly session: Session;
  readonly logOpen: boolean;
  onLog(): void;
}

export function TopBar({ session, logOpen, onLog }: BarProps) {
  const dark = session.theme() === "dark";
  const place = session.place();
  const toggle = (wanted: Place) => session.setPlace(place === wanted ? "ticket" : wanted);
  return (
    <header className="top-bar">
      <h1>
        Firstpass <span>workbench</span>
      </h1>
      <ClockControls session={session} />
      <div className="top-bar-end">
        <EngineeringDesk session={session} />
        <SettingsPanel session={session} />
        <button type="button" aria-pressed={place === "queue"} onClick={() => toggle("queue")}>
          Queue
        </button>
        <button type="button" aria-pressed={place === "jira"} onClick={() => toggle("jira")}>
          Jira
        </button>
        <FaultPanel session={session} />
        <button type="button" aria-pressed={logOpen} onClick={onLog}>
          Protocol log
        </button>
        <button type="button" aria-pressed={dark} onClick={() => session.setTheme(dark ? "light" : "dark")}>
          Dark
        </button>
      </div>
    </header>
  );
}

const MOVES = [
  { minutes: -60, words: "−1 h" },
  { minutes: -15, words: "−15 min" },
  { minutes: 15, words: "+15 min" },
  { minutes: 60, words: "+1 h" },
  { minutes: 24 * 60, words: "+1 d" },
];

function ClockControls({ session: { clock } }: { readonly session: Session }) {
  const redraw = useRedraw();
  useEffect(() => {
    const timer = setInterval(redraw, 1000);
    return () => clearInterval(timer);
  }, [redraw]);
  const now = clock.now();
  const seconds = String(Math.floor(now / 1000) % 60).padStart(2, "0");
  const running = clock.isRunning();
  return (
    <fieldset className="clock">
      <legend className="hidden">Clock of the workbench</legend>
      <time dateTime={new Date(now).toISOString()}>
        {instantWords(now)}:{seconds} UTC
      </time>
      {MOVES.map(({ minutes, words }) => (
        <button key={words} type="button" onClick={() => clock.set(clock.now() + minutes * 60_000)}>
          {words}
        </button>
      ))}
      <button type="button" aria-pressed={!running} onClick={() => clock.run(!running)}>
        Pause
      </button>
    </fieldset>
  );
}
