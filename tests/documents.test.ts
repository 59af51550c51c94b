import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { providers } from "../bot/payments/index.ts";
import { READ_EVENTS } from "../bot/payments/providers/stripe/parse-notification.ts";
import { loadTranslations } from "../bot/platform/texts/texts.ts";
import { readLogLines, withLogEvents } from "../docs/write-log-events.ts";
import { withMetrics } from "../docs/write-metrics.ts";

const root = join(import.meta.dirname, "..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const documents = globSync(["*.md", "docs/**/*.md", "bench/*.md", ".env.example", "prisma/schema.prisma"], {
  cwd: root,
});
const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };

/** A path of the project, as documents and comments name it: a top folder, a slash, and more. */
const PATH =
  /(?<![\w/.@-])((?:bot|webhooks|prisma|locales|sandbox|tests|bench|docs|\.ci)\/[\w@./<>*{}-]*[\w>}])/g;

const pathsIn = (text: string): string[] =>
  [...text.matchAll(PATH)].map(([, path = ""]) => path).filter((path) => !/[<>*{}]|…/.test(path));

/** "document: name" for each name that a document holds and the project lacks. */
const missingIn = (find: (text: string, document: string) => readonly string[]): string[] =>
  documents.flatMap((document) => find(read(document), document).map((name) => `${document}: ${name}`));

describe("Every document names", () => {
  test("existing paths", () => {
    expect(missingIn((text) => pathsIn(text).filter((path) => !existsSync(join(root, path))))).toEqual([]);
  });

  test("existing npm scripts", () => {
    const scriptsIn = (text: string): string[] =>
      [...text.matchAll(/\bnpm (?:run ([\w:-]+)|(test|start)\b)/g)].map(
        ([, script, short]) => script ?? short ?? "",
      );
    expect(missingIn((text) => scriptsIn(text).filter((script) => scripts[script] === undefined))).toEqual(
      [],
    );
  });

  test("existing files in its links", () => {
    const linksIn = (text: string): string[] =>
      [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, link = ""]) => link);
    const missing = missingIn((text, document) =>
      linksIn(text).filter((link) => !existsSync(join(root, dirname(document), link))),
    );
    expect(missing).toEqual([]);
  });
});

describe.each(providers.map((provider) => [provider.name, provider] as const))(
  "The provider %s",
  (_name, provider) => {
    const name = provider.label(loadTranslations().for("en"));

    test("has a row in the README's ways to pay, with every cell filled", () => {
      const [, section = ""] = read("README.md").split("\n## Ways to pay\n");
      const rows =
        section
          .split("\n## ")[0]
          ?.split("\n")
          .filter((line) => line.includes(name)) ?? [];
      const cells = rows[0]?.split("|").slice(1, -1) ?? [];
      expect(cells).toHaveLength(6);
      expect(cells.filter((cell) => cell.trim() === "")).toEqual([]);
    });

    test("has its webhook and its settings in the operator guide", () => {
      const guide = read("docs/operator-guide.md");
      const needed = [
        ...(provider.webhook === undefined ? [] : [`PUBLIC_URL/webhooks/${provider.name}`]),
        ...(provider.settings === undefined ? [] : [`${provider.name.toUpperCase()}_SALES`]),
      ];
      expect(needed.filter((text) => !guide.includes(text))).toEqual([]);
    });
  },
);

test("The operator guide names the events of Stripe that the program reads, and no other", () => {
  const [, list = ""] = /The events are ([^]*?)\. If the endpoint/.exec(read("docs/operator-guide.md")) ?? [];
  expect([...list.matchAll(/`(.+?)`/g)].map(([, event]) => event)).toEqual([...READ_EVENTS]);
});

test.each(["docs/operator-guide.md", "docs/deploy/cluster.md"])(
  "The contents of %s list its sections",
  (guide) => {
    const [head = "", ...sections] = read(guide).split(/^## /m);
    const listed = [...head.matchAll(/^- \[(.+)\]\(#.+\)$/gm)].map(([, title]) => title);
    expect(listed).toEqual(sections.map((section) => section.split("\n", 1)[0]));
  },
);

test("Every comment in the code names existing paths", () => {
  const files = globSync("{main.ts,{bot,webhooks,prisma,sandbox,tests,bench}/**/*.{ts,tsx,sql}}", {
    cwd: root,
  }).filter((file) => !file.startsWith("prisma/client/"));
  const missing = files.flatMap((file) =>
    (read(file).match(/\/\*.*?\*\/|(?<!["'`:])\/\/.*|^\s*--.*/gms) ?? []).flatMap((comment) =>
      pathsIn(comment)
        .filter((path) => !existsSync(join(root, path)))
        .map((path) => `${file}: ${path}`),
    ),
  );
  expect(missing).toEqual([]);
});

describe("Log lines", () => {
  test("are all found, whatever their messages contain", () => {
    const calls = globSync("{main.ts,{bot,webhooks}/**/*.ts}", { cwd: root })
      .filter((file) => !file.endsWith(".test.ts"))
      .flatMap((file) => read(file).match(/\blogger\.(?:debug|info|warn|error|fatal)\(/g) ?? []);
    expect(readLogLines()).toHaveLength(calls.length);
  });

  test("carry an event, except at level debug", () => {
    const silent = readLogLines().filter(({ event, level }) => event === undefined && level !== "debug");
    expect(silent).toEqual([]);
  });

  test("are listed in the operator guide", () => {
    const guide = read("docs/operator-guide.md");
    expect(withLogEvents(guide)).toBe(guide);
  });
});

test("The metrics are listed in the operator guide", async () => {
  const guide = read("docs/operator-guide.md");
  expect(await withMetrics(guide)).toBe(guide);
});
