import type { Classes } from "../phrases";
import type { SignalLanguage } from "./family";

/** Word classes that the phrases name in angle brackets. */
export const CLASSES: Readonly<Record<SignalLanguage, Classes>> = {
  en: {
    nobody:
      "nobody, no-one, no one, noone, not one, not a single, none of, zero users, no user, no users, no agent, no agents, no employee, no colleague, no customer, no customers, no staff, no member, no student, no teacher, no nurse, no doctor, no driver, no operator, no approver, no manager, no clerk, no person, no people, no team, no store, no shop, no site, no branch, no patient, no client, no guest, no technician, no engineer, no seller, no planner, no buyer",
    person:
      "user*, agent*, people, persons, person, staff, employee*, colleague*, customer*, client*, member*, student*, pupil*, teacher*, parent*, nurse*, doctor*, physician*, clinician*, patient*, clerk*, driver*, courier*, technician*, engineer*, operator*, analyst*, accountant*, manager*, seller*, rep, reps, cashier*, worker*, seats, seat, tester*, admin, admins, administrator*, buyer*, planner*, approver*, lead, leads, supervisor*, dispatcher*, consultant*, lawyer*, developer*, subscriber*, guest*, tenant*, volunteer*, officer*, picker*, scientist*, researcher*, editor*, auditor*, recruiter*, salespeople, workforce, headcount, logins, accounts, devices, laptops, crew, crews, team, teams, caseworker*, case, adviser*, advisor*",
    site: "site*, store*, shop*, branch*, location*, office*, plant*, warehouse*, depot*, clinic*, hospital*, school*, restaurant*, hotel*, factor*, countr*, region*, subsidiar*, entit*, terminal*, ward*, line*, practice*, till, tills, register*, kiosk*, station*, outlet*, pharmac*, market*, lane*, campus*, franchise*, hub*, facilit*, librar*, kitchen*, canteen*, gate*, vessel*, ship, ships, fleet*, bed*, room*, vehicle*, truck*, bus, buses, train, trains, machine*, sensor*, robot*, theatre*, classroom*, centre*, center*, unit*, lab, labs, laborator*, building*, pump*, charger*, meter*, venue*, studio*, salon*, parish*, garage*, workshop*",
    data: "data, record*, file, files, note*, entry, entries, order, orders, document*, message*, invoice*, contact, contacts, history, row, rows, email*, e-mail*, mail, mails, attachment*, project*, photo*, image*, transaction*, booking*, appointment*, article*, item*, comment*, task, tasks, job, jobs, letter*, shift, shifts, slot, slots, ticket*, recording*, video*, setting*, log, logs, ledger, database, db, table*, case*, profile*, result*, report*, answer*, dossier*, contract*, receipt*, reservation*, measurement*, reading*, posting*, timesheet*, account*, asset*, page*, workspace*, folder*, space*, card, cards, lead, leads, deal, deals, submission*, grade*, exam*, chart*, prescription*",
    cannot:
      "cannot, can't, cant, can not, could not, couldn't, unable to, not able to, isn't able to, aren't able to, no longer able to, fails to, failed to, fail to, refuses to, can no longer, could no longer",
    dont: "does not, doesn't, doesnt, do not, don't, did not, didn't, won't, will not, isn't, is not, aren't, are not, wasn't, never, no longer, stopped, stops, not",
    works:
      "work, open, load, start, respond, sync, send, save, print, arrive, appear, show, accept, update, finish, connect, process, export, import, produce, return, load, loading, opening, responding, syncing, working, sending, printing, arriving, showing, updating, connecting, processing, possible, available, reachable, accessible, delivered, transferred, processed, accepted, saved, sent, generated, created, imported, exported, updated, recognised, recognized, calculated, displayed, shown, loaded, booked, posted, firing, fire, trigger, triggered, syncing, synced, come, go, reach, receive, received, register, validate, complete, completing, let, allow, render, run, running, refresh, refreshing, pick, function, functioning",
    unit: "second*, sec, secs, minute*, min, mins, hour*, hrs, ages, forever",
    org: "school, schools, schools', school's, hospital, hospitals, hospital's, practice, practices, company, companies, company's, companies', firm, firms, firm's, firms', organisation, organisations, organization, organizations, organisation's, customer's, customers', clients', client's, tenant's, tenants', tenant, municipality, municipalities, council, councils, bank, banks, family, families, family's, child, child's, children, children's, parent's, student's, students', pupil's, patient's, patients', patient, household, households, landlord, agency, agencies, charity, charities, employer, employers, person's, people's, user's, users', employee's, employees', member's, members'",
    see: "see, sees, saw, seeing, open, opens, opened, view, views, read, download*, access, accesses, shows, showing, shown, displays, get, gets, got, list, lists, listed, contains, edit, browse, find, received",
  },
  de: {
    nobody:
      "niemand, keiner, kein mensch, kein mitarbeiter, kein nutzer, kein kollege, kein anwender, keine, kein, keinem, keiner unserer",
    person:
      "nutzer*, benutzer*, anwender*, mitarbeiter*, kollegen, kolleginnen, personen, leute, kunden, agenten, user, usern, angestellte*, beschaftigte*, sachbearbeiter*, fahrer*, arzte*, pflegekrafte, lehrer*, schuler*, patienten, arbeitsplatze*, teams, anwalte, buchhalter*, techniker*, disponenten, verkaufer*, platze*, arbeitsplatz, disponent*, pfleger*, pflegepersonal, kassierer*, azubi*, bearbeiter*, berater*, eltern, studierende*, studenten, lieferanten, gaste, gasten, mieter*, monteur*, zusteller*, tester*, krafte, kraften, arztinnen, lehrkrafte*, schwestern, erzieher*, kolleg*, ingenieur*, makler*, vertreter*, bewohner*",
    site: "standort*, filiale*, lager*, werk*, niederlassung*, laden, geschaft*, praxis, praxen, klinik*, schule*, buro*, markt*, markte*, kassen, hauser*, betriebe*, gesellschaften, lander*, terminals, lkw, fahrzeug*, maschine*, anlagen, linien, stationen, tore, toren, gerate*, hotel*, restaurant*, apotheke*, depot*, zentren, schalter*, hallen, werken, amter*, amtern, burgerburo*, gemeinden, kindergarten, kitas, zweigstelle*, aussenstelle*, werkstatt*, objekt*, tor*, hoftor*, scanner*, automaten, drucker*, schranken, zapfsaule*, saulen, parkhaus*, turen",
    data: "daten*, datensatz*, eintrag*, buchung*, akten, dokument*, rechnung*, bestellung*, auftrag*, kontakt*, nachricht*, datei*, notiz*, protokoll*, beleg*, mails, e-mails, termine, projekte, artikel*, fotos, vertrag*, vertrage*, patientenakte*, vorgang*, vorgange*, stammdaten, kundendaten, messwert*, antrag*, antrage*, lieferschein*, angebot*, fallakten, zeitbuchung*, kalendereintrag*, ordner, anhange, mahnung*, einstellungen",
  },
  fr: {
    nobody: "personne, aucun, aucune, plus aucun, plus aucune",
    person:
      "utilisateur*, agent*, employe*, salarie*, collaborateur*, collegue*, personnes, gens, client*, membre*, etudiant*, eleve*, enseignant*, infirmier*, medecin*, patient*, poste*, conseiller*, equipe*, technicien*, comptable*, vendeur*, chauffeur*, conducteur*, gestionnaire*, voyageur*, usager*, adherent*, locataire*, professeur*, soignant*, assistant*, caissier*, livreur*, operateur*, testeur*, recetteur*, parents, beneficiaire*, abonne*, telephoniste*, teleconseiller*, magasinier*, fournisseur*, habitant*, personnel, aide-soignant*, secretaire*",
    site: "site*, magasin*, boutique*, agence*, bureau*, entrepot*, usine*, clinique*, hopita*, ecole*, filiale*, pays, caisse*, etablissement*, depot*, restaurant*, gare*, station*, hotel*, pharmacie*, mairie*, lycee*, college*, laboratoire*, plateforme*, terminaux, tablette*, antenne*, atelier*, quai*, centre*, succursale*, camion*, vehicule*, machine*, parking*, barriere*, garage*",
    data: "donnee*, dossier*, enregistrement*, fichier*, document*, facture*, commande*, contact*, message*, note*, saisie*, fiche*, historique, mails, ecriture*, rendez-vous, piece*, contrat*, devis, bulletin*, photo*, courrier*, ordre*, compte-rendu*, mesure*, releve*, article*, ticket*, candidature*, planning*, ordonnance*",
  },
  es: {
    nobody: "nadie, ningun, ninguna, ninguno, ninguna de",
    person:
      "usuario*, agente*, emplead*, trabajador*, companero*, personas, gente, client*, miembro*, alumn*, estudiante*, profesor*, enfermer*, medic*, paciente*, puesto*, operador*, equipo*, tecnico*, contable*, vendedor*, conductor*, comercial*, dentista*, gestor*, vecin*, repartidor*, cajer*, docente*, viajer*, soci*, auxiliar*, inquilin*, asesor*, administrativ*, abogad*, proveedor*, farmaceutic*, vigilante*, plantilla, personal, doctor*, padres, familias",
    site: "tienda*, sede*, sucursal*, oficina*, almacen*, planta*, clinica*, hospital*, escuela*, colegio*, filial*, pais*, caja*, local*, centro*, fabrica*, restaurante*, hotel*, estacion*, delegacion*, farmacia*, laboratorio*, aeropuerto*, nave, naves, muelle*, linea, lineas, terminal*, vehiculo*, camion*, maquina*, torno, tornos, lector*, reloj*, tablet*, quirofano*, sitio*, aparcamiento*, parking*, barrera*, garaje*",
    data: "dato*, registro*, archivo*, fichero*, documento*, factura*, pedido*, contacto*, mensaje*, nota*, expediente*, historial*, correos, ficha*, cita*, apunte*, albaran*, contrato*, presupuesto*, receta*, reserva*, informe*, ticket*, foto*, carpeta*, nomina*, cliente*, partida*, asiento*, fichaje*, matricul*",
  },
  pt: {
    nobody: "ninguem, nenhum, nenhuma, nenhum dos, nenhuma das",
    person:
      "usuario*, utilizador*, agente*, funcionari*, colaborador*, colega*, pessoas, gente, cliente*, membro*, aluno*, estudante*, professor*, enfermeir*, medic*, paciente*, operador*, equipe*, equipa*, tecnico*, vendedor*, motorista*, atendente*, analista*, gestor*, morador*, monitor*, entregador*, porteir*, passageir*, doente*, utente*, docente*, tesoureir*, fornecedor*, dentista*, contador*, secretari*, vendedora*, pessoal, turma, pais, familias, advogad*, farmaceutic*, caixas",
    site: "loja*, unidade*, filial, filiais, escritorio*, armaze*, fabrica*, clinica*, hospita*, escola*, caixa*, pais*, agencia*, planta*, posto*, centro*, restaurante*, estacao, estacoes, galpao, galpoes, condominio*, deposito*, farmacia*, laboratorio*, centros, ala, alas, linhas, terminal, terminais, veiculo*, caminhao, caminhoes, maquina*, catraca*, leitor*, tablet*, sala, salas, portaria*, estacionamento*, cancela*, garagem, garagens",
    data: "dado*, registro*, registo*, arquivo*, ficheiro*, documento*, fatura*, pedido*, contato*, contacto*, mensage*, nota*, cadastro*, historico*, e-mails, lancamento*, prontuario*, contrato*, orcamento*, receita*, reserva*, relatorio*, foto*, pasta*, ficha*, boleto*, laudo*, exame*, cliente*, agendamento*, ponto, matricula*",
  },
  it: {
    nobody: "nessuno, nessun, nessuna, piu nessuno",
    person:
      "utent*, dipendent*, collegh*, person*, client*, operator*, agent*, membr*, student*, infermier*, medic*, pazient*, addett*, tecnic*, collaborator*, insegnant*, autist*, cassier*, cittadin*, ospit*, fornitor*, agenti, responsabil*",
    site: "sed*, negoz*, filial*, uffic*, magazzin*, stabiliment*, clinic*, ospedal*, scuol*, punti vendita, cass*",
    data: "dati, record, file, document*, fattur*, ordin*, contatt*, messagg*, not*, pratich*, registrazion*, contratt*, clienti, prenotazion*, foto*, mail, schede, preventiv*, storico",
  },
  nl: {
    nobody: "niemand, geen enkele, geen, geen van",
    person:
      "gebruiker*, medewerker*, collega*, mensen, personen, klant*, agent*, studenten, leerlingen, patienten, artsen, verpleegkundigen, chauffeurs, leraren, docenten, bewoners, ouders, verkopers, collegas, leveranciers, planners",
    site: "vestiging*, winkel*, filia*, locatie*, kanto*, magazijn*, fabriek*, kliniek*, ziekenhui*, scho*, kassa*, station*, apotheek, apotheken, hotel*, terminals, depot*",
    data: "gegevens, data, bestand*, document*, factu*, order*, bestelling*, contact*, bericht*, notitie*, dossier*, regels, records, patientendossier*, klantdossier*, klantgegevens, contract*, afspraak, afspraken, foto*, mails, offerte*, facturen, leveringen, rapport*",
  },
  ja: {},
};
