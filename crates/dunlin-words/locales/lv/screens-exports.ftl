# Columns of lists that are taken as files.

ui-col-task = Uzdevums
ui-col-line = Bankas rinda
ui-col-bank-account = Bankas konts
ui-col-confidence = Pārliecība
ui-col-text = Teksts
ui-col-ended = Beidzās
ui-col-channel = Kanāls
ui-col-booked = Maksājumi iegrāmatoti līdz
ui-col-proposed = Ierosināts
ui-col-approved = Apstiprināts
ui-col-hash = Nospiedums
ui-col-import = Imports
ui-col-undone-by = Atsauca
ui-col-added = Pievienots
ui-col-place = Vieta ierakstā
ui-col-approval = Apstiprinājums
ui-col-decided-by = Izlēma
ui-col-decided = Izlemts
ui-col-decided-why = Lēmuma pamatojums
ui-col-other-number = Otra klienta numurs
ui-col-section = Sadaļa
ui-col-setting = Iestatījums
ui-col-origin = Izcelsme

# Printed lists.

ui-paper-as-of = Uz { $day }, { $code }
ui-paper-late-share = Kavētā daļa
ui-paper-more = { $count ->
    [zero] vēl { $count } klientu
    [one] vēl { $count } klients
   *[other] vēl { $count } klienti
}
ui-paper-customers = { $count ->
    [zero] { $count } klientu
    [one] { $count } klients
   *[other] { $count } klienti
}
ui-paper-run-proposed = Ierosināts. Nekas nav nosūtīts.
ui-paper-run-superseded = Aizstāts ar jaunāku priekšlikumu.
ui-paper-run-held = Apstiprināts. Gaida izdošanu.
ui-paper-run-approved = Apstiprināts.
ui-paper-run-stopped = Apturēts.

# By collector.

ui-collectors = Pa darbiniekiem
ui-collectors-none = Šajā laikposmā neviens neko nav darījis
ui-collectors-none-why = Zvani, uzdevumi, solījumi un maksājumi parādās šeit, tiklīdz tie ir ierakstīti.
ui-collectors-of = { $kept } no { $due }
ui-col-person = Persona
ui-col-promised = Solīts
ui-col-promises-due = Solījumi ar pienākušu dienu
ui-col-count = Skaits
ui-deed-calls = Zvani
ui-deed-tasks = Pabeigti uzdevumi
ui-deed-promises = Saņemti solījumi
ui-deed-due = Turēti solījumi
ui-deed-collected = Iekasēts pēc zvana
ui-deed-calls-how = Sarunas, ko persona ierakstījusi par šīm dienām, bez svītrotajām.
ui-deed-tasks-how = Uzdevumi, ko persona pabeigusi šajās dienās, bez atkal atvērtajiem.
ui-deed-promises-how = Solījumi, ko persona ierakstījusi šajās dienās, ar to summu. Atsauktie netiek skaitīti.
ui-deed-due-how = Turēti ÷ ar pienākušu dienu. Pienākusi diena ir personas solījumiem, kuru diena ir šajā laikposmā un ir pagājusi; turēti ir tie, par kuriem līdz šai dienai saņemts viss.
ui-deed-collected-how = Nauda, kas saņemta šajās dienās ne vēlāk kā { $days } dienas pēc zvana, tam, kurš pēdējais runājis ar klientu. Tas rāda, kas sekoja zvanam, nevis to, ko zvans panāca. Atcelti un atgriezti maksājumi netiek skaitīti.
