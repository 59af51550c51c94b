import { defineForm } from "../../platform/forms/define-form.ts";
import { fillRefuseForm } from "./refuse.conversation.ts";
import { fillSentForm } from "./sent.conversation.ts";

export const sentForm = defineForm({ id: "payout-sent", fill: fillSentForm, lost: "payout-form-lost" });
export const refuseForm = defineForm({ id: "payout-refuse", fill: fillRefuseForm, lost: "payout-form-lost" });
