import { defineForm } from "../../platform/forms/define-form.ts";
import { fillWalletForm } from "./wallet.conversation.ts";

export const walletForm = defineForm({ id: "payout-wallet", fill: fillWalletForm, lost: "payout-form-lost" });
