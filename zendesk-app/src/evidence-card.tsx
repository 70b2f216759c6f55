import styled from "styled-components";
import type { EvidenceItem, Report } from "../../shared/types";
import { nameOf, t } from "./i18n/t";
import { Icon } from "./icons";
import { Aside, Draft, Part, Row, Small, Stack, Strong } from "./layout";
import { Proof, type Source } from "./proof";
import { type IconName, midSentence, type Tone, thinEvidence, whereWords } from "./verdict-lines";

const Items = styled.ul`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.space.xs};
`;

interface EvidenceCardProps {
  readonly report: Report;
  readonly source: Source;
}

export function EvidenceCard({ report, source }: EvidenceCardProps) {
  const { evidence } = report;
  const thin = thinEvidence(report);
  const applicable = evidence.items.filter((item) => item.state !== "not-applicable");
  const needed = applicable.filter((item) => item.required);
  const helpful = applicable.filter((item) => !item.required);
  const lacking = helpful.filter((item) => item.state === "absent");
  return (
    <>
      {thin !== null && <p>{thin}</p>}
      <Group title={t("evidence.needed")} items={missingFirst(needed)} source={source} />
      <Group
        title={t("evidence.helpful")}
        items={helpful.filter((item) => item.state !== "absent")}
        lacking={lacking}
        source={source}
      />
      {evidence.ask !== "" && (
        <Stack>
          <Part>{t("evidence.draft")}</Part>
          <Draft>{evidence.ask}</Draft>
        </Stack>
      )}
    </>
  );
}

interface GroupProps {
  readonly title: string;
  readonly items: readonly EvidenceItem[];
  /** Told in one sentence: what would only be nice to have is no list of faults. */
  readonly lacking?: readonly EvidenceItem[];
  readonly source: Source;
}

function Group({ title, items, lacking = [], source }: GroupProps) {
  if (items.length + lacking.length === 0) return null;
  const names = lacking.map((item) => midSentence(nameOf("evidence", item.kind))).join(", ");
  return (
    <Stack>
      <Part>{title}</Part>
      {items.length > 0 && (
        <Items>
          {items.map((item) => (
            <Item key={item.kind} item={item} source={source} />
          ))}
        </Items>
      )}
      {names !== "" && <Small>{t("evidence.absentHelpful", { names })}</Small>}
    </Stack>
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

function stateOf({ state, spans: [first] }: EvidenceItem): string {
  if (state === "waived") return t("evidence.state.waived");
  if (state !== "present") return t("evidence.state.absent");
  return t("evidence.state.present", { where: first === undefined ? t("where.ticket") : whereWords(first.text) });
}

function Item({ item, source }: { readonly item: EvidenceItem; readonly source: Source }) {
  const [first, ...others] = item.spans;
  const reason = item.state !== "present" && item.required ? (item.reason ?? null) : null;
  return (
    <li data-kind={item.kind} data-state={item.state}>
      <Row>
        <Icon {...markOf(item)} />
        <Stack $gap="xxs">
          <span>
            <Strong>{nameOf("evidence", item.kind)}</Strong> {reason === null && <Aside>{stateOf(item)}</Aside>}
          </span>
          {reason !== null && <Small>{reason}</Small>}
          {item.state === "present" && first !== undefined && <Proof span={first} source={source} />}
          {item.state === "present" && others.length > 0 && (
            <Small>{t("evidence.alsoFound", { count: others.length })}</Small>
          )}
        </Stack>
      </Row>
    </li>
  );
}
