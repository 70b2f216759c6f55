import { hasData, readText } from "../contract/data";

const FILE = "platform/zendesk-support-oas.json.gz";

/** Zendesk's published OpenAPI 3.0 as a JSON Schema validator can read it; null where the data folder is absent. */
export function readOpenApi(): object | null {
  if (!hasData(FILE)) return null;
  // JSON Schema knows no `nullable` beside an `enum`: null must be one of the values.
  return JSON.parse(readText(FILE), (_, value: unknown) => {
    if (typeof value !== "object" || value === null || !("nullable" in value) || !("enum" in value)) return value;
    return value.nullable === true && Array.isArray(value.enum) ? { ...value, enum: [...value.enum, null] } : value;
  }) as object;
}
