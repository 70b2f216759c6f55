import type { CuePhrases } from "./cue";

/** German cues; what they mean stands in cue.ts. */
export const DE: CuePhrases = {
  negation: ["nicht|nichts|kein|keine|keinen|keiner|keinerlei|nie|niemand|unmoglich|nirgends", "niemals|nirgendwo"],
  failure: [
    "fehlgeschlagen|fehlschlagt|scheitert|scheitern|abgebrochen|abgebrochene|abbruch|absturz|abgesturzt|sturzt|crasht|hangt|friert|eingefroren|blockiert|versagt",
    "schlagt ..6 fehl",
    "bricht ..8 ab",
    "geht|gehen|funktioniert|funktionieren|klappt|ladt|laden|reagiert|startet|lauft ..6 nicht",
    "verschwindet|verschwunden|verloren|fehlt|fehlen|fehlend*|gesperrt|ausgefallen|ausfall|kaputt|defekt|weiß|leer|leere|wirft",
    "geht|gehen|funktioniert nicht|nichts mehr",
    "reagiert|kommt|kommen|erscheint|offnet|antwortet|speichert|druckt|sendet|findet|erkennt|ubernimmt ..6 nicht|nichts|kein|keine",
    "hangt|hangen ..4 auf",
    "versatz|versetzt|verrutscht|rausgeworfen|abgemeldet|eingefroren",
  ],
  fault: [
    "fehler|fehlermeldung|fehlermeldungen|problem|probleme|storung|storungen|ausnahme|bug|fehlerhaft|fehlerhafte",
    "(falsch|falsche|falschen|falscher|ungultig|ungultige|unerwartet|seltsam|komisch|langsam|doppelt|unvollstandig|unlesbar|zu lange)",
    "falsch ..2 (gerundet|berechnet|angezeigt)",
    "verzogert|verzogerung|veraltet|unlesbar|vertauscht",
  ],
  contrast: ["(aber|jedoch|allerdings|trotzdem|obwohl|stattdessen|nur|leider|dennoch|immer noch|sondern)"],
  should: ["(sollte|sollten|soll|sollen|musste|mussten|musse|durfte nicht)", "muss|mussen ..6 (sein|werden|angezeigt)"],
  expected: [
    "erwarte|erwarten|erwartet|erwartete|erwartung|eigentlich|normalerweise|vorgesehen|gewunscht",
    "richtig|korrekt ware",
    "ware|waren richtig|korrekt",
    "wie gewohnt|vereinbart",
  ],
  wish: [
    "ware schon|gut|besser|hilfreich|wunschenswert",
    "(ich|wir) (hatte|hatten|wurde|wurden|mochte|mochten|wunsche|wunschen)",
  ],
  replacement: ["statt|anstatt|anstelle"],
  condition: [
    "(wenn|sobald|nachdem|beim|falls|wahrend|nach dem)",
    "(ich|man|wir) ..4 (klicke|offne|klickt|offnet|klicken)",
  ],
  attempt: ["versuche|versuchen|versucht|versuch"],
  narrative: [
    "reproduzieren|reproduzierbar|nachstellen|nachvollziehen|schritte",
    "(ich|wir) (habe|haben) ..8 (geklickt|geoffnet|gestartet|installiert|erstellt|eingegeben|ausgewahlt|gespeichert|aktualisiert)",
    "zuerst|zunachst|anschliessend|danach|daraufhin",
    "dazu|dafur offne|klicke|gehe|rufe",
    "ich (offne|klicke|wahle|melde|rufe|lade|starte|gehe|trage|gebe|drucke|speichere|lege|scanne|logge)",
    "(wahle|rufe|lade|offne|klicke) (ich|den|die|das|auf)",
  ],
  action: [
    "klick|klicke|klicken|offne|offnen|wahle|wahlen|auswahlen|auswahl|drucke|drucken|gib|geben|eingeben|starte|starten|offnet|gehe|gehen|navigiere|navigieren|einloggen|anmelden|melden|speichern|speichere|hochladen|laden|lade|erstelle|erstellen|anlegen|lege|fuhre|fuhren|ausfuhren|aufrufen|rufe|rufen|anklicken|installieren|installiere|bearbeiten|andern|andere|hinzufugen|loschen|losche|warten|warte|dann|danach|anschließend",
  ],
};
