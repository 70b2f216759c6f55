import { Button } from "@zendeskgarden/react-buttons";
import { type ReactNode, useLayoutEffect, useRef, useState, useSyncExternalStore } from "react";
import styled from "styled-components";
import type { Fault } from "../fault";
import { t } from "../i18n/t";
import { Stack, Subtle } from "../layout";
import { faultText, Notice } from "../notices";
import { Theme } from "../theme";
import { useColorScheme } from "../use-color-scheme";
import type { Zendesk } from "../zendesk";
import { GatePart } from "./gate-part";
import { HandOverPart } from "./hand-over-part";
import type { View } from "./messages";
import { PackagePart } from "./package-part";
import type { ViewStore } from "./view-store";

const Page = styled.main`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.space.md};
  padding: ${({ theme }) => theme.space.md};
`;

const Title = styled.h1`
  && {
    font-size: ${({ theme }) => theme.fontSizes.xl};
    line-height: ${({ theme }) => theme.lineHeights.xl};
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }
`;

interface EscalatePageProps {
  readonly zendesk: Pick<Zendesk, "read" | "on" | "close">;
  readonly store: ViewStore;
}

/** The modal: the gate, the package, and where it goes. */
export function EscalatePage({ zendesk, store }: EscalatePageProps) {
  const scheme = useColorScheme(zendesk);
  const view = useSyncExternalStore(store.subscribe, store.view);
  const isSilent = useSyncExternalStore(store.subscribe, store.isSilent);
  return (
    <Theme scheme={scheme}>
      <Page aria-busy={view === null && !isSilent}>
        <Heading subject={view?.ticket?.subject ?? null} />
        {isSilent && <Notice kind="error">{t("modal.silent")}</Notice>}
        {view === null && !isSilent && <p role="status">{t("modal.loading")}</p>}
        {view !== null && <Parts view={view} store={store} onClose={zendesk.close} />}
      </Page>
    </Theme>
  );
}

export function ModalFailed({ fault }: { readonly fault: Fault }) {
  return (
    <Theme scheme="light">
      <Page>
        <Heading subject={null} />
        <Notice kind="error">{faultText(fault)}</Notice>
      </Page>
    </Theme>
  );
}

/** Takes the focus as the modal opens, so that a screen reader begins here. */
function Heading({ subject }: { readonly subject: string | null }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <header>
      <Title ref={heading} tabIndex={-1} style={{ outline: "none" }}>
        {t("modal.title")}
      </Title>
      {subject !== null && (
        <Subtle as="p">
          <bdi>{subject}</bdi>
        </Subtle>
      )}
    </header>
  );
}

interface PartsProps {
  readonly view: View;
  readonly store: ViewStore;
  readonly onClose: () => void;
}

function Parts({ view, store, onClose }: PartsProps) {
  // What the agent wrote stays whatever the ticket does meanwhile; until then the draft follows the ticket.
  const [edited, setEdited] = useState<string | null>(null);
  const draft = edited ?? view.draft;
  const isClosed = view.blockers.length > 0 && !view.isOverridden;
  const parts: readonly ReactNode[] = [
    <GatePart key="gate" view={view} onOverride={(reason) => store.wish({ wish: "override", reason })} />,
    <PackagePart key="package" view={view} draft={draft} isEdited={edited !== null} onEdit={setEdited} />,
    <HandOverPart key="hand-over" view={view} draft={draft} isClosed={isClosed} onWish={store.wish} />,
  ];
  return (
    <>
      {view.ticket === null && <Notice kind="warning">{t("modal.gone")}</Notice>}
      {parts}
      <Stack>
        <div>
          <Button size="small" isBasic={view.work.phase !== "done"} onClick={onClose}>
            {t("modal.close")}
          </Button>
        </div>
      </Stack>
    </>
  );
}
