/**
 * The arrows of docs/architecture.md, checked by `npm run check:arrows`.
 * @type {import('dependency-cruiser').IConfiguration}
 */
const features =
  "channels|subscriptions|payments|welcome|users|operator|support|time-zones|languages|members|adoption|posts|stats|links|donations|broadcasts|notifications|payouts";

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Two files that need each other are one idea, or one of them is in the wrong place.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "features-meet-at-the-door",
      comment:
        "A feature is entered through its index.ts (access.ts is the channels' second door, for who may be in).",
      severity: "error",
      from: { path: `^bot/(${features})/`, pathNot: "\\.test\\.ts$|/testing/" },
      to: {
        path: `^bot/(${features})/`,
        pathNot: ["^bot/$1/", "/index\\.ts$", "^bot/channels/access\\.ts$"],
      },
    },
    {
      name: "platform-knows-no-feature",
      severity: "error",
      from: { path: "^bot/platform/", pathNot: "\\.test\\.ts$|/testing/" },
      to: { path: "^bot/(?!platform/)" },
    },
    {
      name: "features-in-order",
      comment: "payments → subscriptions → channels, never back.",
      severity: "error",
      from: { path: "^bot/channels/", pathNot: "\\.test\\.ts$|/testing/" },
      to: { path: "^bot/(subscriptions|payments)/" },
    },
    {
      name: "subscriptions-do-not-know-payments",
      severity: "error",
      from: { path: "^bot/subscriptions/", pathNot: "\\.test\\.ts$|/testing/" },
      to: { path: "^bot/payments/" },
    },
    {
      name: "use-cases-know-no-telegram",
      comment:
        "A use case takes and gives plain values; handlers, keyboards, forms, jobs and telegram-* files talk to Telegram.",
      severity: "error",
      from: {
        path: `^bot/(${features})/`,
        pathNot: "(\\.(handlers|keyboards|conversation|jobs|test)\\.ts|/index\\.ts|/telegram-[^/]*\\.ts)$",
      },
      to: { path: "node_modules/(grammy|@grammyjs|express)/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "webhooks-only-call-in",
      severity: "error",
      from: { path: "^webhooks/", pathNot: "\\.test\\.ts$|/testing/" },
      to: { path: "^bot/", pathNot: ["^bot/platform/", "^bot/[^/]+/index\\.ts$"] },
    },
    {
      name: "one-place-builds-the-prisma-client",
      severity: "error",
      from: { path: "^(bot|webhooks|main)", pathNot: "^bot/platform/(database/database|jobs)\\.ts$" },
      to: {
        path: "^prisma/client/",
        dependencyTypesNot: ["type-only"],
        pathNot: "^prisma/client/client\\.ts$",
      },
    },
    {
      name: "production-does-not-know-the-sandbox",
      severity: "error",
      from: { path: "^(main\\.ts|bot/|webhooks/|prisma/)", pathNot: "\\.test\\.ts$|/testing/" },
      to: { path: "^(sandbox|tests|bench)/" },
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
    doNotFollow: { path: "node_modules" },
    // Tests may reach for anything, and the parser does not know `await using`.
    exclude: { path: "^prisma/client/|\\.test\\.ts$|/testing/" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};
