import { styleText } from "node:util";
import type { Sandbox, TemporaryPostgres } from "../sandbox.ts";
import { COMMANDS } from "./playground.ts";
import type { Playground } from "./playground.ts";

/** Where everything listens, and what one can do with it now. */
export function welcome(
  { telegram, nowpayments, url }: Sandbox,
  { connection }: TemporaryPostgres,
  { invoiceUrl, shareLink }: Playground,
): string {
  const { user, password, host, port, database } = connection;
  const api = `${telegram.url}/bot${telegram.botToken}`;
  const facts = [
    ["Telegram", `${telegram.url} is the root of its Bot API`],
    ["the bot", `@${telegram.botUsername}, token ${telegram.botToken}`],
    ["NOWPayments", `${nowpayments.url}/v1, x-api-key ${nowpayments.apiKey}`],
    ["the program", `${url}/healthz, webhook ${url}/webhooks/nowpayments`],
    ["database", `postgres://${user}:${password}@${host}:${port}/${database}`],
  ] as const;
  const payload = new URL(shareLink).searchParams.get("start") ?? "";
  const commands = COMMANDS.map(([example, meaning]) => [example.replace("c_…", payload), meaning] as const);
  const widest = Math.max(...commands.map(([example]) => example.length));
  return `
${styleText("bold", "PayGatePrime runs in its sandbox.")} Nothing here costs money or leaves this machine; all is gone after Ctrl+C.

${facts.map(([name, fact]) => `  ${name.padEnd(13)}${fact}`).join("\n")}

Olga sells her channel “Tea & Talk” with one tier, and Bob has opened an order for it in crypto.
What the bot says to anybody appears here.

${styleText("bold", "To pay for Bob")}, open this page in a browser, choose a coin, then tap “Pay exactly”:
  ${invoiceUrl}
Then type “Bob taps Come in”.

${styleText("bold", "To speak for people")}, type here:
${commands.map(([example, meaning]) => `  ${example.padEnd(widest)}  ${meaning}`).join("\n")}

${styleText("bold", "To look around")}, in another terminal:
  curl ${api}/getMe
  curl ${nowpayments.url}/v1/status -H 'x-api-key: ${nowpayments.apiKey}'
  npm run sandbox -- --demo

`;
}
