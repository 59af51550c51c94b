import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const run = promisify(execFile);

// A process of its own: the other tests of a worker load the package, and modules stay loaded.
const script = `
  import { createRequire } from "node:module";
  import { readConfig } from "./bot/platform/runtime/config.ts";
  import { providers } from "./bot/payments/providers/registry.ts";
  const { cache } = createRequire(import.meta.url);
  const isLoaded = () => Object.keys(cache).some((path) => path.includes("/node_modules/stripe/"));
  const notification = { headers: { "stripe-signature": "t=1,v1=00" }, body: Buffer.from("{}") };
  const answers = [{}, { PUBLIC_URL: "https://bot.example", STRIPE_API_KEY: "sk_test_1", STRIPE_WEBHOOK_SECRET: "whsec_1" }].map(
    (settings) => {
      const config = readConfig({ BOT_TOKEN: "123456:" + "A".repeat(35), ...settings }, providers);
      const { webhook } = providers.find(({ name }) => name === "stripe");
      const { reason } = webhook.parse(notification, config, new Date());
      return { reason, isLoaded: isLoaded() };
    },
  );
  console.log(JSON.stringify(answers));
`;

test(
  "Stripe's package is loaded by its first use, and not where Stripe is not set up",
  { tags: ["long"] },
  async () => {
    const root = new URL("../../../..", import.meta.url);
    const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", script], { cwd: root });
    expect(JSON.parse(stdout)).toEqual([
      { reason: "off", isLoaded: false },
      { reason: "signature", isLoaded: true },
    ]);
  },
);
