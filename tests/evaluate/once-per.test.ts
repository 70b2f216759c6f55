import { expect, test } from "vitest";
import { oncePer } from "../../shared/once-per";

test("each object is worked on once, and one like it anew", () => {
  let works = 0;
  const number = oncePer((_: object) => ++works);
  const [one, other] = [{}, {}];
  expect([number(one), number(other), number(one), number(other)]).toEqual([1, 2, 1, 2]);
});

test("an answer that is false is an answer", () => {
  let works = 0;
  const isLate = oncePer((_: object) => ++works > 1);
  const one = {};
  expect([isLate(one), isLate(one)]).toEqual([false, false]);
});
