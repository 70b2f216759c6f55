import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { EVIDENCE_KINDS } from "../../shared/types";
import en from "../../zendesk-app/src/i18n/en.json" with { type: "json" };
import { nameOf, t, tCount } from "../../zendesk-app/src/i18n/t";

test("values take the place of their names, and nothing else does", () => {
  expect(t("sla.dueIn", { metric: "First reply", time: "48 min" })).toBe("First reply due in 48 min");
  expect(t("history.partial", { fault: "{fault} {constructor}" })).toBe(
    "Not everything could be read. {fault} {constructor}",
  );
  expect(t("severity.supported")).toBe("{claimed} fits");
});

test("a count chooses its form", () => {
  expect(tCount("history.reading", 1)).toBe("Read 1 comment so far…");
  expect(tCount("history.reading", 300)).toBe("Read 300 comments so far…");
});

test("an id without a name of its own is told in plain words", () => {
  expect(nameOf("signal", "service-down")).toBe("Service down");
  expect(nameOf("metric", "group_ownership_time")).toBe("Group ownership time");
  expect(nameOf("metric", "constructor")).toBe("Constructor");
});

test("every evidence kind has a name", () => {
  for (const kind of EVIDENCE_KINDS) expect(Object.keys(en)).toContain(`evidence.${kind}`);
});

test("every string is used", () => {
  const folder = "zendesk-app/src";
  const source = readdirSync(folder)
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(`${folder}/${file}`, "utf8"))
    .join("\n");
  // Keys put together at run time: t(`fault.${kind}`) uses every key that begins so.
  const built = [...source.matchAll(/`([a-z.]+\.)\$\{/g)].map((match) => match[1] ?? "");
  const named = [...source.matchAll(/nameOf\("(\w+)"/g)].map((match) => `${match[1]}.`);
  const plural = [...source.matchAll(/tCount\("([\w.]+)"/g)].map((match) => `${match[1]}.`);
  const beginnings = [...built, ...named, ...plural];
  const unused = Object.keys(en).filter(
    (key) => !source.includes(`"${key}"`) && !beginnings.some((beginning) => key.startsWith(beginning)),
  );
  expect(unused).toEqual([]);
});
