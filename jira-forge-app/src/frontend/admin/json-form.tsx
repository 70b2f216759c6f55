import { Box, Button, Heading, HelperMessage, Inline, Label, LoadingButton, Stack, Text, TextArea } from "@forge/react";
import { useEffect, useState } from "react";
import { t } from "../../i18n/t";
import type { Draft } from "../../policy-draft";
import { ProblemList } from "./problem-list";

interface JsonFormProps {
  readonly draft: Draft;
  readonly replace: (text: string) => Promise<boolean>;
}

/** The whole policy as its file: to edit, to copy out and to paste in. */
export function JsonForm({ draft, replace }: JsonFormProps) {
  const [start, setStart] = useState({ text: draft.text, count: 0 });
  /** What is typed and not used yet; null where that is nothing. */
  const [typed, setTyped] = useState<string | null>(null);
  const [isChecking, setChecking] = useState(false);
  const begin = (text: string) => {
    setTyped(null);
    setStart(({ count }) => ({ text, count: count + 1 }));
  };
  // A form that changes the policy never takes away what is being typed here.
  useEffect(() => {
    if (typed === null && draft.text !== start.text) setStart({ text: draft.text, count: start.count + 1 });
  }, [typed, draft.text, start]);
  const use = async () => {
    if (typed === null) return;
    setChecking(true);
    if (await replace(typed)) begin(typed);
    setChecking(false);
  };
  return (
    <Box paddingBlock="space.200">
      <Stack space="space.150">
        <Heading as="h2" size="small">
          {t("admin.json.title")}
        </Heading>
        <Text>{t("admin.json.hint")}</Text>
        <Stack>
          <Label labelFor="policy-text">{t("admin.json.label")}</Label>
          {/* Not controlled: a letter that comes back late from the host would be lost. */}
          <TextArea
            key={start.count}
            id="policy-text"
            name="policy"
            isMonospaced
            spellCheck={false}
            minimumRows={16}
            defaultValue={start.text}
            isInvalid={draft.problems.length > 0}
            onChange={(event) => setTyped(String(event.target.value ?? ""))}
          />
          <HelperMessage>{t("admin.json.lists")}</HelperMessage>
        </Stack>
        {typed !== null && typed !== draft.text && <Text>{t("admin.json.pending")}</Text>}
        <Inline space="space.100" shouldWrap>
          <LoadingButton isLoading={isChecking} isDisabled={typed === null} onClick={use}>
            {t("admin.json.use")}
          </LoadingButton>
          <Button appearance="subtle" isDisabled={typed === null || isChecking} onClick={() => begin(draft.text)}>
            {t("admin.json.reset")}
          </Button>
        </Inline>
        <ProblemList problems={draft.problems} />
      </Stack>
    </Box>
  );
}
