import styled from "styled-components";
import { t } from "./i18n/t";
import { Icon } from "./icons";
import { Part, Row, Stack } from "./layout";

const List = styled.ul`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.space.xxs};
`;

/** What keeps a ticket from being escalated, sentence by sentence. */
export function Blockers({ blockers }: { readonly blockers: readonly string[] }) {
  if (blockers.length === 0) {
    return (
      <Row>
        <Icon name="check" tone="good" />
        <span>{t("gate.open")}</span>
      </Row>
    );
  }
  return (
    <Stack>
      <Part>{t("gate.blocked")}</Part>
      <List>
        {blockers.map((blocker) => (
          <li key={blocker}>
            <Row>
              <Icon name="cross" tone="bad" />
              <span>{blocker}</span>
            </Row>
          </li>
        ))}
      </List>
    </Stack>
  );
}
