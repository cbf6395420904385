### Letters from the printer to the customer.

## The batches
ui-print = Poștă
ui-print-how = Scrisorile emise așteaptă aici să fie tipărite. Mai întâi faptele sunt verificate din nou: ce a fost plătit, contestat sau suspendat între timp este lăsat deoparte.
ui-print-waits = Scrisori care așteaptă tipărirea: { $count }
ui-print-make = Pregătește un lot de tipărit
ui-print-duplex = Tipărire față-verso: fiecare scrisoare începe pe o foaie proprie
ui-print-none = Nicio scrisoare nu așteaptă tipărirea.
ui-print-none-yet = Încă niciun lot
ui-print-none-yet-why = Scrisorile unei runde aprobate se adună aici, într-un singur fișier pentru imprimantă.
ui-print-batches = Loturi de tipărit
ui-print-batch = Lot de tipărit
ui-print-made = Pregătit
ui-print-by = De
ui-print-letters = Scrisori
ui-print-pages = Pagini
ui-print-sides = Fețe
ui-print-both = Ambele
ui-print-one = Una
ui-print-place = Nr.
ui-print-to = Către
ui-print-sha256 = SHA-256
ui-said-print-made = Lotul de tipărit este pregătit.
ui-print-left-out = Scrisori lăsate deoparte, pentru că faptele s-au schimbat: { $count }. Următoarea rundă le verifică din nou.

## One batch
ui-print-pdf = Scrisori (PDF)
ui-print-list = Listă (CSV)
ui-print-labels = Etichete (PDF)
ui-print-copies = Copii (PDF)
ui-print-fallen = Scoateți din teanc scrisorile marcate
ui-print-fallen-why = De la tipărire, ceva din ele nu mai este valabil. Alegeți fiecare scrisoare și scoateți-o.

## What became of letters
ui-post-ready = așteaptă
ui-post-printed = tipărită
ui-post-posted = expediată
ui-post-delivered = livrată
ui-post-returned = întoarsă
ui-post-withdrawn = scoasă
ui-post-ended = Încheiată
ui-post-number = Număr poștal
ui-post-numbers = Citește numerele dintr-un fișier
ui-post-numbers-how = Un fișier CSV cu coloanele notice și number: lista acestui lot, completată.
ui-post-file = Fișier
ui-post-letter = Scrisoare
ui-post-open = Deschide
ui-post-on = Expediată pe
ui-post-posted-all = De dus la poștă
ui-post-posted-how = Toate scrisorile rămase aici sunt considerate expediate în acea zi.
ui-post-posted-note = Notează ca expediate
ui-post-posted-one = Notează scrisoarea ca expediată
ui-post-delivered-on = Livrată pe
ui-post-delivered-note = Notează ca livrată
ui-post-returned-on = Întoarsă pe
ui-post-returned-note = Notează ca întoarsă
ui-post-returned-how = Este considerată neexpediată: pasul revine, iar cineva caută altă adresă.
ui-post-why-unknown = Nimeni cu acest nume nu este cunoscut acolo
ui-post-why-moved = S-au mutat
ui-post-why-not-collected = Nu a fost ridicată
ui-post-why-refused = A fost refuzată
ui-post-why-other = Alt motiv
ui-post-proof = Recipisa scanată (PDF, PNG, JPEG)
ui-post-proof-keep = Păstrează scanarea
ui-post-undo = Anulează nota
ui-post-undo-why = De ce a fost o greșeală
ui-post-take-out = Scoate
ui-post-take-out-why = De ce nu este expediată

## What was done
ui-said-posted = Scrisori notate ca expediate: { $count }.
ui-said-posted-bare = Notate ca expediate. Scrisori recomandate fără număr: { $count }.
ui-said-post-numbers = Numere notate: { $count }.
ui-said-post-posted = Notată ca expediată.
ui-said-post-number = Numărul a fost notat.
ui-said-post-delivered = Notată ca livrată.
ui-said-post-returned = Notată ca întoarsă. Pasul revine, iar cineva caută o adresă.
ui-said-post-undo = Anulat.
ui-said-post-take-out = Scoasă. Pasul revine.

## What is wrong
ui-wrong-post-unknown = Nu există o astfel de scrisoare. Verificați numărul.
ui-wrong-post-state = Scrisoarea are acum altă stare. Uitați-vă din nou la ea.
ui-wrong-post-day = Ziua nu poate fi corectă: scrisoarea este din { $from }, iar astăzi este { $today }.
ui-wrong-post-number-wrong = Acesta nu este numărul unei scrisori recomandate. Pe recipisă arată ca RR473124829GB; poate o cifră este greșită.
ui-wrong-post-number-taken = Altă scrisoare are deja acest număr: { $notice }. Uitați-vă din nou pe recipisă.
ui-fix-post-unknown-file = Aceasta nu este o listă de numere poștale. Sunt necesare coloanele notice și number.
ui-wrong-post-proof-type = O scanare este un PDF, un PNG sau un JPEG.
ui-wrong-print-unknown = Nu există un astfel de lot de tipărit.
ui-wrong-print-posted = Nicio scrisoare din acest lot nu mai este de expediat. Există copii.
ui-wrong-print-nothing = Nicio scrisoare tipărită nu mai este valabilă.
ui-wrong-print-differs = O scrisoare nu poate fi refăcută așa cum a fost aprobată. Scoateți-o din lot.
ui-wrong-print-no-labels = Nicio scrisoare recomandată din acest lot nu are încă număr. Notați mai întâi numerele.
ui-wrong-print-not-possible = Lotul nu poate deveni un singur fișier: o scrisoare din el nu poate fi citită. Scoateți-o sau tipăriți scrisorile una câte una.
ui-wrong-print-conflict = Altcineva a pregătit un lot de tipărit în același timp. Uitați-vă la el, apoi pregătiți unul din ce a rămas.

## The log
ui-log-kind-post = Poștă
ui-log-post-queued = Scrisoare de tipărit
ui-log-post-printed = Scrisoare într-un lot de tipărit
ui-log-post-withdrawn = Scrisoare neexpediată: faptele s-au schimbat
ui-log-post-numbered = Număr poștal notat
ui-log-post-posted = Scrisoare expediată
ui-log-post-delivered = Scrisoare livrată
ui-log-post-returned = Scrisoare întoarsă
ui-log-post-taken-back = Notă despre o scrisoare anulată
ui-log-post-proven = Dovada unei scrisori păstrată
ui-log-kind-print = Loturi de tipărit
ui-log-print-made = Lot de tipărit pregătit
ui-evidence-posting-proof = Dovada expedierii
