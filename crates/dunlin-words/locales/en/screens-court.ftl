# Debts before a court, and claims that lapse.

refusal-placement-not_legal = No lawyer has { $placement }. Hand the debt to a lawyer first.
refusal-placement-not_filed = No court has the claim of { $placement } by that day. Note the day on which it was filed first.
refusal-placement-no_judgment = No judgment on { $placement } stands on that day. Costs are yours until one gives them.
refusal-placement-court_known = This is noted for { $on } already.
ui-log-placement-court = Case before a court
ui-log-placement-awarded = Court gave costs
ui-charge-court = Costs given by a court
ui-bundle-in-court = Before the court, and what it cost
ui-bundle-stage = Stage
ui-bundle-court = Court
ui-placement-event-awarded = Costs given by the judgment
ui-placement-event-filed = Claim filed
ui-placement-event-heard = Heard
ui-placement-event-judgment = Judgment
ui-placement-event-dismissed = Dismissed
ui-placement-event-enforcement = Enforcement
ui-placement-awarded = Costs the customer owes
ui-placement-file-number = File number
ui-placement-court = Before the court
ui-placement-court-note = Note it
ui-placement-award = Charge costs that the judgment gives
ui-placement-award-how = They become a charge on the oldest invoice of the placement. What you advanced beyond that stays yours.
ui-placement-cost-note = Note a cost
ui-placement-cost-how = What lawyer, court or partner cost you. The customer owes it only once a judgment says so.
ui-said-placement-court = Noted.
ui-said-placement-cost = The cost is noted.
ui-said-placement-awarded = The customer owes these costs now.
ui-wrong-placement-court = Write which court has the claim.
ui-wrong-placement-cost = Write an amount above zero, for example 150.00.
ui-wrong-placement-currency = A court’s costs are charged in the money of the placement.
reason-item-in_court = { $stage ->
    [filed] The claim was filed on { $on } ({ $court }). It does not lapse while the court has it.
    [heard] The claim was heard on { $on } ({ $court }). It does not lapse while the court has it.
    [judgment] The court gave the claim by a judgment on { $on } ({ $court }).
    [dismissed] The court dismissed the claim on { $on } ({ $court }).
   *[enforcement] The judgment is being enforced since { $on } ({ $court }).
}
reason-item-lapses = It can be enforced until { $last } at the latest ({ $law }), unless something stops the time.
reason-item-lapsed = It could be enforced until { $last } ({ $law }), unless something stopped the time.
step-limitation = Act before claims lapse
ui-task-lapses = { $item } can be enforced until { $last } at the latest ({ $law }).
