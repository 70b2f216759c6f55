import styled from "styled-components";
import type { EvidenceItem, EvidenceReport } from "../../shared/types";
import { nameOf, t } from "./i18n/t";
import { Icon } from "./icons";
import { Draft, Part, Row, Small, Stack, Strong, Subtle } from "./layout";
import { Proof, type Source } from "./proof";
import type { IconName, Tone } from "./verdict-lines";

const Items = styled.ul`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.space.xs};
`;

interface EvidenceCardProps {
  readonly evidence: EvidenceReport;
  readonly source: Source;
}

export function EvidenceCard({ evidence, source }: EvidenceCardProps) {
  const applicable = evidence.items.filter((item) => item.state !== "not-applicable");
  const groups = [
    { title: t("evidence.needed"), items: missingFirst(applicable.filter((item) => item.required)) },
    { title: t("evidence.helpful"), items: missingFirst(applicable.filter((item) => !item.required)).reverse() },
  ];
  return (
    <>
      {groups
        .filter((group) => group.items.length > 0)
        .map((group) => (
          <Stack key={group.title}>
            <Part>{group.title}</Part>
            <Items>
              {group.items.map((item) => (
                <Item key={item.kind} item={item} source={source} />
              ))}
            </Items>
          </Stack>
        ))}
      {evidence.ask !== "" && (
        <Stack>
          <Part>{t("evidence.draft")}</Part>
          <Draft>{evidence.ask}</Draft>
        </Stack>
      )}
    </>
  );
}

const missingFirst = (items: readonly EvidenceItem[]): EvidenceItem[] => [
  ...items.filter((item) => item.state === "absent"),
  ...items.filter((item) => item.state !== "absent"),
];

function markOf(item: EvidenceItem): { readonly name: IconName; readonly tone: Tone } {
  if (item.state === "present") return { name: "check", tone: "good" };
  if (item.state === "absent" && item.required) return { name: "cross", tone: "warn" };
  return { name: "dot", tone: "quiet" };
}

function Item({ item, source }: { readonly item: EvidenceItem; readonly source: Source }) {
  const [first, ...others] = item.spans;
  return (
    <li data-kind={item.kind} data-state={item.state}>
      <Row>
        <Icon {...markOf(item)} />
        <Stack $gap="xxs">
          <span>
            <Strong>{nameOf("evidence", item.kind)}</Strong> <Subtle>{t(`evidence.state.${item.state}`)}</Subtle>
          </span>
          {item.state !== "present" && item.required && item.reason !== undefined && <Small>{item.reason}</Small>}
          {item.state === "present" && first !== undefined && <Proof span={first} source={source} />}
          {item.state === "present" && others.length > 0 && (
            <Small>{t("evidence.alsoFound", { count: others.length })}</Small>
          )}
        </Stack>
      </Row>
    </li>
  );
}
