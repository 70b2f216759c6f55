import { expect, test } from "vitest";
import { detectLanguage } from "../../shared/text/language";

test.each([
  ["en", "The export has been failing for all of our users since this morning."],
  ["de", "Seit heute Morgen können sich unsere Mitarbeiter nicht mehr anmelden."],
  ["fr", "Depuis la mise à jour, nous ne pouvons plus exporter les factures."],
  ["es", "Desde ayer no podemos iniciar sesión en el portal de clientes."],
  ["pt", "Desde ontem não conseguimos entrar no portal e os pedidos não são enviados."],
  ["it", "Da questa mattina non riusciamo ad aprire il portale dei clienti."],
  ["nl", "Sinds vanochtend kunnen wij niet meer inloggen op het portaal."],
  ["pl", "Od rana nie możemy się zalogować do portalu, proszę o pomoc."],
  ["ja", "今朝からログインできません。Error 500 が表示されます。"],
  ["zh", "从今天早上开始无法登录系统，请帮忙查看。"],
  ["ko", "오늘 아침부터 로그인이 되지 않습니다."],
  [null, "ok"],
  [null, "constructor __proto__ 12345"],
  [null, ""],
])("%s: %j", (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});
