# The team of an owner, its roles, and the operators of the bot.

team-page = 👥 <b>Tu equipo.</b> Toca un nombre para cambiar o quitar su rol.
team-nobody = 👥 Aún no trabaja nadie contigo aquí. Invita a alguien: tú eliges el rol, y nada cambia hasta que apruebes a quien abra el enlace.
team-none = No tienes ningún canal aquí ni trabajas para nadie. Conecta un canal con /newchannel, o abre el enlace que te dé un propietario.
team-line = { $name } · { $role } · { $where }
team-all-channels = todos los canales
team-role-manager = Gestor
team-role-support = Atención
team-role-finance = Finanzas
team-role-read-only = Solo lectura
team-choose-role =
    ¿Qué rol tendrá la persona?

    <b>Gestor</b>: miembros, planes, difusiones, publicaciones, enlaces, donaciones y ajustes; ve estadísticas.
    <b>Atención</b>: miembros y mensajes; no ve importes.
    <b>Finanzas</b>: extractos, reembolsos y estadísticas.
    <b>Solo lectura</b>: ve ofertas, miembros, estadísticas, publicaciones, enlaces, donaciones y ajustes, y no cambia nada.

    La cartera, los retiros, los pagos que no encajan, el acceso de por vida y el equipo son solo tuyos.
team-choose-channels = ¿Para qué canales?
team-link =
    Envía este enlace a quien tendrá el rol «{ $role }». Vale para una persona y 7 días. Te pregunto antes de que cambie nada.

    { $link }
team-too-many = Ya hay veinte invitaciones abiertas. Espera a que algunas se respondan o caduquen.
team-asked-owner = <b>{ $name }</b> (<code>{ $id }</code>) abrió tu invitación y pide entrar en tu equipo: { $role }, { $where }.
team-approve = ✅ Aprobar
team-approve-one = ✅ Aprobar a { $name }
team-decline = ✖️ Rechazar
team-approved = Ya está en tu equipo.
team-declined = Rechazado. No se cambió nada.
team-you-asked = Le pregunté a { $owner } si puedes entrar en el equipo ({ $role }). Te escribo cuando se decida.
team-you-joined = ✅ Estás en el equipo de { $owner }: { $role }, { $where }. Empieza con /channels.
team-you-declined = { $owner } lo rechazó: no estás en el equipo ({ $role }, { $where }).
team-you-left = Tu rol con { $owner } terminó ({ $role }, { $where }).
team-left-owner = <b>{ $name }</b> (<code>{ $id }</code>) dejó tu equipo: { $role }, { $where }.
team-left-erased = Alguien de tu equipo borró sus datos y su rol terminó: { $role }, { $where }.
team-open = 👥 Equipo
team-member =
    <b>{ $member }</b>
    <code>{ $id }</code> · desde { $date }

    Elige otro rol o quita este. Ambas cosas valen de inmediato.
team-invite = ➕ Invitar a alguien
team-remove = ✖️ Quitar este rol
team-leave = ✖️ Dejar el equipo de { $owner }
team-removed = El rol terminó.
team-role-set = El nuevo rol ya vale.
team-more = Más ({ $page } de { $pages }) ›
team-back = ‹ Equipo
team-mine = <b>Tus roles con otros</b>
team-history = <b>Últimos cambios del equipo</b>
team-history-line = { $date } · { $name }: { $change }
team-changed-tiers = planes
team-changed-links = enlaces con seguimiento
team-changed-members = un miembro
team-changed-broadcasts = una difusión
team-changed-broadcast-draft = el borrador de una difusión
team-changed-broadcast-sent = una difusión (enviada o programada)
team-changed-broadcast-stopped = una difusión (pausada o detenida)
team-changed-support = un mensaje
team-changed-refunds = un pago o reembolso
team-changed-team = su propio rol
team-changed-settings = ajustes o publicaciones
operators-list = 🛠 <b>Operadores</b>: { $people }
operators-connecting-operators = Solo los operadores pueden conectar canales. WHO_MAY_CONNECT=invited o =everybody lo abre a otros.
operators-connecting-invited = Los operadores y las personas a quienes invitan pueden conectar canales.
operators-connecting-everybody = Cualquiera puede conectar canales.
operators-connecting-listed = Los operadores y las personas de WHO_MAY_CONNECT pueden conectar canales.
operators-claim-open = ⚠️ Hay un enlace abierto hasta { $date } que convierte en operador a quien lo abra.
operators-invite-owner = ➕ Invitar a un propietario
operators-owner-link =
    Envía este enlace a quien vaya a conectar canales aquí. Vale para una persona y 7 días, mientras WHO_MAY_CONNECT sea «invited».

    { $link }
operators-owners-button = 👥 Propietarios invitados
operators-owners = 👥 <b>Propietarios invitados y enlaces abiertos.</b> Toca uno para verlo o revocarlo. Un propietario cuya invitación revocas conserva los canales conectados y no puede conectar ninguno nuevo.
operators-owners-none = 👥 Nadie ha abierto una invitación todavía y no hay ningún enlace abierto.
operators-link-line = 🔗 Abierto hasta { $date }
operators-link-page = 🔗 Un enlace para un propietario, de { $by }. Nadie lo ha abierto; vale hasta { $date }.
operators-owner-page =
    <b>{ $name }</b> (<code>{ $id }</code>)
    Puede conectar canales desde { $date }, invitado por { $by }. Conectados hasta ahora: { $channels }.
    Si revocas a este propietario, los canales conectados se quedan, pero no se pueden añadir nuevos. Un enlace nuevo lo invita otra vez.
operators-owner-revoke = ✖️ Revocar
operators-link-end = ✖️ Anular este enlace
operators-owner-revoked = Desde ahora este propietario no conecta ningún canal nuevo. Los conectados se quedan.
operators-link-ended = El enlace ya no abre nada.
operators-owners-changed = Eso cambió entretanto. No se revocó nada; esta es la lista actual.
operators-owners-back = ‹ Propietarios invitados
operators-claimed = ✅ Ahora eres operador de este bot. Mira /team, /anomalies y /jobs; /newchannel conecta tu canal.
operators-another = 🛠 <b>{ $name }</b> (<code>{ $id }</code>) abrió el enlace de operadores y ahora también es operador. /team nombra a todos los operadores. Si es un error, nombra a los operadores en OPERATOR_IDS: entonces solo cuentan ellos.
operators-owner-joined = ✅ Ya puedes conectar canales aquí.
