import { randomInt } from "node:crypto";
import type { Poll } from "grammy/types";
import { badRequest } from "../bot-api/bot-api-error.ts";
import { formatText } from "../backend/text.ts";
import type { TelegramBackend } from "../backend/backend.ts";
import type { Methods } from "./method.ts";
import { send } from "./send.ts";

type PollOption = Poll["options"][number];

export const pollMethods = (backend: TelegramBackend): Methods => ({
  sendPoll: (args) =>
    send(backend, args, () => {
      if (args.type === "quiz") throw badRequest("the sandbox does not implement quizzes");
      const { text: question, html } = formatText({
        text: args.question,
        parse_mode: args.question_parse_mode,
        entities: args.question_entities,
      });
      if (question.length < 1 || question.length > 300)
        throw badRequest("poll question must be 1-300 characters long");
      if (args.options.length < 1 || args.options.length > 12)
        throw badRequest("poll must have 1-12 answer options");
      const options = args.options.map((option, index): PollOption => {
        const text = typeof option === "string" ? option : option.text;
        if (text.length < 1 || text.length > 100) throw badRequest("poll options length must not exceed 100");
        return { persistent_id: String(index + 1), text, voter_count: 0 };
      });
      const poll: Poll = {
        id: String(randomInt(2 ** 47)),
        question,
        options,
        total_voter_count: 0,
        is_closed: args.is_closed ?? false,
        is_anonymous: args.is_anonymous ?? true,
        type: "regular",
        allows_multiple_answers: args.allows_multiple_answers ?? false,
        allows_revoting: true,
        members_only: false,
      };
      return { content: { poll }, html };
    }),
});
