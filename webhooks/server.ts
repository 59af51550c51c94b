import { createServer } from "node:http";
import type { Server } from "node:http";
import express from "express";
import type { ErrorRequestHandler, Express, Router } from "express";
import helmet from "helmet";
import type { Config } from "../bot/platform/runtime/config.ts";
import { providers } from "../bot/payments/index.ts";
import { newErrorId } from "../bot/platform/values/errors.ts";
import type { Platform } from "../bot/platform/platform.ts";
import { healthRoutes } from "./health-routes.ts";
import type { Health } from "./health.ts";
import { providerWebhook } from "./provider.ts";
import type { ReceiveNotification } from "./provider.ts";
import { createPaymentPage } from "./payment-page/payment-page.ts";
import type { PaymentPageOptions } from "./payment-page/payment-page.ts";
import { createRefusals } from "./refusals.ts";
import type { Refusal, Refuse } from "./refusals.ts";
import { telegramWebhook } from "./telegram.ts";
import type { TelegramWebhookOptions } from "./telegram.ts";

export type WebServerOptions = {
  readonly platform: Platform;
  readonly receive: ReceiveNotification;
  readonly health: Health;
  /** Only in webhook mode. */
  readonly telegram?: TelegramWebhookOptions | undefined;
  readonly paymentPage?: Omit<PaymentPageOptions, "platform">;
};

/** The server does not listen before `listen`. */
export function createWebServer(options: WebServerOptions): Server {
  const { platform, paymentPage = { botName: () => undefined } } = options;
  const page = createPaymentPage({ platform, ...paymentPage });
  const server = createServer(createApp(options, page.router));
  server.once(STOPPING, page.close);
  // A notification fits into one packet; slower headers or bodies come from a dead or malicious connection.
  server.headersTimeout = 10_000;
  server.requestTimeout = 20_000;
  // Longer than the 60 s of common proxies: if the server closed idle connections first, a proxy could send a request into a
  // closing connection.
  server.keepAliveTimeout = 65_000;
  countRequests(server);
  return server;
}

function createApp({ platform, receive, health, telegram }: WebServerOptions, pages: Router): Express {
  const app = express();
  // The client is the last entry of X-Forwarded-For that no trusted proxy has; earlier entries are the client's own. The address
  // serves the log and the rate limits, never authentication.
  app.set("trust proxy", platform.config.trustedProxies);
  // Nobody asks again whether an answer has changed: pages may not be stored, and an asset never changes under its name.
  app.set("etag", false);
  // For answers without a page. Payment pages set a policy of their own.
  app.use(helmet({ contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"] } } }));
  const refuse = createRefusals(platform.logger);

  for (const { name, webhook } of providers)
    if (webhook !== undefined)
      app.post(`/webhooks/${name}`, ...providerWebhook(platform, name, receive, refuse));
  if (telegram !== undefined) app.post("/webhooks/telegram", ...telegramWebhook(telegram, refuse));
  app.use(healthRoutes(health));
  app.use(pages);
  app.use((_request, response) => void response.status(404).json({ error: "Nothing here." }));
  app.use(errorAnswer(platform, refuse));
  return app;
}

/** The answer holds only an error id, under which the log has the cause. */
function errorAnswer(platform: Platform, refuse: Refuse): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const refusal = refusalOf(error);
    if (refusal !== undefined) {
      refuse(refusal, request, response);
      return;
    }
    const id = newErrorId();
    platform.logger.error(
      { event: "request_failed", errorId: id, path: request.path, err: error },
      "A request failed",
    );
    /* v8 ignore if -- no handler throws after it has begun its answer; Express then has to close the connection */
    if (response.headersSent) next(error);
    else response.status(500).json({ error: "Something went wrong on our side. Please send it again.", id });
  };
}

const bodyErrors: Readonly<Record<number, string>> = {
  413: "The body is too large.",
  415: "The body must not be compressed.",
};

/** The errors of the body parsers have a 4xx status and a `type`. */
function refusalOf(error: unknown): Refusal | undefined {
  if (!(error instanceof Error) || !("type" in error) || !("status" in error)) return undefined;
  const { status } = error;
  if (typeof status !== "number" || status < 400 || status > 499) return undefined;
  return { status, error: bodyErrors[status] ?? "The body cannot be read." };
}

/** @returns the port, which the operating system chooses for port 0. */
export function listen(server: Server, { host, port }: Pick<Config, "host" | "port">): Promise<number> {
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, host, () => {
      server.off("error", fail);
      const address = server.address();
      /* v8 ignore next -- only a pipe has a text as its address, and only a closed server has none */
      done(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

/** Emitted before the server closes, so that endless streams end. */
const STOPPING = "stopping";

/** Accepts no new request and waits for the running ones; closes their connections after `milliseconds`. */
export async function closeServer(server: Server, milliseconds: number): Promise<void> {
  server.emit(STOPPING);
  const closed = new Promise<void>((done) => server.close(() => done()));
  const cut = setTimeout(() => server.closeAllConnections(), milliseconds);
  await Promise.race([closed, requestsEnd(server)]);
  // The remaining connections have no request: keep-alive connections, or new ones.
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
