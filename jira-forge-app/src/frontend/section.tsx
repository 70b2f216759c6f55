import { Button, Heading, Inline, Lozenge, Stack, Text } from "@forge/react";
import { type ReactNode, useState } from "react";
import { midSentence, t } from "../i18n/t";
import type { Line } from "./lines";

/** A word in a colour and what it means: colour never stands alone. */
export function VerdictLine({ line }: { readonly line: Line }) {
  return (
    <Inline space="space.100" alignBlock="center" shouldWrap>
      <Lozenge appearance={line.colour}>{line.word}</Lozenge>
      {line.text !== "" && <Text>{line.text}</Text>}
    </Inline>
  );
}

interface SectionProps {
  readonly title: string;
  readonly line: Line;
  readonly children: ReactNode;
}

/** One question, its answer in a line, and the details on demand. */
export function Section({ title, line, children }: SectionProps) {
  const [isOpen, setOpen] = useState(false);
  const section = midSentence(title);
  return (
    <Stack space="space.075">
      <Inline spread="space-between" alignBlock="center" space="space.100">
        <Heading as="h3" size="xsmall">
          {title}
        </Heading>
        <Button
          appearance="subtle"
          spacing="compact"
          iconAfter={isOpen ? "chevron-up" : "chevron-down"}
          onClick={() => setOpen(!isOpen)}
        >
          {t(isOpen ? "section.hide" : "section.show", { section })}
        </Button>
      </Inline>
      <VerdictLine line={line} />
      {isOpen && <Stack space="space.100">{children}</Stack>}
    </Stack>
  );
}
