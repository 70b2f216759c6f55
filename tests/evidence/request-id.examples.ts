/** Invented: each identifier is marked, with its label where that makes it one. */
export const examples = {
  present: [
    "«x-request-id: 7f3c9a1e-0d52-4c1b-9a77-2f6f1d0b4e31» came back",
    "the failing call was «req_8Hk2LmQ0aZr7Vt» last night",
    "traceparent: «00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01»",
    "trace «4bf92f3577b34da6a3ce929d0e0e4736» shows it",
    "«X-Amzn-Trace-Id: Root=1-67891233-abcdef012345678912345678»",
    "the page shows «ray 7d1f0c2b3a4e5f60-FRA» below",
    "«Correlation ID: 12ab-34cd-56ef»",
    '{"«requestId":"a81f00d2c9»"}',
    "«job_1716867484406_2906» was killed",
    "Unsere «Vorgangsnummer: 20261123-77» dazu",
    "«order number: 4711-2026» was charged twice",
    "see actions/«runs/9381726354» there",
    "It is «7f3c9a1e-0d52-4c1b-9a77-2f6f1d0b4e31».",
  ],
  absent: [
    "Fixed by commit 4bf92f3577b34da6a3ce929d0e0e4736aabbccdd.",
    "md5: d41d8cd98f00b204e9800998ecf8427e",
    "See PR #3588 and bug 68324.",
    "HKEY_CLASSES_ROOT\\CLSID\\{7f3c9a1e-0d52-4c1b-9a77-2f6f1d0b4e31}",
    "user id 7f3c9a1e-0d52-4c1b-9a77-2f6f1d0b4e31",
    "The request ID is missing in the header.",
    "tenant: 7f3c9a1e-0d52-4c1b-9a77-2f6f1d0b4e31",
  ],
};
