import { EmptyState, Heading, Inline, LoadingButton, Stack, Text } from "@forge/react";
import { useCallback, useEffect, useState } from "react";
import { rankQueue } from "../../../../shared/queue/rank";
import type { Fault } from "../../fault";
import { t, tCount } from "../../i18n/t";
import type { ShownQueue } from "../../project-shown";
import { Loading } from "../loading";
import { projectBackend } from "../project-backend";
import { ProjectFault } from "../project-fault";
import { useNow } from "../use-now";
import { QueueTable } from "./queue-table";

const NOTHING: ShownQueue = { rows: [], nextPageToken: null };

/** The open issues of a project in the order of what needs a person next. What has come stays when more does not. */
export function QueuePage() {
  const now = useNow();
  const [queue, setQueue] = useState<ShownQueue | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const [isReading, setReading] = useState(false);

  const read = useCallback(async (from: ShownQueue) => {
    setReading(true);
    setFault(null);
    const answer = await projectBackend.queue(from.nextPageToken);
    setReading(false);
    if (!answer.ok) return setFault(answer.fault);
    const { rows, nextPageToken } = answer.value;
    // An issue that changed in between may come twice.
    const known = new Set(from.rows.map(({ key }) => key));
    setQueue({ rows: [...from.rows, ...rows.filter(({ key }) => !known.has(key))], nextPageToken });
  }, []);
  useEffect(() => void read(NOTHING), [read]);

  if (queue === null && fault !== null) {
    return <ProjectFault title={t("queue.failed")} fault={fault} onAgain={() => void read(NOTHING)} />;
  }
  if (queue === null) return <Loading label={t("queue.loading")} />;
  if (queue.rows.length === 0)
    return <EmptyState header={t("queue.empty.title")} description={t("queue.empty.text")} />;
  return (
    <Stack space="space.200">
      <Heading as="h2" size="medium">
        {t("queue.title")}
      </Heading>
      <Text>{tCount("queue.count", queue.rows.length)}</Text>
      <QueueTable rows={rankQueue(queue.rows)} now={now} />
      {fault !== null && <ProjectFault title={t("queue.moreFailed")} fault={fault} onAgain={() => void read(queue)} />}
      {queue.nextPageToken !== null && fault === null && (
        <Inline>
          <LoadingButton isLoading={isReading} onClick={() => void read(queue)}>
            {t("queue.more")}
          </LoadingButton>
        </Inline>
      )}
      <Text size="small" color="color.text.subtle">
        {t("queue.note")}
      </Text>
    </Stack>
  );
}
