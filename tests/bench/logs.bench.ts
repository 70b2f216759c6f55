import { DETECTORS } from "../../shared/evidence";
import { timestamp } from "../../shared/evidence/timestamp";
import { timestampZone } from "../../shared/evidence/timestamp-zone";
import { read } from "../../shared/text/reading";
import type { EvidenceKind } from "../../shared/types";
import type { DataFolder, Row } from "./data";

interface LogLine {
  readonly system: string;
  readonly line: number;
  readonly text: string;
  readonly timeSpan: readonly [number, number] | null;
  readonly requestId: string | null;
  readonly http: { readonly status: number } | null;
}

interface Expression {
  readonly text: string;
  readonly hasDateTime: boolean;
  readonly hasExplicitTime?: boolean;
  readonly hasExplicitDay?: boolean;
  readonly hasZone?: boolean;
  readonly start?: { readonly certain: readonly string[] };
}

interface Trace {
  readonly language: string;
  readonly isTrace: boolean;
  readonly text: string;
}

/** Log lines of 16 systems, date expressions with and without zone, and stack traces of eight languages. */
export function* bench(data: DataFolder): Iterable<Row> {
  yield* lines(data.ndjson<LogLine>("logs/loghub-evidence.ndjson.gz"));
  yield* zones(data.ndjson<Expression>("logs/timestamps.ndjson"));
  yield* traces(data.ndjson<Trace>("logs/stack-traces.ndjson"));
}

function* lines(rows: readonly LogLine[]): Iterable<Row> {
  for (const system of ["all", ...new Set(rows.map((row) => row.system))]) {
    const own = rows.filter((row) => system === "all" || row.system === system);
    const readings = own.map((row) => ({ row, reading: read(row.text) }));
    const timed = readings.filter(({ row }) => row.timeSpan !== null);
    const covered = timed.filter(({ row, reading }) => {
      const [start, end] = row.timeSpan ?? [0, 0];
      return timestamp.detect(reading).some((range) => range.start <= start && range.end >= end);
    });
    const identified = readings.filter(({ row }) => row.requestId !== null);
    yield {
      bench: "logs",
      set: "loghub",
      system,
      rows: own.length,
      timestampRecall: share(covered.length, timed.length),
      zoneFalse: readings.filter(({ reading }) => timestampZone.detect(reading).length > 0).length,
      requestIdRecall: share(
        identified.filter(({ row, reading }) =>
          detect("request-id", reading).some(({ start, end }) =>
            row.text.slice(start, end).includes(row.requestId ?? ""),
          ),
        ).length,
        identified.length,
      ),
      logExcerptRecall: share(
        readings.filter(({ reading }) => detect("log-excerpt", reading).length > 0).length,
        own.length,
      ),
      stackTraceFalse: readings.filter(({ reading }) => detect("stack-trace", reading).length > 0).length,
    };
  }
}

/**
 * `zoneRight`: of the expressions that name a clock time (with or without a day), the share on which a zone is found
 * where one is written and none where none is. Times that are counted from now ("in 5 minutes") bear the mark of a
 * known zone in the data although none is written: they are told apart by their certain millisecond and counted in
 * `zoneRightWithRelative` only. `zoneRightOfAll` is over all rows, negatives included.
 */
function* zones(rows: readonly Expression[]): Iterable<Row> {
  const right = (row: Expression) => timestampZone.detect(read(row.text)).length > 0 === (row.hasZone ?? false);
  const relative = (row: Expression) =>
    row.start?.certain.includes("millisecond") === true && !/[.,:]\d{3}/.test(row.text);
  const clock = rows.filter((row) => row.hasExplicitTime === true);
  const written = clock.filter((row) => !relative(row));
  const full = written.filter((row) => row.hasExplicitDay === true);
  const none = rows.filter((row) => !row.hasDateTime);
  const timed = (row: Expression) => timestamp.detect(read(row.text)).length > 0;
  yield {
    bench: "logs",
    set: "timestamps",
    zoneRight: share(written.filter(right).length, written.length),
    rows: written.length,
    zoneRightWithRelative: share(clock.filter(right).length, clock.length),
    zoneRightOfAll: share(rows.filter(right).length, rows.length),
    timestampRecall: share(full.filter(timed).length, full.length),
    timestampFalse: share(none.filter(timed).length, none.length),
    wrong: written.filter((row) => !right(row)).map((row) => row.text),
    missed: full.filter((row) => !timed(row)).map((row) => row.text),
  };
}

function* traces(rows: readonly Trace[]): Iterable<Row> {
  const found = (row: Trace) => detect("stack-trace", read(row.text)).length > 0;
  const isTrace = rows.filter((row) => row.isTrace);
  const isNone = rows.filter((row) => !row.isTrace);
  yield {
    bench: "logs",
    set: "stack-traces",
    found: isTrace.filter(found).length,
    of: isTrace.length,
    refused: isNone.filter((row) => !found(row)).length,
    negatives: isNone.length,
    missed: isTrace.filter((row) => !found(row)).map((row) => row.text.slice(0, 80)),
  };
  const mangled = isTrace.filter((row) => found({ ...row, text: row.text.replace(/\s*\n\s*/g, " ") }));
  yield { bench: "logs", set: "stack-traces-in-one-line", found: mangled.length, of: isTrace.length };
}

function detect(kind: EvidenceKind, reading: ReturnType<typeof read>) {
  return DETECTORS.find((detector) => detector.kind === kind)?.detect(reading) ?? [];
}

const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000;
