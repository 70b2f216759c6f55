/** Invented: the mention, the link or the picture is marked. */
export const examples = {
  present: [
    "«![error](https://img.acme.example/1.png)»",
    "«see the attached» log",
    "I have made a «screenshot below» for you",
    "«Here is a recording»: «https://www.loom.com/share/abc123»",
    "sample: «https://gist.github.com/acme/551a02468768»",
    "the file is here: «https://files.acme.example/17/trace.har»",
    "Die Datei liegt «im Anhang» bei",
    "Minimal example project: «https://github.com/acme/repro-1»",
  ],
  absent: [
    "The attachment upload is broken.",
    "Files cannot be attached any more.",
    "See https://acme.example/help for more.",
    "A picture is worth a thousand words.",
  ],
};
