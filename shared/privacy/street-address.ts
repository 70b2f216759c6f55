import { type Cues, promising } from "../text/promising";
import type { Range } from "../types";
import { rangesOf, type SensitiveType } from "./detector";

// House number and street in the order of each language; towns and codes alone are no address.
const ENGLISH =
  /(?<![\w.:/-])[0-9]{1,5}[A-Za-z]?(?:-[0-9]{1,4})?,? (?:[NSEW]\.? |North |South |East |West )?(?:(?:[A-Z][\p{L}'’.-]{1,24}|[0-9]{1,3}(?:st|nd|rd|th)) ){1,4}(?:Street|St|Avenue|Ave|Av|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Place|Pl|Way|Terrace|Square|Sq|Parkway|Pkwy|Highway|Hwy|Close|Crescent|Cres|Circle|Cir|Grove|Gardens|Trail|Row|Mews|Quay|Esplanade|Parade)(?![\p{L}])/gu;
const FRENCH =
  /(?<![\p{L}\p{N}.:/-])[0-9]{1,4}(?: bis| ter)?,? (?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Bb]d|[Cc]hemin|[Ii]mpasse|[Aa]llée|[Qq]uai|[Cc]ours|[Pp]lace|[Rr]oute|[Ss]quare) (?:(?:de|du|des|la|le|les|d'|de l'|l') ?){0,3}\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){0,3}/gu;
// The street's kind ends its name: Hauptstraße 5, Dorpsstraat 12, Storgatan 3, Mannerheimintie 7.
const ENDING =
  /(?<=stra(?:ß|ss)e|str\.|weg|gasse|allee|platz|damm|ufer|chaussee|straat|laan|plein|gracht|kade|gat(?:an|a)|v[äa]gen|vej|gade|veien|tie|katu|kuja|polku) [0-9]{1,4} ?[a-zA-Z]?(?![\p{L}\p{N}.:/-])/gu;
const NAME_BEFORE = /(?<![\p{L}\p{N}-])\p{Lu}[\p{L}-]{5,36}\.?$/u;
const APART =
  /(?<= (?:Stra(?:ß|ss)e|Str\.|Allee|Platz|Ring|Damm|tér|utca|u\.|sok\.|tänav|ulica)) [0-9]{1,4}\.?(?![\p{L}\p{N}:/-]|\.[0-9])/gu;
const WORD_BEFORE = /(?<![\p{L}\p{N}-])\p{Lu}[\p{L}-]{2,30} [\p{L}.]{2,8}$/u;
const SOUTHERN =
  /(?<![\p{L}\p{N}])(?:Calle|C\/|Avenida|Avda\.?|Plaza|Paseo|Carrer|Via|Viale|Vicolo|Piazza|Corso|Largo|Rua|Travessa|Praça|Estrada|Ulica|ul\.|Strada) (?:(?:de|del|della|di|la|las|los|da|do|dos|das) ){0,2}\p{Lu}[\p{L}'’.-]{1,30}(?: (?:de |da |do |del )?\p{Lu}[\p{L}'’.-]{1,30}){0,3},? (?:n[º°.]? ?)?[0-9]{1,4}(?![\p{L}\p{N}.:/])/gu;
const BOX = /(?<![\p{L}\p{N}])(?:P\.? ?O\.? ?Box|Postfach|Boîte postale|Apartado|PSC) [0-9]{2,6}/gu;
// A number and a name before a flat, or behind words that announce an address.
const WITH_UNIT =
  /(?<![\w.:/-])[0-9]{1,6} (?:\p{Lu}[\p{L}.'’-]{1,30} ){1,4}(?:[0-9]{1,5}\.?)?[\s,]{1,6}(?:Apt|Apartment|Suite|Ste|Unit|Flat)\.? ?#?[0-9A-Z]{1,5}(?![\p{L}\p{N}])/gu;
const ANNOUNCED =
  /(?:address(?: is| with|:)|(?:lives?|living|located|offices? (?:is|are)(?: located)?) (?:at|in|on)|deliver(?:ed)? to|ship(?:ped)? to)[:\s]{1,6}(?<value>[0-9]{1,6} \p{Lu}[\p{L}.'’-]{1,30}(?: [\p{Lu}\p{N}][\p{L}\p{N}.'’-]{0,30}){0,6})/gu;
// What goes on behind: the flat, then the town's code.
const REST =
  /(?:[\s,]{1,6}(?:Apt|Apartment|Suite|Ste|Unit|Flat|Floor)\.? ?#?[0-9A-Z]{1,6}(?![\p{L}\p{N}]))?(?:[\s,]{1,6}(?:[A-Z]{1,2}-)?[0-9]{4,6} \p{Lu}[\p{L}-]{1,30})?/uy;
const LEAD = /(?<![\p{L}\p{N}.:/-])[0-9]{1,6},? $/u;

const KINDS = { ENGLISH, FRENCH, SOUTHERN, BOX, WITH_UNIT, ANNOUNCED };

/** See `promising`. */
export const STREET_CUES: Cues<keyof typeof KINDS> = {
  ENGLISH:
    "St|Av|Road|Rd|Boulevard|Blvd|Lane|Ln|Dr|Court|Ct|Pl|Way|Terrace|Sq|Parkway|Pkwy|Highway|Hwy|Close|Cres|Cir|Grove|Gardens|Trail|Row|Mews|Quay|Esplanade|Parade".split(
      "|",
    ),
  SOUTHERN:
    "Calle|C/|Avenida|Avda|Plaza|Paseo|Carrer|Via|Vicolo|Piazza|Corso|Largo|Rua|Travessa|Praça|Estrada|Ulica|ul.|Strada".split(
      "|",
    ),
  BOX: ["Box", "Postfach", "Boîte postale", "Apartado", "PSC"],
  WITH_UNIT: ["Apt", "Apartment", "Suite", "Ste", "Unit", "Flat"],
  ANNOUNCED: ["address", "live", "living", "located", "office", "ship"],
};

export const streetAddress: SensitiveType = {
  type: "street-address",
  class: "personal",
  title: "Street address",
  why: "It tells where a person lives or works.",
  patterns: {
    ...KINDS,
    ENDING,
    NAME_BEFORE,
    APART,
    WORD_BEFORE,
    REST,
    LEAD,
  },
  find: (body) =>
    [
      ...promising(body, KINDS, STREET_CUES).flatMap((pattern) => rangesOf(body, pattern)),
      ...backwards(body, ENDING, NAME_BEFORE),
      ...backwards(body, APART, WORD_BEFORE),
    ].map((range) => whole(body, range)),
};

/** Matches of `pattern` together with the name that stands before them; streets without a name do not count. */
function backwards(body: string, pattern: RegExp, name: RegExp): readonly Range[] {
  return rangesOf(body, pattern).flatMap(({ start, end }) => {
    const before = name.exec(body.slice(Math.max(0, start - 40), start))?.[0];
    return before === undefined ? [] : [{ start: start - before.length, end }];
  });
}

function whole(body: string, { start, end }: Range): Range {
  const lead = LEAD.exec(body.slice(Math.max(0, start - 10), start))?.[0].length ?? 0;
  REST.lastIndex = end;
  return { start: start - lead, end: REST.test(body) ? REST.lastIndex : end };
}
