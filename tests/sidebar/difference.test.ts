import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applied, differenceOf } from "../../zendesk-app/src/difference";

const plain = fc.jsonValue({ maxDepth: 4 });
const record = fc.dictionary(fc.constantFrom("a", "b", "__proto__", "constructor"), plain, { noNullPrototype: true });
/** Two values, most of which share most of their parts. */
const pairs = fc.oneof(
  fc.tuple(plain, plain),
  fc
    .tuple(fc.array(plain), fc.array(plain), fc.nat(5))
    .map(([list, more, left]) => [list, [...list.slice(0, left), ...more]]),
  fc.tuple(record, plain).map(([before, a]) => [before, { ...before, a }]),
);

test("makes the value after it of the value before it, on another thread too", () => {
  fc.assert(
    fc.property(pairs, ([before, after]) => {
      const difference = structuredClone(differenceOf(before, after));
      // As text, which tells the order of fields too.
      expect(JSON.stringify(applied(before, difference))).toBe(JSON.stringify(after));
    }),
  );
});

test("is null between equal values, and only there", () => {
  fc.assert(
    fc.property(plain, plain, (before, after) => {
      expect(differenceOf(before, structuredClone(before))).toBeNull();
      expect(differenceOf(before, after) === null).toBe(JSON.stringify(before) === JSON.stringify(after));
    }),
  );
});

describe("what did not change", () => {
  const before = { ticket: { texts: [{ body: "a" }, { body: "b" }] }, policy: { severities: ["sev1"] } };

  test("is not sent", () => {
    const after = { ...structuredClone(before), ticket: { texts: [{ body: "a" }, { body: "c" }, { body: "d" }] } };
    expect(differenceOf(before, after)).toEqual({
      fields: new Map([
        [
          "ticket",
          {
            fields: new Map([
              [
                "texts",
                { items: [[1, { fields: new Map([["body", { value: "c" }]]) }]], left: 2, added: [{ body: "d" }] },
              ],
            ]),
          },
        ],
      ]),
    });
  });

  test("stays the very same", () => {
    const after = { ...structuredClone(before), ticket: { texts: [{ body: "a" }] } };
    const made = applied(before, differenceOf(before, after)) as typeof before;
    expect(made.policy).toBe(before.policy);
    expect(made.ticket.texts[0]).toBe(before.ticket.texts[0]);
    expect(made.ticket.texts).toHaveLength(1);
  });
});

test("other fields, or the same in another order, are a new value", () => {
  expect(differenceOf({ a: 1 }, { b: 1 })).toEqual({ value: { b: 1 } });
  expect(differenceOf({ a: 1, b: 2 }, { b: 2, a: 1 })).toEqual({ value: { b: 2, a: 1 } });
});

test("what is no plain data is kept where it is the same, and new where it is another", () => {
  const titles = new Map([["jwt", "JSON Web Token"]]);
  expect(differenceOf({ titles }, { titles })).toBeNull();
  expect(differenceOf({ titles }, { titles: new Map(titles) })).toEqual({
    fields: new Map([["titles", { value: titles }]]),
  });
});
