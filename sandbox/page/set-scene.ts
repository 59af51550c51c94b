import type { SandboxTelegram } from "../telegram/index.ts";

/**
 * The people of the beginning, in the order in which the page shows them, none of whom knows the bot yet; and Olga's channel,
 * which is not connected. Gives the ids of the operators.
 */
export function setScene(telegram: SandboxTelegram): readonly number[] {
  const olga = telegram.person({ firstName: "Olga", username: "olga_teas" });
  telegram.person({ firstName: "Alice", username: "alice_reads" });
  telegram.person({ firstName: "Bob", languageCode: "ru" });
  telegram.person({ firstName: "Sam" });
  const vera = telegram.person({ firstName: "Vera", username: "vera_operates" });
  const channel = olga.createChannel({ title: "Tea & Talk", kind: "channel" });
  olga.post(channel, "Welcome! A new tea every week, and what to talk about while it brews.");
  return [vera.id];
}
