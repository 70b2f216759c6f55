import { rangesOf, type SensitiveType } from "./detector";

// House number and street in the order of each language; towns and codes alone are no address.
const ENGLISH =
  /(?<![\w.:/-])[0-9]{1,5}[A-Za-z]?(?:-[0-9]{1,4})?,? (?:[NSEW]\.? |North |South |East |West )?(?:(?:[A-Z][\p{L}'’.-]{1,24}|[0-9]{1,3}(?:st|nd|rd|th)) ){1,4}(?:Street|St|Avenue|Ave|Av|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Place|Pl|Way|Terrace|Square|Sq|Parkway|Pkwy|Highway|Hwy|Close|Crescent|Cres|Circle|Cir|Grove|Gardens|Trail|Row|Mews|Quay|Esplanade|Parade)(?![\p{L}])(?:\.?,? (?:Apt|Apartment|Suite|Ste|Unit|Flat|Floor)\.? ?#?[0-9A-Z]{1,6})?/gu;
const GERMANIC =
  /(?<![\p{L}\p{N}-])\p{Lu}[\p{L}-]{2,30}(?:stra(?:ß|ss)e|str\.|weg|gasse|allee|platz|damm|ufer|chaussee|straat|laan|plein|gracht|kade|gatan|v[äa]gen|vej|gade|veien|tie|katu|kuja|polku) [0-9]{1,4} ?[a-zA-Z]?(?![\p{L}\p{N}.:/-])/gu;
const GERMANIC_APART =
  /(?<![\p{L}\p{N}-])(?:\p{Lu}[\p{L}-]{2,30} (?:Stra(?:ß|ss)e|Str\.|Weg|Allee|Platz|Ring|Damm)|(?:Am|An der|Auf dem|Im|In der|Zum|Zur) \p{Lu}\p{L}{3,30}) [0-9]{1,4} ?[a-z]?,? [0-9]{5}(?![\p{L}\p{N}])/gu;
const FRENCH =
  /(?<![\p{L}\p{N}.:/-])[0-9]{1,4}(?: bis| ter)?,? (?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Bb]d|[Cc]hemin|[Ii]mpasse|[Aa]llée|[Qq]uai|[Cc]ours|[Pp]lace|[Rr]oute|[Ss]quare) (?:(?:de|du|des|la|le|les|d'|de l'|l') ?){0,3}\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){0,3}/gu;
const SOUTHERN =
  /(?<![\p{L}\p{N}])(?:Calle|C\/|Avenida|Avda\.?|Plaza|Paseo|Carrer|Via|Viale|Piazza|Corso|Largo|Rua|Travessa|Praça|Estrada|Rue de|Ulica|ul\.|ulica|utca|Strada|Str\.) (?:(?:de|del|della|di|la|las|los|da|do|dos|das) ){0,2}\p{Lu}[\p{L}'’.-]{1,30}(?: (?:de |da |do |del )?\p{Lu}[\p{L}'’.-]{1,30}){0,3},? (?:n[º°.]? ?)?[0-9]{1,4}(?![\p{L}\p{N}.:/])/gu;
const BOX =
  /(?<![\p{L}\p{N}])(?:P\.? ?O\.? ?Box|Postfach|Box|PSC|Boîte postale|Apartado) [0-9]{2,6},?[ \n]{1,2}[A-Z][\p{L} ]{2,30}/gu;

export const streetAddress: SensitiveType = {
  type: "street-address",
  class: "personal",
  title: "Street address",
  why: "It tells where a person lives or works.",
  patterns: { ENGLISH, GERMANIC, GERMANIC_APART, FRENCH, SOUTHERN, BOX },
  find: (body) =>
    [ENGLISH, GERMANIC, GERMANIC_APART, FRENCH, SOUTHERN, BOX].flatMap((pattern) => rangesOf(body, pattern)),
};
