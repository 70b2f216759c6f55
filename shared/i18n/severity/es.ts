import type { SeverityWording } from "./wording";

export const ES: SeverityWording = {
  greeting: "Hola:\n\nGracias por avisarnos.",
  understood: {
    exposure: "Entendemos que hay información a la vista de personas que no deberían verla.",
    loss: "Entendemos que faltan datos o que están dañados y que no se han recuperado.",
    recovered: "Entendemos que los datos que faltaban se han recuperado.",
    "not-production": "Entendemos que se trata de un entorno de pruebas y que su producción funciona.",
    request: "Entendemos que es una consulta o una sugerencia y que su servicio funciona.",
    over: "Entendemos que el problema ha terminado y que su servicio vuelve a funcionar.",
    all: "Entendemos que ninguno o casi ninguno de sus usuarios puede trabajar con la función afectada.",
    many: "Entendemos que muchos de sus usuarios están afectados.",
    some: "Entendemos que algunos de sus usuarios están afectados.",
    "key-user": "Entendemos que no puede avanzar una persona a la que nadie puede sustituir.",
    one: "Entendemos que hay una persona afectada y que las demás pueden trabajar.",
    impaired: "Entendemos que una función no trabaja como debería.",
  },
  urgency: {
    critical: "Está ocurriendo ahora y no conocemos ninguna alternativa.",
    high: "No puede esperar: hay un plazo cercano o la alternativa les cuesta mucho trabajo.",
    medium: "Ocurre a ratos o pueden arreglarse por el momento.",
    low: "Por lo que sabemos, no corre prisa.",
  },
  verdict: {
    supported: "Lo tratamos como {label}.",
    overstated:
      "Según nuestras definiciones se trata de {label} y no de {claimed}. Si hay más personas afectadas de las que sabemos, o si mientras tanto nada ayuda, díganoslo y lo revisaremos de inmediato.",
    understated: "Parece más grave que {claimed}, por lo que proponemos tratarlo como {label}.",
  },
  capped: "Es el nivel más alto que su plan contempla para un caso así.",
  ask: {
    facts:
      "Para darle la prioridad correcta, ¿podría decirnos qué es exactamente lo que no funciona y para cuántas personas en producción?",
    environment:
      "Para darle la prioridad correcta, ¿podría decirnos quién está afectado y si se trata de su entorno de producción?",
  },
  closing: "Un cordial saludo",
};
