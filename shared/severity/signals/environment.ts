import type { Family } from "./family";

/** Where it happens. */
export const ENVIRONMENT: Family = {
  en: {
    production: `
production|prod|productive
live system|environment|tenant|instance|site|account|server|shop|data
in|on live
live mode|tenant`,
    "non-production": `
staging|stage|sandbox|sandboxes|uat|preprod|pre-prod|pre-production|preproduction|qa
test|testing|dev|development|demo|trial|training|integration|acceptance|lab|evaluation|pilot|playground mode|environment|environments|env|system|systems|tenant|tenants|instance|instances|account|server|servers|cluster|site|workspace|project|stack|database|version
non-production|non-prod|nonprod
test suite|suites|data|user|users|company|companies
proof of concept
poc
on|in|our|the test|dev|demo|staging|acceptance|qa`,
    "production-fine": `
production|prod|live|live tenant .. is|are|works|work|runs|syncs|looks|seems|remains|has|on|not|keeps|was fine|ok|okay|normal|normally|unaffected|healthy|up|untouched|stable|still|not|as|the|working|running|well|affected|usual
production|prod|live ... not|un affected|touched|concerned|impacted
production|prod|live ... fine|unaffected|normally|as_usual|healthy|untouched|working
not|nothing|doesn't|don't affect|affects|affecting|in|on|touching .. production|prod|live
no production|prod|live impact|function|system|user|users|data
only|just in|on|affects|our|the .. staging|uat|test|sandbox|dev|qa|demo`,
    "non-production-fine": `
staging|uat|test|sandbox|qa|dev|demo|preprod .. environment|system|tenant is|works|work|runs|looks fine|ok|okay|normal|unaffected|healthy|fine|well|working
staging|uat|sandbox|qa|preprod is|works|work|runs|looks fine|ok|okay|normal|unaffected|healthy|well|working
works|fine|ok|tested|worked|passed .. in|on .. staging|uat|test|sandbox|qa|dev`,
    "production-too": `
production|prod|live .. too|also|well
also|too|even in|on .. production|prod|live
not only|just in|on|our .. test|staging|uat|sandbox|dev|qa`,
  },
  de: {
    production: `
produktion|produktiv|produktivsystem|produktivumgebung|produktivbetrieb|live-system|livesystem|echtsystem|prod`,
    "non-production": `
testsystem|testumgebung|staging|sandbox|uat|entwicklungsumgebung|entwicklungssystem|integrationssystem|abnahmeumgebung|abnahmesystem|abnahme|qa|vorproduktion|schulungssystem|demosystem|testmandant|testinstanz|demo
test .. system|umgebung|mandant`,
    "production-fine": `
produktion|produktiv|produktivsystem|produktivumgebung|live-system|livesystem|echtsystem|prod ... lauft|einwandfrei|normal|nicht|ok|funktioniert|problemlos|fehlerfrei
nicht|nur .. produktion|produktiv|produktivsystem|testsystem`,
    "non-production-fine": `
testsystem|testumgebung|staging .. lauft|funktioniert|geht|ok`,
    "production-too": `
auch .. produktion|produktiv|produktivsystem|prod
nicht nur .. test|testsystem|testumgebung|staging`,
  },
  fr: {
    production: `
production|prod`,
    "non-production": `
recette|preproduction|pre-production|preprod|staging|sandbox|uat|developpement|demo|qa
environnement|plateforme|instance|serveur|base de? test|tests|recette|formation|developpement|demo
bac a sable`,
    "production-fine": `
production|prod .. fonctionne|n'|est|marche|va .. bien|normalement|pas|ok|est
production n' est pas`,
    "production-too": `
aussi|egalement en production|prod
en production aussi|egalement
pas seulement|uniquement en|sur`,
  },
  es: {
    production: `
produccion`,
    "non-production": `
preproduccion|staging|sandbox|uat|desarrollo|demo|qa|homologacion
entorno|ambiente|sistema|servidor|instancia de? pruebas|prueba|test|desarrollo|formacion|demo|integracion
pruebas`,
    "production-fine": `
produccion .. funciona|va|esta|no|sigue|marcha .. normal*|bien|afectad*|ok|con|esta|correctamente
no afecta .. produccion
solo en|el|es .. pruebas|preproduccion|test|desarrollo`,
    "production-too": `
tambien en|es produccion
produccion tambien
no solo en`,
  },
  pt: {
    production: `
producao`,
    "non-production": `
homologacao|staging|sandbox|uat|desenvolvimento|demo|qa|pre-producao|preproducao
ambiente|sistema|servidor|instancia de? testes|teste|homologacao|desenvolvimento|treinamento|demonstracao`,
    "production-fine": `
producao .. funciona|esta|nao|segue|continua .. normal*|bem|afetad*|ok|esta|foi|funcionando
nao afeta .. producao
so|somente|apenas em|no|na|e .. homologacao|teste|testes|desenvolvimento`,
    "production-too": `
tambem em|na|no|e producao
producao tambem
nao so|apenas em`,
  },
  it: {
    production: `
produzione`,
    "non-production": `
collaudo|staging|sandbox|uat|sviluppo
ambiente|sistema di test|prova|collaudo|sviluppo`,
    "production-fine": `
produzione .. funziona|e|non`,
  },
  nl: {
    production: `
productie|live-omgeving`,
    "non-production": `
testomgeving|acceptatie|acceptatieomgeving|staging|sandbox|ontwikkelomgeving`,
    "production-fine": `
productie .. werkt|draait|is .. goed|normaal|prima|niet`,
  },
  ja: {
    production: `
本番`,
    "non-production": `
検証環境
検証用
テスト環境
テスト用
ステージング
開発環境
サンドボックス
デモ環境
研修環境
試験環境`,
    "production-fine": `
本番..問題ありませ
本番..問題な
本番..正常
本番..影響はありませ
本番..影響な
本番では発生して`,
    "non-production-fine": `
検証環境..問題ありませ
検証環境は問題
検証環境..正常
テスト環境..問題ありませ
テスト環境..正常`,
    "production-too": `
本番でも
本番環境でも
本番にも`,
  },
};
