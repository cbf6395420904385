## In whose hands tasks are
ui-does-supervisor = uzraugs
ui-does-administrator = administrators
ui-whose-for = { $name }, aizvietojot: { $own }
ui-hand-named = Šis atsevišķais uzdevums uzdots: { $name }.
ui-hand-case = Klienta lieta uzdota: { $name }.
ui-hand-sales-rep = Klienta tirdzniecības pārstāvis: { $name }.
ui-hand-account-manager = Klienta vadītājs: { $name }.
ui-hand-nobody-known = Šim klientam neviens nav norādīts: { $role }.
ui-hand-unknown = { $name } nav šīs grāmatas lietotājs.
ui-hand-off = { $name } nevar pildīt uzdevumus, un aizvietotāja nav.
ui-hand-both-away = { $name } ir prombūtnē, aizvietotājs arī.
ui-hand-stands-in = { $of } ir prombūtnē līdz { $day }: aizvieto { $by }.
ui-hand-stands-in-open = { $of } ir prombūtnē: aizvieto { $by }.
ui-hand-next = Tāpēc tas pienākas nākamajam: { $role }.
ui-hand-left = { $count ->
    [zero] { $name } nevar pieteikties, un aizvietotāja nav: { $count } uzdevumu pārgāja citiem.
    [one] { $name } nevar pieteikties, un aizvietotāja nav: { $count } uzdevums pārgāja citiem.
   *[other] { $name } nevar pieteikties, un aizvietotāja nav: { $count } uzdevumi pārgāja citiem.
}

## A customer’s case
ui-from-day = No
ui-case-give = Uzdot lietu
ui-case-how = Visi zvani šim klientam, tagad un turpmāk, ir viņa ziņā.
ui-case-while-late = Tikai līdz nekas vairs nav kavēts
ui-case-is = { $name } piedzen no šī klienta kopš { $day }.
ui-case-is-from = { $name } piedzīs no šī klienta no { $day }.
ui-case-until-paid = Tas beidzas, kad nekas vairs nav kavēts.
ui-case-back = Atņemt lietu
ui-case-given = Lieta uzdota: { $name }
ui-case-ended = Lieta vairs nav uzdota: { $name }
ui-many-give = Uzdot lietu kādam
ui-said-case = { $name } piedzen no šī klienta.
ui-said-case-back = Lieta atkal ir visu ziņā.
ui-log-case-given = Lieta uzdota cilvēkam
ui-log-case-ended = Lieta atņemta
ui-log-case-restored = Lieta tomēr paliek uzdota
ui-wrong-case-unknown-person = Šeit nav neviena ar vārdu { $name }. Izvēlieties šīs grāmatas lietotāju.
ui-wrong-case-cannot-collect = { $name } nevar piedzīt: tikai skatās, ir no ārējas komandas vai nevar pieteikties.
ui-wrong-case-before-today = Šī diena ir pagājusi. Uzdodiet lietu no šodienas vai vēlākas dienas.
ui-wrong-case-given-already = Lieta jau ir uzdota: { $name }.
ui-wrong-case-begins-later = Lieta no { $day } ir uzdota: { $name }. Vispirms atsauciet to.
ui-wrong-case-nothing-late = Nekas nav kavēts, tāpēc lieta atgrieztos uzreiz. Uzdodiet to bez šī nosacījuma.
ui-wrong-case-none = Šī klienta lieta nevienam nav uzdota.

## Stand-ins
ui-stand-in = Aizvietotājs
ui-stand-in-by = Kas aizvieto
ui-stand-in-how = Kas pienāktos { $name }, šajās dienās nonāk pie aizvietotāja. Bez pēdējās dienas tas ir līdz turpmākam.
ui-stand-in-end = Atgriezies
ui-stands-in = Prombūtnē no { $from } līdz { $until }: aizvieto { $by }.
ui-stands-in-open = Prombūtnē no { $from }: aizvieto { $by }.
ui-said-stand-in = Lietotājam { $name } ir aizvietotājs.
ui-said-back = { $name } ir atpakaļ.
ui-log-user-stand-in-set = Lietotājam ir aizvietotājs
ui-log-user-stand-in-ended = Aizvietošana beigusies
ui-wrong-stand-in-self = { $name } nevar aizvietot sevi. Izvēlieties citu.
ui-wrong-stand-in-cannot = { $name } nepilda uzdevumus: tikai skatās, ir no ārējas komandas vai nevar pieteikties.
ui-wrong-stand-in-overlaps = { $other } dažās no šīm dienām jau aizvieto { $name }. Vispirms beidziet to vai izvēlieties citas dienas.
ui-wrong-stand-in-none = Neviens neaizvieto { $name } ne tagad, ne vēlāk.
