import Heading from "@atlaskit/heading";
import { useEffect, useRef, useState } from "react";
import type { ForgeNode } from "../forge/bridge";
import { drawNode } from "../uikit/draw-node";
import { DrawingBoundary } from "./drawing-boundary";
import { type ForgeFrame, openForgeFrame } from "./forge-frame";

interface AppPanelProps {
  /** How often the issue was changed on this page. */
  readonly changes: number;
  readonly invoke: (functionKey: string, payload: unknown) => Promise<unknown>;
}

/** The app's `jira:issueContext`: its page runs in a frame of its own, and what it says is drawn here. */
export function AppPanel({ changes, invoke }: AppPanelProps) {
  const [document, setDocument] = useState<ForgeNode | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const frame = useRef<ForgeFrame | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: one frame for as long as the issue is open.
  useEffect(() => {
    const opened = openForgeFrame({ resource: "verdict", invoke, onDraw: setDocument, onError: setProblem });
    frame.current = opened;
    return opened.close;
  }, []);
  useEffect(() => {
    if (changes > 0) frame.current?.emit("JIRA_ISSUE_CHANGED", {});
  }, [changes]);
  return (
    <section className="app-panel" aria-label="Firstpass">
      <Heading as="h2" size="small">
        Firstpass
      </Heading>
      {problem !== null && <p role="alert">The app stopped: {problem}</p>}
      <DrawingBoundary>{document === null ? null : drawNode(document)}</DrawingBoundary>
    </section>
  );
}
