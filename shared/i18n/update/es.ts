import type { UpdateWording } from "./wording";

export const es: UpdateWording = {
  greeting: (name) => (name === null ? "Hola:" : `Hola, ${name}:`),
  opening: "Esta es la situación actual.",
  impact: {
    extensive: "Entendemos que la mayoría de sus usuarios no puede trabajar, o que hay datos o accesos en juego.",
    significant: "Entendemos que una función importante falla o funciona mal para muchos de sus usuarios.",
    moderate: "Entendemos que una función no funciona como debería para algunos de sus usuarios.",
    minor: "Entendemos que pueden trabajar y que algo no está como debería.",
  },
  severity: "Lo estamos tratando como {label}.",
  evidence: {
    complete: "Tenemos los datos que necesitamos por ahora.",
    missing: "Aún faltan algunos datos; mientras tanto seguimos con lo que tenemos.",
  },
  next: "Volveremos a escribirle a más tardar el {time}, aunque no haya novedades.",
};
