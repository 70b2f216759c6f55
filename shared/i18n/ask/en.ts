import type { AskWording } from "./wording";

export const en: AskWording = {
  greeting: (name) => (name === null ? "Hello," : `Hello ${name},`),
  opening: "Thank you for the details so far. To pass this on so that work can start at once, we still need:",
  closing: "If something does not apply or is hard to get, just say so and we will go on without it.",
  questions: {
    "observed-behaviour": "What exactly happens? Please describe what you see.",
    "expected-behaviour": "What did you expect to happen instead?",
    "steps-to-reproduce": "Which steps lead to the problem? A short numbered list helps us most.",
    "error-message": "Is there an error message? Please paste its exact text.",
    "error-code": "Is an error code or HTTP status shown?",
    "stack-trace": "If a stack trace is shown or logged, please paste it.",
    "log-excerpt": "Could you send the log lines from around the time of the problem?",
    "product-version": "Which version or build are you using?",
    environment: "In which environment does it happen (production or test, browser, operating system, region)?",
    timestamp: "When did it last happen? A date and a time let us find it in our logs.",
    "timestamp-zone": "Which time zone are the times that you gave in?",
    "request-id": "Do you have a request ID, trace ID or similar of one failing call?",
    endpoint: "Which URL, API path or command is affected?",
    configuration: "Which configuration, settings or sample data are needed to see it?",
    attachment: "Could you attach a screenshot, a recording, a log file or a HAR file?",
    frequency: "How often does it happen: every time, sometimes, or once?",
    "customer-impact": "Who is affected, how many users, and what can they not do?",
    workaround: "Is there any way around it for now?",
    regression: "Did it work before? If so, since when has it failed?",
  },
};
