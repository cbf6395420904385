# Sarunas, solījumi, maksājumu grafiki, strīdi un ierobežojumi.
ui-holds = Ierobežojumi
ui-hold-lifts = Kā tas beidzas
ui-hold-lifts-by-person = Beidzas, kad kāds to atceļ.
ui-hold-lifts-nothing-late = Beidzas pats, kad nekas vairs nav kavēts.
ui-hold-lifts-caught-up = Beidzas pats, kad ir samaksāts tas, kas tā sākumā bija kavēts.
ui-hold-lifts-all-paid = Beidzas pats, kad viss ir samaksāts.
ui-hold-lifts-prepaid-is-paid = Beidzas pats, kad ir samaksāts pirms piegādes maksājamais.
ui-hold-met-nothing-late = Pats no sevis: nekas vairs nav kavēts.
ui-hold-met-caught-up = Pats no sevis: sākumā kavētais ir samaksāts.
ui-hold-met-all-paid = Pats no sevis: viss ir samaksāts.
ui-hold-met-prepaid-is-paid = Pats no sevis: pirms piegādes maksājamais ir samaksāts.
ui-hold-ends-on = Pēdējā diena: { $day }.
ui-hold-by = { $by }, { $day }
ui-hold-lets = Bez šīs pauzes kārta { $day } ietvertu: { $steps }. Pirms tās nekas netiek nosūtīts.
ui-hold-lets-nothing = Bez šīs pauzes kārta { $day } neko nenosūtītu.
