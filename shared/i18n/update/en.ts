import type { UpdateWording } from "./wording";

export const en: UpdateWording = {
  greeting: (name) => (name === null ? "Hello," : `Hello ${name},`),
  opening: "Here is where we stand.",
  impact: {
    extensive: "We understand that most of your users cannot work, or that data or access is at stake.",
    significant: "We understand that an important function fails or works badly for many of your users.",
    moderate: "We understand that a function does not work as it should for some of your users.",
    minor: "We understand that you can work, and that something is not as it should be.",
  },
  severity: "We are handling this as {label}.",
  evidence: {
    complete: "We have the details that we need for now.",
    missing: "Some details are still open; meanwhile we go on with what we have.",
  },
  next: "You will hear from us again by {time}, even if there is nothing new to report.",
};
