import { parse } from "csv-parse";
import { bytesOf, type InputLine, linesOf } from "./lines";

/**
 * The records of all files in order, each as one JSON text: the lines of NDJSON, a JSON document that spans many lines
 * as one record, or with `csv` the rows of a table as objects.
 */
export async function* recordsOf(files: readonly string[], csv: boolean): AsyncIterable<InputLine> {
  for (const file of files.length === 0 ? ["-"] : files) yield* csv ? rowsOf(file) : documentsOf(file);
}

async function* documentsOf(file: string): AsyncIterable<InputLine> {
  let first = true;
  let document: InputLine[] | null = null;
  for await (const line of linesOf(file)) {
    if (first && opensDocument(line.text)) document = [];
    first = false;
    if (document === null) yield line;
    else document.push(line);
  }
  if (document === null) return;
  const text = document.map((line) => line.text).join("\n");
  if (isJson(text)) yield { file, line: 1, text };
  else yield* document;
}

/** Pretty-printed JSON begins with a line that is no JSON by itself and closes nothing. */
function opensDocument(text: string): boolean {
  return /^\s*[[{]/.test(text) && !/[\]}]\s*$/.test(text.slice(-80)) && !isJson(text);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

async function* rowsOf(file: string): AsyncIterable<InputLine> {
  const parser = parse({ columns: true, bom: true, info: true, skip_empty_lines: true, relax_column_count: true });
  const fill = (async () => {
    for await (const bytes of bytesOf(file)) {
      if (!parser.write(bytes)) await new Promise((resolve) => parser.once("drain", resolve));
    }
    parser.end();
  })();
  fill.catch((error: Error) => parser.destroy(error));
  for await (const { record, info } of parser as AsyncIterable<{ record: unknown; info: { lines: number } }>) {
    yield { file, line: info.lines, text: JSON.stringify(record) };
  }
}
