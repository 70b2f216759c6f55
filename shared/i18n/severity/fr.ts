import type { SeverityWording } from "./wording";

export const FR: SeverityWording = {
  greeting: "Bonjour,\n\nMerci de nous avoir prévenus.",
  understood: {
    exposure: "Nous comprenons que des informations sont visibles par des personnes qui ne devraient pas les voir.",
    loss: "Nous comprenons que des données manquent ou sont endommagées et ne sont pas revenues.",
    recovered: "Nous comprenons que les données qui manquaient sont revenues.",
    "not-production": "Nous comprenons qu'il s'agit d'un environnement de test et que votre production fonctionne.",
    request: "Nous comprenons qu'il s'agit d'une question ou d'une suggestion et que votre service fonctionne.",
    over: "Nous comprenons que le problème est terminé et que votre service fonctionne de nouveau.",
    all: "Nous comprenons qu'aucun ou presque aucun de vos utilisateurs ne peut travailler avec la fonction concernée.",
    many: "Nous comprenons que beaucoup de vos utilisateurs sont concernés.",
    some: "Nous comprenons que certains de vos utilisateurs sont concernés.",
    "key-user": "Nous comprenons qu'une personne que nul ne peut remplacer est bloquée.",
    one: "Nous comprenons qu'une personne est concernée et que les autres peuvent travailler.",
    impaired: "Nous comprenons qu'une fonction ne marche pas comme elle le devrait.",
  },
  urgency: {
    critical: "Cela se produit en ce moment, et nous ne connaissons pas de solution de contournement.",
    high: "Cela ne peut pas attendre : une échéance est proche, ou le contournement vous coûte beaucoup de travail.",
    medium: "Cela arrive par moments, ou vous pouvez vous en accommoder pour l'instant.",
    low: "À notre connaissance, cela ne presse pas.",
  },
  verdict: {
    supported: "Nous traitons ce cas en {label}.",
    overstated:
      "Selon nos définitions, il s'agit de {label} plutôt que de {claimed}. Si davantage de personnes sont concernées, ou si rien ne vous dépanne en attendant, dites-le-nous et nous le réexaminerons aussitôt.",
    understated: "Cela semble plus grave que {claimed} ; nous proposons de le traiter en {label}.",
  },
  capped: "C'est le niveau le plus élevé que votre formule prévoit pour un tel cas.",
  ask: {
    facts:
      "Pour lui donner la bonne priorité, pourriez-vous nous dire ce qui ne fonctionne pas exactement, et pour combien de personnes en production ?",
    environment:
      "Pour lui donner la bonne priorité, pourriez-vous nous dire qui est concerné, et s'il s'agit de votre production ?",
  },
  closing: "Cordialement",
};
