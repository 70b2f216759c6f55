import { Skeleton } from "@zendeskgarden/react-loaders";
import styled from "styled-components";
import { Cards } from "./card";
import { t } from "./i18n/t";
import { Sidebar, Stack, VisuallyHidden } from "./layout";
import { CARDS } from "./open-cards";

const Bar = styled.div`
  padding: 10px ${({ theme }) => theme.space.sm};
  line-height: ${({ theme }) => theme.lineHeights.md};
`;

/** Stands where the verdict will stand, in its size, so that nothing jumps when it comes. */
export function Loading() {
  return (
    <Sidebar aria-busy="true">
      <VisuallyHidden as="h1">
        <span role="status">{t("loading.label")}</span>
      </VisuallyHidden>
      <Stack $gap="xxs" aria-hidden="true">
        <Skeleton width="70%" height="20px" />
        <Skeleton width="50%" height="16px" />
      </Stack>
      <Cards aria-hidden="true">
        {CARDS.map((card) => (
          <Bar key={card}>
            <Skeleton height="16px" />
          </Bar>
        ))}
      </Cards>
    </Sidebar>
  );
}
