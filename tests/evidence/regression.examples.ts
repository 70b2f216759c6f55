export const examples = {
  present: [
    "«It worked fine until yesterday.»",
    "«Since the upgrade to 5.3 the import is slow.»",
    "«The button used to open a menu.»",
    "«Mails stopped arriving, webhooks stopped working.»",
    "«The page no longer loads.»",
    "«Seit dem Update geht der Druck nicht mehr.»",
    "«Depuis la mise à jour, l'export ne fonctionne plus.»",
    "«Antes funcionaba sin problemas.»",
    "«Depois da atualização o botão sumiu.»",
    "«以前は動いていました。»",
  ],
  absent: [
    "This page is used to enter orders.",
    "I am not used to the new layout.",
    "The license is no longer needed, please delete it.",
    "The report lists three orders.",
  ],
};
