import Button from "@atlaskit/button/new";
import TextArea from "@atlaskit/textarea";
import Textfield from "@atlaskit/textfield";
import { useState } from "react";
import { adfToText } from "../../shared/normalise/adf";
import type { AdfDocument } from "../../shared/render/adf";
import { PRIORITIES, priorityOf } from "../issues/priorities";
import { adfOf } from "./adf-of";
import type { Edit, Issue } from "./jira-api";

interface EditFormProps {
  readonly issue: Issue;
  /** Throws where Jira refuses. */
  onSave(edit: Partial<Edit>): Promise<void>;
  onCancel(): void;
}

/** The fields of an issue that its verdict rests on. */
export function EditForm({ issue: { fields }, onSave, onCancel }: EditFormProps) {
  const before = adfToText(fields.description);
  const [summary, setSummary] = useState(fields.summary);
  const [description, setDescription] = useState(before);
  const [priority, setPriority] = useState(fields.priority.name);
  const [problem, setProblem] = useState<string | null>(null);
  const save = async () => {
    const chosen = PRIORITIES.find((name) => name === priority);
    try {
      await onSave({
        summary,
        ...(description !== before && { description: adfOf(description) satisfies AdfDocument }),
        ...(chosen !== undefined && { priority: priorityOf(chosen) }),
      });
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <form
      className="edit-form"
      aria-label="Edit the issue"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Textfield aria-label="Summary" value={summary} onChange={(event) => setSummary(event.currentTarget.value)} />
      <label>
        Priority
        <select value={priority} onChange={(event) => setPriority(event.target.value)}>
          {PRIORITIES.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <TextArea
        aria-label="Description"
        minimumRows={8}
        value={description}
        onChange={(event) => setDescription(event.target.value)}
      />
      {problem !== null && <p role="alert">{problem}</p>}
      <div className="form-buttons">
        <Button type="submit" appearance="primary">
          Save
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
