import { defineForm } from "../platform/forms/define-form.ts";
import { fillDaysForm } from "./days.conversation.ts";

const form = defineForm({ id: "member-days", fill: fillDaysForm, lost: "members-form-lost" });

export const openDaysForm = form.open;
/** Goes after every feature's commands and buttons. */
export const daysForm = form.waiting;
