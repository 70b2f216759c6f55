import type { ForgeNode } from "../forge/bridge";
import type { FromFrame, ToFrame } from "../forge/frame-messages";
import { withFunctions } from "../forge/handles";
import { clockQuery, forwardClock } from "./clock";
import { jiraLocale } from "./jira-locale";

interface FrameOptions {
  /** The page of the app, as the manifest names it under `resources`. */
  readonly resource: string;
  readonly invoke: (functionKey: string, payload: unknown) => Promise<unknown>;
  readonly onDraw: (document: ForgeNode) => void;
  readonly onError: (message: string) => void;
}

export interface ForgeFrame {
  /** Tells the app what happened in Jira. */
  emit(event: string, payload: unknown): void;
  close(): void;
}

/** Opens a page of the app in a frame that shows nothing: it says what to draw, and Jira draws. */
export function openForgeFrame({ resource, invoke, onDraw, onError }: FrameOptions): ForgeFrame {
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", "allow-scripts");
  frame.title = `Firstpass: ${resource}`;
  frame.hidden = true;
  frame.src = `/jira/app/${resource}.html?locale=${encodeURIComponent(jiraLocale())}&${clockQuery()}`;
  const tell = (message: ToFrame) => frame.contentWindow?.postMessage(message, "*");
  const hear = ({ data, source }: MessageEvent<FromFrame>) => {
    if (source !== frame.contentWindow) return;
    switch (data.kind) {
      case "draw":
        onDraw(
          withFunctions(data.document, (handler, values) => tell({ kind: "handle", handler, values })) as ForgeNode,
        );
        return;
      case "invoke": {
        const { call, functionKey, payload } = data;
        invoke(functionKey, payload).then(
          (value) => tell({ kind: "answer", call, value }),
          (problem) => tell({ kind: "failure", call, message: String(problem) }),
        );
        return;
      }
      case "error":
        onError(data.message);
    }
  };
  window.addEventListener("message", hear);
  const stopClock = forwardClock(frame);
  document.body.append(frame);
  return {
    emit: (event, payload) => tell({ kind: "event", event, payload }),
    close() {
      window.removeEventListener("message", hear);
      stopClock();
      frame.remove();
    },
  };
}
