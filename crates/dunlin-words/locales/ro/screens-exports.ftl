# Columns of lists that are taken as files.

ui-col-task = Sarcină
ui-col-line = Linie bancară
ui-col-bank-account = Cont bancar
ui-col-confidence = Certitudine
ui-col-text = Text
ui-col-ended = Încheiat la
ui-col-channel = Canal
ui-col-booked = Plăți înregistrate până la
ui-col-proposed = Propus
ui-col-approved = Aprobat
ui-col-hash = Amprentă
ui-col-import = Import
ui-col-undone-by = Anulat de
ui-col-added = Adăugat
ui-col-place = Locul în înregistrare
ui-col-approval = Aprobare
ui-col-decided-by = Decis de
ui-col-decided = Decis
ui-col-decided-why = Motivul deciziei
ui-col-other-number = Numărul celuilalt client
ui-col-section = Secțiune
ui-col-setting = Setare
ui-col-origin = Proveniență

# Printed lists.

ui-paper-as-of = La { $day }, { $code }
ui-paper-late-share = Ponderea restanțelor
ui-paper-more = { $count ->
    [one] încă { $count } client
    [few] încă { $count } clienți
   *[other] încă { $count } de clienți
}
ui-paper-customers = { $count ->
    [one] { $count } client
    [few] { $count } clienți
   *[other] { $count } de clienți
}
ui-paper-run-proposed = Propus. Nu a plecat nimic.
ui-paper-run-superseded = Înlocuit de o propunere mai nouă.
ui-paper-run-held = Aprobat. Așteaptă emiterea.
ui-paper-run-approved = Aprobat.
ui-paper-run-stopped = Oprit.

# By collector.

ui-collectors = Pe persoane
ui-collectors-none = Nimeni nu a făcut nimic în această perioadă
ui-collectors-none-why = Apelurile, sarcinile, promisiunile și încasările apar aici pe măsură ce sunt înregistrate.
ui-collectors-of = { $kept } din { $due }
ui-col-person = Persoană
ui-col-promised = Promis
ui-col-promises-due = Promisiuni ajunse la termen
ui-col-count = Număr
ui-deed-calls = Apeluri
ui-deed-tasks = Sarcini încheiate
ui-deed-promises = Promisiuni obținute
ui-deed-due = Promisiuni respectate
ui-deed-collected = Încasat după un apel
ui-deed-calls-how = Convorbirile înregistrate de persoană pentru aceste zile, fără cele tăiate.
ui-deed-tasks-how = Sarcinile încheiate de persoană în aceste zile, fără cele redeschise.
ui-deed-promises-how = Promisiunile înregistrate de persoană în aceste zile, cu suma lor. Cele retrase nu se numără.
ui-deed-due-how = Respectate ÷ ajunse la termen. Ajunse la termen sunt promisiunile persoanei a căror zi se află în perioadă și a trecut; respectate sunt cele pentru care totul a sosit cel târziu în acea zi.
ui-deed-collected-how = Banii încasați în aceste zile, la cel mult { $days } zile după un apel, pentru cine a vorbit ultimul cu clientul. Arată ce a urmat unui apel, nu ce a produs apelul. Încasările anulate și cele returnate nu se numără.
