# Schulden voor de rechter, en vorderingen die verjaren.

refusal-placement-not_legal = { $placement } ligt niet bij een advocaat. Draag de schuld eerst aan een advocaat over.
refusal-placement-not_filed = Op die dag ligt de vordering van { $placement } nog bij geen rechter. Noteer eerst de dag van de dagvaarding.
refusal-placement-no_judgment = Op die dag is er geen geldig vonnis over { $placement }. Tot dan zijn de kosten voor u.
refusal-placement-court_known = Dit is al genoteerd voor { $on }.
ui-log-placement-court = Zaak bij de rechter
ui-log-placement-awarded = Rechter wees kosten toe
ui-charge-court = Toegewezen proceskosten
ui-bundle-in-court = Bij de rechter, en de kosten
ui-bundle-stage = Stap
ui-bundle-court = Rechtbank
ui-placement-event-awarded = Kosten toegewezen bij vonnis
ui-placement-event-filed = Vordering ingediend
ui-placement-event-heard = Zitting
ui-placement-event-judgment = Vonnis
ui-placement-event-dismissed = Afgewezen
ui-placement-event-enforcement = Tenuitvoerlegging
ui-placement-awarded = Kosten die de klant verschuldigd is
ui-placement-file-number = Zaaknummer
ui-placement-court = Bij de rechter
ui-placement-court-note = Noteren
ui-placement-award = Toegewezen kosten in rekening brengen
ui-placement-award-how = Ze worden een toeslag op de oudste overgedragen factuur. Wat u meer voorschoot, blijft voor u.
ui-placement-cost-note = Kosten noteren
ui-placement-cost-how = Wat advocaat, rechtbank of partner u kostte. De klant is dat pas verschuldigd als een vonnis dat zegt.
ui-said-placement-court = Genoteerd.
ui-said-placement-cost = De kosten zijn genoteerd.
ui-said-placement-awarded = De klant is deze kosten nu verschuldigd.
ui-wrong-placement-court = Schrijf bij welke rechtbank de vordering ligt.
ui-wrong-placement-cost = Schrijf een bedrag boven nul, bijvoorbeeld 150,00.
ui-wrong-placement-currency = Toegewezen kosten worden berekend in de munt van de overdracht.
reason-item-in_court = { $stage ->
    [filed] De vordering is op { $on } ingediend ({ $court }). Zolang de rechter haar behandelt, verjaart ze niet.
    [heard] De zitting was op { $on } ({ $court }). Zolang de rechter de vordering behandelt, verjaart ze niet.
    [judgment] De rechter wees de vordering toe bij vonnis van { $on } ({ $court }).
    [dismissed] De rechter wees de vordering af op { $on } ({ $court }).
   *[enforcement] Het vonnis wordt ten uitvoer gelegd sinds { $on } ({ $court }).
}
reason-item-lapses = Ze is op te eisen tot uiterlijk { $last } ({ $law }), tenzij iets de verjaring stuit.
reason-item-lapsed = Ze was op te eisen tot { $last } ({ $law }), tenzij iets de verjaring heeft gestuit.
step-limitation = Handelen voordat vorderingen verjaren
ui-task-lapses = { $item } is op te eisen tot uiterlijk { $last } ({ $law }).
