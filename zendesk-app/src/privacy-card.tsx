import styled from "styled-components";
import { t, tCount } from "./i18n/t";
import type { Judged } from "./judge";
import { Small, Stack, Strong } from "./layout";
import { colour } from "./theme";
import { capital, whereWords } from "./verdict-lines";

const Findings = styled.ul`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.space.xs};
`;

const Preview = styled.code`
  padding: 0 ${({ theme }) => theme.space.xxs};
  border-radius: ${({ theme }) => theme.borderRadii.sm};
  background: ${({ theme }) => colour(theme, "background.subtle")};
  font-family: ${({ theme }) => theme.fonts.mono};
  font-size: ${({ theme }) => theme.fontSizes.sm};
`;

/** Only masked previews come here: the sidebar never shows what leaked. */
export function PrivacyCard({ judged: { ticket, report, titles } }: { readonly judged: Judged }) {
  const { findings } = report.privacy;
  if (findings.length === 0) return <p>{tCount("privacy.searched", ticket.texts.length)}</p>;
  return (
    <>
      <Findings>
        {findings.map((finding) => (
          <li key={`${finding.text} ${finding.start} ${finding.type}`} data-type={finding.type}>
            <Stack $gap="xxs">
              <Strong>{titles.get(finding.type) ?? finding.type}</Strong>
              <span>
                <Preview>
                  <bdi>{finding.preview}</bdi>
                </Preview>
              </span>
              <Small>{capital(whereWords(finding.text))}</Small>
            </Stack>
          </li>
        ))}
      </Findings>
      <Small>{t("privacy.hint")}</Small>
    </>
  );
}
