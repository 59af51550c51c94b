import type { JSX } from "preact";
import { BotRights } from "../bot-rights.tsx";
import { useDesk } from "../desk.ts";
import { Sheet } from "../sheet.tsx";

export function RightsSheet({ onClose }: { onClose: () => void }): JSX.Element {
  const { view } = useDesk();
  return (
    <Sheet title="What the bot may do" onClose={onClose}>
      {() => (
        <ul class="rights">
          {view.channels.map((channel) => (
            <li key={channel.id}>
              <h3>{channel.title}</h3>
              <BotRights channel={channel} />
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  );
}
