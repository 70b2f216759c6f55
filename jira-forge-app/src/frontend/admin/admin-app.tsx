import { Button, Inline, SectionMessage, Stack, Tab, TabList, TabPanel, Tabs, Text } from "@forge/react";
import { useState } from "react";
import { t } from "../../i18n/t";
import type { Draft } from "../../policy-draft";
import type { OpenedEditor } from "../../policy-editor";
import { Loading } from "../loading";
import { AdminFault } from "./admin-fault";
import { EvidenceForm } from "./evidence-form";
import { FieldsForm } from "./fields-form";
import { FormPanel } from "./form-panel";
import { HealthNote } from "./health-note";
import { History } from "./history";
import { JsonForm } from "./json-form";
import { MatrixForm } from "./matrix-form";
import { PinNote } from "./pin-note";
import { PlansForm } from "./plans-form";
import { StandInNote } from "./stand-in-note";
import { TargetsForm } from "./targets-form";
import { Unsaved } from "./unsaved";
import { type Editor, useEditor } from "./use-editor";

/** Where administrators of the site own the policy. */
export function AdminApp() {
  const editor = useEditor();
  const { opened, draft, reopen } = editor;
  if (opened === null) return <Loading label={t("admin.loading")} />;
  if (!opened.ok || draft === null) {
    return (
      <Stack space="space.200">
        {!opened.ok && <AdminFault title={t("admin.failed")} fault={opened.fault} />}
        <Inline>
          <Button onClick={() => void reopen(false)}>{t("again.button")}</Button>
        </Inline>
      </Stack>
    );
  }
  return <Pages editor={editor} opened={opened.value} draft={draft} />;
}

interface PagesProps {
  readonly editor: Editor;
  readonly opened: OpenedEditor;
  readonly draft: Draft;
}

function Pages({ editor, opened, draft }: PagesProps) {
  const { change } = editor;
  const [saved, setSaved] = useState<number | null>(null);
  return (
    <Stack space="space.300">
      <StandInNote opened={opened} />
      {saved !== null && !editor.isDirty && (
        <SectionMessage appearance="success" title={t("admin.saved", { number: saved })}>
          <Text>{t("admin.savedThen")}</Text>
        </SectionMessage>
      )}
      <Tabs id="firstpass-policy">
        <TabList>
          <Tab>{t("admin.tab.matrix")}</Tab>
          <Tab>{t("admin.tab.evidence")}</Tab>
          <Tab>{t("admin.tab.plans")}</Tab>
          <Tab>{t("admin.tab.json")}</Tab>
          <Tab>{t("admin.tab.history")}</Tab>
          <Tab>{t("admin.tab.fields")}</Tab>
          <Tab>{t("admin.tab.health")}</Tab>
        </TabList>
        <FormPanel form={draft.form}>
          {(form) => (
            <Stack space="space.300">
              <MatrixForm form={form} change={change} />
              <TargetsForm form={form} change={change} />
            </Stack>
          )}
        </FormPanel>
        <FormPanel form={draft.form}>{(form) => <EvidenceForm form={form} change={change} />}</FormPanel>
        <FormPanel form={draft.form}>{(form) => <PlansForm form={form} change={change} />}</FormPanel>
        <TabPanel>
          <JsonForm draft={draft} replace={editor.replace} />
        </TabPanel>
        <TabPanel>
          <History opened={opened} editor={editor} onSaved={setSaved} />
        </TabPanel>
        <FormPanel form={draft.form}>
          {(form) => (
            <Stack space="space.300">
              <FieldsForm form={form} change={change} />
              <PinNote />
            </Stack>
          )}
        </FormPanel>
        <TabPanel>
          <HealthNote />
        </TabPanel>
      </Tabs>
      {editor.fault !== null && <AdminFault title={t("admin.changeFailed")} fault={editor.fault} />}
      {editor.isDirty && (
        <Unsaved draft={draft} base={opened.revisions[0]?.number ?? 0} editor={editor} onSaved={setSaved} />
      )}
    </Stack>
  );
}
