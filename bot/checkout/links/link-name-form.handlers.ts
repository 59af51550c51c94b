import { defineForm } from "../../platform/forms/define-form.ts";
import { fillLinkNameForm } from "./link-name.conversation.ts";

const form = defineForm({ id: "link-name", fill: fillLinkNameForm, lost: "links-form-lost" });

export const openLinkNameForm = form.open;
/** Goes after every feature's commands and buttons. */
export const linkForm = form.waiting;
