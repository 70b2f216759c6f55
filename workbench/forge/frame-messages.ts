/** What a page of the app tells Jira's page, from its own frame. Functions go as numbers, see `handles.ts`. */
export type FromFrame =
  | { readonly kind: "draw"; readonly document: unknown }
  | { readonly kind: "invoke"; readonly call: number; readonly functionKey: string; readonly payload: unknown }
  | { readonly kind: "error"; readonly message: string };

/** What Jira's page tells the frame. */
export type ToFrame =
  | { readonly kind: "answer"; readonly call: number; readonly value: unknown }
  | { readonly kind: "failure"; readonly call: number; readonly message: string }
  | { readonly kind: "handle"; readonly handler: number; readonly values: readonly unknown[] }
  | { readonly kind: "event"; readonly event: string; readonly payload: unknown };
