export { examineChannels } from "./examine-channels.ts";
export { connectChannel } from "./connect-channel.ts";
export type { ConnectChannelResult } from "./connect-channel.ts";
export {
  checkAgain,
  closeInvitesButton,
  discussionButton,
  linkDiscussionButton,
} from "./connect.keyboards.ts";
export { ownerChangedContract } from "./connect.jobs.ts";
export { describeConnectFailure } from "./connect.handlers.ts";
export { requestedRights } from "../managed/bot-state.ts";
export { readChatFacts } from "../managed/chat-facts.ts";
export type { ChatFacts } from "../managed/chat-facts.ts";
