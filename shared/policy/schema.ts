import * as v from "valibot";
import { EVIDENCE_KINDS, IMPACTS, URGENCIES } from "../types";

const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, "must be kebab-case"));
const text = v.pipe(v.string(), v.minLength(1, "must not be empty"));
const wallTime = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, "must be a time such as 08:30"));
const localDate = v.pipe(v.string(), v.isoDate("must be a date such as 2026-12-25"));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
/** A text per language tag: `{"en": "…", "de": "…"}`. */
const perLanguage = v.record(
  v.pipe(v.string(), v.regex(/^[a-z]{2}(?:-[A-Z]{2})?$/, "must be a language such as de")),
  text,
);
const evidenceKind = v.picklist(EVIDENCE_KINDS);
const evidenceLevel = v.picklist(["required", "wanted", "off"]);
const privacyAction = v.picklist(["flag", "mask", "block"]);

const target = v.strictObject({
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1)),
  hours: v.picklist(["business", "calendar"]),
});

const severity = v.strictObject({
  id,
  label: text,
  /** 1 is the gravest. */
  rank: v.pipe(v.number(), v.integer(), v.minValue(1)),
  definition: text,
  colour: v.picklist(["red", "orange", "yellow", "blue", "grey"]),
  targets: v.strictObject({
    "first-reply": v.optional(target),
    "next-reply": v.optional(target),
    update: v.optional(target),
    resolution: v.optional(target),
    acknowledgement: v.optional(target),
  }),
});

const urgencyRow = v.strictObject(v.entriesFromList(URGENCIES, id));
const matrix = v.strictObject(v.entriesFromList(IMPACTS, urgencyRow));

const plan = v.strictObject({
  id,
  label: text,
  /** The gravest severity that the plan may claim. */
  highest: id,
  /** Named reasons that lift the cap: `{"severity": "sev1", "when": ["security", "data-loss"]}`. */
  exceptions: v.array(v.strictObject({ severity: id, when: v.array(v.picklist(["security", "data-loss", "legal"])) })),
});

const interval = v.tuple([wallTime, wallTime]);
const intervals = v.array(interval);
/** Weekly opening hours in one IANA zone; half-open intervals, see docs/policy.md. */
export const calendarSchema = v.strictObject({
  timeZone: text,
  week: v.strictObject({
    mon: v.optional(intervals),
    tue: v.optional(intervals),
    wed: v.optional(intervals),
    thu: v.optional(intervals),
    fri: v.optional(intervals),
    sat: v.optional(intervals),
    sun: v.optional(intervals),
  }),
  holidays: v.optional(v.array(localDate)),
  breaks: v.optional(v.record(localDate, intervals)),
});

const evidenceRule = v.strictObject({
  /** Holds where neither the severity nor the category says otherwise. */
  level: evidenceLevel,
  bySeverity: v.optional(v.record(id, evidenceLevel)),
  byCategory: v.optional(v.record(id, evidenceLevel)),
  /** Share in the score, relative to the other kinds. */
  weight: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  question: perLanguage,
});

const category = v.strictObject({
  id,
  label: text,
  /** Plain words or phrases, never patterns; the category with the most hits wins. */
  words: v.array(text),
});

/** Where a canonical field is read from, and what the platform's values mean. */
const fieldSource = v.strictObject({ from: text, values: v.optional(v.record(v.string(), v.string())) });
const fieldMap = v.record(v.string(), fieldSource);

export const policySchema = v.strictObject({
  $schema: v.optional(v.string()),
  id,
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  name: text,
  languages: v.pipe(v.array(text), v.minLength(1)),
  severities: v.pipe(v.array(severity), v.minLength(1)),
  matrix,
  plans: v.array(plan),
  calendars: v.record(id, calendarSchema),
  /** Which calendar counts business minutes, unless a plan or an organisation has its own. */
  calendar: v.strictObject({
    default: id,
    byPlan: v.optional(v.record(id, id)),
    byOrganization: v.optional(v.record(v.string(), id)),
  }),
  evidence: v.strictObject(v.entriesFromList(EVIDENCE_KINDS, evidenceRule)),
  categories: v.array(category),
  gate: v.strictObject({
    threshold: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
    /** Severity verdicts that keep a ticket from being escalated. */
    blockedBy: v.array(v.picklist(["overstated", "understated", "unclear"])),
    overrideBy: v.array(v.picklist(["agent", "lead", "manager"])),
  }),
  privacy: v.strictObject({
    secrets: privacyAction,
    personal: privacyAction,
    /** Exceptions by type: `{"ip-address": "flag"}`. */
    types: v.optional(v.record(id, privacyAction)),
  }),
  risk: v.strictObject({
    warnAt: share,
    alarmAt: share,
    model: v.nullable(v.string()),
  }),
  fields: v.strictObject({ zendesk: fieldMap, jira: fieldMap }),
  returnReasons: v.array(v.strictObject({ id, label: text, kinds: v.optional(v.array(evidenceKind)) })),
});

export type Policy = v.InferOutput<typeof policySchema>;
export type Calendar = v.InferOutput<typeof calendarSchema>;
export type SeverityDefinition = v.InferOutput<typeof severity>;
export type EvidenceRule = v.InferOutput<typeof evidenceRule>;
export type EvidenceLevel = v.InferOutput<typeof evidenceLevel>;
export type PrivacyAction = v.InferOutput<typeof privacyAction>;
export type FieldMap = v.InferOutput<typeof fieldMap>;
