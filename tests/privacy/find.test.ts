import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findSensitive } from "../../shared/privacy/find";
import { maskText } from "../../shared/privacy/mask";
import { EXAMPLES, hex, JWT, letters } from "./examples";
import { unmark } from "./marked";

const options = { seed: 4, numRuns: 150 };
const masked = (text: string) => maskText(text, findSensitive(text));
const fragments = Object.values(EXAMPLES).flatMap(({ found, left }) => [
  ...found.map((text) => unmark(text).body),
  ...left,
]);
const glue = fc.constantFrom(
  " ",
  "\n",
  ", ",
  ": ",
  "=",
  '"',
  "/",
  "-",
  "@",
  "[",
  "]",
  ";",
  "",
  " password ",
  " card ",
  " ssn ",
  " phone ",
);
const mixtures = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...fragments), fc.string({ maxLength: 12 })), glue), { maxLength: 8 })
  .map((parts) => parts.flat().join(""));

describe("what is left alone", () => {
  test.each([
    ["a request ID", `request id ${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`],
    ["a W3C trace context", `traceparent: 00-${hex(32)}-${hex(16)}-01`],
    ["trace and span IDs", `trace_id=${hex(32)} span_id=${hex(16)}`],
    ["a commit", `fixed in commit ${hex(40)}`],
    ["a digest", `sha256:${hex(64)}`],
    ["an ETag", `ETag: "${hex(32)}-7"`],
    ["epoch times", "from 1700000000 to 1700000000123, 1700000000123456 and 1700000000123456789"],
    ["ISO times", "2026-11-23T09:00:00.123+01:00"],
    ["a Ray ID", "CF-RAY: 8f1c2d3e4a5b6c7d-FRA"],
    ["an AWS request ID", "x-amz-request-id: 4442587FB7D0A2F9"],
    ["versions", "version 10.15.7, build 19H2, chrome 128.0.6613.120"],
    ["order and ticket numbers", "order 4003115792, ticket #1289374, RMA-2026-001234"],
    ["a colour and an image", "#3fa94c, acme/shop@sha256:3fa94c07be12"],
    ["an ARN", "arn:aws:lambda:eu-central-1:123456789012:function:orders"],
    ["a MAC address", "interface 00:1a:2b:3c:4d:5e is down"],
    ["a log line", "2026-11-23 09:00:00,123 INFO [worker-7] o.a.Shop took=1531 ms size=10485760 seq=9007199254740991"],
  ])("%s", (_, text) => {
    expect(findSensitive(text)).toEqual([]);
    expect(findSensitive(`Hello, we need help with this one, it fails since Monday:\n${text}\nThank you`)).toEqual([]);
  });
});

describe("matches", () => {
  test("come in order and do not overlap", () => {
    fc.assert(
      fc.property(mixtures, (text) => {
        let at = 0;
        for (const { start, end } of findSensitive(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
      options,
    );
  });

  test("join what overlaps under the graver type, so that no end sticks out", () => {
    const text = `Authorization: Bearer ${JWT}`;
    expect(findSensitive(text)).toEqual([
      { type: "bearer-token", class: "secret", start: 22, end: text.length, preview: "••••" },
    ]);
    expect(
      findSensitive("mail=anna:geheim7@acme.example https://anna:geheim7@acme.example/x").map(({ type }) => type),
    ).toEqual(["email-address", "basic-auth-url"]);
  });

  test("never tell the value in their preview", () => {
    const preview = (text: string) => findSensitive(text).map((match) => match.preview);
    expect(preview(`ghp_${letters(36)}`)).toEqual(["ghp_••••"]);
    expect(preview("my password is Blue-Horse7")).toEqual(["••••"]);
    expect(preview("card: 378282246310005")).toEqual(["••••"]);
    fc.assert(
      fc.property(mixtures, (text) => {
        for (const match of findSensitive(text)) expect(match.preview.length).toBeLessThan(24);
      }),
      options,
    );
  });
});

describe("masking", () => {
  test("says what was there", () => {
    expect(masked(`curl -u anna -H "X-Api-Key: ${hex(32)}" https://acme.example`)).toBe(
      'curl -u anna -H "X-Api-Key: [masked api-key]" https://acme.example',
    );
    expect(masked("postgres://shop:hunter22@db.acme.example:5432/shop")).toBe(
      "postgres://[masked connection-string]@db.acme.example:5432/shop",
    );
  });

  test("twice changes nothing", () => {
    fc.assert(
      fc.property(mixtures, (text) => {
        const once = masked(text);
        expect(masked(once)).toBe(once);
      }),
      { ...options, numRuns: 200 },
    );
  });

  test("leaves no mask that is sensitive itself", () => {
    for (const type of Object.keys(EXAMPLES)) {
      for (const text of [
        `[masked ${type}]`,
        `password: [masked ${type}]`,
        `[masked ${type}]: 123456789`,
        `token "[masked ${type}]"`,
      ]) {
        expect([text, findSensitive(text)]).toEqual([text, []]);
      }
    }
  });
});

describe("hostile text of a megabyte ends", () => {
  const size = 1_000_000;
  test.each(
    [
      "a",
      "@",
      "a@",
      "a.b@",
      "1",
      "1-",
      "12 ",
      "password",
      "password=",
      "password is ",
      "token:",
      "://",
      "a://b:c",
      "eyJ",
      "eyJhbGciOiJIUzI1NiJ9.",
      "-----BEGIN PRIVATE KEY-----\n",
      "ghp_",
      "sk-",
      "1.",
      "::",
      "a:",
      "Straße ",
      "Aa ",
      "12 Aa ",
      "cookie: ",
      "[masked password]",
      "api_key",
      "secret_",
      "\n",
      '"',
      "BEGIN ",
      'key="',
    ].map((unit) => [unit]),
  )("%j over and over", (unit) => {
    const text = unit.repeat(Math.ceil(size / unit.length));
    expect(masked(text).length).toBeGreaterThan(0);
  });
});
