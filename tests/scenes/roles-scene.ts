import type { TestUser } from "../../sandbox/telegram/index.ts";
import { teamRoles } from "../../bot/channels/permissions/permission-table.ts";
import type { Role } from "../../bot/channels/permissions/permission-table.ts";
import { confirmPayment } from "../../bot/payments/confirm/confirm-payment.ts";
import { readConfig } from "../../bot/platform/runtime/config.ts";
import { providers } from "../../bot/payments/index.ts";
import { newId } from "../../bot/platform/values/ids.ts";
import { versionOf } from "../../bot/members/member/member-state.ts";
import { findMember } from "../../bot/members/member/find-member.ts";
import { bitcoin, cryptoEvent, refunded, starsEvent } from "../support/payment-events.ts";
import { setWallet } from "../../bot/payouts/wallets/change-wallet.ts";
import { EVM } from "./payee-scene.ts";
import { addToTeam } from "../support/team.ts";
import { earn, giveWallet, openPayoutScene, requestFor } from "./payout-scene.ts";
import type { PayoutScene } from "./payout-scene.ts";

export type Person = Role | "other_owner" | "stranger";

/** Olga's channel with rows behind each button, a person of each role, another owner, and a person without a role. */
export async function openRolesScene() {
  const scene = await openPayoutScene();
  const { sale, telegram, olga, operator, database, platform } = scene;
  const { prisma } = database;
  const people = new Map<Person, TestUser>([
    ["owner", olga],
    ["operator", operator],
  ]);
  const names = [...teamRoles, "other_owner", "stranger"] as const;
  for (const name of names) {
    const person = telegram.person({ firstName: name });
    await scene.meet(person);
    people.set(name, person);
  }
  for (const role of teamRoles) {
    const userId = people.get(role)?.id ?? 0;
    await addToTeam(prisma, { channelId: sale.channelId, userId, role, isForAll: role === "finance" });
  }
  await prisma.channel.create({
    data: {
      id: newId(platform.clock.now()),
      telegramChatId: -1_009_999_999_999n,
      kind: "channel",
      title: "Coffee",
      ownerId: BigInt(people.get("other_owner")?.id ?? 0),
      createdAt: platform.clock.now(),
    },
  });
  const { person: member } = await scene.subscriber({ isMember: true });
  await earn(scene, "USD", 8);
  await giveWallet(scene);
  const payoutId = await requestFor(scene, "USD");
  await scene.runJobs();
  sendPayouts(scene);
  return { scene, people, member, rows: rowsFor(scene, member, payoutId) };
}

/** The program sends payouts itself, through a NOWPayments that nobody reaches. */
function sendPayouts({ platform }: PayoutScene): void {
  const { config } = platform;
  const settings = readConfig(
    {
      BOT_TOKEN: config.botToken,
      PUBLIC_URL: "http://127.0.0.1:9",
      NOWPAYMENTS_API_ROOT: "http://127.0.0.1:9",
      NOWPAYMENTS_API_KEY: "key",
      NOWPAYMENTS_IPN_SECRET: "secret",
      NOWPAYMENTS_EMAIL: "olga@example.com",
      NOWPAYMENTS_PASSWORD: "password",
      NOWPAYMENTS_TOTP_SECRET: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
    },
    providers,
  );
  Object.assign(platform, { config: { ...config, providers: settings.providers } });
}

export type Rows = ReturnType<typeof rowsFor>;

/** Rows for buttons that a press uses up, made anew for each press. */
function rowsFor(scene: PayoutScene, member: TestUser, payoutId: string) {
  const { database, platform, sale, olga } = scene;
  const { prisma } = database;
  const { channelId, tierId } = sale;
  const now = () => platform.clock.now();
  const start = { createdAt: now() };

  async function broadcast(state: string): Promise<string> {
    const id = newId(now());
    const content = { telegramChatId: olga.id, messageIds: [1], buttons: [], kind: "text" };
    const audience = { kind: "everyone" };
    const key = { id, channelId, actorId: BigInt(olga.id), state, content, audience };
    const isStarted = state !== "draft";
    await prisma.broadcast.create({
      data: {
        ...key,
        ...start,
        ...(isStarted ? { startedAt: now(), total: 1 } : {}),
        ...(state === "done" ? { doneAt: now() } : {}),
      },
    });
    return id;
  }
  async function held(): Promise<string> {
    const event = cryptoEvent(await sale.order(), { arrived: bitcoin("0.00006"), status: "partially_paid" });
    await confirmPayment(platform, event);
    return paymentOf(event.externalId);
  }
  async function sold(): Promise<string> {
    const event = starsEvent(await sale.order(), sale.buyerId);
    await confirmPayment(platform, event);
    return paymentOf(event.externalId);
  }
  async function soldForCoins(): Promise<string> {
    const event = cryptoEvent(await sale.order());
    await confirmPayment(platform, event);
    return paymentOf(event.externalId);
  }
  async function paymentOf(externalId: string): Promise<string> {
    return (await prisma.payment.findFirstOrThrow({ where: { externalId } })).id;
  }
  async function refunding(): Promise<string> {
    const id = await soldForCoins();
    await scene.pressForged(olga, `refund-do:${id}:kept`);
    return id;
  }
  async function refundedOutside(): Promise<string> {
    const event = starsEvent(await sale.order(), sale.buyerId);
    await confirmPayment(platform, event);
    await confirmPayment(platform, refunded(event));
    return paymentOf(event.externalId);
  }
  async function newPerson(): Promise<bigint> {
    const id = BigInt(scene.telegram.person({ firstName: "New" }).id);
    await prisma.user.create({ data: { id, firstName: "New", ...start } });
    return id;
  }
  return {
    channelId,
    tierId,
    userId: String(member.id),
    payoutId: () => Promise.resolve(payoutId),
    /** The payout waits for an approval. */
    async heldPayoutId() {
      const data = { approvalReason: "new_wallet", claimedBy: null, claimedAt: null };
      await scene.database.prisma.payout.update({ where: { id: payoutId }, data });
      return payoutId;
    },
    draft: () => broadcast("draft"),
    sending: () => broadcast("paused"),
    done: () => broadcast("done"),
    held,
    sold,
    soldForCoins,
    refunding,
    refundedOutside,
    async link(isRetired = false): Promise<string> {
      const id = newId(now());
      const retiredAt = isRetired ? now() : null;
      await prisma.trackedLink.create({ data: { id, channelId, name: "Link", retiredAt, ...start } });
      return id;
    },
    async thread(): Promise<string> {
      const key = { userId: BigInt(member.id), channelId };
      const found = await prisma.supportThread.findUnique({ where: { userId_channelId: key } });
      if (found !== null) return found.id;
      return (await prisma.supportThread.create({ data: { id: newId(now()), ...key, ...start } })).id;
    },
    async teamMember(): Promise<string> {
      return addToTeam(prisma, { channelId, userId: await newPerson(), role: "support" });
    },
    async invitation(): Promise<string> {
      const id = newId(now());
      const ownerId = BigInt(olga.id);
      const asked = { ownerId, channelId, role: "support", askedBy: await newPerson() };
      const expiresAt = new Date(now().getTime() + 86_400_000);
      await prisma.teamInvitation.create({ data: { id, tokenHash: id, ...asked, ...start, expiresAt } });
      return id;
    },
    async ownerLink(): Promise<string> {
      const id = newId(now());
      const expiresAt = new Date(now().getTime() + 86_400_000);
      await prisma.operatorLink.create({ data: { id, tokenHash: id, kind: "owner", ...start, expiresAt } });
      return id;
    },
    async import(state: "draft" | "checked"): Promise<string> {
      await prisma.memberImport.deleteMany({ where: { state } });
      const id = newId(now());
      const key = { id, channelId, actorId: BigInt(olga.id), state, refused: [] };
      await prisma.memberImport.create({ data: { ...key, ...start } });
      return id;
    },
    async unknownMember(): Promise<string> {
      const userId = await newPerson();
      const times = { joinedAt: now(), ownerNotifiedAt: now() };
      await prisma.unknownMember.create({ data: { channelId, userId, ...times } });
      return String(userId);
    },
    async banned(): Promise<string> {
      const { person } = await scene.subscriber();
      const where = { channelId, userId: BigInt(person.id) };
      await prisma.subscription.updateMany({ where, data: { membership: "banned" } });
      return String(person.id);
    },
    /** The channel, with a discussion group. */
    async withDiscussion(): Promise<string> {
      const key = { kind: "supergroup", title: "Talk", ownerId: BigInt(olga.id), discussionOfId: channelId };
      await prisma.channel.updateMany({
        where: { discussionOfId: channelId },
        data: { discussionOfId: null },
      });
      const id = newId(now());
      await prisma.channel.create({ data: { id, telegramChatId: -BigInt(Date.now()), ...key, ...start } });
      return channelId;
    },
    /** The time of a new wallet of Olga's, as a number. */
    async newWallet(): Promise<string> {
      await setWallet(platform, { ownerId: olga.id, wallet: { network: "usdt_ethereum", address: EVM } });
      const setting = await prisma.payoutSetting.findUniqueOrThrow({ where: { ownerId: BigInt(olga.id) } });
      return String(setting.walletSetAt?.getTime());
    },
    async memberVersion(): Promise<string> {
      const found = await findMember(prisma, { channelId, userId: member.id });
      return found === undefined ? "" : versionOf(found);
    },
  };
}
