import { comeIn, payStars } from "./buy.ts";
import type { Stage } from "./stage.ts";
import { until } from "./until.ts";

const DAY = 86_400_000;

/** Both are reminded while there is time to renew. */
export async function endComesNear(stage: Stage): Promise<void> {
  await pass(stage, 28);
  for (const guest of [stage.alice, stage.bob]) await guest.hears(/Your time in .* ends on/);
  const reminders = await until("a row for each reminder", async () => {
    const count = await stage.sandbox.program.platform.database.prisma.reminder.count();
    return count === 2 ? count : undefined;
  });
  stage.transcript.seen(`${reminders} rows in reminder: delivered`);
}

/** The paid time ends: both are put out and told. */
export async function monthPasses(stage: Stage): Promise<void> {
  const { alice, bob } = stage;
  await pass(stage, 3);
  for (const guest of [alice, bob]) {
    const user = { user_id: guest.persona.id };
    await stage.called("banChatMember", user);
    await stage.called("unbanChatMember", { ...user, only_if_banned: true });
    await guest.hears(/is over, and so is your access/);
    await stage.seesMembership(guest, "left");
  }
}

async function pass({ sandbox, transcript }: Stage, days: number): Promise<void> {
  const from = sandbox.clock.now();
  sandbox.clock.advance(days * DAY);
  transcript.time(from, sandbox.clock.now());
  // The bot looks once a minute of real time; nobody wants to watch that minute.
  await sandbox.sweep();
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
