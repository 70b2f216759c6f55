import { renderAdf } from "./adf";
import type { Block } from "./document";
import { renderHtml } from "./html";
import { renderJiraWiki } from "./jira-wiki";
import { renderMarkdown } from "./markdown";
import { type PackageInput, packageBlocks } from "./package-blocks";

export const PACKAGE_FORMATS = ["markdown", "adf", "jira-wiki", "html"] as const;
export type PackageFormat = (typeof PACKAGE_FORMATS)[number];

const RENDERERS: Readonly<Record<PackageFormat, (blocks: readonly Block[]) => string>> = {
  markdown: renderMarkdown,
  adf: (blocks) => JSON.stringify(renderAdf(blocks)),
  "jira-wiki": renderJiraWiki,
  html: renderHtml,
};

/** The hand-off package of one report in a format, with secrets and personal data masked as the policy says. */
export function renderPackage(input: PackageInput, format: PackageFormat): string {
  return RENDERERS[format](packageBlocks(input));
}
