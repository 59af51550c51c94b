import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { findUsedPackages } from "./used-packages.ts";

/*
 * Makes an installed folder smaller, for the image of docs/deploy/Containerfile: the packages that only development needs, and the
 * package `node`, because the image has Node.
 */

// Parts of packages that are in no import of the program: bundles for browsers, and Prisma's compilers for other databases.
const UNUSED_PARTS: readonly { readonly folder: string; readonly isUnused: (name: string) => boolean }[] = [
  { folder: "echarts", isUnused: (name) => ["dist", "types", "theme", "ssr"].includes(name) },
  { folder: "zrender", isUnused: (name) => ["dist", "src", "build"].includes(name) },
  {
    folder: "@prisma/client/runtime",
    isUnused: (name) =>
      name.endsWith(".map") ||
      (name.startsWith("query_compiler_") && !name.startsWith("query_compiler_fast_bg.postgresql.")),
  },
];

async function removeUnusedPackages(root: string): Promise<void> {
  const { unused } = await findUsedPackages(root, ["node"]);
  const remove = (path: string): Promise<void> => rm(join(root, path), { recursive: true, force: true });
  for (const path of [...unused, "node_modules/.bin", "node_modules/.package-lock.json"]) await remove(path);
  for (const { folder, isUnused } of UNUSED_PARTS) {
    const names = await readdir(join(root, "node_modules", folder));
    for (const name of names.filter(isUnused)) await remove(join("node_modules", folder, name));
  }
}

if (import.meta.main) await removeUnusedPackages(process.cwd());
