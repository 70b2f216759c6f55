import { Button, Inline } from "@forge/react";
import { t } from "../i18n/t";

/** Reads again what a page shows. */
export function AgainButton({ onClick }: { readonly onClick: () => void }) {
  return (
    <Inline>
      <Button appearance="subtle" spacing="compact" iconBefore="refresh" onClick={onClick}>
        {t("again.button")}
      </Button>
    </Inline>
  );
}
