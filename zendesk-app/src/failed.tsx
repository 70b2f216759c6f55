import type { Fault } from "./fault";
import { t } from "./i18n/t";
import { Sidebar, VisuallyHidden } from "./layout";
import { faultText, Notice } from "./notices";

/** Says that there is no verdict, and why. */
export function Failed({ fault, onRetry }: { readonly fault: Fault; readonly onRetry?: () => void }) {
  return (
    <Sidebar>
      <VisuallyHidden as="h1">{t("failed.heading")}</VisuallyHidden>
      <Notice kind="error" title={t("failed.title")} onRetry={onRetry ?? (() => window.location.reload())}>
        {faultText(fault)}
      </Notice>
    </Sidebar>
  );
}
