import { defineForm } from "../../platform/forms/define-form.ts";
import { fillMomentForm } from "./moment.conversation.ts";

const form = defineForm({ id: "broadcast-moment", fill: fillMomentForm, lost: "broadcast-form-lost" });

export const openMomentForm = form.open;
/** Goes after every feature's commands and buttons. */
export const momentForm = form.waiting;
