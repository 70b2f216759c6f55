import type { Family } from "./family";

/** How often. */
export const FREQUENCY: Family = {
  en: {
    intermittent: `
intermittent|intermittently|sporadic|sporadically|occasionally|occasional|random|randomly|erratic
now and then|again
every now and
catches|catch up
from time to time
sometimes|at times
once|twice|once_or_twice|thrice a|per|every|each|in day|week|hour|month|shift|while|a
on and off
off and on
# times|x a|per|each|every day|week|hour|month
three|two|four|five|several|couple|few|maybe times a|per|each day|week|hour
every few|couple minutes|hours|days
comes and goes
come and go
here and there
# % .. fail|fails|failing|time|of calls|of requests
1|one|two|2|3|5|10 in|out of #|ten|hundred|twenty|five
not always|every time|reproducible
unpredictabl*
hit and miss
one|1 time|in|out .. ten|twenty|hundred|#
every|each # time|call|request`,
  },
  de: {
    intermittent: `
sporadisch|gelegentlich|manchmal|zeitweise|zufallig|unregelmassig|ab_und_zu
hin und wieder
von zeit zu zeit
immer wieder mal
# mal am|pro|in tag|woche|stunde
mehrmals taglich|am|pro`,
  },
  fr: {
    intermittent: `
parfois|occasionnellement|aleatoire|aleatoirement|sporadique|sporadiquement|intermittent|intermittente|ponctuellement
de temps en temps|a autre
par moments|intermittence
# fois par
plusieurs fois par`,
  },
  es: {
    intermittent: `
a veces|ratos
de vez en
intermitente*|esporadic*|ocasional*|aleatori*
# veces al|por
algunas|varias veces al|por|a`,
  },
  pt: {
    intermittent: `
as vezes
de vez em
intermitente*|esporadic*|ocasional*|aleatori*
# vezes por|ao|na
tres|duas|algumas|varias|umas .. vezes por|ao|na`,
  },
  it: {
    intermittent: `
a volte
ogni tanto
saltuari*|intermittent*|sporadic*`,
  },
  nl: {
    intermittent: `
soms|af en toe|sporadisch|regelmatig`,
  },
  ja: {
    intermittent: `
時々
たまに
ときどき
断続的
不定期
散発
間欠
一日に..回
週に..回
再試行すれば
再現しない`,
  },
};
