/** Invented: the whole time is the proof, so it is marked with its zone. */
export const examples = {
  present: [
    "The job died at «2026-11-23T10:15:00Z».",
    "first seen «2026-11-23 10:15:00 +0100»",
    "«Mon Nov 23 10:15:00 CET 2026» start",
    "It was «23 Nov 2026, 10:15 UTC», I think.",
    "«yesterday at 3pm PST» it stopped",
    "«2026-11-23 10:15 Europe/Berlin» is when it began",
    "«2026-11-23 10:15 Eastern time», every user",
    "2026-11-23 10:15 and 10:20, all «times are UTC».",
    "It broke «20 minutes ago».",
    '{"ts": «1795428900»}',
  ],
  absent: [
    "2026-11-23 10:15:00,123 WARN pool exhausted",
    "Nov 23 10:15:01 web-2 sshd[411]: session closed",
    "2026-11-23 13:00-16:00 was the window.",
    "Our office is in the Eastern time zone area.",
    "It happened yesterday at 14:30 is all I know.",
  ],
};
