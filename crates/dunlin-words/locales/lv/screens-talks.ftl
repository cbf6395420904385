# A day to pay that was named, and a conversation that is confirmed in a letter.
ui-pay-date-named = { $name } minēja { $day } tam, kas jau bija kavēts. Tas vēl nav solījums.
ui-act-make-promise = Pierakstīt kā solījumu
ui-wrong-call-not-confirmed = Šo sarunu neapstiprina neviena vēstule.
ui-wrong-promise-no-pay-date = Maksāšanas diena nav minēta.
ui-wrong-promise-nothing-late = Neko no tolaik kavētā nevar solīt uz šo dienu: tas kopš tā laika ir samaksāts, solīts vai apstrīdēts, vai diena ir pagājusi.
ui-wrong-promise-which-currency = Kavēts ir vairākās valūtās. Pierakstiet solījumu vienā no tām.
