import styled from "styled-components";
import type { Block } from "../../../shared/render/document";
import { colour } from "../theme";

const Document = styled.div`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.space.xs};
  h3,
  h4 {
    margin: ${({ theme }) => theme.space.xs} 0 0;
    font-size: ${({ theme }) => theme.fontSizes.md};
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }
  h3 {
    margin-top: 0;
    font-size: ${({ theme }) => theme.fontSizes.lg};
  }
  ul {
    padding-inline-start: ${({ theme }) => theme.space.md};
    list-style: disc;
  }
  blockquote {
    padding-inline-start: ${({ theme }) => theme.space.xs};
    border-inline-start: 2px solid ${({ theme }) => colour(theme, "border.default")};
    white-space: pre-wrap;
  }
  p {
    white-space: pre-wrap;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: ${({ theme }) => theme.fontSizes.sm};
  }
  th,
  td {
    padding: ${({ theme }) => theme.space.xxs};
    border: ${({ theme }) => theme.borders.sm} ${({ theme }) => colour(theme, "border.subtle")};
    text-align: start;
    vertical-align: top;
  }
`;

/** The package as it will look; its words are text and nothing else. */
export function PackagePreview({ blocks }: { readonly blocks: readonly Block[] }) {
  return (
    <Document dir="auto">
      {numbered(blocks).map(([at, block]) => (
        <OneBlock key={at} block={block} />
      ))}
    </Document>
  );
}

// A package has no names for its parts: each is known by its place.
const numbered = <T,>(items: readonly T[]): readonly (readonly [number, T])[] => items.map((item, at) => [at, item]);

function OneBlock({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case "heading":
      return block.level === 1 ? <h3>{block.text}</h3> : <h4>{block.text}</h4>;
    case "paragraph":
      return <p>{block.text}</p>;
    case "quote":
      return <blockquote>{block.text}</blockquote>;
    case "list":
      return (
        <ul>
          {numbered(block.items).map(([at, item]) => (
            <li key={at}>{item}</li>
          ))}
        </ul>
      );
    case "table":
      return (
        <table>
          <thead>
            <tr>
              {numbered(block.head).map(([at, cell]) => (
                <th key={at} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {numbered(block.rows).map(([at, row]) => (
              <tr key={at}>
                {numbered(row).map(([column, cell]) => (
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}
