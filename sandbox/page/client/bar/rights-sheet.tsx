import type { JSX } from "preact";
import { BotRights } from "../ui/bot-rights.tsx";
import { usePage } from "../state/page-context.ts";
import { Sheet } from "../ui/sheet.tsx";

export function RightsSheet({ onClose }: { onClose: () => void }): JSX.Element {
  const { view } = usePage();
  return (
    <Sheet title="Bot rights" onClose={onClose}>
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
