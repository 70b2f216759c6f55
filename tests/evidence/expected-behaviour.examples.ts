export const examples = {
  present: [
    "The total is wrong. «It should include the shipping fee.»",
    "«I would expect the dialog to close after saving.»",
    "Expected result: «an invoice with two pages»",
    "### Expected behavior\n\n«A green tick appears.»",
    "«Die Rechnung sollte zwei Seiten haben.»",
    "Comportement attendu :\n«la facture est envoyée»",
    "«Debería mostrar todos los pedidos del mes.»",
    "Resultado esperado: «o pedido aparece na lista»",
    "期待される結果: «一覧に注文が表示される»",
  ],
  absent: [
    "The export stops at half of the rows.",
    "Expected result:\n\nActual result: the page is blank",
    "Expected: see above",
    "We opened the settings page twice today.",
  ],
};
