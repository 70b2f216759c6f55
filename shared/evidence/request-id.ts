import { lowered } from "../text/lowered";
import { type Cues, promising } from "../text/promising";
import type { Range } from "../types";
import type { EvidenceDetector } from "./detector";
import { inOrder, rangesOf } from "./ranges";

// Labels, forms and bare values are matched against the text in lower case.
const LABELS = {
  // A field, header or phrase that names one occurrence: "x-request-id", "correlationId", "Trace ID", "TrackingId".
  occurrence:
    /(?<![a-z])(?:x-)?(?:(?:amzn?|ms|goog|vercel|fastly|nf|gitlab|github|shopify|datadog|dd|b3|client|server|http|api|parent|root|payment|order|batch|upload|import|export|sync)[-_ ]?)?(?:request|req|correlation|transaction|txn|trace|span|session|operation|invocation|execution|activity|tracking|conversation|message|job|run|task|pipeline|workflow|order|payment|charge|delivery|attempt|container|block|call|crash|report|exception|incident|debug|reference|log)[ _-]?(?:ids?|identifier|uuid|guid|number|no\.|nr\.|ref|reference|#)(?![a-z])/g,
  // A number with such a name is as often a code or a type as an occurrence: the value must be long.
  vague: /(?<![a-z])(?:event|reference|ref|incident|case)(?:[ _-]?(?:id|number|no\.))?(?=["']?[ \t]?[:=#])/g,
  elsewhere:
    /(?<!\p{L})(?:(?:anfrage|vorgangs?|transaktions?|korrelations?|sitzungs?|auftrags?|bestell|referenz|vorfall)-?(?:id|nr\.|nummer|kennung)|(?:num[ée]ro|n°|id|identifiant) de (?:commande|requête|transaction|suivi|session)|(?:número|id|n.º) d[eo] (?:pedido|solicitud|transacción|seguimiento|transação|requisição|sesión)|(?:リクエスト|トランザクション|セッション|注文)(?:id|番号))/gu,
} as const;

const FORMS = {
  traceparent: /(?<![\w-])[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}(?![\w-])/g,
  awsTrace: /(?<![\w-])(?:root=)?1-[0-9a-f]{8}-[0-9a-f]{24}(?![\w-])/g,
  googleTrace: /(?<![\w/-])[0-9a-f]{32}\/\d{1,20}(?:;o=\d)?(?!\w)/g,
  rayLabelled:
    /(?<![a-z])(?:cf-)?ray(?:[ -]?id)?["']?[ \t]{0,2}[:=]?[ \t]{0,2}["']?[0-9a-f]{16}(?:-[a-z]{3})?(?![\w-])/g,
  amazonHost: /(?<![\w-])x-amz-(?:id-2|cf-id)["']?[ \t]{0,2}[:=][ \t]{0,2}["']?[\w+/=-]{16,128}/g,
  dashed:
    /(?<![\w.-])(?:req|request|corr|trace|txn|tx|span|sess|session|run|job|task|exec|op|msg)[-_:](?=[a-f-]{0,8}\d)[0-9a-f][0-9a-f-]{5,63}(?![\w-])/g,
  run: /(?<!\w)(?:runs|jobs?|builds?|pipelines|executions|operations|traces?|requests?|transactions|orders)\/(?:\d{6,14}|[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{16,32})(?![\w-])/g,
  numbered:
    /(?<!pull request )(?<=(?<!\w)(?:ci|jenkins|pipeline|workflow|nightly|build|job|run|order|transaction|request) )#\d{2,14}(?![\w-])/g,
} as const;

const WRITTEN = {
  // Sixteen hex digits and the airport of Cloudflare's data centre.
  ray: /(?<![\w-])[0-9a-f]{16}-[A-Z]{3}(?![\w-])/g,
  // Stripe and its like: a short word, an underscore, a random word with a digit in it.
  prefixed:
    /(?<![\w.-])(?:req|rid|trace|trc|txn|sess|evt|ch|pi|inv|re|po)_(?=[A-Za-z]{0,24}\d)[A-Za-z0-9]{8,64}(?![\w-])/g,
  // Hadoop, YARN and Spark.
  hadoop:
    /(?<![A-Za-z0-9-])(?:(?:job|application|app|attempt|appattempt|task|container|driver)_(?:e\d{1,4}_)?\d{4,14}_\d{3,}(?:_[mr]_\d{3,8})?(?:_\d{1,8}){0,2}|blk_-?\d{6,20}(?:_\d{1,12})?)(?![\w-])/g,
} as const;

/** See `promising`. */
const CUES: Cues<keyof typeof LABELS | keyof typeof FORMS> = {
  occurrence: ["id", "uuid", "guid", "number", "no.", "nr.", "ref", "#"],
  vague: ["event", "ref", "incident", "case"],
  elsewhere:
    "anfrage|vorgang|transaktion|korrelation|sitzung|auftrag|bestell|referenz|vorfall|commande|requête|transaction|suivi|session|pedido|solicitud|transacción|seguimiento|transação|requisição|sesión|リクエスト|トランザクション|セッション|注文".split(
      "|",
    ),
  rayLabelled: ["ray"],
  amazonHost: ["x-amz-"],
  run: ["/"],
  numbered: ["#"],
};

const BARE = {
  uuid: /(?<![\w-])(?:[a-z]{1,8}[-_])?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?:_g?\d{1,3})?(?![\w-])/g,
  hex: /(?<![\w/+.=-])[0-9a-f]{32}(?![\w/+=-])/g,
} as const;

const CONTEXT = {
  separator:
    /^["'`*\])]{0,3}[ \t]{0,3}(?:(?:is|was|are|of|for|ist|war|lautet|est|es|è)[ \t]{1,2})?[:=#>|([-]{0,2}[ \t]{0,3}(?:["'`*([{<]{1,3}[ \t]?)?/i,
  token: /[A-Za-z0-9#_][\w.:~+/=-]{2,127}/y,
  word: /[a-z][a-z0-9]{0,30}/gi,
  adjacent: /[a-z0-9][^a-z0-9]{0,10}$/i,
  // "MD5 (file.zip) = …"
  digest: /\)[ \t]?=[ \t]?$/,
  path: /(?:[/\\{<]|!\[)[\w.%-]{0,40}$/,
  fileName: /^ {1,2}\*?[\w.-]{1,40}\.[a-z]{1,4}(?!\w)/i,
} as const;

/** An identifier by which one occurrence is found in logs: request, trace, correlation, transaction, job, run or order id. */
export const requestId: EvidenceDetector = {
  kind: "request-id",
  title: "request ID",
  why: "With the ID of one failed request an engineer goes straight to its logs.",
  patterns: { ...LABELS, ...FORMS, ...WRITTEN, ...BARE, ...CONTEXT },
  cues: CUES,
  detect({ own }) {
    const { occurrence, elsewhere, vague } = LABELS;
    const lower = lowered(own);
    return inOrder([
      ...labelled(own, rangesOf(lower, promising(lower, { occurrence, elsewhere }, CUES)), 4),
      ...labelled(own, rangesOf(lower, promising(lower, { vague }, CUES)), 12),
      ...rangesOf(lower, promising(lower, FORMS, CUES)),
      ...rangesOf(own, Object.values(WRITTEN)),
      ...rangesOf(lower, Object.values(BARE)).filter((range) => !isOther(own, range)),
    ]);
  },
};

function* labelled(text: string, labels: readonly Range[], shortest: number): Iterable<Range> {
  for (const label of labels) {
    const after = label.end;
    const gap = CONTEXT.separator.exec(text.slice(after, after + 24))?.[0] ?? "";
    CONTEXT.token.lastIndex = after + gap.length;
    const value = CONTEXT.token.exec(text)?.[0].replace(/[.:]$/, "") ?? "";
    const start = after + gap.length;
    const end = start + value.length;
    // A call, a name or a number of one or two digits is not an identifier.
    if (gap === "" || value.length < shortest || text.charAt(end) === "(" || !isIdentifier(value)) continue;
    yield { start: label.start, end };
  }
}

function isIdentifier(value: string): boolean {
  if (!/\d/.test(value) || /^(?:https?:|\d{4}-\d\d-\d\d|\d{1,2}:\d\d)/.test(value)) return false;
  return /^#?\d+$/.test(value) || /\d.{0,12}\d/.test(value) || value.length >= 12;
}

// What may stand before a UUID or a hash and makes it another thing than one occurrence.
const OTHERS: ReadonlySet<string> = new Set(
  (
    "commit sha sha1 sha256 sha512 sum md5 md5sum install installation acra release digest checksum hash etag revision changeset git blob tree " +
    "clsid class interface iid progid registry hkey typelib app application product license licence serial user username account tenant subscription " +
    "customer organization organisation org client device member project workspace site machine disk partition volume key secret password token salt " +
    "nonce fingerprint thumbprint version extension plugin theme guid instance image server network port flavor"
  ).split(" "),
);
const GLUE: ReadonlySet<string> = new Set("id ids identifier uuid no is was of the a".split(" "));

function isOther(text: string, { start, end }: Range): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  if (CONTEXT.path.test(before) || CONTEXT.digest.test(before) || CONTEXT.fileName.test(text.slice(end, end + 48)))
    return true;
  if (!CONTEXT.adjacent.test(before)) return false;
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const owner = (line.match(CONTEXT.word) ?? []).slice(-4).findLast((word) => !GLUE.has(word.toLowerCase())) ?? "";
  // "userId", "tenants"
  return OTHERS.has(owner.toLowerCase().replace(/(?:id|uuid|guid|key)?s?$/, "")) || OTHERS.has(owner.toLowerCase());
}
