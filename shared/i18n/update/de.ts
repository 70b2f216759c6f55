import type { UpdateWording } from "./wording";

export const de: UpdateWording = {
  greeting: (name) => (name === null ? "Guten Tag," : `Guten Tag ${name},`),
  opening: "hier ist der aktuelle Stand.",
  impact: {
    extensive:
      "Wir verstehen, dass die meisten Ihrer Anwender nicht arbeiten können oder dass Daten oder Zugänge betroffen sind.",
    significant: "Wir verstehen, dass eine wichtige Funktion für viele Ihrer Anwender ausfällt oder schlecht arbeitet.",
    moderate: "Wir verstehen, dass eine Funktion für einige Ihrer Anwender nicht so arbeitet, wie sie sollte.",
    minor: "Wir verstehen, dass Sie arbeiten können und dass etwas nicht so ist, wie es sein sollte.",
  },
  severity: "Wir bearbeiten es als {label}.",
  evidence: {
    complete: "Die Angaben, die wir vorerst brauchen, liegen uns vor.",
    missing: "Einige Angaben sind noch offen; bis dahin arbeiten wir mit dem weiter, was wir haben.",
  },
  next: "Sie hören spätestens bis {time} wieder von uns, auch wenn es nichts Neues zu berichten gibt.",
};
