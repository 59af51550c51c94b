import type { ChatView, MessageView, PersonView } from "../../api/chat-view.ts";
import type { Side } from "../state/route.ts";

/** A chat and the user whose phone shows it. */
export type ChatProps = { readonly person: PersonView; readonly chat: ChatView };

/** Adds the side of the page with the phone. */
export type ChatOnSideProps = ChatProps & { readonly side: Side };

/** Adds the button back to the list of chats. */
export type OpenChatProps = ChatOnSideProps & { readonly back: () => void };

export type MessageProps = ChatProps & { readonly message: MessageView };
