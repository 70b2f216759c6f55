import type { Problem } from "../../shared/types";
import { t, tCount } from "./i18n/t";
import type { Judged } from "./judge";
import { Small, Stack } from "./layout";
import { Notice } from "./notices";
import type { SettingProblem } from "./settings";

interface SettingsNoticeProps {
  readonly judged: Pick<Judged, "policySource" | "problems">;
  readonly settings: readonly SettingProblem[];
}

// A policy may have a fault on every line; the first few are enough to begin with.
const MOST = 3;

/** Says which settings are not in force and what is instead. An agent cannot mend them, so the details are folded. */
export function SettingsNotice({ judged: { policySource, problems }, settings }: SettingsNoticeProps) {
  const isPolicyBad = problems.length > 0;
  if (!isPolicyBad && settings.length === 0) return null;
  const title = isPolicyBad ? t(policySource === "last-good" ? "policy.lastGood" : "policy.title") : t("setting.title");
  const rest = problems.length - MOST;
  return (
    <Notice kind="warning" title={title}>
      <Stack>
        <p>{t(isPolicyBad ? "policy.why" : "setting.why")}</p>
        <details>
          <summary>{t("setting.details")}</summary>
          <ul>
            {problems.slice(0, MOST).map((problem) => (
              <li key={`${problem.line} ${problem.path} ${problem.message}`}>
                <Small>{policyText(problem)}</Small>
              </li>
            ))}
            {rest > 0 && (
              <li>
                <Small>{tCount("policy.more", rest)}</Small>
              </li>
            )}
            {settings.map(({ parameter, message }) => (
              <li key={parameter}>
                <Small>
                  <code>{parameter}</code>: {t(`setting.${message}`)}
                </Small>
              </li>
            ))}
          </ul>
        </details>
      </Stack>
    </Notice>
  );
}

function policyText({ line, path, message, fix = "" }: Problem): string {
  const where = path === "" ? message : `${path}: ${message}`;
  const told = line === undefined ? where : t("policy.line", { line: String(line), message: where });
  return `${told} ${fix}`.trim();
}
