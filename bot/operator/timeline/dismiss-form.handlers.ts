import { defineForm } from "../../platform/forms/define-form.ts";
import { fillDismissForm } from "./dismiss.conversation.ts";

const form = defineForm({ id: "dismiss", fill: fillDismissForm, lost: "dismiss-form-lost" });

export const dismissForm = form.waiting;
export const openDismissForm = form.open;
