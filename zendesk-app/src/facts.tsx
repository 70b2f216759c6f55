import styled from "styled-components";

/** Words that stay in one line as long as they fit into one. */
export const Together = styled.span`
  display: inline-block;
  max-width: 100%;
`;

/** Facts in a row, which breaks between them and not within. */
export function Facts({ facts }: { readonly facts: readonly string[] }) {
  return (
    <>
      {facts.map((fact, at) => (
        <span key={fact}>
          <Together>{at < facts.length - 1 ? `${fact} ·` : fact}</Together>{" "}
        </span>
      ))}
    </>
  );
}
