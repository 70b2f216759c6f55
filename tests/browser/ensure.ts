// Runs before the tests: uses a Chromium that is there, else installs Debian's where we may, else says how.
import { spawnSync } from "node:child_process";
import { findBrowser, HOW_TO_INSTALL } from "./browser";

const apt = (...args: string[]) => spawnSync("apt-get", args, { stdio: ["ignore", "ignore", "inherit"] }).status === 0;

if (findBrowser() === null) {
  if (process.getuid?.() === 0 && process.platform === "linux") {
    console.log("No Chromium was found: installing Debian's chromium.");
    apt("update");
    apt("install", "-y", "--no-install-recommends", "chromium");
  }
  if (findBrowser() === null) {
    console.error(HOW_TO_INSTALL);
    process.exitCode = 1;
  }
}
