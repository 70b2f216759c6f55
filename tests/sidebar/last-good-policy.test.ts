import { expect, test } from "vitest";
import { lastGoodPolicy, rememberPolicy } from "../../zendesk-app/src/last-good-policy";
import { policyInForce } from "../../zendesk-app/src/policy-setting";

function memory() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
  };
}

const denied = (): never => {
  throw new Error("denied");
};

test("the last policy without a mistake is kept for each installation", () => {
  const storage = memory();
  expect(lastGoodPolicy(storage, 1)).toBe("");
  rememberPolicy(storage, 1, '{"id":"acme"}');
  expect(lastGoodPolicy(storage, 1)).toBe('{"id":"acme"}');
  expect(lastGoodPolicy(storage, 2)).toBe("");
});

test("a browser that forbids storage forgets, and nothing more", () => {
  const storage = { getItem: denied, setItem: denied };
  expect(() => rememberPolicy(storage, 1, "{}")).not.toThrow();
  expect(lastGoodPolicy(storage, 1)).toBe("");
});

test("a policy without a mistake is in force", async () => {
  const { policy, source, problems } = await policyInForce('{"id":"acme"}', '{"id":"old"}');
  expect([policy.id, source, problems]).toEqual(["acme", "setting", []]);
});

test("in the place of one with a mistake the last good one is in force", async () => {
  const { policy, source, problems } = await policyInForce('{"gate":{"treshold":80}}', '{"id":"old"}');
  expect([policy.id, source]).toEqual(["old", "last-good"]);
  expect(problems).toMatchObject([{ line: 1, path: "gate.treshold" }]);
});

test.each(["", "{", '{"gate":7}'])("where the last good one is %j the built-in one is in force", async (lastGood) => {
  const { source, problems } = await policyInForce("[", lastGood);
  expect(source).toBe("built-in");
  expect(problems).not.toEqual([]);
});

test("an empty setting means the built-in policy, whatever was good before", async () => {
  expect(await policyInForce(" ", '{"id":"old"}')).toMatchObject({ source: "built-in", problems: [] });
});
