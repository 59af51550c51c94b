export { examineChannels } from "./examine-channels.ts";
export { connectChannel } from "./connect-channel.ts";
export type { ConnectChannelResult } from "./connect-channel.ts";
export {
  checkAgain,
  closeInvitesButton,
  discussionButton,
  linkDiscussionButton,
} from "./connect.keyboards.ts";
export { ownerChanged } from "./connect.jobs.ts";
export { describeConnectFailure } from "./connect.handlers.ts";
export { requestedRights } from "../telegram/bot-state.ts";
export { readChatFacts } from "../telegram/chat-facts.ts";
export type { ChatFacts } from "../telegram/chat-facts.ts";
