import { defineForm } from "../../platform/forms/define-form.ts";
import { fillListForm } from "./list.conversation.ts";

const form = defineForm({ id: "import-list", fill: fillListForm, lost: "members-form-lost" });

export const openListForm = form.open;
/** Goes after every feature's commands and buttons. */
export const listForm = form.waiting;
