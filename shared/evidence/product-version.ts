import type { Range } from "../types";
import type { EvidenceDetector } from "./detector";
import { isPlatform } from "./platforms";
import { inOrder } from "./ranges";

const PATTERNS = {
  // "Version: 4.4.0.0", "release 2.1 RC1", "Build ID: I20070209-1006", "build 8822"
  labelled:
    /(?<![\p{L}\d])(?:(?:version|ver\.|versión|versão|versione|Fassung|Ausgabe|バージョン|release|firmware|patch ?level|hotfix|app ?version|appVersion|server version|client version|revision|rev\.?|build(?:[ _.-]?(?:id|identifier|number|no\.?|nr\.?))?|buildId|snapshot)s?(?:[ /](?:build|version|number|nummer|no\.?))?)(?![a-z])["'`*)]{0,3}[ \t]{0,12}(?:is|was|of|are|used|ist|[:=#(])?["'`*(]{0,4}[ \t]{0,4}["'`*(]{0,2}/giu,
  value:
    /(?:v|r|[A-Z]{1,3} ?)?\d{1,8}(?:[._-]\d{1,12}){1,5}(?:[ .-]?(?:alpha|beta|rc|cr|ga|final|snapshot|dev|pre|preview|sp)[.-]?\d{0,4}|[mpba]\d{1,4})?[+]?|[A-Z]\d{8,14}(?:-\d{4})?|\d{2,8}(?![\w%.,/-]|[ \t]?(?:ms|s|min|times|%))|(?=[a-f]{0,12}\d)[0-9a-f]{7,40}(?![\w-])|\d\.x(?!\w)|[A-Z]\.[\w-]{4,40}/iy,
  prefixed: /(?<![\w.@/-])v\d{1,4}(?:\.\d{1,6}){1,4}(?:[-+][\w.]{1,24})?(?![\w.]?\w)/gi,
  // "LibreOffice 3.3.1.2", "Rails 6.0.0", "pandas: 0.23.4", "webpack@4.16.0", "Acme/2.0.1"
  named:
    /(?<![\w./@-])(?:@[\w-]{1,40}\/)?([\p{L}][\p{L}\d._+#-]{1,48})(?: (?:Server|Client|Core|Enterprise|Community|Desktop|Mobile|API|SDK|CE|EE|Pro|Edition|App|Agent|v))?(?:[ \t]{1,4}\(?|[ \t]{0,8}[:=@][ \t]{0,2}|[ \t]\(|\/)["']?v?(\d{1,5}(?:\.\d{1,8}){1,4}(?:[.-](?:[A-Za-z]{1,10}[.-]?\d{0,6}|\d{1,12})){0,3}[+]?)(?![\w%]|\.\d|[ \t]?(?:ms|sec|seconds?|s|min|minutes|hours?|h|kb|mb|gb|tb|px|em|percent|%|x|times|million|k|inch)(?![\p{L}]))/giu,
  // "as of 1.3.4", "between 3.3.0 and 3.3.1", "upgraded to 4.1.1", "running 1.39.1"
  spoken:
    /(?<!\p{L})(?:as of|since|between|in|on|with|from|to|using|running|run|affects|both|after|before|until|till|latest|current|stable|upgrad\w{1,4}|updat\w{1,4}|downgrad\w{1,4}|release|auf|mit|seit|ab|unter|depuis|con|desde)[ \t](?:the )?(?:latest |current |stable |new )?(?:version |release )?\(?v?\d{1,4}\.\d{1,5}(?:\.\d{1,6}){0,3}(?:[.-]?(?:alpha|beta|rc|m|sp|pre|dev|snapshot|final|ga)[.-]?\d{0,4})?(?![\w%]|\.\d|[ \t]?(?:ms|sec|seconds?|s|min|minutes|hours?|kb|mb|gb|px|em|percent|%|x|times|million)(?!\p{L}))/giu,
  line: /(?<![\w.])\d{1,3}\.(?:\d{1,4}|x)(?: (?:version|line|branch|release|build))(?!\w)/gi,
  suffixed:
    /(?<![\w.])\d{1,4}(?:\.\d{1,6}){1,4}[-.]?(?:SNAPSHOT|RC\d{0,2}|alpha\d{0,2}|beta\d{0,2}|dev|pre|GA|Final|M\d{1,2}|b\d{1,2}(?:pre)?)(?!\w)/gi,
  commit:
    /(?<![\w-])(?:commit|revision|sha|git hash|rev)(?:[ -]?(?:id|hash))?[ \t]{0,3}[:=]?[ \t]{0,3}["'`(]?(?=[a-f]{0,12}\d)[0-9a-f]{7,40}(?![\w-])/gi,
  // Bugzilla's own field: the browser that is the product.
  identifier: /(?<![\w])Build Identifier:(?=[^\n]{0,200}\d\.\d)[ \t]{0,4}[^\s][^\n]{2,200}/g,
  eclipse: /(?<![\w])(?:[IMNRS]20\d{6}-\d{4}|20\d{6}-[0-2]\d{3})(?!\w)/g,
  years:
    /(?<!\p{L})(?:SQL Server|Office|Visual Studio|Exchange|SharePoint|Dynamics|AutoCAD|Photoshop|QuickBooks)[ \t](?:19|20)\d\d(?!\d)/giu,
} as const;

const { labelled, value, named, ...PLAIN } = PATTERNS;

/** The version, build, release or commit of the product; a runtime's or a browser's version is environment. */
export const productVersion: EvidenceDetector = {
  kind: "product-version",
  title: "product version",
  why: "A problem may be known and mended in a later version, or have come with a newer one.",
  fields: ["version"],
  patterns: PATTERNS,
  detect({ own }) {
    const found: Range[] = [];
    for (const match of own.matchAll(labelled)) {
      const end = match.index + match[0].length;
      value.lastIndex = end;
      const given = value.exec(own);
      if (given !== null && !isPlatform(ownerOf(own, match.index)))
        found.push({ start: match.index, end: end + given[0].length });
    }
    for (const match of own.matchAll(named))
      if (isProduct(match[1] ?? "", match[2] ?? ""))
        found.push({ start: match.index, end: match.index + match[0].length });
    for (const pattern of Object.values(PLAIN))
      for (const match of own.matchAll(pattern))
        if (!isPlatform(ownerOf(own, match.index)) && !/^\w+ 0\.\d+$/.test(match[0]))
          found.push({ start: match.index, end: match.index + match[0].length });
    return inOrder(found);
  },
};

/** The words before a version, to which it may belong. */
const ownerOf = (text: string, at: number): string => {
  const before = text.slice(Math.max(0, at - 40), at);
  return before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf(",")) + 1);
};

const NUMBERED =
  /^(?:figure|section|chapter|step|table|page|line|part|http|https|rfc|tls|ssl|level|about|than|of|the|at|by|for|is|was|are|be|took|over|under|only|approximately|around|case|issue|ticket|comment|rule|row|column|example|item|point|question|score|size|scale|ratio|factor|width|height|price|total|cost|msie|trident|oauth|html|css|json|soap|utf|xhtml|ipv|usb|bluetooth|wifi|mozilla|gecko|applewebkit|safari|chrome|version|rv|khtml|xml|gecko\w*)$/i;

function isProduct(name: string, number: string): boolean {
  if (NUMBERED.test(name) || isPlatform(name) || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(number)) return false;
  // A plain decimal after a lower-case word is a quantity.
  return /\..*\./.test(number) || /^\p{Lu}/u.test(name);
}
