## In whose hands tasks are
ui-does-supervisor = supervizor
ui-does-administrator = administrator
ui-whose-for = { $name }, pentru { $own }
ui-hand-named = Această sarcină i-a fost dată lui { $name }.
ui-hand-case = Dosarul clientului este dat lui { $name }.
ui-hand-sales-rep = Reprezentantul de vânzări al clientului: { $name }.
ui-hand-account-manager = Responsabilul de cont al clientului: { $name }.
ui-hand-nobody-known = Pentru acest client nu este numit nimeni: { $role }.
ui-hand-unknown = { $name } nu este utilizator al acestui registru.
ui-hand-off = { $name } nu poate face sarcini și nimeni nu ține locul.
ui-hand-both-away = { $name } lipsește, la fel și înlocuitorul.
ui-hand-stands-in = { $of } lipsește până la { $day }: ține locul { $by }.
ui-hand-stands-in-open = { $of } lipsește: ține locul { $by }.
ui-hand-next = De aceea revine celui care urmează: { $role }.
ui-hand-left = { $count ->
    [one] { $name } nu se poate conecta și nimeni nu ține locul: { $count } sarcină a trecut la alții.
    [few] { $name } nu se poate conecta și nimeni nu ține locul: { $count } sarcini au trecut la alții.
   *[other] { $name } nu se poate conecta și nimeni nu ține locul: { $count } de sarcini au trecut la alții.
}

## A customer’s case
ui-from-day = De la
ui-case-give = Dă dosarul
ui-case-how = Toate apelurile către acest client, de acum și viitoare, îi revin acestei persoane.
ui-case-while-late = Numai până când nimic nu mai este restant
ui-case-is = { $name } recuperează de la acest client din { $day }.
ui-case-is-from = { $name } va recupera de la acest client din { $day }.
ui-case-until-paid = Se încheie când nimic nu mai este restant.
ui-case-back = Ia dosarul înapoi
ui-case-given = Dosar dat lui { $name }
ui-case-ended = Dosarul nu mai este al lui { $name }
ui-many-give = Dă dosarul cuiva
ui-said-case = { $name } recuperează de la acest client.
ui-said-case-back = Dosarul este din nou al tuturor.
ui-log-case-given = Dosar dat unei persoane
ui-log-case-ended = Dosar luat înapoi
ui-log-case-restored = Dosarul rămâne totuși la persoana respectivă
ui-wrong-case-unknown-person = Nimeni de aici nu se numește { $name }. Alegeți un utilizator al acestui registru.
ui-wrong-case-cannot-collect = { $name } nu poate recupera: doar privește, este din altă echipă sau nu se poate conecta.
ui-wrong-case-before-today = Această zi a trecut. Dați dosarul de azi sau dintr-o zi următoare.
ui-wrong-case-given-already = Este deja dosarul lui { $name }.
ui-wrong-case-begins-later = Din { $day } va fi dosarul lui { $name }. Anulați mai întâi asta.
ui-wrong-case-nothing-late = Nimic nu este restant, deci dosarul s-ar întoarce imediat. Dați-l fără această încheiere.
ui-wrong-case-none = Dosarul acestui client nu este dat nimănui.

## Stand-ins
ui-stand-in = Înlocuitor
ui-stand-in-by = Cine ține locul
ui-stand-in-how = Ce i-ar reveni lui { $name } ajunge în aceste zile la înlocuitor. Fără ultimă zi este până la noi dispoziții.
ui-stand-in-end = S-a întors
ui-stands-in = Lipsește de la { $from } la { $until }: ține locul { $by }.
ui-stands-in-open = Lipsește de la { $from }: ține locul { $by }.
ui-said-stand-in = Cineva îi ține locul lui { $name }.
ui-said-back = { $name } s-a întors.
ui-log-user-stand-in-set = Cineva ține locul unui utilizator
ui-log-user-stand-in-ended = O înlocuire s-a încheiat
ui-wrong-stand-in-self = { $name } nu își poate ține singur locul. Alegeți pe altcineva.
ui-wrong-stand-in-cannot = { $name } nu face sarcini: doar privește, este din altă echipă sau nu se poate conecta.
ui-wrong-stand-in-overlaps = { $other } îi ține locul lui { $name } în unele din aceste zile. Încheiați mai întâi acea înlocuire sau alegeți alte zile.
ui-wrong-stand-in-none = Nimeni nu îi ține locul lui { $name }, nici acum, nici mai târziu.
