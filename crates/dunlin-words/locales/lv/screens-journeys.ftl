# Kas gaida otru personu, pateikts tur, kur tas tika lūgts.
ui-approval-waits = { $number } gaida otru personu. To lūdza { $name } ({ $day }).
ui-said-approval-held = { $number } ir apstiprināts. Sūtījums tagad tiek aizturēts, un to vēl var apturēt.
