import type { Plugin } from "vite";

const PACKAGES = /^@forge\/react$|^@atlaskit\/icon\/core\//;
const BETWEEN = "\0webpack-default:";

/**
 * Webpack, with which Forge bundles and for which Atlaskit is made, takes the `default` of a package that TypeScript
 * made for CommonJS. Vite follows Node, for which the default of such a package is all of it. A module between the
 * two, which no `package.json` calls a module of Node's, is treated as webpack would.
 */
export const webpackDefault: Plugin = {
  name: "webpack-default",
  enforce: "pre",
  resolveId: (name, importer) => (PACKAGES.test(name) && importer !== BETWEEN + name ? BETWEEN + name : null),
  load(id) {
    if (!id.startsWith(BETWEEN)) return null;
    const name = JSON.stringify(id.slice(BETWEEN.length));
    return `export * from ${name};\nexport { default } from ${name};`;
  },
};
