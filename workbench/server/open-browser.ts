import { spawn } from "node:child_process";

const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
};

/** Asks the system to show an address; where nothing can, nothing happens. */
export function openBrowser(url: string): void {
  const [command = "xdg-open", ...before] = COMMANDS[process.platform] ?? [];
  const child = spawn(command, [...before, url], { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}
