import { isRecord } from "./protocol";

/** The kind of a message, for the log. */
export function kindOf(message: object): string {
  if ("request" in message) return String(message.request);
  if ("result" in message) return "answer";
  const key = "key" in message ? String(message.key) : "";
  if (/handshake|app\.registered/.test(key)) return "handshake";
  if (/request:\d+/.test(key)) return "request";
  return "needsReply" in message || key.startsWith("iframe.reply:") ? "hook" : "event";
}

/** One line that tells what a message is about, for the log. */
export function titleOf(message: object): string {
  if ("params" in message) {
    const names = Array.isArray(message.params) ? message.params : Object.keys(message.params ?? {});
    return names.join(", ");
  }
  if ("result" in message && isRecord(message.result)) return Object.keys(message.result).join(", ");
  const key = "key" in message ? String(message.key) : "message";
  const sent = "message" in message ? message.message : null;
  return isRecord(sent) && typeof sent.url === "string" ? `${key} ${sent.type ?? "GET"} ${sent.url}` : key;
}
