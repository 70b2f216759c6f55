import { useEffect, useRef, useState } from "react";
import type { ForgeNode } from "../forge/bridge";
import type { AppPage } from "../forge/installed-app";
import { drawNode } from "../uikit/draw-node";
import { DrawingBoundary } from "./drawing-boundary";
import { type ForgeFrame, openForgeFrame } from "./forge-frame";

interface AppViewProps {
  readonly page: AppPage;
  /** How often what the page stands on was changed in Jira. */
  readonly changes?: number;
  readonly invoke: (functionKey: string, payload: unknown) => Promise<unknown>;
}

/** A page of the app: it runs in a frame of its own, and what it says is drawn here. */
export function AppView({ page, changes = 0, invoke }: AppViewProps) {
  const [document, setDocument] = useState<ForgeNode | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const frame = useRef<ForgeFrame | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: one frame for as long as the page is open.
  useEffect(() => {
    const opened = openForgeFrame({ resource: page, invoke, onDraw: setDocument, onError: setProblem });
    frame.current = opened;
    return opened.close;
  }, []);
  useEffect(() => {
    if (changes > 0) frame.current?.emit("JIRA_ISSUE_CHANGED", {});
  }, [changes]);
  return (
    <>
      {problem !== null && <p role="alert">The app stopped: {problem}</p>}
      <DrawingBoundary>{document === null ? null : drawNode(document)}</DrawingBoundary>
    </>
  );
}
