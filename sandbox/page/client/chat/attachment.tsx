import type { JSX } from "preact";
import type { AttachmentView } from "../../api/chat-view.ts";
import { Icon } from "../ui/icon.tsx";
import { bytes, stars } from "../ui/format.ts";

export function Attachment({ attachment }: { attachment: AttachmentView }): JSX.Element {
  switch (attachment.kind) {
    case "photo":
      return (
        <a class="photo" href={attachment.url} target="_blank" rel="noopener noreferrer">
          <img src={attachment.url} alt={attachment.description} />
        </a>
      );
    case "document":
      return (
        <a class="file" href={attachment.url} download={attachment.name}>
          <span>
            <Icon of="download" />
          </span>
          <span>
            <b>{attachment.name}</b>
            <small>{bytes(attachment.bytes)}</small>
          </span>
        </a>
      );
    case "poll":
      return (
        <ul class="poll">
          {attachment.options.map((option, at) => (
            <li key={at}>{option}</li>
          ))}
        </ul>
      );
    case "invoice":
      return (
        <p class="invoice">
          <b>{attachment.title}</b>
          <span>
            <Icon of="star" /> {stars(attachment.stars)}
            {attachment.isPaid && <span class="paid">paid</span>}
          </span>
        </p>
      );
    case "service":
    case "other":
      return <p class="soft">{attachment.text}</p>;
  }
}
