import { Blockers } from "../blockers";
import { t } from "../i18n/t";
import { Icon } from "../icons";
import { Row, Small } from "../layout";
import { OverrideForm } from "../override-form";
import type { View } from "./messages";
import { ModalPart } from "./modal-part";

interface GatePartProps {
  readonly view: View;
  readonly onOverride: (reason: string) => void;
}

/** The gate's result, and the way past it. */
export function GatePart({ view, onOverride }: GatePartProps) {
  const { blockers, isOverridden, mayOverride, overrideFault } = view;
  return (
    <ModalPart title={t("modal.gate")}>
      <Blockers blockers={blockers} />
      {blockers.length > 0 && isOverridden && (
        <Row role="status">
          <Icon name="check" tone="warn" />
          <span>{t("gate.overridden")}</span>
        </Row>
      )}
      {blockers.length > 0 && !isOverridden && mayOverride && (
        <OverrideForm fault={overrideFault} onOverride={onOverride} />
      )}
      {blockers.length > 0 && !isOverridden && !mayOverride && <Small>{t("gate.mayNot")}</Small>}
    </ModalPart>
  );
}
