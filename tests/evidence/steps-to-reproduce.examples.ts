export const examples = {
  present: [
    "Steps to reproduce:\n«1. Open the export page»\n«2. Choose a month»\n«3. Press Download»",
    "### How to reproduce\n\n«Click the gear, then press Save twice.»",
    "To Reproduce «1. Open the calendar» «2. Drag an event to Monday»",
    "Schritte zur Reproduktion:\n«1. Kalender öffnen»\n«2. Auf Speichern klicken»",
    "Étapes pour reproduire :\n«1. Ouvrir la page des factures»\n«2. Cliquer sur Exporter»",
    "Pasos para reproducir:\n«1. Abrir la lista»\n«2. Pulsar Guardar»",
    "Passos para reproduzir:\n«1. Abrir a lista»\n«2. Clicar em Salvar»",
    "再現手順:\n«1. 設定を開く»\n«2. 保存をクリックする»",
  ],
  absent: [
    "Steps to Reproduce:\n1.\n2.\n3.\n\nActual Results:\nIt is slow.",
    "## Steps to reproduce\n\n<!-- Tell us how to get there. -->\n\n## Version\n\n4.2",
    "It fails for all of us.",
    "1. Go to '...'\n2. Click on '....'\n3. See error",
    "Steps to reproduce: n/a",
  ],
};
