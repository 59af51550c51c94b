import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { providers } from "../bot/payments/index.ts";
import { loadTranslations } from "../bot/platform/texts/texts.ts";

const root = join(import.meta.dirname, "..");

/** Of code and of texts. Stars are a currency as well, so that their name is no provider's. */
function namesOfProviders(): string[] {
  const texts = loadTranslations().for("en");
  const named = providers.filter(({ name }) => name !== "stars");
  const names = named.flatMap((provider) => [provider.name, provider.label(texts)]);
  return [...new Set(names.map((name) => name.toLowerCase()))];
}

const list = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => join(folder, name));

const isProduction = (file: string): boolean => file.endsWith(".ts") && !file.endsWith(".test.ts");

const findNames = (files: readonly string[], read: (text: string) => string): string[] =>
  files.flatMap((file) => {
    const text = read(readFileSync(join(root, file), "utf8")).toLowerCase();
    return namesOfProviders()
      .filter((name) => text.includes(name))
      .map((name) => `${file} names ${name}`);
  });

/** Comments give providers as examples. */
const withoutComments = (text: string): string =>
  text.replaceAll(/\/\*[^]*?\*\//g, "").replaceAll(/(?<=^|\s)(?:\/\/|--).*$/gm, "");

test("Payouts know no provider by its name, not even in comments", () => {
  expect(namesOfProviders()).toEqual(expect.arrayContaining(["nowpayments", "crypto pay", "stripe"]));
  const files = list("bot/payouts").filter(isProduction);
  expect(files.length).toBeGreaterThan(50);
  expect(findNames(files, (text) => text)).toEqual([]);
});

test("Only the registry and a provider's own folder know it by its name: the program and the database ask for capabilities", () => {
  const own = providers.map(({ name }) => `bot/payments/providers/${name}/`);
  // The keys of the texts, which are generated.
  const exceptions = ["bot/payments/providers/registry.ts", "bot/platform/texts/text-keys.ts"];
  const code = ["main.ts", ...list("bot"), ...list("webhooks")]
    .filter(isProduction)
    .filter((file) => !exceptions.includes(file) && !own.some((folder) => file.startsWith(folder)));
  const database = list("prisma/migrations").filter((file) => file.endsWith(".sql"));
  expect(code.length).toBeGreaterThan(500);
  expect(database.length).toBeGreaterThan(5);
  expect(findNames([...code, ...database, "prisma/schema.prisma"], withoutComments)).toEqual([]);
});
