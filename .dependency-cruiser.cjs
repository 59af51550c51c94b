const { readdirSync } = require("node:fs");
const { join } = require("node:path");

/*
 * The arrows of docs/architecture.md, checked by `npm run check:arrows`. A test plants a violation of each rule and sees
 * the check fail.
 */

/** Read from the folders, so that a new feature is under the rules at once. */
const features = readdirSync(join(__dirname, "bot"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "platform")
  .map((entry) => entry.name);

/** Each of these may import the ones before it. The other features may import all of them. */
const layers = [
  "users",
  "channels",
  "tiers",
  "invites",
  "orders",
  "ledger",
  "subscriptions",
  "renewals",
  "payments",
  "checkout",
];

/** These read what the others wrote. Others reach them by jobs, never by imports. */
const readers = ["notifications", "operator", "stats"];

/** Helpers and doubles of tests, wherever they stand. */
const testing = "\\.test\\.ts$|/testing/|/testing\\.ts$|^tests/";

const anyOf = (names) => `(${names.join("|")})`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Two files that need each other are one idea, or one of them is in the wrong place.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "folders-import-one-way",
      comment: "Two folders that import each other, at any depth, cannot be read or moved on their own.",
      severity: "error",
      scope: "folder",
      from: {},
      to: { circular: true },
    },
    {
      name: "features-meet-at-the-door",
      comment: "A feature is entered through its index.ts, also by the files that put the program together.",
      severity: "error",
      from: { path: "^(main\\.ts|bot/([^/]+)/|bot/[^/]+\\.ts$)" },
      to: { path: `^bot/${anyOf(features)}/`, pathNot: ["^bot/$2/", "^bot/[^/]+/index\\.ts$"] },
    },
    {
      name: "platform-knows-no-feature",
      severity: "error",
      from: { path: "^bot/platform/" },
      to: { path: "^bot/(?!platform/)" },
    },
    ...layers.map((layer, place) => ({
      name: `${layer}-know-no-later-layer`,
      comment: `${layers.join(" ← ")}: an import goes to the left, never to the right.`,
      severity: "error",
      from: { path: `^bot/${layer}/` },
      to: {
        path: `^bot/${anyOf(features)}/`,
        pathNot: `^bot/${anyOf(layers.slice(0, place + 1))}/`,
      },
    })),
    {
      name: "nobody-imports-readers",
      severity: "error",
      from: { path: "^bot/([^/]+)/" },
      to: { path: `^bot/${anyOf(readers)}/`, pathNot: "^bot/$1/" },
    },
    {
      name: "use-cases-know-no-telegram",
      comment:
        "A use case takes and returns plain values. Handlers, pages, keyboards, forms, jobs and telegram-* files talk to Telegram.",
      severity: "error",
      from: {
        path: `^bot/${anyOf(features.filter((name) => name !== "intake"))}/`,
        pathNot: "(\\.(handlers|pages|keyboards|conversation|jobs)\\.ts|/index\\.ts|/telegram-[^/]*\\.ts)$",
      },
      to: { path: "node_modules/(grammy|@grammyjs|express)/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "webhooks-only-call-in",
      severity: "error",
      from: { path: "^webhooks/" },
      to: { path: "^bot/", pathNot: ["^bot/platform/", "^bot/[^/]+/index\\.ts$"] },
    },
    {
      name: "sql-stands-in-sql-files",
      comment:
        "Only bot/platform/database builds the Prisma client, and only *.sql.ts files write raw SQL. Others take its types.",
      severity: "error",
      from: { path: "^(bot/|webhooks/|main\\.ts)", pathNot: "^bot/platform/database/|\\.sql\\.ts$" },
      to: { path: "^prisma/client/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "production-knows-no-sandbox-and-no-tests",
      severity: "error",
      from: { path: "^(main\\.ts|bot/|webhooks/|prisma/)" },
      to: { path: `^(sandbox|bench)/|${testing}` },
    },
    {
      name: "nothing-unresolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    parser: "swc",
    // Tests may import anything, and the parser does not know `await using`. A file that is not followed still counts as
    // the target of an import.
    doNotFollow: { path: `node_modules|^prisma/client/|${testing}` },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};
