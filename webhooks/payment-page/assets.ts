import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Router } from "express";

const types = { css: "text/css; charset=utf-8", js: "text/javascript; charset=utf-8" } as const;
type Kind = keyof typeof types;

type Asset = { readonly kind: Kind; readonly content: string; readonly name: string };

function readAsset(kind: Kind): Asset {
  const content = readFileSync(join(import.meta.dirname, `assets/payment-page.${kind}`), "utf8");
  const digest = createHash("sha256").update(content).digest("hex").slice(0, 16);
  return { kind, content, name: `payment-page.${digest}.${kind}` };
}

/** Read once, at the start. The names hold a digest of the content. */
export const assets = { css: readAsset("css"), js: readAsset("js") } as const;

/** Browsers cache an asset for a year: other content has another name. */
export function assetRoutes(): Router {
  const router = Router();
  for (const { kind, content, name } of Object.values(assets))
    router.get(new RegExp(String.raw`^/payment-page\.[0-9a-f]{16}\.${kind}$`), (request, response) => {
      // During a rolling update a new page may ask an old process, which then answers with its own asset.
      const isCurrent = request.path === `/${name}`;
      response.set("cache-control", isCurrent ? "public, max-age=31536000, immutable" : "no-store");
      response.type(types[kind]).send(content);
    });
  return router;
}
