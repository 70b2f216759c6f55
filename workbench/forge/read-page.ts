import type { ForgeNode } from "./bridge";

/** Every node of a type, in reading order. */
export function nodesOf(root: ForgeNode | null, type: string): readonly ForgeNode[] {
  if (root === null) return [];
  const below = root.children.flatMap((child) => nodesOf(child, type));
  return root.type === type ? [root, ...below] : below;
}

/** The text of a node as somebody reads it, that of titles, labels and options too. */
export function textOf(node: ForgeNode): string {
  if (node.type === "String") return String(node.props.text);
  const { title, label } = node.props;
  const said = [title, label].filter((text) => typeof text === "string");
  const inside = node.children.map(textOf).join(INLINE.has(node.type) ? "" : "\n");
  return [...said, ...(inside === "" ? [] : [inside])].join("\n");
}

const INLINE = new Set(["Text", "Heading", "Lozenge", "Button", "LoadingButton", "Code", "ListItem", "Label"]);

/** Everything that a page says, a line for each text. */
export function linesOf(root: ForgeNode | null): readonly string[] {
  return root === null
    ? []
    : textOf(root)
        .split("\n")
        .filter((line) => line !== "");
}

/** The button of that name; throws where there is none that can be pressed. */
export function buttonOf(root: ForgeNode | null, name: string): () => void {
  const buttons = [...nodesOf(root, "Button"), ...nodesOf(root, "LoadingButton")];
  const found = buttons.find((button) => textOf(button) === name);
  if (found === undefined) throw new Error(`No button ${name} among ${buttons.map(textOf).join(", ")}.`);
  if (found.props.isDisabled === true || found.props.isLoading === true) throw new Error(`${name} cannot be pressed.`);
  return handlerOf(found, "onClick");
}

/** What a node does on an event of the host. */
export function handlerOf(node: ForgeNode | undefined, event: string): (value?: unknown) => void {
  const handler = node?.props[event];
  if (typeof handler !== "function") throw new Error(`Nothing listens to ${event}.`);
  return (value) => void handler(value);
}
