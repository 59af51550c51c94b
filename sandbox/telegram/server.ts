import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { Fault, Faults } from "./faults.ts";
import type { MethodCall, Methods } from "./methods/method.ts";
import { readCall } from "./bot-api/read-call.ts";
import type { Call } from "./bot-api/read-call.ts";
import type { CallResponse, CallLog } from "./call-log.ts";
import { badRequest, BotApiError } from "./bot-api/bot-api-error.ts";
import { validateCall } from "./bot-api/validate-call.ts";
import type { TelegramBackend } from "./backend/backend.ts";
import { createRepeatedCalls } from "./repeated-calls.ts";
import type { RepeatedCalls } from "./repeated-calls.ts";

export type ServerParts = {
  readonly backend: TelegramBackend;
  readonly methods: Methods;
  readonly callLog: CallLog;
  readonly faults: Faults;
};

/** Serves the Bot API over HTTP: `/bot<token>/<method>` and `/file/bot<token>/<path>`. */
export function createBotApiServer(given: ServerParts): Server {
  const parts = { ...given, repeatedCalls: createRepeatedCalls() };
  const server = createServer((request, response) => {
    answerRequest(parts, request, response).catch((error: unknown) => {
      const description = `Internal Server Error: ${error instanceof Error ? error.stack : String(error)}`;
      if (!response.headersSent) writeJson(response, 500, { ok: false, error_code: 500, description });
    });
  });
  // Node's default of 5 s sometimes closes a connection that a client is about to reuse.
  server.keepAliveTimeout = 65_000;
  return server;
}

type AnsweringParts = ServerParts & { readonly repeatedCalls: RepeatedCalls };

async function answerRequest(
  parts: AnsweringParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.url?.startsWith("/file/")) return sendFile(parts.backend, request.url, response);
  let call: Call;
  try {
    call = await readCall(request);
  } catch (error) {
    if (!(error instanceof BotApiError)) throw error;
    // Only the last part of the URL; the part before contains the token.
    const unreadable: Call = {
      method: request.url?.split("/").at(-1) ?? "",
      token: "",
      parameters: {},
      files: new Map(),
    };
    parts.callLog.recordRefusal(unreadable, error);
    return writeRefusal(response, error);
  }
  const fault = parts.faults.take(call.method, call.parameters);
  if (fault && !(await injectFault(parts, fault, call, response))) return;
  const { socket } = response;
  const answer = await execute(parts, call, response);
  parts.repeatedCalls.remember(call, socket);
  parts.callLog.record(call, answer instanceof BotApiError ? toResponse(answer) : answer);
  if (fault?.kind === "reset-after") return void response.socket?.destroy();
  if (answer instanceof BotApiError) return writeRefusal(response, answer);
  writeJson(response, 200, answer);
}

async function execute(
  { backend, methods, callLog, repeatedCalls }: AnsweringParts,
  call: Call,
  response: ServerResponse,
): Promise<CallResponse | BotApiError> {
  try {
    if (call.token !== backend.bot.token) throw new BotApiError(401, "Unauthorized");
    validateCall(call);
    const method = methods[call.method as keyof Methods] as UncheckedMethod | undefined;
    if (!method) throw badRequest(`the sandbox does not implement ${call.method}`);
    const gone = new AbortController();
    // Only a long poll needs the signal, and an abort costs as much as a call.
    response.once("close", () => !response.writableFinished && gone.abort());
    // validateCall has checked the parameters against this method.
    return { ok: true, result: await method(call.parameters, { files: call.files, signal: gone.signal }) };
  } catch (error) {
    if (!(error instanceof BotApiError)) throw error;
    if (!repeatedCalls.isRepeated(call)) callLog.recordRefusal(call, error);
    return error;
  }
}

type UncheckedMethod = (parameters: unknown, call: MethodCall) => unknown;

/** Returns whether the call is to be executed afterwards. */
async function injectFault(
  { callLog }: ServerParts,
  fault: Fault,
  call: Call,
  response: ServerResponse,
): Promise<boolean> {
  const { kind, retryAfter = 1, milliseconds = 0, until } = fault;
  if (milliseconds > 0) await sleep(milliseconds);
  await until;
  switch (kind) {
    case "delay":
    case "reset-after":
      return true;
    case "reset-before":
      callLog.record(call, undefined);
      response.socket?.destroy();
      return false;
    case "502-html":
      callLog.record(call, { ok: false, error_code: 502, description: "Bad Gateway" });
      response.writeHead(502, { "content-type": "text/html" });
      response.end("<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>");
      return false;
    case "429":
    case "500": {
      const refusal =
        kind === "500"
          ? new BotApiError(500, "Internal Server Error")
          : new BotApiError(429, `Too Many Requests: retry after ${retryAfter}`, { retry_after: retryAfter });
      callLog.record(call, toResponse(refusal));
      writeRefusal(response, refusal);
      return false;
    }
    default:
      return kind satisfies never;
  }
}

const toResponse = ({ code, message, parameters }: BotApiError): CallResponse & { ok: false } => ({
  ok: false,
  error_code: code,
  description: message,
  ...(parameters === undefined ? {} : { parameters }),
});

const writeRefusal = (response: ServerResponse, refusal: BotApiError): void =>
  writeJson(response, refusal.code, toResponse(refusal));

function writeJson(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(text),
  });
  response.end(text);
}

function sendFile(backend: TelegramBackend, url: string, response: ServerResponse): void {
  const prefix = `/file/bot${backend.bot.token}/`;
  const file = url.startsWith(prefix) ? backend.files.findByPath(url.slice(prefix.length)) : undefined;
  if (!file) return writeRefusal(response, new BotApiError(404, "Not Found"));
  response.writeHead(200, { "content-type": "application/octet-stream", "content-length": file.data.length });
  response.end(file.data);
}
