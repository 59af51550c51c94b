import { defineForm } from "../platform/forms/define-form.ts";
import { fillFindForm } from "./find.conversation.ts";

const form = defineForm({ id: "member-find", fill: fillFindForm, lost: "members-form-lost" });

export const openFindForm = form.open;
/** Goes after every feature's commands and buttons. */
export const findForm = form.waiting;
