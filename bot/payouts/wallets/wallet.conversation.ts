import type { Form, FormContext } from "../../platform/context.ts";
import { ask, attempt, say, startAsking } from "../../platform/forms/ask.ts";
import type { Answer, Asking, Question } from "../../platform/forms/ask.ts";
import { defineForm } from "../../platform/forms/define-form.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { findCoin, validateAtProvider } from "./coins.ts";
import type { AddressVerdict, WalletCoin } from "./coins.ts";
import { accountWalletOf, canSend, networkName } from "../payout/networks.ts";
import type { WalletNetwork } from "../payout/networks.ts";
import { readMemo, readWalletAddress } from "./read-address.ts";
import { setWallet } from "./change-wallet.ts";

/** Stored as JSON while the form waits. */
export type WalletFormRequest = { readonly ownerId: number; readonly network: WalletNetwork };

const form = defineForm({ id: "payout-wallet", fill: fillWalletForm, lost: "payout-form-lost" });
export const openWalletForm = form.open;
export const walletForm = form.waiting;

/** The characters to compare by eye: malware that replaces a copied address rarely has one with the same ends. */
const ENDS = 6;

/** Long texts are compared in small pieces: "TR7N HqjeK…". */
const inGroups = (value: string): string => value.match(/.{1,4}/gsu)?.join(" ") ?? "";

/**
 * Asks for the address and, where the network has one, the memo, and has them checked. Shows them in full, then the first and last
 * characters: two confirmations, because money that is sent to a wrong address is lost. Asks again after an internal error.
 */
export async function fillWalletForm(
  form: Form,
  { texts }: FormContext,
  { ownerId, network }: WalletFormRequest,
): Promise<void> {
  const asking = await startAsking(form, texts);
  const coin = await form.external(
    async ({ platform }): Promise<WalletCoin> => (await findCoin(platform, network)) ?? { network },
  );
  const isSentByProgram = await form.external(({ platform }) => canSend(platform, network));
  const name = networkName(texts, network, coin.name);
  const account = accountWalletOf(network);
  for (;;) {
    if (account !== undefined) {
      const question = texts.html("payout-wallet-account", { network: name });
      if (!(await ask(asking, confirmation(texts, question, texts.plain("payout-wallet-save"))))) continue;
      if (await save(form, texts, { ownerId, network, address: String(ownerId), memo: undefined })) return;
      continue;
    }
    const address = await ask<string>(asking, {
      html: texts.html(isSentByProgram ? "payout-wallet-ask-coin" : "payout-wallet-ask", { network: name }),
      buttons: [],
      readText: (typed) => readWalletAddress(coin, typed),
      readButton: () => undefined,
    });
    const memo = await askMemo(asking, coin, name);
    const verdict = await validate(form, { network, address, memo });
    if (verdict !== "valid") {
      await say(form, texts.html(`payout-address-${verdict}`));
      if (verdict === "unknown") return;
      continue;
    }
    if (!(await confirmTwice(asking, { coin, name, address, memo }))) continue;
    if (await save(form, texts, { ownerId, network, address, memo })) return;
  }
}

/** @returns false after an internal error. */
async function save(
  form: Form,
  texts: Texts,
  { ownerId, ...wallet }: Typed & { readonly ownerId: number; readonly network: WalletNetwork },
): Promise<boolean> {
  const saved = await attempt(form, async ({ platform }) => {
    const waitsUntil = await setWallet(platform, { ownerId, wallet });
    return waitsUntil?.getTime() ?? null;
  });
  if (saved.kind === "failed") {
    await say(form, texts.html("payout-form-failed", { id: saved.errorId }));
    return false;
  }
  await say(
    form,
    saved.value === null
      ? texts.html("payout-wallet-saved")
      : texts.html("payout-wallet-saved-waits", { date: texts.date(new Date(saved.value)) }),
  );
  return true;
}

/** Undefined: the network has no memos, or the wallet needs none. */
async function askMemo(asking: Asking, coin: WalletCoin, network: string): Promise<string | undefined> {
  const { memo } = coin;
  if (memo === undefined) return undefined;
  const { texts } = asking;
  const answer = await ask<string>(asking, {
    html: texts.html(memo.isOptional ? "payout-memo-ask-optional" : "payout-memo-ask", { network }),
    buttons: memo.isOptional ? [[{ value: "none", label: texts.plain("payout-memo-no") }]] : [],
    readText: (typed): Answer<string> => readMemo(coin, typed),
    readButton: (value) => (value === "none" ? "" : undefined),
  });
  return answer === "" ? undefined : answer;
}

type Typed = { readonly address: string; readonly memo: string | undefined };

/** A failure of the program counts as no answer of the provider. */
async function validate(
  form: Form,
  wallet: Typed & { readonly network: WalletNetwork },
): Promise<AddressVerdict> {
  const outcome = await attempt(form, ({ platform }) => validateAtProvider(platform, wallet));
  return outcome.kind === "done" ? outcome.value : "unknown";
}

async function confirmTwice(
  asking: Asking,
  { coin, name, address, memo }: Typed & { readonly coin: WalletCoin; readonly name: string },
): Promise<boolean> {
  const { texts } = asking;
  // A memo may have spaces of its own.
  const memoLine = memo === undefined ? texts.html("payout-memo-none") : texts.html("payout-memo", { memo });
  const shown = [
    texts.html("payout-wallet-check", { network: name, address: inGroups(address) }),
    ...(coin.memo === undefined ? [] : [memoLine]),
  ].join("\n\n");
  if (!(await ask(asking, confirmation(texts, shown, texts.plain("payout-wallet-right"))))) return false;
  const ends = { first: address.slice(0, ENDS), last: address.slice(-ENDS), network: name };
  const again = texts.html("payout-wallet-check-ends", ends);
  return ask(asking, confirmation(texts, again, texts.plain("payout-wallet-save")));
}

const confirmation = (texts: Texts, html: string, label: string): Question<boolean> => ({
  html,
  buttons: [[{ value: "yes", label }], [{ value: "again", label: texts.plain("payout-type-again") }]],
  readText: () => ({ kind: "refused", reason: "payout-press-a-button" }),
  readButton: (value) => (value === "yes" ? true : value === "again" ? false : undefined),
});
