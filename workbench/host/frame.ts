/** What Zendesk allows an app's iframe to do. */
export const SANDBOX = [
  "allow-forms",
  "allow-popups",
  "allow-popups-to-escape-sandbox",
  "allow-same-origin",
  "allow-scripts",
  "allow-downloads",
].join(" ");

export interface FrameAddress {
  readonly url: URL;
  readonly guid: string;
  /** More query parameters, `workbench-clock` for one. */
  readonly query?: Readonly<Record<string, string>>;
}

/** Makes the iframe of one instance and puts it into `container`. */
export function openFrame(container: HTMLElement, { url, guid, query = {} }: FrameAddress): HTMLIFrameElement {
  const address = new URL(url);
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
  address.searchParams.set("origin", window.location.origin);
  address.searchParams.set("app_guid", guid);
  const frame = document.createElement("iframe");
  frame.name = `app_${guid}`;
  frame.title = "Firstpass";
  frame.setAttribute("sandbox", SANDBOX);
  frame.setAttribute("allow", "clipboard-write");
  frame.className = "app-frame";
  frame.src = address.href;
  container.append(frame);
  return frame;
}
