import styled from "styled-components";
import { IMPACTS, type SeverityReport, URGENCIES } from "../../shared/types";
import { t } from "./i18n/t";
import type { ShownPolicy } from "./judge";
import { VisuallyHidden } from "./layout";
import { colour } from "./theme";
import { capital, severityLabel } from "./verdict-lines";

const Grid = styled.table`
  width: 100%;
  table-layout: fixed;
  border-collapse: collapse;
  font-size: ${({ theme }) => theme.fontSizes.sm};
  line-height: ${({ theme }) => theme.lineHeights.sm};
  caption {
    text-align: start;
    color: ${({ theme }) => colour(theme, "foreground.subtle")};
    padding-bottom: ${({ theme }) => theme.space.xxs};
  }
  th {
    font-weight: ${({ theme }) => theme.fontWeights.regular};
    color: ${({ theme }) => colour(theme, "foreground.subtle")};
  }
  th,
  td {
    padding: ${({ theme }) => theme.space.xxs} 1px;
    text-align: center;
    hyphens: auto;
  }
  thead > tr > :first-child,
  tbody th {
    width: 24%;
    text-align: start;
  }
  td {
    border: ${({ theme }) => theme.borders.sm} ${({ theme }) => colour(theme, "border.subtle")};
  }
  td[data-is-ours] {
    border: 2px solid ${({ theme }) => colour(theme, "border.primaryEmphasis")};
    color: ${({ theme }) => colour(theme, "foreground.default")};
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }
`;

interface SeverityMatrixProps {
  readonly severity: Pick<SeverityReport, "impact" | "urgency">;
  readonly policy: ShownPolicy;
}

/** The policy's impact × urgency grid with the cell of this ticket marked: by frame and weight, and in words. */
export function SeverityMatrix({ severity: { impact, urgency }, policy }: SeverityMatrixProps) {
  return (
    <Grid>
      <caption>{t("matrix.caption")}</caption>
      <thead>
        <tr>
          <td style={{ border: 0 }} />
          {URGENCIES.map((column) => (
            <th key={column} scope="col">
              {capital(t(`urgency.${column}`))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {IMPACTS.map((row) => (
          <tr key={row}>
            <th scope="row">{capital(t(`impact.${row}`))}</th>
            {URGENCIES.map((column) => {
              const isOurs = row === impact && column === urgency;
              return (
                <td key={column} data-is-ours={isOurs || undefined}>
                  {severityLabel(policy, policy.matrix[row][column])}
                  {isOurs && <VisuallyHidden>{` ${t("matrix.here")}`}</VisuallyHidden>}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </Grid>
  );
}
