import { joinChannel, openStorefront } from "./buy.ts";
import type { DemoContext } from "./demo-context.ts";
import { expectThat, ExpectationFailed, waitFor } from "./expectations.ts";

/** Cora pays an invoice in dollars with TON, on the page of the local Crypto Pay. */
export async function buyFromWallet(context: DemoContext): Promise<void> {
  const { cora, sandbox, transcript } = context;
  await openStorefront(context, cora);
  await cora.press(/@CryptoBot/);
  await cora.receives(/Open the page and pay/);
  const url = await cora.press(/payment page/);
  if (url === undefined) throw new ExpectationFailed("the URL of the invoice");
  const offered = await readPage(url);
  transcript.line("Crypto Pay", "Cora", `${offered.price}, pay with: ${offered.quotes.join(", ")}`);
  const [quote] = offered.quotes.filter((each) => each.endsWith(" TON"));
  if (quote === undefined) throw new ExpectationFailed("a quote in TON");
  const form = new URL("/invoice/pay", url);
  form.search = new URL(url).search;
  const paid = await readPage(form.href, new URLSearchParams({ asset: "TON" }));
  transcript.line("Cora", "Crypto Pay", "", [[quote, "Pay"]]);
  expectThat("a paid invoice", paid.status === "paid");
  const update = await waitFor("an accepted update", () =>
    sandbox.cryptopay.deliveries.find(({ accepted }) => accepted),
  );
  transcript.line("Crypto Pay", "bot", `invoice_paid, invoice ${update.invoiceId} → ${update.httpStatus}`);
  await cora.receives(/Paid\./, /Thank you/);
  const { prisma } = sandbox.program.platform.database;
  const rows = await prisma.payment.findMany({ where: { provider: "cryptopay" } });
  const [row] = rows;
  expectThat("one row for the invoice", rows.length === 1 && row?.status === "paid");
  transcript.checked(
    `one row in payment: ${row?.provider}, ${row?.status}, paid ${row?.paidAmount?.toFixed()} ${row?.paidCurrency}`,
  );
  await joinChannel(context, cora);
}

type InvoicePage = {
  readonly price: string;
  readonly quotes: readonly string[];
  readonly status: string | undefined;
};

/** Reads the page as a browser shows it, after submitting `form` if one is given. */
async function readPage(url: string, form?: URLSearchParams): Promise<InvoicePage> {
  const response = await fetch(url, form === undefined ? {} : { method: "POST", body: form });
  const html = await response.text();
  const [, price] = /<h1>(.+?)<\/h1>/.exec(html) ?? [];
  if (!response.ok || price === undefined)
    throw new ExpectationFailed(`the invoice ${url}, but its status is ${response.status}`);
  return {
    price,
    quotes: [...html.matchAll(/<option[^>]*>(.+?)<\/option>/g)].map(([, quote = ""]) => quote),
    status: /<output>(\w+)<\/output>/.exec(html)?.[1],
  };
}
