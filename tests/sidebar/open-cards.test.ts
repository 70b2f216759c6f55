import { expect, test } from "vitest";
import { openCards, rememberCards } from "../../zendesk-app/src/open-cards";

function memory(stored: string | null) {
  let value = stored;
  const setItem = (_: string, next: string) => {
    value = next;
  };
  return { getItem: () => value, setItem };
}

test("open cards are remembered in the order in which they are shown", () => {
  const storage = memory(null);
  expect(openCards(storage)).toEqual([]);
  rememberCards(storage, ["sla", "severity"]);
  expect(openCards(storage)).toEqual(["severity", "sla"]);
});

test.each(["{", "null", "7", '["other"]', '{"severity":true}'])("an unreadable memory (%s) opens nothing", (stored) => {
  expect(openCards(memory(stored))).toEqual([]);
});

test("a browser that forbids storage forgets, and nothing more", () => {
  const forbidden = {
    getItem: (): string => {
      throw new Error("denied");
    },
    setItem: () => {
      throw new Error("denied");
    },
  };
  expect(openCards(forbidden)).toEqual([]);
  expect(() => rememberCards(forbidden, ["sla"])).not.toThrow();
});
