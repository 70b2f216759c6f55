export const examples = {
  present: [
    "«It happens every time we save.»",
    "«About 1 in 10 logins fails.»",
    "«Reproducible: Always»",
    "«The sync drops roughly 15 times a day.»",
    "«Das passiert sporadisch, nicht bei jedem Start.»",
    "«L'erreur apparaît à chaque fois.»",
    "«Falla a veces al guardar.»",
    "«Acontece toda vez que salvo o pedido.»",
    "«毎回発生します。»",
  ],
  absent: [
    "How often does it happen?",
    "The list should always show the newest order first.",
    "Der Export läuft immer noch.",
    "L'export est toujours bloqué.",
    "The button is grey.",
  ],
};
