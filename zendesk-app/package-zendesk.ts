// `npm run package:zendesk`: makes of the built app the file that an admin uploads.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { zipFolder } from "./zip-folder";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const { version }: { readonly version: string } = JSON.parse(readFileSync(here("../manifest.json"), "utf8"));
const file = `dist/firstpass-zendesk-${version}.zip`;
const zip = await zipFolder(here("../dist/zendesk-app"));
writeFileSync(here(`../${file}`), zip);
console.log(`${file}: ${Math.ceil(zip.length / 1024)} KB`);
