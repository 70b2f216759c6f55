import { expect, test } from "vitest";
import { faultOf } from "../../zendesk-app/src/fault";

test.each([
  [{ status: 0, statusText: "error" }, { kind: "offline" }],
  [{ status: 0, statusText: "timeout" }, { kind: "timeout" }],
  [{ status: 401 }, { kind: "session" }],
  [{ status: 403 }, { kind: "forbidden" }],
  [{ status: 409 }, { kind: "rejected" }],
  [{ status: 422 }, { kind: "rejected" }],
  [{ status: 404 }, { kind: "not-found" }],
  [{ status: 429 }, { kind: "rate-limited" }],
  [
    { status: 429, responseHeaders: "Date: now\r\nRetry-After: 7\r\n" },
    { kind: "rate-limited", waitSeconds: 7 },
  ],
  [
    { status: 429, headers: { "retry-after": "3" } },
    { kind: "rate-limited", waitSeconds: 3 },
  ],
  [{ status: 429, responseHeaders: "retry-after: soon" }, { kind: "rate-limited" }],
  [{ status: 500 }, { kind: "server" }],
  [{ status: 503 }, { kind: "server" }],
  [{ status: 200, statusText: "parsererror" }, { kind: "malformed" }],
  ["nothing to read", { kind: "server" }],
])("%j is told as %j", (response, fault) => {
  expect(faultOf(response)).toEqual(fault);
});
