# /health des opérateurs et alertes sur l’installation.

health-title = <b>État</b> · { $when }
health-undelivered = Acheteurs qui attendent leurs liens d’invitation : { $count }
health-held = Paiements qui attendent une décision : { $count }
health-ledger = Grand livre : { $sum }
health-ledger-fits = équilibré
health-updates = Messages et appuis qui m’attendent : { $count }
health-telegram = Mises à jour qui attendent chez Telegram : { $count }
health-jobs-due = Tâches à exécuter : { $count }
health-jobs-failed = Tâches échouées définitivement : { $count }
health-removals = Personnes encore présentes après la fin de leur accès : { $count }
health-channels = Canaux où je ne peux pas travailler : { $count }
health-broadcasts = Diffusions en cours d’envoi : { $count }
health-refresh = 🔄 Actualiser
health-well = ✅ Tout va bien.
health-problems = ⚠️ <b>Problèmes, le plus ancien d’abord</b>
health-problem = <b>{ $problem }.</b>
health-problem-since = <b>{ $problem }</b>, depuis le { $since }.
health-more = Autres problèmes : { $count }
health-alert-more = Tous les chiffres : /health
health-over =
    ✅ <b>Tout va de nouveau bien.</b>
    { $from } – { $until }

health-name-ledger = Le grand livre n’est pas équilibré
health-name-custody = Un solde chez le prestataire diffère du grand livre
health-name-clock = L’horloge du serveur est fausse
health-name-undelivered = Un acheteur attend ses liens d’invitation
health-name-updates = Des messages restent sans réponse
health-name-telegram = Telegram ne peut pas livrer les mises à jour
health-name-jobs-due = Des tâches commencent en retard
health-name-removals = Des personnes sont encore présentes après la fin de leur accès
health-name-jobs-failed = Une tâche a échoué définitivement
health-name-held = Un paiement attend une décision
health-name-channels = Je ne peux pas travailler dans un canal

health-remedy-ledger = Ne versez rien. /anomalies nomme les écritures ; quelqu’un a peut-être modifié des lignes à la main.
health-remedy-custody = /anomalies nomme les soldes. Si personne n’a déplacé d’argent à la main, n’envoyez aucun versement avant de savoir pourquoi.
health-remedy-clock = <code>npm run doctor</code> montre l’écart. Laissez la machine synchroniser son horloge (chrony, systemd-timesyncd) : les accès se terminent selon cette horloge.
health-remedy-undelivered = Consultez /jobs pour la livraison échouée, et lancez <code>npm run doctor</code> : il nomme les canaux où un droit me manque.
health-remedy-updates = Vérifiez que les processus des rôles <code>bot</code> et <code>web</code> tournent, et cherchez <code>update_postponed</code> dans le journal.
health-remedy-telegram = Lancez <code>npm run doctor</code> sur le serveur : il montre le webhook tel que Telegram le voit.
health-remedy-jobs-due = Vérifiez qu’un processus du rôle <code>worker</code> tourne. S’ils sont tous occupés, lancez-en un autre.
health-remedy-removals = Consultez /jobs pour les retraits échoués, et lancez <code>npm run doctor</code> : il nomme les canaux où un droit me manque.
health-remedy-jobs-failed = /jobs montre la cause. Une fois corrigée, réessayez-y la tâche.
health-remedy-held = Ouvrez /anomalies et décidez.
health-remedy-channels = <code>npm run doctor</code> nomme le canal et le droit manquant. Seul son propriétaire peut le rendre, et il le sait.
