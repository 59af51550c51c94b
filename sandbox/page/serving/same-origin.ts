import type { RequestHandler } from "express";

/**
 * Lets only the page itself in. A web page elsewhere can make a browser call 127.0.0.1, and by DNS rebinding even under a
 * name of its own: the sandbox's page may be read and driven by nobody but itself.
 */
export const sameOrigin: RequestHandler = (req, res, next) => {
  const host = req.get("host") ?? "";
  if (!isLocal(host)) {
    refuse(res, "The sandbox answers to 127.0.0.1 and localhost only.");
    return;
  }
  // To follow a link to the page is harmless; it cannot be framed.
  const isVisit = req.method === "GET" && req.path === "/" && req.get("sec-fetch-dest") === "document";
  const site = req.get("sec-fetch-site");
  // "same-site" is another port of this machine.
  const isForeign = site !== undefined && site !== "same-origin" && site !== "none";
  const origin = req.get("origin");
  if ((isForeign && !isVisit) || (origin !== undefined && origin !== `http://${host}`)) {
    refuse(res, "This came from another page. Only the sandbox's own page may do that.");
    return;
  }
  next();
};

const isLocal = (host: string): boolean => /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i.test(host);

const refuse = (res: Parameters<RequestHandler>[1], problem: string): void =>
  void res.status(403).json({ ok: false, problem });
