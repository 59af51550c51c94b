import { execFile } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

/** Files that the planted ones import. Their content does not matter to the rules. */
const targets = [
  "bot/checkout/index.ts",
  "bot/orders/index.ts",
  "bot/payments/contract/payment-event.ts",
  "bot/payments/contract/payment-status.ts",
  "bot/payments/providers/nowpayments/testing/json-text.ts",
  "bot/stats/index.ts",
  "prisma/client/client.ts",
];

/** One file, or two, for each rule: the path in the copy and its text. */
const planted: readonly (readonly [rule: string, files: Readonly<Record<string, string>>])[] = [
  [
    "no-cycles",
    {
      "bot/orders/planted-one.ts": `import type { Two } from "./planted-two.ts";\nexport type One = Two;\n`,
      "bot/orders/planted-two.ts": `import type { One } from "./planted-one.ts";\nexport type Two = One;\n`,
    },
  ],
  [
    "folders-import-one-way",
    {
      "bot/payments/confirm/planted-up.ts": `export type { Planted } from "../events/planted-down.ts";\n`,
      "bot/payments/confirm/planted-type.ts": `export type Planted = 1;\n`,
      "bot/payments/events/planted-down.ts": `export type { Planted } from "../confirm/planted-type.ts";\n`,
    },
  ],
  [
    "features-meet-at-the-door",
    { "bot/intake/planted-door.ts": `export { isFinal } from "../payments/contract/payment-status.ts";\n` },
  ],
  [
    "platform-knows-no-feature",
    { "bot/platform/values/planted-feature.ts": `export * from "../../orders/index.ts";\n` },
  ],
  [
    "users-know-no-later-layer",
    { "bot/users/people/planted-layer.ts": `export * from "../../checkout/index.ts";\n` },
  ],
  [
    "payments-know-no-later-layer",
    { "bot/payments/events/planted-layer.ts": `export * from "../../checkout/index.ts";\n` },
  ],
  ["nobody-imports-readers", { "bot/posts/planted-reader.ts": `export * from "../stats/index.ts";\n` }],
  [
    "use-cases-know-no-telegram",
    {
      "bot/orders/planted-grammy.ts": `import { InlineKeyboard } from "grammy";\nexport const keyboard = new InlineKeyboard();\n`,
    },
  ],
  [
    "webhooks-only-call-in",
    { "webhooks/planted-inside.ts": `export * from "../bot/payments/contract/payment-event.ts";\n` },
  ],
  [
    "sql-stands-in-sql-files",
    {
      "bot/orders/planted-client.ts": `import { PrismaClient } from "../../prisma/client/client.ts";\nexport const client = PrismaClient;\n`,
    },
  ],
  [
    "production-knows-no-sandbox-and-no-tests",
    {
      "bot/orders/planted-double.ts": `export * from "../payments/providers/nowpayments/testing/json-text.ts";\n`,
    },
  ],
  ["nothing-unresolvable", { "bot/orders/planted-nowhere.ts": `export * from "./planted-missing.ts";\n` }],
];

type Violation = { readonly rule: { readonly name: string }; readonly from: string };

describe("The arrows' check", () => {
  let scratch: string;
  let violations: readonly Violation[];

  const plant = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(scratch, path)), { recursive: true });
    await writeFile(join(scratch, path), text);
  };

  beforeAll(async () => {
    scratch = await mkdtemp(join(tmpdir(), "arrows-"));
    // The rules read the names of the features from the folders.
    for (const folder of globSync("{bot/*,webhooks,sandbox,bench}/", { cwd: root }))
      await mkdir(join(scratch, folder), { recursive: true });
    for (const name of [".dependency-cruiser.cjs", "package.json"])
      await cp(join(root, name), join(scratch, name));
    await symlink(join(root, "node_modules"), join(scratch, "node_modules"));
    for (const path of targets) await plant(path, "export {};\n");
    for (const [, files] of planted)
      for (const [path, text] of Object.entries(files)) await plant(path, text);
    violations = await cruise(scratch);
  });
  afterAll(() => rm(scratch, { recursive: true, force: true }));

  test("finds the files that the planted ones import", () => {
    expect(targets.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test.each(planted)("refuses a planted violation of %s", (rule, files) => {
    const found = violations.filter((violation) => violation.rule.name === rule).map(({ from }) => from);
    // A rule about folders names the folders.
    const expected =
      rule === "folders-import-one-way"
        ? ["bot/payments/confirm", "bot/payments/events"]
        : Object.keys(files);
    expect(found.some((from) => expected.includes(from))).toBe(true);
  });
});

const cruise = (cwd: string): Promise<readonly Violation[]> =>
  new Promise((resolve, reject) => {
    const command = join(root, "node_modules/.bin/depcruise");
    const roots = ["bot", "webhooks", "prisma", "sandbox", "bench"];
    execFile(
      process.execPath,
      [command, "--output-type", "json", ...roots],
      { cwd, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout) => {
        if (stdout === "") reject(error ?? new Error("The check printed nothing"));
        else resolve((JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations);
      },
    );
  });

test("Tests with two sizes have a tag, by which the long run finds them", () => {
  const sized = globSync("{bot,webhooks,prisma,sandbox,bench,tests}/**/*.test.ts", { cwd: root }).filter(
    (file) => readFileSync(join(root, file), "utf8").includes('support/test-size.ts"'),
  );
  expect(sized.length).toBeGreaterThan(30);
  expect(
    sized.filter((file) => !/@module-tag|\btags: \[/.test(readFileSync(join(root, file), "utf8"))),
  ).toEqual([]);
});

test("A door exports at most 20 names", () => {
  const wide = globSync("bot/**/index.ts", { cwd: root }).filter((file) => countExports(file) > 20);
  expect(wide).toEqual([]);
});

function countExports(file: string): number {
  const text = readFileSync(join(root, file), "utf8");
  const lists = [...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].map(
    ([, names = ""]) => names.split(",").filter((name) => name.trim() !== "").length,
  );
  const single = text.match(/^export (?:type )?(?:\*|const|function|async function)/gm)?.length ?? 0;
  return lists.reduce((sum, count) => sum + count, single);
}

test("A folder and its subfolder do not import each other's files", () => {
  const files = globSync("bot/**/*.ts", { cwd: root }).filter((file) => !file.endsWith(".test.ts"));
  const imports = files.flatMap((file) =>
    [...readFileSync(join(root, file), "utf8").matchAll(/ from "(\.[^"]+)"/g)].map(([, path = ""]) => ({
      from: dirname(file),
      to: dirname(join(dirname(file), path)),
    })),
  );
  const pairs = new Set(imports.map(({ from, to }) => `${from} ${to}`));
  const mutual = imports.filter(({ from, to }) => to.startsWith(`${from}/`) && pairs.has(`${to} ${from}`));
  expect(mutual).toEqual([]);
});

describe("The tree of bot/", () => {
  // Written by `npm run generate`.
  const GENERATED = join("bot", "platform", "texts", "text-keys.ts");
  const files = globSync("bot/**/*.ts", { cwd: root }).filter((file) => file !== GENERATED);
  const isProduction = (file: string): boolean => !file.endsWith(".test.ts");

  test("has no file of more than 250 lines", () => {
    const lines = (file: string): number => readFileSync(join(root, file), "utf8").split("\n").length - 1;
    expect(files.filter((file) => isProduction(file) && lines(file) > 250)).toEqual([]);
  });

  test("has folders of at least 3 entries, and of at most 25 files", () => {
    const folders = new Map<string, Set<string>>();
    for (const file of files)
      for (let path = file; path !== "bot"; path = dirname(path)) {
        const entries = folders.get(dirname(path)) ?? new Set();
        folders.set(dirname(path), entries.add(path));
      }
    const isWrong = (entries: ReadonlySet<string>): boolean =>
      entries.size < 3 ||
      [...entries].filter((path) => path.endsWith(".ts") && isProduction(path)).length > 25;
    expect([...folders].filter(([, entries]) => isWrong(entries)).map(([folder]) => folder)).toEqual([]);
  });
});
