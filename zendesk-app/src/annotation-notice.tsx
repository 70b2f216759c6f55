import { useSyncExternalStore } from "react";
import { annotationRefusal, watchAnnotationRefusal } from "./annotation-refusal";
import { t } from "./i18n/t";
import { Notice } from "./notices";

/** Says why tags and fields do not follow the verdict. */
export function AnnotationNotice() {
  const refusal = useSyncExternalStore(watchAnnotationRefusal, annotationRefusal);
  if (refusal === null) return null;
  return (
    <Notice kind="info" title={t("annotations.title")}>
      {t(`annotations.${refusal}`)}
    </Notice>
  );
}
