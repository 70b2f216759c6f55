import { expect, test } from "vitest";
import { type Answer, failed } from "../../zendesk-app/src/fault";
import { readTicket } from "../../zendesk-app/src/read-ticket";

type Values = Readonly<Record<string, unknown>>;

const PATHS = ["ticket.id", "ticket.conversation"];

/** A page that answers one question after the other. */
function page(...answers: readonly Answer<Values>[]) {
  const asked: (readonly string[])[] = [];
  return {
    asked,
    read: async (paths: readonly string[]): Promise<Answer<Values>> => {
      asked.push(paths);
      return answers[asked.length - 1] ?? failed("malformed");
    },
  };
}

const told = (value: Values): Answer<Values> => ({ ok: true, value });

test("a conversation is read without the comments, which would hold each text once more", async () => {
  const answer = told({ "ticket.id": 1, "ticket.conversation": ["Hello"] });
  const desk = page(answer);
  expect(await readTicket(desk, PATHS)).toEqual(answer);
  expect(desk.asked).toEqual([PATHS]);
});

test.each([undefined, null, []])("where the conversation is %j, the comments are read", async (conversation) => {
  const desk = page(
    told({ "ticket.id": 1, "ticket.conversation": conversation }),
    told({ "ticket.id": 1, "ticket.comments": ["Hello"] }),
  );
  expect(await readTicket(desk, PATHS)).toEqual(
    told({ "ticket.id": 1, "ticket.conversation": conversation, "ticket.comments": ["Hello"] }),
  );
  expect(desk.asked).toEqual([PATHS, ["ticket.id", "ticket.comments"]]);
});

test("the comments of another ticket, which came in between, are left out", async () => {
  const desk = page(told({ "ticket.id": 1 }), told({ "ticket.id": 2, "ticket.comments": ["Hello"] }));
  expect(await readTicket(desk, PATHS)).toEqual(told({ "ticket.id": 1 }));
});

test("a page that does not know of comments either has told what it knows", async () => {
  const desk = page(told({ "ticket.id": 1 }), failed("timeout"));
  expect(await readTicket(desk, PATHS)).toEqual(told({ "ticket.id": 1 }));
});

test("what could not be read at all is not asked for twice", async () => {
  const desk = page(failed("offline"));
  expect(await readTicket(desk, PATHS)).toEqual(failed("offline"));
  expect(desk.asked).toHaveLength(1);
});
