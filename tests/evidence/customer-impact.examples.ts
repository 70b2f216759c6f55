export const examples = {
  present: [
    "«All of our agents are locked out of the console.»",
    "«We are losing orders every minute.»",
    "«The payroll run is due by Friday and the deadline cannot be moved.»",
    "«About 300 customers cannot pay.»",
    "«Alle Mitarbeiter im Lager sind betroffen.»",
    "«Plusieurs clients attendent leur commande.»",
    "«Afecta a todos los usuarios de la oficina.»",
    "«Nenhum pedido sai: perda de vendas em todas as lojas.»",
    "«全社で業務が止まっています。»",
  ],
  absent: [
    "The button is two pixels too low.",
    "Could you tell me where the setting is?",
    "The export shows error 500.",
    "There is no impact so far.",
  ],
};
