import type { ReactNode } from "react";
import type { AdfNode } from "../../shared/render/adf";

/** A document of Jira's, as plain as the workbench's issues need: whatever it does not know, it draws as text. */
export const AdfView = ({ document }: { readonly document: AdfNode | null }) =>
  document === null ? null : <div className="adf">{drawAll(document.content)}</div>;

const drawAll = (nodes: readonly AdfNode[] = []): ReactNode =>
  // biome-ignore lint/suspicious/noArrayIndexKey: a document is drawn as a whole.
  nodes.map((node, index) => <Node key={index} node={node} />);

function Node({ node: { type, text, attrs, content } }: { readonly node: AdfNode }): ReactNode {
  const inside = text ?? drawAll(content);
  switch (type) {
    case "paragraph":
      return <p>{inside}</p>;
    case "heading":
      return <p className="adf-heading">{inside}</p>;
    case "bulletList":
      return <ul>{inside}</ul>;
    case "orderedList":
      return <ol>{inside}</ol>;
    case "listItem":
      return <li>{inside}</li>;
    case "blockquote":
      return <blockquote>{inside}</blockquote>;
    case "codeBlock":
      return <pre>{inside}</pre>;
    case "hardBreak":
      return <br />;
    case "table":
      return (
        <table>
          <tbody>{inside}</tbody>
        </table>
      );
    case "tableRow":
      return <tr>{inside}</tr>;
    case "tableHeader":
      return <th>{inside}</th>;
    case "tableCell":
      return <td>{inside}</td>;
    default:
      return content === undefined && text === undefined ? String(attrs?.text ?? attrs?.url ?? "") : inside;
  }
}
