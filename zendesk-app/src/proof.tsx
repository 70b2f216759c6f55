import styled from "styled-components";
import type { Outcome, SensitiveFinding, Span } from "../../shared/types";
import { t } from "./i18n/t";
import type { ShownTicket } from "./judge";
import { Small } from "./layout";
import { quote } from "./quotes";
import { colour } from "./theme";

/** What a quotation needs: the ticket, and the secrets that it must not show; null where nobody looked for them. */
export interface Source {
  readonly ticket: ShownTicket;
  readonly secrets: readonly SensitiveFinding[] | null;
}

/** Secrets are known only where the privacy check ran to its end. */
export function sourceOf(
  ticket: ShownTicket,
  secrets: readonly SensitiveFinding[],
  privacy: Outcome | undefined,
): Source {
  return { ticket, secrets: privacy?.state === "crashed" ? null : secrets };
}

const Quotation = styled.blockquote`
  && {
    padding-inline-start: ${({ theme }) => theme.space.xs};
    border-inline-start: 2px solid ${({ theme }) => colour(theme, "border.default")};
  }
  mark {
    background: none;
    color: ${({ theme }) => colour(theme, "foreground.default")};
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }
  color: ${({ theme }) => colour(theme, "foreground.subtle")};
`;

/** The sentence that proves a finding, as plain text. */
export function Proof({ span, source }: { readonly span: Span; readonly source: Source }) {
  if (source.secrets === null) return <Small>{t("quote.hidden")}</Small>;
  const pieces = quote(source.ticket, span, source.secrets);
  if (pieces.length === 0) return null;
  let at = 0;
  return (
    <Quotation>
      <bdi>
        {pieces.map((piece) => {
          const key = at;
          at += piece.text.length;
          return piece.proof ? <mark key={key}>{piece.text}</mark> : <span key={key}>{piece.text}</span>;
        })}
      </bdi>
    </Quotation>
  );
}
