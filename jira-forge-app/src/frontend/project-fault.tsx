import { Button, Inline, SectionMessage, Stack, Text } from "@forge/react";
import type { Fault } from "../fault";
import { t } from "../i18n/t";
import { FaultMessage } from "./notices";

interface ProjectFaultProps {
  readonly title: string;
  readonly fault: Fault;
  readonly onAgain: () => void;
}

/** Why a page about a project shows nothing, and a way to try again. */
export function ProjectFault({ title, fault, onAgain }: ProjectFaultProps) {
  const isHidden = fault.kind === "forbidden" || fault.kind === "not-found";
  return (
    <Stack space="space.150">
      {isHidden ? (
        <SectionMessage appearance="warning" title={title}>
          <Text>{t("project.hidden")}</Text>
        </SectionMessage>
      ) : (
        <FaultMessage title={title} fault={fault} />
      )}
      <Inline>
        <Button iconBefore="refresh" onClick={onAgain}>
          {t("project.again")}
        </Button>
      </Inline>
    </Stack>
  );
}
