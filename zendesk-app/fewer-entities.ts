import { fileURLToPath } from "node:url";
import { characterEntitiesHtml4 } from "character-entities-html4";
import type { Plugin } from "vite";

const ALL = /[\\/]entities[\\/]dist[\\/]generated[\\/]decode-data-html\.js$/;
const TREE = fileURLToPath(new URL("src/entity-tree.ts", import.meta.url));
// XHTML's one more, and two that stand for other brackets since HTML 5.
export const NAMES = { ...characterEntitiesHtml4, apos: "'", lang: "⟨", rang: "⟩" };

/**
 * Puts the names of HTML 4 into the package where the library has the 2,231 of HTML 5, most of them mathematical signs:
 * what Zendesk stores has been through a sanitizer, of which we expect no others (docs/unproven.md).
 */
export const fewerEntities: Plugin = {
  name: "fewer-entities",
  load: (id) =>
    ALL.test(id)
      ? `import { entityTree } from ${JSON.stringify(TREE)};
export const htmlDecodeTree = /* @__PURE__ */ entityTree(${JSON.stringify(NAMES)});`
      : null,
};
