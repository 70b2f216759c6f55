import { agents, customers, fields, groups } from "./directory";
import { hours, type Scenario } from "./scenario";

export const german: Scenario = {
  id: 4107,
  shows: "A ticket in German",
  subject: "Seit heute Morgen keine Anmeldung über SSO möglich",
  requester: customers.katrin,
  channel: "email",
  opensWith: {
    status: "open",
    priority: "high",
    type: "incident",
    tags: ["console", "sso"],
    groupId: groups.tier2.id,
    assigneeId: agents.maya.id,
    custom: new Map([[fields.product.id, "console"]]),
  },
  steps: [
    {
      minutesAgo: 95,
      by: customers.katrin,
      text: `Guten Tag,

seit heute Morgen gegen 9:50 Uhr (MEZ) kann sich bei uns niemand mehr über SSO an der Konsole anmelden. Betroffen sind alle rund 240 Anwender an beiden Standorten, und zwar im Produktivsystem.

Nach der Eingabe der Zugangsdaten bei unserem Identitätsanbieter erscheint die Meldung „SAML-Antwort ungültig: Zertifikat abgelaufen“. Eine Umgehung haben wir nicht, da die Anmeldung mit Kennwort bei uns abgeschaltet ist.

Gestern Abend hat alles noch funktioniert. Bitte melden Sie sich schnellstmöglich, der Versand steht.

Mit freundlichen Grüßen
Katrin Vogel
Wagner Maschinenbau GmbH`,
      attachments: [{ fileName: "fehlermeldung.png", contentType: "image/png", size: 61_870 }],
    },
    {
      minutesAgo: hours(1) + 10,
      by: agents.maya,
      text: `Guten Tag Frau Vogel,

vielen Dank für die schnelle Meldung. Ich sehe mir das sofort an und melde mich spätestens in 30 Minuten wieder.

Freundliche Grüße
Maya Lindqvist`,
    },
    {
      minutesAgo: 22,
      by: customers.katrin,
      text: "Gibt es schon etwas Neues? Wir stehen weiterhin komplett.",
    },
  ],
};
