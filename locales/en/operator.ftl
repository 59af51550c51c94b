# For the people who run the bot.

operator-jobs-gave-up =
    { $count ->
        [one] One task failed and will not be tried again by itself.
       *[other] { $count } tasks failed and will not be tried again by themselves.
    } Send /jobs to see what failed and to try again.
operator-jobs-none = Nothing has failed for good. All is well.
operator-jobs-list =
    { $count ->
        [one] One task failed for good. When its cause is mended, try it again:
       *[other] { $count } tasks failed for good. When their cause is mended, try them again:
    }
operator-job =
    <b>{ $number }. { $task }</b>
    { $when }, after { $attempts ->
        [one] one attempt
       *[other] { $attempts } attempts
    }
    <code>{ $error }</code>
operator-button-retry = Try { $number } again
operator-job-queued = It is queued again. If it fails once more, I will tell you.
operator-job-not-waiting = It does not wait any more: it is queued or done already.
