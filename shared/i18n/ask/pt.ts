import type { AskWording } from "./wording";

export const pt: AskWording = {
  greeting: (name) => (name === null ? "Olá," : `Olá, ${name},`),
  opening: "Obrigado pelas informações enviadas. Para que o trabalho possa começar de imediato, ainda precisamos de:",
  closing: "Se algo não se aplicar ou for difícil de obter, basta avisar e seguimos sem isso.",
  questions: {
    "observed-behaviour": "O que acontece exatamente? Descreva o que vê, por favor.",
    "expected-behaviour": "O que esperava que acontecesse?",
    "steps-to-reproduce": "Que passos levam ao problema? Uma lista numerada curta é o que mais ajuda.",
    "error-message": "Aparece uma mensagem de erro? Cole o texto exato, por favor.",
    "error-code": "É mostrado um código de erro ou estado HTTP?",
    "stack-trace": "Se for mostrado ou registado um stack trace, cole-o, por favor.",
    "log-excerpt": "Poderia enviar as linhas de log em torno do momento do problema?",
    "product-version": "Que versão ou build utiliza?",
    environment: "Em que ambiente acontece (produção ou teste, navegador, sistema operativo, região)?",
    timestamp: "Quando aconteceu pela última vez? Com data e hora conseguimos encontrá-lo nos nossos logs.",
    "timestamp-zone": "Em que fuso horário estão as horas indicadas?",
    "request-id": "Tem um ID de pedido, de trace ou semelhante de uma chamada que falhou?",
    endpoint: "Que URL, caminho de API ou comando é afetado?",
    configuration: "Que configuração, definições ou dados de exemplo são necessários para o ver?",
    attachment: "Poderia anexar uma captura de ecrã, uma gravação, um ficheiro de log ou um ficheiro HAR?",
    frequency: "Com que frequência acontece: sempre, às vezes ou uma única vez?",
    "customer-impact": "Quem é afetado, quantos utilizadores, e o que não conseguem fazer?",
    workaround: "Existe alguma forma de contornar o problema por agora?",
    regression: "Funcionava antes? Se sim, desde quando falha?",
  },
};
