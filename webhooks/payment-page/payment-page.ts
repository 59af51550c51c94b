import { Router } from "express";
import type { ErrorRequestHandler, Request, RequestHandler, Response } from "express";
import { z } from "zod";
import { describeNotice, readPageVersions, readPaymentPage } from "../../bot/checkout/index.ts";
import type { PageNotice } from "../../bot/checkout/index.ts";
import { newErrorId } from "../../bot/platform/values/errors.ts";
import { languages } from "../../bot/platform/texts/languages.ts";
import type { Platform } from "../../bot/platform/platform.ts";
import { assetRoutes } from "./assets.ts";
import { allowOrigins, setPrivateHeaders } from "./headers.ts";
import { createLimits } from "./limits.ts";
import { RELOAD_SECONDS, renderNotice, renderPage } from "./render-page.ts";
import { describePage } from "./status.ts";
import type { DescribedPage } from "./status.ts";
import { createStreams } from "./streams.ts";
import type { StreamLimits } from "./streams.ts";

export type PaymentPageOptions = {
  readonly platform: Platform;
  /** Undefined before the first `getMe`, which may come after the first request. */
  readonly botName: () => string | undefined;
  readonly streamLimits?: Partial<StreamLimits> | undefined;
};

export type PaymentPageRoutes = {
  readonly router: Router;
  /** Ends the open streams, which would otherwise keep the server open. */
  readonly close: () => void;
};

type Params = { readonly token: string };
type Handler = RequestHandler<Params>;

const reloadQuery = z.enum(["on", "off"]).optional().catch(undefined);

/**
 * The page of a payment in crypto: `GET /pay/<token>`, its server-sent events at `/pay/<token>/events`, and its status as JSON at
 * `GET /api/payment-status/<token>`. Read-only; the token in the URL is the only secret.
 */
export function createPaymentPage({
  platform,
  botName,
  streamLimits = {},
}: PaymentPageOptions): PaymentPageRoutes {
  const { logger, clock, config, translations } = platform;
  const basePath =
    config.publicUrl === undefined ? "" : new URL(config.publicUrl).pathname.replace(/\/$/, "");
  const find = async (token: string): Promise<DescribedPage | undefined> => {
    const found = await readPaymentPage(platform, token);
    return found.kind === "open" ? describePage(platform, found.page, botName()) : undefined;
  };
  const streams = createStreams({
    logger,
    readVersions: (ids) => readPageVersions(platform, ids),
    readStatus: async (token) => (await find(token))?.status,
    limits: streamLimits,
  });

  /** In the buyer's language, or in the browser's where the buyer is unknown. */
  const sendNotice = (
    request: Request,
    response: Response,
    status: number,
    notice: PageNotice,
    language?: string | null,
  ): void => {
    const texts = translations.for(language ?? (request.acceptsLanguages(...languages) || undefined));
    const html = renderNotice({ basePath, texts }, describeNotice(texts, notice, botName()));
    response.status(status).type("html").send(html);
  };
  const sendNotFound = (request: Request, response: Response): void => {
    if (isApiRequest(request)) response.status(404).json({ error: "There is no such payment." });
    else sendNotice(request, response, 404, { kind: "unknown" });
  };
  const sendTooMany: RequestHandler = (request, response) => {
    if (isApiRequest(request)) response.status(429).json({ error: "Too many requests." });
    else sendNotice(request, response, 429, { kind: "too-many" });
  };

  const sendPage: Handler = async (request, response) => {
    const found = await readPaymentPage(platform, request.params.token);
    if (found.kind === "unknown") return sendNotFound(request, response);
    if (found.kind === "over")
      return sendNotice(request, response, 410, { kind: "over" }, found.reader.languageCode);
    const described = describePage(platform, found.page, botName());
    const reload = reloadQuery.parse(request.query["reload"]);
    const { token } = request.params;
    if (reload === "on" && !described.status.isFinal) response.set("refresh", String(RELOAD_SECONDS));
    response.type("html").send(renderPage({ basePath, token, reload, now: clock.now() }, described));
  };

  const sendEvents: Handler = async (request, response) => {
    const { token } = request.params;
    // Checked again after the query, during which other streams may have opened.
    const described = streams.hasCapacity(request, token) ? await find(token) : undefined;
    if (!streams.hasCapacity(request, token)) response.set("retry-after", "30").sendStatus(503);
    else if (described === undefined) response.sendStatus(404);
    // EventSource does not reconnect after 204 (HTML standard).
    else if (described.status.isFinal || request.method === "HEAD") response.sendStatus(204);
    else {
      const { page, status } = described;
      streams.open(request, response, { token, checkoutId: page.checkoutId, status });
    }
  };

  const sendStatus: Handler = async (request, response) => {
    const found = await readPaymentPage(platform, request.params.token);
    if (found.kind === "unknown") sendNotFound(request, response);
    else if (found.kind === "over") response.status(410).json({ error: "This page has expired." });
    else response.json(describePage(platform, found.page, botName()).status);
  };

  const handleError: ErrorRequestHandler = (error: unknown, request, response, next) => {
    /* v8 ignore if -- no handler throws after it has begun its answer; Express then has to close the connection */
    if (response.headersSent) return next(error);
    // Express throws it for a malformed path such as "%zz".
    if (error instanceof URIError) return sendNotFound(request, response);
    const errorId = newErrorId();
    // The path is not logged, because its token opens the page.
    logger.error({ event: "payment_page_failed", errorId, err: error }, "A payment page cannot be shown");
    if (isApiRequest(request))
      response.status(500).json({ error: "Something went wrong on our side.", id: errorId });
    else sendNotice(request, response, 500, { kind: "broken", errorId });
  };

  const paths = ["/pay", API_PATH];
  const router = Router();
  router.use("/pay/assets", assetRoutes());
  router.use(paths, setPrivateHeaders);
  router.use(API_PATH, allowOrigins(config));
  router.use(paths, createLimits(sendTooMany));
  router.get("/pay/:token", sendPage);
  router.get("/pay/:token/events", sendEvents);
  router.get(`${API_PATH}/:token`, sendStatus);
  router.get("/pay{/*rest}", sendNotFound);
  router.use(paths, handleError);
  return { router, close: () => streams.close() };
}

const API_PATH = "/api/payment-status";
const isApiRequest = ({ baseUrl, path }: Request): boolean => `${baseUrl}${path}`.startsWith(API_PATH);
