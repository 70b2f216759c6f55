import { formatInstant } from "../instant";
import { nearest } from "../nearest";
import type { Instant, Result, Ticket } from "../types";
import type { Column, CsvMap, Instants } from "./csv-map";
import { at, textAt } from "./json";
import { readLocalTime } from "./local-time";
import { normaliseTicket, refused } from "./ticket";

export { type CsvMap, parseCsvMap } from "./csv-map";

const LONGEST_SHOWN = 40;
const SPELLED: ReadonlyMap<string, string> = new Map([
  ["on-hold", "hold"],
  ["on hold", "hold"],
  ["in progress", "open"],
  ["resolved", "solved"],
]);

/**
 * Reads one row of a CSV file, given as column → cell, through a map that says which columns make a ticket. An empty
 * cell counts as not known. Refuses a row without an id or with a time of creation that the map's format does not fit.
 */
export function normaliseRow(row: Readonly<Record<string, string>>, map: CsvMap): Result<Ticket> {
  const cell = (column: Column): string | null => {
    const text = textAt(row, typeof column === "string" ? column : column.column)?.trim() ?? "";
    if (text === "") return null;
    return (typeof column === "string" ? undefined : textAt(column.values, text)) ?? text;
  };
  const optional = (column: Column | undefined) => (column === undefined ? null : cell(column));
  const id = cell(map.id);
  for (const column of [map.id, map.createdAt])
    if (!Object.hasOwn(row, nameOf(column))) return noColumn(nameOf(column), row);
  if (id === null) return refused(nameOf(map.id), "This row has no id.");
  const created = instantOf(map.createdAt, cell);
  if (created === null) {
    const given = (cell(map.createdAt) ?? "").slice(0, LONGEST_SHOWN);
    const expected =
      typeof map.createdAt === "string" ? "an ISO 8601 time with its zone" : (map.createdAt.format ?? "ISO");
    const message =
      given === ""
        ? `Row ${id} does not say when it was created.`
        : `Row ${id}: "${given}" is no time of the form ${expected}.`;
    return refused(
      nameOf(map.createdAt),
      message,
      'Say in the map how this column writes its times: {"column": "…", "format": "DD/MM/YYYY HH:mm", "timeZone": "Europe/Berlin"}.',
    );
  }
  const status = optional(map.status)?.toLowerCase() ?? null;
  const createdAt = formatInstant(created);
  const texts = (map.texts ?? []).flatMap((text, index) => {
    const body = cell(text.column);
    const written = text.at === undefined ? null : instantOf(text.at, cell);
    if (body === null) return [];
    const first = index === 0 ? createdAt : null;
    return [
      {
        body,
        by: text.by ?? "customer",
        public: text.public ?? true,
        at: written === null ? first : formatInstant(written),
      },
    ];
  });
  const fields = Object.entries(map.fields ?? {}).flatMap(([name, column]) => {
    const value = cell(column);
    return value === null ? [] : [[name, value] as const];
  });
  const events = (["resolved", "closed"] as const).flatMap((kind) => {
    const column = map[`${kind}At`];
    const instant = column === undefined ? null : instantOf(column, cell);
    return instant === null ? [] : [{ kind, at: formatInstant(instant) }];
  });
  return normaliseTicket({
    id,
    createdAt,
    source: map.source ?? "csv",
    url: optional(map.url),
    subject: optional(map.subject),
    status: status === null ? null : (SPELLED.get(status) ?? status),
    severity: optional(map.severity),
    plan: optional(map.plan),
    requester: map.requester === undefined ? null : { name: optional(map.requester) },
    organization: map.organization === undefined ? null : { name: optional(map.organization) },
    texts,
    events,
    fields: Object.fromEntries(fields),
  });
}

function instantOf(column: Instants, cell: (column: Column) => string | null): Instant | null {
  const text = cell(column);
  if (text === null) return null;
  const format = textAt(column, "format") ?? "ISO";
  return readLocalTime(text, format, textAt(at({ column }, "column"), "timeZone"));
}

const nameOf = (column: Column): string => (typeof column === "string" ? column : column.column);

function noColumn(name: string, row: object): Result<never> {
  const near = nearest(name, Object.keys(row));
  const fix = near === null ? "Name a column of the file's first line in the map." : `Did you mean "${near}"?`;
  return refused(name, `The file has no column "${name}".`, fix);
}
