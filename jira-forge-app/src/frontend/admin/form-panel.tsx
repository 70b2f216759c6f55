import { Box, SectionMessage, TabPanel, Text } from "@forge/react";
import type { ReactNode } from "react";
import { t } from "../../i18n/t";
import type { PolicyForm } from "../../policy-form";

interface FormPanelProps {
  readonly form: PolicyForm | null;
  readonly children: (form: PolicyForm) => ReactNode;
}

/** One tab with a form; a text that is no policy has nothing that a form could show. */
export function FormPanel({ form, children }: FormPanelProps) {
  return (
    <TabPanel>
      <Box paddingBlock="space.200">
        {form === null ? (
          <SectionMessage appearance="warning">
            <Text>{t("admin.noForm")}</Text>
          </SectionMessage>
        ) : (
          children(form)
        )}
      </Box>
    </TabPanel>
  );
}
