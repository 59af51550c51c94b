# Connecting a channel, its pages, its rules and its discussion group.

command-newchannel = Conectar un canal o grupo
command-channels = Mis canales y sus planes
command-team = Mi equipo y sus roles

# Connecting

connect-how =
    ¿De cuál vendo el acceso? Toca un botón de abajo y elígelo: Telegram me hace administrador allí en el mismo paso.

    Pido dos permisos: invitar a gente y sacar a quienes ya no tienen tiempo.
connect-pick-channel = 📢 Elegir un canal
connect-pick-group = 👥 Elegir un grupo
connect-button = 🔗 Conectar
connect-check-again = 🔄 Comprobar de nuevo
connect-offer =
    Me hiciste administrador de <b>{ $channel }</b>.

    Conéctalo y podrás vender el acceso aquí.
connect-offer-upgraded =
    <b>{ $channel }</b> ahora es un supergrupo, así que puedo trabajar allí.

    Conéctalo y podrás vender el acceso aquí.
connect-done-thanks = 👍 Todo está en su lugar.
connect-done =
    ✅ <b>{ $channel }</b>: conexión lista.

    Ahora añade un plan: qué recibe la gente, por cuánto tiempo y a qué precio.
connect-done-again = ✅ <b>{ $channel }</b>: conexión lista, y tengo todos los permisos que necesito.
connect-members-invite =
    ⚠️ En <b>{ $channel }</b> cualquier miembro puede añadir a sus amigos, que estarían dentro sin pagar. Mientras vendas acceso, saco a quienes añadan los miembros, pero es mejor prohibir que los miembros añadan gente.
connect-invites-close = 🔒 Solo administradores pueden añadir
connect-invites-closed = Listo: ahora solo los administradores pueden añadir gente al grupo. Quien paga sigue entrando a través de mí.
connect-invites-refused = Telegram no me deja cambiarlo. Abre los ajustes del grupo → Permisos y desactiva “Añadir miembros”.
connect-missing-rights = Todavía no puedo trabajar allí. Falta esto:
connect-missing-how = Cuando esté hecho, toca “Comprobar de nuevo”.
right-administrator = • No soy administrador. Abre los ajustes del canal → Administradores → Añadir administrador, y elígeme.
right-can_invite_users = • <b>Invitar usuarios con un enlace</b>. Abre los ajustes → Administradores → mi nombre, y actívalo. Lo necesito para dejar entrar a los compradores.
right-can_restrict_members = • <b>Suspender usuarios</b> (en canales: <b>Añadir y eliminar suscriptores</b>). Abre los ajustes → Administradores → mi nombre, y actívalo. Lo necesito para retirar el acceso cuando se acaba su tiempo.
connect-not_creator =
    Solo el creador de un canal puede conectarlo, para que nadie más venda su acceso.

    Si eres uno de sus administradores, pide al creador que lo conecte aquí y te invite al equipo: /team.
connect-not_invited =
    Los canales nuevos los conectan aquí los operadores de este bot y las personas a quienes se lo permiten. Pregunta a un operador, por favor.

    ¿Administras este bot? Abre el enlace de «npm run claim», o ábrelo a otros con WHO_MAY_CONNECT.
connect-not_administrator =
    No eres administrador de ese canal, así que no puedo conectarlo por ti.

    Su creador puede hacerlo: que me envíe /newchannel.
connect-basic-group =
    Es un grupo básico, y allí Telegram no me deja retirar el acceso.

    Conviértelo en supergrupo: abre sus ajustes, pon “Historial del chat para nuevos miembros” en “Visible” y elígelo de nuevo con /newchannel.
connect-outside =
    No puedo ver ese chat: no estoy dentro.

    Añádeme como administrador (sus ajustes → Administradores → Añadir administrador) y luego toca “Comprobar de nuevo”.

channel-notify-missing-rights =
    ⚠️ Perdí permisos en <b>{ $channel }</b>, así que por ahora no se vende nada allí.

    Abre sus ajustes → Administradores → mi nombre, y activa invitar y sacar a personas. Luego toca “Comprobar de nuevo”.
channel-notify-gone =
    ⚠️ Me sacaron de <b>{ $channel }</b>, o fue borrado, así que por ahora no se vende nada allí. Quienes pagaron conservan su tiempo.

    Para continuar, añádeme otra vez como administrador que puede invitar y sacar a personas. Luego toca “Comprobar de nuevo”.
channel-notify-owner-now =
    👑 <b>{ $channel }</b> ahora es tuyo: Telegram te indica como su creador.

    Lo que se venda allí a partir de ahora es tuyo, y nadie más puede gestionarlo aquí hasta que le des permiso.
channel-notify-owner-no-longer =
    👑 <b>{ $channel }</b> ahora tiene otro propietario: Telegram indica a otra persona como su creador.

    Lo que vendió antes sigue siendo tuyo: mira /balance. Ya no puedes cambiar nada allí.
channel-notify-connected = ✅ <b>{ $channel }</b> funciona de nuevo: tengo todos los permisos que necesito.

# Pages of the owner

channels-list = Tus canales. Toca uno para ver sus planes y su enlace.
channels-none =
    Todavía no tienes canales aquí.

    Conecta uno, y en un minuto la gente podrá comprar el acceso.
channels-new = ➕ Conectar un canal
channels-back = ‹ Todos los canales
channel-broken = ⚠️ { $channel }
channel-open = 📄 Abrir su página
channel-back = ‹ Volver al canal
channel-back-to-sell = ‹ Planes
channel-back-to-people = ‹ Personas
channel-back-to-reach = ‹ Alcance
channel-back-to-settings = ‹ Ajustes
channel-sell = 🏷 Venta
channel-people = 👥 Personas
channel-reach = 📣 Alcance
channel-settings = ⚙️ Ajustes
channel-sell-page =
    🏷 Planes de <b>{ $channel }</b>

    { $tiers }
channel-people-page = 👥 <b>{ $channel }</b>: quién está dentro y quién puede gestionarlo aquí.
channel-reach-page = 📣 <b>{ $channel }</b>: mensajes a los suscriptores, publicaciones y enlaces para los nuevos, y lo que aportan.
channel-settings-page = ⚙️ Ajustes de <b>{ $channel }</b>
channel-post = 📣 Publicación lista
channel-team = 👤 Equipo
channel-payment-rules = 💰 Pagos
channel-page =
    <b>{ $channel }</b>
    { $state }

    Comparte este enlace; quien lo toca ve lo que está a la venta:
    { $link }
channel-state-connected = ✅ Conectado
channel-state-missing-rights = ⚠️ Me faltan permisos allí, así que no se vende nada. Toca “Comprobar de nuevo” para ver cuáles.
channel-state-gone = ⚠️ Ya no estoy dentro, así que no se vende nada. Añádeme como administrador y toca “Comprobar de nuevo”.
channel-no-tiers = No hay planes a la venta. Añade uno para empezar a vender.
access-mode-join_request = 🚪 Invitación: solicitud de ingreso
access-mode-one_time_link = 🚪 Invitación: enlace de un solo uso
access-mode-join_request-set = A partir de ahora los compradores solicitan unirse y los apruebo al instante. El enlace solo le funciona al comprador.
access-mode-one_time_link-set = A partir de ahora los compradores reciben un enlace de un solo uso, incluso cuando no estoy en línea. Entra quien lo abra primero.

channel-post-hint = Aquí tienes una publicación para tu canal público. Reenvía allí el siguiente mensaje; sus botones se conservan.
channel-post-needs-tier = Todavía no hay nada a la venta. Añade primero un plan.
channel-post-text =
    🔑 <b>{ $channel }</b>

    Elige cuánto tiempo te gustaría quedarte. Entras en cuanto haya llegado tu pago.

payment-rules =
    💰 Pagos de <b>{ $channel }</b>

    <b>Pago incompleto</b>
    Los monederos cobran comisiones, así que las criptomonedas suelen llegar un poco incompletas. ¿Cuánto puede faltar para que un pago aún cuente? Las Estrellas siempre llegan completas.

    <b>Reembolsos</b>
    Telegram y los bancos pueden devolver dinero sin preguntarte. Entonces te pregunto por el acceso, salvo que elijas aquí.

    <b>Renovaciones fallidas con tarjeta</b>
    Un cobro fallido se vuelve a intentar durante unos días. ¿Qué pasa con el acceso mientras tanto?
payment-rules-choice = { $choice }
payment-rules-chosen = ✅ { $choice }
payment-rules-set = Guardado. Vale para los pagos a partir de ahora.
refund-rule = Terminar el acceso tras un reembolso total
part-rule = Acortar el acceso tras un reembolso parcial
past-due-rule = Mantener el acceso mientras tanto

# Access rules

channel-access-rules = ⏳ Cuando termina el acceso
access-rules =
    ⏳ Acceso a <b>{ $channel }</b>

    <b>Plazo de gracia</b>
    ¿Cuánto puede quedarse la gente cuando termina su acceso? Le digo la fecha.

    <b>Recordatorios</b>
    ¿Cuántos días antes del fin debo recordárselo?

    <b>Miembros desconocidos</b>
    ¿Qué hago con quienes no entraron a través de mí? Nunca saco a los administradores. Si un grupo vende acceso, saco a quienes añadan los miembros comunes, o te pregunto por ellos.
access-rules-set = Guardado. Vale también para quienes están dentro ahora.
access-rules-choice = { $choice }
access-rules-chosen = ✅ { $choice }
access-rules-grace-none = Sin plazo de gracia
access-rules-grace-hours =
    { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    }
access-rules-grace-days =
    { $count ->
        [one] { $count } día
       *[other] { $count } días
    }
access-rules-reminder =
    { $count ->
        [one] { $count } día antes
       *[other] { $count } días antes
    }
access-rules-unknown-ignore = Dejar que se queden
access-rules-unknown-notify = Preguntarme por cada uno
access-rules-unknown-remove = Sacarlos

# Discussion group

discussion-page = 💬 Grupo de discusión
discussion-link = 💬 Abrir también su grupo de discusión
discussion-unlink = ✖️ Dejar de abrirlo a suscriptores
discussion-sell = 🛍 Vender el grupo por separado
discussion-add-me = ➕ Añadirme al grupo
discussion-found = Tiene un grupo de discusión. También puedo dejar entrar allí a sus suscriptores.
discussion-offer =
    💬 <b>{ $channel }</b> tiene un grupo de discusión en Telegram.

    También puedo dejar entrar allí a sus suscriptores: los de hoy y quienes paguen a partir de ahora. Cuando termina su tiempo en el canal, también termina en el grupo.
discussion-none =
    💬 <b>{ $channel }</b> no tiene grupo de discusión en Telegram.

    Para crear uno, abre los ajustes del canal → Discusión y elige un grupo. Luego toca el botón de abajo.
discussion-linked =
    💬 <b>{ $group }</b> está abierto a los suscriptores de <b>{ $channel }</b>.

    Sigue las reglas del canal. Aviso a quienes ya tienen acceso, unos pocos por segundo.
discussion-broken =
    ⚠️ <b>{ $group }</b> va con <b>{ $channel }</b>, pero por el momento no puedo trabajar allí.

    Revisa que yo sea administrador allí y pueda invitar y bloquear usuarios. Quien pague entretanto recibirá cómo entrar en cuanto yo pueda.
discussion-needs-me =
    Para dejar entrar a la gente en el grupo, necesito ser administrador allí y poder invitar y bloquear usuarios.

    Toca el primer botón y elige el grupo; luego toca “Comprobar de nuevo”.
discussion-sells-itself =
    Este grupo tiene sus propios planes a la venta, así que sus compradores han pagado solo por él.

    Retíralos primero y luego toca “Comprobar de nuevo”.
discussion-other-creator =
    Solo un grupo que creaste tú puede ir con tu canal.

    Si ahora es tuyo, toca “Comprobar de nuevo”.
discussion-unlinked = Ya no dejo entrar allí a más suscriptores. Quienes tienen acceso lo conservan hasta el fin que tiene hoy.
discussion-or-storefront =
    <b>{ $group }</b> es el grupo de discusión de <b>{ $channel }</b>.

    ¿Dejo entrar allí también a los suscriptores del canal, o vendes el grupo por separado?
discussion-open =
    💬 <b>{ $group }</b>, el grupo de discusión de <b>{ $channel }</b>, ya está abierto para ti. Forma parte de tu suscripción.

    Toca el botón para recibir tu enlace de invitación.
