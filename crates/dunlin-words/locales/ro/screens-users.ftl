### Conectarea, intrarea proprie, utilizatorii și ce așteaptă o a doua persoană.

## Conectarea
ui-wrong = Nefăcut
ui-sign-in = Conectare
ui-sign-out = Deconectare
ui-sign-in-name = Nume sau e-mail
ui-sign-in-wrong = Numele sau parola este greșită.
ui-sign-in-wait = { $count ->
    [one] Prea multe încercări greșite. Încercați din nou peste { $count } secundă.
    [few] Prea multe încercări greșite. Încercați din nou peste { $count } secunde.
   *[other] Prea multe încercări greșite. Încercați din nou peste { $count } de secunde.
}
ui-sign-in-wait-minutes = { $count ->
    [one] Prea multe încercări greșite. Încercați din nou peste { $count } minut.
    [few] Prea multe încercări greșite. Încercați din nou peste { $count } minute.
   *[other] Prea multe încercări greșite. Încercați din nou peste { $count } de minute.
}
ui-sign-in-forgot = Ați uitat parola? Un administrator al acestui registru vă poate da un link ca să alegeți alta.
ui-sign-in-nobody = Acest registru nu are încă utilizatori.
ui-sign-in-nobody-how = La pornire programul a scris un link de instalare. Această comandă scrie unul nou:
ui-sign-in-code = Cod de unică folosință
ui-sign-in-code-wrong = Codul este greșit, prea vechi sau a fost deja folosit.
ui-sign-in-other = Conectare ca altcineva
ui-code = Cod
ui-code-hint = Cele șase cifre pe care le arată acum programul de autentificare.
ui-code-lost = Ați pierdut dispozitivul?
ui-recovery-code = Cod de rezervă
ui-recovery-code-hint = Unul dintre cele zece pe care le-ați notat. Fiecare merge o singură dată.
ui-password = Parolă
ui-password-now = Parola de acum
ui-password-new = Parola nouă
ui-password-show = Arată
ui-password-set = Stabilește parola
ui-password-change = Schimbă parola
ui-password-hint = Cel puțin { $least } caractere; { $better } sau mai multe sunt mai bune. Bune sunt câteva cuvinte fără legătură între ele.

## Linkuri
ui-set-up = Primul administrator
ui-set-up-why = Acest registru nu are încă utilizatori. Veți fi administratorul lui și îi veți primi pe ceilalți.
ui-set-up-do = Începe
ui-invitation = Bun venit
ui-reset = Altă parolă
ui-link-for = Acest link este pentru { $name }.
ui-said-reset = Parola nouă este stabilită. Conectați-vă cu ea.

## Intrarea proprie
ui-me = Intrarea dumneavoastră
ui-me-name = Nume și limbă
ui-me-language = Limbă
ui-me-language-browser = Cum cere browserul
ui-me-vouched = { $issuer } garantează pentru dumneavoastră la conectare.
ui-tongue-en = English
ui-tongue-bg = Български
ui-tongue-fr = Français
ui-tongue-lv = Latviešu
ui-tongue-nl = Nederlands
ui-tongue-ro = Română
ui-codes = Coduri de unică folosință
ui-codes-short = Coduri
ui-codes-on = Pornite
ui-codes-off = Oprite
ui-codes-why = Cu un cod de pe telefon la fiecare conectare, o parolă furată singură nu deschide nimic.
ui-codes-start = Instalează codurile
ui-codes-scan = Scanați aceasta cu programul de autentificare, apoi scrieți codul pe care îl arată.
ui-codes-qr = Cod QR cu cheia pentru programul de autentificare
ui-codes-typed = Sau scrieți această cheie:
ui-codes-confirm = Pornește
ui-codes-drop = Oprește codurile
ui-recovery-codes = Coduri de rezervă
ui-recovery-once = Notați-le acum. Nu se mai arată. Fiecare vă lasă să intrați o dată fără dispozitiv.
ui-recovery-new = Coduri de rezervă noi
ui-recovery-left = { $count ->
    [0] Nu a mai rămas niciun cod de rezervă. Faceți altele noi.
    [one] A rămas { $count } cod de rezervă.
    [few] Au rămas { $count } coduri de rezervă.
   *[other] Au rămas { $count } de coduri de rezervă.
}
ui-sessions = Unde sunteți conectat
ui-sessions-end-others = Deconectează-mă în rest
ui-session-this = aici
ui-session-end = Deconectează
ui-session-seen = folosită { $when }
ui-session-since = din { $day }
ui-said-me = Salvat.
ui-said-password = Parola este schimbată. Sunteți deconectat peste tot în rest.
ui-said-codes-off = Codurile de unică folosință sunt oprite.
ui-said-session-ended = Deconectat acolo.

## Utilizatori
ui-users = Utilizatori
ui-users-count = { $count ->
    [one] { $count } persoană lucrează cu acest registru.
    [few] { $count } persoane lucrează cu acest registru.
   *[other] { $count } de persoane lucrează cu acest registru.
}
ui-user-name = Nume
ui-user-name-hint = Așa cum stă în jurnalul a ce s-a făcut.
ui-user-email = E-mail
ui-user-role = Rol
ui-user-role-of = Rolul lui { $name }
ui-user-last = Ultima conectare
ui-user-acts = Ce puteți face
ui-only-looks = numai citire
ui-user-me = dumneavoastră
ui-user-add = Adaugă un utilizator
ui-user-invite = Adaugă și fă linkul de invitație
ui-user-state-invited = Invitat
ui-user-state-disabled = Dezactivat
ui-user-last-administrator = Singurul administrator. Faceți întâi altul.
ui-user-disable = Dezactivează
ui-user-enable = Activează din nou
ui-user-codes-off = Elimină codurile
ui-user-link = Link
ui-user-link-invite = Link de invitație
ui-user-link-reset = Link pentru parolă
ui-user-link-for = Link pentru { $name }
ui-user-link-invites = Cu el { $name } alege o parolă și intră.
ui-user-link-resets = Cu el { $name } alege altă parolă. Atunci se încheie toate sesiunile lui { $name }.
ui-user-link-until = Merge o singură dată, până la { $time }.
ui-user-link-how = Dați-l pe o cale în care aveți încredere. Nu se mai arată; unul nou îi ia locul.
ui-user-role-collector = Colector
ui-user-role-collector-does = Lucrează cu clienți și linii bancare, importă, propune runde.
ui-user-role-supervisor = Supervizor
ui-user-role-supervisor-does = În plus aprobă runde și schimbă politica.
ui-user-role-controller = Controlor
ui-user-role-controller-does = În plus trece la pierderi, restituie, renunță la penalități și schimbă setările.
ui-user-role-auditor = Auditor
ui-user-role-auditor-does = Vede tot, nu schimbă nimic.
ui-user-role-administrator = Administrator
ui-user-role-administrator-does = Poate face tot și spune cine mai poate.
ui-said-user-role = { $name } are alt rol.
ui-said-user-disabled = { $name } nu se mai poate conecta.
ui-said-user-enabled = { $name } se poate conecta din nou.
ui-said-user-codes = { $name } se conectează fără coduri de unică folosință.

## Ce se refuză
ui-wrong-password-too-short = Parola este prea scurtă: luați cel puțin 8 caractere.
ui-wrong-password-too-long = Parola este prea lungă: cel mult 256 de caractere.
ui-wrong-password-common = Mulți oameni au această parolă, deci se încearcă întâi. Luați alta.
ui-wrong-password-name = Parola este aproape numai un nume pe care toți îl știu aici. Luați alta.
ui-wrong-password-wrong = Aceasta nu este parola dumneavoastră de acum.
ui-wrong-password-wait = Prea multe parole greșite. Așteptați puțin, apoi încercați din nou.
ui-wrong-code-wrong = Acesta nu este codul de acum. Ceasurile ambelor dispozitive trebuie să fie potrivite.
ui-wrong-link-ended = Acest link a fost folosit, înlocuit cu unul mai nou sau este mai vechi de 30 de minute. Cereți unul nou.
ui-wrong-user-name = Acesta nu este un nume: 1 până la 60 de caractere, fără @ și |.
ui-wrong-user-email = Aceasta nu este o adresă de e-mail.
ui-wrong-user-name-taken = Cineva are deja acest nume. Numele rămân în jurnal, deci luați altul.
ui-wrong-user-email-taken = Cineva are deja această adresă de e-mail.
ui-wrong-user-last-administrator = Acesta este ultimul administrator care se poate conecta. Faceți întâi pe altcineva administrator și lăsați-l să se conecteze o dată.

## Aprobări
ui-nav-approvals = Aprobări
ui-approvals-count = { $count ->
    [0] Nimic nu așteaptă o a doua persoană.
    [one] { $count } cerere așteaptă o a doua persoană.
    [few] { $count } cereri așteaptă o a doua persoană.
   *[other] { $count } de cereri așteaptă o a doua persoană.
}
ui-approvals-none = Nimic nu așteaptă
ui-approvals-none-why = Peste limitele politicii, o trecere la pierderi, o renunțare, o restituire sau o rundă așteaptă aici până spune da o altă persoană.
ui-approvals-decided = Decise
ui-approval-write-off = Trecere la pierderi: { $subject }
ui-approval-waive = Renunțare: { $subject }
ui-approval-refund = Restituire: { $subject }
ui-approval-run = Trimiterea rundei { $subject }
ui-approval-asked = { $name } a cerut la { $day }
ui-approval-approved = Aprobat de { $name } la { $day }
ui-approval-rejected = Respins de { $name } la { $day }
ui-approval-withdrawn = Revocat de { $name } la { $day }
ui-approval-approve = Aprobă
ui-approval-reject = Respinge…
ui-approval-withdraw = Revocă
ui-notices = { $count ->
    [one] { $count } notificare
    [few] { $count } notificări
   *[other] { $count } de notificări
}
ui-said-asked = Încă nefăcut: { $number } așteaptă o a doua persoană.
ui-said-approval-done = { $number }: aprobat și făcut.
ui-said-approval-rejected = { $number }: respins. Nu s-a făcut nimic.
ui-wrong-approval-own = Dumneavoastră ați cerut aceasta; trebuie să decidă o altă persoană.
ui-wrong-approval-waits = Aceasta așteaptă deja o a doua persoană.
ui-wrong-approval-decided = Aceasta s-a decis deja.
ui-wrong-approval-needed = După politică, o a doua persoană trebuie să spună da. Nu s-a făcut nimic.
ui-wrong-approval-changed = Runda s-a schimbat de când s-a cerut. Respingeți cererea; cine vrea runda cere din nou.
ui-wrong-right-missing = Nu puteți face aceasta dumneavoastră, deci nu o puteți aproba.

## Furnizor de identitate
ui-provider = Conectare cu { $label }
ui-provider-or = sau
ui-provider-refused = Furnizorul de identitate nu v-a lăsat să treceți.
ui-wrong-oidc-none = Acest registru nu are un furnizor de identitate.
ui-wrong-oidc-state = Acest răspuns este al altei conectări. Începeți din nou.
ui-wrong-oidc-token = Răspunsul furnizorului de identitate nu este valabil. Începeți din nou.
ui-wrong-oidc-unknown = Nimeni cu această conectare nu poate lucra cu acest registru. Cereți unui administrator al registrului să vă invite.
ui-wrong-oidc-failed = Furnizorul de identitate nu este accesibil sau nu a răspuns cum trebuie. Conectați-vă cu parola sau încercați mai târziu.

## Ce nu se poate face
ui-run-others-approve = O aprobă un supervizor, un controlor sau un administrator.
ui-user-role-early_out_agent = Agent de recuperare timpurie
ui-user-role-early_out_agent-does = Face parte dintr-o echipă externă; lucrează doar ce este încredințat partenerului său.
ui-user-partner = Partenerul unei echipe externe
ui-user-partner-hint = Doar pentru un agent de recuperare timpurie: firma, așa cum o numește încredințarea.
ui-wrong-user-partner = Cine face parte dintr-o echipă externă ține de un partener, iar ceilalți de niciunul. Numiți partenerul așa cum o face încredințarea, împreună cu rolul „Agent de recuperare timpurie”; la celelalte roluri lăsați câmpul gol.
