import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

interface Manifest {
  readonly author: { readonly name: string; readonly email: string };
  readonly defaultLocale: string;
  readonly frameworkVersion: string;
  readonly location: { readonly support: Readonly<Record<string, { readonly url: string }>> };
  readonly parameters: readonly { readonly name: string; readonly type: string }[];
}

const manifest: Manifest = JSON.parse(readFileSync("manifest.json", "utf8"));

let folder: string;
let files: readonly string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "firstpass-package-"));
  await build({ configFile: "vite.config.ts", logLevel: "error", build: { outDir: folder } });
  files = readdirSync(folder, { recursive: true, encoding: "utf8" });
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

const read = (file: string): string => readFileSync(join(folder, file), "utf8");

/** Width and height from the IHDR chunk, which the PNG standard puts first. */
function sizeOf(file: string): readonly [number, number] {
  const bytes = readFileSync(join(folder, file));
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe("the manifest", () => {
  test("has what Zendesk requires", () => {
    expect(manifest.author.name).not.toBe("");
    expect(manifest.author.email).toContain("@");
    expect(manifest.defaultLocale).toBe("en");
    expect(manifest.frameworkVersion).toBe("2.0");
  });

  test("stands in both ticket sidebars and follows their width", () => {
    expect(manifest.location).toEqual({
      support: {
        ticket_sidebar: { url: "assets/index.html", flexible: true },
        new_ticket_sidebar: { url: "assets/index.html", flexible: true },
      },
    });
  });

  test("asks for settings by allowed types and names", () => {
    const allowed = ["text", "checkbox", "url", "number", "multiline", "hidden", "oauth", "mtls"];
    for (const { name, type } of manifest.parameters) {
      expect(name).not.toBe("name");
      expect(name).toMatch(/^[a-z][a-zA-Z0-9_]*$/);
      expect(allowed).toContain(type);
    }
  });
});

describe("the package", () => {
  test("holds the manifest as it is at the root", () => {
    expect(JSON.parse(read("manifest.json"))).toEqual(manifest);
  });

  test("holds every page that the manifest names", () => {
    for (const { url } of Object.values(manifest.location.support)) expect(files).toContain(url);
  });

  test("translates the app's name, texts and settings", () => {
    const { app } = JSON.parse(read(`translations/${manifest.defaultLocale}.json`));
    for (const key of ["name", "short_description", "long_description", "installation_instructions"]) {
      expect(app[key], key).toMatch(/\w/);
    }
    for (const { name } of manifest.parameters) expect(app.parameters[name].label).toMatch(/\w/);
    expect(app.package).toBeUndefined();
  });

  test("has logos of the right sizes", () => {
    expect(sizeOf("assets/logo.png")).toEqual([320, 320]);
    expect(sizeOf("assets/logo-small.png")).toEqual([128, 128]);
  });

  test("has an icon for each location that needs one", () => {
    const icons = { nav_bar: "icon_nav_bar.svg", top_bar: "icon_top_bar.svg", ticket_editor: "icon_ticket_editor.svg" };
    const needed = Object.entries(icons).filter(([location]) => location in manifest.location.support);
    for (const [, icon] of needed) expect(files).toContain(`assets/${icon}`);
  });

  test("draws with plain attributes only, since Zendesk rewrites svg files in place", () => {
    const drawings = [readFileSync("zendesk-app/logo.svg", "utf8"), ...files.filter(isSvg).map(read)];
    for (const drawing of drawings) {
      expect(drawing).not.toMatch(/<style|style=|class=|<script|\son\w+=|href=|url\(|<!ENTITY/i);
    }
  });

  test("loads Zendesk's own SDK and otherwise only its own files, by relative addresses", () => {
    const page = read("assets/index.html");
    const addresses = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? "");
    const own = addresses.filter((address) => /^\.\.?\/(?:assets\/)?[\w.-]+$/.test(address));
    expect(own.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !own.includes(address))).toEqual([
      "https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js",
    ]);
  });

  test("starts its worker before all else, draws before the checks are there, and shares one copy of them", () => {
    const [thread = "", main = ""] = [
      ...read("assets/index.html").matchAll(/<script type="module"[^>]*\/([\w.-]+)"/g),
    ].map((match) => match[1] ?? "");
    expect([thread, main]).toEqual([expect.stringMatching(/^judge-thread-/), expect.stringMatching(/^index-/)]);
    const [ofPage, ofWorker] = [importedBy([thread, main]), importedBy(["judge-worker.js"])];
    expect(read(`assets/${thread}`)).toContain("judge-worker.js");
    // A worker that loads the script that starts it would start another.
    expect(ofWorker).not.toContain(thread);
    const isOfCore = (file: string) => read(`assets/${file}`).includes("Whoever holds it can");
    expect(ofPage.filter(isOfCore)).toEqual([]);
    expect(ofWorker.filter(isOfCore)).toHaveLength(1);
    expect(files.filter((file) => file.endsWith(".js") && read(file).includes("Whoever holds it can"))).toHaveLength(1);
  });

  test("holds no links, no maps and no local configuration", () => {
    expect(files.filter((file) => lstatSync(join(folder, file)).isSymbolicLink())).toEqual([]);
    expect(files.filter((file) => file.endsWith(".map") || file.includes("zcli.apps.config"))).toEqual([]);
  });
});

/** These scripts of the package and all that they import statically. */
function importedBy(names: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const waiting = [...names];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    for (const [, imported = ""] of read(`assets/${name}`).matchAll(/(?:\bfrom|\bimport) ?["']\.\/([\w.-]+\.js)["']/g))
      waiting.push(imported);
  }
  return [...found];
}

const isSvg = (file: string): boolean => file.endsWith(".svg");
