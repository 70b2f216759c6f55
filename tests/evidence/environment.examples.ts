/** Invented: system, browser, runtime, cloud or stage is marked. */
export const examples = {
  present: [
    "It is «Windows 11» with all updates.",
    "We use «Chrome 126» there",
    "seen «in production» since Friday",
    "«Node v20.1» is installed",
    "It is deployed «on Kubernetes» at home",
    "region «eu-west-1», both zones",
    "«**Browser:** Safari 17»",
    "nur «im Testsystem» sichtbar",
    "the «linux/amd64» image",
    "on an «iPhone 15» of mine",
  ],
  absent: [
    "A window opens and closes.",
    "The product environment is friendly.",
    "I edge closer to a solution.",
    "Go 3 steps back.",
    "The node is down.",
  ],
};
