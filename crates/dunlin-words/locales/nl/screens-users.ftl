### Aanmelden, de eigen gegevens, gebruikers en wat op een tweede persoon wacht.

## Aanmelden
ui-wrong = Niet gedaan
ui-sign-in = Aanmelden
ui-sign-out = Afmelden
ui-sign-in-name = Naam of e-mail
ui-sign-in-wrong = Naam of wachtwoord klopt niet.
ui-sign-in-wait = { $count ->
    [one] Te veel verkeerde pogingen. Probeer het over { $count } seconde weer.
   *[other] Te veel verkeerde pogingen. Probeer het over { $count } seconden weer.
}
ui-sign-in-wait-minutes = { $count ->
    [one] Te veel verkeerde pogingen. Probeer het over { $count } minuut weer.
   *[other] Te veel verkeerde pogingen. Probeer het over { $count } minuten weer.
}
ui-sign-in-forgot = Wachtwoord vergeten? Een beheerder van dit boek kan u een link geven om een ander te kiezen.
ui-sign-in-nobody = Dit boek heeft nog geen gebruikers.
ui-sign-in-nobody-how = Het programma gaf bij het starten een instellink. Deze opdracht geeft een nieuwe:
ui-sign-in-code = Eenmalige code
ui-sign-in-code-wrong = De code is verkeerd, te oud of al gebruikt.
ui-sign-in-other = Als iemand anders aanmelden
ui-code = Code
ui-code-hint = De zes cijfers die uw authenticatie-app nu toont.
ui-code-lost = Apparaat kwijt?
ui-recovery-code = Herstelcode
ui-recovery-code-hint = Een van de tien die u genoteerd hebt. Elke code werkt één keer.
ui-password = Wachtwoord
ui-password-now = Uw huidige wachtwoord
ui-password-new = Nieuw wachtwoord
ui-password-show = Tonen
ui-password-set = Wachtwoord zetten
ui-password-change = Wachtwoord veranderen
ui-password-hint = Minstens { $least } tekens; { $better } of meer is beter. Een paar woorden die niets met elkaar te maken hebben zijn goed.

## Links
ui-set-up = Eerste beheerder
ui-set-up-why = Dit boek heeft nog geen gebruikers. U wordt de beheerder ervan, en laat de anderen toe.
ui-set-up-do = Beginnen
ui-invitation = Welkom
ui-reset = Een ander wachtwoord
ui-link-for = Deze link is voor { $name }.
ui-said-reset = Uw nieuwe wachtwoord is gezet. Meld u ermee aan.

## De eigen gegevens
ui-me = Uw gegevens
ui-me-name = Naam en taal
ui-me-language = Taal
ui-me-language-browser = Zoals de browser vraagt
ui-me-vouched = { $issuer } staat voor u in als u zich aanmeldt.
ui-tongue-en = English
ui-tongue-bg = Български
ui-tongue-fr = Français
ui-tongue-lv = Latviešu
ui-tongue-nl = Nederlands
ui-tongue-ro = Română
ui-codes = Eenmalige codes
ui-codes-short = Codes
ui-codes-on = Aan
ui-codes-off = Uit
ui-codes-why = Met een code van uw telefoon bij elke aanmelding opent een gestolen wachtwoord alleen niets.
ui-codes-start = Codes instellen
ui-codes-scan = Scan dit met uw authenticatie-app, en typ dan de code die zij toont.
ui-codes-qr = QR-code met de sleutel voor uw authenticatie-app
ui-codes-typed = Of typ deze sleutel:
ui-codes-confirm = Inschakelen
ui-codes-drop = Codes uitschakelen
ui-recovery-codes = Herstelcodes
ui-recovery-once = Noteer deze nu. Ze worden niet nog eens getoond. Elke code laat u één keer toe zonder uw apparaat.
ui-recovery-new = Nieuwe herstelcodes
ui-recovery-left = { $count ->
    [0] Er is geen herstelcode over. Maak nieuwe.
    [one] Er is { $count } herstelcode over.
   *[other] Er zijn { $count } herstelcodes over.
}
ui-sessions = Waar u aangemeld bent
ui-sessions-end-others = Overal elders afmelden
ui-session-this = hier
ui-session-end = Afmelden
ui-session-seen = gebruikt { $when }
ui-session-since = sinds { $day }
ui-said-me = Opgeslagen.
ui-said-password = Uw wachtwoord is veranderd. U bent overal elders afgemeld.
ui-said-codes-off = Eenmalige codes staan uit.
ui-said-session-ended = Daar afgemeld.

## Gebruikers
ui-users = Gebruikers
ui-users-count = { $count ->
    [one] { $count } mens werkt met dit boek.
   *[other] { $count } mensen werken met dit boek.
}
ui-user-name = Naam
ui-user-name-hint = Zoals hij in het logboek staat.
ui-user-email = E-mail
ui-user-role = Rol
ui-user-role-of = Rol van { $name }
ui-user-last = Laatst aangemeld
ui-user-acts = Wat u kunt doen
ui-only-looks = kijkt alleen
ui-user-me = u
ui-user-add = Gebruiker toevoegen
ui-user-invite = Toevoegen en uitnodigingslink maken
ui-user-state-invited = Uitgenodigd
ui-user-state-disabled = Uitgeschakeld
ui-user-last-administrator = De enige beheerder. Maak eerst iemand anders beheerder.
ui-user-disable = Uitschakelen
ui-user-enable = Weer toelaten
ui-user-codes-off = Codes weghalen
ui-user-link = Link
ui-user-link-invite = Uitnodigingslink
ui-user-link-reset = Wachtwoordlink
ui-user-link-for = Link voor { $name }
ui-user-link-invites = { $name } kiest er een wachtwoord mee, en is binnen.
ui-user-link-resets = { $name } kiest er een ander wachtwoord mee. Alle sessies van { $name } eindigen dan.
ui-user-link-until = Hij werkt één keer, tot { $time }.
ui-user-link-how = Geef hem op een manier die u vertrouwt. Hij wordt niet nog eens getoond; een nieuwe komt ervoor in de plaats.
ui-user-role-collector = Debiteurenbeheerder
ui-user-role-collector-does = Werkt met klanten en bankregels, leest bestanden in, stelt rondes voor.
ui-user-role-supervisor = Supervisor
ui-user-role-supervisor-does = Keurt ook rondes goed en verandert het beleid.
ui-user-role-controller = Controller
ui-user-role-controller-does = Schrijft ook af, betaalt terug, scheldt kwijt en verandert instellingen.
ui-user-role-auditor = Accountant
ui-user-role-auditor-does = Ziet alles, verandert niets.
ui-user-role-administrator = Beheerder
ui-user-role-administrator-does = Mag alles, en zegt wie nog meer wat mag.
ui-said-user-role = { $name } heeft een andere rol.
ui-said-user-disabled = { $name } kan zich niet meer aanmelden.
ui-said-user-enabled = { $name } kan zich weer aanmelden.
ui-said-user-codes = { $name } meldt zich aan zonder eenmalige codes.

## Wat geweigerd wordt
ui-wrong-password-too-short = Dit wachtwoord is te kort: neem minstens 8 tekens.
ui-wrong-password-too-long = Dit wachtwoord is te lang: hoogstens 256 tekens.
ui-wrong-password-common = Veel mensen hebben dit wachtwoord, dus het wordt het eerst geprobeerd. Neem een ander.
ui-wrong-password-name = Dit wachtwoord is nauwelijks meer dan een naam die iedereen hier kent. Neem een ander.
ui-wrong-password-wrong = Dit is niet uw huidige wachtwoord.
ui-wrong-password-wait = Te veel verkeerde wachtwoorden. Wacht even, en probeer het dan weer.
ui-wrong-code-wrong = Dit is niet de code van nu. De klokken van beide apparaten moeten gelijk lopen.
ui-wrong-link-ended = Deze link is gebruikt, vervangen door een nieuwere, of ouder dan 30 minuten. Vraag om een nieuwe.
ui-wrong-user-name = Dit is geen naam: 1 tot 60 tekens, zonder @ en |.
ui-wrong-user-email = Dit is geen e-mailadres.
ui-wrong-user-name-taken = Iemand heeft deze naam al. Namen blijven in het logboek, dus neem een andere.
ui-wrong-user-email-taken = Iemand heeft dit e-mailadres al.
ui-wrong-user-last-administrator = Dit is de laatste beheerder die zich kan aanmelden. Maak eerst iemand anders beheerder, en laat die zich één keer aanmelden.

## Goedkeuringen
ui-nav-approvals = Goedkeuringen
ui-approvals-count = { $count ->
    [0] Niets wacht op een tweede persoon.
    [one] Er wacht { $count } aanvraag op een tweede persoon.
   *[other] Er wachten { $count } aanvragen op een tweede persoon.
}
ui-approvals-none = Niets wacht
ui-approvals-none-why = Boven de grenzen van het beleid wacht een afschrijving, kwijtschelding, terugbetaling of ronde hier tot een ander ja zegt.
ui-approvals-decided = Beslist
ui-approval-write-off = { $subject } afschrijven
ui-approval-waive = { $subject } kwijtschelden
ui-approval-refund = { $subject } terugbetalen
ui-approval-run = Ronde { $subject } versturen
ui-approval-asked = { $name } vroeg het op { $day }
ui-approval-approved = Goedgekeurd door { $name } op { $day }
ui-approval-rejected = Afgewezen door { $name } op { $day }
ui-approval-withdrawn = Teruggenomen door { $name } op { $day }
ui-approval-approve = Goedkeuren
ui-approval-reject = Afwijzen…
ui-approval-withdraw = Terugnemen
ui-notices = { $count ->
    [one] { $count } bericht
   *[other] { $count } berichten
}
ui-said-asked = Nog niet gedaan: { $number } wacht op een tweede persoon.
ui-said-approval-done = { $number } is goedgekeurd en gedaan.
ui-said-approval-rejected = { $number } is afgewezen. Er is niets gedaan.
ui-wrong-approval-own = U hebt dit zelf aangevraagd; een ander moet beslissen.
ui-wrong-approval-waits = Dit wacht al op een tweede persoon.
ui-wrong-approval-decided = Hierover is al beslist.
ui-wrong-approval-needed = Volgens het beleid moet een tweede persoon hier ja op zeggen. Er is niets gedaan.
ui-wrong-approval-changed = De ronde is veranderd sinds dit werd aangevraagd. Wijs het af; wie de ronde wil, vraagt opnieuw.
ui-wrong-right-missing = U mag dit zelf niet doen, dus u mag het niet goedkeuren.

## Identiteitsprovider
ui-provider = Aanmelden met { $label }
ui-provider-or = of
ui-provider-refused = De identiteitsprovider liet u niet door.
ui-wrong-oidc-none = Dit boek heeft geen identiteitsprovider.
ui-wrong-oidc-state = Dit antwoord hoort bij een andere aanmelding. Begin opnieuw.
ui-wrong-oidc-token = Het antwoord van de identiteitsprovider klopt niet. Begin opnieuw.
ui-wrong-oidc-unknown = Niemand met deze aanmelding mag met dit boek werken. Vraag een beheerder van het boek om een uitnodiging.
ui-wrong-oidc-failed = De identiteitsprovider is niet bereikbaar, of antwoordde niet zoals het hoort. Meld u aan met uw wachtwoord, of probeer het later weer.

## Wat iemand niet mag
ui-run-others-approve = Een supervisor, controller of beheerder keurt het goed.
ui-user-role-early_out_agent = Early-outmedewerker
ui-user-role-early_out_agent-does = Hoort bij een extern team; werkt alleen aan wat bij zijn partner is geplaatst.
ui-user-partner = Partner van een extern team
ui-user-partner-hint = Alleen voor een early-outmedewerker: het bedrijf, zoals de overdracht het noemt.
ui-wrong-user-partner = Wie van een extern team is, hoort bij een partner, en niemand anders. Noem de partner zoals de overdracht hem noemt, samen met de rol “Early-outmedewerker”; laat het bij andere rollen leeg.
