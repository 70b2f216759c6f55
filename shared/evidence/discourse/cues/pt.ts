import type { CuePhrases } from "./cue";

/** Portuguese cues; what they mean stands in cue.ts. */
export const PT: CuePhrases = {
  negation: ["nao|nunca|nenhum|nenhuma|nada|ninguem|tampouco|impossivel"],
  failure: [
    "falha|falham|falhou|falhando|falhas|trava|travou|travado|travando|congela|congelou|quebra|quebrou|quebrado|cai|caiu|some|sumiu|sumiram|desaparece|desapareceu|perdido|perdidos|perdemos|perdeu|falta|faltam|faltando|bloqueado|bloqueada|bloqueados|fecha|interrompe|rejeitado|recusado",
    "nao (funciona|funcionam|carrega|carregam|responde|abre|aparece|aparecem|conseguimos|consigo|consegue|conseguem|podemos|posso|salva|chega|chegam|e possivel)",
    "parou|para|pararam de (funcionar|responder|carregar)",
    "fora do ar",
    "nao (chegam|reage|reagem|conecta|imprime|imprimem|sincroniza|grava|entra|sai|saem|acontece)",
    "fica|ficam ..1 (branco|vazia|vazio|travado|travada|carregando)",
    "interrompido|interrompida|interrompe|desconecta|derruba",
  ],
  fault: [
    "erro|erros|problema|problemas|bug|defeito|excecao|incidente",
    "incorreto|incorreta|incorretos|incorretas|errado|errada|errados|invalido|invalida|inesperado|inesperada|estranho|lento|lenta|lentidao|vazio|vazia|branco|duplicado|duplicados|indisponivel",
    "diferenca|atraso|arredondados|desatualizado",
  ],
  contrast: ["mas|porem|contudo|entretanto|embora|ainda|apenas|so|infelizmente"],
  should: ["(deveria|deveriam|deve|devem|devia|teria que|teriam que)"],
  expected: [
    "esperado|esperada|esperava|esperavamos|espero|esperamos|espera-se|normalmente|previsto|suposto",
    "correto|normal (seria|e)",
    "teria|teriam que",
    "era para",
  ],
  wish: ["gostaria|gostariamos|queremos|queria|queriamos", "seria bom|melhor|util|ideal"],
  replacement: ["em vez de|do|da", "ao inves de|do|da", "no lugar de|do|da"],
  condition: [
    "(quando|se|ao (clicar|abrir|tentar|salvar|fazer|iniciar|entrar|selecionar|carregar|executar|enviar|acessar)|depois de|apos|enquanto|sempre que|toda vez)",
  ],
  attempt: ["tento|tentamos|tentar|tenta|tentando|tentei|tentativa"],
  narrative: [
    "reproduzir|reproduzivel|passos",
    "(eu|nos)? (cliquei|abri|criei|instalei|entrei|selecionei|atualizei|atualizamos|criamos|abrimos)",
    "primeiro|depois",
    "faco login",
    "escolho|gero|envio|seleciono|clico|abro|preencho|marco|digito",
  ],
  action: [
    "abrir|abra|abro|abre|abrimos|clicar|clique|clico|clicamos|selecionar|selecione|seleciono|escolher|escolha|digitar|digite|inserir|insira|entrar|entre|ir|va|acessar|acesse|acesso|criar|crie|executar|execute|iniciar|inicie|salvar|salve|guardar|baixar|enviar|envie|carregar|adicionar|adicione|instalar|instale|fazer|faca|depois|entao|esperar|aguardar|importar|exportar|configurar|alterar",
    "escolho|gero|envio|preencho|marco|digito|gravo|imprimo|exporto|importo|valido|confirmo",
  ],
};
