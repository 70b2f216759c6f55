import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import type { evaluate as Evaluate } from "../../shared/evaluate";
import { toInstant } from "../../shared/instant";
import type { normaliseTicket as NormaliseTicket } from "../../shared/normalise/ticket";
import { ticketJson } from "../../shared/normalise/ticket-json";
import { DEFAULT_POLICY } from "../../shared/policy/default";
import type { Ticket } from "../../shared/types";
import { customerText, ticketOf } from "../fixtures/ticket";
import type { DataFolder, Row } from "./data";

const NOW = toInstant(Date.UTC(2026, 10, 23, 12));
const SIZES = [100_000, 1_000_000, 10_000_000];

interface Report {
  readonly title: string;
  readonly text: string;
}

interface Core {
  readonly evaluate: typeof Evaluate;
  readonly normaliseTicket: typeof NormaliseTicket;
}

/** Loads the core as it ships, bundled: what runs TypeScript directly adds calls of its own to every function. */
async function loadCore(folder: string): Promise<{ core: Core; milliseconds: number }> {
  await build({
    configFile: false,
    logLevel: "error",
    ssr: { noExternal: true, target: "node" },
    build: {
      ssr: true,
      outDir: folder,
      target: "node20",
      rollupOptions: {
        input: { evaluate: "shared/evaluate.ts", normalise: "shared/normalise/ticket.ts" },
        output: { entryFileNames: "[name].mjs", chunkFileNames: "[name]-[hash].mjs" },
      },
    },
  });
  const load = (name: string) => import(pathToFileURL(join(folder, `${name}.mjs`)).href);
  const start = performance.now();
  const { evaluate } = (await load("evaluate")) as Pick<Core, "evaluate">;
  const milliseconds = performance.now() - start;
  const { normaliseTicket } = (await load("normalise")) as Pick<Core, "normaliseTicket">;
  return { core: { evaluate, normaliseTicket }, milliseconds };
}

/**
 * What evaluating costs against parsing the same ticket's JSON, how the cost grows with a ticket's size, and how long
 * the core takes to load.
 */
export async function* bench(data: DataFolder): AsyncIterable<Row> {
  const folder = mkdtempSync(join(tmpdir(), "firstpass-speed-"));
  try {
    const { core, milliseconds } = await loadCore(folder);
    yield { bench: "speed", what: "loading the core", milliseconds: Math.round(milliseconds) };
    yield* rows(core, data);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function* rows({ evaluate, normaliseTicket }: Core, data: DataFolder): Iterable<Row> {
  const reports = data.ndjson<Report>("evidence/labelled-reports.ndjson");
  const tickets = reports.map(({ title, text }, index) =>
    ticketOf({ id: String(index), subject: title, severity: "sev3", plan: "enterprise", texts: [customerText(text)] }),
  );
  const lines = tickets.map((ticket) => JSON.stringify(ticketJson(ticket)));
  const parse = () => lines.forEach((line) => void JSON.parse(line));
  const read = () => lines.forEach((line) => void normaliseTicket(JSON.parse(line)));
  const judge = () => tickets.forEach((ticket) => void evaluate(ticket, DEFAULT_POLICY, NOW));
  const [parsed, normalised, judged] = [best(parse, 30), best(read, 10), best(judge, 12)];
  const kilobytes = reports.reduce((sum, { text }) => sum + text.length, 0) / 1024;
  yield {
    bench: "speed",
    what: "evaluate against JSON.parse of the same ticket",
    tickets: tickets.length,
    ratio: Math.round(judged / parsed),
    normaliseRatio: Math.round(normalised / parsed),
    millisecondsATicket: round(judged / tickets.length),
    millisecondsAKilobyte: round(judged / kilobytes),
  };
  const prose = reports.map(({ text }) => text).join("\n\n");
  yield growth(evaluate, "real reports", (size) => fill(prose, size));
  for (const [name, unit] of Object.entries(HOSTILE))
    yield growth(evaluate, `hostile: ${name}`, (size) => fill(unit, size));
}

/** Texts that make careless patterns slow. */
const HOSTILE: Readonly<Record<string, string>> = {
  "one letter": "a",
  spaces: " ",
  digits: "1234567890",
  "open brackets": "([{<",
  "at signs": "a@",
  "dotted words": "a.b.",
  quotes: "\"'`",
  "quoted lines": "> a\n",
  frames: "    at a.b(c.java:1)\n",
  "words of outage": "not down if all users cannot work ",
  slashes: "http://",
  assignments: "password=",
  "line breaks": "\n",
  "list items": "1. a\n",
  Japanese: "日本語が壊れた。",
};

function growth(evaluate: Core["evaluate"], what: string, text: (size: number) => string): Row {
  const seconds = SIZES.map((size) => {
    const ticket: Ticket = ticketOf({ severity: "sev3", texts: [customerText(text(size))] });
    return best(() => void evaluate(ticket, DEFAULT_POLICY, NOW), size > 1_000_000 ? 1 : 2) / 1000;
  });
  const [small = 0, middle = 0, large = 0] = seconds;
  const exponent = Math.log(large / small) / Math.log((SIZES.at(-1) ?? 1) / (SIZES[0] ?? 1));
  return {
    bench: "speed",
    what: `growth from 100 KB to 10 MB, ${what}`,
    exponent: round(exponent),
    seconds1MB: round(middle),
    seconds10MB: round(large),
  };
}

/** The fastest of some runs, in milliseconds: the others were disturbed. */
function best(run: () => void, times: number): number {
  let fastest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    run();
    fastest = Math.min(fastest, performance.now() - start);
  }
  return fastest;
}

const fill = (unit: string, size: number): string => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
const round = (value: number): number => Math.round(value * 1000) / 1000;
