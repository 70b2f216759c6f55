import type { ChangeEvent } from "react";

/** The part of an event that Jira hands to an app. */
export function eventOf({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) {
  const { id, name, type, value } = target;
  return { target: { id, name, type, value, ...("checked" in target && { checked: target.checked }) } };
}
