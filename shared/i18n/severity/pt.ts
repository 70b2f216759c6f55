import type { SeverityWording } from "./wording";

export const PT: SeverityWording = {
  greeting: "Olá,\n\nObrigado por nos avisar.",
  understood: {
    exposure: "Entendemos que há informações visíveis para pessoas que não deveriam vê-las.",
    loss: "Entendemos que há dados em falta ou danificados que ainda não voltaram.",
    recovered: "Entendemos que os dados que faltavam foram recuperados.",
    "not-production": "Entendemos que se trata de um ambiente de teste e que a produção funciona.",
    request: "Entendemos que é uma dúvida ou uma sugestão e que o serviço funciona.",
    over: "Entendemos que o problema terminou e que o serviço voltou a funcionar.",
    all: "Entendemos que nenhum ou quase nenhum dos usuários consegue trabalhar com a função afetada.",
    many: "Entendemos que muitos dos usuários estão afetados.",
    some: "Entendemos que alguns dos usuários estão afetados.",
    "key-user": "Entendemos que está parada uma pessoa que ninguém pode substituir.",
    one: "Entendemos que uma pessoa está afetada e que as outras conseguem trabalhar.",
    impaired: "Entendemos que uma função não trabalha como deveria.",
  },
  urgency: {
    critical: "Está acontecendo agora e não conhecemos nenhuma alternativa.",
    high: "Não pode esperar: há um prazo próximo ou a alternativa custa muito trabalho.",
    medium: "Acontece às vezes ou é possível seguir por enquanto.",
    low: "Pelo que sabemos, não há pressa.",
  },
  verdict: {
    supported: "Estamos tratando o caso como {label}.",
    overstated:
      "Pelas nossas definições, trata-se de {label} e não de {claimed}. Se houver mais pessoas afetadas do que sabemos, ou se nada ajudar por enquanto, avise-nos e reavaliaremos de imediato.",
    understated: "Parece mais grave que {claimed}; por isso sugerimos tratá-lo como {label}.",
  },
  capped: "É o nível mais alto que o seu plano prevê para um caso assim.",
  ask: {
    facts:
      "Para dar a prioridade certa, poderia nos dizer o que exatamente não funciona e para quantas pessoas em produção?",
    environment: "Para dar a prioridade certa, poderia nos dizer quem está afetado e se é o ambiente de produção?",
  },
  closing: "Atenciosamente",
};
