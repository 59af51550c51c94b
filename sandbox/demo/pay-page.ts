import type { Delivery } from "../nowpayments/index.ts";
import type { Stage } from "./stage.ts";
import { check, NotSeen, until } from "./until.ts";

/** The words of the bot for each of the payment's statuses between the first coin and the last confirmation. */
const ON_THE_WAY = [
  ["confirming", /being confirmed/],
  ["confirmed", /is confirmed/],
  ["sending", /almost done/],
] as const;

/** Bob opens the page in his browser and chooses Bitcoin. */
export async function openPaymentPage(stage: Stage, url: string): Promise<void> {
  const { bob, transcript, sandbox } = stage;
  const opened = await readPage(url);
  transcript.line("NOWPayments", "Bob", `${opened.price}, pay with: ${opened.coins.join(", ")}`);
  check("Bitcoin on the payment page", opened.coins.includes("Bitcoin"));
  const form = new URL("/payment/choose", url);
  form.search = new URL(url).search;
  const chosen = await readPage(form.href, new URLSearchParams({ coin: "btc" }));
  transcript.line("Bob", "NOWPayments", "", [["Bitcoin", "Choose"]]);
  transcript.line("NOWPayments", "Bob", `${chosen.status}: ${chosen.amount} to ${chosen.address}`);
  check("a payment page that waits for the coins", chosen.status === "waiting");
  const told = await until("the notice of a payment that waits", () =>
    sandbox.nowpayments.deliveries.find(
      ({ paymentStatus, accepted }) => paymentStatus === "waiting" && accepted,
    ),
  );
  writeDelivery(stage, told);
  await bob.hears(/waiting for your payment/);
}

/** The coins arrive and the network confirms them, a notice for each step; then the way in. */
export async function followCryptoPayment(stage: Stage): Promise<void> {
  const { bob, transcript, sandbox } = stage;
  const payment = sandbox.nowpayments
    .invoices()
    .flatMap(({ id }) => sandbox.nowpayments.openInvoice(id).payments())[0];
  if (payment === undefined) throw new NotSeen("a payment at NOWPayments");
  transcript.line("Bob", "blockchain", ` ${payment.payAmount} ${payment.payCurrency.toUpperCase()}`);
  for (const [status, words] of ON_THE_WAY) {
    writeDelivery(stage, ...(await payment.become(status)));
    await bob.hears(words);
  }
  writeDelivery(stage, ...(await payment.become("finished")));
  await stage.called("createChatInviteLink", { creates_join_request: true });
  await bob.hears(/Paid\./, /Thank you/);
  const rows = await sandbox.program.platform.database.prisma.payment.findMany({
    where: { externalId: payment.id },
  });
  const [row] = rows;
  check(`one row for payment ${payment.id}`, rows.length === 1 && row?.status === "finished");
  transcript.seen(
    `one row in payment: ${row?.provider}, ${row?.status}, paid ${row?.paidAmount?.toFixed()} ${row?.paidCurrency}`,
  );
}

function writeDelivery({ transcript }: Stage, ...deliveries: readonly Delivery[]): void {
  const [delivery] = deliveries;
  if (delivery === undefined) throw new NotSeen("a notice of NOWPayments");
  const { paymentId, paymentStatus, httpStatus, accepted } = delivery;
  transcript.line("NOWPayments", "bot", `IPN ${paymentStatus}, payment ${paymentId} → ${httpStatus}`);
  check(`a 2xx to the IPN ${paymentStatus}`, accepted);
}

type PaymentPage = {
  readonly price: string;
  readonly coins: readonly string[];
  readonly status: string | undefined;
  readonly amount: string | undefined;
  readonly address: string | undefined;
};

/** What a browser shows; with a form, after the form was sent. */
async function readPage(url: string, form?: URLSearchParams): Promise<PaymentPage> {
  const response = await fetch(url, form === undefined ? {} : { method: "POST", body: form });
  const html = await response.text();
  const [, price] = /<h1>(.+?)<\/h1>/.exec(html) ?? [];
  if (!response.ok || price === undefined)
    throw new NotSeen(`the payment page ${url}; it says ${response.status}`);
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
