import { useState } from "react";
import { type CustomField, type CustomValue, PRIORITIES, STATUSES, TYPES } from "../zendesk/records";
import type { Session } from "./session";
import { PRIORITY_WORDS, STATUS_WORDS, TYPE_WORDS } from "./words";

interface Choice {
  readonly value: string;
  readonly words: string;
}

const choices = <T extends string>(values: readonly T[], words: Readonly<Record<T, string>>): readonly Choice[] =>
  values.map((value) => ({ value, words: words[value] }));

const NONE: Choice = { value: "", words: "–" };

/** The fields of the ticket, as an agent edits them before submitting. */
export function TicketFieldsPanel({ session }: { readonly session: Session }) {
  const { desk, store } = session;
  const { ticket, values } = desk.form();
  const organization = store.organization(ticket.organizationId);
  const requester = store.user(ticket.requesterId);
  const people = store.directory.users.filter(({ role }) => role !== "end-user");
  const named = (items: readonly { readonly id: number; readonly name: string }[]): readonly Choice[] => [
    NONE,
    ...items.map(({ id, name }) => ({ value: String(id), words: name })),
  ];
  const idOf = (value: string) => (value === "" ? null : Number(value));
  const pick = <T extends string>(all: readonly T[], value: string): T | null => all.find((it) => it === value) ?? null;
  return (
    <section className="fields" aria-label="Ticket fields">
      <div className="requester">
        <p className="requester-name">{requester?.name}</p>
        <p className="requester-organization">{organization?.name ?? "No organization"}</p>
        {organization !== undefined && <p className={`plan plan-${organization.plan}`}>{organization.plan} plan</p>}
      </div>
      <Select
        label="Status"
        options={choices(STATUSES.slice(0, -1), STATUS_WORDS)}
        value={values.status}
        onChange={(value) => desk.setField("status", pick(STATUSES, value) ?? "open")}
      />
      <Select
        label="Priority"
        options={[NONE, ...choices(PRIORITIES, PRIORITY_WORDS)]}
        value={values.priority ?? ""}
        onChange={(value) => desk.setField("priority", pick(PRIORITIES, value))}
      />
      <Select
        label="Type"
        options={[NONE, ...choices(TYPES, TYPE_WORDS)]}
        value={values.type ?? ""}
        onChange={(value) => desk.setField("type", pick(TYPES, value))}
      />
      <Select
        label="Group"
        options={named(store.directory.groups)}
        value={String(values.groupId ?? "")}
        onChange={(value) => desk.setField("groupId", idOf(value))}
      />
      <Select
        label="Assignee"
        options={named(people)}
        value={String(values.assigneeId ?? "")}
        onChange={(value) => desk.setField("assigneeId", idOf(value))}
      />
      <Tags session={session} />
      {store.directory.fields.map((field) => (
        <Custom
          key={field.id}
          field={field}
          value={values.custom.get(field.id) ?? null}
          restricted={desk.restriction(`custom_field_${field.id}`)}
          onChange={(value) => desk.setCustomField(field.id, value)}
        />
      ))}
    </section>
  );
}

interface SelectProps {
  readonly label: string;
  readonly options: readonly Choice[];
  readonly value: string;
  readonly disabled?: boolean;
  onChange(value: string): void;
}

function Select({ label, options, value, disabled, onChange }: SelectProps) {
  return (
    <label className="field">
      <span className="caption">{label}</span>
      <select value={value} disabled={disabled} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    </label>
  );
}

function Tags({ session: { desk } }: { readonly session: Session }) {
  const { tags } = desk.form().values;
  const [text, setText] = useState("");
  const add = () => {
    const added = text.split(/[\s,]+/).filter((tag) => tag !== "");
    desk.setField("tags", [...new Set([...tags, ...added])]);
    setText("");
  };
  return (
    <div className="field">
      <label>
        <span className="caption">Tags</span>
        <input
          value={text}
          placeholder="Add a tag"
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter") add();
          }}
          onBlur={add}
        />
      </label>
      <ul className="tags">
        {tags.map((tag) => (
          <li key={tag}>
            <span>{tag}</span>
            <button
              type="button"
              aria-label={`Remove tag ${tag}`}
              onClick={() =>
                desk.setField(
                  "tags",
                  tags.filter((it) => it !== tag),
                )
              }
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface CustomProps {
  readonly field: CustomField;
  readonly value: CustomValue;
  readonly restricted: { readonly hidden: boolean; readonly disabled: boolean };
  onChange(value: CustomValue): void;
}

function Custom({ field, value, restricted, onChange }: CustomProps) {
  if (restricted.hidden) return null;
  const { disabled } = restricted;
  if (field.type === "checkbox") {
    return (
      <label className="field field-check">
        <input
          type="checkbox"
          checked={value === true}
          disabled={disabled}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>{field.title}</span>
      </label>
    );
  }
  if (field.type === "tagger") {
    const options = field.options.map((option) => ({ value: option, words: option.replaceAll("_", " ") }));
    return (
      <Select
        label={field.title}
        options={[NONE, ...options]}
        value={typeof value === "string" ? value : ""}
        disabled={disabled}
        onChange={(chosen) => onChange(chosen === "" ? null : chosen)}
      />
    );
  }
  return (
    <label className="field">
      <span className="caption">{field.title}</span>
      <input
        value={typeof value === "string" ? value : ""}
        disabled={disabled}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}
