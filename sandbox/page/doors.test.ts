import { request } from "node:http";
import { afterAll, expect, test } from "vitest";
import { openForTest } from "./testing.ts";

// One for all: nothing here changes what another test looks at.
const opened = await openForTest();
afterAll(() => opened[Symbol.asyncDispose]());

type Answer = {
  readonly status: number;
  readonly text: string;
  readonly headers: NodeJS.Dict<string | string[]>;
};

/** As any program may ask: fetch would not let us set these headers. */
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

test("Web pages elsewhere can neither read the sandbox nor drive it", async () => {
  const { visitor, playground } = opened;
  const { url } = visitor;
  const foreign: Record<string, string>[] = [
    { origin: "https://evil.example" },
    { origin: "null" },
    // Another port of this machine: the same site for a browser, and another page.
    { origin: "http://127.0.0.1:3000", "sec-fetch-site": "same-site" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    // A name of theirs that leads to 127.0.0.1 by now.
    { host: "evil.example" },
    { host: "127.0.0.1.evil.example:4000", origin: "http://127.0.0.1.evil.example:4000" },
  ];
  for (const headers of foreign) {
    for (const path of ["/view", "/events", "/files/1", "/client.js"])
      expect({ headers, status: (await ask(url + path, headers)).status }).toEqual({ headers, status: 403 });
    const deed = await ask(`${url}/deeds`, { ...json, ...headers }, kill);
    expect(deed.status).toBe(403);
    expect(JSON.parse(deed.text)).toMatchObject({ ok: false });
  }
  expect(playground.program.state).toBe("running");
});

test("The page itself gets what it asks for, and nothing may frame it or run in it from elsewhere", async () => {
  const { url } = opened.visitor;
  const own = { origin: url, "sec-fetch-site": "same-origin" };
  // A link on any page may lead here.
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
  const deed = await ask(`${url}/deeds`, { ...json, ...own }, JSON.stringify({ kind: "disarm-faults" }));
  expect(deed).toMatchObject({ status: 200, text: '{"ok":true}' });
});

test("What is no deed is answered with a sentence: another kind of body, another shape, nobody's id", async () => {
  const { url } = opened.visitor;
  const form = await ask(`${url}/deeds`, { "content-type": "text/plain" }, kill);
  expect([form.status, JSON.parse(form.text)]).toMatchObject([400, { ok: false }]);
  const broken = await ask(`${url}/deeds`, json, "{");
  expect([broken.status, JSON.parse(broken.text)]).toMatchObject([400, { ok: false }]);
  const nobody = await ask(`${url}/deeds`, json, JSON.stringify({ kind: "say", who: 1, text: "Hello" }));
  expect(JSON.parse(nobody.text)).toEqual({ ok: false, problem: "Nobody here has the id 1." });
});

test("Changes are told by a number that grows, and pictures are shown while other files are only saved", async () => {
  const { visitor, playground } = opened;
  const abort = new AbortController();
  const events = await fetch(`${visitor.url}/events`, { signal: abort.signal });
  const reader = (events.body as ReadableStream<Uint8Array>).getReader();
  const numbers: number[] = [];
  const olga = await visitor.person("Olga");
  await visitor.deed({ kind: "send-photo", who: olga.id, caption: "My tea" });
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

  const { chats } = await visitor.person("Olga");
  const [photo] =
    chats[0]?.messages.flatMap(({ attachment }) => (attachment?.kind === "photo" ? [attachment] : [])) ?? [];
  expect(photo?.description).toBe("A picture: My tea");
  const picture = await ask(visitor.url + (photo?.url ?? ""));
  expect([picture.status, picture.headers["content-type"]]).toEqual([200, "image/png"]);
  expect(picture.headers["content-disposition"]).toBeUndefined();

  const persona = playground.telegram.people()[0];
  const page = Buffer.from("<script>alert(1)</script>");
  const sent = await persona?.send({ document: page, name: "page.html" });
  const file = await ask(`${visitor.url}/files/${sent?.fileId}`);
  expect(file.headers["content-disposition"]).toBe("attachment; filename=page.html");
});
