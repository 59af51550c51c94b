import type { JSX } from "preact";
import type { ChannelView } from "../../api/view.ts";
import { usePage } from "../state/page-context.ts";

/** The bot's rights in a channel, and the switch that only the channel's creator has in Telegram. */
export function BotRights({ channel }: { channel: ChannelView }): JSX.Element {
  const { act } = usePage();
  const { id, title, botRights } = channel;
  if (botRights === null) return <p class="soft">The bot is not a member.</p>;
  // Every administrator has this right, and it allows nothing by itself.
  const rights = botRights.filter((right) => right !== "can_manage_chat").map(rightName);
  const hasRights = rights.length > 0;
  return (
    <>
      <p class="soft">{hasRights ? `The bot may ${rights.join(", ")}.` : "The bot has no rights there."}</p>
      <button
        type="button"
        onClick={() => void act({ kind: "set-bot-rights", channel: id, isGranted: !hasRights })}
      >
        {hasRights ? "Remove its rights" : "Restore its rights"}
        <span class="hidden"> in {title}</span>
      </button>
    </>
  );
}

/** "can_invite_users" → "invite users" */
const rightName = (right: string): string => right.replace(/^can_/, "").replaceAll("_", " ");
