import { Box, ErrorMessage, Heading, Inline, Label, Select, Stack, Text, xcss } from "@forge/react";
import { textAt } from "../../../../shared/normalise/json";
import { t } from "../../i18n/t";
import type { JiraField } from "../../jira-fields";
import { Loading } from "../loading";
import { useAnswer } from "../use-answer";
import { adminBackend } from "./admin-backend";
import { AdminFault } from "./admin-fault";
import type { FormProps } from "./matrix-form";

/** What is read from a field; severity and category have a field in the default policy, which can only be replaced. */
const MAPPED = ["severity", "plan", "category", "vip", "version", "environment", "zendesk-ticket"] as const;
const BUILT_IN: readonly string[] = ["severity", "category"];

const width = xcss({ width: "300px" });

/** Which field of this site holds what. */
export function FieldsForm({ form: { fields: mapped }, change }: FormProps) {
  const [fields] = useAnswer(adminBackend.fields);
  return (
    <Stack space="space.150">
      <Heading as="h2" size="small">
        {t("admin.fields.title")}
      </Heading>
      <Text>{t("admin.fields.hint")}</Text>
      {fields === null && <Loading label={t("admin.fields.loading")} />}
      {fields?.ok === false && <AdminFault title={t("admin.fields.failed")} fault={fields.fault} />}
      {fields?.ok === true && (
        <Inline space="space.150" rowSpace="space.100" shouldWrap>
          {MAPPED.map((name) => (
            <FieldChoice
              key={name}
              name={name}
              from={mapped[name] ?? null}
              fields={fields.value}
              onChange={(from) =>
                change([
                  from === null
                    ? { path: ["fields", "jira", name], value: undefined }
                    : { path: ["fields", "jira", name, "from"], value: from },
                ])
              }
            />
          ))}
        </Inline>
      )}
    </Stack>
  );
}

interface FieldChoiceProps {
  readonly name: (typeof MAPPED)[number];
  /** The id or the name of the field that is read now; null for none. */
  readonly from: string | null;
  readonly fields: readonly JiraField[];
  readonly onChange: (from: string | null) => void;
}

function FieldChoice({ name, from, fields, onChange }: FieldChoiceProps) {
  const known = fields.find(({ id, name: title }) => id === from || title.toLowerCase() === from?.toLowerCase());
  const options = fields.map(({ id, name: title }) => ({
    value: id,
    label: title === id ? id : t("admin.fields.option", { title, id }),
  }));
  const id = `field-${name}`;
  return (
    <Box xcss={width}>
      <Label labelFor={id}>{t(`admin.field.${name}`)}</Label>
      <Select
        inputId={id}
        spacing="compact"
        isClearable={!BUILT_IN.includes(name)}
        placeholder={t("admin.fields.none")}
        options={options}
        value={
          options.find(({ value }) => value === known?.id) ?? (from === null ? null : { value: from, label: from })
        }
        onChange={(option: unknown) => {
          const chosen = textAt(option, "value");
          if (chosen !== from) onChange(chosen);
        }}
      />
      {from !== null && known === undefined && <ErrorMessage>{t("admin.fields.unknown", { from })}</ErrorMessage>}
    </Box>
  );
}
