import type { FormEvent, ReactNode } from "react";
import { fields } from "../tickets/directory";
import { JIRA_CONNECTION, type Session } from "./session";

const LANGUAGES = {
  "": "The agent's",
  en: "English",
  de: "Deutsch",
  fr: "Français",
  es: "Español",
  pt: "Português",
  ja: "日本語",
};
const GATE_MODES = { off: "off", warn: "warn", block: "block" };
/** What means an escalation, and the two settings that say so. */
const ESCALATIONS = {
  status: { title: "Status on-hold", escalation_field: "", escalation_value: "hold" },
  field: { title: fields.escalate.title, escalation_field: `custom_field_${fields.escalate.id}`, escalation_value: "" },
};
const NO_JIRA = Object.fromEntries(Object.keys(JIRA_CONNECTION).map((name) => [name, ""]));

/** The app's settings as an admin sees them; saving opens the app anew, as Zendesk does. */
export function SettingsPanel({ session }: { readonly session: Session }) {
  const settings = session.settings();
  const textOf = (name: string) => (typeof settings[name] === "string" ? settings[name] : "");
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? "");
    const { title, ...escalation } = ESCALATIONS[text("escalation") === "field" ? "field" : "status"];
    session.setSettings({
      ...settings,
      ...escalation,
      ...(form.has("jira") ? JIRA_CONNECTION : NO_JIRA),
      language: text("language"),
      gate_mode: text("gate_mode"),
      policy: text("policy"),
      annotate: form.has("annotate"),
      quiet_notice: form.has("quiet_notice"),
    });
    session.reopenApp();
  };
  return (
    <details
      className="faults"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.currentTarget.open = false;
        event.currentTarget.querySelector("summary")?.focus();
      }}
    >
      <summary>Settings</summary>
      <form className="faults-panel" onSubmit={save} key={session.appGeneration()}>
        <Choice name="language" caption="Language" options={LANGUAGES} chosen={textOf("language")} />
        <Choice name="gate_mode" caption="Gate" options={GATE_MODES} chosen={textOf("gate_mode") || "off"} />
        <Choice
          name="escalation"
          caption="What means an escalation"
          options={{ status: ESCALATIONS.status.title, field: ESCALATIONS.field.title }}
          chosen={textOf("escalation_field") === "" ? "status" : "field"}
        />
        <Switch name="annotate" isOn={settings.annotate === true}>
          Keep tags up to date
        </Switch>
        <Switch name="quiet_notice" isOn={settings.quiet_notice === true}>
          Say when a clock of mine is about to be missed
        </Switch>
        <Switch name="jira" isOn={textOf("jira_site") !== ""}>
          The app may use Jira
        </Switch>
        <label className="field">
          <span className="caption">Policy</span>
          <textarea name="policy" rows={6} spellCheck={false} defaultValue={textOf("policy")} />
        </label>
        <button type="submit" className="quiet">
          Save and reopen the app
        </button>
      </form>
    </details>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly caption: string;
  /** What each is called, by its value. */
  readonly options: Readonly<Record<string, string>>;
  readonly chosen: string;
}

function Choice({ name, caption, options, chosen }: ChoiceProps) {
  return (
    <label className="field">
      <span className="caption">{caption}</span>
      <select name={name} defaultValue={chosen}>
        {Object.entries(options).map(([value, title]) => (
          <option key={value} value={value}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}

interface SwitchProps {
  readonly name: string;
  readonly isOn: boolean;
  readonly children: ReactNode;
}

function Switch({ name, isOn, children }: SwitchProps) {
  return (
    <label className="field field-check">
      <input type="checkbox" name={name} defaultChecked={isOn} />
      <span>{children}</span>
    </label>
  );
}
