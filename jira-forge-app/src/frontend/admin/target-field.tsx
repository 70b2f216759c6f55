import { Box, ErrorMessage, Label, Stack, Textfield, xcss } from "@forge/react";
import { useState } from "react";
import { nameOf, t } from "../../i18n/t";
import { Choice } from "./choice";
import { readMinutes, writeMinutes } from "./read-minutes";

interface Target {
  readonly minutes: number;
  readonly hours: "business" | "calendar";
}

interface TargetFieldProps {
  /** The id of the severity. */
  readonly severity: string;
  readonly metric: string;
  /** Null where nothing is promised. */
  readonly target: Target | null;
  /** Undefined takes the promise away. */
  readonly onChange: (target: Target | undefined) => void;
}

const width = xcss({ width: "180px" });

/** How long one thing may take, and by which hours; an empty time promises nothing. */
export function TargetField({ severity, metric, target, onChange }: TargetFieldProps) {
  const [isWrong, setWrong] = useState(false);
  const id = `target-${severity}-${metric}`;
  const hours = target?.hours ?? "calendar";
  const shown = target === null ? "" : writeMinutes(target.minutes);
  const leave = (typed: string) => {
    const minutes = readMinutes(typed);
    setWrong(minutes === null && typed.trim() !== "");
    if (typed.trim() === "" && target !== null) onChange(undefined);
    if (minutes !== null && minutes !== target?.minutes) onChange({ minutes, hours });
  };
  return (
    <Stack space="space.050">
      <Box xcss={width}>
        <Label labelFor={id}>{nameOf("metric", metric)}</Label>
        <Textfield
          key={shown}
          id={id}
          isCompact
          defaultValue={shown}
          isInvalid={isWrong}
          onBlur={(event) => leave(String(event.target.value ?? ""))}
        />
        {isWrong && <ErrorMessage>{t("admin.targets.wrong")}</ErrorMessage>}
      </Box>
      {target !== null && (
        <Choice
          id={`${id}-hours`}
          label={t("admin.targets.hours", { metric: nameOf("metric", metric) })}
          value={hours}
          options={[
            { value: "calendar", label: t("admin.targets.calendar") },
            { value: "business", label: t("admin.targets.business") },
          ]}
          onChange={(chosen) => onChange({ ...target, hours: chosen === "business" ? "business" : "calendar" })}
        />
      )}
    </Stack>
  );
}
