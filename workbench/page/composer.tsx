import { useState } from "react";
import { STATUSES, type Status } from "../zendesk/records";
import type { Session } from "./session";
import { STATUS_WORDS } from "./words";

/** Where the agent writes, and, since a workbench has no customers, where the customer's answer is written too. */
export function Composer({ session }: { readonly session: Session }) {
  const [answer, setAnswer] = useState<string | null>(null);
  const { desk } = session;
  const { draft } = desk.form();
  const agentWrites = (isPublic: boolean) => {
    setAnswer(null);
    desk.setDraft({ public: isPublic });
  };
  const asCustomer = answer !== null;
  const look = asCustomer ? "composer-customer" : draft.public ? "composer-reply" : "composer-note";
  return (
    <section className={`composer ${look}`} aria-label="Composer">
      <fieldset className="composer-kind">
        <legend className="hidden">Kind of message</legend>
        <Kind checked={!asCustomer && draft.public} words="Public reply" onChoose={() => agentWrites(true)} />
        <Kind checked={!asCustomer && !draft.public} words="Internal note" onChoose={() => agentWrites(false)} />
        <Kind checked={asCustomer} words="As the customer" onChoose={() => setAnswer("")} />
      </fieldset>
      {asCustomer ? (
        <CustomerForm session={session} text={answer} onText={setAnswer} />
      ) : (
        <AgentForm session={session} key={desk.selected()} />
      )}
    </section>
  );
}

function AgentForm({ session }: { readonly session: Session }) {
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
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Text
        label={draft.public ? "Write to the customer" : "Write to your colleagues"}
        value={draft.text}
        onText={(text) => desk.setDraft({ text })}
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

interface CustomerProps {
  readonly session: Session;
  readonly text: string;
  onText(text: string): void;
}

function CustomerForm({ session, text, onText }: CustomerProps) {
  const { ticket } = session.desk.form();
  const send = () => {
    if (text.trim() === "") return;
    session.arrive(ticket.id, {
      by: ticket.requesterId,
      comment: { body: text, public: true },
      channel: ticket.channel,
    });
    onText("");
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Text label="What the customer answers" value={text} onText={onText} />
      <div className="composer-actions">
        <button type="submit" className="primary">
          Send
        </button>
      </div>
    </form>
  );
}

interface TextProps {
  readonly label: string;
  readonly value: string;
  onText(text: string): void;
}

const Text = ({ label, value, onText }: TextProps) => (
  <textarea
    aria-label={label}
    placeholder={label}
    rows={4}
    dir="auto"
    value={value}
    onChange={(event) => onText(event.target.value)}
  />
);

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
