import { Button } from "@zendeskgarden/react-buttons";
import { Field, Textarea } from "@zendeskgarden/react-forms";
import { useState } from "react";
import styled from "styled-components";
import { parseDraft } from "../../../shared/render/draft";
import { renderJiraWiki } from "../../../shared/render/jira-wiki";
import { renderMarkdown } from "../../../shared/render/markdown";
import { t } from "../i18n/t";
import { Small, Stack } from "../layout";
import { colour } from "../theme";
import { copyText } from "./copy-text";
import type { View } from "./messages";
import { ModalPart } from "./modal-part";
import { PackagePreview } from "./package-preview";

const Buttons = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xs};
`;

const Paper = styled.div`
  max-height: 320px;
  padding: ${({ theme }) => theme.space.sm};
  overflow-y: auto;
  border: ${({ theme }) => theme.borders.sm} ${({ theme }) => colour(theme, "border.default")};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  &:focus-visible {
    outline: 2px solid ${({ theme }) => colour(theme, "border.primaryEmphasis")};
  }
`;

const RENDERERS = { markdown: renderMarkdown, wiki: renderJiraWiki };

interface PackagePartProps {
  readonly view: View;
  readonly draft: string;
  readonly isEdited: boolean;
  /** Null takes the draft of the ticket again. */
  readonly onEdit: (draft: string | null) => void;
}

/** The package: to look at, to edit, to copy; and what was masked in it. */
export function PackagePart({ view, draft, isEdited, onEdit }: PackagePartProps) {
  const [isEditing, setEditing] = useState(false);
  const [told, setTold] = useState("");
  const copy = async (format: keyof typeof RENDERERS) => {
    // The detectors are large, and most packages are handed over without being copied.
    const { redactText } = await import("../../../shared/privacy/assess");
    const { text } = redactText(draft, { privacy: view.privacy });
    if (text !== draft) onEdit(text);
    setTold(t((await copyText(RENDERERS[format](parseDraft(text)))) ? "modal.copied" : "modal.copyFailed"));
  };
  return (
    <ModalPart title={t("modal.package")}>
      <Buttons>
        <Button size="small" aria-pressed={!isEditing} isBasic={isEditing} onClick={() => setEditing(false)}>
          {t("modal.preview")}
        </Button>
        <Button size="small" aria-pressed={isEditing} isBasic={!isEditing} onClick={() => setEditing(true)}>
          {t("modal.edit")}
        </Button>
        {isEdited && (
          <Button size="small" isBasic onClick={() => onEdit(null)}>
            {t("modal.reset")}
          </Button>
        )}
      </Buttons>
      {isEditing ? (
        <Field>
          <Field.Label>{t("modal.text")}</Field.Label>
          <Field.Hint>{t("modal.textHint")}</Field.Hint>
          <Textarea isCompact isResizable rows={14} value={draft} onChange={(event) => onEdit(event.target.value)} />
        </Field>
      ) : (
        // What scrolls must be reached by the keyboard.
        <Paper tabIndex={0} role="region" aria-label={t("modal.preview")}>
          <PackagePreview blocks={parseDraft(draft)} />
        </Paper>
      )}
      <Stack>
        <Buttons>
          <Button size="small" onClick={() => void copy("markdown")}>
            {t("modal.copyMarkdown")}
          </Button>
          <Button size="small" onClick={() => void copy("wiki")}>
            {t("modal.copyWiki")}
          </Button>
        </Buttons>
        <Small as="div" role="status">
          {told}
        </Small>
        <Small>
          {view.masked.length === 0 ? t("modal.maskedNone") : `${t("modal.masked")}: ${view.masked.join("; ")}.`}
        </Small>
      </Stack>
    </ModalPart>
  );
}
