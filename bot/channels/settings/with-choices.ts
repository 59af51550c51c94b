import { escapeHtml } from "../../platform/texts/texts.ts";
import type { ManagedChannel } from "../managed/managed-channels.ts";
import type { Permission } from "../permissions/permission-table.ts";

/** The HTML of a page whose buttons show the choices. A person without these buttons gets the choices as a list. */
export const withChoices = (
  html: string,
  { may }: Pick<ManagedChannel, "may">,
  permission: Permission,
  /** Plain texts. */
  choices: readonly string[],
): string =>
  may(permission) ? html : [html, choices.map((choice) => `• ${escapeHtml(choice)}`).join("\n")].join("\n\n");
