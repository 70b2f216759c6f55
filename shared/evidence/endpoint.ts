import type { Range } from "../types";
import type { EvidenceDetector } from "./detector";
import { inOrder, rangesOf } from "./ranges";
import { URL_PATTERNS, type Url, urlsOf } from "./urls";

const PATTERNS = {
  method:
    /(?<![\w-])(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|QUERY)[ \t]{1,3}(?:https?:\/\/|\/)[\w{}:.$-][^\s"'`<>)\]]{0,300}/g,
  path: /(?<![\w.:/)\]-])\/(?:api|rest|graphql|oauth2?|rpc|webhooks?|v\d{1,2})\/[\w{}:][^\s"'`<>)\]]{0,200}/g,
  address: /(?<![\w.-])(?:\d{1,3}\.){3}\d{1,3}:\d{2,5}(?![\d:.])/g,
  hostAndPort:
    /(?<![\w./@:-])(?:localhost|(?:[a-z0-9-]{1,40}\.){1,4}(?:com|net|org|io|dev|local|internal|cloud|svc|example|test|lan|corp))(?::\d{2,5}|\/[\w~][^\s"'`<>)\]]{1,200})(?![\w:])/gi,
  bareHost:
    /(?<=(?:open|visit|go to|browse to|load|access|reach|on|at|download from|connect to|down)[ \t])(?:www\.|[a-z0-9-]{2,40}\.)(?:[a-z0-9-]{2,40}\.){0,3}(?:com|net|org|io)(?![\w/]|\.\w)/gi,
  // A prompt, then a command; "#" and ">" are prompts only after a user or a path.
  prompt:
    /^[ \t>*`]{0,8}(?:(?:\[[^\][\r\n]{1,60}\]|[\w.-]{1,24}@[\w.-]{1,40}(?::[^\s$#]{0,60})?)[ \t]?[$#%]|\$)[ \t]?(?:sudo )?[\w./~-]{2,60}[ \t][\w./~"'$<{=:@-][^\r\n]{0,200}/gm,
  tool: /(?<![\w./-])(?:kubectl|helm|docker|docker-compose|npm|npx|pnpm|mvn|gradle|cargo|dotnet|gcloud|terraform|composer|flutter|ionic|ansible)[ \t](?:run|exec|build|test|verify|clean|start|apply|get|create|compose|up|deploy|serve|publish|push|pull|logs|describe|rollout|install [a-z@])(?![\w])[^\n"`'{}]{0,160}/g,
  toolWithOption:
    /(?<![\w./-])(?:curl|wget|aws|az|oc|adb|psql|mysql|mongo|redis-cli|nslookup|dig|telnet|openssl|pytest|tox|java|python3?|node|ssh|spark-submit|hadoop|hdfs|yarn|mvn|npm|docker|kubectl|cargo|rails|rake|go|jekyll)[ \t](?:-{1,2}[a-zA-Z]|fs |dfs |jar |s3 |https?:)[^\n"`'{}]{1,200}/g,
  flags: /(?<=["`'{])[\w./-]{2,40}(?:[ \t][^\s"'`{}]{1,60}){0,4}[ \t]--?[a-zA-Z][^\n"`'{}]{1,160}/g,
  script: /(?<![\w/.])\.\/[\w-][\w/-]{1,80}\.(?:sh|py|rb|js|pl|ps1)(?!\w)/g,
  bin: /(?<![\w/.-])(?:bin|sbin|scripts)\/[\w-]{2,30} [\w-]{2,20} [\w./-]{2,80}/g,
  remote:
    /(?<!\w)(?:remote|host|endpoint|base ?url|server|uri|url)["']?[ \t]?[=:][ \t]?["']?(?:[\w-]{1,60}\.){1,6}[\w-]{1,60}(?:\/\d{1,3}(?:\.\d{1,3}){3})?:\d{2,5}/gi,
} as const;

const REFERENCE = {
  host: /^(?:(?:www\.|raw\.|m\.)?(?:github|gitlab|bitbucket|stackoverflow|serverfault|superuser|askubuntu|youtube|medium|twitter|reddit|wikipedia|npmjs|slack|discord|gitter|facebook|linkedin|google|spdx|opensource)\.(?:com|org|im|net)|(?:docs?|developers?|wiki|help|support|forums?|discuss|community|blogs?|issues?|bugs?|jira|bugzilla|tracker|cwiki|lists|mail|faq|manual|guides?|learn|kb|api-docs|javadoc|repo|repo1|search\.maven|travis-ci|ci|ci-hadoop|builds|codecov|shields|img|badge|tinyurl|schemas|xmlns|xml|nvd|cve|security|advisories|download|downloads|archive|reviews?|phabricator|crash-stats|qa|gist|pastebin|user-images|cloud|jsfiddle|codepen|imgur|i)\.|[\w.-]{1,40}\.(?:atlassian\.net|readthedocs\.io|github\.io|githubusercontent\.com|stackexchange\.com|wikipedia\.org|w3\.org|mozilla\.org|apache\.org|eclipse\.org|microsoft\.com|jboss\.org|hibernate\.org|oracle\.com|python\.org|freedesktop\.org|libreoffice\.org|openoffice\.org|mvnrepository\.com)|mvnrepository\.com|pypi\.org|crates\.io|hub\.docker\.com|codesandbox\.io|stackblitz\.com|(?:www\.)?(?:w3|apache|mozilla|eclipse|hibernate|springframework|jcp|omg)\.(?:org|com))/,
  api: /^(?:api\.|[\w.-]{1,40}\.amazonaws\.com|[\w.-]{1,40}\.windows\.net|[\w.-]{1,60}\.googleapis\.com|localhost|127\.|10\.|192\.168\.)/,
  path: /(?:^|\/)(?:docs?|documentation|wiki|blog|issues?|pull|commit|blob|tree|browse|questions|forums?|topic|javadoc|apidocs|licen[cs]es?|manual|guide|tutorial|releases?|show_bug\.cgi|bug|bugs|download|downloads|schema|dtd|xsd|attachment\.cgi|faq|reference|contributing|code-of-conduct)(?:[/.?#]|$)/i,
  file: /\.(?:png|jpe?g|gif|svg|mp4|webm|zip|tar\.gz|log|pdf|xsd|dtd|patch|diff)$/i,
  scheme:
    /^(?:https?|wss?|s3[an]?|hdfs|abfss?|gs|wasbs?|ftps?|sftp|grpc|amqps?|kafka|mongodb|redis|postgres(?:ql)?|mysql|ldaps?|smb|rtsp|tcp|udp|webhdfs|o3fs|viewfs|jdbc|ws)$/,
  markdownLink: /\]\($/,
} as const;

/** The address that was called or visited: URL, API path, host and port, remote method or command. */
export const endpoint: EvidenceDetector = {
  kind: "endpoint",
  title: "endpoint",
  why: "It tells which service, page or command is affected.",
  patterns: { ...PATTERNS, ...REFERENCE, ...URL_PATTERNS },
  detect({ own }) {
    const comments = commentsOf(own);
    const called = urlsOf(own).filter((url) => isCalled(own, url));
    const ranges = [...rangesOf(own, Object.values(PATTERNS)), ...called.map(({ start, end }) => ({ start, end }))];
    let comment = 0;
    return inOrder(ranges).filter(({ start }) => {
      while (comment < comments.length && (comments[comment]?.end ?? 0) <= start) comment++;
      return start < (comments[comment]?.start ?? Number.POSITIVE_INFINITY);
    });
  },
};

function isCalled(text: string, { start, scheme, host, path }: Url): boolean {
  if (!REFERENCE.scheme.test(scheme)) return false;
  if (REFERENCE.api.test(host) || !scheme.startsWith("http")) return true;
  if (REFERENCE.host.test(host) || REFERENCE.path.test(path) || REFERENCE.file.test(path)) return false;
  // A link with a text of its own leads to further reading, and so does an XML name space.
  const before = text.slice(Math.max(0, start - 12), start);
  return !REFERENCE.markdownLink.test(before) && !/(?:xmlns(?::\w+)?=|DTD |\|)["']?$/.test(before);
}

/** Issue templates speak to their reader in HTML comments. */
function commentsOf(text: string): readonly Range[] {
  const comments: Range[] = [];
  for (let start = text.indexOf("<!--"); start >= 0; ) {
    const found = text.indexOf("-->", start);
    const end = found < 0 ? text.length : found + 3;
    comments.push({ start, end });
    start = text.indexOf("<!--", end);
  }
  return comments;
}
