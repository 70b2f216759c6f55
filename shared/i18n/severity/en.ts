import type { SeverityWording } from "./wording";

export const EN: SeverityWording = {
  greeting: "Hello,\n\nThank you for telling us.",
  understood: {
    exposure: "We understand that information can be seen by people who should not see it.",
    loss: "We understand that data is missing or damaged and has not come back.",
    recovered: "We understand that the data that was missing is back.",
    "not-production": "We understand that this concerns a test environment and that your production works.",
    request: "We understand this as a question or a suggestion, with your service working.",
    over: "We understand that the problem has ended and that your service works again.",
    all: "We understand that none or hardly any of your users can work with the affected function.",
    many: "We understand that many of your users are affected.",
    some: "We understand that some of your users are affected.",
    "key-user": "We understand that a person whom nobody can stand in for is held up.",
    one: "We understand that one person is affected and that others can work.",
    impaired: "We understand that a function does not work as it should.",
  },
  urgency: {
    critical: "It is happening now, and we know of no way round it.",
    high: "It cannot wait: there is a close deadline, or the way round it costs you a lot of work.",
    medium: "It comes and goes, or you can get by for the moment.",
    low: "As far as we know it is not pressing.",
  },
  verdict: {
    supported: "We are handling it as {label}.",
    overstated:
      "By our definitions this is {label} rather than {claimed}. If more people are affected than we know, or if nothing helps in the meantime, please tell us and we will look at it again at once.",
    understated: "This sounds more serious than {claimed}, so we suggest handling it as {label}.",
  },
  capped: "This is the highest severity that your plan covers for such a case.",
  ask: {
    facts:
      "To give it the right priority, could you tell us what exactly does not work, and for how many people in production?",
    environment: "To give it the right priority, could you tell us who is affected, and whether it is your production?",
  },
  closing: "Kind regards",
};
