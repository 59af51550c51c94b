import { z } from "zod";
import { ProviderError } from "../../../platform/values/errors.ts";
import { unitsOf } from "../../../platform/values/amount.ts";
import { amountText, currencyTicker } from "../../../platform/values/domain.ts";
import type {
  FoundTransfer,
  WalletTransfer,
  WalletTransferOutcome,
  WalletTransfers,
} from "../../contract/held-money.ts";
import { callApi, CryptoPayError, vendorId } from "./api.ts";
import type { ApiPlatform } from "./api.ts";
import { balances } from "./balances.ts";
import { settings } from "./settings.ts";

/** An answer of a gateway is not a transfer. */
const createdTransfer = z.object({ transfer_id: vendorId });

const transferList = z.object({
  items: z.array(
    z.object({
      transfer_id: vendorId,
      // A transfer's answer may lack it.
      spend_id: z.string().optional(),
      user_id: z.string(),
      asset: currencyTicker,
      amount: amountText,
    }),
  ),
});

/**
 * The transfer with this `spend_id`, which Crypto Pay uses once for ever (`getTransfers`).
 * @returns the vendor's id of the transfer.
 */
export async function findTransfer(
  platform: ApiPlatform,
  { id, userId, asset, amount }: WalletTransfer,
): Promise<string | undefined> {
  const { items } = await callApi(platform, "getTransfers", { spend_id: id }, transferList);
  const transfer = items.find((item) =>
    item.spend_id === undefined
      ? item.user_id === String(userId) && item.asset === asset && unitsOf(item.amount) === unitsOf(amount)
      : item.spend_id === id,
  );
  return transfer === undefined ? undefined : transfer.transfer_id;
}

/** `transfer`, once for ever for an id. @returns the vendor's id of the transfer. */
export async function createTransfer(
  platform: ApiPlatform,
  { id, userId, asset, amount }: WalletTransfer,
): Promise<string> {
  const call = { user_id: userId, asset, amount, spend_id: id };
  const { transfer_id: reference } = await callApi(platform, "transfer", call, createdTransfer);
  return reference;
}

/** Crypto Pay's own refusal, which another call would meet again. A gateway's refusal has no name, and proves nothing. */
export const isNamedRefusal = (error: unknown): error is CryptoPayError & { readonly code: string } =>
  error instanceof CryptoPayError && !error.retryable && error.code !== undefined;

/** Payouts by `transfer`, from the balance of the app to the wallets of Telegram accounts. */
export const transfers: WalletTransfers = {
  assets: ["USDT", "USDC"],
  isOffered: (config) => settings.of(config)?.sendsPayouts === true,
  async available(platform, asset) {
    const answer = await balances.read(platform);
    return answer === undefined
      ? undefined
      : (answer.held.find(({ currency }) => currency === asset)?.amount ?? "0");
  },
  find: (platform, transfer) => orUnknown(lookUp(platform, transfer)),
  // An earlier call may have sent the money: the reason of a refusal says nothing about that, and the next look does.
  send: (platform, transfer) => orUnknown(lookUpOrMake(platform, transfer)),
};

const orUnknown = <Answer>(answer: Promise<Answer>): Promise<Answer | { readonly kind: "unknown" }> =>
  answer.catch((error: unknown) => {
    if (error instanceof ProviderError) return { kind: "unknown" };
    throw error;
  });

async function lookUp(platform: ApiPlatform, transfer: WalletTransfer): Promise<FoundTransfer> {
  const reference = await findTransfer(platform, transfer);
  return reference === undefined ? { kind: "absent" } : { kind: "sent", reference };
}

async function lookUpOrMake(platform: ApiPlatform, transfer: WalletTransfer): Promise<WalletTransferOutcome> {
  const found = await lookUp(platform, transfer);
  return found.kind === "absent" ? make(platform, transfer) : found;
}

async function make(platform: ApiPlatform, transfer: WalletTransfer): Promise<WalletTransferOutcome> {
  try {
    return { kind: "sent", reference: await createTransfer(platform, transfer) };
  } catch (error) {
    if (!isNamedRefusal(error)) throw error;
    const found = await lookUp(platform, transfer);
    if (found.kind === "sent") return found;
    // An earlier call has sent the money, and the list does not show the transfer yet.
    if (error.code === "SPEND_ID_ALREADY_USED") throw error;
    return { kind: "refused", ...reasonOf(error), code: error.code };
  }
}

function reasonOf({ status, code }: CryptoPayError): { readonly reason: "access" | "balance" | "transfer" } {
  if (status === 401 || status === 403) return { reason: "access" };
  return { reason: code === "INSUFFICIENT_FUNDS" ? "balance" : "transfer" };
}
