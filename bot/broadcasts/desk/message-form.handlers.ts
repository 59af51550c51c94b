import { defineForm } from "../../platform/forms/define-form.ts";
import { fillMessageForm } from "./message.conversation.ts";

const form = defineForm({ id: "broadcast-message", fill: fillMessageForm, lost: "broadcast-form-lost" });

export const openMessageForm = form.open;
/** Goes after every feature's commands and buttons. */
export const messageForm = form.waiting;
