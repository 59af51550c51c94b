# The team of an owner, its roles, and the operators of the bot.

team-page = 👥 <b>Your team.</b> Tap a name to change or end a role.
team-nobody = 👥 Nobody works with you here yet. Invite somebody: you choose the role, and nothing changes until you approve the person who opens the link.
team-none = You have no channel here and work for nobody. Connect a channel with /newchannel, or open the link that an owner gives you.
team-line = { $name } · { $role } · { $where }
team-all-channels = all channels
team-role-manager = Manager
team-role-support = Support
team-role-finance = Finance
team-role-read-only = Read only
team-choose-role =
    Which role should the person have?

    <b>Manager</b>: members, tiers, broadcasts, posts, links, donations and settings; sees statistics.
    <b>Support</b>: members and messages; sees no sums.
    <b>Finance</b>: statements, refunds and statistics.
    <b>Read only</b>: sees offers, members, statistics, posts, links, donations and settings, and changes nothing.

    Wallet, payouts, payments that do not fit, access for life and the team stay yours alone.
team-choose-channels = For which channels?
team-link =
    Send this link to the person who gets the role “{ $role }”. It works for one person and for 7 days. I ask you before anything changes.

    { $link }
team-too-many = Twenty invitations are open already. Wait until some are answered or over.
team-asked-owner = <b>{ $name }</b> (<code>{ $id }</code>) opened your invitation and asks to join your team: { $role }, { $where }.
team-approve = ✅ Approve
team-approve-one = ✅ Approve { $name }
team-decline = ✖️ Decline
team-approved = They are on your team now.
team-declined = Declined. Nothing was changed.
team-you-asked = I asked { $owner } to let you join the team ({ $role }). I write to you when the owner has decided.
team-you-joined = ✅ You are on the team of { $owner }: { $role }, { $where }. Begin with /channels.
team-you-declined = { $owner } declined: you are not on the team ({ $role }, { $where }).
team-you-left = Your role with { $owner } has ended ({ $role }, { $where }).
team-left-owner = <b>{ $name }</b> (<code>{ $id }</code>) left your team: { $role }, { $where }.
team-left-erased = A person of your team erased their data, and the role has ended: { $role }, { $where }.
team-open = 👥 Team
team-member =
    <b>{ $member }</b>
    <code>{ $id }</code> · since { $date }

    Choose another role, or end this one. Both take effect at once.
team-invite = ➕ Invite somebody
team-remove = ✖️ End this role
team-leave = ✖️ Leave the team of { $owner }
team-removed = The role has ended.
team-role-set = The new role is in effect.
team-more = More ({ $page } of { $pages }) ›
team-back = ‹ Team
team-mine = <b>Your roles with others</b>
team-history = <b>The team's latest changes</b>
team-history-line = { $date } · { $name }: { $change }
team-changed-tiers = tiers
team-changed-links = tracked links
team-changed-members = a member
team-changed-broadcasts = a broadcast
team-changed-broadcast-draft = the draft of a broadcast
team-changed-broadcast-sent = a broadcast (sent or scheduled)
team-changed-broadcast-stopped = a broadcast (paused or stopped)
team-changed-support = a message
team-changed-refunds = a payment or refund
team-changed-team = their own role
team-changed-settings = settings or posts
operators-list = 🛠 <b>Operators</b>: { $people }
operators-connecting-operators = Only operators may connect channels. WHO_MAY_CONNECT=invited or =everybody opens that to others.
operators-connecting-invited = Operators and the people whom they invite may connect channels.
operators-connecting-everybody = Everybody may connect channels.
operators-connecting-listed = Operators and the people listed in WHO_MAY_CONNECT may connect channels.
operators-claim-open = ⚠️ A link that makes its opener an operator is open until { $date }.
operators-invite-owner = ➕ Invite an owner
operators-owner-link =
    Send this link to a person who may connect channels here. It works for one person and for 7 days, while WHO_MAY_CONNECT is “invited”.

    { $link }
operators-owners-button = 👥 Invited owners
operators-owners = 👥 <b>Invited owners and open links.</b> Tap one to see or revoke it. An owner whose invitation you revoke keeps the connected channels, and can connect no new one.
operators-owners-none = 👥 Nobody opened an invitation yet, and no link is open.
operators-link-line = 🔗 Open until { $date }
operators-link-page = 🔗 A link for an owner, made by { $by }. Nobody has opened it; it is valid until { $date }.
operators-owner-page =
    <b>{ $name }</b> (<code>{ $id }</code>)
    May connect channels since { $date }, invited by { $by }. Connected so far: { $channels }.
    If you revoke this owner, the connected channels stay, but no new ones can be added. A new link invites the owner again.
operators-owner-revoke = ✖️ Revoke
operators-link-end = ✖️ End this link
operators-owner-revoked = This owner connects no new channel from now on. The connected channels stay.
operators-link-ended = The link opens nothing any more.
operators-owners-changed = That has changed meanwhile. Nothing was revoked; here is the current list.
operators-owners-back = ‹ Invited owners
operators-claimed = ✅ You are the operator of this bot now. Look at /team, /anomalies and /jobs; /newchannel connects your channel.
operators-another = 🛠 <b>{ $name }</b> (<code>{ $id }</code>) opened the operators' link and is an operator now too. /team lists all operators. If this is a mistake, name the operators in OPERATOR_IDS: then only they count.
operators-owner-joined = ✅ You may connect channels here now.
