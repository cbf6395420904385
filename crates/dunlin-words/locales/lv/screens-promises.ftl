ui-promises = Solījumi
ui-promises-state = Stāvoklis
ui-promises-all = Visi stāvokļi
ui-promises-kind = Veids
ui-promises-until = Skaitās līdz
ui-promises-via = Kā
ui-promises-replaced = Reizes atlikts
ui-promises-none = Nav solījumu
ui-promises-none-why = Kad klients nosauc summu un dienu, pierakstiet to sarunā: līdz tam atgādinājumi gaida, un šeit redzams, kas no tā iznācis.
ui-promises-counts = skaitās līdz { $day }
ui-promises-awaited = gaidāmi { $amount }
ui-promises-record = pildīti { $kept } no { $made }, { $received } no { $promised }
ui-promises-kept = Pildītie solījumi
ui-promise-state-open = Ir spēkā
ui-promise-state-broken = Nav pildīts
ui-promise-state-partly-kept = Pildīts daļēji
ui-promise-state-kept = Pildīts
ui-promise-state-intention = Nodoms
ui-promise-state-lapsed = Zaudējis spēku
ui-promise-state-replaced = Aizstāts
ui-promise-state-withdrawn = Atsaukts
ui-promise-for = Par šiem rēķiniem (bez izvēles: vecākie)
ui-promise-sends = nosūtīs
ui-promise-sends-by = Klients līdz tam nosūta naudu: klāt nāk pārskaitījuma dienas
ui-promised-sent = Solīts nosūtīt { $amount } līdz { $day }
ui-promised-intention = Nodomājis samaksāt { $amount } līdz { $day }
ui-promise-is-replaced = Tā vietā stājies jaunāks solījums.
ui-promise-is-intention = Nosaukts pirms kavējuma: to nevar lauzt.
ui-promise-is-lapsed = Pēdējā dienā no tā neko nevarēja prasīt: apstrīdēts, iekļauts parakstītā maksājumu plānā vai vairs nav parādā.
ui-hold-promise-kept = Solījums tomēr ir pildīts
ui-hold-promise-lapsed = Solījums zaudēja spēku: pēdējā dienā no tā neko nevarēja prasīt
ui-hold-promise-withdrawn = Solījums tika atsaukts
ui-col-invoices = Rēķini
step-broken-promise = Tikai ar tūlītēju samaksu pēc lauzta solījuma
step-promise-confirmation = Rakstiski apstiprināt solījumu
ui-promises-count = { $count ->
    [zero] { $count } solījumu
    [one] { $count } solījums
   *[other] { $count } solījumi
}
ui-promises-again = { $count ->
    [zero] atlikts { $count } reižu
    [one] atlikts { $count } reizi
   *[other] atlikts { $count } reizes
}
