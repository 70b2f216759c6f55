import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../shared/i18n/languages";

interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly secure: boolean;
  readonly scopes?: readonly string[];
}

interface Manifest {
  readonly author: { readonly name: string; readonly email: string };
  readonly defaultLocale: string;
  readonly version: string;
  readonly frameworkVersion: string;
  readonly location: {
    readonly support: Readonly<Record<string, { readonly url: string; readonly flexible?: boolean }>>;
  };
  readonly domainWhitelist: readonly string[];
  readonly parameters: readonly Parameter[];
}

interface Translation {
  readonly app: Readonly<Record<string, string>> & {
    readonly parameters: Readonly<Record<string, { readonly label: string; readonly helpText: string }>>;
  };
}

const manifest: Manifest = JSON.parse(readFileSync("manifest.json", "utf8"));
const names = manifest.parameters.map(({ name }) => name);

describe("the manifest", () => {
  test("has what Zendesk requires", () => {
    expect(manifest.author.name).not.toBe("");
    expect(manifest.author.email).toContain("@");
    expect(manifest.defaultLocale).toBe("en");
    expect(manifest.frameworkVersion).toBe("2.0");
    expect(manifest.version).toBe(JSON.parse(readFileSync("package.json", "utf8")).version);
  });

  test("stands in both ticket sidebars and follows their width", () => {
    const { ticket_sidebar: sidebar, new_ticket_sidebar: sidebarOfNew } = manifest.location.support;
    expect(sidebar).toEqual({ url: "assets/index.html", flexible: true });
    expect(sidebarOfNew).toEqual({ url: "assets/index.html", flexible: true });
  });

  test("looks for deadlines from the background, on a page that is there", () => {
    expect(manifest.location.support.background).toEqual({ url: "assets/background.html" });
    expect(readFileSync("zendesk-app/assets/background.html", "utf8")).toContain("../src/background.ts");
  });

  test("has a page of its own in the navigation bar", () => {
    expect(manifest.location.support.nav_bar).toEqual({ url: "assets/queue.html" });
  });

  test("asks for settings by allowed types and names, each once", () => {
    const allowed = ["text", "checkbox", "url", "number", "multiline", "hidden", "oauth", "mtls"];
    for (const { name, type } of manifest.parameters) {
      expect(name).not.toBe("name");
      expect(name).toMatch(/^[a-z][a-zA-Z0-9_]*$/);
      expect(allowed).toContain(type);
    }
    expect(new Set(names).size).toBe(names.length);
  });

  test("requires no setting, so that the app works as soon as it is installed", () => {
    expect(manifest.parameters.filter(({ required }) => required)).toEqual([]);
  });

  test("keeps one secret, which goes into headers alone and to Atlassian alone", () => {
    const secrets = manifest.parameters.filter(({ secure }) => secure);
    expect(secrets.map(({ name, scopes }) => [name, scopes])).toEqual([["jira_authorization", ["header"]]]);
    expect(manifest.parameters.filter(({ secure, scopes }) => !secure && scopes !== undefined)).toEqual([]);
    expect(manifest.domainWhitelist).toEqual(["*.atlassian.net"]);
  });
});

describe.each(LANGUAGES)("the package's texts in %s", (language) => {
  const { app }: Translation = JSON.parse(readFileSync(`zendesk-app/public/translations/${language}.json`, "utf8"));

  test("say what the Marketplace asks for", () => {
    for (const key of ["name", "short_description", "long_description", "installation_instructions"]) {
      expect(app[key], key).toMatch(/\p{L}{2}/u);
    }
    // With that key every text would have to be an object with a title.
    expect(app.package).toBeUndefined();
  });

  test("name and explain every setting, and none besides", () => {
    expect(Object.keys(app.parameters)).toEqual(names);
    for (const { label, helpText } of Object.values(app.parameters)) {
      expect(label).toMatch(/\p{L}{2}/u);
      expect(helpText).toMatch(/\p{L}{2}/u);
    }
  });
});

test("the package is translated into the languages of the interface", () => {
  const files = readdirSync("zendesk-app/public/translations").sort();
  expect(files).toEqual(LANGUAGES.map((language) => `${language}.json`).sort());
});
