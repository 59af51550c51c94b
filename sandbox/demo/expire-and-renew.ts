import type { DemoContext } from "./demo-context.ts";
import { waitFor } from "./expectations.ts";
import { subscribeWithStars } from "./renewals.ts";

const DAY = 86_400_000;

export async function remindBeforeEnd(context: DemoContext): Promise<void> {
  await advanceDays(context, 28);
  for (const user of [context.alice, context.bob]) await user.receives(/Your access to .* ends on/);
  const reminders = await waitFor("a row for each reminder", async () => {
    const count = await context.sandbox.program.platform.database.prisma.reminder.count();
    return count === 2 ? count : undefined;
  });
  context.transcript.checked(`${reminders} rows in reminder: delivered`);
}

export async function endAccess(context: DemoContext): Promise<void> {
  const { alice, bob } = context;
  await advanceDays(context, 3);
  for (const user of [alice, bob]) {
    const member = { user_id: user.testUser.id };
    await context.expectCall("banChatMember", member);
    await context.expectCall("unbanChatMember", { ...member, only_if_banned: true });
    await user.receives(/has ended, and so has your access/);
    await context.expectMembership(user, "left");
  }
}

async function advanceDays({ sandbox, transcript }: DemoContext, days: number): Promise<void> {
  const from = sandbox.clock.now();
  sandbox.clock.advance(days * DAY);
  transcript.time(from, sandbox.clock.now());
  // The bot's sweep runs every minute of real time; this one runs at once.
  await sandbox.sweep();
}

/** Both users get a new order by Renew. Alice subscribes, so that Telegram charges her every 30 days, and joins again. */
export async function renewAccess(context: DemoContext): Promise<void> {
  const { bob } = context;
  await bob.press(/Renew/);
  await bob.receives(/How would you like to pay/);
  await subscribeWithStars(context);
}
