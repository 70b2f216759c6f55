import { Button } from "@zendeskgarden/react-buttons";
import { useId, useState } from "react";
import styled from "styled-components";
import type { ClockStory } from "./clock-account";
import { t, tCount } from "./i18n/t";
import { Small, Stack, VisuallyHidden } from "./layout";
import { dueWords } from "./remaining";
import { colour } from "./theme";

const Steps = styled.ol`
  && {
    margin: 0;
    padding: 0;
    padding-inline-start: ${({ theme }) => theme.space.sm};
    border-inline-start: 2px solid ${({ theme }) => colour(theme, "border.default")};
    list-style: none;
  }
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.space.xxs};
  time {
    color: ${({ theme }) => colour(theme, "foreground.default")};
    font-variant-numeric: tabular-nums;
  }
`;

interface ClockStoryProps {
  /** The name of the clock, for readers who hear the button alone. */
  readonly metric: string;
  readonly story: ClockStory;
  readonly now: number;
}

/** 'Why': what started, stopped and changed a clock. */
export function Story({ metric, story: { steps, earlier }, now }: ClockStoryProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <Stack $gap="xxs">
      <Small as="div">
        <Button isLink size="small" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          {t("sla.why")}
          <VisuallyHidden>{` ${metric}`}</VisuallyHidden>
        </Button>
      </Small>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <Stack $gap="xxs">
            {earlier > 0 && <Small>{tCount("sla.earlier", earlier)}</Small>}
            <Steps>
              {steps.map(({ at, kind, text }, index) => (
                // A story only grows at its end.
                // biome-ignore lint/suspicious/noArrayIndexKey: two steps may be alike.
                <Small as="li" key={`${at} ${index}`} data-kind={kind}>
                  <time dateTime={at}>{dueWords(Date.parse(at), now)}</time> {text}
                </Small>
              ))}
            </Steps>
          </Stack>
        )}
      </div>
    </Stack>
  );
}
