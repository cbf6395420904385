### Een beleid in zinnen, zodat het voorgelezen kan worden. Elke stap wordt verteld als: WANNEER WAT, en dan hele zinnen.

## Wanneer: begin van de zin
# $days is een aantal met zijn eenheid ("7 dagen"); $side is on, before of after.
policy-days = { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
}
policy-working-days = { $days ->
    [one] { $days } werkdag
   *[other] { $days } werkdagen
}
policy-when-due = { $side ->
    [on] Op de vervaldag
    [before] { $days } vóór de vervaldag
   *[after] Vanaf { $days } na de vervaldag
}
policy-when-issued = { $side ->
    [on] Op de factuurdatum
    [before] { $days } vóór de factuurdatum
   *[after] { $days } na de factuurdatum
}
policy-when-sent = { $side ->
    [on] Op de verzenddag van de factuur
    [before] { $days } vóór de verzenddag van de factuur
   *[after] { $days } na de verzenddag van de factuur
}
policy-when-first-invoice = { $side ->
    [on] Op de dag van de eerste factuur van een klant
    [before] { $days } vóór de eerste factuur van een klant
   *[after] { $days } na de eerste factuur van een klant
}
policy-when-conversation = { $side ->
    [on] Op de dag van een gesprek
   *[after] { $days } na een gesprek over een post die te laat is
}
policy-when-step = { $side ->
    [on] Op de dag van “{ $step }”
   *[after] Vanaf { $days } na “{ $step }”
}
policy-when-monthly = Op de eerste werkdag van elke maand

## Wat: einde van de zin
policy-does-notice = gaat { $letter } { $channel ->
    [letter] per post
    [certified] per aangetekende brief
   *[email] per e-mail
}{ $to ->
    [management] { " " }naar de directie van de klant.
   *[contact] { " " }uit.
}
policy-does-task = { $channel ->
    [visit] bezoekt de { $role } de klant.
   *[phone] belt de { $role } de klant.
}
policy-does-approve-placement = beslist een mens: eigen team, incassobureau, verkoop, of nee.
policy-does-approve-legal = beslist een mens of juridische stappen beginnen.
policy-does-tell = wordt de { $role } ingelicht.
policy-does-hold = { $kind ->
    [order] wacht de bestelling op het geld.
    [credit] stoppen leveringen op krediet.
    [cash_only] betaalt de klant bij de bestelling.
    [stop] stopt de verkoop.
   *[pause] rust het contact.
}
policy-does-charge = worden de kosten voor te laat betalen geboekt.

## Brieven, zoals ze in een zin staan
policy-letter-receipt-check = een vraag of de factuur is aangekomen
policy-letter-receipt-check-again = een tweede vraag of de factuur is aangekomen
policy-letter-courtesy = een vriendelijk bericht
policy-letter-due-soon = een bericht dat de vervaldag nadert
policy-letter-unearned-discount = een bericht over een korting die te laat is genomen
policy-letter-reminder = een herinnering
policy-letter-past-due = een brief over de achterstand
policy-letter-second-reminder = een tweede herinnering
policy-letter-confirmation = een bevestiging van het gesprek
policy-letter-to-management = een brief
policy-letter-second-notice = een tweede aanmaning
policy-letter-demand = een sommatie
policy-letter-final-notice = een laatste aanmaning
policy-letter-in-collections = een bericht dat de vordering in incasso is
policy-letter-last-deadline = een laatste termijn
policy-letter-statement = een rekeningoverzicht

## Voorwaarden en wat volgt: hele zinnen
policy-if-sent-by-email = Alleen als de factuur per e-mail is verstuurd.
policy-if-sent-by-post = Alleen als de factuur per post is verstuurd.
policy-if-not-confirmed = Alleen als de klant niet heeft gezegd dat zij is aangekomen.
policy-if-no-pay-date = Alleen als geen betaaldatum is genoemd.
policy-if-nothing-late = Alleen als niets van de klant te laat is.
policy-if-unearned-discount = Alleen als wat open is een te laat genomen korting is.
policy-if-no-unearned-discount = Niet als wat open is een te laat genomen korting is.
policy-if-terms = { $days ->
    [one] Alleen als de voorwaarden minstens { $days } dag geven.
   *[other] Alleen als de voorwaarden minstens { $days } dagen geven.
}
policy-needs = Alleen na “{ $step }”.
policy-needs-outcome = Alleen nadat “{ $step }” eindigde met: { $outcomes }.
policy-gives-days = { $days ->
    [one] Het geeft { $days } dag om te betalen.
   *[other] Het geeft { $days } dagen om te betalen.
}
policy-repeats = { $days ->
    [one] Elke dag opnieuw, tot iemand bereikt is.
   *[other] Elke { $days } dagen opnieuw, tot iemand bereikt is.
}
policy-waits = Niets van later gebeurt voordat dit beslist is.
policy-lapses-at-next = Vervalt zodra de volgende stap aan de beurt is.
policy-lapses-after = { $days ->
    [one] Vervalt { $days } dag na zijn dag.
   *[other] Vervalt { $days } dagen na zijn dag.
}
policy-monthly-waits = Het wacht op een dag zonder ander bericht.
policy-off = Uitgeschakeld: deze stap wordt niet gezet.
policy-charges-nothing = Er komen geen kosten bij zolang het beleid geen rente, vaste vergoeding of toeslag noemt.
policy-charges-interest = { $from ->
    [agreed] Rente zoals afgesproken.
    [terms] Rente zoals afgesproken, anders { $rate }.
   *[statutory] Rente zoals afgesproken, anders die van de wet.
}
policy-charges-lump-sum = De vaste vergoeding van de wet voor elke post.
policy-charges-fee-agreed = De toeslag die is afgesproken.
policy-charges-fee = Een toeslag van { $fee }.

## Wat voor alle stappen geldt
policy-stops = Wat betaald, betwist, beloofd of gepauzeerd is, wordt niet aangemaand.
policy-gap = { $days ->
    [0] Tussen berichten aan een klant hoeven geen dagen te liggen.
    [one] Tussen twee berichten aan een klant ligt minstens { $days } dag.
   *[other] Tussen twee berichten aan een klant liggen minstens { $days } dagen.
}
policy-pay-within = { $days ->
    [one] Een bericht over te late posten geeft { $days } dag om te betalen.
   *[other] Een bericht over te late posten geeft { $days } dagen om te betalen.
}
policy-join = Oude posten beginnen bij “{ $step }”, één stap tegelijk.
policy-fresh = { $days ->
    [0] Uit een boek in bedrijf wordt niets klaargezet als de bank niet tot en met die dag bekend is.
    [one] Uit een boek in bedrijf wordt niets klaargezet als de bankgegevens ouder zijn dan { $days } werkdag.
   *[other] Uit een boek in bedrijf wordt niets klaargezet als de bankgegevens ouder zijn dan { $days } werkdagen.
}
