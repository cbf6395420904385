ui-promises = Promisiuni
ui-promises-state = Stare
ui-promises-all = Toate stările
ui-promises-kind = Fel
ui-promises-until = Contează până la
ui-promises-via = Cum
ui-promises-replaced = Amânări
ui-promises-none = Nicio promisiune
ui-promises-none-why = Când clientul spune o sumă și o zi, notați-le în convorbire: până atunci urmărirea stă, iar ce a urmat se vede aici.
ui-promises-counts = contează până la { $day }
ui-promises-awaited = { $amount } așteptați
ui-promises-record = { $kept } din { $made } respectate, { $received } din { $promised }
ui-promises-kept = Promisiuni respectate
ui-promise-state-open = În curs
ui-promise-state-broken = Nerespectată
ui-promise-state-partly-kept = Respectată în parte
ui-promise-state-kept = Respectată
ui-promise-state-intention = Intenție
ui-promise-state-lapsed = Căzută
ui-promise-state-replaced = Înlocuită
ui-promise-state-withdrawn = Retrasă
ui-promise-for = Pentru aceste facturi (fără alegere: cele mai vechi)
ui-promise-sends = de trimis
ui-promise-sends-by = Clientul trimite banii până atunci: se adaugă zilele de drum
ui-promised-sent = A promis să trimită { $amount } până la { $day }
ui-promised-intention = Are de gând să plătească { $amount } până la { $day }
ui-promise-is-replaced = O promisiune mai nouă i-a luat locul.
ui-promise-is-intention = Spusă înainte de întârziere: nu poate fi încălcată.
ui-promise-is-lapsed = În ultima zi nu se putea cere nimic din ea: contestată, într-un plan semnat sau nemaidatorată.
ui-hold-promise-kept = Promisiunea a fost totuși respectată
ui-hold-promise-lapsed = Promisiunea a căzut: în ultima zi nu se putea cere nimic din ea
ui-hold-promise-withdrawn = Promisiunea a fost revocată
ui-col-invoices = Facturi
step-broken-promise = Numai cu plata pe loc după o promisiune nerespectată
step-promise-confirmation = Confirmarea în scris a unei promisiuni
ui-promises-count = { $count ->
    [one] { $count } promisiune
    [few] { $count } promisiuni
   *[other] { $count } de promisiuni
}
ui-promises-again = { $count ->
    [one] amânată o dată
    [few] amânată de { $count } ori
   *[other] amânată de { $count } de ori
}
