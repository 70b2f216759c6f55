import { createRoot } from "react-dom/client";
import { toInstant } from "../../../shared/instant";
import type { Answer, Fault } from "../fault";
import { speak } from "../i18n/speak";
import { t } from "../i18n/t";
import { lastGoodPolicy } from "../last-good-policy";
import { faultText, Notice } from "../notices";
import { pageStorage } from "../page-storage";
import { readSettings } from "../settings";
import { sleep } from "../sleep";
import { Theme } from "../theme";
import { useColorScheme } from "../use-color-scheme";
import { connect, type Zendesk } from "../zendesk";
import { followQueue, type LiveQueue } from "./live-queue";
import { QueuePage } from "./queue-page";
import { startQueueThread } from "./queue-thread";
import { VIEWS_PATH } from "./ticket-list";

interface Connected {
  readonly zendesk: Zendesk;
  readonly queue: LiveQueue;
  readonly views: Promise<Answer<unknown>>;
}

type Start = Connected | { readonly fault: Fault };

function QueueApp({ start }: { readonly start: Start }) {
  const scheme = useColorScheme("zendesk" in start ? start.zendesk : null);
  return (
    <Theme scheme={scheme}>
      {"zendesk" in start ? (
        <QueuePage {...start} />
      ) : (
        <Notice kind="error" title={t("failed.heading")} onRetry={() => window.location.reload()}>
          {faultText(start.fault)}
        </Notice>
      )}
    </Theme>
  );
}

// Its worker loads and compiles the checks while the page connects.
const judgeBatch = startQueueThread();

async function start(): Promise<void> {
  const element = document.getElementById("firstpass");
  if (element === null) throw new Error("The page has no element named firstpass.");
  const connection = await connect();
  if (!connection.ok) {
    await speak(null, navigator.languages);
    createRoot(element).render(<QueueApp start={connection} />);
    return;
  }
  const zendesk = connection.value;
  const settings = readSettings(zendesk.settings);
  const lastGood = lastGoodPolicy(pageStorage(), zendesk.installationId);
  const queue = followQueue({
    request: zendesk.request,
    judgeBatch,
    sleep,
    judgedBy: () => ({ setting: settings.policy, lastGood, now: toInstant(Date.now()) }),
  });
  queue.open("open");
  const views = zendesk.request(VIEWS_PATH);
  const locale = await zendesk.read(["currentUser.locale"]);
  await speak(settings.language, [locale.ok ? locale.value["currentUser.locale"] : null, ...navigator.languages]);
  createRoot(element).render(<QueueApp start={{ zendesk, queue, views }} />);
}

void start();
