import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { Fault, Faults } from "./faults.ts";
import type { MethodCall, Methods } from "./methods/method.ts";
import { readCall } from "./read-call.ts";
import type { Call } from "./read-call.ts";
import type { CallResponse, Records } from "./records.ts";
import { badRequest, Refusal } from "./refusal.ts";
import { validateCall } from "./validate-call.ts";
import type { World } from "./world/world.ts";

export type ServerParts = {
  readonly world: World;
  readonly methods: Methods;
  readonly records: Records;
  readonly faults: Faults;
};

/** Speaks the Bot API over HTTP: `/bot<token>/<method>` and `/file/bot<token>/<path>`. */
export function createBotApiServer(parts: ServerParts): Server {
  const server = createServer((request, response) => {
    answerRequest(parts, request, response).catch((error: unknown) => {
      const description = `Internal Server Error: ${error instanceof Error ? error.stack : String(error)}`;
      if (!response.headersSent) writeJson(response, 500, { ok: false, error_code: 500, description });
    });
  });
  // Node's 5 s would now and then cut a connection that a client is about to use again.
  server.keepAliveTimeout = 65_000;
  return server;
}

async function answerRequest(
  parts: ServerParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.url?.startsWith("/file/")) return sendFile(parts.world, request.url, response);
  let call: Call;
  try {
    call = await readCall(request);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // The last part only: the one before holds the token.
    const unread: Call = {
      method: request.url?.split("/").at(-1) ?? "",
      token: "",
      parameters: {},
      files: new Map(),
    };
    parts.records.keepRefusal(unread, error);
    return writeRefusal(response, error);
  }
  const fault = parts.faults.take(call.method, call.parameters);
  if (fault && !(await playBefore(parts, fault, call, response))) return;
  const answer = await carryOut(parts, call, response);
  parts.records.keep(call, answer instanceof Refusal ? toResponse(answer) : answer);
  if (fault?.kind === "reset-after") return void response.socket?.destroy();
  if (answer instanceof Refusal) return writeRefusal(response, answer);
  writeJson(response, 200, answer);
}

async function carryOut(
  { world, methods, records }: ServerParts,
  call: Call,
  response: ServerResponse,
): Promise<CallResponse | Refusal> {
  try {
    if (call.token !== world.bot.token) throw new Refusal(401, "Unauthorized");
    validateCall(call);
    const method = methods[call.method as keyof Methods] as UncheckedMethod | undefined;
    if (!method) throw badRequest(`the sandbox does not implement ${call.method}`);
    const gone = new AbortController();
    response.once("close", () => gone.abort());
    // The table has checked that the parameters are those of this method.
    return { ok: true, result: await method(call.parameters, { files: call.files, signal: gone.signal }) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    records.keepRefusal(call, error);
    return error;
  }
}

type UncheckedMethod = (parameters: unknown, call: MethodCall) => unknown;

/** Whether the call is to be carried out after this. */
async function playBefore(
  { records }: ServerParts,
  fault: Fault,
  call: Call,
  response: ServerResponse,
): Promise<boolean> {
  const { kind, retryAfter = 1, milliseconds = 0 } = fault;
  if (milliseconds > 0) await sleep(milliseconds);
  switch (kind) {
    case "delay":
    case "reset-after":
      return true;
    case "reset-before":
      records.keep(call, undefined);
      response.socket?.destroy();
      return false;
    case "502-html":
      records.keep(call, { ok: false, error_code: 502, description: "Bad Gateway" });
      response.writeHead(502, { "content-type": "text/html" });
      response.end("<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>");
      return false;
    case "429":
    case "500": {
      const refusal =
        kind === "500"
          ? new Refusal(500, "Internal Server Error")
          : new Refusal(429, `Too Many Requests: retry after ${retryAfter}`, { retry_after: retryAfter });
      records.keep(call, toResponse(refusal));
      writeRefusal(response, refusal);
      return false;
    }
    default:
      return kind satisfies never;
  }
}

const toResponse = ({ code, message, parameters }: Refusal): CallResponse & { ok: false } => ({
  ok: false,
  error_code: code,
  description: message,
  ...(parameters === undefined ? {} : { parameters }),
});

const writeRefusal = (response: ServerResponse, refusal: Refusal): void =>
  writeJson(response, refusal.code, toResponse(refusal));

function writeJson(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(text),
  });
  response.end(text);
}

function sendFile(world: World, url: string, response: ServerResponse): void {
  const prefix = `/file/bot${world.bot.token}/`;
  const file = url.startsWith(prefix) ? world.files.findByPath(url.slice(prefix.length)) : undefined;
  if (!file) return writeRefusal(response, new Refusal(404, "Not Found"));
  response.writeHead(200, { "content-type": "application/octet-stream", "content-length": file.data.length });
  response.end(file.data);
}
