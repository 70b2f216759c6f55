import { SectionMessage, Text } from "@forge/react";
import type { Fault, FaultKind } from "../../fault";
import { t } from "../../i18n/t";

interface AdminFaultProps {
  readonly title: string;
  readonly fault: Fault;
}

/** Why something was not done, in the words of this page: most faults tell of an issue, and here is none. */
export function AdminFault({ title, fault: { kind } }: AdminFaultProps) {
  return (
    <SectionMessage appearance="error" title={title}>
      <Text>{faultWords(kind)}</Text>
    </SectionMessage>
  );
}

function faultWords(kind: FaultKind): string {
  switch (kind) {
    case "forbidden":
    case "not-found":
    case "conflict":
    case "refused":
      return t(`admin.fault.${kind}`);
    default:
      return t(`fault.${kind}`);
  }
}
