import { confirmPayment } from "../../bot/payments/confirm/confirm-payment.ts";
import { requestRefund } from "../../bot/payments/refunds/request-refund.ts";
import { confirmRefundSent, withdrawRefund } from "../../bot/payments/refunds/settle-refund.ts";
import { readAccounts } from "../../bot/payouts/accounts/read-accounts.ts";
import { requestPayout } from "../../bot/payouts/requests/request-payout.ts";
import { setWallet, stopWalletChange } from "../../bot/payouts/wallets/change-wallet.ts";
import { refunded } from "../support/payment-events.ts";
import { unitsOf } from "../../bot/platform/values/amount.ts";
import { addOwner } from "../support/sale.ts";
import { openCardSales } from "./card-disputes.ts";
import type { CardSales } from "./card-disputes.ts";
import { sellForTether } from "./custody-scene.ts";
import type { CustodyScene } from "./custody-scene.ts";
import { OPERATOR } from "./payee-scene.ts";

/** An owner's part of a sale, in cents. */
const NET = 970n;
const PRICE = "9.99";

/** How a sale is taken back. */
export type TakeBack = "request" | "send" | "withdraw" | "report";

/** Two owners of a custody scene, and what the ledger must say of them. */
export type Payees = {
  sell(owner: number, count: number): Promise<void>;
  /** Requests the whole available balance; often there is too little, or the wallet waits. */
  request(owner: number): Promise<void>;
  /** An operator's refund, which may leave a debt; or NOWPayments reports one. */
  takeBack(sale: number, how: TakeBack): Promise<void>;
  sellByCard(owner: number): Promise<void>;
  /** The buyer's bank reports on a dispute about a sale by card. */
  dispute: CardSales["dispute"];
  /** Each change has an address of its own. */
  changeWallet(owner: number, network: "usdt_tron" | "usdc_base"): Promise<void>;
  /** The owner stops the last change, unless its wait is over. */
  stopChange(owner: number): Promise<void>;
  /** Empty: the ledger and the wallets are as they must be. */
  listFaults(): Promise<string[]>;
};

type PaidSale = Awaited<ReturnType<typeof sellForTether>> & { readonly owner: number };
type ChangedWallet = {
  readonly ownerId: number;
  readonly setAt: Date;
  /** The payouts before the owner stopped the change: some only where the clock had jumped back. Undefined: not stopped. */
  untilStop: ReadonlySet<string> | undefined;
};

export async function openPayees(scene: CustodyScene): Promise<Payees> {
  const { platform, database, nowpayments, sale } = scene;
  const { prisma } = database;
  const { custody } = nowpayments;
  const owners = [sale, await addOwner(platform, sale, sale.ownerId + 100)] as const;
  const sales: PaidSale[] = [];
  const wallets = new Map<string, ChangedWallet>();
  /** The earnings of each owner, in cents. */
  const earned = owners.map(() => 0n);
  const earn = (owner: number, cents: bigint): void => void (earned[owner] = (earned[owner] ?? 0n) + cents);

  const cards = openCardSales(platform, ({ ownerId }, cents) =>
    earn(ownerId === sale.ownerId ? 0 : 1, cents),
  );

  /** The coins of a refund leave the custody with it, so it must hold them. */
  const giveBack = async ({ paymentId, event }: PaidSale, how: "send" | "report"): Promise<string> => {
    const { available = "0" } = custody.balances()["usdttrc20"] ?? {};
    if (unitsOf(available) < unitsOf(PRICE)) return "not_possible";
    const { kind } = await (how === "send"
      ? confirmRefundSent(platform, { paymentId, actor: { userId: OPERATOR } })
      : confirmPayment(platform, refunded(event)));
    if (kind === "done" || kind === "refunded") custody.debit("usdttrc20", PRICE);
    return kind;
  };

  return {
    async sell(owner, count) {
      for (let index = 0; index < count; index += 1) {
        sales.push({ ...(await sellForTether(scene, owners[owner] ?? sale)), owner });
        earn(owner, NET);
      }
    },
    async request(owner) {
      const { ownerId } = owners[owner] ?? sale;
      const { accounts } = await readAccounts(prisma, platform, ownerId);
      const version = accounts.find(({ currency }) => currency === "USD")?.version ?? "";
      await requestPayout(platform, { ownerId, currency: "USD", by: { version } });
    },
    async takeBack(place, how) {
      const taken = sales[place % Math.max(1, sales.length)];
      if (taken === undefined) return;
      const { owner, paymentId } = taken;
      const input = { paymentId, actor: { userId: OPERATOR } };
      const before = await prisma.payment.findUniqueOrThrow({ where: { id: paymentId } });
      if (how === "request") {
        const { kind } = await requestRefund(platform, { ...input, access: "kept" });
        if (kind === "by_hand") earn(owner, -NET);
      } else if (how === "withdraw") {
        const { kind } = await withdrawRefund(platform, input);
        if (kind === "done") earn(owner, NET);
      } else if ((await giveBack(taken, how)) === "refunded" && before.state !== "refund_requested")
        earn(owner, -NET);
    },
    sellByCard: (owner) => cards.sell(owners[owner] ?? sale),
    dispute: (place, status) => cards.dispute(place, status),
    async changeWallet(owner, network) {
      const { ownerId } = owners[owner] ?? sale;
      const address = addressOf(network, wallets.size + 1);
      wallets.set(address, { ownerId, setAt: platform.clock.now(), untilStop: undefined });
      await setWallet(platform, { ownerId, wallet: { network, address } });
    },
    async stopChange(owner) {
      const { ownerId } = owners[owner] ?? sale;
      const settings = await prisma.payoutSetting.findUnique({ where: { ownerId: BigInt(ownerId) } });
      if (settings?.walletSetAt === null || settings === null) return;
      const { kind } = await stopWalletChange(platform, { ownerId, setAt: settings.walletSetAt });
      const address = settings.address ?? "";
      const wallet = wallets.get(address);
      if (kind !== "stopped" || wallet === undefined) return;
      wallet.untilStop = new Set((await prisma.payout.findMany({ where: { address } })).map(({ id }) => id));
    },
    async listFaults() {
      const waitMs = platform.config.walletWaitHours * 3_600_000;
      const payouts = await prisma.payout.findMany({ where: { state: { not: "refused" } } });
      const wrongWallets = payouts.flatMap(
        ({ id, ownerId, address, requestedAt, approvalReason, approvedAt, state }) => {
          const wallet = wallets.get(address);
          const isRight =
            wallet?.ownerId === Number(ownerId) &&
            wallet.untilStop?.has(id) !== false &&
            requestedAt.getTime() - wallet.setAt.getTime() >= waitMs;
          const isApproved = approvalReason === null || approvedAt !== null || state === "requested";
          return [...(isRight ? [] : [`wallet of ${id}`]), ...(isApproved ? [] : [`approval of ${id}`])];
        },
      );
      const lost = await Promise.all(
        owners.map(async ({ ownerId }, owner) => {
          const own = payouts.filter((payout) => payout.ownerId === BigInt(ownerId));
          const paid = own.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
          const { accounts } = await readAccounts(prisma, platform, ownerId);
          const balance = accounts.find(({ currency }) => currency === "USD")?.balance.minor ?? 0n;
          return balance + paid === earned[owner]
            ? []
            : [`${ownerId}: ${balance} and ${paid} of ${earned[owner]}`];
        }),
      );
      const { rows } = await database.pool.query<{ fault: string }>(
        // Only what buyers and banks take back may be more than the owner has.
        `select kind || ' of ' || owner_id || ' into debt' as fault
           from (select kind, owner_id, amount, sum(amount) over (partition by owner_id order by id) as balance
                   from ledger_posting where account = 'owner_balance' and currency = 'USD') line
          where balance > 0 and amount > 0 and kind not in ('refund', 'dispute')`,
      );
      return [...wrongWallets, ...lost.flat(), ...rows.map(({ fault }) => fault)];
    },
  };
}

/** An address of its own for each number, with a form that NOWPayments accepts. */
function addressOf(network: "usdt_tron" | "usdc_base", number: number): string {
  if (network === "usdc_base") return `0x${number.toString(16).padStart(40, "0")}`;
  return `T${number.toString(9).replaceAll("0", "A").padStart(33, "1")}`;
}
