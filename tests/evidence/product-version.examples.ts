/** Invented: the version is marked, with the name or word that it belongs to. */
export const examples = {
  present: [
    "We run «Acme 4.12.1» here.",
    "«Version: 3.4.0-rc2»\nnothing else",
    "The «plugin v2.3.1» fails",
    "since the upgrade «to 5.0.2» it is slow",
    "«Build ID: I20260209-1006»",
    "broken as of «commit 9f2c1ab»",
    "It is «acme-core@4.16.0» in the lock file",
    "mit der «Version 7.2.1» von gestern",
    "«build 20261107» is affected",
  ],
  absent: [
    "Python 3.8 on Windows 10",
    "It took 3.5 seconds and 2.1 GB.",
    "We use the latest version.",
    "See section 4.2 of the guide.",
    "The host is 10.251.73.220.",
  ],
};
