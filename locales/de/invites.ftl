# Invite links and join requests, for one channel and for a bundle.

subscription-my-link = 🔑 Beitreten: { $channel }
subscription-enter = 🚪 Beitreten

subscription-link-join-request =
    🔑 Dein Einladungslink zu <b>{ $channel }</b>.

    Tippe auf den Button und sende die Beitrittsanfrage: Ich lasse dich sofort herein. Der Link funktioniert nur für dich.
subscription-link-one-time-link =
    🔑 Dein Einladungslink zu <b>{ $channel }</b>.

    Der Link funktioniert einmal und eine Stunde lang. Frühere funktionieren nicht mehr.
subscription-not-entitled = Deine Zeit in <b>{ $channel }</b> ist vorbei. Verlängere, und du kommst sofort herein.
subscription-paused =
    Das Team von <b>{ $channel }</b> hat deinen Zugang angehalten.

    Du verlierst keine Zeit. Sobald er fortgesetzt wird, schicke ich dir einen Einladungslink.
subscription-already-in = Du bist schon drin: <b>{ $channel }</b> steht in deiner Chatliste.
subscription-banned = Das Team von <b>{ $channel }</b> hat dich dort gesperrt, und daran kann ich nichts ändern. Bitte sprich mit ihm.
subscription-no-room =
    Telegram lässt dich nicht in <b>{ $channel }</b>: Du bist schon in so vielen Kanälen und Gruppen, wie es erlaubt.

    Verlass einen Chat, den du nicht brauchst, und tippe dann auf den Button.
subscription-too-soon = Du hast vor weniger als einer Minute einen Link bekommen. Bitte nutze diesen oder frag in einer Minute noch einmal.

subscription-request-declined =
    <b>{ $channel }</b> steht Abonnenten offen, und dieser Link gehört jemand anderem.

    Auch du bist willkommen: Wähle ein Angebot, und ich lasse dich herein.
subscription-rejoin =
    Deine Zahlung für <b>{ $channel }</b> kam genau an, als dein alter Zugang endete. Vielleicht habe ich dich deshalb kurz entfernt. Entschuldige!

    Tippe auf den Button, um wieder hereinzukommen.
subscription-link-misused =
    🔑 Jemand anders ist mit deinem Link in <b>{ $channel }</b> gekommen, deshalb habe ich ihn gesperrt.

    Hier ist ein neuer. Bitte behalte ihn für dich.
owner-link-misused = 🔑 Jemand ist mit dem Link einer anderen Person in <b>{ $channel }</b> gekommen. Ich entferne die Person und habe den Link gesperrt.
owner-addition-undone =
    🚪 Ein Mitglied hat jemanden ohne Zugang zu <b>{ $channel }</b> hinzugefügt. Ich entferne die Person und alle anderen, die Mitglieder hinzufügen.

    Mit der Taste unten lässt Telegram nur noch Administratoren Leute hinzufügen.

# Several invite links in one message

invites-channel = <b>{ $channel }</b>
invites-purchase = ✅ Bezahlt. <b>{ $tier }</b> öffnet dir { $channels }.
invites-renewed = 🔁 <b>{ $tier }</b> für { $channels } ist verlängert.
invites-trial = 🎁 Dein Gratis-Test von <b>{ $tier }</b> hat begonnen: { $channels }.
invites-until = Dein Zugang: { $until }.
invites-until-line = • <b>{ $channel }</b>: { $until }
invites-join-request =
    { $count ->
        [one] Tippe auf den Button und sende die Beitrittsanfrage: Ich lasse dich sofort herein. Der Link funktioniert nur für dich.
       *[other] Tippe auf jeden Button und sende die Beitrittsanfrage: Ich lasse dich sofort herein. Die Links funktionieren nur für dich.
    }
invites-one-time-link =
    { $count ->
        [one] Tippe auf den Button, um hereinzukommen. Der Link funktioniert einmal und eine Stunde lang; /subscriptions gibt dir einen neuen.
       *[other] Tippe auf jeden Button, um hereinzukommen. Die Links funktionieren nur für dich, einmal und eine Stunde lang; /subscriptions gibt dir neue.
    }
invites-inside = Hier bist du schon drin: { $channels }.
invites-later = { $channels }: Dort kann ich dich gerade nicht hereinlassen. Du brauchst nichts zu tun: Ich schicke dir einen Einladungslink, sobald ich kann.
invites-banned = { $channels }: Das Team hat dich dort gesperrt, und daran kann ich nichts ändern. Bitte sprich mit ihm.
invites-paused = { $channels }: Das Team hat deinen Zugang angehalten. Du verlierst keine Zeit: Sobald er fortgesetzt wird, schicke ich dir einen Einladungslink.
invites-over = { $channels }: Deine Zeit dort ist vorbei. Sende /subscriptions, um zu sehen, was du hast.
invites-enter = 🚪 Beitreten: { $channel }
invites-delayed =
    🔑 Ich kann wieder Leute hereinlassen: Hier ist dein Einladungslink zu <b>{ $channel }</b>.

    Danke für deine Geduld.

subscription-later =
    In <b>{ $channel }</b> kann ich dich gerade nicht hereinlassen.

    Du brauchst nichts zu tun: Ich schicke dir einen Einladungslink, sobald ich kann.
