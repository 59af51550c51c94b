# /health de los operadores y avisos sobre la instalación.

health-title = <b>Estado</b> · { $when }
health-undelivered = Compradores que esperan sus enlaces de invitación: { $count }
health-held = Pagos que esperan una decisión: { $count }
health-ledger = Libro de cuentas: { $sum }
health-ledger-fits = cuadra
health-updates = Mensajes y pulsaciones que me esperan: { $count }
health-telegram = Actualizaciones que esperan en Telegram: { $count }
health-jobs-due = Tareas pendientes de empezar: { $count }
health-jobs-failed = Tareas que fallaron de forma definitiva: { $count }
health-removals = Personas que siguen dentro después del fin de su acceso: { $count }
health-channels = Canales en los que no puedo trabajar: { $count }
health-broadcasts = Difusiones que se están enviando: { $count }
health-refresh = 🔄 Actualizar
health-well = ✅ Todo va bien.
health-problems = ⚠️ <b>Problemas, el más antiguo primero</b>
health-problem = <b>{ $problem }.</b>
health-problem-since = <b>{ $problem }</b>, desde { $since }.
health-more = Otros problemas: { $count }
health-alert-more = Todos los números: /health
health-over =
    ✅ <b>Todo vuelve a ir bien.</b>
    { $from } – { $until }

health-name-ledger = El libro de cuentas no cuadra
health-name-custody = Un saldo del proveedor no coincide con el libro de cuentas
health-name-clock = El reloj del servidor va mal
health-name-undelivered = Un comprador espera sus enlaces de invitación
health-name-updates = Los mensajes quedan sin respuesta
health-name-telegram = Telegram no puede entregar actualizaciones
health-name-jobs-due = Las tareas empiezan tarde
health-name-removals = Hay personas que siguen dentro después del fin de su acceso
health-name-jobs-failed = Una tarea falló de forma definitiva
health-name-held = Un pago espera una decisión
health-name-channels = No puedo trabajar en un canal

health-remedy-ledger = No pagues nada. /anomalies nombra los asientos; quizá alguien cambió filas a mano.
health-remedy-custody = /anomalies nombra los saldos. Si nadie movió dinero a mano, no envíes retiros antes de saber por qué.
health-remedy-clock = <code>npm run doctor</code> muestra la diferencia. Haz que la máquina sincronice su reloj (chrony, systemd-timesyncd): los accesos terminan según este reloj.
health-remedy-undelivered = Mira en /jobs la entrega que falló y ejecuta <code>npm run doctor</code>: nombra los canales en los que me falta un permiso.
health-remedy-updates = Comprueba que los procesos con los roles <code>bot</code> y <code>web</code> funcionan, y busca <code>update_postponed</code> en el registro.
health-remedy-telegram = Ejecuta <code>npm run doctor</code> en el servidor: muestra el webhook tal como lo ve Telegram.
health-remedy-jobs-due = Comprueba que funciona un proceso con el rol <code>worker</code>. Si todos están ocupados, inicia otro.
health-remedy-removals = Mira en /jobs las expulsiones que fallaron y ejecuta <code>npm run doctor</code>: nombra los canales en los que me falta un permiso.
health-remedy-jobs-failed = /jobs muestra la causa. Cuando se arregle, intenta la tarea de nuevo allí.
health-remedy-held = Abre /anomalies y decide.
health-remedy-channels = <code>npm run doctor</code> nombra el canal y el permiso que falta. Solo su propietario puede devolverlo, y ya lo sabe.
