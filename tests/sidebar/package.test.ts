import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { zipFolder } from "../../zendesk-app/zip-folder";
import { builtApp } from "../browser/built-app";

const manifest: { readonly location: { readonly support: Readonly<Record<string, { readonly url: string }>> } } =
  JSON.parse(readFileSync("manifest.json", "utf8"));

let folder: string;
let zip: Uint8Array;
let unpacked: Readonly<Record<string, Uint8Array>>;
let files: readonly string[];

beforeAll(async () => {
  folder = await builtApp();
  zip = await zipFolder(folder);
  unpacked = unzipSync(zip);
  files = Object.keys(unpacked);
});

const bytes = (file: string): Buffer => Buffer.from(unpacked[file] ?? []);
const read = (file: string): string => bytes(file).toString("utf8");

/** Width and height from the IHDR chunk, which the PNG standard puts first. */
function sizeOf(file: string): readonly [number, number] {
  expect(bytes(file).subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes(file).readUInt32BE(16), bytes(file).readUInt32BE(20)];
}

describe("the zip", () => {
  test("is small enough to be fetched on a slow line", () => {
    expect(zip.length).toBeLessThanOrEqual(400 * 1024);
  });

  test("is the same bytes for the same files", async () => {
    const few = join(folder, "translations");
    expect(Buffer.compare(await zipFolder(few), await zipFolder(few))).toBe(0);
    expect(files).toEqual([...files].sort());
  });

  test("holds all that was built, without a folder around it", () => {
    const built = readdirSync(folder, { recursive: true, encoding: "utf8" });
    const isFile = (file: string) => lstatSync(join(folder, file)).isFile();
    expect(files).toEqual(built.filter(isFile).sort());
    expect(files).toContain("manifest.json");
  });
});

describe("the package", () => {
  test("holds the manifest as it is at the root", () => {
    expect(read("manifest.json")).toBe(readFileSync("manifest.json", "utf8"));
  });

  test("holds every page that the manifest names", () => {
    for (const { url } of Object.values(manifest.location.support)) expect(files).toContain(url);
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
    const page = read("assets/index.html");
    const [first = ""] = /<script[\s\S]*?<\/script>/.exec(page) ?? [];
    const [main = ""] = [...page.matchAll(/<script type="module"[^>]*\/([\w.-]+)"/g)].map((match) => match[1] ?? "");
    const preloaded = [...page.matchAll(/<link rel="modulepreload"[^>]*\/([\w.-]+)"/g)].map((match) => match[1] ?? "");
    expect(first).toMatch(/^<script>\{[^<]*new SharedWorker\(.judge-worker\.js.,[^<]*\}<\/script>$/);
    expect(main).toBe("index.js");
    const [ofPage, ofWorker] = [importedBy([main, ...preloaded]), importedBy(["judge-worker.js"])];
    // The interface is evaluated when the ticket has been asked for, and loaded before.
    expect(importedBy([main]).filter(isOfInterface)).toEqual([]);
    expect(ofPage.filter(isOfInterface)).toHaveLength(1);
    expect(ofPage).toHaveLength(new Set([...preloaded, main]).size);
    const isOfCore = (file: string) => read(`assets/${file}`).includes("Whoever holds it can");
    expect(ofPage.filter(isOfCore)).toEqual([]);
    expect(ofWorker.filter(isOfCore)).toHaveLength(1);
    expect(files.filter((file) => file.endsWith(".js") && read(file).includes("Whoever holds it can"))).toHaveLength(1);
  });

  test("holds no links, no maps and no local configuration", () => {
    const built = readdirSync(folder, { recursive: true, encoding: "utf8" });
    expect(built.filter((file) => lstatSync(join(folder, file)).isSymbolicLink())).toEqual([]);
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

const isOfInterface = (file: string): boolean => read(`assets/${file}`).includes("react.element");
const isSvg = (file: string): boolean => file.endsWith(".svg");
