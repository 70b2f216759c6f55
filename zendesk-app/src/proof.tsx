import { Button } from "@zendeskgarden/react-buttons";
import { useId, useState } from "react";
import styled from "styled-components";
import type { Outcome, SensitiveFinding, Span } from "../../shared/types";
import { type Piece, passage, quote } from "../../shared/view/quotes";
import { t } from "./i18n/t";
import type { ShownTicket } from "./judge";
import { Small, VisuallyHidden } from "./layout";
import { dueWords } from "./remaining";
import { colour } from "./theme";
import { capital, whereWords } from "./verdict-lines";

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

interface ProofProps {
  readonly span: Span;
  readonly source: Source;
  /** What it proves, for readers who hear the button alone. */
  readonly of: string;
}

/** The sentence that proves a finding, as plain text, and by need the paragraph around it with its author and time. */
export function Proof({ span, source, of }: ProofProps) {
  const [isWhole, setWhole] = useState(false);
  const id = useId();
  if (source.secrets === null) return <Small>{t("quote.hidden")}</Small>;
  const around = passage(source.ticket, span, source.secrets);
  const pieces = isWhole && around.length > 0 ? around : quote(source.ticket, span, source.secrets);
  if (pieces.length === 0) return null;
  return (
    <Quotation id={id} style={isWhole ? { whiteSpace: "pre-wrap" } : undefined}>
      {isWhole && <Small>{bylineOf(source.ticket, span.text)}</Small>}
      <Pieces pieces={pieces} />{" "}
      {around.length > 0 && (
        <Button isLink size="small" aria-expanded={isWhole} aria-controls={id} onClick={() => setWhole(!isWhole)}>
          {t(isWhole ? "quote.less" : "quote.more")}
          <VisuallyHidden>{` ${of}`}</VisuallyHidden>
        </Button>
      )}
    </Quotation>
  );
}

function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  let at = 0;
  return (
    <bdi>
      {pieces.map((piece) => {
        const key = at;
        at += piece.text.length;
        return piece.proof ? <mark key={key}>{piece.text}</mark> : <span key={key}>{piece.text}</span>;
      })}
    </bdi>
  );
}

/** Who wrote a text, where it stands and when it came. */
function bylineOf({ texts }: ShownTicket, id: string): string {
  const text = texts.find((one) => one.id === id);
  if (text === undefined) return capital(whereWords(id));
  const place = text.public ? whereWords(id) : t("quote.note", { where: whereWords(id) });
  const when = text.at === null ? "" : ` · ${dueWords(text.at, Date.now())}`;
  return `${t(`author.${text.by}`)}, ${place}${when}`;
}
