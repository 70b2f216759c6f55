import Heading from "@atlaskit/heading";
import ChevronDownIcon from "@atlaskit/icon/core/chevron-down";
import ChevronRightIcon from "@atlaskit/icon/core/chevron-right";
import Lozenge from "@atlaskit/lozenge";
import { type ReactNode, useState } from "react";
import type { Lozenge as Status } from "../../jira-forge-app/src/verdict-lozenge";
import { useLoaded } from "./use-loaded";

interface ContextPanelProps {
  /** What the app says of the issue in one word. */
  readonly readLozenge: () => Promise<Status>;
  /** Names the state of the issue, of which the word is. */
  readonly version: unknown;
  readonly children: ReactNode;
}

/** The app among the details of an issue. Closed, it shows its word beside its name, as Jira does. */
export function ContextPanel({ readLozenge, version, children }: ContextPanelProps) {
  const [isOpen, setOpen] = useState(true);
  return (
    <section className="app-panel" aria-label="Firstpass">
      <Heading as="h2" size="small">
        <button type="button" className="app-panel-name" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? <ChevronDownIcon label="" size="small" /> : <ChevronRightIcon label="" size="small" />}
          Firstpass
          {!isOpen && <ClosedStatus read={readLozenge} version={version} />}
        </button>
      </Heading>
      {isOpen && children}
    </section>
  );
}

function ClosedStatus({ read, version }: { readonly read: () => Promise<Status>; readonly version: unknown }) {
  const lozenge = useLoaded(read, version);
  if (lozenge === null) return null;
  const { label, type } = lozenge.status.value;
  return <Lozenge appearance={type}>{label}</Lozenge>;
}
