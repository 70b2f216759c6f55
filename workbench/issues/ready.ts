import { type IssueScenario, openIssue } from "./issue-scenario";
import { accountOf, customerOf, people } from "./people";

export const ready = (): IssueScenario => ({
  shows: "All that engineering needs: ready to accept",
  issue: openIssue({
    id: 20_204,
    key: "HELP-204",
    summary: "Duplicate parcels when POST /v2/parcels is retried after a timeout",
    priority: "High",
    status: "Waiting for support",
    minutesAgo: 245,
    reporter: customerOf("Elena Sorokin"),
    attachments: ["trace-7788.har", "parcel-client.log"],
    clocks: [
      { name: "Time to first response", goalMinutes: 60, stoppedMinutesAgo: 200 },
      { name: "Time to resolution", goalMinutes: 1440 },
    ],
    description: `Since the update to 4.12.1 on Monday we see duplicate parcels in production (EU region).

What happens: POST https://api.cloudharbor.example/v2/parcels with an Idempotency-Key times out at our side after 10 s. Our retry with the same key returns 201 and creates a second parcel.

What we expect: the retry returns the parcel that the first call created, as it did with 4.11.

Steps to reproduce:
1. Set the client timeout to 10 s.
2. Send POST /v2/parcels with header "Idempotency-Key: 7788-a" and a body of more than 500 items.
3. Let it time out.
4. Send the very same request again.
5. GET /v2/parcels?reference=7788 now lists two parcels.

It happens on about 1 of 40 large requests, roughly 60 times a day. Three of our nine warehouses are affected. As a workaround operators find and cancel the copies by hand, which costs about two hours a day; small requests are fine.

Example from today, 2026-11-24T05:48:17.302Z (UTC):
request id first call: 0c9f7d42-51f2-4a7b-b6a0-2f6f6f1f4c11
request id retry: be2d2f66-7a0e-4cf0-8a3c-0d8e7f1b9a55

2026-11-24T05:48:27.305Z WARN parcel-client - java.net.SocketTimeoutException: Read timed out
    at java.base/sun.nio.ch.NioSocketImpl.timedRead(NioSocketImpl.java:288)
    at example.northwind.parcels.ParcelClient.create(ParcelClient.java:141)

Client: Java 21, cloudharbor-java 3.4.0, Ubuntu 24.04. retry.max=1, timeout=10s.`,
    comments: [
      {
        minutesAgo: 200,
        by: accountOf(people.maya),
        text: "Thank you, Elena, this is very clear. I can reproduce the second parcel on our side with 4.12.1 and not with 4.11.",
      },
      {
        minutesAgo: 150,
        by: accountOf(people.maya),
        text: "The idempotency record is written after the parcels, so a retry that arrives before it finds nothing. No data is lost, only doubled.",
        isInternal: true,
      },
      {
        minutesAgo: 30,
        by: accountOf(people.maya),
        text: "An update: we understand the cause and are handing this to engineering. Next update by 12:00 UTC.",
      },
    ],
  }),
});
