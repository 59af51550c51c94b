import { defineForm } from "../../platform/forms/define-form.ts";
import { fillTierForm } from "./tier.conversation.ts";

const form = defineForm({ id: "tier", fill: fillTierForm, lost: "tier-form-lost" });

export const tierForm = form.waiting;
export const openTierForm = form.open;
