### The sentence behind each reason and refusal code. A code's dots are dashes here.

## Why something is done
reason-step-due = { $step }: its day is { $since }.
reason-step-caught_up = { $step }: its day was { $since }; it is caught up now.
reason-item-listed_in_notice = Named in today's notice to the customer; its own next step is another day.

## Why not yet
reason-step-waits = Next: { $step }, from { $until }.
reason-item-not_due = Not due until { $until }.
reason-notice-recent = The last notice is less than the minimum gap ago. Not before { $until }.
reason-contact-hours = Outside the hours for calls at the customer’s place. Not before { $until }.
reason-contact-calls = As many calls about it as are allowed in seven days were made. Not before { $until }.
reason-contact-quiet = They were spoken with a short time ago. No call before { $until }.
reason-contact-notices = As many notices as are allowed in thirty days went out. Not before { $until }.
reason-calendar-closed = Not a business day. It moves to { $until }.
reason-notice-other_first = Another notice to the customer goes first.
reason-notice-corrects = The notice of { $on } was wrong. The customer is told so first, in a letter that goes alone.
reason-step-earlier_first = { $step } comes first.
reason-task-open = The task of { $step } has to be done first.

## Why not
reason-policy-finished = The policy has no further step for it.
reason-item-credit = In the customer's favour: deducted, never chased.
reason-account-credit_covers = Open credits of { $amount } reach what is past due in this currency.
reason-item-disputed = The customer contests it.
reason-item-disputed_part = { $amount } of it is contested; the rest goes on.
reason-item-promised = Promised by { $until }. Chasing rests until that day has passed.
reason-item-promised_part = { $amount } of it is promised by { $until }; the rest goes on.
reason-promise-broken = { $amount } was promised by { $on } and did not come, though it was late already: only cash until everything is paid.
reason-item-said_sent = They say that it was paid already. Chasing rests until { $until }, so that the bank has time; ask for proof.
reason-account-reason_false = The reason that they gave on { $on } for not paying proved false. A person reviews legal action.
reason-account-reason_bare = Asked again on { $on } why they do not pay, they gave no details. A person reviews legal action.
reason-account-paused = { $until ->
    [none] Contact with the customer is paused.
   *[other] Contact with the customer is paused until { $until }.
}
reason-item-paused = { $until ->
    [none] The item is paused.
   *[other] The item is paused until { $until }.
}
reason-item-not_in_latest_list = The newest full list of its source does not hold it. Settled? Confirm it, or import a list that has it.
reason-terms-without_credit = Paid in advance or with the order: the order waits for the money, and nothing is chased.
reason-charge-not_agreed = No late charge is added: no rate is agreed or entered.
reason-charge-interest_stated = Interest: { $interest }, stated in { $stated_in }.
reason-charge-interest_by_terms = Interest: { $interest }, stated in the general terms.
reason-charge-interest_by_law = Interest: by the law of { $country } ({ $law }).
reason-charge-interest_without_law = No interest: the law of { $country } has no rule on file for this kind of customer ({ $kind }).
reason-charge-interest_not_stated = No interest: neither the item's own terms nor an agreement state any.
reason-charge-country_unknown = No interest: the law of a consumer's country decides, and the country is not known.
reason-charge-lump_sum_not_certain = No lump sum: what the law gives for a debt in { $currency } is not certain.
reason-charge-rate_unconfirmed = Interest is charged up to { $until }: the rate { $series } after that day is not certain. Look it up and run dunlin rate confirm or dunlin rate add; the next notice charges the rest.
reason-charge-with_its_item = A charge is asked for by the notices for the items that are late.

## How it goes
reason-contact-missing = No e-mail and no postal address is known.
reason-contact-post_returned = Letters to the known postal address come back, and no other address is known.
reason-contact-no_email = No e-mail address is known: it goes by letter.
reason-contact-email_refused = Nobody there wants e-mail: it goes by letter.
reason-contact-email_fails = Mail to the known address does not arrive: it goes by letter.
reason-contact-no_management = Nobody is known who manages or owns the customer: what is for them goes to accounts payable, and a person is asked to find out who it is.
reason-contact-no_phone = A call is due ({ $step }) and there is no telephone number to call.
reason-language-fallback = No texts in the customer's language ({ $language }) yet: it goes in English.

## Guards at issue
reason-item-paid = Paid since it was proposed.
reason-item-amount_changed = What is open of it changed since it was proposed.
reason-contact-changed = The contact changed since it was proposed.
reason-notice-exists = A notice went to the customer on that day by that channel already.
reason-notice-withdrawn = Withdrawn when it was to be issued ({ $codes }). The next proposal decides again.
reason-letter-not_possible = The letter cannot be made: { $why }.
reason-run-changed_since = Facts changed since this run was proposed. The next proposal decides.
reason-run-taken_out = Someone took it out of this run.

## What an early-payment discount left
reason-discount-unearned = What is open is an early-payment discount: { $amount } came on { $on }, after its last day.

## What is odd about a payment: a part of a sentence
allocation-payment-short = less than was open
allocation-payment-over = the rest is on account
allocation-payment-small_difference = the rest was forgiven
allocation-discount-unearned = discount taken too late

## Refusals
refusal-receipt-not_positive = The amount of a receipt is more than zero.
refusal-item-other_currency = { $item } is in { $currency }: money settles items of its own currency.
refusal-item-not_open = Nothing is owed of the item.
refusal-allocation-too_much = More is to be settled than is open of { $item } ({ $open }) or left of the receipt, or it is named twice.
refusal-adjustment-too_early = It counts from { $from } at the earliest.
refusal-date-in_future = { $on } has not come yet: today at the latest.
refusal-receipt-nothing_applied = There is nothing that could be taken back.
refusal-receipt-ended = The receipt was cancelled or returned already.
refusal-receipt-used_on = Money of the receipt that was on account ({ $item }) has been used since, so the receipt cannot be taken back as a whole. Take that back first.
refusal-item-not_a_credit = { $item } is not in the customer's favour.
refusal-credit-not_used = Nothing of the credit was used or paid back that could be taken back.
refusal-item-not_a_charge = { $item } is no charge; an invoice is written off instead.
refusal-notice-struck = { $notice } counts for nothing already: it was withdrawn, or never arrived.
refusal-notice-is_correction = { $notice } says itself that another notice was wrong. It is not withdrawn.
refusal-notice-in_doubt = Nobody knows yet whether { $notice } has left. Say first what is known of that mail.
refusal-notice-later_stands = { $notice } came later about the same invoice and stands on this one. Withdraw that first.
refusal-notice-item_placed = { $item } is in other hands ({ $placement }), who work on the strength of this notice. Recall it first.
refusal-notice-item_in_plan = { $item } is in plan { $plan }, which was signed after this notice. End the plan first.
refusal-adjustment-out_of_range = The amount is more than zero and at most { $most }.
refusal-adjustment-over_limit = { $amount } is more than one person may give up alone ({ $limit }); name who approved it.
refusal-promise-not_possible = A promise has an amount above zero and a day that has not passed.
refusal-promise-too_far = A promise is for a day that has not passed and that is not after { $latest }. Note that day or an earlier one; for more time, agree an instalment plan.
refusal-dispute-out_of_range = The disputed part is more than zero and at most what is open ({ $open }).
refusal-dispute-exists = The item is disputed already.
refusal-dispute-none = There is no open dispute over the item.
refusal-hold-exists = A hold of this kind is in force already. To give it another last day, lift it and place it anew.
refusal-hold-none = No hold of this kind is in force.
refusal-interval-ends_before_it_begins = The last day lies before the first.
