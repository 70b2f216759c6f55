import { hasData, readText } from "../contract/data";

const FILE = "platform/jira-v3-2025.json.gz";

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: unknown }>> }>
  >;
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: unknown }>> };
}

export interface JiraOpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** Jira's published OpenAPI; null where the data folder is absent. */
export function readJiraOpenApi(): JiraOpenApi | null {
  return hasData(FILE) ? JSON.parse(readText(FILE)) : null;
}
