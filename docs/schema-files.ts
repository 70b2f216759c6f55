import { toJsonSchema } from "@valibot/to-json-schema";
import { policySchema } from "../shared/policy/schema";
import { reportSchema } from "../shared/render/parse-report";
import { ticketSchema } from "./ticket-schema";

/** The published JSON Schemas by their path under docs/. */
export function schemaFiles(): readonly (readonly [string, string])[] {
  const schemas = { ticket: ticketSchema, report: reportSchema, policy: policySchema };
  return Object.entries(schemas).map(([name, schema]) => [
    `schemas/${name}.json`,
    `${JSON.stringify({ title: name, ...toJsonSchema(schema, { errorMode: "ignore" }) }, null, 2)}\n`,
  ]);
}
