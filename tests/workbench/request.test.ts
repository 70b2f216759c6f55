import { describe, expect, it } from "vitest";
import { performRequest, type RequestPort } from "../../workbench/host/request";

const asked: Request[] = [];
const port: RequestPort = {
  fetch: async (request) => {
    asked.push(request);
    return Response.json({ ok: true });
  },
  setting: (name) => ({ token: "s3cret" })[name],
  domainWhitelist: ["jira.example", "*.service.example"],
  origin: "https://cloudharbor.zendesk.com",
};

const send = async (options: unknown) => {
  asked.length = 0;
  const outcome = await performRequest(options, port);
  return { ...outcome, request: asked[0] };
};

describe("client.request", () => {
  it("fills secure settings into address, headers and body, and only there", async () => {
    const { request, responseArgs } = await send({
      url: "https://jira.example/issue?key={{setting.token}}",
      type: "POST",
      headers: { Authorization: "Bearer {{setting.token}}" },
      contentType: "application/json",
      data: JSON.stringify({ token: "{{setting.token}}" }),
      secure: true,
    });
    expect(request?.url).toBe("https://jira.example/issue?key=s3cret");
    expect(request?.headers.get("authorization")).toBe("Bearer s3cret");
    expect(await request?.text()).toBe('{"token":"s3cret"}');
    expect(JSON.stringify(responseArgs)).not.toContain("s3cret");
  });

  it("leaves placeholders alone unless the request is secure", async () => {
    const { request } = await send({ url: "/api/v2/search.json", data: { query: "{{setting.token}}" } });
    expect(new URL(request?.url ?? "").searchParams.get("query")).toBe("{{setting.token}}");
  });

  it("sends secure requests to whitelisted domains only", async () => {
    const refused = await send({ url: "https://evil.example/?t={{setting.token}}", secure: true });
    expect(refused.outcome).toBe("fail");
    expect(refused.request).toBeUndefined();
    expect((await send({ url: "https://eu.service.example/", secure: true })).outcome).toBe("done");
    expect((await send({ url: "https://notservice.example/", secure: true })).outcome).toBe("fail");
  });

  it("sends forms as jQuery does, and JSON when asked to", async () => {
    const form = await send({ url: "/api/v2/x", type: "PUT", data: { a: 1, b: "two words" } });
    expect(await form.request?.text()).toBe("a=1&b=two+words");
    const json = await send({ url: "/api/v2/x", type: "PUT", contentType: "application/json", data: { a: 1 } });
    expect(await json.request?.text()).toBe('{"a":1}');
  });

  it("fails on an address that is none", async () => {
    expect(await send({ url: "http://" })).toMatchObject({
      outcome: "fail",
      responseArgs: [{ status: 400 }, "error", "Bad Request"],
    });
  });
});
