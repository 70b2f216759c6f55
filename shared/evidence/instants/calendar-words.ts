const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

// Unicode CLDR: wide and abbreviated month names of English, German, French, Spanish, Portuguese, Italian and Dutch.
export const MONTHS = words(
  "jan january januar januari janvier janv enero ene janeiro gennaio gen feb february februar februari février févr febrero fevereiro fev febbraio " +
    "mar march märz mrz maart mrt mars marzo março apr april avril avr abril abr aprile may mai mei mayo maio maggio mag " +
    "jun june juni juin junio junho giugno giu jul july juli juil juillet julio julho luglio lug aug august augustus août ago agosto " +
    "sep sept september septembre septiembre setembro set settembre oct october okt oktober octobre octubre outubro out ottobre ott " +
    "nov november novembre noviembre novembro dec december dez dezember déc décembre dic diciembre dezembro dicembre",
);

// The same languages' names of days, without the German and Dutch two-letter forms, which are everyday words.
export const WEEKDAYS = words(
  "mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday " +
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi samedi dimanche " +
    "lunes martes miércoles jueves viernes sábado domingo segunda segunda-feira terça terça-feira quarta quarta-feira quinta quinta-feira sexta sexta-feira " +
    "lunedì martedì mercoledì giovedì venerdì sabato domenica maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
);

/** Days that are named from the day of writing. */
export const RELATIVE_DAYS = words(
  "yesterday today tonight tomorrow gestern vorgestern heute morgen hier avant-hier aujourd'hui demain ayer anteayer hoy mañana " +
    "ontem anteontem hoje amanhã ieri oggi domani gisteren vandaag morgen",
);

/** Words for a part of a day: with `this` or `last` before them they name a day. */
export const DAY_PARTS = words(
  "morning afternoon evening night noon midday früh morgen vormittag nachmittag mittag abend nacht matin après-midi soir nuit " +
    "tarde noche madrugada manhã noite mattina pomeriggio sera notte ochtend middag avond",
);

export const THIS_OR_LAST = words("this last that diesen heute ce cette esta ese nesta questa deze");

/** What may stand between a date and a clock time. */
export const CONNECTORS = words(
  "t at on in the of time um gegen circa ca etwa ungefähr von ab seit kurz vor nach zwischen und am den dem der uhrzeit zeit around about approx approximately roughly " +
    "from between since until till to by before after through shortly just exactly precisely and starting beginning " +
    "à a às as las los la le les el vers depuis entre alrededor hacia sobre por de del cerca das desde hasta até alle dalle verso om rond omstreeks rund kl klo",
);

/** Clock times that are words. */
export const NAMED_CLOCK =
  /(?<![\p{L}\d])(?:noon|midday|midnight|mittags|mitternacht|midi|minuit|mediod[ií]a|medianoche|meio-dia|meia-noite|mezzogiorno|mezzanotte)(?![\p{L}\d])/gu;
