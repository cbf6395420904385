### Aide, touches et recherche.

## Aide
ui-help = Aide
ui-help-here = Aide sur cet écran
ui-key-all = toutes les touches
ui-keys-everywhere = Partout
ui-keys-switch-off = Désactiver les touches seules
ui-keys-switch-on = Activer les touches seules
ui-said-keys-off = Les touches seules sont désactivées dans ce navigateur. Ctrl K, Tab, Entrée et Échap marchent toujours.
ui-said-keys-on = Les touches seules sont activées.
ui-close = Fermer

## Recherche
ui-search-title = Recherche
ui-search-what = Client, facture, écran ou aide
ui-search-do = Chercher
ui-search-found = Résultats
ui-search-acts = Sur cette page
ui-search-acts-all = Ce que vous pouvez faire
ui-search-count = { $count ->
    [0] Rien trouvé
    [one] { $count } résultat
   *[other] { $count } résultats
}
ui-search-none = Rien ne correspond
ui-search-none-why = Essayez le début d’un numéro, ou une partie d’un nom.
