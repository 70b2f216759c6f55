import { lowered } from "../text/lowered";
import { type Cues, promising } from "../text/promising";
import type { Range } from "../types";
import type { EvidenceDetector } from "./detector";
import { isPlatform } from "./platforms";
import { inOrder, rangesOf } from "./ranges";

/** In any case: matched against the text in lower case. */
const LOWER = {
  // "Version: 4.4.0.0", "release 2.1 RC1", "Build ID: I20070209-1006", "build 8822"
  labelled:
    /(?<![\p{L}\d])(?:(?:version|ver\.|versión|versão|versione|fassung|ausgabe|バージョン|release|firmware|patch ?level|hotfix|app ?version|appversion|server version|client version|revision|rev\.?|build(?:[ _.-]?(?:id|identifier|number|no\.?|nr\.?))?|buildid|snapshot)s?(?:[ /](?:build|version|number|nummer|no\.?))?)(?![a-z])["'`*)]{0,3}[ \t]{0,12}(?:is|was|of|are|used|ist|[:=#(])?["'`*(]{0,4}[ \t]{0,4}["'`*(]{0,2}/gu,
  value:
    /(?:v|r|[a-z]{1,3} ?)?\d{1,8}(?:[._-]\d{1,12}){1,5}(?:[ .-]?(?:alpha|beta|rc|cr|ga|final|snapshot|dev|pre|preview|sp)[.-]?\d{0,4}|[mpba]\d{1,4})?[+]?|[a-z]\d{8,14}(?:-\d{4})?|\d{2,8}(?![\w%.,/-]|[ \t]?(?:ms|s|min|times|%))|(?=[a-f]{0,12}\d)[0-9a-f]{7,40}(?![\w-])|\d\.x(?!\w)|[a-z]\.[\w-]{4,40}/y,
  prefixed: /(?<![\w.@/-])v\d{1,4}(?:\.\d{1,6}){1,4}(?:[-+][\w.]{1,24})?(?![\w.]?\w)/g,
  // "LibreOffice 3.3.1.2", "Rails 6.0.0", "pandas: 0.23.4", "webpack@4.16.0", "Acme/2.0.1"
  named:
    /(?<![\w./@-])(?:@[\w-]{1,40}\/)?([\p{L}][\p{L}\d._+#-]{1,48})(?: (?:server|client|core|enterprise|community|desktop|mobile|api|sdk|ce|ee|pro|edition|app|agent|v))?(?:[ \t]{1,4}\(?|[ \t]{0,8}[:=@][ \t]{0,2}|[ \t]\(|\/)["']?v?(\d{1,5}(?:\.\d{1,8}){1,4}(?:[.-](?:[a-z]{1,10}[.-]?\d{0,6}|\d{1,12})){0,3}[+]?)(?![\w%]|\.\d|[ \t]?(?:ms|sec|seconds?|s|min|minutes|hours?|h|kb|mb|gb|tb|px|em|percent|%|x|times|million|k|inch)(?![\p{L}]))/gu,
  // "as of 1.3.4", "between 3.3.0 and 3.3.1", "upgraded to 4.1.1", "running 1.39.1"
  spoken:
    /(?<!\p{L})(?:as of|since|between|in|on|with|from|to|using|running|run|affects|both|after|before|until|till|latest|current|stable|upgrad\w{1,4}|updat\w{1,4}|downgrad\w{1,4}|release|auf|mit|seit|ab|unter|depuis|con|desde)[ \t](?:the )?(?:latest |current |stable |new )?(?:version |release )?\(?v?\d{1,4}\.\d{1,5}(?:\.\d{1,6}){0,3}(?:[.-]?(?:alpha|beta|rc|m|sp|pre|dev|snapshot|final|ga)[.-]?\d{0,4})?(?![\w%]|\.\d|[ \t]?(?:ms|sec|seconds?|s|min|minutes|hours?|kb|mb|gb|px|em|percent|%|x|times|million)(?!\p{L}))/gu,
  line: /(?<![\w.])\d{1,3}\.(?:\d{1,4}|x)(?: (?:version|line|branch|release|build))(?!\w)/g,
  suffixed:
    /(?<![\w.])\d{1,4}(?:\.\d{1,6}){1,4}[-.]?(?:snapshot|rc\d{0,2}|alpha\d{0,2}|beta\d{0,2}|dev|pre|ga|final|m\d{1,2}|b\d{1,2}(?:pre)?)(?!\w)/g,
  commit:
    /(?<![\w-])(?:commit|revision|sha|git hash|rev)(?:[ -]?(?:id|hash))?[ \t]{0,3}[:=]?[ \t]{0,3}["'`(]?(?=[a-f]{0,12}\d)[0-9a-f]{7,40}(?![\w-])/g,
  years:
    /(?<!\p{L})(?:sql server|office|visual studio|exchange|sharepoint|dynamics|autocad|photoshop|quickbooks)[ \t](?:19|20)\d\d(?!\d)/gu,
} as const;

const WRITTEN = {
  // Bugzilla's own field: the browser that is the product.
  identifier: /(?<![\w])Build Identifier:(?=[^\n]{0,200}\d\.\d)[ \t]{0,4}[^\s][^\n]{2,200}/g,
  eclipse: /(?<![\w])(?:[IMNRS]20\d{6}-\d{4}|20\d{6}-[0-2]\d{3})(?!\w)/g,
} as const;

/** See `promising`. */
const CUES: Cues<keyof typeof LOWER> = {
  labelled:
    "version|ver.|versión|versão|fassung|ausgabe|バージョン|release|firmware|patch|hotfix|rev|build|snapshot".split(
      "|",
    ),
  spoken: ["."],
  line: ["version", "line", "branch", "release", "build"],
  commit: ["commit", "sha", "git hash", "rev"],
  years: [
    "sql server",
    "office",
    "visual studio",
    "exchange",
    "sharepoint",
    "dynamics",
    "autocad",
    "photoshop",
    "quickbooks",
  ],
};

const { labelled, value, named, ...PLAIN } = LOWER;

/** The version, build, release or commit of the product; a runtime's or a browser's version is environment. */
export const productVersion: EvidenceDetector = {
  kind: "product-version",
  title: "product version",
  why: "A problem may be known and mended in a later version, or have come with a newer one.",
  fields: ["version"],
  patterns: { ...LOWER, ...WRITTEN },
  cues: CUES,
  detect({ own }) {
    const lower = lowered(own);
    const found: Range[] = [];
    for (const { start, end } of rangesOf(lower, promising(lower, { labelled }, CUES))) {
      value.lastIndex = end;
      const given = value.exec(lower);
      if (given !== null && !isPlatform(ownerOf(own, start))) found.push({ start, end: end + given[0].length });
    }
    for (const { index, 0: whole, 1: name = "", 2: number = "" } of lower.matchAll(named)) {
      const start = index + (whole.startsWith("@") ? whole.indexOf("/") + 1 : 0);
      if (isProduct(own.slice(start, start + name.length), number))
        found.push({ start: index, end: index + whole.length });
    }
    for (const range of [...rangesOf(lower, promising(lower, PLAIN, CUES)), ...rangesOf(own, Object.values(WRITTEN))])
      if (!isPlatform(ownerOf(own, range.start)) && !/^\w+ 0\.\d+$/.test(own.slice(range.start, range.end)))
        found.push(range);
    return inOrder(found);
  },
};

/** The words before a version, to which it may belong. */
const ownerOf = (text: string, at: number): string => {
  const before = text.slice(Math.max(0, at - 40), at);
  return before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf(",")) + 1);
};

const NUMBERED =
  /^(?:figure|section|chapter|step|table|page|line|part|http|https|rfc|tls|ssl|level|about|than|of|the|at|by|for|is|was|are|be|took|over|under|only|approximately|around|case|issue|ticket|comment|rule|row|column|example|item|point|question|score|size|scale|ratio|factor|width|height|price|total|cost|msie|trident|oauth|html|css|json|soap|utf|xhtml|ipv|usb|bluetooth|wifi|mozilla|gecko|applewebkit|safari|chrome|version|rv|khtml|xml|gecko\w*)$/;

function isProduct(name: string, number: string): boolean {
  if (NUMBERED.test(lowered(name)) || isPlatform(name) || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(number)) return false;
  // A plain decimal after a lower-case word is a quantity.
  return /\..*\./.test(number) || /^\p{Lu}/u.test(name);
}
