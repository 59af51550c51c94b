import type { Delivery } from "../nowpayments/index.ts";
import type { DemoContext } from "./demo-context.ts";
import { expectThat, ExpectationFailed, waitFor } from "./expectations.ts";

/** The bot's message for each payment status between the first coin and the last confirmation. */
const IN_PROGRESS = [
  ["confirming", /being confirmed/],
  ["confirmed", /is confirmed/],
  ["sending", /almost done/],
] as const;

export async function openPaymentPage(context: DemoContext, url: string): Promise<void> {
  const { bob, transcript, sandbox } = context;
  const opened = await readPage(url);
  transcript.line("NOWPayments", "Bob", `${opened.price}, pay with: ${opened.coins.join(", ")}`);
  expectThat("Bitcoin on the payment page", opened.coins.includes("Bitcoin"));
  const form = new URL("/payment/choose", url);
  form.search = new URL(url).search;
  const chosen = await readPage(form.href, new URLSearchParams({ coin: "btc" }));
  transcript.line("Bob", "NOWPayments", "", [["Bitcoin", "Choose"]]);
  transcript.line("NOWPayments", "Bob", `${chosen.status}: ${chosen.amount} to ${chosen.address}`);
  expectThat("a payment page that waits for the coins", chosen.status === "waiting");
  const waitingIpn = await waitFor("an accepted IPN waiting", () =>
    sandbox.nowpayments.deliveries.find(
      ({ paymentStatus, accepted }) => paymentStatus === "waiting" && accepted,
    ),
  );
  writeDelivery(context, waitingIpn);
  await bob.receives(/waiting for your payment/);
}

/** Deposits the coins and follows every IPN until the bot has confirmed the payment. */
export async function followCryptoPayment(context: DemoContext): Promise<void> {
  const { bob, transcript, sandbox } = context;
  const payment = sandbox.nowpayments
    .invoices()
    .flatMap(({ id }) => sandbox.nowpayments.openInvoice(id).payments())[0];
  if (payment === undefined) throw new ExpectationFailed("a payment at NOWPayments");
  transcript.line("Bob", "blockchain", ` ${payment.payAmount} ${payment.payCurrency.toUpperCase()}`);
  for (const [status, message] of IN_PROGRESS) {
    writeDelivery(context, ...(await payment.become(status)));
    await bob.receives(message);
  }
  writeDelivery(context, ...(await payment.become("finished")));
  await context.expectCall("createChatInviteLink", { creates_join_request: true });
  await bob.receives(/Paid\./, /Thank you/);
  const rows = await sandbox.program.platform.database.prisma.payment.findMany({
    where: { externalId: payment.id },
  });
  const [row] = rows;
  expectThat(`one row for payment ${payment.id}`, rows.length === 1 && row?.status === "paid");
  transcript.checked(
    `one row in payment: ${row?.provider}, ${row?.status}, paid ${row?.paidAmount?.toFixed()} ${row?.paidCurrency}`,
  );
}

function writeDelivery({ transcript }: DemoContext, ...deliveries: readonly Delivery[]): void {
  const [delivery] = deliveries;
  if (delivery === undefined) throw new ExpectationFailed("an IPN of NOWPayments");
  const { paymentId, paymentStatus, httpStatus, accepted } = delivery;
  transcript.line("NOWPayments", "bot", `IPN ${paymentStatus}, payment ${paymentId} → ${httpStatus}`);
  expectThat(`a 2xx to the IPN ${paymentStatus}`, accepted);
}

type PaymentPage = {
  readonly price: string;
  readonly coins: readonly string[];
  readonly status: string | undefined;
  readonly amount: string | undefined;
  readonly address: string | undefined;
};

/** Reads the payment page as a browser shows it, after submitting `form` if one is given. */
async function readPage(url: string, form?: URLSearchParams): Promise<PaymentPage> {
  const response = await fetch(url, form === undefined ? {} : { method: "POST", body: form });
  const html = await response.text();
  const [, price] = /<h1>(.+?)<\/h1>/.exec(html) ?? [];
  if (!response.ok || price === undefined)
    throw new ExpectationFailed(`the payment page ${url}, but its status is ${response.status}`);
  const [, amount, address] = /<p>([\d.]+ \w+) to <code>(.+?)<\/code>/.exec(html) ?? [];
  const [, chooseForm = ""] =
    /<form method="post" action="\/payment\/choose[^>]*>(.+?)<\/form>/.exec(html) ?? [];
  return {
    price,
    coins: [...chooseForm.matchAll(/<option[^>]*>(.+?)<\/option>/g)].map(([, coin = ""]) => coin),
    status: /<output>(\w+)<\/output>/.exec(html)?.[1],
    amount,
    address,
  };
}
