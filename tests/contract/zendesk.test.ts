import { describe, expect, test } from "vitest";
import { ticketsOf } from "../../shared/normalise/recognise";
import { normaliseTicket } from "../../shared/normalise/ticket";
import { ticketJson } from "../../shared/normalise/ticket-json";
import { normaliseZendesk } from "../../shared/normalise/zendesk";
import { DEFAULT_POLICY } from "../../shared/policy/default";
import { hasData, readLines, readText } from "./data";
import { tally } from "./tally";

const TICKETS = "platform/zendesk-tickets.ndjson.gz";
const INTERACTIONS = "platform/zendesk-recorded-interactions.ndjson.gz";
const PAYLOADS = "platform/oas-example-payloads.json";
const SHAPES = "platform/sla-shapes.json";

describe.runIf(hasData(TICKETS))("every recorded Zendesk ticket", () => {
  test("normalises, and comes back from its JSON as it was", () => {
    let count = 0;
    for (const ticket of readLines(TICKETS)) {
      const result = normaliseZendesk(ticket, DEFAULT_POLICY);
      if (!result.ok) throw new Error(JSON.stringify(result.problems));
      expect(result.value.id).toBe(`zendesk:${ticket.id}`);
      expect(result.value.texts[0]?.body).toBe(ticket.description);
      expect(normaliseTicket(JSON.parse(JSON.stringify(ticketJson(result.value))))).toEqual(result);
      count++;
    }
    console.log(`${count} Zendesk tickets normalised`);
    expect(count).toBe(1516);
  });
});

describe.runIf(hasData(INTERACTIONS))("every recorded Zendesk answer", () => {
  test("gives tickets or says why not", () => {
    const answers = readLines(INTERACTIONS);
    const counts = tally(answers.flatMap(({ response }) => [...ticketsOf(response, DEFAULT_POLICY)]));
    console.log(`${answers.length} Zendesk answers: ${counts.tickets} tickets, ${counts.refusals} refusals`);
    expect(answers).toHaveLength(1526);
    expect(counts.tickets).toBeGreaterThan(300);
    expect(counts.reasons.every((reason) => reason.length > 10)).toBe(true);
  });

  test("a page of tickets gives each of its tickets", () => {
    for (const { response } of readLines(INTERACTIONS)) {
      const tickets = (response as { tickets?: unknown[] } | null)?.tickets;
      if (tickets !== undefined) expect([...ticketsOf(response, DEFAULT_POLICY)]).toHaveLength(tickets.length);
    }
  });
});

describe.runIf(hasData(PAYLOADS))("every example answer of the OpenAPI", () => {
  test("gives tickets or says why not", () => {
    const payloads: Record<string, Record<string, unknown>> = JSON.parse(readText(PAYLOADS));
    const results = Object.values(payloads).flatMap((examples) =>
      Object.values(examples).flatMap((example) => [...ticketsOf(example, DEFAULT_POLICY)]),
    );
    const counts = tally(results);
    console.log(`${results.length} example results: ${counts.tickets} tickets, ${counts.refusals} refusals`);
    expect(counts.tickets).toBe(3);
  });
});

describe.runIf(hasData(SHAPES))("SLA shapes that the OpenAPI does not model", () => {
  test("all three routes give the platform's clocks", () => {
    const shapes: Record<string, { shape: Record<string, unknown> }> = JSON.parse(readText(SHAPES));
    const ticket = { id: 987, created_at: "2026-05-07T08:00:00Z" };
    const clocksOf = (input: unknown) => {
      const [result] = [...ticketsOf(input, DEFAULT_POLICY)];
      return result?.ok ? result.value.sla.map(({ metric, stage }) => `${metric} ${stage}`) : result;
    };
    const included = shapes.ticket_include_slas_metric_events?.shape.ticket;
    expect(clocksOf({ ticket: { ...(included as object), ...ticket } })).toEqual(["next-reply active"]);
    expect(clocksOf({ ticket, ...shapes.ticket_sla_policy_metrics_endpoint?.shape })).toEqual([
      "next-reply active",
      "first-reply achieved",
      "update active",
    ]);
    const search = shapes.search_include_tickets_slas?.shape as { results: object[] };
    const found = { ...search, results: search.results.map((one) => ({ ...one, created_at: ticket.created_at })) };
    expect(clocksOf(found)).toEqual(["first-reply achieved", "requester-wait active"]);
  });
});
