import { defineForm } from "../../platform/forms/define-form.ts";
import { fillRewordForm } from "./reword.conversation.ts";

const form = defineForm({ id: "broadcast-reword", fill: fillRewordForm, lost: "broadcast-form-lost" });

export const openRewordForm = form.open;
/** Goes after every feature's commands and buttons. */
export const rewordForm = form.waiting;
