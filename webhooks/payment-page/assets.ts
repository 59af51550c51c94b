import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Router } from "express";

const types = { css: "text/css; charset=utf-8", js: "text/javascript; charset=utf-8" } as const;
type Kind = keyof typeof types;

type Asset = { readonly kind: Kind; readonly content: string; readonly name: string };

function readAsset(kind: Kind): Asset {
  const content = readFileSync(join(import.meta.dirname, `assets/pay-page.${kind}`), "utf8");
  const digest = createHash("sha256").update(content).digest("hex").slice(0, 16);
  return { kind, content, name: `pay-page.${digest}.${kind}` };
}

/** The page's one stylesheet and one script, under names that change with them. Read once, when the program starts. */
export const assets = { css: readAsset("css"), js: readAsset("js") } as const;

/** Kept by browsers for ever: another content has another name. */
export function assetRoutes(): Router {
  const router = Router();
  for (const { kind, content, name } of Object.values(assets))
    router.get(new RegExp(String.raw`^/pay-page\.[0-9a-f]{16}\.${kind}$`), (request, response) => {
      // While a new version is being rolled out, its page may ask a process of the old one: better that than nothing.
      const isThis = request.path === `/${name}`;
      response.set("cache-control", isThis ? "public, max-age=31536000, immutable" : "no-store");
      response.type(types[kind]).send(content);
    });
  return router;
}
