import type { CuePhrases } from "./cue";

/** Spanish cues; what they mean stands in cue.ts. */
export const ES: CuePhrases = {
  negation: ["no|nunca|ningun|ninguna|ninguno|nada|nadie|tampoco|imposible"],
  failure: [
    "falla|fallan|fallo|fallado|fallando|fallos|cuelga|colgado|congela|congelado|bloquea|bloqueado|bloqueada|cierra|cae|caido|caida|rompe|roto|rota|desaparece|desaparecio|desaparecen|perdido|perdida|perdieron|perdio|falta|faltan|interrumpe|rechazado|rechaza|cancelado",
    "no (funciona|funcionan|carga|cargan|responde|abre|aparece|aparecen|podemos|puedo|puede|pueden|se|deja|permite|llega|llegan|muestra)",
    "dejo|deja de (funcionar|responder|cargar)",
    "no (llegan|reacciona|reaccionan|conecta|imprime|imprimen|sincroniza|guarda|entra|sale|salen|ocurre)",
    "se (queda|quedan|cuelga|corta|interrumpe|apaga)",
  ],
  fault: [
    "error|errores|problema|problemas|bug|averia|incidencia|incidencias|excepcion",
    "incorrecto|incorrecta|incorrectos|incorrectas|mal|invalido|invalida|inesperado|inesperada|raro|extrano|lento|lenta|vacio|vacia|blanco|equivocado|erroneo|erronea|duplicado|duplicados",
    "diferencia|desfase|desajuste|descuadre|redondean|caducado",
  ],
  contrast: ["(pero|sin embargo|aunque|todavia|aun|solo|solamente|lamentablemente|desafortunadamente)"],
  should: ["(deberia|deberian|debe|deben|debia|tendria que|tendrian que)"],
  expected: [
    "esperado|esperada|esperaba|esperabamos|espero|esperamos|espera|normalmente|previsto|supone|supuesto",
    "correcto|normal (seria|es)",
    "tendria|tendrian que",
  ],
  wish: [
    "(me|nos) (gustaria|gustarian)",
    "quisiera|quisieramos|queremos|desearia|desearíamos",
    "seria bueno|mejor|util|ideal",
  ],
  replacement: ["en (vez|lugar) de|del"],
  condition: [
    "(cuando|si|al (hacer|abrir|intentar|guardar|pulsar|iniciar|entrar|seleccionar|cargar|ejecutar|enviar)|despues de|tras|mientras|cada vez)",
  ],
  attempt: ["intento|intentamos|intentar|intenta|intentando|intente|trato|tratamos|tratar"],
  narrative: [
    "reproducir|reproducible|pasos",
    "he|hemos (hecho|abierto|creado|instalado|pulsado|seleccionado|entrado|actualizado)",
    "primero|luego|despues",
    "inicio sesion",
    "elijo|lanzo|pulso|subo|entro|abro|marco|relleno",
  ],
  action: [
    "abrir|abra|abro|abre|abrimos|hacer|haga|hago|haz|clic|click|pulsar|pulse|pulso|seleccionar|seleccione|selecciono|elegir|elija|escribir|escriba|ingresar|ingrese|introducir|introduzca|entrar|entre|ir|vaya|crear|cree|ejecutar|ejecute|iniciar|inicie|guardar|guarde|descargar|subir|suba|cargar|agregar|anadir|instalar|instale|enviar|envie|luego|despues|entonces|esperar|importar|exportar|configurar|cambiar",
    "elijo|lanzo|pulsar|subo|entro|marco|relleno|escribo|guardo|imprimo|exporto|importo|valido",
  ],
};
