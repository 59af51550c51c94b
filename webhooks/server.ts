import { createServer } from "node:http";
import type { Server } from "node:http";
import express from "express";
import type { ErrorRequestHandler, Express, RequestHandler, Router } from "express";
import helmet from "helmet";
import { newErrorId } from "../bot/platform/values/errors.ts";
import type { Platform } from "../bot/platform/platform.ts";
import { readiness } from "./health.ts";
import type { Health } from "./health.ts";
import { nowpaymentsWebhook } from "./nowpayments.ts";
import type { ReceiveNotification } from "./nowpayments.ts";
import { createPayPage } from "./payment-page/payment-page.ts";
import type { PayPageOptions } from "./payment-page/payment-page.ts";
import { createRefusals } from "./refusals.ts";
import type { Refusal } from "./refusals.ts";
import { telegramWebhook } from "./telegram.ts";
import type { TelegramWebhookOptions } from "./telegram.ts";

export type WebServerOptions = {
  readonly platform: Platform;
  readonly receive: ReceiveNotification;
  readonly health: Health;
  /** Only in webhook mode. */
  readonly telegram?: TelegramWebhookOptions | undefined;
  readonly payPage?: Omit<PayPageOptions, "platform">;
};

/** Raw bytes in, one call into the core, a status out. Not listening yet: see `listen`. */
export function createWebServer(options: WebServerOptions): Server {
  const { platform, payPage = { botName: () => undefined } } = options;
  const page = createPayPage({ platform, ...payPage });
  const server = createServer(createApp(options, page.router));
  server.once(STOPPING, page.close);
  // A notification is one packet: headers that take longer, or a body, belong to a line that is dead or malicious.
  server.headersTimeout = 10_000;
  server.requestTimeout = 20_000;
  // Longer than the 60 s of the common proxies, so that it is they who close an idle connection, and none is closed
  // just when a request enters it.
  server.keepAliveTimeout = 65_000;
  countRequests(server);
  return server;
}

function createApp({ platform, receive, health, telegram }: WebServerOptions, pages: Router): Express {
  const app = express();
  // One hop: the operator's own proxy, which adds the sender's address to the end of X-Forwarded-For. What stands
  // before it is the sender's word. The address is for the log and for counting refusals, never a proof.
  app.set("trust proxy", 1);
  // What is no page loads nothing; pages say themselves what they load.
  app.use(helmet({ contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"] } } }));
  const refuse = createRefusals(platform.logger);

  app.get("/healthz", (_request, response) => void response.json({ status: "ok" }));
  app.get("/readyz", async (_request, response) => {
    const { ready, parts } = await readiness(health);
    response.status(ready ? 200 : 503).json(parts);
  });
  app.use("/webhooks/nowpayments", nowpaymentsWebhook(platform, receive, refuse));
  if (telegram !== undefined) app.use("/webhooks/telegram", telegramWebhook(telegram, refuse));
  app.use(pages);
  app.use((_request, response) => void response.status(404).json({ error: "Nothing here." }));
  app.use(errorAnswer(platform, refuse));
  return app;
}

/** The sender learns an id and nothing of our insides; the log has the cause under that id. */
function errorAnswer(platform: Platform, refuse: (reason: Refusal) => RequestHandler): ErrorRequestHandler {
  return async (error: unknown, request, response, next) => {
    const refusal = refusalOf(error);
    if (refusal !== undefined) {
      await refuse(refusal)(request, response, next);
      return;
    }
    const id = newErrorId();
    platform.logger.error({ errorId: id, path: request.path, err: error }, "a request failed");
    if (response.headersSent) next(error);
    else response.status(500).json({ error: "Something went wrong on our side. Please send it again.", id });
  };
}

const sentences: Readonly<Record<number, string>> = {
  413: "The body is too large.",
  415: "The body must not be compressed.",
};

/** What the body parsers refuse: they say so with a status of the 400s and a `type`. */
function refusalOf(error: unknown): Refusal | undefined {
  if (!(error instanceof Error) || !("type" in error) || !("status" in error)) return undefined;
  const { status } = error;
  if (typeof status !== "number" || status < 400 || status > 499) return undefined;
  return { status, error: sentences[status] ?? "The body cannot be read." };
}

/** Begins to listen and tells on which port, which matters for port 0. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, () => {
      server.off("error", fail);
      const address = server.address();
      done(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

/** Told to the server before it closes: what streams without an end ends then. */
const STOPPING = "stopping";

/** Takes no new request and waits for the running ones; after `milliseconds` their connections are cut. */
export async function closeServer(server: Server, milliseconds: number): Promise<void> {
  server.emit(STOPPING);
  const closed = new Promise<void>((done) => server.close(() => done()));
  const cut = setTimeout(() => server.closeAllConnections(), milliseconds);
  await Promise.race([closed, requestsEnd(server)]);
  // What is left are connections without a request: kept alive for a next one, or opened for a first.
  server.closeAllConnections();
  await closed;
  clearTimeout(cut);
}

const running = new WeakMap<Server, Set<object>>();

function countRequests(server: Server): void {
  const responses = new Set<object>();
  running.set(server, responses);
  server.on("request", (_request, response) => {
    responses.add(response);
    response.once("close", () => {
      responses.delete(response);
      if (responses.size === 0) server.emit("idle");
    });
  });
}

function requestsEnd(server: Server): Promise<void> {
  return new Promise((done) => {
    if (running.get(server)?.size === 0) done();
    else server.once("idle", () => done());
  });
}
