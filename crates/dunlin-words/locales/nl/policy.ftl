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
policy-letter-promise = een bevestiging van wat is beloofd
policy-letter-credit-hold = een bericht dat leveringen op krediet stilstaan
policy-letter-cash-only = een bericht dat bestellingen tegen vooruitbetaling worden aangenomen
policy-letter-stop-trading = een bericht dat alle zaken zijn stopgezet
policy-letter-early-out-1 = een eerste brief over een jonge schuld
policy-letter-early-out-2 = een tweede brief over een jonge schuld
policy-letter-early-out-3 = een laatste brief over een jonge schuld
policy-letter-thanks = een dank voor de betaling
policy-letter-correction = een excuus voor een onjuist bericht
policy-letter-invoice = de factuur zelf

## Voorwaarden en wat volgt: hele zinnen
policy-if = Alleen als { $condition }.
policy-and = { $first } en { $second }
policy-or = { $first } of { $second }
policy-left-out = Overgeslagen: “{ $step }”, omdat { $because }.
# What a condition asks, as a part of a sentence: that it is so, or that it is not.
policy-fact-sent-by-email = { $is ->
    [yes] de factuur per e-mail is verstuurd
   *[no] de factuur niet per e-mail is verstuurd
}
policy-fact-sent-by-post = { $is ->
    [yes] de factuur per post is verstuurd
   *[no] de factuur niet per post is verstuurd
}
policy-fact-arrived = { $is ->
    [yes] de klant heeft gezegd dat zij is aangekomen
   *[no] de klant niet heeft gezegd dat zij is aangekomen
}
policy-fact-receipt-confirmed = { $is ->
    [yes] bekend is dat een bericht erover is aangekomen
   *[no] niet bekend is dat een bericht erover is aangekomen
}
policy-fact-pay-date-named = { $is ->
    [yes] een betaaldatum is genoemd
   *[no] geen betaaldatum is genoemd
}
policy-fact-terms = { $is ->
    [yes] de voorwaarden minstens { $days } geven
   *[no] de voorwaarden minder dan { $days } geven
}
policy-fact-unearned-discount = { $is ->
    [yes] wat open is een te laat genomen korting is
   *[no] wat open is geen te laat genomen korting is
}
policy-fact-open = { $is ->
    [yes] er minstens { $amount } van open is
   *[no] er minder dan { $amount } van open is
}
policy-fact-late = { $is ->
    [yes] minstens { $amount } van de klant te laat is
   *[no] minder dan { $amount } van de klant te laat is
}
policy-fact-anything-late = { $is ->
    [yes] iets van de klant te laat is
   *[no] niets van de klant te laat is
}
policy-fact-promise-broken = { $is ->
    [yes] een gebroken belofte nog verschuldigd is
   *[no] geen gebroken belofte nog verschuldigd is
}
policy-fact-spoken-with = { $is ->
    [yes] er sinds de vervaldag iemand is gesproken
   *[no] er sinds de vervaldag niemand is gesproken
}
policy-fact-has-email = { $is ->
    [yes] er een e-mailadres is
   *[no] er geen e-mailadres is
}
policy-fact-has-phone = { $is ->
    [yes] er een telefoonnummer is
   *[no] er geen telefoonnummer is
}
policy-fact-kind = { $is ->
    [yes] de klant voor de wet dit is: { $kind }
   *[no] de klant voor de wet dit niet is: { $kind }
}
policy-fact-country = { $is ->
    [yes] het land van de klant { $country } is
   *[no] het land van de klant niet { $country } is
}
policy-fact-class = { $is ->
    [yes] de klasse van de klant “{ $class }” is
   *[no] de klasse van de klant niet “{ $class }” is
}
policy-fact-owes = { $is ->
    [yes] de klant minstens { $amount } verschuldigd is
   *[no] de klant minder dan { $amount } verschuldigd is
}
policy-fact-owes-late = { $is ->
    [yes] minstens { $amount } van de klant te laat is
   *[no] minder dan { $amount } van de klant te laat is
}
# By which segment and which version of the policy a customer is decided.
policy-by-segment = Segment “{ $segment }”, omdat { $because }.
policy-by-segment-always = Segment “{ $segment }”.
policy-by-segment-kept = Segment “{ $segment }”, zoals toen dat bericht uitging.
policy-by-notice = Versie { $version } van het beleid beslist, niet versie { $live }, die in gebruik is: daarmee ging op { $day } een bericht over te late betaling uit, en de factuur staat nog open.
policy-by-move = Versie { $version } van het beleid beslist, omdat iemand de klant daar op { $day } naartoe heeft verplaatst.
policy-by-version = Besloten volgens versie { $version } van het beleid; versie { $live } is in gebruik.
policy-not-segment = Niet segment “{ $segment }”, omdat { $because }.
policy-less-segment = Niet segment “{ $segment }”, hoewel het past: een ander zegt meer over de klant.
policy-segments-wait = Segmenten worden opnieuw bekeken wanneer daarvan niets meer openstaat, of wanneer de klant wordt verplaatst.
policy-needs = Alleen na “{ $step }”.
policy-needs-outcome = Alleen nadat “{ $step }” eindigde met: { $outcomes }.
policy-copies = Kopieën van de openstaande facturen gaan mee.
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
policy-promises = { $days ->
    [0] Geld dat verstuurd zou worden, telt tot en met de genoemde dag.
    [one] Geld dat verstuurd zou worden, krijgt { $days } werkdag extra.
   *[other] Geld dat verstuurd zou worden, krijgt { $days } werkdagen extra.
}
policy-broken-cash-only = Na een gebroken toezegging over wat al te laat was: alleen contant tot alles is betaald.
policy-promise-confirm = Een betaaltoezegging wordt eenmaal schriftelijk bevestigd, tenzij de brief over het gesprek dat al doet.
policy-fresh = { $days ->
    [0] Uit een boek in bedrijf wordt niets klaargezet als de bank niet tot en met die dag bekend is.
    [one] Uit een boek in bedrijf wordt niets klaargezet als de bankgegevens ouder zijn dan { $days } werkdag.
   *[other] Uit een boek in bedrijf wordt niets klaargezet als de bankgegevens ouder zijn dan { $days } werkdagen.
}
