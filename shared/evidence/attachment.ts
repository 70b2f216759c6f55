import { lowered } from "../text/lowered";
import { type Cues, promising } from "../text/promising";
import type { Range } from "../types";
import type { EvidenceDetector } from "./detector";
import { inOrder, rangesOf } from "./ranges";
import { URL_PATTERNS, urlsOf } from "./urls";

/** In any case: matched against the text in lower case. */
const PATTERNS = {
  // Markdown and wiki images, HTML, [file.ext] links, Bugzilla's note.
  image: /!\[[^\][!\n]{0,120}\](?:\([^()\s]{3,400}\))?|<img [^<>\n]{3,400}>/g,
  wikiImage: /(?<![\w!])![\w .()-]{1,80}\.(?:png|jpe?g|gif|bmp|svg|mp4|webm)(?:\|[\w=,%]{1,40})?!/g,
  wikiFile: /\[\^[\w .()-]{1,80}\]/g,
  fileLink:
    /\[[^\][\n]{1,80}\.(?:zip|7z|rar|gz|tgz|tar|log|txt|har|png|jpe?g|gif|mp4|mov|webm|pdf|docx?|xlsx?|odt|ods|csv|json|xml|dmp|pcap|patch\.txt)\](?:\(|\s|$)/gm,
  bugzilla:
    /(?<!\w)(?:created(?: an)? attachment|attachment \(?id=?|attached file|see attachment|comment on attachment) ?#?\d{3,}/g,
  attached:
    /(?<!\p{L})(?:(?:see|find|in|from|with|at) (?:the |my |our |an? |please )?(?:attach(?:ed|ment|ments|ement)|enclosed|screen ?shots?|screencast)|(?:i(?:'ve| have)?|we(?:'ve| have)?) (?:also )?(?:attach(?:ed)?|uploaded|included|enclosed|recorded|added)[^.\n]{0,40}(?:file|screen ?shot|log|video|image|picture|recording|dump|sample|example|project|test ?case|document|har|trace|zip)|(?:is|are|was|were) (?:also |now )?(?:attached|enclosed|appended as an attachment)|attach(?:ed|ing) (?:is|are|a|an|the|file|screen|log|video|image|my|please|you)(?!\p{L})|(?:the |an? |my )?attached (?:\w{1,16} )?(?:file|screen|log|video|image|picture|document|example|sample|project|test|patch|zip|archive|gif|pdf|dump|trace|doc|spreadsheet|report|html|xml|csv|png|jpg))/gu,
  seen: /(?<!\p{L})(?:(?:this|following|these|below|above|here(?:'s| is| are)(?: an?| the| some)?) (?:\w{1,10} )?(?:screen ?shots?|screencast|screen recording|video|gif|recording)|(?:screen ?shots?|screencasts?|screen recordings?|video) (?:below|above|attached|shows?|showing|of the|here|link|:|is here)|in the screen ?shots?|as (?:shown|seen) in the (?:image|picture|video|screen))/gu,
  github: /(?<!\p{L})(?:reproduc\w{1,5}|repo|test case|example|sample)(?: \w{1,10}){0,5} (?:on|at|in) github/gu,
  elsewhere:
    /(?<!\p{L})(?:(?:im|siehe|den|der|als|anbei der|anbei ein|anbei das) ?(?:anhang|screenshot|anlage)|angehängt(?:e[rns]?)?|beigefügt(?:e[rns]?)?|anbei|ci-joint(?:e|s|es)?|en pièce jointe|capture d'écran|adjunt[oa]s?|captura de pantalla|em anexo|captura de tela|in allegato|添付|スクリーンショット)(?!\p{L})/gu,
} as const;

/** See `promising`. */
const CUES: Cues<keyof typeof PATTERNS> = {
  image: ["![", "<img "],
  wikiImage: ["!"],
  wikiFile: ["[^"],
  fileLink: ["]"],
  bugzilla: ["attach"],
  attached: ["attach", "enclosed", "screen", "uploaded", "included", "recorded", "added"],
  seen: ["screen", "video", "gif", "recording", "image", "picture"],
  github: ["github"],
  elsewhere:
    "anhang|screenshot|anlage|angehängt|beigefügt|anbei|ci-joint|en pièce jointe|capture d'écran|adjunt|captura de|em anexo|in allegato|添付|スクリーンショット".split(
      "|",
    ),
};

// Services that keep a file, a snippet or a recording for others to look at.
const SHARING = {
  host: /^(?:gist\.github\.com|(?:www\.)?pastebin\.com|paste\.|dpaste\.|hastebin\.com|pastie\.org|jsfiddle\.net|(?:www\.)?codepen\.io|codesandbox\.io|stackblitz\.com|(?:embed\.)?plnkr\.co|jsbin\.com|repl\.it|replit\.com|play\.golang\.org|sqlfiddle\.com|dotnetfiddle\.net|(?:i\.)?imgur\.com|prnt\.sc|(?:www\.)?loom\.com|youtu\.be|vimeo\.com|(?:www\.)?dropbox\.com|drive\.google\.com|docs\.google\.com|we\.tl|wetransfer\.com|1drv\.ms|gyazo\.com|cloud\.githubusercontent\.com|user-images\.githubusercontent\.com)/,
  path: /^(?:\/watch\?v=|\/[\w.-]{1,60}\/[\w.-]{1,60}\/files\/|\/(?:[\w-]{1,20}\/)?(?:attachment\.cgi|secure\/attachment|attachments?\/))/,
  file: /\.(?:png|jpe?g|gif|mp4|webm|mov|har|log|zip|tar\.gz|dmp)$/,
  sample:
    /(?<!\p{L})(?:sample|example|demo|reproduction|repro|minimal|reproducible|test ?case|test project|mini ?project|reproducer|sandbox|clone)(?!\p{L})/u,
  repository: /^(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org)$/,
} as const;

/** A file that came along, or the mention of one: screenshot, recording, log, HAR, dump, sample project. */
export const attachment: EvidenceDetector = {
  kind: "attachment",
  title: "attachment",
  why: "A picture, a recording or a file shows what words leave out.",
  patterns: { ...PATTERNS, ...SHARING, ...URL_PATTERNS },
  cues: CUES,
  detect({ own }) {
    const lower = lowered(own);
    return inOrder([...rangesOf(lower, promising(lower, PATTERNS, CUES)), ...sharedFiles(own)]);
  },
  inAttachment: () => true,
};

function sharedFiles(text: string): readonly Range[] {
  return urlsOf(text)
    .filter(({ start, host, path }) => {
      if (SHARING.host.test(host) || SHARING.path.test(path) || SHARING.file.test(lowered(path))) return true;
      if (!SHARING.repository.test(host) || !/^\/[^/]+\/[^/]+(?:\/tree\/|\/?$)/.test(path)) return false;
      return SHARING.sample.test(lowered(text.slice(Math.max(0, start - 70), start)));
    })
    .map(({ start, end }) => ({ start, end }));
}
