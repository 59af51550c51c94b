import type { Form, FormContext } from "../../platform/context.ts";
import { ask, attempt, say } from "../../platform/forms/ask.ts";
import type { Question } from "../../platform/forms/ask.ts";
import { defineForm } from "../../platform/forms/define-form.ts";
import { newId } from "../../platform/values/ids.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { networkKeys, readWalletAddress } from "./networks.ts";
import type { Network } from "./networks.ts";
import { setWallet } from "./set-wallet.ts";

/** Stored as JSON while the form waits. */
export type WalletFormRequest = { readonly ownerId: number; readonly network: Network };

const form = defineForm({ id: "payout-wallet", fill: fillWalletForm, lost: "payout-form-lost" });
export const openWalletForm = form.open;
export const walletForm = form.waiting;

/** The characters to compare by eye: malware that replaces a copied address rarely has one with the same ends. */
const ENDS = 6;

/**
 * Asks for the address, shows it in full, then its first and last characters: two confirmations, because money that is sent
 * to a wrong address is lost. Asks again after an internal error.
 */
async function fillWalletForm(
  form: Form,
  { texts }: FormContext,
  { ownerId, network }: WalletFormRequest,
): Promise<void> {
  const formKey = await form.external(({ platform }) => newId(platform.clock.now()).slice(-8));
  const asking = { form, texts, formKey, step: 0 };
  const name = texts.plain(networkKeys[network]);
  for (;;) {
    const address = await ask<string>(asking, {
      html: texts.html("payout-wallet-ask", { network: name }),
      buttons: [],
      readText: (typed) => readWalletAddress(network, typed),
      readButton: () => undefined,
    });
    const isRight = await ask(
      asking,
      confirmation(
        texts,
        texts.html("payout-wallet-check", { network: name, address }),
        texts.plain("payout-wallet-right"),
      ),
    );
    if (!isRight) continue;
    const ends = { first: address.slice(0, ENDS), last: address.slice(-ENDS), network: name };
    const isSure = await ask(
      asking,
      confirmation(texts, texts.html("payout-wallet-check-ends", ends), texts.plain("payout-wallet-save")),
    );
    if (!isSure) continue;
    const saved = await attempt(form, async ({ platform }) => {
      const waitsUntil = await setWallet(platform, { ownerId, wallet: { network, address } });
      return waitsUntil?.getTime() ?? null;
    });
    if (saved.kind === "failed") {
      await say(form, texts.html("payout-form-failed", { id: saved.errorId }));
      continue;
    }
    await say(
      form,
      saved.value === null
        ? texts.html("payout-wallet-saved")
        : texts.html("payout-wallet-saved-waits", { date: texts.date(new Date(saved.value)) }),
    );
    return;
  }
}

const confirmation = (texts: Texts, html: string, label: string): Question<boolean> => ({
  html,
  buttons: [[{ value: "yes", label }], [{ value: "again", label: texts.plain("payout-type-again") }]],
  readText: () => ({ kind: "refused", reason: "payout-press-a-button" }),
  readButton: (value) => (value === "yes" ? true : value === "again" ? false : undefined),
});
