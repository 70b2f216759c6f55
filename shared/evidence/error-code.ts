import { lowered } from "../text/lowered";
import { type Cues, promising } from "../text/promising";
import type { EvidenceDetector } from "./detector";
import { labelled } from "./labelled";
import { inOrder, rangesOf } from "./ranges";

/** In any case: matched against the text in lower case. */
const LOWER = {
  // RFC 9110: only 3xx to 5xx prove anything, and only where a word says that the number is a status.
  httpLabelled:
    /(?<![\p{L}\d])(?:http(?:\/\d(?:\.\d)?)?|(?:http |response |error )?status(?:[ _-]?code)?|response[ _-]?code|statuscode|code (?:de )?statut|código de estado)["'`*]{0,2}[ \t]{0,2}(?:is|was|of|[:=(]|error|"|')?[ \t]{0,2}["'`*]{0,2}[345]\d\d(?![\d.,]?\d|[ \t]?(?:ms|rows|px|mb|kb))/gu,
  httpNamed:
    /(?<![\d.:/#-])[45]\d\d[ :-]{1,3}\(?(?:bad request|unauthori[sz]ed|payment required|forbidden|not found|method not allowed|not acceptable|request timeout|conflict|gone|length required|precondition failed|payload too large|uri too long|unsupported media|unprocessable|locked|too many requests|internal server|not implemented|bad gateway|service (?:temporarily )?unavailable|gateway time-?out|insufficient storage|(?:http |status )?(?:errors?|responses?|status|codes?)(?![a-z])|fehler|erreurs?|fehlermeldung)/g,
  httpVerb:
    /(?<![\p{L}\d])(?:returns|return an?|returned|returning|responds with|responded with|response|receiv(?:e|es|ed|ing)|gets?|got|getting|gives?|giving|throws?|threw|fails? with|failed with|error|errors|fehler|erreur|reçu|liefert)(?: us| me)?(?: an?| eine[nr]?| une?| http| den)?[ \t]{1,2}[45]\d\d(?:s|er)?(?=[ \t]?(?:[.,;:)\]"'*`\n]|$|for |twice|again|once|since |now|on |when |from |instead|every |after |and |but |with |if |while |at ))/gmu,
  // POSIX errno.h and Node's own names.
  errno:
    /(?<![\w.])(?:e(?:2big|acces|addrinuse|addrnotavail|again|ai_again|already|badf|busy|canceled|child|connaborted|connrefused|connreset|deadlk|exist|fault|fbig|hostdown|hostunreach|inprogress|intr|inval|io|isconn|isdir|lifecycle|loop|mfile|mlink|msgsize|nametoolong|netdown|netreset|netunreach|nfile|nobufs|nodev|noent|noexec|nomem|nospc|nosys|notconn|notdir|notempty|notfound|notsup|nxio|overflow|perm|pipe|proto|resolve|rofs|sockettimedout|srch|stale|timedout|timeout|unsupported|xdev)|gaierror)(?!\w)|(?<!\w)(?:errno|os error|kernel error|winerror|sysexit)["']?\]?[ :=]{0,3}-?\d{1,5}(?!\w)/g,
  exit: /(?<!\w)(?:exit|return)[ _-]?(?:code|status|value)["'`]{0,2}[ \t]?(?:is|was|of|[:=])?[ \t]?-?[1-9]\d{0,9}(?![\w/-]|\.\d)|(?<!\w)exit(?:ed|s|ing)? with (?:an? )?(?:non-zero )?(?:exit )?(?:code |status |value )?-?[1-9]\d{0,4}(?!\w|\.\d)|(?<!\w)(?:rc =|rc=) ?-?[1-9]\d{0,4}(?!\w)/g,
  // HRESULT and NTSTATUS: severity bit set, then a facility.
  windows: /(?<![\w+[(])0x(?:80[0-9a-f]{6}|c0[0-9a-f]{6}|000000[0-9a-f]{2}(?= \())(?!\w| in )/g,
  numbered:
    /(?<![\p{L}\d_-])(?:error|fehler|erreur|ошибка|エラー)[ \t]?#?[ \t]?-?(?:\d{3,5}|0x[0-9a-f]{4,8})(?=[ \t]?(?:[:.,;)\]"'*`(\n-]|$|when|while|in |on |from|occur))/gmu,
} as const;

const WRITTEN = {
  httpAccessLog: /HTTP\/\d(?:\.\d)?["']? [345]\d\d(?!\d)/g,
  grpc: /(?<!\w)(?:rpc error: code = \w{2,20}|StatusCode\.[A-Z_]{3,24}|DEADLINE_EXCEEDED|RESOURCE_EXHAUSTED|FAILED_PRECONDITION|INVALID_ARGUMENT|PERMISSION_DENIED|UNAUTHENTICATED|ALREADY_EXISTS)(?!\w)/g,
  signal: /(?<!\w)(?:SIG(?:SEGV|ABRT|KILL|BUS|ILL|FPE|TRAP|SYS)|signal \d{1,2})(?!\w)/g,
  // Kubernetes container states, Mach exceptions, NTSTATUS names.
  state:
    /(?<!\w)(?:OOMKilled|CrashLoopBackOff|ImagePullBackOff|ErrImagePull|EXC_[A-Z_]{3,20}|STATUS_[A-Z_]{4,40})(?!\w)/g,
  sql: /(?<!\w)(?:SQLSTATE[ :=[(]{1,3}[0-9A-Z]{5}|SQL ?CODE[ :=]{1,3}-?\d{1,6}|SQL Error:? \d{1,6}|(?:ORA|PLS|TNS|RMAN|DB2|OCI|CRS|SP2|JBO|FRM|IMP|EXP)-\d{4,5}|SQL\d{4,5}[NCW]|Msg \d{2,6}(?=,)|ERROR \d{4} \([0-9A-Z]{5}\))(?!\w)/g,
  symbolic:
    /(?<![\w.])(?:net::)?(?:ERR|NS_ERROR|SEC_ERROR|SSL_ERROR|MOZILLA_PKIX_ERROR|PR|DNS_PROBE|CERT|X509_V_ERR|MODULE|WSAE)_[A-Z][A-Z0-9_]{3,60}(?!\w|\()/g,
  compiler:
    /(?<![\w-])(?:(?:TS|CS|BC|FS|LNK|MSB|NU|CA|NETSDK|SCRIPT|AADSTS|RZ|CTC|DEP|AVM|BLAS|NG0?|C)\d{4,7}|E\d{3,4})(?=:| [A-Z])|(?<!\w)(?:AADSTS\d{4,7}|error\[E\d{4}\]|NG0\d{3,4}|curl: \(\d{1,3}\))/g,
  make: /(?<=\] )Error \d{1,3}(?!\d)/g,
} as const;

/** See `promising`. */
const CUES: Cues<keyof typeof LOWER | keyof typeof WRITTEN> = {
  httpLabelled: ["http", "status", "response", "statut", "código de estado"],
  httpNamed: ["4", "5"],
  httpVerb: ["4", "5"],
  exit: ["exit", "return", "rc=", "rc ="],
  windows: ["0x"],
  numbered: ["error", "fehler", "erreur", "ошибка", "エラー"],
  sql: "SQL|ORA|PLS|TNS|RMAN|DB2|OCI|CRS|SP2|JBO|FRM|IMP|EXP|Msg |ERROR ".split("|"),
  symbolic: ["_"],
  state: ["OOMKilled", "BackOff", "ErrImagePull", "EXC_", "STATUS_"],
  grpc: [
    "rpc error",
    "StatusCode.",
    "DEADLINE_",
    "RESOURCE_",
    "FAILED_",
    "INVALID_",
    "PERMISSION_",
    "UNAUTH",
    "ALREADY_",
  ],
};

const FIELD = {
  label:
    /(?<![a-z\d-])(?:error|err|fault|failure|fehler|erreur|stop|bug ?check|vendor|reason)[ _-]?(?:code|number|nummer|no\.?|nr\.?|id)(?![a-z])/g,
  gap: /^["'`*]{0,3}[ \t]{0,2}(?:is|was|of|[:=#-])?[ \t]{0,2}["'`*([]{0,3}/,
  value:
    /(?:-?\d{1,10}|0[xX][0-9a-fA-F]{2,16}|[A-Z][A-Z0-9_.-]{2,40}|[A-Z][a-z]{1,20}(?:[A-Z][a-z]{1,20}){1,4})(?![\w]|\.\d)/y,
} as const;

/** A status or code that names the failure: HTTP, gRPC, errno, SQL, exit status, Windows, compilers and vendors. */
export const errorCode: EvidenceDetector = {
  kind: "error-code",
  title: "error code",
  why: "A code points to one cause where a message is worded alike for many.",
  patterns: { ...LOWER, ...WRITTEN, ...FIELD },
  cues: CUES,
  detect({ own }) {
    const lower = lowered(own);
    return inOrder([
      ...rangesOf(lower, promising(lower, LOWER, CUES)),
      ...rangesOf(own, promising(own, WRITTEN, CUES)),
      ...labelled(own, FIELD.label, FIELD.gap, FIELD.value),
    ]);
  },
};
