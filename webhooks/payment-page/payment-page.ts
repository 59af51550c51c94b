import { Router } from "express";
import type { ErrorRequestHandler, Request, RequestHandler, Response } from "express";
import { z } from "zod";
import { describeNotice, readPageMarks, readPayPage } from "../../bot/checkout/index.ts";
import type { Notice } from "../../bot/checkout/index.ts";
import { newErrorId } from "../../bot/platform/values/errors.ts";
import { languages } from "../../bot/platform/texts/languages.ts";
import type { Platform } from "../../bot/platform/platform.ts";
import { assetRoutes } from "./assets.ts";
import { allowOrigins, privately } from "./headers.ts";
import { createLimits } from "./limits.ts";
import { renderNotice } from "./render-notice.ts";
import { renderPage, RELOAD_SECONDS } from "./render-page.ts";
import { showPage } from "./status.ts";
import type { ShownPage } from "./status.ts";
import { createStreams } from "./streams.ts";
import type { StreamLimits } from "./streams.ts";

export type PayPageOptions = {
  readonly platform: Platform;
  /** Telegram tells it a little later than the first page may be asked for. */
  readonly botName: () => string | undefined;
  readonly streamLimits?: Partial<StreamLimits> | undefined;
};

export type PayPageRoutes = {
  readonly router: Router;
  /** Ends the open streams, which would keep the server from closing. */
  readonly close: () => void;
};

type Params = { readonly token: string };
type Handler = RequestHandler<Params>;

const reloadQuery = z.enum(["on", "off"]).optional().catch(undefined);

/**
 * The page on which a buyer follows a payment in coins: `GET /pay/<token>`, its events under `/events`, and the same as JSON at
 * `GET /api/payment-status/<token>`. It reads and changes nothing; the token in the address is all that opens it.
 */
export function createPayPage({ platform, botName, streamLimits = {} }: PayPageOptions): PayPageRoutes {
  const { logger, clock, config, translations } = platform;
  const basePath =
    config.publicUrl === undefined ? "" : new URL(config.publicUrl).pathname.replace(/\/$/, "");
  const find = async (token: string): Promise<ShownPage | undefined> => {
    const found = await readPayPage(platform, token);
    return found.kind === "open" ? showPage(platform, found.page, botName()) : undefined;
  };
  const streams = createStreams({
    logger,
    marks: (ids) => readPageMarks(platform, ids),
    status: async (token) => (await find(token))?.status,
    limits: streamLimits,
  });

  /** In the browser's language, as long as nobody knows whose page it is. */
  const sayNotice = (
    request: Request,
    response: Response,
    status: number,
    notice: Notice,
    language?: string | null,
  ): void => {
    const texts = translations.for(language ?? (request.acceptsLanguages(...languages) || undefined));
    const words = describeNotice(texts, notice, botName());
    response.status(status).type("html").send(renderNotice({ basePath, texts }, words));
  };
  const sayUnknown = (request: Request, response: Response): void => {
    if (isForPrograms(request)) response.status(404).json({ error: "There is no such payment." });
    else sayNotice(request, response, 404, { kind: "unknown" });
  };
  const tooMany: RequestHandler = (request, response) => {
    if (isForPrograms(request)) response.status(429).json({ error: "Too many requests." });
    else sayNotice(request, response, 429, { kind: "too-many" });
  };

  const showWhole: Handler = async (request, response) => {
    const found = await readPayPage(platform, request.params.token);
    if (found.kind === "unknown") return sayUnknown(request, response);
    if (found.kind === "over")
      return sayNotice(request, response, 410, { kind: "over" }, found.reader.languageCode);
    const shown = showPage(platform, found.page, botName());
    const reload = reloadQuery.parse(request.query["reload"]);
    const { token } = request.params;
    if (reload === "on" && !shown.status.isFinal) response.set("refresh", String(RELOAD_SECONDS));
    response.type("html").send(renderPage({ basePath, token, reload, now: clock.now() }, shown));
  };

  const stream: Handler = async (request, response) => {
    const { token } = request.params;
    // Before the question to the database, and after it: others may have come meanwhile.
    const shown = streams.hasRoom(request) ? await find(token) : undefined;
    if (!streams.hasRoom(request)) response.set("retry-after", "30").sendStatus(503);
    else if (shown === undefined) response.sendStatus(404);
    // 204 tells a browser not to ask again.
    else if (shown.status.isFinal || request.method === "HEAD") response.sendStatus(204);
    else streams.open(request, response, { token, checkoutId: shown.page.checkoutId, status: shown.status });
  };

  const answerStatus: Handler = async (request, response) => {
    const found = await readPayPage(platform, request.params.token);
    if (found.kind === "unknown") sayUnknown(request, response);
    else if (found.kind === "over") response.status(410).json({ error: "This page is over." });
    else response.json(showPage(platform, found.page, botName()).status);
  };

  const sayBroken: ErrorRequestHandler = (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    // An address that cannot even be read ("%zz") is one that leads nowhere.
    if (error instanceof URIError) return sayUnknown(request, response);
    const errorId = newErrorId();
    // Without the path, whose token opens the page.
    logger.error({ errorId, err: error }, "a payment page could not be shown");
    if (isForPrograms(request))
      response.status(500).json({ error: "Something went wrong on our side.", id: errorId });
    else sayNotice(request, response, 500, { kind: "broken", errorId });
  };

  const both = ["/pay", API];
  const router = Router();
  router.use("/pay/assets", assetRoutes());
  router.use(both, privately);
  router.use(API, allowOrigins(config));
  router.use(both, createLimits(tooMany));
  router.get("/pay/:token", showWhole);
  router.get("/pay/:token/events", stream);
  router.get(`${API}/:token`, answerStatus);
  router.get("/pay{/*rest}", sayUnknown);
  router.use(both, sayBroken);
  return { router, close: () => streams.close() };
}

const API = "/api/payment-status";
const isForPrograms = ({ baseUrl, path }: Request): boolean => `${baseUrl}${path}`.startsWith(API);
