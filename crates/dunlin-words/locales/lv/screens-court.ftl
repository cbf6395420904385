# Parādi tiesā un prasījumi, kas noilgst.

refusal-placement-not_legal = { $placement } nav pie advokāta. Vispirms nododiet parādu advokātam.
refusal-placement-not_filed = Līdz šai dienai prasība par { $placement } tiesā nav iesniegta. Vispirms atzīmējiet iesniegšanas dienu.
refusal-placement-no_judgment = Šajā dienā par { $placement } nav spēkā esoša sprieduma. Līdz tam izmaksas ir jūsu.
refusal-placement-court_known = Tas jau ir atzīmēts ar { $on }.
ui-log-placement-court = Lieta tiesā
ui-log-placement-awarded = Tiesa piesprieda izdevumus
ui-charge-court = Tiesas piespriesti izdevumi
ui-bundle-in-court = Tiesā un izmaksas
ui-bundle-stage = Posms
ui-bundle-court = Tiesa
ui-placement-event-awarded = Ar spriedumu piespriesti izdevumi
ui-placement-event-filed = Prasība iesniegta
ui-placement-event-heard = Izskatīta
ui-placement-event-judgment = Spriedums
ui-placement-event-dismissed = Noraidīta
ui-placement-event-enforcement = Izpilde
ui-placement-awarded = Izdevumi, ko parādā klients
ui-placement-file-number = Lietas numurs
ui-placement-court = Tiesā
ui-placement-court-note = Atzīmēt
ui-placement-award = Pieskaitīt piespriestos izdevumus
ui-placement-award-how = Tie kļūst par maksu pie vecākā nodotā rēķina. Tas, ko samaksājāt virs tiem, paliek jūsu.
ui-placement-cost-note = Atzīmēt izmaksas
ui-placement-cost-how = Ko jums maksāja advokāts, tiesa vai partneris. Klients to ir parādā tikai tad, kad to nosaka spriedums.
ui-said-placement-court = Atzīmēts.
ui-said-placement-cost = Izmaksas ir atzīmētas.
ui-said-placement-awarded = Tagad klients ir parādā šos izdevumus.
ui-wrong-placement-court = Uzrakstiet, kurā tiesā ir prasība.
ui-wrong-placement-cost = Rakstiet summu virs nulles, piemēram, 150,00.
ui-wrong-placement-currency = Piespriestos izdevumus pieskaita nodošanas valūtā.
reason-item-in_court = { $stage ->
    [filed] Prasība iesniegta { $on } ({ $court }). Kamēr tā ir tiesā, prasījums nenoilgst.
    [heard] Prasība izskatīta { $on } ({ $court }). Kamēr tā ir tiesā, prasījums nenoilgst.
    [judgment] Tiesa apmierināja prasību ar spriedumu { $on } ({ $court }).
    [dismissed] Tiesa noraidīja prasību { $on } ({ $court }).
   *[enforcement] Spriedumu izpilda kopš { $on } ({ $court }).
}
reason-item-lapses = To var piedzīt vēlākais līdz { $last } ({ $law }), ja vien kaut kas neaptur termiņu.
reason-item-lapsed = To varēja piedzīt līdz { $last } ({ $law }), ja vien kaut kas nav apturējis termiņu.
step-limitation = Rīkoties, pirms prasījumi noilgst
ui-task-lapses = { $item } var piedzīt vēlākais līdz { $last } ({ $law }).
