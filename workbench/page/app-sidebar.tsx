import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from "react";
import { openModal } from "./modal-place";
import type { Session } from "./session";

const FIXED = 320;
const WIDEST = 640;
const STEP = 16;

/** The apps tray: the app's iframe at 320 px, or as wide as the agent drags it. */
export function AppSidebar({ session }: { readonly session: Session }) {
  const [width, setWidth] = useState(FIXED);
  const place = useRef<HTMLDivElement>(null);
  const ticketId = session.desk.selected();
  const opened = session.appGeneration();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each ticket, and each reload, gets an app of its own.
  useEffect(() => {
    const container = place.current;
    return container === null ? undefined : session.openApp(container, openModal);
  }, [session, ticketId, opened]);

  const limited = (wanted: number) => setWidth(Math.min(WIDEST, Math.max(FIXED, wanted)));
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (step !== undefined) limited(width + step);
    if (event.key === "Home") limited(FIXED);
  };
  const onPointerDown = ({ currentTarget, pointerId, clientX }: PointerEvent<HTMLElement>) => {
    // Captured, because the iframe would swallow the movement otherwise.
    currentTarget.setPointerCapture(pointerId);
    currentTarget.onpointermove = (move) => limited(width + clientX - move.clientX);
    currentTarget.onpointerup = () => {
      currentTarget.onpointermove = null;
    };
  };
  return (
    <aside className="apps" aria-label="Apps" style={{ width }}>
      {/* biome-ignore lint/a11y/useSemanticElements: a separator that moves is no hr. */}
      <div
        className="apps-handle"
        role="separator"
        aria-label="Width of the apps"
        aria-orientation="vertical"
        aria-valuemin={FIXED}
        aria-valuemax={WIDEST}
        aria-valuenow={width}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onPointerDown={onPointerDown}
      />
      <div className="apps-head">
        <h2>Apps</h2>
        <span className="apps-width">{width} px</span>
        <button type="button" className="quiet" onClick={() => setWidth(width === FIXED ? 420 : FIXED)}>
          {width === FIXED ? "Wider" : "320 px"}
        </button>
        <button type="button" className="quiet" onClick={session.reopenApp}>
          Reload
        </button>
      </div>
      <div className="apps-place" ref={place} />
    </aside>
  );
}
