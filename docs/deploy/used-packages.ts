import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

const names = z.record(z.string(), z.string()).default({});

const installedPackage = z.looseObject({
  dependencies: names,
  optionalDependencies: names,
  peerDependencies: names,
  peerDependenciesMeta: z.record(z.string(), z.object({ optional: z.boolean().optional() })).default({}),
});
type InstalledPackage = z.infer<typeof installedPackage>;

/** npm's list of what it has installed. */
const installedTree = z.object({ packages: z.record(z.string(), installedPackage) });

/**
 * Finds the installed packages that the running program can reach. `npm ci --omit=dev` also installs Prisma's CLI and
 * TypeScript, as optional peers of Prisma's client, which works without them.
 *
 * @param without direct dependencies that do not count.
 * @returns `used` and `unused` paths, such as `node_modules/pg`.
 */
export async function findUsedPackages(
  root: string,
  without: readonly string[] = [],
): Promise<{ readonly used: readonly string[]; readonly unused: readonly string[] }> {
  const read = async (path: string): Promise<unknown> => JSON.parse(await readFile(join(root, path), "utf8"));
  const { packages } = installedTree.parse(await read("node_modules/.package-lock.json"));
  const used = new Set<string>();
  const visit = (from: string, needed: readonly string[]): void => {
    for (const name of needed) {
      const path = resolvePackage(packages, from, name);
      // A package for another platform is not installed.
      if (path === undefined || used.has(path)) continue;
      used.add(path);
      visit(path, neededBy(packages[path]));
    }
  };
  const needed = neededBy(installedPackage.parse(await read("package.json")));
  visit(
    "",
    needed.filter((name) => !without.includes(name)),
  );
  return { used: [...used].toSorted(), unused: Object.keys(packages).filter((path) => !used.has(path)) };
}

const neededBy = (one: InstalledPackage | undefined): string[] => [
  ...Object.keys(one?.dependencies ?? {}),
  ...Object.keys(one?.optionalDependencies ?? {}),
  ...Object.keys(one?.peerDependencies ?? {}).filter(
    (name) => one?.peerDependenciesMeta[name]?.optional !== true,
  ),
];

/** As Node resolves an import: the nearest `node_modules` above the importing package. */
function resolvePackage(
  packages: Readonly<Record<string, InstalledPackage>>,
  from: string,
  name: string,
): string | undefined {
  const path = join(from, "node_modules", name);
  if (path in packages) return path;
  if (from === "") return undefined;
  return resolvePackage(packages, from.slice(0, Math.max(0, from.lastIndexOf("/node_modules/"))), name);
}
