import { Box, Text } from "@forge/react";
import { Fragment } from "react";
import { t } from "../i18n/t";
import type { Proof } from "../shown";

/** The words that prove a finding, as plain text; the backend has masked every secret in them. */
export function Quotation({ proof: { pieces } }: { readonly proof: Proof }) {
  if (pieces === null) return <Text size="small">{t("privacy.hidden")}</Text>;
  if (pieces.length === 0) return null;
  let at = 0;
  return (
    <Box paddingInlineStart="space.150">
      <Text size="small" color="color.text.subtle">
        “
        {pieces.map(({ text, proof }) => {
          const key = at;
          at += text.length;
          return proof ? (
            <Text key={key} as="strong" size="small">
              {text}
            </Text>
          ) : (
            <Fragment key={key}>{text}</Fragment>
          );
        })}
        ”
      </Text>
    </Box>
  );
}
