// `npm run bench -- --data <folder> [name…]` prints one JSON line a figure; what lacks its data says so.
import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { type Bench, MissingData, openData } from "./data";

const { values, positionals } = parseArgs({ options: { data: { type: "string" } }, allowPositionals: true });
const data = openData(values.data);
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(".bench.ts"))
  .map((file) => basename(file, ".bench.ts"))
  .filter((name) => positionals.length === 0 || positionals.includes(name));

for (const name of names) {
  const { bench } = (await import(`./${name}.bench.ts`)) as { bench: Bench };
  try {
    for await (const row of bench(data)) console.log(JSON.stringify(row));
  } catch (error) {
    if (!(error instanceof MissingData)) throw error;
    console.log(JSON.stringify({ bench: name, skipped: `no ${error.message}: give the folder with --data` }));
  }
}
