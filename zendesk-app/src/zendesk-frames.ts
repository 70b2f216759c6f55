import { type Answer, failed, isRecord } from "./fault";
import { within, type ZafClient } from "./zaf-client";

/** Another frame of the app: the modal that this one opened, or the one that opened this modal. */
export interface Frame {
  /** Hears events of that frame, `modal.close` and `app.willDestroy` among them. */
  on(event: string, handler: () => void): void;
  /** Tells that frame; it hears it as an event of its own. */
  tell(event: string, data: unknown): void;
}

const OPEN_MILLISECONDS = 20_000;
const SIZE = { width: "720px", height: "80vh" };

/** Opens a page of the app in a modal and tells it who opened it. */
export async function openModal(client: ZafClient, page: string, guid: string): Promise<Answer<Frame>> {
  const url = `${page}#parent_guid=${encodeURIComponent(guid)}`;
  // `instances.create` has no time-out of its own.
  const answer = await within(
    OPEN_MILLISECONDS,
    client.invoke("instances.create", { location: "modal", url, size: SIZE }),
  );
  if (!answer.ok) return answer;
  const created = isRecord(answer.value) ? answer.value["instances.create"] : null;
  const [context] = Array.isArray(created) ? created : [];
  if (!isRecord(context) || typeof context.instanceGuid !== "string") return failed("malformed");
  return { ok: true, value: frameOf(client, context.instanceGuid) };
}

export function frameOf(client: ZafClient, guid: string): Frame {
  const instance = client.instance(guid);
  return {
    on: (event, handler) => instance.on(event, () => handler()),
    tell: (event, data) => instance.trigger(event, data),
  };
}

/** The guid of the frame that opened this modal, from the modal's own address; null where nobody did. */
export function openerOf(hash: string): string | null {
  return new URLSearchParams(hash.replace(/^#/, "")).get("parent_guid");
}
