# Rondes: voorstel, nakijken, wachttijd, versturen, verslag, automatische rondes.
ui-stages = Fasen van de ronde
ui-stage-propose = Voorstellen
ui-stage-review = Nakijken
ui-stage-hold = Wachttijd
ui-stage-send = Klaarzetten
ui-stage-receipt = Verslag
ui-run-held = In wachttijd
ui-run-sending = Wordt klaargezet
ui-run-done = Klaargezet
ui-run-stopped = Gestopt
ui-run-at-proposed = Voorgesteld om { $time }. Niets wordt geboekt of klaargezet voordat u goedkeurt.
ui-run-at-held = Het klaarzetten begint om { $time }. De map met uitgaande post is nog leeg voor deze ronde.
ui-run-at-sending = De berichten worden in de map met uitgaande post gezet.
ui-run-at-done = { $issued ->
    [one] { $issued } klant is behandeld
   *[other] { $issued } klanten zijn behandeld
}, { $withdrawn } ingetrokken.
ui-run-at-stopped = { $issued ->
    [one] Gestopt na { $issued } klant. De rest is niet klaargezet.
   *[other] Gestopt na { $issued } klanten. De rest is niet klaargezet.
}
ui-run-by-email = { $count ->
    [one] { $count } e-mail
   *[other] { $count } e-mails
}
ui-run-by-letter = { $count ->
    [one] { $count } brief
   *[other] { $count } brieven
}
ui-run-by-certified = { $count ->
    [one] { $count } aangetekende brief
   *[other] { $count } aangetekende brieven
}
ui-run-by-phone = { $count ->
    [one] { $count } telefoontje
   *[other] { $count } telefoontjes
}
ui-run-by-task = { $count ->
    [one] { $count } taak
   *[other] { $count } taken
}
ui-run-by-hold = { $count ->
    [one] { $count } blokkering
   *[other] { $count } blokkeringen
}
ui-run-by-charge = { $count ->
    [one] { $count } kostenpost
   *[other] { $count } kostenposten
}
ui-run-approved-by = Goedgekeurd om { $time } door { $who }. Vastgelegd als { $hash }.
ui-run-by-itself = de automatische ronde
ui-run-payment-counts = Een betaling die nu binnenkomt, haalt haar bericht er nog uit.
ui-run-was-stopped = Deze ronde is gestopt.
ui-run-stopped-by-hand = Met de hand gestopt.
ui-run-trouble = Het klaarzetten gaat niet door.
ui-run-nothing-to-do = Er is niets om goed te keuren.
ui-run-hold-for = Wachttijd
ui-run-minutes = minuten
ui-run-refresh = Opnieuw kijken
ui-run-stop = Alles stoppen
ui-run-stop-rest = De rest stoppen
ui-run-send-now = Nu klaarzetten
ui-run-total = { $customers ->
    [one] { $customers } klant
   *[other] { $customers } klanten
}, { $items ->
    [one] { $items } open post
   *[other] { $items } open posten
}, elk op één plaats
ui-run-tab-receipt = Verslag
ui-run-filter = Filter
ui-run-any-step = Elke stap
ui-run-bulk = { $count ->
    [one] Hier staat { $count } klant, { $sum } open.
   *[other] Hier staan { $count } klanten, { $sum } open.
}
ui-run-bulk-out = Alle eruit halen
ui-run-to-list = Terug naar de lijst
ui-run-views = Hoe te bekijken
ui-run-place = { $at } van { $all }
ui-view-letter = Brief
ui-view-email = E-mail
ui-view-source = Brontekst
ui-view-why = Waarom
ui-mail-to = Aan
ui-mail-subject = Onderwerp
ui-run-bytes = Dit zijn de bytes die in de map met uitgaande post komen.
ui-run-bytes-left = Dit zijn de bytes die in de map met uitgaande post staan.
ui-run-open-file = Bestand openen
ui-run-would-fail = Het zou nu weggelaten worden:
ui-run-nothing-done = Er wordt niets gedaan.
ui-run-next = Hierna: { $step }, { $day }.
ui-decision-will-do = Uit te voeren
ui-decision-needs-a-look = Te bekijken
ui-decision-wont = Niet
ui-run-out = Eruit halen
ui-run-put-back = Terugzetten
ui-run-leave-out = Deze weglaten
ui-run-open-customer = Klant openen
ui-run-snooze = Uitstellen
ui-run-until = Rust tot en met
ui-run-why = Waarom
ui-run-lower = Mildere stap
ui-run-lower-to = In plaats daarvan deze stap nemen
ui-run-lower-hint = De voorgestelde stap wordt niet gezet. Hij komt terug als de tussentijd tussen twee berichten voorbij is.
ui-run-way = Andere weg
ui-run-way-channel = Per
ui-run-way-contact = Aan
ui-run-as-proposed = Zoals voorgesteld
ui-run-words = Eigen woorden
ui-run-words-text = Wat u wilt zeggen
ui-run-words-hint = De lijst van posten, hoe te betalen en wat volgt blijven zoals ze zijn.
ui-run-words-place = Waar het staat
ui-run-words-first = Eerst, vóór de gewone tekst
ui-run-words-instead = In plaats van de gewone tekst vóór de lijst
ui-run-taken-out = Uit deze ronde gehaald.
ui-run-snoozed = Uitgesteld tot { $day }.
ui-run-left-out = { $item } is weggelaten.
ui-run-lowered = Gaat als: { $step }.
ui-run-way-changed = Gaat langs een andere weg: { $way }.
ui-run-words-changed = Met uw eigen woorden.
ui-row-issued = Gedaan
ui-row-withdrawn = Ingetrokken
ui-row-taken-out = Eruit gehaald
ui-row-left = Niet klaargezet
ui-guard-item-promised = Het is sindsdien beloofd.
ui-guard-item-promised-part = Een deel ervan is sindsdien beloofd.
ui-guard-item-disputed-part = Een deel ervan is sindsdien betwist.
ui-guard-account-paused = Het contact is sindsdien gepauzeerd.
ui-guard-item-paused = Een van de posten is sindsdien gepauzeerd.
ui-guard-account-credit-covers = Een tegoed dekt het nu.
ui-guard-notice-recent = Kort geleden ging een ander bericht uit.
ui-guard-contact-notices = Een grens voor contact is bereikt.
ui-guard-letter-not-possible = De brief kan niet gemaakt worden met wat bekend is.
ui-key-move = bewegen
ui-key-out = eruit halen
ui-key-snooze = uitstellen
ui-key-tabs = tabbladen
ui-said-out = { $customer } is uit deze ronde gehaald.
ui-said-customer-snoozed = { $customer } is uitgesteld tot { $day }.
ui-said-left-out = { $item } is uit het bericht weggelaten.
ui-said-lowered = Het bericht gaat als: { $step }.
ui-said-way = Het bericht gaat langs een andere weg.
ui-said-words = Uw woorden staan in het bericht.
ui-said-put-back = { $customer } is weer zoals voorgesteld.
ui-said-bulk-out = { $count ->
    [one] { $count } klant is eruit gehaald.
   *[other] { $count } klanten zijn eruit gehaald.
}
ui-said-bulk-back = { $count ->
    [one] { $count } klant is teruggezet.
   *[other] { $count } klanten zijn teruggezet.
}
ui-said-held = { $count ->
    [0] Goedgekeurd. Het klaarzetten begint nu.
    [one] Goedgekeurd. Het klaarzetten begint over { $count } minuut.
   *[other] Goedgekeurd. Het klaarzetten begint over { $count } minuten.
}
ui-said-stopped = Gestopt. Er is niets klaargezet; de ronde is weer een voorstel.
ui-said-stopped-midway = Gestopt. Wat nog niet klaargezet was, blijft hier.
ui-said-sent-now = Het klaarzetten begint nu.
ui-runs-waits = Er is een ronde in wachttijd
ui-auto = Automatisch.
ui-auto-title = Automatische rondes
ui-auto-on = Aan
ui-auto-off = Uit
ui-auto-what = Elke werkdag wordt op dit tijdstip een ronde voorgesteld en zonder u goedgekeurd. Zij heeft eerst een wachttijd, zodat u haar kunt stoppen. Zijn de bankgegevens oud, is een ronde veel groter dan gewoonlijk, of werkt iemand aan de ronde van vandaag, dan wacht zij op u.
ui-auto-slot = Tijdstip
ui-auto-hold = Wachttijd, in minuten
ui-auto-turn-on = Inschakelen
ui-auto-turn-off = Uitschakelen
ui-auto-not-live = In de testmodus is niets automatisch. Neem het boek eerst in bedrijf.
ui-auto-held = Ronde { $run } is vanzelf goedgekeurd. Zij wacht voordat er iets weggaat.
ui-auto-nothing = Er was vandaag niets te doen.
ui-auto-stale = Ronde { $run } wacht op u: de bankgegevens zijn te oud.
ui-auto-in-hand = Iemand werkt aan ronde { $run }, dus zij wordt aan hen gelaten.
ui-auto-large = Ronde { $run } wacht op u: zij is veel groter dan gewoonlijk.
ui-auto-person = Ronde { $run } wacht op uw goedkeuring.
ui-said-auto-on = Automatische rondes staan aan.
ui-said-auto-off = Automatische rondes staan uit.
ui-run-working = De regels van de ronde worden geteld.
ui-run-blank = { $count ->
    [one] Eén brief heeft geen adres: er is geen e-mailadres en geen postadres bekend. Zodra het boek in bedrijf is, moet deze klant bekeken worden.
   *[other] { $count } brieven hebben geen adres: er is geen e-mailadres en geen postadres bekend. Zodra het boek in bedrijf is, moeten deze klanten bekeken worden.
}
