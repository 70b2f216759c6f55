import { t } from "./i18n/t";
import { VisuallyHidden } from "./layout";

/** Says that the ticket is being read; the page itself shows a skeleton as long as there is nothing else to see. */
export function Loading() {
  return (
    <VisuallyHidden as="h1">
      <span role="status">{t("loading.label")}</span>
    </VisuallyHidden>
  );
}
