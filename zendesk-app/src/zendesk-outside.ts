import type { Answer } from "./fault";
import { within, type ZafClient } from "./zaf-client";

/** One request to another site through Zendesk's proxy. */
export interface OutsideRequest {
  readonly method: "GET" | "POST" | "PUT";
  readonly url: string;
  /** The proxy puts the value of a secure setting in the place of `{{setting.name}}`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/**
 * Sends it once. The proxy fills settings into bodies as well, and a body holds what customers wrote, so two braces never
 * stand together in it: `{{setting.jira_authorization}}` in a ticket must not become the secret.
 */
export function requestOutside(
  client: ZafClient,
  { method, url, headers, body }: OutsideRequest,
  milliseconds: number,
): Promise<Answer<unknown>> {
  const sent =
    body === undefined
      ? {}
      : { contentType: "application/json", data: JSON.stringify(body).replaceAll("{{", "{\\u007b") };
  const options = { url, type: method, headers: { Accept: "application/json", ...headers }, secure: true, ...sent };
  // No dataType: an answer without a body, as Jira gives to an edit, would count as malformed.
  return within(milliseconds, client.request({ ...options, autoRetry: false, timeout: milliseconds }));
}
