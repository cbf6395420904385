//! What the stories can say of credit before the sale, and of holds.

use dunlin_app::credit::{
    GroupInput, LimitInput, OrderAsked, OverrideInput, check_order, good_payers, join_group, keep_group, orders,
    override_orders, review, set_limit,
};
use dunlin_app::run::wording::words as english;
use dunlin_app::{AppError, Setting};
use dunlin_core::money::format_minor;
use dunlin_core::view::{Hold, LiftRule};
use dunlin_store::AsOf;
use jiff::civil::Date;

use super::{Story, Words, quiet};

impl Story {
    /// A command about orders and limits.
    pub(super) fn credit(&mut self, setting: &Setting, command: &str, words: &mut Words) -> Result<String, AppError> {
        match command {
            "order" => self.order(setting, words),
            "orders" => {
                let all = orders(&mut self.app, setting, Some(&words.next()))?;
                let line = |shown: &dunlin_app::credit::OrderShown| {
                    format!("{} {} {}", shown.line.order.reference, shown.amount().to_decimal(), shown.state.code())
                };
                Ok(all.iter().map(line).collect::<Vec<_>>().join("\n"))
            }
            "limit" => {
                let (customer, amount) = (words.next(), words.next());
                let input = LimitInput {
                    amount: Some(&amount),
                    currency: None,
                    until: words.after("until").map(|day| day.parse().expect("a day")),
                    trial_months: words.after("trial").map(|months| months.parse().expect("a number")),
                    reason: "story",
                };
                quiet(set_limit(&mut self.app, setting, &customer, &input))
            }
            "override" => {
                let customer = words.next();
                let (until, beyond) = (words.after("until").expect("until DATE"), words.after("beyond"));
                let until = until.parse().expect("a day");
                let (beyond, reason) = (beyond.as_deref(), "the money was seen");
                let input = OverrideInput { customer: &customer, beyond, currency: None, until, reason };
                quiet(override_orders(&mut self.app, setting, &input))
            }
            "group" => {
                let (name, limit) = (words.next(), words.next());
                let input = GroupInput { name: &name, limit: &limit, currency: None, until: None, reason: "story" };
                keep_group(&mut self.app, setting, &input).map(|_| String::new())
            }
            "join" => {
                let (customer, group) = (words.next(), words.after("group"));
                quiet(join_group(&mut self.app, setting, &customer, group.as_deref()))
            }
            "review" => {
                let found = review(&mut self.app, setting, &words.next())?;
                let (on_time, late, now) = (found.on_time, found.late, found.late_now);
                Ok(format!("{}: {on_time} on time, {late} late, {now} late now", found.outcome.code()))
            }
            _ => {
                let all = good_payers(&mut self.app, setting)?;
                let line = |payer: &dunlin_app::credit::GoodPayer| {
                    let paid = format_minor(payer.paid.minor, payer.paid.currency.digits());
                    let record = payer.record;
                    format!("{} {} {} invoices {paid}", payer.whose.number, record.score, record.experiences)
                };
                Ok(all.iter().map(line).collect::<Vec<_>>().join("\n"))
            }
        }
    }

    fn order(&mut self, setting: &Setting, words: &mut Words) -> Result<String, AppError> {
        let (customer, amount) = (words.next(), words.next());
        let (reference, prepaid) = (words.after("reference"), words.after("prepaid").is_some());
        let asked = OrderAsked {
            customer: &customer,
            amount: &amount,
            currency: None,
            reference: reference.as_deref(),
            prepaid,
            keep: true,
        };
        let answered = check_order(&mut self.app, setting, &asked)?;
        let currency = answered.position.currency;
        let mut lines = vec![answered.answer.decision.code().to_string()];
        lines.extend(answered.answer.causes.iter().map(|cause| {
            format!("{}: {}", cause.code(), dunlin_app::credit::cause_sentence(english(), cause, currency))
        }));
        Ok(lines.join("\n"))
    }

    /// The holds of a customer, and by what they end.
    pub(super) fn holds(&mut self, setting: &Setting, on: Date, number: &str) -> Result<String, AppError> {
        let account = self.account(setting, number);
        let view = self.app.store.transaction(|tx| tx.account_view(account, &AsOf::day(on)))?;
        let in_force = view.holds.iter().filter(|hold| hold.covers(on));
        let told = |hold: &Hold| {
            let until = if hold.lifts == LiftRule::ByPerson { "" } else { " until " };
            let rule = if hold.lifts == LiftRule::ByPerson { "" } else { hold.lifts.code() };
            format!("{} since {}{until}{rule}", hold.kind.code(), hold.from_on)
        };
        Ok(in_force.map(told).collect::<Vec<_>>().join("\n"))
    }
}
