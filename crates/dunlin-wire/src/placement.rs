//! Placements, what is advised, and what partners brought.

use dunlin_app::placements::{Advised, PartnerRun, PlacementFile, Sold};
use dunlin_core::money::{Currency, Money};
use dunlin_core::placement::advice::{Because, Choice, Hands};
use dunlin_core::placement::{Court, Happened, PlacementView};
use dunlin_store::PlacementLine;
use jiff::civil::Date;
use serde::Serialize;

use crate::{decimal, iso};

/// Placements of all customers, or of one.
#[derive(Debug, Serialize)]
pub struct PlacementList {
    /// Oldest first.
    pub placements: Vec<PlacementReport>,
}

/// One placement as it stands.
#[derive(Debug, Serialize)]
pub struct PlacementReport {
    /// As people name it.
    pub number: String,
    /// The portfolio with which it was handed on, if it was.
    pub portfolio: Option<String>,
    /// Customer number.
    pub customer: String,
    /// Customer name.
    pub name: String,
    /// `in_house`, `early_out`, `agency`, `sale` or `legal`.
    pub kind: String,
    /// `proposed`, `approved`, `placed`, `acknowledged`, `recalled`, `returned`, `settled`, `sold` or `withdrawn`.
    pub state: String,
    /// Who has it.
    pub partner: String,
    /// How the partner is reached.
    pub contact: Option<String>,
    /// What the partner calls it.
    pub reference: Option<String>,
    /// Its share of what it collects, in hundredths of a percent.
    pub commission_bps: i64,
    /// Its price for the account.
    pub fee: String,
    /// ISO 4217 code.
    pub currency: String,
    /// What was open of its items when it was proposed.
    pub total: String,
    /// What is open of them.
    pub open: String,
    /// What the partner collected.
    pub collected: String,
    /// What it kept of that.
    pub commission: String,
    /// What of it less the commission no bank line has brought yet.
    pub on_its_way: String,
    /// What the customer paid directly meanwhile.
    pub direct: String,
    /// The commission that is owed on that.
    pub commission_owed: String,
    /// What it cost the creditor besides, a sum for each money in which it was paid.
    pub costs: Vec<SumLine>,
    /// What a judgment gave of that: the customer owes it.
    pub awarded: String,
    /// The case, where a court has it.
    pub court: Option<CourtReport>,
    /// `replaces` or `supplements`, of an early-out.
    pub campaign: Option<String>,
    /// The day on which it was proposed.
    pub proposed_on: String,
    /// The first day on which the partner has it.
    pub from: String,
    /// The last day of the campaign, or the in-house team's last deadline.
    pub until: Option<String>,
    /// The day on which a person ended it.
    pub ended_on: Option<String>,
    /// Why it was handed on.
    pub reason: String,
    /// What it covers.
    pub items: Vec<PlacedItem>,
    /// What happened with it, oldest first.
    pub events: Vec<PlacementEventLine>,
}

/// An item that was handed on.
#[derive(Debug, Serialize)]
pub struct PlacedItem {
    /// Its number.
    pub number: String,
    /// What was open of it.
    pub amount: String,
}

/// An amount with its money.
#[derive(Debug, Serialize)]
pub struct SumLine {
    /// How much.
    pub amount: String,
    /// ISO 4217 code.
    pub currency: String,
}

/// A case before a court.
#[derive(Debug, Serialize)]
pub struct CourtReport {
    /// Which court.
    pub court: Option<String>,
    /// Its number for the case.
    pub file_number: Option<String>,
    /// The day on which the claim was filed.
    pub filed_on: Option<String>,
    /// The newest day on which it was heard.
    pub heard_on: Option<String>,
    /// The judgment that stands.
    pub judgment_on: Option<String>,
    /// The day on which it was dismissed.
    pub dismissed_on: Option<String>,
    /// The newest day of the enforcement.
    pub enforcement_on: Option<String>,
}

/// Something that happened with a placement.
#[derive(Debug, Serialize)]
pub struct PlacementEventLine {
    /// The day.
    pub on: String,
    /// `approved`, `acknowledged`, `letter`, `note`, `cost`, `awarded`, `remitted`, a stage of a case (`filed`, `heard`, `judgment`,
    /// `dismissed`, `enforcement`), or how it ended.
    pub kind: String,
    /// What for, why, or what the partner calls it.
    pub note: String,
    /// The amount of a cost, of costs that were awarded, of what was collected, or of a price.
    pub amount: Option<String>,
    /// ISO 4217 code of the amount.
    pub currency: Option<String>,
}

impl PlacementList {
    /// As they stand on a day.
    pub fn new(lines: &[PlacementLine], today: Date) -> PlacementList {
        PlacementList { placements: lines.iter().map(|line| PlacementReport::new(line, today)).collect() }
    }
}

impl PlacementReport {
    /// As it stands on a day.
    pub fn new(line: &PlacementLine, today: Date) -> PlacementReport {
        let PlacementView { placement, left_minor, direct_minor, .. } = &line.view;
        let money = |minor| decimal(minor, placement.currency);
        let (collected, kept) = line.view.collected(today);
        let is_early_out = placement.kind == dunlin_core::placement::PlacementKind::EarlyOut;
        PlacementReport {
            number: placement.number.clone(),
            portfolio: placement.portfolio.clone(),
            customer: line.customer.clone(),
            name: line.name.clone(),
            kind: placement.kind.code().to_string(),
            state: line.view.state(today).code().to_string(),
            partner: placement.partner.name.clone(),
            contact: placement.partner.contact.clone(),
            reference: line.view.reference(today).map(str::to_string),
            commission_bps: placement.partner.fee.commission_bps,
            fee: money(placement.partner.fee.flat_minor),
            currency: placement.currency.code().to_string(),
            total: money(placement.total().minor),
            open: money(*left_minor),
            collected: money(collected),
            commission: money(kept),
            on_its_way: money(line.view.on_its_way(today)),
            direct: money(*direct_minor),
            commission_owed: money(line.view.owed_to_partner()),
            costs: line.view.costs(today).into_iter().map(SumLine::from).collect(),
            awarded: money(line.view.awarded(today)),
            court: line.view.court(today).map(CourtReport::from),
            campaign: is_early_out.then(|| placement.campaign.code().to_string()),
            proposed_on: iso(placement.proposed_on),
            from: iso(placement.from_on),
            until: placement.until_on.map(iso),
            ended_on: line.view.ended(today).map(|(on, _)| iso(on)),
            reason: placement.reason.clone(),
            items: placement
                .items
                .iter()
                .map(|item| PlacedItem { number: item.number.clone(), amount: money(item.amount_minor) })
                .collect(),
            events: line.view.happened.iter().map(|one| PlacementEventLine::new(one, placement.currency)).collect(),
        }
    }
}

impl From<Money> for SumLine {
    fn from(sum: Money) -> SumLine {
        SumLine { amount: decimal(sum.minor, sum.currency), currency: sum.currency.code().to_string() }
    }
}

impl From<Court> for CourtReport {
    fn from(case: Court) -> CourtReport {
        CourtReport {
            court: case.name,
            file_number: case.file_number,
            filed_on: case.filed_on.map(iso),
            heard_on: case.heard_on.map(iso),
            judgment_on: case.judgment_on.map(iso),
            dismissed_on: case.dismissed_on.map(iso),
            enforcement_on: case.enforced_on.map(iso),
        }
    }
}

impl PlacementEventLine {
    fn new(one: &Happened, currency: Currency) -> PlacementEventLine {
        let (note, amount) = one.event.said(currency);
        PlacementEventLine {
            on: iso(one.on),
            kind: one.event.code().to_string(),
            note: note.to_string(),
            amount: amount.map(|sum| decimal(sum.minor, sum.currency)),
            currency: amount.map(|sum| sum.currency.code().to_string()),
        }
    }
}

/// The advisor's table.
#[derive(Debug, Serialize)]
pub struct AdviceReport {
    /// Customer number.
    pub customer: String,
    /// What is asked about.
    pub open: String,
    /// ISO 4217 code of all amounts.
    pub currency: String,
    /// How late the oldest item is.
    pub days_past_due: i32,
    /// The items, oldest due first.
    pub items: Vec<String>,
    /// What leaves most first.
    pub choices: Vec<ChoiceReport>,
    /// What is left out.
    pub left_out: Vec<LeftOutReport>,
}

/// What one way is expected to bring.
#[derive(Debug, Serialize)]
pub struct ChoiceReport {
    /// `keep`, `early_out`, `agency`, `sale` or `legal`.
    pub kind: &'static str,
    /// What is expected to come in.
    pub expected: String,
    /// What it costs.
    pub cost: String,
    /// What is left.
    pub net: String,
    /// How the sums are made, in sentences.
    pub because: Vec<String>,
}

/// A way that is none.
#[derive(Debug, Serialize)]
pub struct LeftOutReport {
    /// `early_out` or `legal`.
    pub kind: &'static str,
    /// Why.
    pub because: String,
}

impl AdviceReport {
    /// With the sentences that `say` makes.
    pub fn new(advised: &Advised, say: impl Fn(&Because) -> String) -> AdviceReport {
        let money = |money: Money| decimal(money.minor, money.currency);
        let choice = |own: &Choice| ChoiceReport {
            kind: own.hands.code(),
            expected: money(own.expected),
            cost: money(own.cost),
            net: money(own.net),
            because: own.because.iter().map(&say).collect(),
        };
        let left_out =
            |(hands, because): &(Hands, Because)| LeftOutReport { kind: hands.code(), because: say(because) };
        AdviceReport {
            customer: advised.customer.clone(),
            open: money(advised.debt.open),
            currency: advised.debt.open.currency.code().to_string(),
            days_past_due: advised.debt.days_past_due,
            items: advised.items.clone(),
            choices: advised.advice.choices.iter().map(choice).collect(),
            left_out: advised.advice.left_out.iter().map(left_out).collect(),
        }
    }
}

/// What a file of partners brought.
#[derive(Debug, Serialize)]
pub struct PartnerReport {
    /// Lines in the file.
    pub lines: usize,
    /// Of those, taken before.
    pub known: usize,
    /// What came to be: changes that were made.
    pub taken: usize,
    /// Remittances that were booked.
    pub remitted: Vec<RemittedReport>,
    /// The names of bank lines that had waited and brought what partners collected.
    pub bank_lines: Vec<String>,
}

/// A remittance that was booked.
#[derive(Debug, Serialize)]
pub struct RemittedReport {
    /// The placement's number.
    pub placement: String,
    /// What the partner calls it.
    pub reference: String,
    /// ISO 4217 code.
    pub currency: String,
    /// What the customer paid.
    pub collected: String,
    /// What the partner kept.
    pub commission: String,
}

impl From<&PartnerRun> for PartnerReport {
    fn from(run: &PartnerRun) -> PartnerReport {
        let remitted = run.remitted.iter().map(|own| RemittedReport {
            placement: own.placement.clone(),
            reference: own.reference.clone(),
            currency: own.collected.currency.code().to_string(),
            collected: decimal(own.collected.minor, own.collected.currency),
            commission: decimal(own.commission.minor, own.commission.currency),
        });
        PartnerReport {
            lines: run.lines,
            known: run.known,
            taken: run.lines - run.known,
            remitted: remitted.collect(),
            bank_lines: run.brought.iter().map(|own| own.line.clone()).collect(),
        }
    }
}

/// A placement file that was written.
#[derive(Debug, Serialize)]
pub struct PlacementFileReport {
    /// Where it is.
    pub file: String,
    /// Lines of invoices: the partner acknowledges them.
    pub count: usize,
    /// What is open of them together.
    pub total: String,
    /// ISO 4217 code.
    pub currency: String,
}

impl PlacementFileReport {
    /// Written to a path.
    pub fn new(file: &PlacementFile, path: String) -> PlacementFileReport {
        let total = decimal(file.total.minor, file.total.currency);
        PlacementFileReport { file: path, count: file.count, total, currency: file.total.currency.code().to_string() }
    }
}

/// What came of a sale.
#[derive(Debug, Serialize)]
pub struct SaleReport {
    /// Customer number.
    pub customer: String,
    /// ISO 4217 code.
    pub currency: String,
    /// What was open.
    pub face: String,
    /// What the buyer paid.
    pub price: String,
    /// What was given up.
    pub written_off: String,
    /// What came to be.
    pub changes: Vec<crate::ChangeLine>,
}

impl SaleReport {
    /// With the changes as lines.
    pub fn new(sold: &Sold, changes: Vec<crate::ChangeLine>) -> SaleReport {
        let money = |money: Money| decimal(money.minor, money.currency);
        SaleReport {
            customer: sold.done.customer.clone(),
            currency: sold.face.currency.code().to_string(),
            face: money(sold.face),
            price: money(sold.price),
            written_off: money(sold.lost),
            changes,
        }
    }
}

/// What belongs to a debt, as it was written.
#[derive(Debug, Serialize)]
pub struct EvidenceBundle {
    /// Customer number.
    pub customer: String,
    /// The items.
    pub items: Vec<String>,
    /// Where the PDF is.
    pub pdf: String,
    /// Where the archive is.
    pub zip: String,
    /// What is in the archive.
    pub files: Vec<BundledFile>,
    /// Files that the book knows of and does not hold.
    pub missing: Vec<String>,
}

/// A file in the archive.
#[derive(Debug, Serialize)]
pub struct BundledFile {
    /// Its path.
    pub path: String,
    /// Bytes.
    pub bytes: usize,
    /// In lower-case hex.
    pub sha256: String,
}

impl EvidenceBundle {
    /// Written to two paths.
    pub fn new(bundle: &dunlin_app::placements::bundle::Bundle, pdf: String, zip: String) -> EvidenceBundle {
        let file = |own: &dunlin_app::placements::bundle::Entry| BundledFile {
            path: own.path.clone(),
            bytes: own.size,
            sha256: own.sha256.clone(),
        };
        EvidenceBundle {
            customer: bundle.customer.clone(),
            items: bundle.items.clone(),
            pdf,
            zip,
            files: bundle.files.iter().map(file).collect(),
            missing: bundle.missing.clone(),
        }
    }
}
