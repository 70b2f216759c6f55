import { describe, expect, it } from "vitest";
import { assess } from "../../shared/evaluate";
import { REASON_WORDINGS } from "../../shared/i18n/reasons";
import { EN } from "../../shared/i18n/reasons/en";
import { DEFAULT_POLICY } from "../../shared/policy/default";
import { sayReport } from "../../shared/say-report";
import { METRICS } from "../../shared/sla/targets";
import { EVIDENCE_KINDS } from "../../shared/types";
import { at, customerText, ticketOf } from "../fixtures/ticket";

/** The placeholders of every template, by the path to it. */
function placeholders(words: object, path = ""): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([name, value]: readonly [string, unknown]) => {
      if (typeof value === "string") return [[path + name, [...value.matchAll(/\{\w+\}/g)].map(String).sort()]];
      return typeof value === "object" && value !== null && name !== "kinds"
        ? Object.entries(placeholders(value, `${path}${name}.`))
        : [];
    }),
  );
}

const OTHERS = [...REASON_WORDINGS].filter(([language]) => language !== "en");
const leaking = ticketOf({
  severity: "sev4",
  plan: "free",
  status: "pending",
  texts: [
    customerText("Nobody can log in to production, all 300 users, no way round. Use glpat-h7Kd93_fLq2ZxVbN4TgW"),
    { ...customerText("Are you there?", "comment:2"), at: at("2026-11-23T10:30:00Z") },
  ],
});

describe.each(OTHERS)("reasons in %s", (_, words) => {
  it("name every kind of evidence and every clock", () => {
    expect(Object.keys(words.evidence.kinds)).toEqual([...EVIDENCE_KINDS]);
    expect([...words.sla.metrics.keys()]).toEqual([...METRICS]);
  });

  it("fill in what the English ones fill in", () => {
    expect(placeholders(words)).toEqual(placeholders(EN));
  });

  it("change the words of a report and nothing else", () => {
    const assessed = assess(leaking, DEFAULT_POLICY, at("2026-11-24T12:00:00Z"));
    const [english, said] = [sayReport(assessed, EN), sayReport(assessed, words)];
    const wordless = (report: typeof said) =>
      JSON.stringify(report, (key, value: unknown) => (key === "reason" ? undefined : value));
    expect(wordless(said)).toBe(wordless(english));
    const told = JSON.stringify(said).match(/"reason":"[^"]*"/g) ?? [];
    expect(told.length).toBeGreaterThan(10);
    for (const reason of told) expect(JSON.stringify(english)).not.toContain(reason);
    expect(told.join()).not.toMatch(/[{}]|undefined/);
  });
});

describe("an example", () => {
  const said = (language: string) => {
    const words = REASON_WORDINGS.get(language) ?? EN;
    const { severity, checks } = sayReport(assess(leaking, DEFAULT_POLICY, at("2026-11-24T12:00:00Z")), words);
    const [pause] = checks.pause?.state === "fail" ? checks.pause.findings : [];
    return [severity.reason, pause?.reason];
  };

  it("in German", () => {
    expect(said("de")).toEqual([
      "Alle oder die meisten Anwender sind betroffen, jetzt und ohne Ausweg: breit × kritisch ergibt Sev-1, und der Tarif erlaubt Sev-3; angegeben ist Sev-4.",
      "Der Kunde hat vor 1 Tg. 1 Std. geschrieben (2026-11-23T10:30:00Z), und das Ticket steht noch auf „Wartend“.",
    ]);
  });

  it("in Japanese", () => {
    expect(said("ja")).toEqual([
      "すべて、またはほとんどのユーザーに影響しています（発生中、回避策なし）。影響度「広範」× 緊急度「最高」は Sev-1 です（プランで認められるのは Sev-3）。申告は Sev-4 です。",
      "お客様から1日1時間前（2026-11-23T10:30:00Z）に連絡がありましたが、チケットは保留中のままです。",
    ]);
  });
});
