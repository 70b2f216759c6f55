import { expect, test } from "vitest";
import { decodeBase64 } from "../../shared/privacy/base64";
import {
  digitsOf,
  ibanChecks,
  isDay,
  luhn,
  mod1110,
  remainder,
  verhoeff,
  weighted,
} from "../../shared/privacy/checksums";
import { cueFinder } from "../../shared/privacy/cues";

test("checksums accept the standards' own examples and refuse a changed digit", () => {
  expect([luhn(digitsOf("79927398713")), luhn(digitsOf("79927398710"))]).toEqual([true, false]);
  expect([ibanChecks("GB29NWBK60161331926819"), ibanChecks("GB29NWBK60161331926818")]).toEqual([true, false]);
  expect([verhoeff(digitsOf("2363")), verhoeff(digitsOf("2364"))]).toEqual([true, false]);
  expect([mod1110(digitsOf("86095742719")), mod1110(digitsOf("86095742718"))]).toEqual([true, false]);
  expect(weighted([1, 2, 3], [10, 5])).toBe(20);
  expect(remainder(digitsOf("1000000000000000000000001"), 97)).toBe(76);
});

test("days of a year", () => {
  expect([isDay(2, 29), isDay(2, 30), isDay(4, 31), isDay(12, 31), isDay(13, 1), isDay(0, 1)]).toEqual([
    true,
    false,
    false,
    true,
    false,
    false,
  ]);
});

test("base64 in both alphabets", () => {
  expect(decodeBase64("eyJhIjoxfQ")).toBe('{"a":1}');
  expect(decodeBase64("_-8=")).toBe("\u00ff\u00ef");
  expect(decodeBase64("a b")).toBeNull();
});

test("cues are found in any case, at either end, and none that is absent", () => {
  const find = cueFinder(["ghp_", "token", "пар"]);
  expect([...find("a TOKEN")]).toEqual(["token"]);
  expect([...find("ghp_")]).toEqual(["ghp_"]);
  expect([...find("ПАРОЛЬ")]).toEqual(["пар"]);
  expect([...find("gh p_ toke n")]).toEqual([]);
});
