// Bot API, `allow_paid_broadcast`: "0.1 Telegram Stars per message"; up to 1,000 a second.
const MESSAGES_FOR_A_STAR = 10;

/** What a paid broadcast may take from the bot's balance at most, in Stars: a tenth of one for each message of each person. */
export const starsFor = (people: number, messagesEach: number): number =>
  Math.ceil((people * messagesEach) / MESSAGES_FOR_A_STAR);
