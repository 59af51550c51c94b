import { defineForm } from "../../platform/forms/define-form.ts";
import { fillLinkForm } from "./link.conversation.ts";

const form = defineForm({ id: "broadcast-link", fill: fillLinkForm, lost: "broadcast-form-lost" });

export const openLinkForm = form.open;
/** Goes after every feature's commands and buttons. */
export const linkForm = form.waiting;
