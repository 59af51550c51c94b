import type { Stage } from "./stage.ts";
import { check, NotSeen, until } from "./until.ts";

const COPIES = 100;
const DAY = 86_400_000;

/** NOWPayments sends its last notice a hundred times more, all at once. */
export async function replayNotice(stage: Stage): Promise<void> {
  const { sandbox, transcript } = stage;
  const { nowpayments } = sandbox;
  const last = nowpayments.deliveries.findLast(({ paymentStatus }) => paymentStatus === "finished");
  if (last === undefined) throw new NotSeen("the notice of the finished payment");
  const before = await countTraces(stage);
  const answers = await nowpayments.replay(last, { times: COPIES, parallel: true });
  const accepted = answers.filter(({ status }) => status === 200).length;
  transcript.line("NOWPayments", "bot", `IPN finished, payment ${last.paymentId}, ${COPIES} copies at once`);
  const kinds = new Set(answers.map(({ status, text }) => `${status} ${text}`));
  transcript.line("bot", "NOWPayments", `${answers.length} answers: ${[...kinds].join(" · ")}`);
  check(`200 to each of the ${COPIES} copies`, accepted === COPIES);
  const after = await countTraces(stage);
  check(
    `the same traces after the copies as before: ${JSON.stringify({ before, after })}`,
    JSON.stringify(before) === JSON.stringify(after),
  );
  const { postings, ...traces } = after;
  const expected = { payments: 1, entries: 1, days: 30, links: 1, invitations: 1 };
  check(
    `traces of one payment: ${JSON.stringify(traces)}`,
    JSON.stringify(traces) === JSON.stringify(expected),
  );
  const { payments, entries, days, links, invitations } = traces;
  transcript.seen(
    `still ${payments} payment, ${entries} entry of ${postings} postings, ${days} days of access`,
  );
  transcript.seen(`still ${links} personal link, and ${invitations} invitation in Bob's chat`);
}

/** Whatever a payment of Bob's leaves behind, once nothing is left to do. */
async function countTraces({ sandbox, bob }: Stage) {
  const { prisma, pool } = sandbox.program.platform.database;
  await until("an end of the bot's jobs", async () => {
    // The question where Bob is comes a minute later, and what his payment means to Olga is gathered by the clock.
    const { rows } = await pool.query<{ left: string }>(
      "select count(*) as left from graphile_worker.jobs where task_identifier not in ('time_zones.ask', 'notifications:gather')",
    );
    return rows[0]?.left === "0" ? true : undefined;
  });
  const userId = BigInt(bob.persona.id);
  const subscription = await prisma.subscription.findFirstOrThrow({ where: { userId } });
  const { startedAt, expiresAt } = subscription;
  const postings = await prisma.ledgerPosting.findMany({ where: { payment: { order: { userId } } } });
  return {
    payments: await prisma.payment.count({ where: { order: { userId } } }),
    entries: new Set(postings.map(({ entryId }) => entryId)).size,
    postings: postings.length,
    days: expiresAt === null ? null : (expiresAt.getTime() - startedAt.getTime()) / DAY,
    links: await prisma.accessLink.count({ where: { subscription: { userId } } }),
    invitations: bob.persona.chat.filter(({ text }) => /Paid\./.test(text)).length,
  };
}

/** Sam got Bob's link from somewhere. */
export async function strangerStaysOut(stage: Stage): Promise<void> {
  const { sam, bobsLink, channel, transcript } = stage;
  const outcome = await sam.persona.join(bobsLink);
  check("a join request of Sam", outcome === "requested");
  transcript.line("Sam", "Telegram", `asks to join ${channel.title} by ${bobsLink}`);
  await stage.called("declineChatJoinRequest", { user_id: sam.persona.id });
  await sam.hears(/belongs to somebody else/);
  await stage.seesMembership(sam, "left");
}
