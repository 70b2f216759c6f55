import type { CuePhrases } from "./cue";

/** French cues; what they mean stands in cue.ts. */
export const FR: CuePhrases = {
  negation: [
    "(ne|n') ..5 (pas|plus|rien|jamais|aucun|aucune|personne)",
    "impossible de?",
    "pas possible|moyen|accessible",
    "aucun|aucune|impossibilite",
  ],
  failure: [
    "echoue|echouent|echoué|echec|echecs|plante|plantent|plantage|bloque|bloquee|bloques|bloquent|fige|figee|coupe|coupee|perdu|perdue|perdus|perdues|disparu|disparait|manque|manquent|manquant*|interrompu*|casse|cassee|rejete|refuse|refusee",
    "(ne|n') (fonctionne|marche|repond|charge|demarre|s' affiche) plus|pas",
    "en panne",
    "hors service",
    "(ne|n'|n') ..1 (reagit|arrive|arrivent|repond|apparait|imprime|synchronise|ouvre|ouvrent|affiche) pas|plus",
    "s' interrompt|bloque|fige|arrete|eteint",
    "interrompt|decale|decalee|decalent|coince|coincee|saute",
  ],
  fault: [
    "erreur|erreurs|probleme|problemes|bug|bogue|anomalie|dysfonctionnement|panne|incident|exception",
    "incorrect|incorrecte|incorrects|faux|fausse|invalide|inattendu*|bizarre|etrange|lent|lente|lenteur*|vide|vides|blanche|mauvais|mauvaise|errone*",
    "mal (arrondi|arrondis|calcule|affiche|imprime)",
    "decalage|souci|soucis|illisible|perime",
  ],
  contrast: ["(mais|cependant|pourtant|toutefois|alors que|neanmoins|malheureusement|toujours|encore|seulement)"],
  should: ["devrait|devraient|devrais|doit|doivent|devait", "il faudrait|faut que"],
  expected: [
    "attendu|attendue|attendus|attend|attendait|attendais|attendions|prevu|prevue|normalement|cense|censee|censes",
    "serait (correct|correcte|juste|normal)",
    "m' attendais|attends",
  ],
  wish: [
    "j' aimerais|aurais|souhaite|voudrais",
    "nous (aimerions|souhaitons|voudrions|souhaiterions)",
    "serait bien|mieux|utile|preferable",
  ],
  replacement: ["au lieu de|du|d'", "plutot que|qu'"],
  condition: [
    "(quand|lorsque|lorsqu'|si|apres|des que|pendant|en (cliquant|ouvrant|essayant|selectionnant|lancant|saisissant))",
    "chaque fois",
  ],
  attempt: ["essaie|essayons|essaye|essayer|essayant|tente|tentons|tenter|tentative"],
  narrative: [
    "reproduire|reproductible|etapes",
    "(j' ai|nous avons|on a) ..2 (clique|ouvert|lance|cree|installe|saisi|selectionne|mis)",
    "d' abord|puis|ensuite",
    "(j'|je) ..1 (ouvre|clique|choisis|lance|selectionne|saisis|connecte|importe|enregistre|valide|coche|imprime)",
  ],
  action: [
    "clique|cliquer|cliquez|cliquant|ouvre|ouvrir|ouvrez|selectionner|selectionnez|choisir|choisissez|saisir|saisissez|entrer|entrez|lancer|lancez|creer|creez|aller|allez|appuyer|appuyez|se|connecter|connectez|installer|installez|enregistrer|enregistrez|telecharger|telechargez|ajouter|ajoutez|supprimer|modifier|executer|executez|valider|validez|taper|tapez|ensuite|puis|attendre|attendez|importer|exporter",
    "choisis|selectionne|saisis|j' importe|imprime|valide|coche|scanne",
  ],
};
