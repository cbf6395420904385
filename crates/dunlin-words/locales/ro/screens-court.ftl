# Datorii în instanță și creanțe care se prescriu.

refusal-placement-not_legal = { $placement } nu este la un avocat. Predați mai întâi datoria unui avocat.
refusal-placement-not_filed = Până în acea zi, nicio instanță nu a fost sesizată cu { $placement }. Notați mai întâi ziua sesizării.
refusal-placement-no_judgment = În acea zi nu există o hotărâre valabilă pentru { $placement }. Până atunci, cheltuielile sunt ale dumneavoastră.
refusal-placement-court_known = Acest lucru este deja notat pentru { $on }.
ui-log-placement-court = Dosar în instanță
ui-log-placement-awarded = Instanța a acordat cheltuieli
ui-charge-court = Cheltuieli acordate de instanță
ui-bundle-in-court = În instanță și cheltuielile
ui-bundle-stage = Etapă
ui-bundle-court = Instanță
ui-placement-event-awarded = Cheltuieli acordate prin hotărâre
ui-placement-event-filed = Cerere depusă
ui-placement-event-heard = Judecată
ui-placement-event-judgment = Hotărâre
ui-placement-event-dismissed = Respinsă
ui-placement-event-enforcement = Executare
ui-placement-awarded = Cheltuieli datorate de client
ui-placement-file-number = Număr de dosar
ui-placement-court = În instanță
ui-placement-court-note = Notați
ui-placement-award = Adăugați cheltuielile acordate prin hotărâre
ui-placement-award-how = Ele devin o taxă la cea mai veche factură predată. Ce ați avansat în plus rămâne al dumneavoastră.
ui-placement-cost-note = Notați o cheltuială
ui-placement-cost-how = Cât v-a costat avocatul, instanța sau partenerul. Clientul o datorează abia când o spune o hotărâre.
ui-said-placement-court = S-a notat.
ui-said-placement-cost = Cheltuiala este notată.
ui-said-placement-awarded = Clientul datorează acum aceste cheltuieli.
ui-wrong-placement-court = Scrieți la ce instanță este cererea.
ui-wrong-placement-cost = Scrieți o sumă peste zero, de exemplu 150,00.
ui-wrong-placement-currency = Cheltuielile acordate se adaugă în moneda predării.
reason-item-in_court = { $stage ->
    [filed] Cererea a fost depusă la { $on } ({ $court }). Cât este în instanță, creanța nu se prescrie.
    [heard] Cererea a fost judecată la { $on } ({ $court }). Cât este în instanță, creanța nu se prescrie.
    [judgment] Instanța a admis cererea prin hotărârea din { $on } ({ $court }).
    [dismissed] Instanța a respins cererea la { $on } ({ $court }).
   *[enforcement] Hotărârea se execută din { $on } ({ $court }).
}
reason-item-lapses = Poate fi cerută cel târziu până la { $last } ({ $law }), dacă nimic nu oprește termenul.
reason-item-lapsed = Putea fi cerută până la { $last } ({ $law }), dacă nimic nu a oprit termenul.
step-limitation = Acționați înainte ca creanțele să se prescrie
ui-task-lapses = { $item } poate fi cerută cel târziu până la { $last } ({ $law }).
