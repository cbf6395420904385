//! The life of one bill: when it is contested, promised, credited and paid, as its customer's way of paying has it.
//!
//! Everything happens on business days of the creditor's country, nothing before the bill was formed. What the creditor
//! does meanwhile (notices, calls) is not here: that is the run's doing, and the simulator's collector.

use dunlin_core::calendar::Calendar;
use dunlin_core::instalment_plan::PlanEnd;
use dunlin_core::item::{ItemKind, SentBy};
use dunlin_core::money::Currency;
use dunlin_core::terms::Terms;
use jiff::ToSpan;
use jiff::civil::Date;

use crate::customer::{Behaviour, Customer};
use crate::random::Random;

/// An invoice or a credit note.
#[derive(Debug, Clone)]
pub struct Bill {
    /// Document number; given when all bills of the world are known, in the order in which they were formed.
    pub number: String,
    /// What it is.
    pub kind: ItemKind,
    /// Minor units; negative for credit notes.
    pub amount_minor: i64,
    /// Its money.
    pub currency: Currency,
    /// The day it was formed.
    pub issued_on: Date,
    /// The due date that follows from its terms.
    pub due_on: Date,
    /// As written on it.
    pub terms: &'static str,
    /// False for payment in advance.
    pub gives_credit: bool,
    /// How it was sent.
    pub sent_by: SentBy,
    /// The customer's order number.
    pub reference: Option<String>,
}

/// What happens to a customer's account.
#[derive(Debug, Clone, PartialEq)]
pub enum Happening {
    /// It becomes a customer.
    Joined,
    /// A bill is formed.
    Billed {
        /// Index into the customer's bills.
        bill: usize,
    },
    /// Money comes in.
    Paid {
        /// The bill that the payer names, if any.
        bill: Option<usize>,
        /// Minor units.
        amount_minor: i64,
        /// Its money.
        currency: Currency,
    },
    /// A bill is contested.
    Disputed {
        /// Which.
        bill: usize,
        /// Minor units; `None` is the whole.
        amount_minor: Option<i64>,
        /// Why.
        reason: &'static str,
    },
    /// The dispute ends.
    DisputeClosed {
        /// Over which bill.
        bill: usize,
        /// `upheld` or `rejected`.
        outcome: &'static str,
    },
    /// A credit note is set off against its bill in the creditor's books.
    SetOff {
        /// The credit note.
        credit: usize,
        /// The bill.
        bill: usize,
    },
    /// The customer promises money.
    Promised {
        /// Minor units.
        amount_minor: i64,
        /// Its money.
        currency: Currency,
        /// By which day.
        promised_on: Date,
    },
    /// No contact for a while, about one bill or at all.
    Paused {
        /// The bill; none is the whole customer.
        bill: Option<usize>,
        /// The last day.
        until_on: Date,
        /// Why.
        reason: &'static str,
    },
    /// The customer signs an instalment plan that it was offered.
    PlanSigned {
        /// Index into the plans that it was offered.
        plan: usize,
    },
    /// Money comes in for an instalment plan: for the first of its bills that is open.
    PlanPaid {
        /// Which plan.
        plan: usize,
        /// Minor units.
        amount_minor: i64,
    },
    /// A person ends an instalment plan.
    PlanEnded {
        /// Which.
        plan: usize,
        /// How.
        end: PlanEnd,
    },
    /// The customer says that the invoice arrived.
    Arrived {
        /// Which.
        bill: usize,
    },
    /// The customer names a pay date before due (R1.3).
    PayDateNamed {
        /// For which bill.
        bill: usize,
        /// The day.
        pay_on: Date,
    },
}

/// A share of a usual invoice in thousandths: a table of what a log-normal spread gives, so that no floats are needed.
const SPREAD_PER_MILLE: [i64; 16] =
    [180, 280, 370, 460, 550, 650, 760, 880, 1020, 1180, 1380, 1630, 1980, 2500, 3400, 6200];

impl Bill {
    pub(crate) fn new(customer: &Customer, issued_on: Date, random: &mut Random) -> Bill {
        let spread = customer.usual_minor * random.pick(&SPREAD_PER_MILLE) / 1000;
        let amount_minor = (spread * i64::from(random.between(900, 1100)) / 1000).max(1_250);
        let terms = Terms::parse(customer.terms).unwrap_or_else(|_| Terms::net(30));
        Bill {
            number: String::new(),
            kind: ItemKind::Invoice,
            amount_minor,
            currency: customer.currency_on(issued_on),
            issued_on,
            due_on: terms.due_on(issued_on).unwrap_or(issued_on),
            terms: customer.terms,
            gives_credit: terms.gives_credit(),
            sent_by: customer.sent_by,
            reference: random.per_mille(600).then(|| format!("PO-{:05}", random.below(100_000))),
        }
    }

    fn credit_of(&self, issued_on: Date, amount_minor: i64) -> Bill {
        Bill {
            kind: ItemKind::CreditNote,
            number: String::new(),
            amount_minor: -amount_minor,
            issued_on,
            due_on: issued_on,
            ..self.clone()
        }
    }
}

/// Lives the lives of one customer's bills.
pub(crate) struct Lives<'a> {
    pub(crate) customer: &'a Customer,
    pub(crate) calendar: &'a Calendar,
    /// The day from which a silent customer pays nothing.
    pub(crate) silent_from: Date,
    pub(crate) bills: Vec<Bill>,
    pub(crate) happenings: Vec<(Date, Happening)>,
}

impl Lives<'_> {
    /// Forms a bill and lives its life.
    pub(crate) fn live(&mut self, issued_on: Date, random: &mut Random) {
        let bill = Bill::new(self.customer, issued_on, random);
        let at = self.bills.len();
        self.bills.push(bill.clone());
        self.happen(issued_on, Happening::Billed { bill: at });
        self.answers(at, &bill, random);
        if !bill.gives_credit || bill.due_on == bill.issued_on {
            let on = days_after(bill.issued_on, random.between(0, 12));
            return self.pay(on, at, bill.amount_minor, random);
        }
        match self.customer.behaviour {
            Behaviour::Early => self.pay_after(&bill, random.between(-12, -3), at, random),
            Behaviour::OnTime if random.per_mille(940) => self.pay_after(&bill, random.between(-3, 1), at, random),
            Behaviour::OnTime => self.pay_after(&bill, random.between(3, 20), at, random),
            Behaviour::Late(days) => self.late(days, at, &bill, random),
            Behaviour::SerialLate => self.pay_after(&bill, random.between(18, 100), at, random),
            Behaviour::PartPayer => self.in_parts(at, &bill, random),
            Behaviour::Disputer => self.contested(at, &bill, random),
            Behaviour::PromiseBreaker => self.promised(at, &bill, random),
            Behaviour::Silent if bill.due_on < self.silent_from => {
                self.pay_after(&bill, random.between(0, 9), at, random);
            }
            Behaviour::Silent => {}
        }
        if random.per_mille(18) {
            self.credited(at, &bill, random);
        }
    }

    fn happen(&mut self, on: Date, what: Happening) {
        self.happenings.push((on, what));
    }

    fn open_day(&self, on: Date) -> Date {
        self.calendar.next_business_day_on_or_after(on)
    }

    /// Before anything is due: the invoice arrived, a pay date is named.
    fn answers(&mut self, at: usize, bill: &Bill, random: &mut Random) {
        if random.per_mille(160) {
            let on = self.open_day(days_after(bill.issued_on, random.between(1, 6)));
            self.happen(on, Happening::Arrived { bill: at });
        }
        let asked_on = self.open_day(days_after(bill.due_on, -6));
        if asked_on > bill.issued_on && bill.gives_credit && random.per_mille(120) {
            let pay_on = days_after(bill.due_on, random.between(0, 6));
            self.happen(asked_on, Happening::PayDateNamed { bill: at, pay_on });
        }
    }

    fn late(&mut self, days: i32, at: usize, bill: &Bill, random: &mut Random) {
        self.pay_after(bill, (days + random.between(-3, 4)).max(1), at, random);
        if days > 15 && random.per_mille(60) {
            let on = self.open_day(days_after(bill.due_on, 4));
            let until_on = days_after(on, random.between(5, 20));
            self.happen(on, Happening::Paused { bill: None, until_on, reason: "new accounts system at the customer" });
        } else if days > 15 && at % 19 == 7 {
            let on = self.open_day(days_after(bill.due_on, 3));
            let until_on = days_after(on, 12);
            self.happen(on, Happening::Paused { bill: Some(at), until_on, reason: "the goods come back" });
        }
    }

    fn in_parts(&mut self, at: usize, bill: &Bill, random: &mut Random) {
        let first = bill.amount_minor * i64::from(random.between(300, 650)) / 1000;
        self.pay(days_after(bill.due_on, random.between(1, 12)), at, first, random);
        if random.per_mille(850) {
            let on = days_after(bill.due_on, random.between(25, 80));
            self.pay(on, at, bill.amount_minor - first, random);
        }
    }

    fn contested(&mut self, at: usize, bill: &Bill, random: &mut Random) {
        if !random.per_mille(320) {
            return self.pay_after(bill, random.between(-1, 12), at, random);
        }
        let raised_on = self.open_day(days_after(bill.issued_on, random.between(4, 34)));
        let part =
            random.per_mille(400).then(|| (bill.amount_minor * i64::from(random.between(100, 600)) / 1000).max(1));
        let reason = random.pick(&["quality", "price", "quantity", "not_received", "other"]);
        self.happen(raised_on, Happening::Disputed { bill: at, amount_minor: part, reason });
        let closed_on = self.open_day(days_after(raised_on, random.between(9, 48)));
        if random.per_mille(450) {
            self.happen(closed_on, Happening::DisputeClosed { bill: at, outcome: "upheld" });
            let credited = part.unwrap_or(bill.amount_minor);
            let credit = self.bills.len();
            self.bills.push(bill.credit_of(closed_on, credited));
            self.happen(closed_on, Happening::Billed { bill: credit });
            let on = self.open_day(days_after(closed_on, random.between(1, 9)));
            self.happen(on, Happening::SetOff { credit, bill: at });
            if credited < bill.amount_minor {
                self.pay(days_after(on, random.between(2, 20)), at, bill.amount_minor - credited, random);
            }
        } else {
            self.happen(closed_on, Happening::DisputeClosed { bill: at, outcome: "rejected" });
            self.pay(days_after(closed_on, random.between(3, 30)), at, bill.amount_minor, random);
        }
    }

    fn promised(&mut self, at: usize, bill: &Bill, random: &mut Random) {
        let made_on = self.open_day(days_after(bill.due_on, random.between(6, 12)));
        let promised_on = self.open_day(days_after(made_on, random.between(4, 14)));
        let promise = Happening::Promised { amount_minor: bill.amount_minor, currency: bill.currency, promised_on };
        self.happen(made_on, promise);
        if random.per_mille(350) {
            self.pay(promised_on, at, bill.amount_minor, random);
        } else if random.per_mille(800) {
            self.pay(days_after(promised_on, random.between(8, 90)), at, bill.amount_minor, random);
        }
    }

    /// A credit note for a part, set off some weeks later.
    fn credited(&mut self, at: usize, bill: &Bill, random: &mut Random) {
        let part = (bill.amount_minor * i64::from(random.between(30, 250)) / 1000).max(1);
        let on = self.open_day(days_after(bill.issued_on, random.between(3, 25)));
        let credit = self.bills.len();
        self.bills.push(bill.credit_of(on, part));
        self.happen(on, Happening::Billed { bill: credit });
        let set_off_on = self.open_day(days_after(on, random.between(5, 45)));
        self.happen(set_off_on, Happening::SetOff { credit, bill: at });
    }

    fn pay_after(&mut self, bill: &Bill, days: i32, at: usize, random: &mut Random) {
        self.pay(days_after(bill.due_on, days).max(days_after(bill.issued_on, 1)), at, bill.amount_minor, random);
    }

    /// Money for a bill; a few payers name no bill, and a few pay too much.
    fn pay(&mut self, on: Date, at: usize, amount_minor: i64, random: &mut Random) {
        let on = self.open_day(on.max(self.bills[at].issued_on));
        let too_much = if random.per_mille(6) { i64::from(random.between(1, 40)) * 100 } else { 0 };
        let bill = (!random.per_mille(60)).then_some(at);
        let currency = self.bills[at].currency;
        if amount_minor > 0 {
            self.happen(on, Happening::Paid { bill, amount_minor: amount_minor + too_much, currency });
        }
    }
}

/// Days after (negative: before) a day.
pub(crate) fn days_after(day: Date, days: i32) -> Date {
    day.saturating_add(days.days())
}
