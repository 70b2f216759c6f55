import type { AskWording } from "./wording";

export const es: AskWording = {
  greeting: (name) => (name === null ? "Hola:" : `Hola, ${name}:`),
  opening: "Gracias por los datos enviados. Para que el trabajo pueda empezar de inmediato, aún nos falta:",
  closing: "Si algo no aplica o es difícil de conseguir, indíquelo y seguiremos sin ello.",
  questions: {
    "observed-behaviour": "¿Qué ocurre exactamente? Describa lo que ve, por favor.",
    "expected-behaviour": "¿Qué esperaba que ocurriera en su lugar?",
    "steps-to-reproduce": "¿Qué pasos llevan al problema? Una breve lista numerada es lo que más ayuda.",
    "error-message": "¿Aparece un mensaje de error? Pegue el texto exacto, por favor.",
    "error-code": "¿Se muestra un código de error o un estado HTTP?",
    "stack-trace": "Si se muestra o registra una traza de pila, péguela, por favor.",
    "log-excerpt": "¿Podría enviar las líneas del registro en torno al momento del problema?",
    "product-version": "¿Qué versión o compilación utiliza?",
    environment: "¿En qué entorno ocurre (producción o pruebas, navegador, sistema operativo, región)?",
    timestamp: "¿Cuándo ocurrió por última vez? Con fecha y hora podemos encontrarlo en nuestros registros.",
    "timestamp-zone": "¿En qué zona horaria están las horas indicadas?",
    "request-id": "¿Tiene un ID de solicitud, de traza o similar de una llamada fallida?",
    endpoint: "¿Qué URL, ruta de API o comando está afectado?",
    configuration: "¿Qué configuración, ajustes o datos de ejemplo hacen falta para verlo?",
    attachment: "¿Podría adjuntar una captura, una grabación, un archivo de registro o un archivo HAR?",
    frequency: "¿Con qué frecuencia ocurre: siempre, a veces o una sola vez?",
    "customer-impact": "¿A quién afecta, a cuántos usuarios y qué no pueden hacer?",
    workaround: "¿Hay alguna forma de evitarlo por ahora?",
    regression: "¿Funcionaba antes? En ese caso, ¿desde cuándo falla?",
  },
};
