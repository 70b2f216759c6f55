import type { AskWording } from "./wording";

export const fr: AskWording = {
  greeting: (name) => (name === null ? "Bonjour," : `Bonjour ${name},`),
  opening:
    "Merci pour ces premières informations. Pour que le travail puisse commencer tout de suite, il nous manque encore :",
  closing:
    "Si un point ne s’applique pas ou est difficile à obtenir, dites-le-nous simplement et nous continuerons sans.",
  questions: {
    "observed-behaviour": "Que se passe-t-il exactement ? Merci de décrire ce que vous voyez.",
    "expected-behaviour": "Qu’attendiez-vous à la place ?",
    "steps-to-reproduce": "Quelles étapes mènent au problème ? Une courte liste numérotée nous aide le plus.",
    "error-message": "Un message d’erreur s’affiche-t-il ? Merci de coller son texte exact.",
    "error-code": "Un code d’erreur ou un statut HTTP est-il affiché ?",
    "stack-trace": "Si une trace d’appels est affichée ou journalisée, merci de la coller.",
    "log-excerpt": "Pourriez-vous envoyer les lignes de journal autour du moment du problème ?",
    "product-version": "Quelle version ou quel build utilisez-vous ?",
    environment: "Dans quel environnement cela se produit-il (production ou test, navigateur, système, région) ?",
    timestamp:
      "Quand cela s’est-il produit pour la dernière fois ? Une date et une heure nous permettent de le retrouver.",
    "timestamp-zone": "Dans quel fuseau horaire sont les heures indiquées ?",
    "request-id": "Avez-vous un identifiant de requête, de trace ou similaire pour un appel en échec ?",
    endpoint: "Quelle URL, quel chemin d’API ou quelle commande est concerné ?",
    configuration: "Quelle configuration, quels réglages ou quelles données d’exemple faut-il pour le voir ?",
    attachment: "Pourriez-vous joindre une capture d’écran, un enregistrement, un journal ou un fichier HAR ?",
    frequency: "À quelle fréquence : à chaque fois, parfois ou une seule fois ?",
    "customer-impact": "Qui est concerné, combien d’utilisateurs, et que ne peuvent-ils plus faire ?",
    workaround: "Existe-t-il un contournement pour l’instant ?",
    regression: "Est-ce que cela fonctionnait avant ? Si oui, depuis quand cela échoue-t-il ?",
  },
};
