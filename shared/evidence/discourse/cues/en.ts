import type { CuePhrases } from "./cue";

/** English cues; what they mean stands in cue.ts. */
export const EN: CuePhrases = {
  negation: [
    "(does|do|did|is|are|was|were|will|would|can|could|has|have|had) not",
    "doesn't|don't|didn't|isn't|aren't|wasn't|weren't|won't|can't|cannot|couldn't|hasn't|haven't|hadn't|wouldn't",
    "doesnt|dont|didnt|isnt|arent|wasnt|wont|cant|couldnt|hasnt",
    "unable to",
    "not able to",
    "impossible to",
    "no longer",
    "neither|nor|never",
    "not working|possible|supported|shown|displayed|found|saved|updated|loaded|available|recognized|correct",
  ],
  failure: [
    "fail|fails|failed|failing|failure|failures",
    "crash|crashes|crashed|crashing",
    "hang|hangs|hung|hanging|freeze|freezes|froze|frozen|freezing|stuck|stalls|stalled|deadlock*",
    "break|breaks|broke|broken",
    "(times|timed|timing) out",
    "timeout|timeouts",
    "disappear*|vanish*",
    "lost|lose|loses|losing|missing|ignored|ignores|ignoring|overwritten|truncated|corrupt*|garbled|duplicated",
    "stop|stops|stopped responding|working|loading",
    "throws|thrown|throwing|raises|raised|aborts|aborted|terminates|terminated|rejected|refused|reject|rejects",
    "unresponsive|unusable|blank|inaccessible",
  ],
  fault: [
    "error|errors|exception|exceptions|bug|bugs|problem|problems|issue|issues|defect|regression|leak|leaks|npe|segfault",
    "wrong|wrongly|incorrect|incorrectly|invalid|unexpected|unexpectedly|bad|weird|strange|odd|ugly|misleading|confusing|annoying",
    "slow|slower|slowly|sluggish",
    "inconsistent|garbage|empty|useless|obsolete|faulty|buggy",
    "nothing happens|happened",
    "no (effect|response|result|results|output|error|message|way|warning|reaction)",
  ],
  contrast: ["but|however|although|though|yet|instead|nevertheless|despite|whereas|unfortunately|only|still|even"],
  should: ["should|ought|shall|must|shouldn't|mustn't", "(need|needs) to be", "has|have to be"],
  expected: [
    "expect|expects|expected|expecting|expectation|expectations",
    "supposed to",
    "intended|desired|desirable",
    "normally|usually",
    "as (it|they) (did|does|do|used)",
  ],
  wish: [
    "(would|it'd|it'll) ..2 (nice|better|great|good|useful|helpful|preferable|best|like|love|prefer|expect|want|hope|appreciate)",
    "i'd|we'd like|expect|prefer|love|hope|want",
    "want|wants|wish|hope|prefer|like to",
    "please (add|make|provide|allow|consider|fix|change|support|implement)",
    "why (not|can't|doesn't|isn't|don't)",
  ],
  replacement: ["instead of", "rather than", "not just", "as opposed to"],
  condition: [
    "when|whenever|if|after|while|once|upon|before|during|until (i|you|we|the|a|an|one|user|users|trying|using|clicking|opening)",
    "as soon as",
    "each|every time",
  ],
  attempt: ["try|tries|tried|trying to?", "attempt|attempts|attempted|attempting to?"],
  narrative: [
    "i|we (clicked|opened|ran|run|started|created|selected|installed|pressed|typed|entered|tried|went|set|added|changed|use|used|click|open|create|start|select|press|type|enter|go|am using|was|update|updated|upgraded|have|had|did|do|move|moved|copy|copied|drag|dragged|save|saved|loaded|load|put|import|imported)",
    "(steps|how|easy|able|way) to reproduce",
    "reproduce|reproduced|repro|reproducible|replicate",
    "(following|attached|simple|sample|small|this) (code|test|example|script|program|snippet|steps|project|testcase|case|class|command|query|file)",
  ],
  action: [
    "click|clicked|clicking|double-click|doubleclick|right-click|open|press|select|choose|type|enter|create|run|start|launch|install|go|navigate|drag|drop|move|hover|scroll|tap|swipe|save|close|add|delete|remove|set|change|switch|check|uncheck|enable|disable|import|export|download|upload|copy|paste|insert|edit|log|login|connect|restart|reload|refresh|build|compile|execute|load|visit|use|try|make|put|turn|attach|submit|configure|unzip|extract|clone|deploy|define|write|call|send|pick|toggle|resize|expand|collapse|highlight|right|double|left|place|observe|see|notice|wait|repeat|look|search|find|do|get|have|take|let|now|then|next|first|hit|perform|modify|view",
  ],
};
