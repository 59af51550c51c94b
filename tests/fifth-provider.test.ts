import { execFile } from "node:child_process";
import { chmod, cp, mkdtemp, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { isLongRun } from "./support/test-size.ts";

const run = promisify(execFile);
const root = join(import.meta.dirname, "..");
const copied = [
  "bot",
  "webhooks",
  "prisma",
  "sandbox",
  "bench",
  "tests",
  "locales",
  "docs",
  "main.ts",
  "package.json",
];
const settings = ["tsconfig.json", "vitest.config.ts"];
/** The folder of the provider, which is only in the copy. */
const FOLDER = ["bot", "payments", "providers", "acme"].join("/");
/** The texts of `tests/fifth-provider`, which compile only there. */
const files = {
  "index.ts": `${FOLDER}/index.ts`,
  "settings.ts": `${FOLDER}/settings.ts`,
  "vendor.ts": `${FOLDER}/vendor.ts`,
  "contract.test.ts": `${FOLDER}/contract.test.ts`,
  "stage.ts": ["tests", "providers", "acme.ts"].join("/"),
};
const REGISTRY = "bot/payments/providers/registry.ts";

/** Without the variables that Vitest sets for its own workers. */
const env = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:VITEST|TEST)/.test(name))),
  TEST_SEED: String(inject("seed")),
};

/** A copy of the program, with a provider of a vendor that does not exist: its folder, one line, and its stage for the contract. */
describe("A further provider", () => {
  let copy: string;

  beforeAll(async () => {
    if (!isLongRun) return;
    copy = await mkdtemp(join(tmpdir(), "fifth-provider-"));
    // Postgres does not run as root, and reads the copy as another user.
    await chmod(copy, 0o755);
    for (const name of [...copied, ...settings])
      await cp(join(root, name), join(copy, name), { recursive: true });
    await symlink(join(root, "node_modules"), join(copy, "node_modules"));
    await cp(join(root, "tests/fifth-provider"), join(copy, FOLDER), {
      recursive: true,
    });
    for (const [name, target] of Object.entries(files))
      await rename(join(copy, FOLDER, `${name}.txt`), join(copy, target));
    const registry = await readFile(join(copy, REGISTRY), "utf8");
    const withLine = registry.replace("export const providers: readonly PaymentProvider[] = [", "$&acme, ");
    await writeFile(join(copy, REGISTRY), `import { acme } from "./acme/index.ts";\n${withLine}`);
  });
  afterAll(async () => {
    if (isLongRun) await rm(copy, { recursive: true, force: true });
  });

  const inCopy = (command: string, ...parameters: string[]): Promise<{ stdout: string }> =>
    run(process.execPath, [join(root, "node_modules", command), ...parameters], { cwd: copy, env }).catch(
      ({ stdout = "", stderr = "" }: { stdout?: string; stderr?: string }) => {
        throw new Error(`${stdout}\n${stderr}`);
      },
    );

  test("is one folder and one line of the registry, and compiles", { tags: ["long"] }, async () => {
    await expect(inCopy("typescript/bin/tsc", "--noEmit")).resolves.toMatchObject({ stdout: "" });
  });

  test("keeps the contract of every provider", { tags: ["long"] }, async () => {
    const { stdout } = await inCopy("vitest/vitest.mjs", "run", FOLDER);
    expect(stdout).toMatch(/[1-9]\d passed/);
  });
});
