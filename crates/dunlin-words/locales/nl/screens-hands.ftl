## In whose hands tasks are
ui-does-supervisor = supervisor
ui-does-administrator = beheerder
ui-whose-for = { $name }, voor { $own }
ui-hand-named = Deze ene taak is aan { $name } gegeven.
ui-hand-case = Het dossier van de klant is aan { $name } gegeven.
ui-hand-sales-rep = { $name } is de vertegenwoordiger van de klant.
ui-hand-account-manager = { $name } is de accountmanager van de klant.
ui-hand-nobody-known = Voor deze klant is niemand genoemd: { $role }.
ui-hand-unknown = { $name } is geen gebruiker van dit boek.
ui-hand-off = { $name } kan geen taken doen, en niemand vervangt.
ui-hand-both-away = { $name } is afwezig, en de vervanger ook.
ui-hand-stands-in = { $of } is afwezig tot en met { $day }: { $by } vervangt.
ui-hand-stands-in-open = { $of } is afwezig: { $by } vervangt.
ui-hand-next = Dus is de taak voor wie daarna komt: { $role }.
ui-hand-left = { $count ->
    [one] { $name } kan zich niet aanmelden en niemand vervangt: { $count } taak ging naar anderen.
   *[other] { $name } kan zich niet aanmelden en niemand vervangt: { $count } taken gingen naar anderen.
}

## A customer’s case
ui-from-day = Vanaf
ui-case-give = Dossier geven
ui-case-how = Alle telefoontjes naar deze klant, nu en later, zijn voor deze persoon.
ui-case-while-late = Alleen tot niets meer te laat is
ui-case-is = { $name } int bij deze klant sinds { $day }.
ui-case-is-from = { $name } int bij deze klant vanaf { $day }.
ui-case-until-paid = Het eindigt als niets meer te laat is.
ui-case-back = Dossier terugnemen
ui-case-given = Dossier aan { $name } gegeven
ui-case-ended = Niet meer het dossier van { $name }
ui-many-give = Het dossier aan iemand geven
ui-said-case = { $name } int bij deze klant.
ui-said-case-back = Het dossier is weer van iedereen.
ui-log-case-given = Dossier aan een persoon gegeven
ui-log-case-ended = Dossier teruggenomen
ui-log-case-restored = Dossier toch bij die persoon
ui-wrong-case-unknown-person = Niemand heet hier { $name }. Kies een gebruiker van dit boek.
ui-wrong-case-cannot-collect = { $name } kan niet innen: kijkt alleen, is van een ander team, of kan zich niet aanmelden.
ui-wrong-case-before-today = Deze dag is voorbij. Geef het dossier vanaf vandaag of een latere dag.
ui-wrong-case-given-already = Het is al het dossier van { $name }.
ui-wrong-case-begins-later = Het wordt vanaf { $day } het dossier van { $name }. Neem dat eerst terug.
ui-wrong-case-nothing-late = Niets is te laat, dus het dossier zou meteen terugkomen. Geef het zonder dat einde.
ui-wrong-case-none = Het dossier van deze klant is aan niemand gegeven.

## Stand-ins
ui-stand-in = Vervanger
ui-stand-in-by = Wie vervangt
ui-stand-in-how = Wat voor { $name } zou zijn, gaat op deze dagen naar de vervanger. Zonder laatste dag is dat tot nader order.
ui-stand-in-end = Terug
ui-stands-in = Afwezig van { $from } tot en met { $until }: { $by } vervangt.
ui-stands-in-open = Afwezig vanaf { $from }: { $by } vervangt.
ui-said-stand-in = Iemand vervangt { $name }.
ui-said-back = { $name } is terug.
ui-log-user-stand-in-set = Een gebruiker wordt vervangen
ui-log-user-stand-in-ended = Een vervanging eindigde
ui-wrong-stand-in-self = { $name } kan zichzelf niet vervangen. Kies iemand anders.
ui-wrong-stand-in-cannot = { $name } doet geen taken: kijkt alleen, is van een ander team, of kan zich niet aanmelden.
ui-wrong-stand-in-overlaps = { $other } vervangt { $name } al op sommige van deze dagen. Beëindig dat eerst, of kies andere dagen.
ui-wrong-stand-in-none = Niemand vervangt { $name }, nu of later.
