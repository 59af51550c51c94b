import { comeIn, payStars } from "./buy.ts";
import type { Stage } from "./stage.ts";

const DAY = 86_400_000;

/** The paid time ends: both are put out and told. */
export async function monthPasses(stage: Stage): Promise<void> {
  const { sandbox, transcript, alice, bob } = stage;
  const from = sandbox.clock.now();
  sandbox.clock.advance(31 * DAY);
  transcript.time(from, sandbox.clock.now());
  // The bot looks once a minute of real time; nobody wants to watch that minute.
  await sandbox.sweep();
  for (const guest of [alice, bob]) {
    const user = { user_id: guest.persona.id };
    await stage.called("banChatMember", user);
    await stage.called("unbanChatMember", { ...user, only_if_banned: true });
    await guest.hears(/is over, and so is your access/);
    await stage.seesMembership(guest, "left");
  }
}

/** One tap leads to a new order; Alice goes on to pay and comes back in. */
export async function bothRenew(stage: Stage): Promise<void> {
  const { alice, bob } = stage;
  await bob.press(/Renew/);
  await bob.hears(/How would you like to pay/);
  await alice.press(/Renew/);
  await alice.hears(/How would you like to pay/);
  await payStars(stage, alice);
  await comeIn(stage, alice);
}
