import type { DemoContext } from "./demo-context.ts";
import { expectThat, ExpectationFailed, waitFor } from "./expectations.ts";

const COPIES = 100;
const DAY = 86_400_000;

export async function replayLastIpn(context: DemoContext): Promise<void> {
  const { sandbox, transcript } = context;
  const { nowpayments } = sandbox;
  const last = nowpayments.deliveries.findLast(({ paymentStatus }) => paymentStatus === "finished");
  if (last === undefined) throw new ExpectationFailed("the IPN finished");
  const before = await countEffects(context);
  const answers = await nowpayments.replay(last, { times: COPIES, parallel: true });
  const accepted = answers.filter(({ status }) => status === 200).length;
  transcript.line("NOWPayments", "bot", `IPN finished, payment ${last.paymentId}, ${COPIES} copies at once`);
  const kinds = new Set(answers.map(({ status, text }) => `${status} ${text}`));
  transcript.line("bot", "NOWPayments", `${answers.length} answers: ${[...kinds].join(" · ")}`);
  expectThat(`200 to each of the ${COPIES} copies`, accepted === COPIES);
  const after = await countEffects(context);
  expectThat(
    `the same effects after the copies as before: ${JSON.stringify({ before, after })}`,
    JSON.stringify(before) === JSON.stringify(after),
  );
  const { postings, ...effects } = after;
  const expected = { payments: 1, entries: 1, days: 30, links: 1, invitations: 1 };
  expectThat(
    `effects of one payment: ${JSON.stringify(effects)}`,
    JSON.stringify(effects) === JSON.stringify(expected),
  );
  const { payments, entries, days, links, invitations } = effects;
  transcript.checked(
    `still ${payments} payment, ${entries} entry of ${postings} postings, ${days} days of access`,
  );
  transcript.checked(`still ${links} personal link, and ${invitations} invitation in Bob's chat`);
}

/** Counts the database rows and messages of Bob's payment, once all its jobs have run. */
async function countEffects({ sandbox, bob }: DemoContext) {
  const { prisma, pool } = sandbox.program.platform.database;
  await waitFor("no pending jobs of the bot", async () => {
    // These two jobs run later by the clock: the question for the time zone and the collected notification of the owner.
    const { rows } = await pool.query<{ left: string }>(
      "select count(*) as left from graphile_worker.jobs where task_identifier not in ('users.ask-time-zone', 'notifications.collect-events')",
    );
    return rows[0]?.left === "0" ? true : undefined;
  });
  const userId = BigInt(bob.testUser.id);
  const subscription = await prisma.subscription.findFirstOrThrow({ where: { userId } });
  const { startedAt, expiresAt } = subscription;
  const postings = await prisma.ledgerPosting.findMany({ where: { payment: { order: { userId } } } });
  return {
    payments: await prisma.payment.count({ where: { order: { userId } } }),
    entries: new Set(postings.map(({ entryId }) => entryId)).size,
    postings: postings.length,
    days: expiresAt === null ? null : (expiresAt.getTime() - startedAt.getTime()) / DAY,
    links: await prisma.inviteLink.count({ where: { subscription: { userId } } }),
    invitations: bob.testUser.chat.filter(({ text }) => /Paid\./.test(text)).length,
  };
}

/** Sam requests to join with Bob's personal link and is declined. */
export async function rejectSharedLink(context: DemoContext): Promise<void> {
  const { sam, bobsLink, channel, transcript } = context;
  const outcome = await sam.testUser.join(bobsLink);
  expectThat("a join request of Sam", outcome === "requested");
  transcript.line("Sam", "Telegram", `requests to join ${channel.title} by ${bobsLink}`);
  await context.expectCall("declineChatJoinRequest", { user_id: sam.testUser.id });
  await sam.receives(/belongs to somebody else/);
  await context.expectMembership(sam, "left");
}
