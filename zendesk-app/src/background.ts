import { speak } from "./i18n/speak";
import { pageStorage } from "./page-storage";
import { lookForDue } from "./quiet-notice";
import { readSettings } from "./settings";
import { connect } from "./zendesk";

const LOOK_MILLISECONDS = 3 * 60_000;

async function start(): Promise<void> {
  const connection = await connect();
  if (!connection.ok) return;
  const zendesk = connection.value;
  const settings = readSettings(zendesk.settings);
  if (!settings.quietNotice) return;
  const locale = await zendesk.read(["currentUser.locale"]);
  await speak(settings.language, [locale.ok ? locale.value["currentUser.locale"] : null, ...navigator.languages]);
  const look = () => void lookForDue({ zendesk, storage: pageStorage(), now: Date.now });
  look();
  setInterval(look, LOOK_MILLISECONDS);
}

void start();
