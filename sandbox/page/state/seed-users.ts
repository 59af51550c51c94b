import type { SandboxTelegram } from "../../telegram/index.ts";

/**
 * Creates the initial users in the order of the page and Olga's unconnected channel. No user has started the bot.
 * @returns the ids of the operators.
 */
export function seedUsers(telegram: SandboxTelegram): readonly number[] {
  const olga = telegram.person({ firstName: "Olga", username: "olga_teas" });
  telegram.person({ firstName: "Alice", username: "alice_reads" });
  telegram.person({ firstName: "Bob", languageCode: "ru" });
  telegram.person({ firstName: "Sam" });
  const vera = telegram.person({ firstName: "Vera", username: "vera_operates" });
  const channel = olga.createChannel({ title: "Tea & Talk", kind: "channel" });
  olga.post(channel, "Welcome! A new tea every week, and what to talk about while it brews.");
  return [vera.id];
}
