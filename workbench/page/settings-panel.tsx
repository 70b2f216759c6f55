import { type FormEvent, useId } from "react";
import type { Session } from "./session";

const LANGUAGES = {
  "": "The agent's",
  en: "English",
  de: "Deutsch",
  fr: "Français",
  es: "Español",
  pt: "Português",
  ja: "日本語",
};
const GATE_MODES = ["off", "warn", "block"];

/** The app's settings as an admin sees them; saving opens the app anew, as Zendesk does. */
export function SettingsPanel({ session }: { readonly session: Session }) {
  const id = useId();
  const settings = session.settings();
  const textOf = (name: string) => (typeof settings[name] === "string" ? settings[name] : "");
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    session.setSettings({ ...settings, ...Object.fromEntries(form), annotate: form.has("annotate") });
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
      <form className="faults-panel" onSubmit={save}>
        <label className="field">
          <span className="caption">Language</span>
          <select name="language" defaultValue={textOf("language")}>
            {Object.entries(LANGUAGES).map(([language, name]) => (
              <option key={language} value={language}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span className="caption">Gate</span>
          <select name="gate_mode" defaultValue={textOf("gate_mode") || "off"}>
            {GATE_MODES.map((mode) => (
              <option key={mode}>{mode}</option>
            ))}
          </select>
        </label>
        <label className="field">
          <span className="caption">Status that means an escalation</span>
          <input name="escalation_value" defaultValue={textOf("escalation_value") || "hold"} />
        </label>
        <span>
          <input id={id} type="checkbox" name="annotate" defaultChecked={settings.annotate === true} />{" "}
          <label htmlFor={id}>Keep tags up to date</label>
        </span>
        <label className="field">
          <span className="caption">Jira site</span>
          <input name="jira_site" defaultValue={textOf("jira_site")} />
        </label>
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
