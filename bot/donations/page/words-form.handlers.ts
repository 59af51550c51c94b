import { defineForm } from "../../platform/forms/define-form.ts";
import { fillWordsForm } from "./words.conversation.ts";

const form = defineForm({ id: "donation-words", fill: fillWordsForm, lost: "donation-form-lost" });

export const wordsForm = form.waiting;
export const openWordsForm = form.open;
