import { once } from "node:events";
import { createServer, request } from "node:http";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** Before: the call does not arrive. After: it has its effect, and nobody reads the answer. */
export type KillMoment = "before" | "after";

/** Between the program and a local provider: the place where a test kills the program in the middle of a call. */
export type ProviderGate = {
  readonly url: string;
  /** All calls, the oldest first: "GET /v1/payout/:id". */
  readonly calls: string[];
  /** Resolves when the next such call has come so far, or the `nth` one. It gets no answer: the program is to be killed. */
  holdAt(call: string, moment: KillMoment, nth?: number): Promise<void>;
  /** Kills the program at the next such call, and resolves when it has ended. */
  killAt(call: string, moment: KillMoment): Promise<void>;
  close(): Promise<void>;
};

type Trap = { readonly call: string; readonly moment: KillMoment; left: number; readonly sprung: () => void };

export async function openProviderGate(target: string, kill: () => Promise<void>): Promise<ProviderGate> {
  const calls: string[] = [];
  let trap: Trap | undefined;

  const pass = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = "", url = "" } = incoming;
    const body = await text(incoming);
    const call = `${method} ${shapeOf(url)}`;
    calls.push(call);
    if (trap?.call === call) trap.left -= 1;
    const sprung = trap?.left === 0 ? trap : undefined;
    if (sprung !== undefined) trap = undefined;
    if (sprung?.moment !== "before") {
      const { status, headers, content } = await forward(target, incoming, body);
      if (sprung === undefined) response.writeHead(status, headers).end(content);
    }
    sprung?.sprung();
  };

  const server = createServer((incoming, response) => {
    // A test ends in the middle of a call.
    void pass(incoming, response).catch(() => response.destroy());
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const holdAt = (call: string, moment: KillMoment, nth = 1): Promise<void> => {
    const { promise, resolve } = Promise.withResolvers<void>();
    trap = { call, moment, left: nth, sprung: resolve };
    return promise;
  };
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    holdAt,
    killAt: (call, moment) => holdAt(call, moment).then(kill),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

type Answer = { readonly status: number; readonly headers: OutgoingHttpHeaders; readonly content: string };

/** Over a connection of its own: the server closes unused ones, and a call on such a one fails. */
async function forward(
  target: string,
  { method, url = "", headers }: IncomingMessage,
  body: string,
): Promise<Answer> {
  const call = request(target + url, {
    agent: false,
    ...(method === undefined ? {} : { method }),
    headers: { ...headers, connection: "close" },
  });
  const answered = once(call, "response") as Promise<[IncomingMessage]>;
  call.end(body);
  const [answer] = await answered;
  const content = await text(answer);
  const { "content-type": type = "application/json" } = answer.headers;
  return { status: answer.statusCode ?? 502, headers: { "content-type": type }, content };
}

/** A part of the path that is a number, or is long and has a digit, is an id. */
const shapeOf = (url: string): string =>
  url
    .replace(/\?.*$/, "")
    .replaceAll(/\/(?:\d+|(?=[^/]*\d)[^/]{8,})(?=\/|$)/g, "/:id")
    .replace(/(?<=min-amount\/).+$/, ":coin");
