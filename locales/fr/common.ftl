# Said by more than one feature.
# Glossaire : vouvoiement ; le bot dit « je ». channel canal · group groupe · discussion group groupe de discussion
# subscription abonnement · subscriber abonné · member membre · tier formule · offer offre · retire retirer
# owner propriétaire · manager gestionnaire · operator opérateur · people who run it l’équipe · access/way in accès
# time (in a channel) temps d’accès · period durée · grace délai de grâce · for life à vie · free trial essai gratuit · Stars Étoiles
# coin crypto · sale vente · fee frais · payout versement · refund remboursement · balance solde · statement relevé
# books comptes · broadcast diffusion · donation don · digest résumé du jour · standing post publication permanente
# invite link lien d’invitation · join request demande d’adhésion · ban bannir/bannissement · mute mettre en sourdine

button-outdated = Ce bouton n’est plus à jour. Envoyez /start pour recommencer.
cancel-nothing = Il n’y a rien à annuler.
cancel-done = Annulé. Rien n’a été modifié.
days-not-whole = Il me faut un nombre entier de jours, par exemple 14. Veuillez le saisir à nouveau.
days-range = Je peux accorder de 1 à 3660 jours à la fois. Veuillez saisir un autre nombre.
error-ours = Un problème est survenu de notre côté. Réessayez dans une minute. ID d’erreur : { $id }
unknown-word = Je n’ai pas compris. Envoyez /start pour voir ce que je sais faire.
