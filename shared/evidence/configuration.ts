import type { Range } from "../types";
import type { EvidenceDetector } from "./detector";
import { rangesOf, united } from "./ranges";

const PATTERNS = {
  // Keys with dots and a value: Java properties, Hadoop, Spring, Git.
  property: /(?<![\w.$/@(-])[a-z][\w-]{1,40}(?:\.[\w-]{1,40}){2,8}[ \t]?=[ \t]?[^\s=][^\s]{0,160}/g,
  setTo:
    /(?<=[\w`"'}])[ \t](?:is |was |are )?(?:set|configured|changed|switched)(?: back)? to[ \t][`"'{]{0,2}[\w./-]{1,60}/g,
  setting:
    /(?<!\w)(?:set(?:ting)?|configure|enable|enabling|disable|disabling) [`"'][^`"'\n]{3,80}[`"'] (?:to|=|in|on) [`"']?[\w./-]{1,60}|[`"'][^`"'\n]{3,100}[`"'] (?:is )?set to [`"']?[\w./-]{1,40}/gi,
  configFile: /(?<=[\w-])\.(?:cfg|conf|config|ini|properties|ya?ml|toml|env|plist)(?!\w)/g,
  dottedKey:
    /(?<![\w./@-])(?:[a-z]{2,20}[.-]){1,6}[a-z][a-z-]{1,24}\.[a-z][a-z.-]{2,40}(?= (?:property|parameter|setting|config|key|option|is set|set to|to (?:true|false)))/g,
  xml: /<(?:property|name|value|bean|entry|param|configuration|add key|appender|logger|plugin|dependency|server|filter|mapping|class|many-to-one|one-to-many|hibernate-mapping|context-param|setting)(?: [^<>\n]{1,200})?>[^<\n]{0,120}(?:<\/[\w-]{1,30}>)?/g,
  export: /(?:^|[\s`])(?:export |set |ENV |\$env:)[A-Z][A-Z0-9_]{2,40}[= ][^\s]{1,120}/gm,
  option: /^[ \t>*`]{0,8}--(?:enable|disable|with|without|set)-[\w-]{2,40}(?:=[^\s]{1,80})?[ \t]*\r?$/gm,
  sql: /(?<!\w)(?:SELECT [^\n;]{1,200}? (?:FROM|from) [\w."`]{2,60}|select [\w.*]{1,40} from \w{2,40}|INSERT INTO [\w."`(]{2,60}|UPDATE [\w."`]{2,60} SET [^\n]{2,120}|CREATE (?:TABLE|INDEX|VIEW|SEQUENCE) [^\n]{2,120}|ALTER TABLE [^\n]{2,120}|DELETE FROM [^\n]{2,120})/g,
  annotation:
    /(?<![{\w])@(?:Entity|Table|Id|OneToMany|ManyToOne|OneToOne|ManyToMany|JoinColumn|Column|NamedQuery|Inheritance|DiscriminatorColumn|GeneratedValue|Embeddable|Embedded|Configuration|Bean|RequestMapping|GetMapping|PostMapping|Component|Injectable|MappedSuperclass|Cache|Fetch)(?:\([^\n]{0,200}|[ \t]*\r?$)/gm,
  json: /^[ \t>]{0,24}"[\w$.-]{1,40}"[ \t]?:[ \t]?(?=\S)/gm,
  yaml: /(?:^[ \t>]{0,16}-?[ \t]?[a-z][\w.-]{1,40}:(?:[ \t][^\s:][^\n]{0,80})?\r?\n){3}/gm,
  statement:
    /^[ \t>`*]{0,24}(?:(?:public|private|protected|static|final|abstract|async|export) [^\n]{3,200}[{;(,]|(?:var|let|const|val|auto) [\w$[{][^\n]{0,60}=[^\n]{1,160}|import [\w.{*"'][^\n]{2,120}(?:;|from [^\n]{2,80}|\w)|from [\w.]{2,40} import [^\n]{2,80}|def \w{1,40}\([^\n]{0,120}|class \w{1,60}[^\n]{0,120}[{:]|func(?:tion)? [\w(][^\n]{0,120}\{|#include [<"]|using [\w.]{2,60};|[\w.$[\]"']{1,60}[ \t]?(?:=|<-|:=)[ \t]?(?:new )?[\w.$]{1,60}\([^\n]{0,160}|[\w.$]{2,60}\([^\n]{0,160}\);[ \t]?)\r?$/gm,
} as const;

const CONTEXT = {
  // A key has an inner dot, dash or underscore, or stands in quotes.
  key: /\w[._-]\w|[`"'}\])]$/,
  edited: /(?<!\p{L})(?:set|disable|enable|configured?|changed?|edit(?:ed)?|added|put)(?!\p{L})/iu,
} as const;
const { setTo, configFile, json, ...PLAIN } = PATTERNS;

/** Keys with values, schema, code or markup that somebody else needs to see the same. */
export const configuration: EvidenceDetector = {
  kind: "configuration",
  title: "configuration",
  why: "The same settings or data let an engineer see the problem at his own desk.",
  patterns: { ...PATTERNS, ...CONTEXT },
  detect: ({ own }) => united([...rangesOf(own, Object.values(PLAIN)), ...settings(own)]),
  inAttachment: ({ name }) => /\.(?:ya?ml|ini|conf|cfg|properties|toml|env|plist|tf|config)$/i.test(name),
};

/** "acme.pool.size is set to 5", "I disabled the cache in acme.conf". */
function* settings(text: string): Iterable<Range> {
  let last = Number.NEGATIVE_INFINITY;
  for (const match of text.matchAll(json)) {
    // One member alone may be part of a log line or an error's body.
    if (match.index - last < 160) yield { start: last, end: match.index + match[0].length };
    last = match.index;
  }
  for (const match of text.matchAll(setTo)) {
    const word =
      text
        .slice(Math.max(0, match.index - 60), match.index)
        .split(/\s/)
        .at(-1) ?? "";
    if (CONTEXT.key.test(word)) yield { start: match.index - word.length, end: match.index + match[0].length };
  }
  for (const match of text.matchAll(configFile)) {
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    const clause = before.slice(Math.max(before.lastIndexOf("."), before.lastIndexOf("\n")) + 1);
    const verb = CONTEXT.edited.exec(clause);
    if (verb !== null) yield { start: match.index - clause.length + verb.index, end: match.index + match[0].length };
  }
}
