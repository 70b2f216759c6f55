import type { SeverityWording } from "./wording";

export const DE: SeverityWording = {
  greeting: "Guten Tag,\n\nvielen Dank für Ihre Nachricht.",
  understood: {
    exposure: "Wir verstehen, dass Informationen für Personen sichtbar sind, die sie nicht sehen sollten.",
    loss: "Wir verstehen, dass Daten fehlen oder beschädigt sind und noch nicht wieder da sind.",
    recovered: "Wir verstehen, dass die fehlenden Daten wieder da sind.",
    "not-production": "Wir verstehen, dass es um eine Testumgebung geht und dass Ihre Produktivumgebung funktioniert.",
    request: "Wir verstehen dies als Frage oder Anregung; Ihr Dienst funktioniert.",
    over: "Wir verstehen, dass die Störung beendet ist und dass wieder alles funktioniert.",
    all: "Wir verstehen, dass keiner oder kaum einer Ihrer Anwender mit der betroffenen Funktion arbeiten kann.",
    many: "Wir verstehen, dass viele Ihrer Anwender betroffen sind.",
    some: "Wir verstehen, dass einige Ihrer Anwender betroffen sind.",
    "key-user": "Wir verstehen, dass eine Person nicht weiterkommt, die niemand vertreten kann.",
    one: "Wir verstehen, dass eine Person betroffen ist und dass die anderen arbeiten können.",
    impaired: "Wir verstehen, dass eine Funktion nicht so arbeitet, wie sie sollte.",
  },
  urgency: {
    critical: "Es geschieht gerade, und wir kennen keinen Ausweg.",
    high: "Es kann nicht warten: Eine Frist ist nah, oder der Ausweg kostet Sie viel Arbeit.",
    medium: "Es tritt zeitweise auf, oder Sie kommen vorerst zurecht.",
    low: "Soweit wir wissen, drängt es nicht.",
  },
  verdict: {
    supported: "Wir bearbeiten es als {label}.",
    overstated:
      "Nach unseren Definitionen ist dies {label} und nicht {claimed}. Falls mehr Personen betroffen sind, als wir wissen, oder falls vorerst nichts hilft, sagen Sie es uns bitte; dann prüfen wir es sofort noch einmal.",
    understated: "Das klingt ernster als {claimed}; wir schlagen vor, es als {label} zu bearbeiten.",
  },
  capped: "Das ist die höchste Stufe, die Ihr Tarif in einem solchen Fall vorsieht.",
  ask: {
    facts:
      "Damit wir es richtig einstufen können: Was genau funktioniert nicht, und für wie viele Personen in der Produktivumgebung?",
    environment:
      "Damit wir es richtig einstufen können: Wer ist betroffen, und handelt es sich um Ihre Produktivumgebung?",
  },
  closing: "Mit freundlichen Grüßen",
};
