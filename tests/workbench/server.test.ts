import { request } from "node:http";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startWorkbench, type Workbench } from "../../workbench/start";

const folder = (name: string) => fileURLToPath(new URL(name, import.meta.url));

let workbench: Workbench;

beforeAll(async () => {
  workbench = await startWorkbench({ port: 0, appFolder: folder("fixture-app") });
}, 60_000);

afterAll(async () => {
  await workbench?.close();
});

/** The status of a path as it stands: `fetch` would tidy it up first. */
const statusOf = (path: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    const { hostname, port } = new URL(workbench.appUrl);
    request({ hostname, port, path }, (response) => resolve(response.resume().statusCode))
      .on("error", reject)
      .end();
  });

describe("the app's server", () => {
  it("puts the SDK from npm in the place of the one on the CDN, and the clock before everything else", async () => {
    const page = await fetch(workbench.appUrl).then((response) => response.text());
    expect(page).not.toContain("zdassets.com");
    expect(page.indexOf("workbench-clock")).toBeLessThan(page.indexOf("/workbench/zaf_sdk.js"));
    const sdk = await fetch(new URL("/workbench/zaf_sdk.js", workbench.appUrl));
    expect(sdk.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect(await sdk.text()).toContain("iframe.handshake");
  });

  it("gives nothing from outside the app's folder", async () => {
    expect(await statusOf("/assets/index.html")).toBe(200);
    expect(await statusOf("/../open-workbench.ts")).toBe(404);
    expect(await statusOf("/%2e%2e/open-workbench.ts")).toBe(404);
    expect(await statusOf("/..%2fopen-workbench.ts")).toBe(404);
    expect(await statusOf("/%zz")).toBe(404);
  });

  it("caches nothing and lets the page speak to this machine only", async () => {
    const { headers } = await fetch(workbench.appUrl);
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("content-security-policy")).toContain("connect-src 'self'");
  });

  it("says how to build an app that is not there", async () => {
    const empty = await startWorkbench({ port: 0, appFolder: folder("no-such-app") });
    const response = await fetch(empty.appUrl);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("npm run build");
    await empty.close();
  });
});

describe("the page's server", () => {
  it("tells the page where the app is", async () => {
    const page = await fetch(workbench.url).then((response) => response.text());
    expect(page).toContain(`content="${workbench.appUrl}"`);
  });

  it("answers for Jira to its own pages only, under its own name", async () => {
    const address = new URL("/workbench/jira/site", workbench.url);
    const status = (headers: Readonly<Record<string, string>>) =>
      new Promise<number | undefined>((resolve, reject) => {
        request(address, { headers }, (response) => resolve(response.resume().statusCode))
          .on("error", reject)
          .end();
      });
    expect(await status({ origin: address.origin })).toBe(200);
    expect(await status({ origin: "http://elsewhere.example" })).toBe(404);
    expect(await status({ host: "elsewhere.example", origin: "http://elsewhere.example" })).toBe(404);
  });

  it("ends when it is closed", async () => {
    const short = await startWorkbench({ port: 0, appFolder: folder("fixture-app") });
    await short.close();
    await expect(fetch(short.url)).rejects.toThrow();
  });
});
