export const examples = {
  present: [
    "«As a workaround we print from another computer.»",
    "«There is no workaround.»",
    "«Restarting the agent helps for an hour.»",
    "«The only way to finish is to log out and in again.»",
    "«We rolled back to 4.1 for the time being.»",
    "## Workaround\n\n«None»",
    "«Ein Neustart hilft nur kurz.»",
    "«Le seul moyen est de vider le cache.»",
    "«No hay otra forma de enviar las facturas.»",
    "«Não há alternativa para os vendedores.»",
    "«回避策はありません。»",
  ],
  absent: [
    "Is there a workaround?",
    "Please provide a workaround as soon as possible.",
    "## Workaround\n\n## Version\n\n4.2",
    "The queue is empty.",
  ],
};
