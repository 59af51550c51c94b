import { defineForm } from "../../platform/forms/define-form.ts";
import { fillGivenForm } from "./given.conversation.ts";

const form = defineForm({ id: "adoption-days", fill: fillGivenForm, lost: "members-form-lost" });

export const openGivenForm = form.open;
/** Goes after every feature's commands and buttons. */
export const givenForm = form.waiting;
