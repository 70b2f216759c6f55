import type { EvidenceDetector } from "./detector";
import { labelled } from "./labelled";
import { inOrder, rangesOf } from "./ranges";

const PATTERNS = {
  // RFC 9110: only 3xx to 5xx prove anything, and only where a word says that the number is a status.
  httpLabelled:
    /(?<![\p{L}\d])(?:HTTP(?:\/\d(?:\.\d)?)?|(?:HTTP |response |error )?status(?:[ _-]?code)?|response[ _-]?code|Statuscode|code (?:de )?statut|código de estado)["'`*]{0,2}[ \t]{0,2}(?:is|was|of|[:=(]|error|"|')?[ \t]{0,2}["'`*]{0,2}[345]\d\d(?![\d.,]?\d|[ \t]?(?:ms|rows|px|MB|KB))/giu,
  httpAccessLog: /HTTP\/\d(?:\.\d)?["']? [345]\d\d(?!\d)/g,
  httpNamed:
    /(?<![\d.:/#-])[45]\d\d[ :-]{1,3}\(?(?:Bad Request|Unauthori[sz]ed|Payment Required|Forbidden|Not Found|Method Not Allowed|Not Acceptable|Request Timeout|Conflict|Gone|Length Required|Precondition Failed|Payload Too Large|URI Too Long|Unsupported Media|Unprocessable|Locked|Too Many Requests|Internal Server|Not Implemented|Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out|Insufficient Storage|(?:HTTP |status )?(?:errors?|responses?|status|codes?)(?![a-z])|Fehler|erreurs?|Fehlermeldung)/gi,
  httpVerb:
    /(?<![\p{L}\d])(?:returns|return an?|returned|returning|responds with|responded with|response|receiv(?:e|es|ed|ing)|gets?|got|getting|gives?|giving|throws?|threw|fails? with|failed with|error|errors|Fehler|erreur|reçu|liefert)(?: us| me)?(?: an?| eine[nr]?| une?| HTTP| den)?[ \t]{1,2}[45]\d\d(?:s|er)?(?=[ \t]?(?:[.,;:)\]"'*`\n]|$|for |twice|again|once|since |now|on |when |from |instead|every |after |and |but |with |if |while |at ))/gimu,
  grpc: /(?<!\w)(?:rpc error: code = \w{2,20}|StatusCode\.[A-Z_]{3,24}|DEADLINE_EXCEEDED|RESOURCE_EXHAUSTED|FAILED_PRECONDITION|INVALID_ARGUMENT|PERMISSION_DENIED|UNAUTHENTICATED|ALREADY_EXISTS)(?!\w)/g,
  // POSIX errno.h and Node's own names.
  errno:
    /(?<![\w.])(?:E(?:2BIG|ACCES|ADDRINUSE|ADDRNOTAVAIL|AGAIN|AI_AGAIN|ALREADY|BADF|BUSY|CANCELED|CHILD|CONNABORTED|CONNREFUSED|CONNRESET|DEADLK|EXIST|FAULT|FBIG|HOSTDOWN|HOSTUNREACH|INPROGRESS|INTR|INVAL|IO|ISCONN|ISDIR|LIFECYCLE|LOOP|MFILE|MLINK|MSGSIZE|NAMETOOLONG|NETDOWN|NETRESET|NETUNREACH|NFILE|NOBUFS|NODEV|NOENT|NOEXEC|NOMEM|NOSPC|NOSYS|NOTCONN|NOTDIR|NOTEMPTY|NOTFOUND|NOTSUP|NXIO|OVERFLOW|PERM|PIPE|PROTO|RESOLVE|ROFS|SOCKETTIMEDOUT|SRCH|STALE|TIMEDOUT|TIMEOUT|UNSUPPORTED|XDEV)|GAIERROR)(?!\w)|(?<!\w)(?:errno|os error|kernel error|winerror|sysexit)["']?\]?[ :=]{0,3}-?\d{1,5}(?!\w)/gi,
  exit: /(?<!\w)(?:exit|return)[ _-]?(?:code|status|value)["'`]{0,2}[ \t]?(?:is|was|of|[:=])?[ \t]?-?[1-9]\d{0,9}(?![\w/-]|\.\d)|(?<!\w)exit(?:ed|s|ing)? with (?:an? )?(?:non-zero )?(?:exit )?(?:code |status |value )?-?[1-9]\d{0,4}(?!\w|\.\d)|(?<!\w)rc ?= ?-?[1-9]\d{0,4}(?!\w)/gi,
  signal: /(?<!\w)(?:SIG(?:SEGV|ABRT|KILL|BUS|ILL|FPE|TRAP|SYS)|signal \d{1,2})(?!\w)/g,
  // Kubernetes container states, Mach exceptions, NTSTATUS names.
  state:
    /(?<!\w)(?:OOMKilled|CrashLoopBackOff|ImagePullBackOff|ErrImagePull|EXC_[A-Z_]{3,20}|STATUS_[A-Z_]{4,40})(?!\w)/g,
  sql: /(?<!\w)(?:SQLSTATE[ :=[(]{1,3}[0-9A-Z]{5}|SQL ?CODE[ :=]{1,3}-?\d{1,6}|SQL Error:? \d{1,6}|(?:ORA|PLS|TNS|RMAN|DB2|OCI|CRS|SP2|JBO|FRM|IMP|EXP)-\d{4,5}|SQL\d{4,5}[NCW]|Msg \d{2,6}(?=,)|ERROR \d{4} \([0-9A-Z]{5}\))(?!\w)/g,
  // HRESULT and NTSTATUS: severity bit set, then a facility.
  windows: /(?<![\w+[(])0x(?:80[0-9A-F]{6}|C0[0-9A-F]{6}|000000[0-9A-F]{2}(?= \())(?!\w| in )/gi,
  symbolic:
    /(?<![\w.])(?:net::)?(?:ERR|NS_ERROR|SEC_ERROR|SSL_ERROR|MOZILLA_PKIX_ERROR|PR|DNS_PROBE|CERT|X509_V_ERR|MODULE|WSAE)_[A-Z][A-Z0-9_]{3,60}(?!\w|\()/g,
  compiler:
    /(?<![\w-])(?:(?:TS|CS|BC|FS|LNK|MSB|NU|CA|NETSDK|SCRIPT|AADSTS|RZ|CTC|DEP|AVM|BLAS|NG0?|C)\d{4,7}|E\d{3,4})(?=:| [A-Z])|(?<!\w)(?:AADSTS\d{4,7}|error\[E\d{4}\]|NG0\d{3,4}|curl: \(\d{1,3}\))/g,
  numbered:
    /(?<![\p{L}\d_-])(?:error|Fehler|erreur|ошибка|エラー)[ \t]?#?[ \t]?-?(?:\d{3,5}|0x[0-9a-f]{4,8})(?=[ \t]?(?:[:.,;)\]"'*`(\n-]|$|when|while|in |on |from|occur))/gimu,
  make: /(?<=\] )Error \d{1,3}(?!\d)/g,
} as const;

const FIELD = {
  label:
    /(?<![A-Za-z\d-])(?:error|err|fault|failure|fehler|erreur|stop|bug ?check|vendor|reason)[ _-]?(?:code|number|nummer|no\.?|nr\.?|id)(?![a-z])/gi,
  gap: /^["'`*]{0,3}[ \t]{0,2}(?:is|was|of|[:=#-])?[ \t]{0,2}["'`*([]{0,3}/i,
  value:
    /(?:-?\d{1,10}|0[xX][0-9a-fA-F]{2,16}|[A-Z][A-Z0-9_.-]{2,40}|[A-Z][a-z]{1,20}(?:[A-Z][a-z]{1,20}){1,4})(?![\w]|\.\d)/y,
} as const;

/** A status or code that names the failure: HTTP, gRPC, errno, SQL, exit status, Windows, compilers and vendors. */
export const errorCode: EvidenceDetector = {
  kind: "error-code",
  title: "error code",
  why: "A code points to one cause where a message is worded alike for many.",
  patterns: { ...PATTERNS, ...FIELD },
  detect: ({ own }) =>
    inOrder([...rangesOf(own, Object.values(PATTERNS)), ...labelled(own, FIELD.label, FIELD.gap, FIELD.value)]),
};
