import { createHash } from "node:crypto";
import { join } from "node:path";
import { buildSync } from "esbuild";

export type Built = { readonly type: string; readonly text: string; readonly etag: string };

const CLIENT = join(import.meta.dirname, "..", "client");

let client: ReadonlyMap<string, Built> | undefined;

/** The page's script and style by URL path, bundled in memory once. */
export const buildClient = (): ReadonlyMap<string, Built> => (client ??= bundle());

function bundle(): ReadonlyMap<string, Built> {
  // Synchronous, because the asynchronous build leaves an esbuild process running.
  const { outputFiles } = buildSync({
    entryPoints: { client: join(CLIENT, "main.tsx"), "client-style": join(CLIENT, "page.css") },
    outdir: CLIENT,
    bundle: true,
    write: false,
    format: "esm",
    target: "es2023",
    jsx: "automatic",
    jsxImportSource: "preact",
    logLevel: "silent",
  });
  const textOf = (name: string): string => {
    const file = outputFiles.find(({ path }) => path === join(CLIENT, name));
    if (file === undefined) throw new Error(`esbuild produced no ${name}`);
    return file.text;
  };
  return new Map([
    ["/client.js", built("text/javascript", textOf("client.js"))],
    ["/client.css", built("text/css", textOf("client-style.css"))],
  ]);
}

const built = (type: string, text: string): Built => ({
  type: `${type}; charset=utf-8`,
  text,
  etag: `"${createHash("sha256").update(text).digest("base64url")}"`,
});
