import { joinChannel, openStorefront } from "./buy.ts";
import type { DemoContext } from "./demo-context.ts";
import type { DemoUser } from "./demo-user.ts";
import { expectThat, ExpectationFailed, waitFor } from "./expectations.ts";

/** Dana pays by card, on the page of the local Stripe: her first card is declined. */
export async function buyByCard(context: DemoContext): Promise<void> {
  const { dana, sandbox, transcript } = context;
  const url = await orderByCard(context, dana, {
    tier: /Monthly/,
    way: /by card/,
    open: /payment page/,
  });
  const offered = await readCheckout(url);
  transcript.line("Stripe", "Dana", `${offered.price}, ${offered.cards} test cards`);
  const declined = await readCheckout(`${url}/pay`, new URLSearchParams({ method: "declined" }));
  transcript.line("Dana", "Stripe", "", [["Card that is declined", "Pay"]]);
  transcript.line("Stripe", "Dana", declined.problem ?? "");
  expectThat("a declined card on an open page", declined.status === "open" && declined.problem !== undefined);
  const paid = await readCheckout(`${url}/pay`, new URLSearchParams({ method: "success" }));
  transcript.line("Dana", "Stripe", "", [["Card that pays", "Pay"]]);
  expectThat("a paid page", paid.status === "complete, paid");
  const event = await waitFor("an accepted event", () =>
    sandbox.stripe.deliveries.find(({ type, accepted }) => type === "checkout.session.completed" && accepted),
  );
  transcript.line("Stripe", "bot", `${event.type} → ${event.httpStatus}`);
  await dana.receives(/Paid\./, /Thank you/);
  const { prisma } = sandbox.program.platform.database;
  const rows = await prisma.payment.findMany({ where: { provider: "stripe", status: "paid" } });
  expectThat("one payment by card", rows.length === 1);
  transcript.checked(
    `one row in payment: stripe, paid ${rows[0]?.paidAmount?.toFixed()} ${rows[0]?.paidCurrency}`,
  );
  await joinChannel(context, dana);
}

type CheckoutPage = {
  readonly price: string;
  readonly cards: number;
  readonly status: string | undefined;
  readonly problem: string | undefined;
};

/** Returns the URL of the checkout page. */
export async function orderByCard(
  context: DemoContext,
  buyer: DemoUser,
  { tier, way, open }: { readonly tier: RegExp; readonly way: RegExp; readonly open: RegExp },
): Promise<string> {
  await openStorefront(context, buyer, tier);
  await buyer.press(way);
  await buyer.receives(/Open the page and pay|Your card is charged/);
  const url = await buyer.press(open);
  if (url === undefined) throw new ExpectationFailed("the URL of the checkout page");
  return url;
}

/** Reads the page as a browser shows it, after submitting `form` if one is given. */
export async function readCheckout(url: string, form?: URLSearchParams): Promise<CheckoutPage> {
  const response = await fetch(url, form === undefined ? {} : { method: "POST", body: form });
  const html = await response.text();
  const [, price] = /<h1>(.+?)<\/h1>/.exec(html) ?? [];
  if (!response.ok || price === undefined)
    throw new ExpectationFailed(`the checkout page ${url}, but its status is ${response.status}`);
  return {
    price,
    cards: [...html.matchAll(/<option /g)].length,
    status: /<output>(.+?)<\/output>/.exec(html)?.[1],
    problem: /<p class="problem"[^>]*>(.+?)<\/p>/.exec(html)?.[1],
  };
}
