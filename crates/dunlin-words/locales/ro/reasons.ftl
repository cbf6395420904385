### Propoziția din spatele fiecărui cod de motiv sau de refuz. Punctele unui cod sunt aici liniuțe.

## De ce se face ceva
reason-step-due = { $step }: ziua ei este { $since }.
reason-step-caught_up = { $step }: ziua ei a fost { $since }; se recuperează acum.
reason-item-listed_in_notice = Numită în notificarea de azi către client; propriul pas următor este în altă zi.

## De ce nu încă
reason-step-waits = Urmează: { $step }, din { $until }.
reason-item-not_due = Scadentă abia la { $until }.
reason-notice-recent = Ultima notificare este mai recentă decât intervalul minim. Nu înainte de { $until }.
reason-contact-hours = În afara orelor pentru apeluri la client. Nu înainte de { $until }.
reason-contact-calls = S-a atins numărul de apeluri permis în șapte zile pentru această factură. Nu înainte de { $until }.
reason-contact-quiet = S-a vorbit cu ei de curând. Niciun apel înainte de { $until }.
reason-contact-notices = S-a atins numărul de înștiințări permis în treizeci de zile. Nu înainte de { $until }.
reason-calendar-closed = Nu este zi lucrătoare. Se mută la { $until }.
reason-notice-other_first = Întâi pleacă o altă notificare către client.
reason-notice-corrects = Înștiințarea din { $on } a fost greșită. Întâi i se spune clientului, într-o scrisoare separată.
reason-step-earlier_first = { $step } vine întâi.
reason-task-open = Întâi trebuie făcută sarcina pentru { $step }.

## De ce nu
reason-policy-finished = Politica nu mai are un pas pentru ea.
reason-item-credit = În favoarea clientului: se scade, nu se urmărește niciodată.
reason-account-credit_covers = Credite deschise de { $amount } acoperă ce este restant în această monedă.
reason-item-disputed = Clientul o contestă.
reason-item-disputed_part = { $amount } din ea sunt contestați; restul merge mai departe.
reason-item-promised = Promisă până la { $until }. Urmărirea stă până trece ziua aceea.
reason-item-promised_part = { $amount } din ea sunt promiși până la { $until }; restul merge mai departe.
reason-promise-broken = { $amount } s-a promis până la { $on } și nu a sosit, deși scadența era deja depășită: numai cu plata pe loc, până se achită totul.
reason-item-said_sent = Ei spun că a fost deja plătită. Urmărirea stă până la { $until } inclusiv, ca banca să aibă timp; cereți o dovadă.
reason-account-reason_false = Motivul pe care l-au dat la { $on } pentru neplată s-a dovedit fals. O persoană analizează calea legală.
reason-account-reason_bare = Întrebați din nou la { $on } de ce nu plătesc, nu au dat detalii. O persoană analizează calea legală.
reason-account-paused = { $until ->
    [none] Contactul cu clientul este suspendat.
   *[other] Contactul cu clientul este suspendat până la { $until }.
}
reason-item-paused = { $until ->
    [none] Poziția este suspendată.
   *[other] Poziția este suspendată până la { $until }.
}
reason-item-not_in_latest_list = Cea mai nouă listă completă a sursei nu o conține. Achitată? Confirmați, sau importați o listă care o conține.
reason-terms-without_credit = Plătită în avans sau la comandă: comanda așteaptă banii și nu se urmărește nimic.
reason-charge-not_agreed = Nu se adaugă penalități: nicio dobândă nu este convenită sau introdusă.
reason-charge-interest_stated = Dobândă: { $interest }, prevăzută în { $stated_in }.
reason-charge-interest_by_terms = Dobândă: { $interest }, prevăzută în condițiile generale.
reason-charge-interest_by_law = Dobândă: după legea din { $country } ({ $law }).
reason-charge-interest_without_law = Fără dobândă: pentru { $country } nu este înregistrată o regulă pentru acest fel de client ({ $kind }).
reason-charge-interest_not_stated = Fără dobândă: nici factura, nici un acord nu o prevăd.
reason-charge-country_unknown = Fără dobândă: decide legea țării consumatorului, iar țara nu este cunoscută.
reason-charge-lump_sum_not_certain = Fără sumă forfetară: nu este sigur ce dă legea pentru o datorie în { $currency }.
reason-charge-rate_unconfirmed = Dobânda se calculează până la { $until }: rata { $series } după acea zi nu este sigură. Verificați-o și confirmați-o sau introduceți-o în „Setări”, „Rate ale dobânzii”; următoarea notificare calculează restul.
reason-charge-with_its_item = O penalitate se cere în notificările pentru facturile întârziate.

## Cum pleacă
reason-contact-missing = Nu se cunoaște nici adresa de e-mail, nici cea poștală.
reason-contact-post_returned = Scrisorile trimise la adresa poștală cunoscută se întorc, iar altă adresă nu se cunoaște.
reason-contact-no_email = Nu se cunoaște o adresă de e-mail: pleacă prin scrisoare.
reason-contact-email_refused = Nimeni de acolo nu dorește e-mail: se trimite o scrisoare.
reason-contact-email_fails = E-mailurile la adresa cunoscută nu ajung: se trimite o scrisoare.
reason-contact-no_management = Nu se știe cine conduce sau deține clientul: ce li se cuvine merge la contabilitatea furnizori, iar o persoană este rugată să afle cine este.
reason-contact-no_phone = Este de făcut un apel ({ $step }) și nu există un număr de apelat.
reason-language-fallback = Încă nu există texte în limba clientului ({ $language }): pleacă în engleză.

## Verificări la emitere
reason-item-paid = Plătită de când a fost propusă.
reason-item-amount_changed = Suma deschisă s-a schimbat de când a fost propusă.
reason-contact-changed = Contactul s-a schimbat de când a fost propusă.
reason-notice-exists = În acea zi a plecat deja o notificare către client pe această cale.
reason-notice-withdrawn = Retrasă când urma să fie emisă ({ $codes }). Următoarea propunere decide din nou.
reason-letter-not_possible = Scrisoarea nu poate fi făcută: { $why }.
reason-run-changed_since = Faptele s-au schimbat de când a fost propusă această rundă. Decide următoarea propunere.
reason-run-taken_out = Cineva a scos-o din această rundă.

## Ce a lăsat o reducere pentru plata timpurie
reason-discount-unearned = Ce este deschis este o reducere pentru plata timpurie: { $amount } au venit la { $on }, după ultima ei zi.

## Ce este aparte la o plată: o parte de propoziție
allocation-payment-short = mai puțin decât era deschis
allocation-payment-over = restul este în cont
allocation-payment-small_difference = la rest s-a renunțat
allocation-discount-unearned = reducere luată prea târziu

## Refuzuri
refusal-receipt-not_positive = Suma unei încasări este mai mare decât zero.
refusal-item-other_currency = { $item } este în { $currency }: banii sting poziții în moneda lor.
refusal-item-not_open = Nu se datorează nimic la această poziție.
refusal-allocation-too_much = S-ar stinge mai mult decât este deschis la { $item } ({ $open }) sau decât a rămas din încasare, ori poziția este numită de două ori.
refusal-adjustment-too_early = Contează cel mai devreme din { $from }.
refusal-date-in_future = { $on } nu a venit încă: cel târziu azi.
refusal-receipt-nothing_applied = Nu este nimic de revocat.
refusal-receipt-ended = Încasarea a fost deja anulată sau returnată.
refusal-receipt-used_on = Bani din încasare care erau în cont ({ $item }) au fost folosiți între timp, deci ea nu poate fi revocată în întregime. Revocați întâi acea folosire.
refusal-item-not_a_credit = { $item } nu este în favoarea clientului.
refusal-credit-not_used = Din credit nu s-a folosit sau restituit nimic care să poată fi revocat.
refusal-item-not_a_charge = { $item } nu este o penalitate; o factură se trece la pierderi.
refusal-notice-struck = { $notice } nu mai contează: a fost retrasă sau nu a ajuns niciodată.
refusal-notice-is_correction = { $notice } anunță chiar ea că o altă înștiințare a fost greșită. Nu se retrage.
refusal-notice-in_doubt = Încă nu se știe dacă { $notice } a plecat. Spuneți întâi ce se știe despre acel e-mail.
refusal-notice-later_stands = { $notice } a venit mai târziu pentru aceeași factură și se sprijină pe aceasta. Retrageți-o întâi pe aceea.
refusal-notice-item_placed = { $item } este în alte mâini ({ $placement }), care se bazează pe această înștiințare. Rechemați întâi creanța.
refusal-notice-item_in_plan = { $item } face parte din planul { $plan }, semnat după această înștiințare. Încheiați întâi planul.
refusal-adjustment-out_of_range = Suma este mai mare decât zero și cel mult { $most }.
refusal-adjustment-over_limit = { $amount } este mai mult decât suma la care poate renunța o persoană singură ({ $limit }); numiți cine a aprobat.
refusal-promise-not_possible = O promisiune are o sumă peste zero și o zi care nu a trecut.
refusal-promise-too_far = O promisiune este pentru o zi care nu a trecut și nu este după { $latest }. Notați acea zi sau una anterioară; pentru mai mult timp, conveniți un plan de rate.
refusal-dispute-out_of_range = Partea contestată este mai mare decât zero și cel mult suma deschisă ({ $open }).
refusal-dispute-exists = Poziția este deja contestată.
refusal-dispute-none = Nu există o contestație deschisă pentru poziție.
refusal-hold-exists = O astfel de blocare este deja în vigoare. Pentru o altă ultimă zi, ridicați-o și puneți-o din nou.
refusal-hold-none = Nu este în vigoare nicio blocare de acest fel.
refusal-interval-ends_before_it_begins = Ultima zi este înaintea primei.
