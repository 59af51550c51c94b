import type { TestUser } from "../../sandbox/telegram/index.ts";
import { requestPart, requestRefund } from "../../bot/payments/refunds/request-refund.ts";
import type { Currency } from "../../bot/platform/values/money.ts";
import { dataOf } from "../scenes/channel-scene.ts";
import type { KilledProgram } from "./killed-program.ts";
import type { Terms } from "./sale.ts";
import { createTestPlatform } from "./test-platform.ts";
import { until } from "./until.ts";

/** A new order of a person, at a provider whose program may be killed. */
export type KilledCheckout = {
  readonly person: TestUser;
  readonly orderId: string;
  /** Presses the provider's button, whether or not the program answers. */
  choose(): Promise<void>;
  /** The address of the provider's newest page in the chat. */
  page(): string | undefined;
  /** Waits until the bot shows a page of the provider. @returns its address. */
  shownPage(): Promise<string>;
  granted(): Promise<void>;
  /**
   * The owner requests a refund, the program is killed and started again, and the refund ends.
   * @param settings those of the provider.
   * @param minor a part, in cents; left out: the whole payment.
   * @returns the id that the provider gets: of the payment, or of the part.
   */
  refund(
    settings: Readonly<Record<string, string>>,
    killed: () => Promise<unknown>,
    minor?: bigint,
  ): Promise<string>;
};

type Pressed = { readonly action?: "pay" | "recur"; readonly currency?: Currency } & Terms;

/** The text of the message whose button the person presses. It is not the bot's. */
export const PRESSED = "choose";

/**
 * @param pages the beginning of the addresses of the provider's pages.
 * @param sold the button that the person presses, by default for a single payment in dollars, and the order's terms.
 */
export async function openKilledCheckout(
  program: KilledProgram,
  provider: string,
  pages: string,
  { action = "pay", currency = "USD", ...terms }: Pressed = {},
): Promise<KilledCheckout> {
  const { telegram } = program;
  const { prisma } = program.database;
  const person = await program.person();
  await until(() => person.chat.some(({ from }) => from === "bot"), true);
  const orderId = await program.sale.order({ buyerId: person.id, ...terms });
  const button = { text: "pay", callback_data: `${action}:${provider}:${orderId}:${currency}` };
  const page = (): string | undefined =>
    person.chat
      .flatMap(dataOf)
      .filter((data) => data.startsWith(pages))
      .at(-1);
  const message = { chat_id: person.id, text: PRESSED, reply_markup: { inline_keyboard: [[button]] } };
  return {
    person,
    orderId,
    async choose() {
      await fetch(`${telegram.url}/bot${telegram.botToken}/sendMessage`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(message),
      });
      await person.press("pay").catch(() => undefined);
    },
    page,
    async shownPage() {
      await until(() => page() !== undefined, true);
      return page() ?? "";
    },
    granted: () => until(() => prisma.payment.count({ where: { orderId, grantedAt: { not: null } } }), 1),
    async refund(settings, killed, minor) {
      const { id: paymentId } = await prisma.payment.findFirstOrThrow({ where: { orderId } });
      const actor = { userId: program.sale.ownerId };
      const platform = createTestPlatform(program.database, {
        ...settings,
        PUBLIC_URL: program.url,
        OPERATOR_IDS: String(actor.userId),
      });
      const kill = killed();
      const asked = { paymentId, actor, access: "kept" } as const;
      const { kind } =
        minor === undefined
          ? await requestRefund(platform, asked)
          : await requestPart(platform, { ...asked, minor, refundedBefore: 0n });
      if (kind !== "under_way") throw new Error(`The refund is ${kind}`);
      await kill;
      await program.start();
      const isSent =
        minor === undefined ? { status: "refunded" } : { partRefunds: { some: { state: "sent" } } };
      await until(() => prisma.payment.count({ where: { id: paymentId, ...isSent } }), 1);
      await platform.http.close();
      if (minor === undefined) return paymentId;
      return (await prisma.partRefund.findFirstOrThrow({ where: { paymentId } })).id;
    },
  };
}
