import { Code, Heading, Link, Stack, Text } from "@forge/react";
import { t } from "../../i18n/t";

const PINNING = "https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-panels/";
const MODULE = "ari:cloud:ecosystem::extension/<app id>/<environment id>/static/verdict-panel";

/** A panel is on an issue only after somebody has added it there, or once it is pinned to the whole project. */
export function PinNote() {
  return (
    <Stack space="space.100">
      <Heading as="h2" size="small">
        {t("admin.pin.title")}
      </Heading>
      <Text>{t("admin.pin.why")}</Text>
      <Text>
        {t("admin.pin.how")} <Code>{MODULE}</Code>
      </Text>
      <Text>
        <Link href={PINNING} openNewTab>
          {t("admin.pin.link")}
        </Link>
      </Text>
    </Stack>
  );
}
