import { Button, Heading, Inline, LoadingButton, Stack } from "@forge/react";
import { useCallback, useState } from "react";
import type { Fault } from "../../fault";
import { inEnglish } from "../../i18n/english";
import { t } from "../../i18n/t";
import type { Revision } from "../../policy-revisions";
import { Loading } from "../loading";
import { useAnswer } from "../use-answer";
import { adminBackend } from "./admin-backend";
import { AdminFault } from "./admin-fault";
import { ChangesTable } from "./changes-table";
import { ProblemList } from "./problem-list";

interface EarlierPolicyProps {
  readonly revision: Revision;
  /** The newest revision. */
  readonly base: number;
  readonly isInForce: boolean;
  readonly onDone: (number: number) => Promise<void>;
  readonly onClose: () => void;
}

/** In what a saved policy differs from the one in force; bringing it back saves it once more. */
export function EarlierPolicy({ revision: { number }, base, isInForce, onDone, onClose }: EarlierPolicyProps) {
  const [draft] = useAnswer(useCallback(() => adminBackend.revision(number), [number]));
  const [isSaving, setSaving] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  if (draft === null) return <Loading label={t("admin.history.loading")} />;
  if (!draft.ok) return <AdminFault title={t("admin.history.failed")} fault={draft.fault} />;
  const { text, changes, problems } = draft.value;
  const bringBack = async () => {
    setSaving(true);
    setFault(null);
    // All administrators read it, each in a language of their own.
    const note = inEnglish("history.restored", { number });
    const answer = await adminBackend.save({ base, text, note });
    if (answer.ok) return onDone(answer.value.number);
    setSaving(false);
    setFault(answer.fault);
  };
  return (
    <Stack space="space.150">
      <Heading as="h3" size="xsmall">
        {t("admin.history.compared", { number })}
      </Heading>
      <ProblemList problems={problems} />
      <ChangesTable label={t("admin.history.compared", { number })} changes={changes} />
      {fault !== null && <AdminFault title={t("admin.history.notRestored")} fault={fault} />}
      <Inline space="space.100" shouldWrap>
        {!isInForce && (
          <LoadingButton isLoading={isSaving} isDisabled={problems.length > 0} onClick={bringBack}>
            {t("admin.history.restore", { number })}
          </LoadingButton>
        )}
        <Button appearance="subtle" isDisabled={isSaving} onClick={onClose}>
          {t("admin.history.close")}
        </Button>
      </Inline>
    </Stack>
  );
}
