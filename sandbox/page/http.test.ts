import { request } from "node:http";
import { afterAll, expect, test } from "vitest";
import { openTestPlayground } from "./testing/test-playground.ts";

// Shared: no test here changes what another one checks. A refused request tries to kill the program.
const opened = await openTestPlayground({ canBeKilled: true });
afterAll(() => opened[Symbol.asyncDispose]());

type Answer = {
  readonly status: number;
  readonly text: string;
  readonly headers: NodeJS.Dict<string | string[]>;
};

/** A plain HTTP request, because fetch does not allow these headers. */
const ask = (url: string, headers: Record<string, string> = {}, body?: string): Promise<Answer> =>
  new Promise((done, fail) => {
    const call = request(url, { headers, method: body === undefined ? "GET" : "POST" }, (response) => {
      let text = "";
      response.on("data", (part: Buffer) => (text += part.toString()));
      response.on("end", () => done({ status: response.statusCode ?? 0, text, headers: response.headers }));
    });
    call.on("error", fail).end(body);
  });

const json = { "content-type": "application/json" };
const kill = JSON.stringify({ kind: "kill-bot" });

test("Requests of other web pages are refused", async () => {
  const { client, playground } = opened;
  const { url } = client;
  const foreign: Record<string, string>[] = [
    { origin: "https://evil.example" },
    { origin: "null" },
    // For a browser, another port of this machine is the same site, but another page.
    { origin: "http://127.0.0.1:3000", "sec-fetch-site": "same-site" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    // DNS rebinding: a foreign name that resolves to 127.0.0.1.
    { host: "evil.example" },
    { host: "127.0.0.1.evil.example:4000", origin: "http://127.0.0.1.evil.example:4000" },
  ];
  for (const headers of foreign) {
    for (const path of ["/view", "/events", "/files/1", "/client.js"])
      expect({ headers, status: (await ask(url + path, headers)).status }).toEqual({ headers, status: 403 });
    const action = await ask(`${url}/actions`, { ...json, ...headers }, kill);
    expect(action.status).toBe(403);
    expect(JSON.parse(action.text)).toMatchObject({ ok: false });
  }
  expect(playground.program.state).toBe("running");
});

test("The page's own requests succeed, and its headers forbid frames and foreign scripts", async () => {
  const { url } = opened.client;
  const own = { origin: url, "sec-fetch-site": "same-origin" };
  // A cross-site link to the page is allowed.
  const visit = {
    "sec-fetch-site": "cross-site",
    "sec-fetch-mode": "navigate",
    "sec-fetch-dest": "document",
  };
  const page = await ask(url, visit);
  expect(page).toMatchObject({ status: 200, headers: { "x-content-type-options": "nosniff" } });
  expect(page.headers["content-security-policy"]).toContain("default-src 'self'");
  expect(page.headers["content-security-policy"]).toContain("frame-ancestors 'none'");
  for (const path of ["/client.js", "/client.css"]) {
    const { status, headers } = await ask(url + path, own);
    expect(status).toBe(200);
    const again = await ask(url + path, { ...own, "if-none-match": String(headers["etag"]) });
    expect(again.status).toBe(304);
  }
  const action = await ask(`${url}/actions`, { ...json, ...own }, JSON.stringify({ kind: "disarm-faults" }));
  expect(action).toMatchObject({ status: 200, text: '{"ok":true}' });
});

test("An invalid action is answered with an error: a wrong content type, a wrong shape, an unknown user", async () => {
  const { url } = opened.client;
  const form = await ask(`${url}/actions`, { "content-type": "text/plain" }, kill);
  expect([form.status, JSON.parse(form.text)]).toMatchObject([400, { ok: false }]);
  const broken = await ask(`${url}/actions`, json, "{");
  expect([broken.status, JSON.parse(broken.text)]).toMatchObject([400, { ok: false }]);
  const unknownUser = await ask(
    `${url}/actions`,
    json,
    JSON.stringify({ kind: "send-message", userId: 1, text: "Hello" }),
  );
  expect(JSON.parse(unknownUser.text)).toEqual({ ok: false, error: "No user has the id 1." });
});

test("Events carry a growing version; pictures are served inline and other files as downloads", async () => {
  const { client, playground } = opened;
  const abort = new AbortController();
  const events = await fetch(`${client.url}/events`, { signal: abort.signal });
  const reader = (events.body as ReadableStream<Uint8Array>).getReader();
  const numbers: number[] = [];
  const olga = await client.person("Olga");
  await client.act({ kind: "send-photo", userId: olga.id, caption: "My tea" });
  for (let text = ""; numbers.length < 2;) {
    text += Buffer.from((await reader.read()).value ?? []).toString();
    numbers.splice(
      0,
      numbers.length,
      ...[...text.matchAll(/^data: (\d+)\n\n/gm)].map(([, number]) => Number(number)),
    );
  }
  abort.abort();
  expect(numbers[1]).toBeGreaterThan(numbers[0] ?? Infinity);

  const { chats } = await client.person("Olga");
  const [photo] =
    chats[0]?.messages.flatMap(({ attachment }) => (attachment?.kind === "photo" ? [attachment] : [])) ?? [];
  expect(photo?.description).toBe("A picture: My tea");
  const picture = await ask(client.url + (photo?.url ?? ""));
  expect([picture.status, picture.headers["content-type"]]).toEqual([200, "image/png"]);
  expect(picture.headers["content-disposition"]).toBeUndefined();

  const user = playground.telegram.people()[0];
  const page = Buffer.from("<script>alert(1)</script>");
  const sent = await user?.send({ document: page, name: "page.html" });
  const file = await ask(`${client.url}/files/${sent?.fileId}`);
  expect(file.headers["content-disposition"]).toBe("attachment; filename=page.html");
});
