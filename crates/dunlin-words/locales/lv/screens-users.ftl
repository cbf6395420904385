### Pieteikšanās, savs ieraksts, lietotāji un tas, kas gaida otru cilvēku.

## Pieteikšanās
ui-wrong = Nav izdarīts
ui-sign-in = Pieteikties
ui-sign-out = Izrakstīties
ui-sign-in-name = Vārds vai e-pasts
ui-sign-in-wrong = Vārds vai parole nav pareiza.
ui-sign-in-wait = { $count ->
    [zero] Pārāk daudz nepareizu mēģinājumu. Mēģiniet vēlreiz pēc { $count } sekundēm.
    [one] Pārāk daudz nepareizu mēģinājumu. Mēģiniet vēlreiz pēc { $count } sekundes.
   *[other] Pārāk daudz nepareizu mēģinājumu. Mēģiniet vēlreiz pēc { $count } sekundēm.
}
ui-sign-in-wait-minutes = { $count ->
    [zero] Pārāk daudz nepareizu mēģinājumu. Mēģiniet vēlreiz pēc { $count } minūtēm.
    [one] Pārāk daudz nepareizu mēģinājumu. Mēģiniet vēlreiz pēc { $count } minūtes.
   *[other] Pārāk daudz nepareizu mēģinājumu. Mēģiniet vēlreiz pēc { $count } minūtēm.
}
ui-sign-in-forgot = Aizmirsāt paroli? Šīs grāmatas administrators var jums dot saiti, ar ko izvēlēties citu.
ui-sign-in-nobody = Šai grāmatai vēl nav lietotāju.
ui-sign-in-nobody-how = Sākot darbu, programma izdrukāja iestatīšanas saiti. Šī komanda izdrukā jaunu:
ui-sign-in-code = Vienreizējais kods
ui-sign-in-code-wrong = Kods ir nepareizs, pārāk vecs vai jau lietots.
ui-sign-in-other = Pieteikties kā citam
ui-code = Kods
ui-code-hint = Seši cipari, ko tagad rāda jūsu autentifikācijas programma.
ui-code-lost = Ierīce pazudusi?
ui-recovery-code = Atkopšanas kods
ui-recovery-code-hint = Viens no desmit, ko pierakstījāt. Katrs der vienreiz.
ui-password = Parole
ui-password-now = Jūsu pašreizējā parole
ui-password-new = Jaunā parole
ui-password-show = Rādīt
ui-password-set = Noteikt paroli
ui-password-change = Mainīt paroli
ui-password-hint = Vismaz { $least } rakstzīmes; labāk { $better } vai vairāk. Labi der daži vārdi, kuriem nav nekā kopīga.

## Saites
ui-set-up = Pirmais administrators
ui-set-up-why = Šai grāmatai vēl nav lietotāju. Jūs būsiet tās administrators un ielaidīsiet pārējos.
ui-set-up-do = Sākt
ui-invitation = Laipni lūdzam
ui-reset = Cita parole
ui-link-for = Šī saite ir domāta: { $name }.
ui-said-reset = Jūsu jaunā parole ir noteikta. Piesakieties ar to.

## Savs ieraksts
ui-me = Jūsu ieraksts
ui-me-name = Vārds un valoda
ui-me-language = Valoda
ui-me-language-browser = Kā prasa pārlūks
ui-me-vouched = Kad jūs piesakāties, par jums galvo { $issuer }.
ui-tongue-en = English
ui-tongue-bg = Български
ui-tongue-fr = Français
ui-tongue-lv = Latviešu
ui-tongue-nl = Nederlands
ui-tongue-ro = Română
ui-codes = Vienreizējie kodi
ui-codes-short = Kodi
ui-codes-on = Ieslēgti
ui-codes-off = Izslēgti
ui-codes-why = Ja katrā pieteikšanās reizē vajag kodu no jūsu tālruņa, nozagta parole viena pati neko neatver.
ui-codes-start = Iestatīt kodus
ui-codes-scan = Noskenējiet to ar autentifikācijas programmu, tad ierakstiet kodu, ko tā rāda.
ui-codes-qr = QR kods ar atslēgu jūsu autentifikācijas programmai
ui-codes-typed = Vai ierakstiet šo atslēgu:
ui-codes-confirm = Ieslēgt
ui-codes-drop = Izslēgt kodus
ui-recovery-codes = Atkopšanas kodi
ui-recovery-once = Pierakstiet tos tagad. Vairs tos nerādīs. Katrs vienreiz ielaiž jūs bez ierīces.
ui-recovery-new = Jauni atkopšanas kodi
ui-recovery-left = { $count ->
    [0] Atkopšanas kodu vairs nav. Izveidojiet jaunus.
    [zero] Palikuši { $count } atkopšanas kodu.
    [one] Palicis { $count } atkopšanas kods.
   *[other] Palikuši { $count } atkopšanas kodi.
}
ui-sessions = Kur jūs esat pieteicies
ui-sessions-end-others = Izrakstīties visur citur
ui-session-this = šeit
ui-session-end = Izrakstīties
ui-session-seen = lietots { $when }
ui-session-since = kopš { $day }
ui-said-me = Saglabāts.
ui-said-password = Jūsu parole ir mainīta. Visur citur jūs esat izrakstīts.
ui-said-codes-off = Vienreizējie kodi ir izslēgti.
ui-said-session-ended = Tur jūs esat izrakstīts.

## Lietotāji
ui-users = Lietotāji
ui-users-count = { $count ->
    [zero] Ar šo grāmatu strādā { $count } cilvēku.
    [one] Ar šo grāmatu strādā { $count } cilvēks.
   *[other] Ar šo grāmatu strādā { $count } cilvēki.
}
ui-user-name = Vārds
ui-user-name-hint = Kā tas stāv darbu žurnālā.
ui-user-email = E-pasts
ui-user-role = Loma
ui-user-role-of = Loma: { $name }
ui-user-last = Pēdējoreiz pieteicies
ui-user-acts = Ko jūs varat darīt
ui-only-looks = tikai skatās
ui-user-me = jūs
ui-user-add = Pievienot lietotāju
ui-user-invite = Pievienot un izveidot ielūguma saiti
ui-user-state-invited = Uzaicināts
ui-user-state-disabled = Izslēgts
ui-user-last-administrator = Vienīgais administrators. Vispirms ieceliet vēl vienu.
ui-user-disable = Izslēgt
ui-user-enable = Atkal ielaist
ui-user-codes-off = Noņemt kodus
ui-user-link = Saite
ui-user-link-invite = Ielūguma saite
ui-user-link-reset = Paroles saite
ui-user-link-for = Saite: { $name }
ui-user-link-invites = Ar to { $name } izvēlas paroli un var strādāt.
ui-user-link-resets = Ar to { $name } izvēlas citu paroli. Tad beidzas visas sesijas, kurās pieteicies { $name }.
ui-user-link-until = Tā der vienreiz, līdz { $time }.
ui-user-link-how = Nododiet to ceļā, kam uzticaties. Vairs to nerādīs; tās vietā var izveidot jaunu.
ui-user-role-collector = Debitoru speciālists
ui-user-role-collector-does = Strādā ar klientiem un bankas rindām, ielasa failus, ierosina kārtas.
ui-user-role-supervisor = Uzraugs
ui-user-role-supervisor-does = Arī apstiprina kārtas un maina politiku.
ui-user-role-controller = Kontrolieris
ui-user-role-controller-does = Arī noraksta, atmaksā, atlaiž un maina iestatījumus.
ui-user-role-auditor = Revidents
ui-user-role-auditor-does = Redz visu, nemaina neko.
ui-user-role-administrator = Administrators
ui-user-role-administrator-does = Drīkst visu un nosaka, kurš vēl drīkst.
ui-said-user-role = { $name } tagad ir ar citu lomu.
ui-said-user-disabled = { $name } vairs nevar pieteikties.
ui-said-user-enabled = { $name } atkal var pieteikties.
ui-said-user-codes = { $name } piesakās bez vienreizējiem kodiem.

## Kas tiek atteikts
ui-wrong-password-too-short = Šī parole ir par īsu: vajag vismaz 8 rakstzīmes.
ui-wrong-password-too-long = Šī parole ir par garu: ne vairāk kā 256 rakstzīmes.
ui-wrong-password-common = Šāda parole ir daudziem, tāpēc to mēģina pirmo. Izvēlieties citu.
ui-wrong-password-name = Šī parole ir gandrīz tikai vārds, ko šeit visi zina. Izvēlieties citu.
ui-wrong-password-wrong = Tā nav jūsu pašreizējā parole.
ui-wrong-password-wait = Pārāk daudz nepareizu paroļu. Brīdi pagaidiet, tad mēģiniet vēlreiz.
ui-wrong-code-wrong = Tas nav pašreizējais kods. Abu ierīču pulksteņiem jābūt pareiziem.
ui-wrong-link-ended = Šī saite ir lietota, aizstāta ar jaunāku vai vecāka par 30 minūtēm. Lūdziet jaunu.
ui-wrong-user-name = Tas nav vārds: 1 līdz 60 rakstzīmes, bez @ un |.
ui-wrong-user-email = Tā nav e-pasta adrese.
ui-wrong-user-name-taken = Šāds vārds kādam jau ir. Vārdi paliek žurnālā, tāpēc izvēlieties citu.
ui-wrong-user-email-taken = Šāda e-pasta adrese kādam jau ir.
ui-wrong-user-last-administrator = Tas ir pēdējais administrators, kas var pieteikties. Vispirms ieceliet kādu citu, un lai viņš vienreiz piesakās.

## Apstiprinājumi
ui-nav-approvals = Apstiprinājumi
ui-approvals-count = { $count ->
    [0] Nekas negaida otru cilvēku.
    [zero] Otru cilvēku gaida { $count } lūgumu.
    [one] Otru cilvēku gaida { $count } lūgums.
   *[other] Otru cilvēku gaida { $count } lūgumi.
}
ui-approvals-none = Nekas negaida
ui-approvals-none-why = Virs politikas robežām norakstīšana, atlaišana, atmaksa vai kārta gaida šeit, līdz cits cilvēks saka jā.
ui-approvals-decided = Izlemts
ui-approval-write-off = Norakstīt { $subject }
ui-approval-waive = Atlaist { $subject }
ui-approval-refund = Atmaksāt { $subject }
ui-approval-run = Sūtīt kārtu { $subject }
ui-approval-asked = Lūdza { $name }, { $day }
ui-approval-approved = Apstiprināja { $name }, { $day }
ui-approval-rejected = Noraidīja { $name }, { $day }
ui-approval-withdrawn = Atsauca { $name }, { $day }
ui-approval-approve = Apstiprināt
ui-approval-reject = Noraidīt…
ui-approval-withdraw = Atsaukt
ui-notices = { $count ->
    [zero] { $count } paziņojumu
    [one] { $count } paziņojums
   *[other] { $count } paziņojumi
}
ui-said-asked = Vēl nav izdarīts: { $number } gaida otru cilvēku.
ui-said-approval-done = { $number } ir apstiprināts un izdarīts.
ui-said-approval-rejected = { $number } ir noraidīts. Nekas nav darīts.
ui-wrong-approval-own = To lūdzāt jūs; jāizlemj citam cilvēkam.
ui-wrong-approval-waits = Tas jau gaida otru cilvēku.
ui-wrong-approval-decided = Tas jau ir izlemts.
ui-wrong-approval-needed = Pēc politikas tam jāsaka jā otram cilvēkam. Nekas nav darīts.
ui-wrong-approval-changed = Kopš lūguma kārta ir mainījusies. Noraidiet to; kam kārta vajadzīga, tas lūgs vēlreiz.
ui-wrong-right-missing = Jūs pats to nedrīkstat darīt, tāpēc nedrīkstat arī apstiprināt.

## Identitātes sniedzējs
ui-provider = Pieteikties ar { $label }
ui-provider-or = vai
ui-provider-refused = Identitātes sniedzējs jūs neielaida.
ui-wrong-oidc-none = Šai grāmatai nav identitātes sniedzēja.
ui-wrong-oidc-state = Šī atbilde pieder citai pieteikšanās reizei. Sāciet no jauna.
ui-wrong-oidc-token = Identitātes sniedzēja atbilde nav derīga. Sāciet no jauna.
ui-wrong-oidc-unknown = Ar šādu pieteikšanos neviens nedrīkst strādāt ar šo grāmatu. Lūdziet, lai grāmatas administrators jūs uzaicina.
ui-wrong-oidc-failed = Identitātes sniedzējs nav sasniedzams vai neatbildēja, kā vajag. Piesakieties ar paroli vai mēģiniet vēlāk.

## Ko nedrīkst
ui-run-others-approve = To apstiprina uzraugs, kontrolieris vai administrators.
ui-user-role-early_out_agent = Agrīnās piedziņas aģents
ui-user-role-early_out_agent-does = Pieder ārējai komandai; strādā tikai ar to, kas nodots tās partnerim.
ui-user-partner = Ārējās komandas partneris
ui-user-partner-hint = Tikai agrīnās piedziņas aģentam: uzņēmums, kā tas nosaukts nodošanā.
ui-wrong-user-partner = Ārējās komandas cilvēks pieder partnerim, pārējie — nevienam. Nosauciet partneri tā, kā nodošanā, kopā ar lomu „Agrīnās piedziņas aģents”; citām lomām atstājiet lauku tukšu.
