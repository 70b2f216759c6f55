import type { AskWording } from "./wording";

export const de: AskWording = {
  greeting: (name) => (name === null ? "Guten Tag," : `Guten Tag ${name},`),
  opening: "vielen Dank für die bisherigen Angaben. Damit die Bearbeitung sofort beginnen kann, brauchen wir noch:",
  closing:
    "Falls etwas nicht zutrifft oder schwer zu beschaffen ist, genügt ein kurzer Hinweis; wir machen dann ohne weiter.",
  questions: {
    "observed-behaviour": "Was genau passiert? Bitte beschreiben Sie, was Sie sehen.",
    "expected-behaviour": "Was hätten Sie stattdessen erwartet?",
    "steps-to-reproduce": "Welche Schritte führen zu dem Problem? Eine kurze nummerierte Liste hilft uns am meisten.",
    "error-message": "Erscheint eine Fehlermeldung? Bitte fügen Sie den genauen Wortlaut ein.",
    "error-code": "Wird ein Fehlercode oder HTTP-Status angezeigt?",
    "stack-trace": "Falls ein Stacktrace angezeigt oder protokolliert wird, fügen Sie ihn bitte ein.",
    "log-excerpt": "Könnten Sie uns die Logzeilen rund um den Zeitpunkt des Problems schicken?",
    "product-version": "Welche Version oder welchen Build verwenden Sie?",
    environment: "In welcher Umgebung tritt es auf (Produktion oder Test, Browser, Betriebssystem, Region)?",
    timestamp: "Wann ist es zuletzt aufgetreten? Mit Datum und Uhrzeit finden wir es in unseren Logs.",
    "timestamp-zone": "In welcher Zeitzone sind die Zeiten angegeben?",
    "request-id": "Haben Sie eine Request-ID, Trace-ID oder Ähnliches zu einem fehlgeschlagenen Aufruf?",
    endpoint: "Welche URL, welcher API-Pfad oder welcher Befehl ist betroffen?",
    configuration: "Welche Konfiguration, Einstellungen oder Beispieldaten braucht man, um es zu sehen?",
    attachment: "Könnten Sie einen Screenshot, eine Aufnahme, eine Logdatei oder eine HAR-Datei anhängen?",
    frequency: "Wie oft tritt es auf: jedes Mal, manchmal oder einmalig?",
    "customer-impact": "Wer ist betroffen, wie viele Personen, und was können sie nicht tun?",
    workaround: "Gibt es vorerst einen Weg, das Problem zu umgehen?",
    regression: "Hat es vorher funktioniert? Falls ja, seit wann nicht mehr?",
  },
};
