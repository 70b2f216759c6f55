import { fileURLToPath } from "node:url";
import type { Alias } from "vite";

/** Garden asks for packages of one function each; they are older and larger than the same functions elsewhere. */
const HELPERS = [
  { find: "lodash.get", replacement: fileURLToPath(import.meta.resolve("es-toolkit/compat/get")) },
  { find: "lodash.memoize", replacement: fileURLToPath(import.meta.resolve("es-toolkit/compat/memoize")) },
];

/** What speaks to React speaks to Preact in the package, which does the same in a seventh of the bytes. */
const REACT = [
  { find: /^react\/jsx-runtime$/, replacement: fileURLToPath(import.meta.resolve("preact/jsx-runtime")) },
  { find: /^react-dom\/client$/, replacement: fileURLToPath(import.meta.resolve("preact/compat/client")) },
  { find: /^react(-dom)?$/, replacement: fileURLToPath(import.meta.resolve("preact/compat")) },
];

/** Packages that take the place of others in the built app. In development React itself watches over components. */
export const lighterPackages = (mode: string): Alias[] => (mode === "development" ? HELPERS : [...HELPERS, ...REACT]);
