import { Box, ErrorMessage, Inline, Label, LoadingButton, Stack, Text, Textfield, xcss } from "@forge/react";
import { useState } from "react";
import { t } from "../../i18n/t";
import { PREVIEWED_ISSUES } from "../../policy-limits";
import type { Preview } from "../../policy-preview";
import type { Awaited } from "../use-answer";
import { adminBackend } from "./admin-backend";
import { AdminFault } from "./admin-fault";
import { PreviewResult } from "./preview-result";

const width = xcss({ width: "180px" });
const PROJECT_KEY = /^[a-z][a-z0-9_]{1,100}$/i;

/** Tries a policy on the last issues of a project before it is saved. */
export function PreviewForm({ text }: { readonly text: string }) {
  const [project, setProject] = useState("");
  const [isLooking, setLooking] = useState(false);
  const [preview, setPreview] = useState<Awaited<Preview>>(null);
  const isWrong = project.trim() !== "" && !PROJECT_KEY.test(project.trim());
  const look = async () => {
    setLooking(true);
    setPreview(await adminBackend.preview({ text, project }));
    setLooking(false);
  };
  return (
    <Stack space="space.100">
      <Label labelFor="preview-project">{t("admin.preview.project", { most: PREVIEWED_ISSUES })}</Label>
      <Inline space="space.100" alignBlock="center" shouldWrap>
        <Box xcss={width}>
          <Textfield
            id="preview-project"
            isCompact
            isInvalid={isWrong}
            onChange={(event) => setProject(String(event.target.value ?? ""))}
          />
        </Box>
        <LoadingButton isLoading={isLooking} isDisabled={project.trim() === "" || isWrong} onClick={look}>
          {t("admin.preview.button")}
        </LoadingButton>
      </Inline>
      {isWrong && <ErrorMessage>{t("admin.preview.wrong")}</ErrorMessage>}
      {preview?.ok === false && <AdminFault title={t("admin.preview.failed")} fault={preview.fault} />}
      {preview?.ok === true && <PreviewResult preview={preview.value} />}
      {preview === null && <Text size="small">{t("admin.preview.hint")}</Text>}
    </Stack>
  );
}
