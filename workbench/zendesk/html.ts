const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

/** Plain text as the `html_body` that Zendesk makes of it: a paragraph per block, a break per line. */
export function plainTextToHtml(text: string): string {
  const blocks = text.split(/\n\n+/).map((block) => `<p dir="auto">${escapeHtml(block).replaceAll("\n", "<br>")}</p>`);
  return `<div class="zd-comment" dir="auto">${blocks.join("")}</div>`;
}
