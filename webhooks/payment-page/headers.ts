import type { RequestHandler } from "express";
import type { Config } from "../../bot/platform/runtime/config.ts";

// Scripts and styles come from this origin and are not inline; forms and frames are forbidden.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src data: 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The URL alone opens the page, so it must not reach other sites, search engines or caches. */
export const setPrivateHeaders: RequestHandler = (_request, response, next) => {
  response.set({
    "content-security-policy": policy,
    "referrer-policy": "no-referrer",
    "x-frame-options": "DENY",
    "x-robots-tag": "noindex, nofollow",
    "cache-control": "no-store",
  });
  next();
};

/** CORS for PUBLIC_URL and the configured origins, each compared exactly. */
export function allowOrigins({
  publicUrl,
  statusOrigins,
}: Pick<Config, "publicUrl" | "statusOrigins">): RequestHandler {
  const own = publicUrl === undefined ? [] : [new URL(publicUrl).origin];
  const allowed: ReadonlySet<string> = new Set([...own, ...statusOrigins]);
  return (request, response, next) => {
    const origin = request.get("origin");
    response.vary("origin");
    if (origin !== undefined && allowed.has(origin)) {
      response.set({ "access-control-allow-origin": origin, "cross-origin-resource-policy": "cross-origin" });
    }
    next();
  };
}
