import DynamicTable from "@atlaskit/dynamic-table";
import * as v from "valibot";
import type { ForgeNode } from "../forge/bridge";
import { component, type DrawNodes, readProps } from "./component";
import { flag } from "./props";

const NARROWEST_COLUMN = 96;

/** Forge sends the head and the rows of a table as nodes of their own kind inside it. */
export const dynamicTable = component(
  "DynamicTable",
  { label: v.string(), isFixedSize: flag, rowsPerPage: v.exactOptional(v.number()) },
  ({ props, nodes, drawNodes }) => {
    const head = partOf(nodes, "head");
    const narrowest = props.isFixedSize === true ? 0 : head.length * NARROWEST_COLUMN;
    return (
      <div className="uikit-table">
        <div style={{ minWidth: narrowest }}>
          <DynamicTable
            {...props}
            head={{ cells: head.map((cell) => cellOf(cell, drawNodes)) }}
            rows={partOf(nodes, "rows").map((row) => ({
              key: readProps(row, { rowKey: v.string() }).rowKey,
              cells: row.children.map((cell) => cellOf(cell, drawNodes)),
            }))}
          />
        </div>
      </div>
    );
  },
);

const partOf = (nodes: readonly ForgeNode[], name: string): readonly ForgeNode[] =>
  nodes.find(({ props }) => props.name === name)?.children ?? [];

function cellOf(cell: ForgeNode, drawNodes: DrawNodes) {
  const { cellKey, width } = readProps(cell, { cellKey: v.string(), width: v.exactOptional(v.number()) });
  const content = cell.children.some(({ props: { text } }) => text !== "") ? drawNodes(cell.children) : undefined;
  return { key: cellKey, ...(content !== undefined && { content }), ...(width !== undefined && { width }) };
}
