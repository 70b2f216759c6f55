import type { UpdateWording } from "./wording";

export const fr: UpdateWording = {
  greeting: (name) => (name === null ? "Bonjour," : `Bonjour ${name},`),
  opening: "Voici où nous en sommes.",
  impact: {
    extensive:
      "Nous comprenons que la plupart de vos utilisateurs ne peuvent pas travailler, ou que des données ou des accès sont en jeu.",
    significant:
      "Nous comprenons qu’une fonction importante ne marche pas, ou marche mal, pour beaucoup de vos utilisateurs.",
    moderate: "Nous comprenons qu’une fonction ne marche pas comme elle le devrait pour certains de vos utilisateurs.",
    minor: "Nous comprenons que vous pouvez travailler et que quelque chose n’est pas comme il le devrait.",
  },
  severity: "Nous traitons ce cas comme {label}.",
  evidence: {
    complete: "Nous avons les informations dont nous avons besoin pour le moment.",
    missing: "Certaines informations manquent encore ; en attendant, nous continuons avec ce que nous avons.",
  },
  next: "Vous aurez de nos nouvelles au plus tard le {time}, même s’il n’y a rien de nouveau à signaler.",
};
