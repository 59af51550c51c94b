import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import type { ErrorRequestHandler, Express } from "express";
import helmet from "helmet";
import { z } from "zod";
import { buildClient } from "./build-client.ts";
import type { Built } from "./build-client.ts";
import { deed } from "./deeds.ts";
import { doDeed } from "./do-deed.ts";
import { readView } from "./read-view.ts";
import { sameOrigin } from "./serving/same-origin.ts";
import { sendChanges } from "./serving/send-changes.ts";
import { sendFile } from "./serving/send-file.ts";
import { shell } from "./serving/shell.ts";
import type { Stage } from "./stage.ts";

export type StartedPage = {
  /** `http://127.0.0.1:port` */
  readonly url: string;
  stop(): Promise<void>;
};

/** Serves the page on this machine alone. @throws {Error} EADDRINUSE where somebody listens on that port. */
export async function startPage(stage: Stage, port: number): Promise<StartedPage> {
  const server = createServer(assemble(stage, buildClient()));
  await new Promise<void>((done, fail) => {
    server.once("error", fail).listen(port, "127.0.0.1", done);
  });
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${bound}`,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        // Browsers keep the line of events open for ever.
        server.closeAllConnections();
      }),
  };
}

function assemble(stage: Stage, client: ReadonlyMap<string, Built>): Express {
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
      // Plain http, on this machine.
      strictTransportSecurity: false,
    }),
    sameOrigin,
  );
  app.get("/", (_req, res) => void res.set("cache-control", "no-store").type("html").send(shell));
  for (const [path, { type, text, etag }] of client)
    app.get(path, (_req, res) => void res.set({ etag, "cache-control": "no-cache" }).type(type).send(text));
  app.get("/favicon.ico", (_req, res) => void res.status(204).end());
  app.get("/view", async (_req, res) => {
    res.set("cache-control", "no-store").json(await readView(stage));
  });
  app.get("/events", sendChanges(stage.changes));
  app.get("/files/:id", sendFile(stage.telegram));
  app.post("/deeds", express.json({ limit: "64kb" }), async (req, res) => {
    const { data, error } = deed.safeParse(req.body);
    if (error === undefined) res.json(await doDeed(stage, data));
    else res.status(400).json({ ok: false, problem: `This is no deed: ${z.prettifyError(error)}` });
  });
  app.use((req, res) => void res.status(404).json({ ok: false, problem: `There is no ${req.path} here.` }));
  app.use(answerError);
  return app;
}

// Express tells error handlers from others by their four parameters.
const answerError: ErrorRequestHandler = (error: unknown, _req, res, _next) => {
  // What express.json() says of a body that is no JSON, or too long.
  const status = error instanceof Error && "status" in error ? Number(error.status) : 500;
  const problem = error instanceof Error ? error.message : String(error);
  if (res.headersSent) res.end();
  else res.status(status >= 400 && status < 500 ? status : 500).json({ ok: false, problem });
};
