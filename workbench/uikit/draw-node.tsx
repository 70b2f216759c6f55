import type { ReactNode } from "react";
import type { ForgeNode } from "../forge/bridge";
import { COMPONENTS } from "./components";

const BY_TYPE = new Map(COMPONENTS.map((component) => [component.type, component]));

/** Draws what a page of the app shows, with the components that Jira uses. Throws at a type that it does not know. */
export function drawNode(node: ForgeNode): ReactNode {
  if (node.type === "String") return String(node.props.text);
  const known = BY_TYPE.get(node.type);
  if (known === undefined) throw new Error(`The workbench cannot draw a ${node.type}.`);
  return known.draw(node, drawNodes);
}

const drawNodes = (nodes: readonly ForgeNode[]): ReactNode => nodes.map((node) => <Node key={node.key} node={node} />);

const Node = ({ node }: { readonly node: ForgeNode }) => drawNode(node);
