import type { RequestHandler } from "express";
import type { Config } from "../../bot/platform/runtime/config.ts";

// Everything comes from here. No form, no frame, and no script or style within the page.
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

/** The address opens the page: it goes to no other site, into no index and into no cache. */
export const privately: RequestHandler = (_request, response, next) => {
  response.set({
    "content-security-policy": policy,
    "referrer-policy": "no-referrer",
    "x-frame-options": "DENY",
    "x-robots-tag": "noindex, nofollow",
    "cache-control": "no-store",
  });
  next();
};

/** Pages of these origins may read the answer, to the letter; those of any other may not. */
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
