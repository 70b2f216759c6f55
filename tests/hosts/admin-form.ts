import { expect } from "vitest";
import type { ForgeNode } from "../../workbench/forge/bridge";
import { buttonOf, handlerOf, nodesOf, textOf } from "../../workbench/forge/read-page";
import type { ForgeApp } from "./forge-app";
import { openAdmin } from "./open-admin";
import type { Panel } from "./open-panel";

export const press = (page: Panel, name: string) => buttonOf(page.document(), name)();
// A busy machine may take its time.
export const PATIENCE = { timeout: 30_000 };
export const has = async (page: Panel, line: string): Promise<void> => {
  await expect.poll(page.lines, PATIENCE).toContain(line);
};
export const hasNo = async (page: Panel, line: string): Promise<void> => {
  await expect.poll(page.lines, PATIENCE).not.toContain(line);
};

/** The field of a label: ids get a prefix from Forge that both share. */
export function fieldOf(page: Panel, id: string): ForgeNode {
  const fields = ["Select", "Textfield", "TextArea"].flatMap((type) => nodesOf(page.document(), type));
  const found = fields.find(({ props }) => String(props.inputId ?? props.id).endsWith(`-${id}`));
  if (found === undefined) throw new Error(`There is no field ${id}.`);
  return found;
}

export const chosen = (page: Panel, id: string) =>
  (fieldOf(page, id).props.value as { value: string } | null)?.value ?? null;
export const choose = (page: Panel, id: string, value: unknown) => handlerOf(fieldOf(page, id), "onChange")(value);
export const type = (page: Panel, id: string, value: string) =>
  handlerOf(fieldOf(page, id), "onChange")({ target: { value } });
export const leave = (page: Panel, id: string, value: string) =>
  handlerOf(fieldOf(page, id), "onBlur")({ target: { value } });

/** The cells of the table with that label, row by row. */
export function tableOf(page: Panel, label: string): readonly (readonly string[])[] {
  const table = nodesOf(page.document(), "DynamicTable").find(({ props }) => props.label === label);
  return nodesOf(table ?? null, "Row").map((row) => row.children.map(textOf));
}

export const savedText = (app: ForgeApp) =>
  [...app.forge.kvs.values].filter(([key]) => key.startsWith("policy-text:")).map(([, text]) => String(text));
export const savePolicy = (app: ForgeApp, base: number, policy: unknown, note = "") =>
  app.askAdmin("admin", "save", { base, text: JSON.stringify(policy), note });

export async function opened(app: ForgeApp): Promise<Panel> {
  const page = await openAdmin(app);
  await has(page, "Severity by impact and urgency");
  await hasNo(page, "Reading the fields");
  return page;
}
