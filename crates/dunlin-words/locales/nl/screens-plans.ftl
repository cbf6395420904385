# Instalment plans, and disputes with their end.

reason-item-in_plan = Regeling { $plan } omvat deze en wordt nagekomen; de volgende termijn vervalt op { $until }.
refusal-plan-nothing_to_pay = Er is niets in termijnen te betalen, of een termijn zou nul zijn.
refusal-plan-down_payment = De vooruitbetaling is alles wat te betalen is ({ $total }), of meer.
refusal-plan-too_many_parts = Een regeling heeft ten hoogste 260 termijnen.
refusal-plan-other_sum = De termijnen vormen niet wat te betalen is: { $total }.
refusal-plan-not_in_order = Elke termijn heeft een latere dag nodig dan de vorige.
refusal-plan-item_in_plan = { $item } staat al in regeling { $plan }.
policy-letter-agreement = de overeenkomst van een regeling
policy-letter-part-soon = een bericht dat een termijn binnenkort vervalt
policy-letter-part-missed = een herinnering aan een termijn
policy-letter-not-justified = een brief dat een betwisting niet terecht is
step-answer-overdue = Antwoord op een betwisting te laat
step-not-justified = Betwisting niet terecht
step-part-soon = Termijn vervalt binnenkort
step-part-missed = Termijn gemist
step-plan-failed = Regeling niet nagekomen
ui-proof-plan-parts-are-whole = Termijnen vormen wat de regelingen omvatten
ui-proof-plan-items-are-there = Posten van regelingen zijn er
ui-guard-item-in-plan = Er is sindsdien een regeling voor ondertekend.
ui-log-kind-plan = Regelingen
ui-log-plan-offered = Regeling aangeboden
ui-log-plan-agreed = Regeling ondertekend
ui-log-plan-failed = Regeling beëindigd als niet nagekomen
ui-log-plan-withdrawn = Regeling ingetrokken
refusal-plan-part_missed = De termijn van { $due } is niet betaald, dus deze regeling kan niet meer worden ondertekend. Maak een nieuwe regeling of boek eerst de betaling.
refusal-plan-state = De regeling { $state ->
    [offered] is niet ondertekend
    [agreed] is al ondertekend
    [active] is al ondertekend
    [completed] is betaald
    [failed] is niet nagekomen en voorbij
   *[withdrawn] is ingetrokken
}; dit kan er niet mee worden gedaan.
policy-when-part = { $side ->
    [on] Op de dag van een termijn
    [before] { $days } vóór de dag van een termijn
   *[after] { $days } nadat een termijn is gemist
}
policy-when-answer-due = { $side ->
    [on] Op de laatste dag voor een antwoord op een betwisting
   *[after] { $days } na de laatste dag voor een antwoord op een betwisting
}
policy-when-not-justified = { $side ->
    [on] Wanneer een betwisting niet terecht is
   *[after] { $days } nadat een betwisting niet terecht is gebleken
}
policy-when-plan-failed = { $side ->
    [on] Wanneer een regeling niet is nagekomen
   *[after] { $days } nadat een regeling niet is nagekomen
}
ui-plan = Plan
ui-plans = Betalingsregelingen
ui-plans-all = Alle
ui-plans-how = Schulden die in termijnen worden betaald. Zolang een regeling wordt nagekomen, wordt voor de facturen niet aangemaand.
ui-plans-none = Geen regeling
ui-plans-none-why = Een regeling wordt opgesteld op de pagina van een klant.
ui-plan-of = Regeling { $plan }
ui-plan-next = { $amount } uiterlijk { $day }
ui-plan-was-due = { $amount } was verschuldigd op { $day }
ui-plan-next-part = Volgende termijn
ui-plan-next-on = Volgende termijn op
ui-plan-next-open = Volgende termijn, open
ui-plan-total = In totaal
ui-plan-received = Ontvangen
ui-plan-parts = Termijnen
ui-plan-part = Termijn
ui-plan-items = Wat eronder valt
ui-plan-items-hint = Zonder keuze alles wat openstaat en niet betwist is.
ui-plan-left = Valt er niet onder
ui-plan-left-item-contested = Alles ervan wordt betwist.
ui-plan-left-item-contested_in_part = Een deel ervan wordt betwist. De rest wordt apart gevraagd.
ui-plan-left-item-credit = Het is geld van de klant. Verreken het eerst met facturen, dan is de regeling lager.
ui-plan-facts = Wat is afgesproken
ui-plan-payday = Betaaldagen
ui-payday-week = Wekelijks
ui-payday-fortnight = Om de week
ui-payday-month = Maandelijks
ui-payday-last-working-day = Laatste werkdag van de maand
ui-plan-interest = Rente
ui-plan-interest-runs = Loopt door
ui-plan-interest-rests = Staat stil zolang de regeling wordt nagekomen
ui-plan-grace = Dagen uitstel
ui-plan-missed = Gemiste termijnen die de regeling beëindigen
ui-plan-missed-never = Geen: iemand beëindigt de regeling
ui-plan-missed-hint = 0: de regeling eindigt nooit vanzelf.
ui-plan-offered-on = Aangeboden op
ui-plan-signed-on = Ondertekend op
ui-plan-signed-by = Ondertekend door
ui-plan-failed-on = Niet nagekomen vanaf
ui-plan-ended-on = Beëindigd vanaf
ui-plan-agreement = Overeenkomst om te tekenen
ui-plan-sign = Ondertekening vastleggen
ui-plan-end = Regeling beëindigen
ui-plan-end-how = Hoe de regeling eindigt
ui-plan-new = Nieuwe betalingsregeling
ui-plan-new-how = Bekijk eerst de termijnen. De regeling geldt zodra zij is ondertekend.
ui-plan-first = Eerste betaaldag
ui-plan-count = Gelijke termijnen
ui-plan-each = Of telkens zoveel
ui-plan-amounts = Of eigen bedragen
ui-plan-amounts-hint = Eén per betaaldag, gescheiden door puntkomma’s.
ui-plan-down = Vooraf te betalen
ui-plan-down-on = Uiterlijk
ui-plan-no-interest = De rente staat stil zolang de regeling wordt nagekomen
ui-plan-preview = Termijnen tonen
ui-plan-offer = Regeling aanbieden
ui-plan-parts-wrong = Vul het aantal termijnen in, bijvoorbeeld 6.
ui-plan-offered = Aangeboden
ui-plan-agreed = Ondertekend
ui-plan-active = Wordt betaald
ui-plan-completed = Betaald
ui-plan-failed = Niet nagekomen
ui-plan-withdrawn = Ingetrokken
ui-part-paid = Betaald
ui-part-open = Open
ui-part-rests = Betwist
ui-part-late = Te laat
ui-part-missed = Gemist
ui-said-plan-offered = Regeling { $plan } is aangeboden. Zij geldt zodra zij is ondertekend.
ui-said-plan-signed = Regeling { $plan } is ondertekend. Voor de facturen wordt niet aangemaand zolang zij wordt nagekomen.
ui-said-plan-ended = Regeling { $plan } is beëindigd. Het aanmanen gaat verder waar het was gebleven.
ui-disputes = Betwistingen
ui-disputes-how = Wat klanten betwisten. Voor de rest van een factuur wordt intussen aangemaand.
ui-disputes-none = Geen betwisting
ui-disputes-none-why = Wat een klant betwist, wordt vastgelegd op de pagina van de klant.
ui-dispute-contested = Betwist
ui-dispute-since = Sinds
ui-dispute-answer-by = Antwoord uiterlijk
ui-dispute-owner = Wie het behandelt
ui-dispute-closed-on = Beëindigd op
ui-dispute-end = Beëindigen
ui-dispute-end-how = Hoe het eindigt
ui-dispute-end-part = De klant heeft gelijk voor
ui-dispute-is-open = Open
ui-dispute-is-credited = Gecrediteerd
ui-dispute-is-rejected = Niet terecht
ui-dispute-is-split = Deels gecrediteerd
ui-dispute-is-upheld = Creditnota volgt
ui-dispute-is-withdrawn = Ingetrokken
ui-dispute-is-all = Alle
ui-said-dispute-ended = De betwisting van { $item } is beëindigd.
ui-wrong-plan-unknown = Deze regeling bestaat niet. Controleer het nummer.
ui-wrong-dispute-state-unknown = Een betwisting heeft deze status niet. Kies er een uit de lijst.
ui-plans-sum = { $received } van { $total } ontvangen
ui-plan-paper = Ondertekend stuk
ui-plan-item-more = Nummer van een andere factuur
ui-plan-number-wrong = Vul een heel getal in, bijvoorbeeld 5.
ui-dispute = Betwisting
ui-dispute-overdue = het antwoord is te laat
ui-dispute-evidence = Document toevoegen
ui-dispute-end-rejected = Niet terecht: het is toch verschuldigd
ui-dispute-end-credited = Terecht: nu crediteren
ui-dispute-end-split = Deels terecht: dat deel crediteren
ui-dispute-end-upheld = Terecht: creditnota volgt
ui-dispute-end-hint = Alleen als de klant deels gelijk heeft.
ui-say-part-late = ‘De termijn van { $amount } van uw regeling was op { $day } aan de beurt en is er nog niet. Is er iets gebeurd?’
ui-ask-part-late = Wanneer de termijn komt, en of de volgende haalbaar zijn.
ui-say-sent = ‘Op { $day } zei u dat er was betaald. { $amount } is er nog niet.’
ui-ask-sent = Op welke dag er is betaald, van welke rekening en met welk kenmerk; vraag om de bevestiging van de bank.
ui-say-contested = ‘U betwist factuur { $amount } en wij zoeken het uit. Is er nog iets wat wij moeten weten?’
ui-ask-contested = Wat er precies niet klopt, en wie het kan laten zien. Wat niet wordt betwist: wanneer wordt dat betaald?
ui-say-plan-offered = ‘Op { $day } stuurden wij u een regeling over { $amount } om te tekenen. Klopt die met wat wij afspraken?’
ui-ask-plan-offered = Wie tekent, en wanneer de regeling terugkomt.
ui-say-past-due-again = ‘{ $amount } is nog steeds te laat. Wat is er veranderd sinds ons gesprek?’
ui-ask-past-due-again = Wanneer men denkt te betalen, en hoeveel. Niet alles? Wat nu, en de rest in welke termijnen?
ui-talk-in-parts = Bereikt, betaalt in termijnen
ui-talk-all-late = Alles wat te laat is
ui-act-confirm = Bevestigen per brief
ui-act-see-letter = Brief bekijken
ui-said-confirmed = De brief staat bij de documenten. Druk hem af of mail hem; over dit gesprek gaat geen andere uit.
ui-wrong-call-nobody = Er is niemand bereikt, dus er valt niets te bevestigen. Leg eerst het gesprek vast.
ui-wrong-call-confirmed = Dit gesprek is al bevestigd. De brief staat bij de documenten van de klant.
ui-plan-sign-how = Vanaf deze dag wordt voor de facturen niet aangemaand. Het ondertekende stuk wordt bewaard bij de documenten van de klant.
ui-dispute-credited = Betwisting van { $item }: gecrediteerd
ui-dispute-split = Betwisting van { $item }: deels gecrediteerd
