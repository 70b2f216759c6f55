import { Button } from "@zendeskgarden/react-buttons";
import { Alert, Title } from "@zendeskgarden/react-notifications";
import type { ReactNode } from "react";
import styled from "styled-components";
import type { Report } from "../../shared/types";
import type { Fault } from "./fault";
import type { Progress } from "./history";
import { nameOf, t, tCount } from "./i18n/t";
import { Small, Stack } from "./layout";

// Garden's own padding leaves a third of 320 px empty.
const Box = styled(Alert)`
  && {
    padding: ${({ theme }) => `${theme.space.sm} ${theme.space.sm} ${theme.space.sm} ${theme.space.xl}`};
  }
  && > svg {
    inset-inline-start: ${({ theme }) => theme.space.sm};
    margin-top: 0;
    top: 14px;
  }
`;

interface NoticeProps {
  readonly kind: "info" | "warning" | "error";
  readonly title?: string;
  readonly children?: ReactNode;
  readonly onRetry?: (() => void) | undefined;
}

/** A calm box that says what happened, why, and how to go on. */
export function Notice({ kind, title, children, onRetry }: NoticeProps) {
  return (
    <Box type={kind} role={kind === "error" ? "alert" : "status"}>
      <Stack>
        <div>
          {title !== undefined && <Title>{title}</Title>}
          {children}
        </div>
        {onRetry !== undefined && (
          <div>
            <Button size="small" onClick={onRetry}>
              {t("retry.button")}
            </Button>
          </div>
        )}
      </Stack>
    </Box>
  );
}

export const faultText = (fault: Fault): string => t(`fault.${fault.kind}`);

/** The same of something that was to be written: what was not sent is not tried again by itself. */
export const writeFaultText = (fault: Fault): string =>
  fault.kind === "offline" ? t("fault.unsent") : faultText(fault);

interface FreshnessProps {
  readonly isOnline: boolean;
  readonly stale: Fault | null;
  readonly history: Progress;
  readonly onRetry: () => void;
}

/** Says how far what is shown can be trusted; nothing where it is whole and fresh. */
export function Freshness({ isOnline, stale, history, onRetry }: FreshnessProps) {
  if (!isOnline) return <Notice kind="info">{t("offline.text")}</Notice>;
  if (stale !== null) {
    return (
      <Notice kind="warning" title={t("stale.title")} onRetry={onRetry}>
        {faultText(stale)}
      </Notice>
    );
  }
  if (history.state === "partial") {
    return (
      <Notice kind="warning" onRetry={onRetry}>
        {t("history.partial", { fault: faultText(history.fault) })}
      </Notice>
    );
  }
  if (history.state !== "reading") return null;
  const { waitSeconds, comments } = history;
  // The first hundred come within a blink; a line that flashes up would only disturb.
  if (waitSeconds === null && comments < 100) return null;
  const text =
    waitSeconds === null
      ? tCount("history.reading", comments)
      : tCount("history.waiting", Math.max(1, Math.ceil(waitSeconds)));
  return <Small role="status">{text}</Small>;
}

/** Names each check that died; the others stand. */
export function CrashNotice({ checks }: { readonly checks: Report["checks"] }) {
  const crashed = Object.entries(checks).filter(([, outcome]) => outcome.state === "crashed");
  if (crashed.length === 0) return null;
  return (
    <Notice kind="warning" title={t("crash.title")}>
      {t("crash.check", { checks: crashed.map(([id]) => nameOf("check", id)).join(", ") })}
    </Notice>
  );
}
