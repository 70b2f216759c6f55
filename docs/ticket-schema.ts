import * as v from "valibot";

const text = v.nullish(v.string());
const instant = v.pipe(v.string(), v.isoTimestamp());
const author = v.picklist(["customer", "agent", "engineer", "system"]);

/** The published shape of a ticket. The reader is more lenient: what it cannot use counts as not known. */
export const ticketSchema = v.looseObject({
  id: v.string(),
  createdAt: instant,
  source: text,
  url: text,
  subject: text,
  status: v.nullish(v.picklist(["new", "open", "pending", "hold", "solved", "closed"])),
  severity: text,
  plan: text,
  requester: v.nullish(v.looseObject({ name: text, timeZone: text, locale: text, vip: v.nullish(v.boolean()) })),
  organization: v.nullish(v.looseObject({ id: text, name: text })),
  texts: v.nullish(
    v.array(
      v.looseObject({
        id: v.string(),
        by: v.nullish(author),
        public: v.nullish(v.boolean()),
        at: v.nullish(instant),
        body: v.string(),
      }),
    ),
  ),
  attachments: v.nullish(
    v.array(v.looseObject({ id: v.string(), name: v.string(), bytes: v.nullish(v.number()), type: text, text })),
  ),
  events: v.nullish(
    v.array(
      v.looseObject({
        kind: v.picklist(
          "status severity priority group assignee category field resolved closed reopened escalated accepted returned waived".split(
            " ",
          ),
        ),
        at: instant,
        from: text,
        to: text,
        by: v.nullish(author),
        who: text,
        name: text,
        reason: text,
        reasons: v.nullish(v.array(v.string())),
      }),
    ),
  ),
  fields: v.nullish(v.record(v.string(), v.unknown())),
  sla: v.nullish(
    v.array(
      v.looseObject({
        metric: v.string(),
        targetMinutes: v.nullish(v.number()),
        dueAt: v.nullish(instant),
        breached: v.nullish(v.boolean()),
      }),
    ),
  ),
  links: v.nullish(v.array(v.looseObject({ kind: v.string(), ref: v.string() }))),
});
