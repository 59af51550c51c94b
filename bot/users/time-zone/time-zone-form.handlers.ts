import { defineForm } from "../../platform/forms/define-form.ts";
import { fillCityForm } from "./city.conversation.ts";

const form = defineForm({ id: "time-zone", fill: fillCityForm, lost: "zone-form-lost" });

export const cityForm = form.waiting;
export const openCityForm = form.open;
