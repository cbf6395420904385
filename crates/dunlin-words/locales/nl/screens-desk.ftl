### Het bureau van de debiteurenbeheerder: werklijst, klant, factuur en wat een mens ermee doet.

## Formulieren die niet aangenomen kunnen worden
ui-wrong-nothing-saved = { $count ->
    [one] Er is nog niets opgeslagen. Eén ding moet nog goed gezet worden:
   *[other] Er is nog niets opgeslagen. { $count } dingen moeten nog goed gezet worden:
}
ui-wrong-empty = Dit is leeg. Zeg het in een paar woorden.
ui-wrong-date = Dit is geen dag. Kies er een uit de kalender, of schrijf hem als 2026-11-27.
ui-wrong-amount-unreadable = Dit is geen bedrag. Schrijf alleen cijfers, bijvoorbeeld 1200,50.
ui-wrong-amount-thousands = Is dit een duizendtal of een breuk? Schrijf 1200 of 1,20.
ui-wrong-amount-day = De letters achter het bedrag zijn geen dag. Schrijf m, v, a, e of het begin van een weekdag.
ui-wrong-amount-missing = Hoeveel? Schrijf het bedrag, en desgewenst de dag erachter: 500 v.
ui-wrong-day-missing = Uiterlijk op welke dag? Kies er een, of druk op een van de dagen.
ui-wrong-outcome = Zeg wat eruit kwam: kies er een.
ui-wrong-note-empty = De notitie is leeg. Zeg het in een paar woorden.
ui-wrong-note-too-long = De notitie is langer dan 4.000 tekens. Maak er twee van.
ui-wrong-contact-empty = Een contact heeft een naam, een e-mailadres of een telefoonnummer nodig.
ui-wrong-contact-email = Dit is geen e-mailadres. Schrijf het als anna@example.com.
ui-wrong-limit-negative = Een limiet is niet negatief. 0 betekent: niets op krediet.
ui-wrong-task-not-later = Kies een dag na vandaag.
ui-wrong-task-done = De taak is al gedaan.
ui-wrong-undo-too-late = Het is al teruggenomen, of sindsdien veranderd. De tijdlijn laat zien hoe het ervoor staat.
ui-wrong-customer-unknown = Deze klant bestaat niet.
ui-wrong-task-unknown = Deze taak bestaat niet.

## Werklijst
ui-kind = Soort
ui-kind-all = Alle
ui-kind-calls = Telefoontjes
ui-kind-visits = Bezoeken
ui-kind-other = Andere
ui-whose = Van wie
ui-whose-all = Van iedereen
ui-worklist-none-fits = Geen taak past
ui-worklist-none-fits-why = Er wachten andere taken. Verander het filter, of toon alle.
ui-worklist-show-all = Alle tonen
ui-task-since = sinds { $day }
ui-why-on-top = Waarom het hier staat
ui-why-broken = Belofte van { $amount } uiterlijk { $day } niet nagekomen
ui-why-past-due = { $amount } te laat, { $percent } % van wat verschuldigd is
ui-why-silence = { $count ->
    [0] Vandaag gesproken
    [one] { $count } dag geleden voor het laatst gesproken
   *[other] { $count } dagen geleden voor het laatst gesproken
}
ui-why-never = Nog nooit gesproken
ui-open-items = Open posten, { $currency }
ui-more-items = { $count ->
    [one] Nog { $count } post
   *[other] Nog { $count } posten
}
ui-of-amount = van { $amount }
ui-last-contacts = Wat het laatst gebeurde
ui-until-day = Tot
ui-assign-to = Aan wie
ui-assign-hint = Leeg geeft de taak terug aan wie de rol heeft.
ui-key-select = kiezen
ui-act-done = klaar
ui-act-snooze = Uitstellen
ui-act-assign = Toewijzen
ui-said-done = { $outcome }: { $task }.
ui-said-snoozed = Uitgesteld tot { $day }.
ui-said-assigned = Aan { $name } gegeven.
ui-said-unassigned = De taak is voor wie de rol heeft.

## Veel rijen
ui-many-all = { $count ->
    [one] alle { $count } die past
   *[other] alle { $count } die passen
}
ui-many-ticked = aangevinkt
ui-many-title = { $count ->
    [one] Eén taak
   *[other] { $count } taken
}
ui-many-counted = { $tasks ->
    [one] { $tasks } taak
   *[other] { $tasks } taken
} van { $customers ->
    [one] { $customers } klant.
   *[other] { $customers } klanten.
} Er is nog niets veranderd.
ui-many-customers = { $count ->
    [one] Eén klant
   *[other] { $count } klanten
}
ui-many-customers-counted = { $customers ->
    [one] { $customers } klant.
   *[other] { $customers } klanten.
} Er is nog niets veranderd.
ui-back-to-list = Terug naar de lijst
ui-many-sums = { $sums } te laat.
ui-many-none = Geen rij aangevinkt
ui-many-none-why = Ga terug en vink rijen aan, of vink “alle die passen” aan.
ui-many-what = Wat te doen
ui-many-snooze = De taken uitstellen
ui-many-assign = De taken aan iemand geven
ui-many-note = Bij elke klant een notitie schrijven
ui-many-hold = Bij elke klant een blokkering zetten
ui-many-rows = Gekozen
ui-many-more = { $count ->
    [one] en nog { $count }
   *[other] en nog { $count }
}
ui-many-do = { $count ->
    [one] Doen voor { $count } rij
   *[other] Doen voor { $count } rijen
}
ui-many-failed = { $count ->
    [one] Eén lukte niet; de andere zijn gedaan.
   *[other] { $count } lukten niet; de andere zijn gedaan.
}
ui-said-many = { $count ->
    [one] Gedaan voor { $count } rij.
   *[other] Gedaan voor { $count } rijen.
}
ui-said-undone-many = { $count ->
    [one] Teruggenomen voor { $count } klant.
   *[other] Teruggenomen voor { $count } klanten.
}
ui-said-undone-but = { $count ->
    [one] Teruggenomen voor { $count } klant. Sindsdien veranderd, en zo gelaten: { $names }.
   *[other] Teruggenomen voor { $count } klanten. Sindsdien veranderd, en zo gelaten: { $names }.
}

## Het telefoontje
ui-talk-with = Gesprek met { $name }
ui-talk-say = Zeg
ui-talk-ask = Vraag
ui-say-broken = “U wilde { $amount } uiterlijk { $day } betalen. Wat hield het op?”
ui-ask-broken = Wat er ontbreekt, wie het vrijgeeft, op welke dag.
ui-say-past-due = “Er is { $amount } te laat. Wanneer wordt dat betaald?”
ui-ask-past-due = Of de facturen zijn aangekomen, wie ze vrijgeeft, op welke dag.
ui-say-nothing-late = “Er is niets te laat. Zijn onze facturen aangekomen, en is alles in orde?”
ui-ask-nothing-late = Of er iets onduidelijk is, en wie de facturen betaalt.
ui-talk-no-number = Er is geen telefoonnummer bekend.
ui-talk-nobody = Daar is niemand bekend.
ui-talk-promised = Gesproken, beloofde te betalen
ui-talk-contested = Gesproken, betwist een post
ui-talk-left-message = Bericht achtergelaten
ui-talk-no-answer = Geen gehoor, probeer het weer
ui-talk-pay-date = Gesproken, betaaldatum genoemd
ui-talk-arrived = De factuur is aangekomen
ui-talk-reached = Gesproken, niets afgesproken
ui-talk-hint = 500 v is 500 op vrijdag: de letters achter het bedrag zijn de dag.
ui-talk-day-only = Uiterlijk { $day }. Hoeveel?
ui-talk-will-promise = Belofte van { $amount } uiterlijk { $day }. Het aanmanen rust tot die dag voorbij is, alleen voor dit bedrag.
ui-talk-save-next = Opslaan, volgende klant
ui-optional = Niet verplicht
ui-cancel = Afbreken
ui-said-promised = { $name } beloofde uiterlijk { $day } te betalen.
ui-said-talk = Gesprek met { $name } genoteerd.
# Knoppen voor dagen.
ui-day-tomorrow = Morgen
ui-day-friday = Vrijdag
ui-day-monday = Maandag
ui-day-month-end = Maandeinde
# Wat mensen typen voor een dag, in kleine letters, gescheiden door spaties. Het eerste van de eerste vier is de toets: één letter, alle vier verschillend.
ui-day-words-tomorrow = m morgen
ui-day-words-friday = v vrijdag
ui-day-words-monday = a maandag
ui-day-words-month-end = e einde maandeinde
ui-day-words-tuesday = dinsdag
ui-day-words-wednesday = woensdag
ui-day-words-thursday = donderdag
ui-day-words-saturday = zaterdag
ui-day-words-sunday = zondag

## Klanten
ui-overdue-of = { $late } van { $all ->
    [one] { $all } post
   *[other] { $all } posten
}
ui-credit-to-use = Tegoed te gebruiken
ui-limit-of = Limiet { $amount }
ui-chip-broken = Belofte niet nagekomen { $day }
ui-chip-promised = { $amount } beloofd uiterlijk { $day }
ui-pinned = Vastgezet
ui-note = Notitie
ui-note-pin = Naast de klant tonen
ui-page-newer = Nieuwer
ui-page-older = Ouder
ui-timeline-none = Er is nog niets gebeurd
ui-timeline-none-why = Telefoontjes, beloften, brieven en geld staan hier, het nieuwste bovenaan.
ui-invoices-none = Niets is open
ui-invoices-none-why = Wat deze klant verschuldigd was, is voldaan.
ui-col-settled = Voldaan
ui-pays-on = Betaalt op { $day }.
ui-promise-is-open = Loopt nog.
ui-promise-is-kept = Nagekomen.
ui-promise-is-partly-kept = Deels nagekomen.
ui-promise-is-broken = Niet nagekomen.
ui-promise-is-withdrawn = Teruggenomen.
ui-promise-title-broken = Belofte niet nagekomen
ui-promise-title-partly-kept = Belofte deels nagekomen
ui-promise-ended-broken = { $amount } was beloofd uiterlijk { $day }. Er was toen niets ontvangen.
ui-promise-ended-partly-kept = { $amount } was beloofd uiterlijk { $day }. Toen was { $came } ontvangen.
ui-dispute-withdrawn = Betwisting van { $item } teruggenomen
ui-act-strike = Doorhalen
ui-act-pin = Vastzetten
ui-act-unpin = Losmaken
ui-act-remove = Verwijderen
ui-act-withdraw = Terugnemen
ui-act-uphold = Klant heeft gelijk
ui-act-reject = Afwijzen
ui-act-lift = Opheffen
ui-act-change = Veranderen
ui-act-first = Eerst vragen
ui-contact-add = Contact toevoegen
ui-contact-name = Naam
ui-contact-role = Rol
ui-contact-phone = Telefoon
ui-contact-email = E-mail
ui-contact-no-calls = Wil geen telefoontjes
ui-contact-no-email = Wil geen e-mail
ui-contact-first = als eerste gevraagd
ui-late-terms = Afgesproken over te laat betalen
ui-late-terms-none = Niets is afgesproken: het beleid en de wet zeggen wat te laat betalen kost.
ui-act-agree = Toevoegen wat is afgesproken
ui-act-agree-item = Eigen voorwaarden van de factuur toevoegen
ui-terms-since = Facturen vanaf { $day }
ui-terms-fee = toeslag { $fee }
ui-terms-law = wet van { $country }
ui-terms-stated-in = Waar het staat
ui-terms-late-fee = Toeslag voor te laat betalen
ui-terms-country = Wet van het land
ui-terms-from = Voor facturen vanaf
ui-limit-amount = Mag hoogstens verschuldigd zijn
ui-limit-hint = Leeg is geen limiet.
ui-kind-what = De wet ziet de klant als
ui-fact-kind = Soort klant
ui-fact-limit = Limiet
ui-customer-kind-business = Bedrijf
ui-customer-kind-consumer = Particulier
ui-customer-kind-public-health = Openbare gezondheidszorg
ui-customer-kind-other = Anders
ui-said-withdrawn = Belofte teruggenomen. Het aanmanen gaat door.
ui-said-struck = Telefoontje doorgehaald.
ui-said-note = Notitie geschreven.
ui-said-pinned = Notitie vastgezet.
ui-said-unpinned = Notitie niet meer vastgezet.
ui-said-removed = Verwijderd.
ui-said-limit = Limiet gezet.
ui-said-no-limit = Geen limiet meer.
ui-said-agreed = Afspraken over te laat betalen genoteerd.
ui-said-kind = Nu: { $kind }.
ui-said-contact-added = Contact toegevoegd.
ui-said-contact-changed = Contact veranderd.
ui-said-contact-first = Wordt voortaan als eerste gevraagd.

## Facturen
ui-borne-by = Berekend over
ui-with-charges = Met kosten, bij betaling vandaag
ui-open-in-ledger = Open, zoals in het grootboek
ui-settle-with-charges = Vandaag te voldoen met kosten
ui-charge-not-booked = Nog niet geboekt. Het gaat mee met het volgende bericht dat kosten berekent.
ui-charge-interest = Rente
ui-charge-lump-sum = Vaste vergoeding van de wet
ui-charge-fee = Toeslag voor te laat betalen
