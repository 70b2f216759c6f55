import type { ComponentType, ReactNode } from "react";
import * as v from "valibot";
import type { ForgeNode } from "../forge/bridge";

/** Draws one type of UI Kit's nodes. */
export interface Component {
  readonly type: string;
  draw(node: ForgeNode, drawNodes: DrawNodes): ReactNode;
}

export type DrawNodes = (nodes: readonly ForgeNode[]) => ReactNode;

export interface Drawn<Props> {
  readonly props: Props;
  /** What stands inside, drawn already. */
  readonly children: ReactNode;
  /** What stands inside as nodes, for those who place them one by one. */
  readonly nodes: readonly ForgeNode[];
  readonly drawNodes: DrawNodes;
}

/** A component by the props that it knows. Any other prop, or a value that none of them takes, is an error. */
export function component<const Entries extends v.ObjectEntries>(
  type: string,
  entries: Entries,
  Draw: ComponentType<Drawn<PropsOf<Entries>>>,
): Component {
  return {
    type,
    draw(node, drawNodes) {
      return (
        <Draw props={readProps(node, entries)} nodes={node.children} drawNodes={drawNodes}>
          {drawNodes(node.children)}
        </Draw>
      );
    },
  };
}

type PropsOf<Entries extends v.ObjectEntries> = v.InferOutput<v.StrictObjectSchema<Entries, undefined>>;

/** The props of a node; throws at one that is not among those known. */
export function readProps<const Entries extends v.ObjectEntries>(
  { type, props }: ForgeNode,
  entries: Entries,
): PropsOf<Entries> {
  const given = Object.entries(props).filter(([, value]) => value !== undefined);
  const parsed = v.safeParse(v.strictObject(entries), Object.fromEntries(given));
  if (parsed.success) return parsed.output;
  const faults = parsed.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`);
  throw new Error(`The workbench cannot draw this ${type}. ${faults.join(" ")}`);
}
