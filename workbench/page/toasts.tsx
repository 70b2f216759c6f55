import { useEffect } from "react";
import type { Notification } from "./agent-desk";
import type { Session } from "./session";

const SHOWN_MILLISECONDS = 8000;

/** What apps and hooks told the agent. */
export function Toasts({ session }: { readonly session: Session }) {
  return (
    <div className="toasts" role="status" aria-live="polite">
      {session.desk.notifications().map((notification) => (
        <Toast key={notification.id} notification={notification} onDone={session.desk.dismiss} />
      ))}
    </div>
  );
}

interface ToastProps {
  readonly notification: Notification;
  onDone(id: number): void;
}

function Toast({ notification: { id, text, kind }, onDone }: ToastProps) {
  useEffect(() => {
    // An error stays until somebody has read it.
    if (kind === "error") return;
    const timer = setTimeout(() => onDone(id), SHOWN_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [id, kind, onDone]);
  return (
    <div className={`toast toast-${kind}`}>
      <span dir="auto">{text}</span>
      <button type="button" className="quiet" aria-label="Close message" onClick={() => onDone(id)}>
        ×
      </button>
    </div>
  );
}
