//! The partners who have debts: customers pay them, they report it, keep their share or bill it, and pay the rest some days later as one
//! line of the bank (R4.5).
//!
//! What was collected, kept, is on its way and arrived is counted here by plain arithmetic, and so is what each payment settles; nothing of
//! the core's is used. `check` compares it with the placements of each day, and with the whole journal at the end of a month.

use std::collections::BTreeMap;

use dunlin_app::AppError;
use dunlin_app::bank;
use dunlin_app::export::{JournalOrder, journal};
use dunlin_app::placements::{self, Keeps, RemitInput};
use dunlin_core::money::Currency;
use dunlin_formats::{JournalFormat, Options};
use jiff::civil::Date;

use crate::bill::days_after;
use crate::handed::{COMMISSION_PERCENT, PARTNER};
use crate::office::{Office, decimal};
use crate::random::Random;

/// A remittance that the bank has not brought yet.
#[derive(Debug, Clone)]
struct OnItsWay {
    arrives_on: Date,
    reference: String,
    currency: Currency,
    minor: i64,
}

/// What partners did with customers' money, by currency in minor units.
#[derive(Debug, Default)]
pub(crate) struct PassedOn {
    /// Remittances so far.
    pub(crate) count: u64,
    waiting: Vec<OnItsWay>,
    collected: BTreeMap<Currency, i64>,
    kept: BTreeMap<Currency, i64>,
    arrived: BTreeMap<Currency, i64>,
}

/// What is known of partners' money in one currency: collected, kept, on its way; minor units.
type Sums = BTreeMap<Currency, (i64, i64, i64)>;

impl PassedOn {
    fn sums(&self) -> Sums {
        let of = |sums: &BTreeMap<Currency, i64>, currency: Currency| sums.get(&currency).copied().unwrap_or(0);
        let waits = |currency| self.waiting.iter().filter(|own| own.currency == currency).map(|own| own.minor).sum();
        let each = |(currency, collected): (&Currency, &i64)| {
            (*currency, (*collected, of(&self.kept, *currency), waits(*currency)))
        };
        self.collected.iter().map(each).collect()
    }

    /// A buyer's price, which the bank brings as one sum some days later.
    pub(crate) fn expect_price(
        &mut self,
        number: &str,
        (currency, minor): (Currency, i64),
        day: Date,
        random: &mut Random,
    ) {
        if minor > 0 {
            *self.collected.entry(currency).or_default() += minor;
            let (arrives_on, reference) = (days_after(day, random.between(1, 9)), number.to_string());
            self.waiting.push(OnItsWay { arrives_on, reference, currency, minor });
        }
    }

    /// Every minor unit that was collected was kept, is on its way, or arrived.
    fn is_whole(&self) -> bool {
        self.sums().into_iter().all(|(currency, (collected, kept, waits))| {
            collected == kept + waits + self.arrived.get(&currency).copied().unwrap_or(0)
        })
    }
}

impl Office<'_> {
    /// A customer pays a part or all of a debt to the partner who has it, who reports it.
    pub(crate) fn collect(&mut self, day: Date, random: &mut Random) -> Result<(), AppError> {
        let placed =
            self.shadow.accounts.iter().flat_map(|(at, own)| own.collectable(day).into_iter().map(|it| (*at, it)));
        let placed: Vec<_> = placed.collect();
        if placed.is_empty() {
            return Ok(());
        }
        let (at, (number, items)) = &placed[random.below(u32::try_from(placed.len()).unwrap_or(1)) as usize];
        let (open, currency): (i64, Currency) = (items.iter().map(|item| item.open_minor).sum(), items[0].currency);
        let minor = if random.per_mille(400) { open } else { (open * i64::from(random.between(1, 99)) / 100).max(1) };
        let keeps = if random.per_mille(300) { Keeps::Nothing } else { Keeps::Share };
        let kept = if keeps == Keeps::Share { (minor * COMMISSION_PERCENT + 50) / 100 } else { 0 };
        self.partners.count += 1;
        let reference = format!("PARTNER-{}", self.partners.count);
        let amount = decimal(minor, currency);
        let file = format!("placement,date,amount,reference\n{number},{day},{amount},{reference}\n");
        placements::remit(&mut self.app, &self.setting, &RemitInput { bytes: file.as_bytes(), keeps })?;
        if let Some(account) = self.shadow.accounts.get_mut(at) {
            account.paid_partner(items, minor, day);
            account.money_moved(day, false);
        }
        *self.shadow.owed.entry(currency).or_default() -= minor;
        let partners = &mut self.partners;
        *partners.collected.entry(currency).or_default() += minor;
        *partners.kept.entry(currency).or_default() += kept;
        let arrives_on = days_after(day, random.between(1, 9));
        if minor > kept {
            partners.waiting.push(OnItsWay { arrives_on, reference, currency, minor: minor - kept });
        }
        Ok(())
    }

    /// The bank's statement has what partners paid by now, each with one line; which of them the book could not tell.
    pub(crate) fn bank_brings(&mut self, day: Date) -> Result<Vec<String>, AppError> {
        let waiting = std::mem::take(&mut self.partners.waiting);
        let (here, later): (Vec<OnItsWay>, Vec<OnItsWay>) = waiting.into_iter().partition(|own| own.arrives_on <= day);
        self.partners.waiting = later;
        let mut missed = Vec::new();
        for own in here {
            let OnItsWay { reference, currency, minor, .. } = &own;
            let known = self.partners.arrived.get(currency).copied().unwrap_or(0);
            let [amount, opening, closing] = [*minor, known, known + minor].map(|minor| typed(minor, *currency));
            let (long, short) = (day.strftime("%y%m%d"), day.strftime("%m%d"));
            let statement = format!(
                ":20:{reference}\n:25:PARTNERS{currency}\n:28C:1/1\n:60F:C{long}{currency}{opening}\n\
                 :61:{long}{short}C{amount}NTRFNONREF\n:86:/NAME/{PARTNER}/REMI/{reference}/\n\
                 :62F:C{long}{currency}{closing}\n-\n"
            );
            let options = Options::default();
            let done = bank::import(&mut self.app, &self.setting, "partners.sta", statement.as_bytes(), &options)?;
            if done.applied == 1 {
                *self.partners.arrived.entry(*currency).or_default() += minor;
            } else {
                missed.push(format!("{reference} of {minor} {currency}: {done:?}"));
            }
        }
        Ok(missed)
    }

    /// Where what the book says of partners' money is not what was counted here.
    pub(crate) fn partners_differ(&mut self, day: Date) -> Result<Option<String>, AppError> {
        let mut found = Sums::new();
        for line in placements::placements(&mut self.app, &self.setting, None)? {
            let (collected, kept) = line.view.collected(day);
            let own = found.entry(line.view.placement.currency).or_default();
            *own = (own.0 + collected, own.1 + kept, own.2 + line.view.on_its_way(day));
        }
        found.retain(|_, own| *own != (0, 0, 0));
        let expected = self.partners.sums();
        let is_right = found == expected && self.partners.is_whole();
        Ok((!is_right)
            .then(|| format!("{found:?} in the book, {expected:?} expected, arrived {:?}", self.partners.arrived)))
    }

    /// Where the journal up to a day is not what was counted here: each entry has two equal sides, and the partners' accounts, the commission
    /// and the customers' debts are what they should be.
    pub(crate) fn journal_differs(&mut self, day: Date) -> Result<Option<String>, AppError> {
        let order = JournalOrder { format: JournalFormat::Csv, from: None, to: day, currency: None };
        let file = journal(&mut self.app, &self.setting, &order)?;
        let (mut entries, mut accounts) = (BTreeMap::new(), BTreeMap::new());
        for row in csv::Reader::from_reader(file.bytes.as_slice()).records() {
            let Ok(row) = row else { return Ok(Some("the journal cannot be read".to_string())) };
            // Columns: entry, day, document, its day, text, account, customer, name, currency, debit, credit.
            let minor = |at: usize| row[at].replace('.', "").parse::<i64>().unwrap_or(0);
            let moved = minor(9) - minor(10);
            *entries.entry(row[0].to_string()).or_insert(0) += moved;
            let account = match &row[5] {
                "Assets:Partners" => "Assets:Partners",
                "Expenses:Commission" => "Expenses:Commission",
                "Assets:Receivable" | "Liabilities:OnAccount" => "Assets:Receivable",
                _ => continue,
            };
            *accounts.entry((account, row[8].to_string())).or_insert(0) += moved;
        }
        if let Some((number, sum)) = entries.iter().find(|(_, sum)| **sum != 0) {
            return Ok(Some(format!("entry {number} does not balance by {sum}")));
        }
        let mut expected: BTreeMap<(&str, String), i64> = BTreeMap::new();
        for (currency, (_, kept, waits)) in self.partners.sums() {
            expected.insert(("Assets:Partners", currency.to_string()), waits);
            expected.insert(("Expenses:Commission", currency.to_string()), kept);
        }
        expected.extend(self.shadow.owed.iter().map(|(money, owed)| (("Assets:Receivable", money.to_string()), *owed)));
        expected.retain(|_, minor| *minor != 0);
        accounts.retain(|_, minor| *minor != 0);
        Ok((accounts != expected).then(|| format!("{accounts:?} in the journal, {expected:?} expected")))
    }
}

/// An amount as banks write it in MT940.
fn typed(minor: i64, currency: Currency) -> String {
    let amount = decimal(minor, currency).replace('.', ",");
    if amount.contains(',') { amount } else { format!("{amount},") }
}
