import { defineForm } from "../../platform/forms/define-form.ts";
import { fillPageForm } from "./page.conversation.ts";

const form = defineForm({ id: "donation-page", fill: fillPageForm, lost: "donation-form-lost" });

export const pageForm = form.waiting;
export const openPageForm = form.open;
