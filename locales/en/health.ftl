# /health of the operators, and alerts about the installation.

health-title = <b>Health</b> · { $when }
health-undelivered = Buyers who wait for invite links: { $count }
health-held = Payments that wait for a decision: { $count }
health-ledger = Ledger: { $sum }
health-ledger-fits = adds up
health-updates = Messages and presses that wait for me: { $count }
health-telegram = Updates that wait at Telegram: { $count }
health-jobs-due = Jobs that are due: { $count }
health-jobs-failed = Jobs that gave up: { $count }
health-removals = People still inside after their access ended: { $count }
health-channels = Channels in which I cannot work: { $count }
health-broadcasts = Broadcasts that are being sent: { $count }
health-refresh = 🔄 Refresh
health-well = ✅ All is well.
health-problems = ⚠️ <b>Problems, the oldest first</b>
health-problem = <b>{ $problem }.</b>
health-problem-since = <b>{ $problem }</b>, since { $since }.
health-more = Further problems: { $count }
health-alert-more = All numbers: /health
health-over =
    ✅ <b>All is well again.</b>
    { $from } – { $until }

health-name-ledger = The ledger does not add up
health-name-custody = A provider’s balance differs from the ledger
health-name-clock = The server’s clock is wrong
health-name-undelivered = A buyer waits for invite links
health-name-updates = Messages are not answered
health-name-telegram = Telegram cannot deliver updates
health-name-jobs-due = Jobs begin late
health-name-removals = People are still inside after their access ended
health-name-jobs-failed = A job gave up
health-name-held = A payment waits for a decision
health-name-channels = I cannot work in a channel

health-remedy-ledger = Pay nothing out. /anomalies names the entries; somebody may have changed rows by hand.
health-remedy-custody = /anomalies names the balances. If nobody moved money by hand, send no payouts before you know why.
health-remedy-clock = <code>npm run doctor</code> shows the difference. Let the machine synchronise its clock (chrony, systemd-timesyncd): access ends by this clock.
health-remedy-undelivered = See /jobs for the failed delivery, and run <code>npm run doctor</code>: it names channels in which I lack a right.
health-remedy-updates = Check that the processes with the roles <code>bot</code> and <code>web</code> run, and search the log for <code>update_postponed</code>.
health-remedy-telegram = Run <code>npm run doctor</code> on the server: it shows the webhook as Telegram sees it.
health-remedy-jobs-due = Check that a process with the role <code>worker</code> runs. If all of them are busy, start another one.
health-remedy-removals = See /jobs for removals that gave up, and run <code>npm run doctor</code>: it names channels in which I lack a right.
health-remedy-jobs-failed = /jobs shows the cause. When it is fixed, try the job again there.
health-remedy-held = Open /anomalies and decide.
health-remedy-channels = <code>npm run doctor</code> names the channel and the missing right. Only its owner can give it back, and has been told.
