import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import type { ErrorRequestHandler, Express } from "express";
import helmet from "helmet";
import { z } from "zod";
import { buildClient } from "./build-client.ts";
import type { Built } from "./build-client.ts";
import { action } from "../api/actions.ts";
import { performAction } from "../actions/perform-action.ts";
import { readView } from "../views/read-view.ts";
import { sameOrigin } from "./same-origin.ts";
import { streamChanges } from "./send-changes.ts";
import { sendFile } from "./send-file.ts";
import type { PageState } from "../state/page-state.ts";

/** The only HTML document; the script renders everything else. */
const shell = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>PayGatePrime sandbox</title>
<link rel="stylesheet" href="/client.css">
<script type="module" src="/client.js"></script>
</head>
<body><div id="page"></div></body>
</html>
`;

export type StartedPage = {
  /** `http://127.0.0.1:port` */
  readonly url: string;
  stop(): Promise<void>;
};

/** Serves the page on 127.0.0.1. @throws {Error} EADDRINUSE for a taken port. */
export async function startPage(state: PageState, port: number): Promise<StartedPage> {
  const server = createServer(assemble(state, buildClient()));
  await new Promise<void>((done, fail) => {
    server.once("error", fail).listen(port, "127.0.0.1", done);
  });
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${bound}`,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        // Browsers keep the event stream open.
        server.closeAllConnections();
      }),
  };
}

function assemble(state: PageState, client: ReadonlyMap<string, Built>): Express {
  const app = express();
  app.set("query parser", "simple");
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          baseUri: ["'none'"],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
          objectSrc: ["'none'"],
        },
      },
      // The page is served over plain HTTP.
      strictTransportSecurity: false,
    }),
    sameOrigin,
  );
  app.get("/", (_req, res) => void res.set("cache-control", "no-store").type("html").send(shell));
  for (const [path, { type, text, etag }] of client)
    app.get(path, (_req, res) => void res.set({ etag, "cache-control": "no-cache" }).type(type).send(text));
  app.get("/favicon.ico", (_req, res) => void res.status(204).end());
  app.get("/view", async (_req, res) => {
    res.set("cache-control", "no-store").json(await readView(state));
  });
  app.get("/events", streamChanges(state.changes));
  app.get("/files/:id", sendFile(state.telegram));
  app.post("/actions", express.json({ limit: "64kb" }), async (req, res) => {
    const { data, error } = action.safeParse(req.body);
    if (error === undefined) res.json(await performAction(state, data));
    else res.status(400).json({ ok: false, error: `Invalid action: ${z.prettifyError(error)}` });
  });
  app.use((req, res) => void res.status(404).json({ ok: false, error: `Unknown path: ${req.path}` }));
  app.use(answerError);
  return app;
}

// Express recognizes error handlers by their four parameters.
const answerError: ErrorRequestHandler = (error: unknown, _req, res, _next) => {
  // The status of an express.json() error: invalid JSON, or too large.
  const status = error instanceof Error && "status" in error ? Number(error.status) : 500;
  const message = error instanceof Error ? error.message : String(error);
  if (res.headersSent) res.end();
  else res.status(status >= 400 && status < 500 ? status : 500).json({ ok: false, error: message });
};
