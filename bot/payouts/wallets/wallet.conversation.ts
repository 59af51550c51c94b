import type { Form, FormContext } from "../../platform/context.ts";
import { ask, attempt, say } from "../../platform/forms/ask.ts";
import type { Question } from "../../platform/forms/ask.ts";
import { newId } from "../../platform/values/ids.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { networkKeys, readAddress } from "./networks.ts";
import type { Network } from "./networks.ts";
import { setWallet } from "./set-wallet.ts";

/** What the form is opened for: whose money it is, and which network they chose. Kept as JSON while it waits. */
export type WalletRequest = { readonly ownerId: number; readonly network: Network };

/** What is compared by eye: malware that exchanges addresses in a clipboard has no such two. */
const ENDS = 6;

/**
 * Asks for the address, shows it in full, and then its ends once more: two presses, since money that goes to a wrong address is
 * gone. What is saved counts from the next payout on.
 */
export async function fillWalletForm(
  form: Form,
  { texts }: FormContext,
  { ownerId, network }: WalletRequest,
): Promise<void> {
  const mark = await form.external(({ platform }) => newId(platform.clock.now()).slice(-8));
  const asking = { form, texts, mark, step: 0 };
  const name = texts.plain(networkKeys[network]);
  for (;;) {
    const address = await ask<string>(asking, {
      html: texts.html("payout-wallet-ask", { network: name }),
      buttons: [],
      readText: (typed) => readAddress(network, typed),
      readButton: () => undefined,
    });
    const isRead = await ask(
      asking,
      confirmation(
        texts,
        texts.html("payout-wallet-check", { network: name, address }),
        "payout-wallet-right",
      ),
    );
    if (!isRead) continue;
    const ends = { first: address.slice(0, ENDS), last: address.slice(-ENDS), network: name };
    const isSure = await ask(
      asking,
      confirmation(texts, texts.html("payout-wallet-check-ends", ends), "payout-wallet-save"),
    );
    if (!isSure) continue;
    const saved = await attempt(form, async ({ platform }) => {
      await setWallet(platform, { ownerId, wallet: { network, address } });
      return null;
    });
    if (saved.kind === "failed") {
      await say(form, texts.html("payout-form-failed", { id: saved.errorId }));
      continue;
    }
    await say(form, texts.html("payout-wallet-saved"));
    return;
  }
}

const confirmation = (texts: Texts, html: string, label: string): Question<boolean> => ({
  html,
  buttons: [
    [{ value: "yes", label: texts.plain(label) }],
    [{ value: "again", label: texts.plain("payout-type-again") }],
  ],
  readText: () => ({ kind: "refused", reason: "payout-press-a-button" }),
  readButton: (value) => (value === "yes" ? true : value === "again" ? false : undefined),
});
