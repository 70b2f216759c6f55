import { DEFAULT_POLICY } from "../../shared/policy/default";
import { redactText } from "../../shared/privacy/assess";
import { findSensitive, type SensitiveMatch } from "../../shared/privacy/find";
import { maskText } from "../../shared/privacy/mask";
import { type Bench, type DataFolder, type Row, scores } from "./data";

interface Vector {
  readonly source: string;
  readonly id: string;
  readonly text: string;
  readonly isSecret: boolean;
  readonly type: string;
  readonly spans: readonly { start: number; end: number }[] | null;
}
interface Recognised {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly string[];
  readonly isPii: boolean;
  readonly spans: readonly { start: number; end: number }[];
}
interface Sentence {
  readonly text: string;
  readonly spans: readonly { start: number; end: number; type: string }[];
}

/** Entities that ticket evidence needs, that only a language model could tell, or that name firms and vehicles. */
const NOT_ATTEMPTED = new Set(
  (
    "PERSON ORGANIZATION GPE DATE_TIME TITLE AGE NRP ZIP_CODE DOMAIN_NAME URL MAC_ADDRESS CRYPTO UK_POSTCODE DE_PLZ DE_KFZ DE_VAT_ID " +
    "DE_HANDELSREGISTER DE_TAX_NUMBER DE_LANR DE_BSNR DE_HEALTH_INSURANCE DE_ID_CARD IN_GSTIN IN_VEHICLE_REGISTRATION IN_VOTER " +
    "IT_VAT_CODE IT_IDENTITY_CARD KR_BRN NG_VEHICLE_REGISTRATION NG_NIN PH_TIN SE_ORGANISATIONSNUMMER SG_UEN TR_LICENSE_PLATE " +
    "UK_VEHICLE_REGISTRATION US_BANK_NUMBER KR_DRIVER_LICENSE ES_PASSPORT"
  ).split(" "),
);

export const bench: Bench = function* (data) {
  yield* secrets(data);
  yield* recognisers(data);
  yield* sentences(data);
  yield* cleanProse(data);
  yield* randomIds();
  yield* speed(data);
};

const overlaps = (matches: readonly SensitiveMatch[], span: { start: number; end: number }) =>
  matches.some((match) => match.start < span.end && match.end > span.start);

function* secrets(data: DataFolder): Iterable<Row> {
  const rows = data.ndjson<Vector>("privacy/secrets.ndjson.gz");
  for (const source of ["all", ...new Set(rows.map((row) => row.source))]) {
    const mine = rows.filter((row) => source === "all" || row.source === source);
    let found = 0;
    const misses: string[] = [];
    const alarms: string[] = [];
    for (const row of mine) {
      const matches = findSensitive(row.text).filter((match) => match.class === "secret" || row.type === "ip_public");
      const hit = row.spans?.length ? row.spans.every((span) => overlaps(matches, span)) : matches.length > 0;
      if (row.isSecret && hit) found++;
      else if (row.isSecret) misses.push(row.id);
      else if (matches.length > 0) alarms.push(`${row.id}: ${matches.map((match) => match.type).join(",")}`);
    }
    yield {
      bench: "privacy",
      what: `secret vectors, ${source}`,
      rows: mine.length,
      ...scores(found, alarms.length, misses.length),
      missed: misses,
      alarms,
    };
  }
}

function* recognisers(data: DataFolder): Iterable<Row> {
  const rows = data.ndjson<Recognised>("privacy/pii-recognizers.ndjson");
  const entities = [...new Set(rows.map((row) => row.entities[0] ?? "none"))].sort();
  const total = { found: 0, missed: 0, wrong: 0 };
  for (const entity of entities) {
    if (NOT_ATTEMPTED.has(entity) || entity === "none") continue;
    const mine = rows.filter((row) => (row.entities[0] ?? "none") === entity);
    let found = 0;
    let missed = 0;
    let wrong = 0;
    for (const row of mine) {
      const matches = findSensitive(row.text);
      if (row.isPii) row.spans.every((span) => overlaps(matches, span)) && matches.length > 0 ? found++ : missed++;
      else if (matches.length > 0) wrong++;
    }
    total.found += found;
    total.missed += missed;
    total.wrong += wrong;
    yield { bench: "privacy", what: `recogniser cases, ${entity}`, rows: mine.length, ...scores(found, wrong, missed) };
  }
  yield {
    bench: "privacy",
    what: "recogniser cases, all attempted",
    ...scores(total.found, total.wrong, total.missed),
  };
  yield {
    bench: "privacy",
    what: "recogniser cases, not attempted",
    entities: entities.filter((entity) => NOT_ATTEMPTED.has(entity)),
  };
}

function* sentences(data: DataFolder): Iterable<Row> {
  const rows = data.ndjson<Sentence>("privacy/pii-sentences.ndjson");
  const counts = new Map<string, { found: number; missed: number }>();
  let right = 0;
  let wrong = 0;
  const alarms = new Map<string, number>();
  for (const row of rows) {
    const matches = findSensitive(row.text);
    for (const span of row.spans) {
      const count = counts.get(span.type) ?? { found: 0, missed: 0 };
      overlaps(matches, span) ? count.found++ : count.missed++;
      counts.set(span.type, count);
    }
    for (const match of matches) {
      if (row.spans.some((span) => overlaps([match], span))) right++;
      else {
        wrong++;
        alarms.set(match.type, (alarms.get(match.type) ?? 0) + 1);
      }
    }
  }
  for (const [type, { found, missed }] of [...counts].sort()) {
    if (NOT_ATTEMPTED.has(type)) continue;
    yield {
      bench: "privacy",
      what: `sentences, ${type}`,
      spans: found + missed,
      recall: scores(found, 0, missed).recall,
    };
  }
  yield {
    bench: "privacy",
    what: "sentences, precision of all matches",
    precision: scores(right, wrong, 0).precision,
    alarms: [...alarms].map(String),
  };
  yield {
    bench: "privacy",
    what: "sentences, not attempted",
    entities: [...counts.keys()].filter((type) => NOT_ATTEMPTED.has(type)),
  };
}

function* cleanProse(data: DataFolder): Iterable<Row> {
  const files = [
    "evidence/nimbus-reports.ndjson",
    "evidence/nimbus-unlabelled.ndjson.gz",
    "evidence/labelled-reports.ndjson",
    "evidence/hadoop-jira.ndjson.gz",
  ];
  for (const file of files) {
    const bodies = data.ndjson<Record<string, unknown>>(file).map((row) =>
      ["title", "text", "Summary", "Description"]
        .map((key) => row[key])
        .filter((part) => typeof part === "string")
        .join("\n"),
    );
    const types = new Map<string, number>();
    let secret = 0;
    let personal = 0;
    for (const body of bodies) {
      for (const match of findSensitive(body)) {
        types.set(match.type, (types.get(match.type) ?? 0) + 1);
        if (match.class === "secret") secret++;
        else if (match.type !== "email-address" && match.type !== "ip-address") personal++;
      }
    }
    const per500 = (count: number) => Math.round((count * 5000) / bodies.length) / 10;
    yield {
      bench: "privacy",
      what: `clean prose, ${file}`,
      reports: bodies.length,
      secretsPer500: per500(secret),
      personalPer500: per500(personal),
      note: "every secret or number counts as an alarm here, though some are real; e-mail and IP addresses are real and not counted",
      types: [...types].map(([type, count]) => `${type} ${count}`),
    };
  }
}

/** Mulberry32: a small seeded generator, so that every run tries the same identifiers. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function* randomIds(): Iterable<Row> {
  const random = generator(7);
  const hex = (length: number) => Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join("");
  const makers: Readonly<Record<string, () => string>> = {
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`,
    "trace ID": () => hex(32),
    "span ID": () => hex(16),
    "commit hash": () => hex(40),
    "SHA-256": () => hex(64),
    "epoch seconds": () => String(1_000_000_000 + Math.floor(random() * 1_000_000_000)),
    "epoch milliseconds": () => String(1_000_000_000_000 + Math.floor(random() * 1e12)),
    "epoch nanoseconds": () =>
      `${1_000_000_000 + Math.floor(random() * 1e9)}${String(Math.floor(random() * 1e9)).padStart(9, "0")}`,
  };
  const frames: readonly ((id: string) => string)[] = [
    (id) => id,
    (id) => `request id ${id}`,
    (id) => `2026-11-23T09:00:00Z INFO api trace_id=${id} ts=${id} user=42 took 31 ms`,
    (id) => `{"requestId":"${id}","at":"${id}"}`,
    (id) => `x-request-id: ${id}\nPlease look it up, it failed again at ${id}.`,
  ];
  for (const [kind, make] of Object.entries(makers)) {
    let hits = 0;
    const seen: string[] = [];
    for (let i = 0; i < 20_000; i++) {
      const frame = frames[i % frames.length] ?? String;
      const text = frame(make());
      const matches = findSensitive(text);
      hits += matches.length;
      if (matches.length > 0 && seen.length < 5) seen.push(`${matches[0]?.type}: ${text}`);
    }
    yield { bench: "privacy", what: `random identifiers, ${kind}`, tried: 20_000, hits, seen };
  }
}

function* speed(data: DataFolder): Iterable<Row> {
  const reports = data
    .ndjson<{ text?: string }>("evidence/nimbus-reports.ndjson")
    .map((row) => row.text ?? "")
    .join("\n\n");
  const time = (run: () => void) => {
    const started = performance.now();
    run();
    return performance.now() - started;
  };
  const points: [number, number][] = [];
  for (const size of [10_000, 100_000, 1_000_000, 10_000_000]) {
    const body = reports.repeat(Math.ceil(size / reports.length)).slice(0, size);
    const json = JSON.stringify(body);
    const runs = Math.max(1, Math.min(50, 1_000_000 / size));
    findSensitive(body.slice(0, 10_000));
    const own =
      time(() => {
        for (let i = 0; i < runs; i++) findSensitive(body);
      }) / runs;
    const parse =
      time(() => {
        for (let i = 0; i < runs; i++) JSON.parse(json);
      }) / runs;
    points.push([Math.log(size), Math.log(own)]);
    yield {
      bench: "privacy",
      what: `speed, ${size} characters`,
      ms: Math.round(own * 100) / 100,
      ratioToJsonParse: Math.round(own / parse),
    };
  }
  const [first = [0, 0], last = [1, 0]] = [points[0], points.at(-1)];
  yield {
    bench: "privacy",
    what: "growth exponent, 10 KB to 10 MB",
    exponent: Math.round(((last[1] - first[1]) / (last[0] - first[0])) * 100) / 100,
  };
  const sample = reports.slice(0, 200_000);
  const once = redactText(sample, DEFAULT_POLICY).text;
  yield {
    bench: "privacy",
    what: "masking twice changes nothing",
    holds: maskText(once, findSensitive(once)) === once,
  };
}
