### De zin achter elke code van een reden of weigering. Punten van een code zijn hier streepjes.

## Waarom iets gebeurt
reason-step-due = { $step }: de dag ervan is { $since }.
reason-step-caught_up = { $step }: de dag ervan was { $since }; dat wordt nu ingehaald.
reason-item-listed_in_notice = Staat in het bericht van vandaag aan de klant; de eigen volgende stap is op een andere dag.

## Waarom nog niet
reason-step-waits = Hierna: { $step }, vanaf { $until }.
reason-item-not_due = Vervalt pas op { $until }.
reason-notice-recent = Het laatste bericht is korter geleden dan de kleinste tussentijd. Niet vóór { $until }.
reason-contact-hours = Buiten de beluren bij de klant. Niet vóór { $until }.
reason-contact-calls = Het aantal telefoontjes dat in zeven dagen mag, is bereikt. Niet vóór { $until }.
reason-contact-quiet = Er is kort geleden met hen gesproken. Niet bellen vóór { $until }.
reason-contact-notices = Het aantal berichten dat in dertig dagen mag, is bereikt. Niet vóór { $until }.
reason-calendar-closed = Geen werkdag. Het schuift naar { $until }.
reason-notice-other_first = Een ander bericht aan de klant gaat voor.
reason-notice-corrects = Het bericht van { $on } was onjuist. Dat wordt de klant eerst gezegd, in een brief die alleen gaat.
reason-step-earlier_first = { $step } komt eerst.
reason-task-open = De taak van { $step } moet eerst gedaan worden.

## Waarom niet
reason-policy-finished = Het beleid heeft er geen volgende stap voor.
reason-item-credit = In het voordeel van de klant: wordt afgetrokken, nooit gevorderd.
reason-account-credit_covers = Open tegoeden van { $amount } dekken wat in deze valuta te laat is.
reason-item-disputed = De klant betwist het.
reason-item-disputed_part = { $amount } ervan wordt betwist; de rest gaat door.
reason-item-promised = Beloofd vóór of op { $until }. Het aanmanen rust tot die dag voorbij is.
reason-item-promised_part = { $amount } ervan is beloofd vóór of op { $until }; de rest gaat door.
reason-promise-broken = { $amount } was beloofd vóór of op { $on } en kwam niet, terwijl het al te laat was: alleen contant tot alles is betaald.
reason-item-said_sent = Zij zeggen dat het al betaald is. Het aanmanen rust tot en met { $until }, zodat de bank tijd heeft; vraag een bewijs.
reason-account-reason_false = De reden die zij op { $on } gaven om niet te betalen, bleek onwaar. Iemand beoordeelt juridische stappen.
reason-account-reason_bare = Toen hun op { $on } opnieuw gevraagd werd waarom zij niet betalen, gaven zij geen bijzonderheden. Iemand beoordeelt juridische stappen.
reason-account-paused = { $until ->
    [none] Het contact met de klant is gepauzeerd.
   *[other] Het contact met de klant is gepauzeerd tot { $until }.
}
reason-item-paused = { $until ->
    [none] Deze post is gepauzeerd.
   *[other] Deze post is gepauzeerd tot en met { $until }.
}
reason-item-not_in_latest_list = De nieuwste volledige lijst van de bron bevat het niet. Betaald? Bevestig het, of lees een lijst in die het bevat.
reason-terms-without_credit = Vooruit of bij de bestelling betaald: de bestelling wacht op het geld, en niets wordt gevorderd.
reason-charge-not_agreed = Er komen geen kosten voor te laat betalen bij: er is geen rente afgesproken of ingevoerd.
reason-charge-interest_stated = Rente: { $interest }, vermeld in { $stated_in }.
reason-charge-interest_by_terms = Rente: { $interest }, vermeld in de algemene voorwaarden.
reason-charge-interest_by_law = Rente: volgens de wet van { $country } ({ $law }).
reason-charge-interest_without_law = Geen rente: voor { $country } is geen wettelijke regel voor dit soort klant ({ $kind }) bekend.
reason-charge-interest_not_stated = Geen rente: noch de factuur noch een afspraak vermeldt die.
reason-charge-country_unknown = Geen rente: de wet van het land van de consument beslist, en dat land is niet bekend.
reason-charge-lump_sum_not_certain = Geen vaste vergoeding: wat de wet geeft voor een schuld in { $currency } is niet zeker.
reason-charge-rate_unconfirmed = Rente is berekend tot { $until }: de rentevoet { $series } na die dag is niet zeker. Zoek hem op en bevestig hem of voer hem in onder Instellingen, Rentevoeten; het volgende bericht berekent de rest.
reason-charge-with_its_item = Kosten worden gevraagd in de berichten over de facturen die te laat zijn.

## Hoe het gaat
reason-contact-missing = Geen e-mailadres en geen postadres bekend.
reason-contact-post_returned = Brieven naar het bekende postadres komen terug, en een ander adres is niet bekend.
reason-contact-no_email = Geen e-mailadres bekend: het gaat per brief.
reason-contact-email_refused = Niemand daar wil e-mail: het gaat per brief.
reason-contact-email_fails = E-mail naar het bekende adres komt niet aan: het gaat per brief.
reason-contact-no_management = Niemand is bekend die bij de klant de leiding heeft of eigenaar is: wat voor hen is, gaat naar de crediteurenadministratie, en iemand wordt gevraagd het uit te zoeken.
reason-contact-no_phone = Er moet gebeld worden ({ $step }) en er is geen nummer om te bellen.
reason-language-fallback = Nog geen teksten in de taal van de klant ({ $language }): het gaat in het Engels.

## Controles bij het versturen
reason-item-paid = Betaald sinds het voorstel.
reason-item-amount_changed = Wat er open is, is sinds het voorstel veranderd.
reason-contact-changed = De contactpersoon is sinds het voorstel veranderd.
reason-notice-exists = Die dag is langs deze weg al een bericht aan de klant gegaan.
reason-notice-withdrawn = Ingetrokken toen het verstuurd zou worden ({ $codes }). Het volgende voorstel beslist opnieuw.
reason-letter-not_possible = De brief kan niet gemaakt worden: { $why }.
reason-run-changed_since = Er zijn feiten veranderd sinds deze ronde werd voorgesteld. Het volgende voorstel beslist.
reason-run-taken_out = Iemand heeft het uit deze ronde gehaald.

## Wat een betalingskorting overliet
reason-discount-unearned = Wat open is, is een betalingskorting: { $amount } kwam op { $on }, na de laatste dag ervan.

## Wat er bijzonder is aan een betaling: een deel van een zin
allocation-payment-short = minder dan er open was
allocation-payment-over = de rest staat op rekening
allocation-payment-small_difference = de rest is kwijtgescholden
allocation-discount-unearned = korting te laat genomen

## Weigeringen
refusal-receipt-not_positive = Het bedrag van een ontvangst is meer dan nul.
refusal-item-other_currency = { $item } is in { $currency }: geld betaalt posten in de eigen valuta.
refusal-item-not_open = Van deze post is niets verschuldigd.
refusal-allocation-too_much = Er zou meer betaald worden dan er open is van { $item } ({ $open }) of over is van de ontvangst, of de post is twee keer genoemd.
refusal-adjustment-too_early = Het telt op zijn vroegst vanaf { $from }.
refusal-date-in_future = { $on } is nog niet geweest: uiterlijk vandaag.
refusal-receipt-nothing_applied = Er is niets dat teruggenomen kan worden.
refusal-receipt-ended = De ontvangst is al geannuleerd of teruggeboekt.
refusal-receipt-used_on = Geld van de ontvangst dat op rekening stond ({ $item }) is sindsdien gebruikt; daarom kan zij niet in haar geheel teruggenomen worden. Neem eerst dat gebruik terug.
refusal-item-not_a_credit = { $item } is niet in het voordeel van de klant.
refusal-credit-not_used = Van het tegoed is niets gebruikt of terugbetaald dat teruggenomen kan worden.
refusal-item-not_a_charge = { $item } is geen kostenpost; een factuur wordt afgeschreven.
refusal-notice-struck = { $notice } telt al niet meer: het is ingetrokken, of nooit aangekomen.
refusal-notice-is_correction = { $notice } zegt zelf dat een ander bericht onjuist was. Het wordt niet ingetrokken.
refusal-notice-in_doubt = Nog is niet bekend of { $notice } is vertrokken. Zeg eerst wat er van die e-mail bekend is.
refusal-notice-later_stands = { $notice } kwam later over dezelfde factuur en steunt op dit bericht. Trek dat eerst in.
refusal-notice-item_placed = { $item } is in andere handen ({ $placement }), die op dit bericht vertrouwen. Roep de vordering eerst terug.
refusal-notice-item_in_plan = { $item } zit in regeling { $plan }, die na dit bericht is ondertekend. Beëindig eerst de regeling.
refusal-adjustment-out_of_range = Het bedrag is meer dan nul en hoogstens { $most }.
refusal-adjustment-over_limit = { $amount } is meer dan één persoon alleen mag kwijtschelden ({ $limit }); noem wie het heeft goedgekeurd.
refusal-promise-not_possible = Een belofte heeft een bedrag boven nul en een dag die niet voorbij is.
refusal-promise-too_far = Een toezegging is voor een dag die niet voorbij is en niet na { $latest } ligt. Noteer die dag of een eerdere; spreek voor meer tijd een betalingsregeling af.
refusal-dispute-out_of_range = Het betwiste deel is meer dan nul en hoogstens wat open is ({ $open }).
refusal-dispute-exists = De post wordt al betwist.
refusal-dispute-none = Er is geen open betwisting van de post.
refusal-hold-exists = Zo’n blokkering geldt al. Voor een andere laatste dag heft u haar op en plaatst u haar opnieuw.
refusal-hold-none = Er geldt geen blokkering van deze soort.
refusal-interval-ends_before_it_begins = De laatste dag ligt vóór de eerste.
