interface FieldEvent {
  readonly currentTarget: HTMLInputElement | HTMLTextAreaElement;
}

/** The part of an event that Jira hands to an app. */
export function eventOf({ currentTarget: target }: FieldEvent) {
  const { id, name, type, value } = target;
  return { target: { id, name, type, value, ...("checked" in target && { checked: target.checked }) } };
}
