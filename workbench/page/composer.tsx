import { useState } from "react";
import { STATUSES, type Status } from "../zendesk/records";
import type { Session } from "./session";
import { STATUS_WORDS } from "./words";

export function Composer({ session }: { readonly session: Session }) {
  const { desk } = session;
  const { draft, values } = desk.form();
  const [chosen, setChosen] = useState<Status | null>(null);
  const [saving, setSaving] = useState(false);
  const status = chosen ?? (values.status === "new" ? "open" : values.status);
  const submit = async () => {
    setSaving(true);
    await session.submit(status);
    setSaving(false);
    setChosen(null);
  };
  const placeholder = draft.public ? "Write to the customer" : "Write to your colleagues";
  return (
    <form
      className={draft.public ? "composer" : "composer composer-note"}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <fieldset className="composer-kind">
        <legend className="hidden">Kind of message</legend>
        <Kind checked={draft.public} words="Public reply" onChoose={() => desk.setDraft({ public: true })} />
        <Kind checked={!draft.public} words="Internal note" onChoose={() => desk.setDraft({ public: false })} />
      </fieldset>
      <textarea
        aria-label={placeholder}
        placeholder={placeholder}
        rows={5}
        dir="auto"
        value={draft.text}
        onChange={(event) => desk.setDraft({ text: event.target.value })}
      />
      <div className="composer-actions">
        <label>
          <span className="hidden">Submit as</span>
          <select value={status} onChange={(event) => setChosen(statusOf(event.target.value))}>
            {STATUSES.filter((it) => it !== "new" && it !== "closed").map((it) => (
              <option key={it} value={it}>
                as {STATUS_WORDS[it]}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="primary" disabled={saving}>
          {saving ? "Submitting…" : "Submit"}
        </button>
      </div>
    </form>
  );
}

const statusOf = (value: string): Status | null => STATUSES.find((status) => status === value) ?? null;

interface KindProps {
  readonly checked: boolean;
  readonly words: string;
  onChoose(): void;
}

function Kind({ checked, words, onChoose }: KindProps) {
  return (
    <label>
      <input type="radio" name="composer-kind" checked={checked} onChange={onChoose} />
      <span>{words}</span>
    </label>
  );
}
