# Runde: propunere, examinare, reținere, trimitere, dovadă, runde automate.
ui-stages = Etapele rundei
ui-stage-propose = Propunere
ui-stage-review = Examinare
ui-stage-hold = Reținere
ui-stage-send = Emitere
ui-stage-receipt = Dovadă
ui-run-held = Reținută
ui-run-sending = Se emite
ui-run-done = Emisă
ui-run-stopped = Oprită
ui-run-at-proposed = Propusă la { $time }. Nimic nu se înregistrează și nu se emite înainte să aprobați.
ui-run-at-held = Emiterea începe la { $time }. În dosarul de ieșire nu este încă nimic.
ui-run-at-sending = Notificările se scriu în dosarul de ieșire.
ui-run-at-done = { $issued ->
    [one] { $issued } client servit
    [few] { $issued } clienți serviți
   *[other] { $issued } de clienți serviți
}, retrase: { $withdrawn }.
ui-run-at-stopped = { $issued ->
    [one] Oprită după { $issued } client. Restul nu este emis.
    [few] Oprită după { $issued } clienți. Restul nu este emis.
   *[other] Oprită după { $issued } de clienți. Restul nu este emis.
}
ui-run-by-email = { $count ->
    [one] { $count } e-mail
    [few] { $count } e-mailuri
   *[other] { $count } de e-mailuri
}
ui-run-by-letter = { $count ->
    [one] { $count } scrisoare
    [few] { $count } scrisori
   *[other] { $count } de scrisori
}
ui-run-by-certified = { $count ->
    [one] { $count } scrisoare recomandată
    [few] { $count } scrisori recomandate
   *[other] { $count } de scrisori recomandate
}
ui-run-by-phone = { $count ->
    [one] { $count } apel
    [few] { $count } apeluri
   *[other] { $count } de apeluri
}
ui-run-by-task = { $count ->
    [one] { $count } sarcină
    [few] { $count } sarcini
   *[other] { $count } de sarcini
}
ui-run-by-hold = { $count ->
    [one] { $count } blocare
    [few] { $count } blocări
   *[other] { $count } de blocări
}
ui-run-by-charge = { $count ->
    [one] { $count } penalitate
    [few] { $count } penalități
   *[other] { $count } de penalități
}
ui-run-approved-by = Aprobată la { $time } de { $who }. Înghețată ca { $hash }.
ui-run-by-itself = runda automată
ui-run-payment-counts = O plată care sosește acum încă își scoate notificarea.
ui-run-was-stopped = Această rundă a fost oprită.
ui-run-stopped-by-hand = Oprită cu mâna.
ui-run-trouble = Emiterea nu merge mai departe.
ui-run-nothing-to-do = Nu este nimic de aprobat.
ui-run-hold-for = Reține
ui-run-minutes = minute
ui-run-refresh = Verifică din nou
ui-run-stop = Oprește tot
ui-run-stop-rest = Oprește restul
ui-run-send-now = Emite acum
ui-run-total = { $customers ->
    [one] { $customers } client
    [few] { $customers } clienți
   *[other] { $customers } de clienți
}, { $items ->
    [one] { $items } poziție deschisă
    [few] { $items } poziții deschise
   *[other] { $items } de poziții deschise
}, fiecare într-un singur loc
ui-run-tab-receipt = Dovadă
ui-run-filter = Filtru
ui-run-any-step = Orice pas
ui-run-bulk = { $count ->
    [one] { $count } client găsit aici, { $sum } deschiși.
    [few] { $count } clienți găsiți aici, { $sum } deschiși.
   *[other] { $count } de clienți găsiți aici, { $sum } deschiși.
}
ui-run-bulk-out = Scoate-i pe toți
ui-run-to-list = Înapoi la listă
ui-run-views = Cum priviți
ui-run-place = { $at } din { $all }
ui-view-letter = Scrisoare
ui-view-email = E-mail
ui-view-source = Sursă
ui-view-why = De ce
ui-mail-to = Către
ui-mail-subject = Subiect
ui-run-bytes = Aceștia sunt octeții care se vor scrie în dosarul de ieșire.
ui-run-bytes-left = Aceștia sunt octeții scriși în dosarul de ieșire.
ui-run-open-file = Deschide fișierul
ui-run-would-fail = Acum ar fi lăsată deoparte:
ui-run-nothing-done = Nu se face nimic.
ui-run-next = Urmează: { $step }, { $day }.
ui-decision-will-do = De făcut
ui-decision-needs-a-look = De verificat
ui-decision-wont = Fără acțiune
ui-run-out = Scoate
ui-run-put-back = Pune la loc
ui-run-leave-out = Lasă poziția deoparte
ui-run-open-customer = Deschide clientul
ui-run-snooze = Amână
ui-run-until = Stă până la
ui-run-why = De ce
ui-run-lower = Pas mai blând
ui-run-lower-to = În schimb, acest pas
ui-run-lower-hint = Pasul propus nu se face. Revine când a trecut intervalul minim dintre două notificări.
ui-run-way = Altă cale
ui-run-way-channel = Prin
ui-run-way-contact = Către
ui-run-as-proposed = Cum s-a propus
ui-run-words = Cuvinte proprii
ui-run-words-text = Ce doriți să spuneți
ui-run-words-hint = Lista pozițiilor, cum se plătește și ce urmează rămân cum sunt.
ui-run-words-place = Unde stă
ui-run-words-first = La început, înaintea textului obișnuit
ui-run-words-instead = În locul textului obișnuit dinaintea listei
ui-run-taken-out = Scos din această rundă.
ui-run-snoozed = Amânat până la { $day }.
ui-run-left-out = { $item } este lăsată deoparte.
ui-run-lowered = Se emite ca: { $step }.
ui-run-way-changed = Se emite pe altă cale: { $way }.
ui-run-words-changed = Cu cuvintele dumneavoastră.
ui-row-issued = Gata
ui-row-withdrawn = Retras
ui-row-taken-out = Scos
ui-row-left = Neemis
ui-guard-item-promised = A fost promisă între timp.
ui-guard-item-promised-part = O parte din ea a fost promisă între timp.
ui-guard-item-disputed-part = O parte din ea a fost contestată între timp.
ui-guard-account-paused = Contactul a fost suspendat între timp.
ui-guard-item-paused = Una dintre poziții a fost suspendată între timp.
ui-guard-account-credit-covers = Acum o acoperă un credit.
ui-guard-notice-recent = O altă notificare a plecat de curând.
ui-guard-contact-notices = S-a atins o limită de contact.
ui-guard-letter-not-possible = Scrisoarea nu se poate face din ce se cunoaște.
ui-key-move = mută
ui-key-out = scoate
ui-key-snooze = amână
ui-key-tabs = file
ui-said-out = { $customer }: scos din această rundă.
ui-said-customer-snoozed = { $customer }: amânat până la { $day }.
ui-said-left-out = { $item } este lăsată în afara notificării.
ui-said-lowered = Notificarea pleacă așa: { $step }.
ui-said-way = Notificarea pleacă pe altă cale.
ui-said-words = Cuvintele dumneavoastră stau în notificare.
ui-said-put-back = { $customer }: din nou cum s-a propus.
ui-said-bulk-out = { $count ->
    [one] { $count } client este scos.
    [few] { $count } clienți sunt scoși.
   *[other] { $count } de clienți sunt scoși.
}
ui-said-bulk-back = { $count ->
    [one] { $count } client este pus la loc.
    [few] { $count } clienți sunt puși la loc.
   *[other] { $count } de clienți sunt puși la loc.
}
ui-said-held = { $count ->
    [0] Aprobată. Emiterea începe acum.
    [one] Aprobată. Emiterea începe peste { $count } minut.
    [few] Aprobată. Emiterea începe peste { $count } minute.
   *[other] Aprobată. Emiterea începe peste { $count } de minute.
}
ui-said-stopped = Oprită. Nu s-a emis nimic; runda este din nou o propunere.
ui-said-stopped-midway = Oprită. Ce nu era emis rămâne aici.
ui-said-sent-now = Emiterea începe acum.
ui-runs-waits = O rundă este reținută
ui-auto = Automat.
ui-auto-title = Runde automate
ui-auto-on = Pornit
ui-auto-off = Oprit
ui-auto-what = În fiecare zi lucrătoare, la această oră, o rundă se propune și se aprobă fără dumneavoastră. Întâi este reținută, ca să o puteți opri. Când datele băncii sunt vechi, când runda este mult mai mare decât de obicei sau când cineva lucrează la runda de azi, vă așteaptă.
ui-auto-slot = Ora
ui-auto-hold = Reținere, în minute
ui-auto-turn-on = Pornește
ui-auto-turn-off = Oprește
ui-auto-not-live = În modul de probă nimic nu este automat. Activați întâi registrul.
ui-auto-held = Runda { $run } s-a aprobat singură. Este reținută înainte să plece ceva.
ui-auto-nothing = Azi nu a fost nimic de făcut.
ui-auto-stale = Runda { $run } vă așteaptă: datele băncii sunt prea vechi.
ui-auto-in-hand = Cineva lucrează la runda { $run }, deci îi rămâne lui.
ui-auto-large = Runda { $run } vă așteaptă: este mult mai mare decât de obicei.
ui-auto-person = Runda { $run } așteaptă să o aprobați.
ui-said-auto-on = Rundele automate sunt pornite.
ui-said-auto-off = Rundele automate sunt oprite.
ui-run-working = Rândurile rundei se numără.
ui-run-blank = { $count ->
    [one] O scrisoare nu are adresă: nu se cunoaște nici e-mailul, nici adresa poștală. În modul activ, acest client trebuie verificat.
    [few] { $count } scrisori nu au adresă: nu se cunoaște nici e-mailul, nici adresa poștală. În modul activ, acești clienți trebuie verificați.
   *[other] { $count } de scrisori nu au adresă: nu se cunoaște nici e-mailul, nici adresa poștală. În modul activ, acești clienți trebuie verificați.
}
