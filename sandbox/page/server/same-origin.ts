import type { RequestHandler } from "express";

/**
 * Refuses requests of other web pages. They can make a browser call 127.0.0.1, by DNS rebinding even under a name of
 * their own, and must neither read nor drive the sandbox.
 */
export const sameOrigin: RequestHandler = (req, res, next) => {
  const host = req.get("host") ?? "";
  if (!isLocal(host)) {
    rejectRequest(res, "The sandbox answers to 127.0.0.1 and localhost only.");
    return;
  }
  // A link to the page is harmless, because the page cannot be framed.
  const isVisit = req.method === "GET" && req.path === "/" && req.get("sec-fetch-dest") === "document";
  const site = req.get("sec-fetch-site");
  // "same-site" is another port of this machine.
  const isForeign = site !== undefined && site !== "same-origin" && site !== "none";
  const origin = req.get("origin");
  if ((isForeign && !isVisit) || (origin !== undefined && origin !== `http://${host}`)) {
    rejectRequest(res, "The request came from another page. Only the sandbox's own page may send it.");
    return;
  }
  next();
};

const isLocal = (host: string): boolean => /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i.test(host);

const rejectRequest = (res: Parameters<RequestHandler>[1], error: string): void =>
  void res.status(403).json({ ok: false, error });
