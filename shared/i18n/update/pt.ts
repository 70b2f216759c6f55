import type { UpdateWording } from "./wording";

export const pt: UpdateWording = {
  greeting: (name) => (name === null ? "Olá," : `Olá, ${name},`),
  opening: "Este é o ponto da situação.",
  impact: {
    extensive:
      "Entendemos que a maioria dos seus utilizadores não consegue trabalhar, ou que há dados ou acessos em causa.",
    significant: "Entendemos que uma função importante falha ou funciona mal para muitos dos seus utilizadores.",
    moderate: "Entendemos que uma função não funciona como deveria para alguns dos seus utilizadores.",
    minor: "Entendemos que consegue trabalhar e que algo não está como deveria.",
  },
  severity: "Estamos a tratar isto como {label}.",
  evidence: {
    complete: "Temos as informações de que precisamos por agora.",
    missing: "Ainda faltam algumas informações; entretanto continuamos com o que temos.",
  },
  next: "Voltaremos a escrever, o mais tardar, até {time}, mesmo que não haja novidades.",
};
