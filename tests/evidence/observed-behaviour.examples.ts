export const examples = {
  present: [
    "«The export stops at half of the rows and shows no message.»",
    "Hello,\n\n«since this morning the dashboard does not load any more.»\n\nThanks,\nKim",
    "## Actual result\n\n«The list stays grey.»",
    "«Beim Speichern erscheint eine Fehlermeldung und die Seite bleibt leer.»",
    "«La page de connexion ne fonctionne plus et affiche une erreur.»",
    "«La aplicación se cierra y no guarda los cambios.»",
    "«A tela trava e os pedidos não são salvos.»",
    "«ログイン画面でエラーが表示され、先に進めません。»",
  ],
  absent: [
    "Please let us know how to invite a second administrator.",
    "Thank you for the call today.",
    "## Actual result\n\nN/A",
    "Vielen Dank für die schnelle Antwort.",
  ],
};
