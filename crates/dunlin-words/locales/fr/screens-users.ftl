### Connexion, sa propre fiche, utilisateurs et ce qui attend une seconde personne.

## Connexion
ui-wrong = Pas fait
ui-sign-in = Se connecter
ui-sign-out = Se déconnecter
ui-sign-in-name = Nom ou e-mail
ui-sign-in-wrong = Le nom ou le mot de passe est faux.
ui-sign-in-wait = { $count ->
    [one] Trop d’essais faux. Réessayez dans { $count } seconde.
   *[other] Trop d’essais faux. Réessayez dans { $count } secondes.
}
ui-sign-in-wait-minutes = { $count ->
    [one] Trop d’essais faux. Réessayez dans { $count } minute.
   *[other] Trop d’essais faux. Réessayez dans { $count } minutes.
}
ui-sign-in-forgot = Mot de passe oublié ? Un administrateur de ce livre peut vous donner un lien pour en choisir un autre.
ui-sign-in-nobody = Ce livre n’a pas encore d’utilisateurs.
ui-sign-in-nobody-how = Le programme a affiché un lien d’installation à son démarrage. Cette commande en affiche un nouveau :
ui-sign-in-code = Code à usage unique
ui-sign-in-code-wrong = Le code est faux, trop ancien, ou a déjà servi.
ui-sign-in-other = Se connecter sous un autre nom
ui-code = Code
ui-code-hint = Les six chiffres que votre application d’authentification affiche maintenant.
ui-code-lost = Appareil perdu ?
ui-recovery-code = Code de secours
ui-recovery-code-hint = Un des dix que vous avez notés. Chacun sert une fois.
ui-password = Mot de passe
ui-password-now = Votre mot de passe actuel
ui-password-new = Nouveau mot de passe
ui-password-show = Afficher
ui-password-set = Définir le mot de passe
ui-password-change = Changer le mot de passe
ui-password-hint = Au moins { $least } caractères ; { $better } ou plus, c’est mieux. Quelques mots sans rapport entre eux font un bon mot de passe.

## Liens
ui-set-up = Premier administrateur
ui-set-up-why = Ce livre n’a pas encore d’utilisateurs. Vous en serez l’administrateur et y ferez entrer les autres.
ui-set-up-do = Commencer
ui-invitation = Bienvenue
ui-reset = Autre mot de passe
ui-link-for = Ce lien est pour { $name }.
ui-said-reset = Votre nouveau mot de passe est défini. Connectez-vous avec lui.

## Sa propre fiche
ui-me = Votre fiche
ui-me-name = Nom et langue
ui-me-language = Langue
ui-me-language-browser = Celle du navigateur
ui-me-vouched = { $issuer } se porte garant de vous à la connexion.
ui-tongue-en = English
ui-tongue-bg = Български
ui-tongue-fr = Français
ui-tongue-lv = Latviešu
ui-tongue-nl = Nederlands
ui-tongue-ro = Română
ui-codes = Codes à usage unique
ui-codes-short = Codes
ui-codes-on = Activés
ui-codes-off = Désactivés
ui-codes-why = Avec un code de votre téléphone à chaque connexion, un mot de passe volé n’ouvre rien à lui seul.
ui-codes-start = Installer les codes
ui-codes-scan = Scannez ceci avec votre application d’authentification, puis saisissez le code qu’elle affiche.
ui-codes-qr = Code QR avec la clé pour votre application d’authentification
ui-codes-typed = Ou saisissez cette clé :
ui-codes-confirm = Activer
ui-codes-drop = Désactiver les codes
ui-recovery-codes = Codes de secours
ui-recovery-once = Notez-les maintenant. Ils ne seront plus affichés. Chacun vous fait entrer une fois sans votre appareil.
ui-recovery-new = Nouveaux codes de secours
ui-recovery-left = { $count ->
    [0] Il ne reste aucun code de secours. Faites-en de nouveaux.
    [one] Il reste { $count } code de secours.
   *[other] Il reste { $count } codes de secours.
}
ui-sessions = Où vous êtes connecté
ui-sessions-end-others = Se déconnecter partout ailleurs
ui-session-this = ici
ui-session-end = Déconnecter
ui-session-seen = utilisée { $when }
ui-session-since = depuis le { $day }
ui-said-me = Enregistré.
ui-said-password = Votre mot de passe est changé. Vous êtes déconnecté partout ailleurs.
ui-said-codes-off = Les codes à usage unique sont désactivés.
ui-said-session-ended = Déconnecté là-bas.

## Utilisateurs
ui-users = Utilisateurs
ui-users-count = { $count ->
    [one] { $count } personne travaille avec ce livre.
   *[other] { $count } personnes travaillent avec ce livre.
}
ui-user-name = Nom
ui-user-name-hint = Tel qu’il figure au journal de ce qui a été fait.
ui-user-email = E-mail
ui-user-role = Rôle
ui-user-role-of = Rôle de { $name }
ui-user-last = Dernière connexion
ui-user-acts = Ce que vous pouvez faire
ui-only-looks = consultation seule
ui-user-me = vous
ui-user-add = Ajouter un utilisateur
ui-user-invite = Ajouter et faire un lien d’invitation
ui-user-state-invited = Invité
ui-user-state-disabled = Désactivé
ui-user-last-administrator = Le seul administrateur. Nommez-en d’abord un autre.
ui-user-disable = Désactiver
ui-user-enable = Réactiver
ui-user-codes-off = Retirer les codes
ui-user-link = Lien
ui-user-link-invite = Lien d’invitation
ui-user-link-reset = Lien de mot de passe
ui-user-link-for = Lien pour { $name }
ui-user-link-invites = { $name } choisit ainsi un mot de passe, et peut entrer.
ui-user-link-resets = { $name } choisit ainsi un autre mot de passe. Toutes les sessions de { $name } se terminent alors.
ui-user-link-until = Il sert une fois, jusqu’à { $time }.
ui-user-link-how = Transmettez-le par une voie à laquelle vous vous fiez. Il ne sera plus affiché ; un nouveau prend sa place.
ui-user-role-collector = Chargé de recouvrement
ui-user-role-collector-does = Travaille avec les clients et les lignes bancaires, importe, propose des traitements.
ui-user-role-supervisor = Superviseur
ui-user-role-supervisor-does = En plus, approuve des traitements et change la politique.
ui-user-role-controller = Contrôleur
ui-user-role-controller-does = En plus, passe en perte, rembourse, abandonne, et change les réglages.
ui-user-role-auditor = Auditeur
ui-user-role-auditor-does = Voit tout, ne change rien.
ui-user-role-administrator = Administrateur
ui-user-role-administrator-does = Peut tout faire, et dit qui d’autre le peut.
ui-said-user-role = { $name } a un autre rôle.
ui-said-user-disabled = { $name } ne peut plus se connecter.
ui-said-user-enabled = { $name } peut à nouveau se connecter.
ui-said-user-codes = { $name } se connecte sans code à usage unique.

## Ce qui est refusé
ui-wrong-password-too-short = Ce mot de passe est trop court : prenez au moins 8 caractères.
ui-wrong-password-too-long = Ce mot de passe est trop long : 256 caractères au plus.
ui-wrong-password-common = Beaucoup de gens ont ce mot de passe, on l’essaie donc en premier. Prenez-en un autre.
ui-wrong-password-name = Ce mot de passe n’est guère plus qu’un nom que tout le monde connaît ici. Prenez-en un autre.
ui-wrong-password-wrong = Ce n’est pas votre mot de passe actuel.
ui-wrong-password-wait = Trop de mots de passe faux. Attendez un peu, puis réessayez.
ui-wrong-code-wrong = Ce n’est pas le code du moment. Les horloges des deux appareils doivent être justes.
ui-wrong-link-ended = Ce lien a servi, a été remplacé par un plus récent, ou a plus de 30 minutes. Demandez-en un nouveau.
ui-wrong-user-name = Ce n’est pas un nom : 1 à 60 caractères, sans @ ni |.
ui-wrong-user-email = Ce n’est pas une adresse e-mail.
ui-wrong-user-name-taken = Quelqu’un a déjà ce nom. Les noms restent au journal, prenez-en donc un autre.
ui-wrong-user-email-taken = Quelqu’un a déjà cette adresse e-mail.
ui-wrong-user-last-administrator = C’est le dernier administrateur qui peut se connecter. Nommez-en d’abord un autre, et qu’il se connecte une fois.

## Approbations
ui-nav-approvals = Approbations
ui-approvals-count = { $count ->
    [0] Rien n’attend une seconde personne.
    [one] { $count } demande attend une seconde personne.
   *[other] { $count } demandes attendent une seconde personne.
}
ui-approvals-none = Rien n’attend
ui-approvals-none-why = Au-dessus des limites de la politique, un passage en perte, un abandon, un remboursement ou un traitement attend ici qu’une autre personne dise oui.
ui-approvals-decided = Décidé
ui-approval-write-off = Passer en perte { $subject }
ui-approval-waive = Abandonner { $subject }
ui-approval-refund = Rembourser { $subject }
ui-approval-run = Envoyer le traitement { $subject }
ui-approval-asked = Demandé par { $name } le { $day }
ui-approval-approved = Approuvé par { $name } le { $day }
ui-approval-rejected = Refusé par { $name } le { $day }
ui-approval-withdrawn = Retiré par { $name } le { $day }
ui-approval-approve = Approuver
ui-approval-reject = Refuser…
ui-approval-withdraw = Retirer
ui-notices = { $count ->
    [one] { $count } avis
   *[other] { $count } avis
}
ui-said-asked = Pas encore fait : { $number } attend une seconde personne.
ui-said-approval-done = { $number } est approuvé et fait.
ui-said-approval-rejected = { $number } est refusé. Rien n’a été fait.
ui-wrong-approval-own = C’est vous qui l’avez demandé ; une autre personne doit décider.
ui-wrong-approval-waits = Cela attend déjà une seconde personne.
ui-wrong-approval-decided = C’est déjà décidé.
ui-wrong-approval-needed = Selon la politique, une seconde personne doit dire oui. Rien n’a été fait.
ui-wrong-approval-changed = Le traitement a changé depuis cette demande. Refusez-la ; qui veut le traitement demande à nouveau.
ui-wrong-right-missing = Vous ne pouvez pas faire cela vous-même, vous ne pouvez donc pas l’approuver.

## Fournisseur d’identité
ui-provider = Se connecter avec { $label }
ui-provider-or = ou
ui-provider-refused = Le fournisseur d’identité ne vous a pas laissé passer.
ui-wrong-oidc-none = Ce livre n’a pas de fournisseur d’identité.
ui-wrong-oidc-state = Cette réponse appartient à une autre connexion. Recommencez.
ui-wrong-oidc-token = La réponse du fournisseur d’identité n’est pas valable. Recommencez.
ui-wrong-oidc-unknown = Personne avec cette connexion ne peut travailler avec ce livre. Demandez à un administrateur du livre de vous inviter.
ui-wrong-oidc-failed = Le fournisseur d’identité est injoignable, ou n’a pas répondu comme il faut. Connectez-vous avec votre mot de passe, ou réessayez plus tard.

## Ce qu’on ne peut pas faire
ui-run-others-approve = Un superviseur, un contrôleur ou un administrateur l’approuve.
ui-user-role-early_out_agent = Agent de recouvrement précoce
ui-user-role-early_out_agent-does = Fait partie d’une équipe externe ; ne travaille que ce qui est confié à son partenaire.
ui-user-partner = Partenaire d’une équipe externe
ui-user-partner-hint = Seulement pour un agent de recouvrement précoce : la société, telle que la remise la nomme.
ui-wrong-user-partner = Une personne d’une équipe externe dépend d’un partenaire, et les autres d’aucun. Nommez le partenaire comme la remise le nomme, avec le rôle « Agent de recouvrement précoce » ; pour les autres rôles, laissez ce champ vide.
