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
  Draw: ComponentType<Drawn<v.InferOutput<v.StrictObjectSchema<Entries, undefined>>>>,
): Component {
  const schema = v.strictObject(entries);
  return {
    type,
    draw({ props, children }, drawNodes) {
      const given = Object.entries(props).filter(([, value]) => value !== undefined);
      const parsed = v.safeParse(schema, Object.fromEntries(given));
      if (!parsed.success) {
        const faults = parsed.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`);
        throw new Error(`The workbench cannot draw this ${type}. ${faults.join(" ")}`);
      }
      return (
        <Draw props={parsed.output} nodes={children} drawNodes={drawNodes}>
          {drawNodes(children)}
        </Draw>
      );
    },
  };
}
