//! The shapes of JSON that scripts read: one struct per answer, made from core, store and app types.
//!
//! Fixed here because scripts use them: amounts are decimal strings with exactly the currency's digits; dates are ISO; a
//! missing value is `null`, never absent; lists are ordered by customer number, then item number (bytes). Keys may be
//! added, never changed. No key, id or instant of the database appears.

use dunlin_core::money::{Currency, format_minor};
use jiff::civil::Date;

mod aging;
mod answers;
mod approval;
mod bank;
mod call;
mod cases;
mod change;
mod collectors;
mod config;
mod credit;
mod creditor;
mod customer;
mod document;
mod exceptions;
mod export;
mod fx;
mod given;
mod history;
mod inspection;
mod interest;
mod invoice;
mod known;
mod letter;
mod mail;
mod mapping;
mod metrics;
mod opening;
mod placement;
mod plan;
mod policy;
mod portfolio;
mod predict;
mod print;
mod rate;
mod reading;
mod reasons;
mod reply;
mod run;
mod send;
mod sending;
mod simulate;
mod template;
mod user;
mod worklist;

pub use aging::{AgingBucket, AgingCurrency, AgingCustomer, AgingReport};
pub use answers::{
    ChangeLine, Changes, DoctorCheck, DoctorReport, ErrorBody, ErrorReport, ExportReport, InitReport,
    PolicyProblemLine, PolicyProblems, PolicyReport, PolicyStep,
};
pub use approval::{ApprovalAsked, ApprovalLine, ApprovalList};
pub use bank::{
    BankGap, BankGaps, BankImportReport, BankLine, BankLines, BankMatchReport, BankProblem, BankReading,
    BankReadingItem, BroughtReport,
};
pub use call::{CallLogged, MayCall, OfferedPromise};
pub use cases::{
    CallLine, ClaimLine, DisputeLine, DisputeList, DisputeListLine, HoldLine, NamedReceipt, NoticeLine, PromiseLine,
    PromiseList, PromiseRecord, ReceiptLine, ReceiptList, ScriptReport, TaskLine, TaskList,
};
pub use change::{Currencies, change_text, lifts, why_text};
pub use collectors::{CollectorLine, CollectorMoney, CollectorReport};
pub use config::{ConfigLine, ConfigReport};
pub use credit::{
    ExposureParts, GoodPayerLine, GoodPayers, GroupLine, GroupOf, Groups, OrderAmount, OrderAnswer, OrderLine,
    OrderReason, Orders, TrialReview,
};
pub use creditor::{BankAccountReport, BankAccounts, CreditorReport};
pub use customer::{
    ActivityLine, AddressLines, BalanceLine, ContactLine, CustomerDetail, CustomerLine, CustomerList, CustomerPair,
    CustomerPairs, ItemLine, LateTermsLine, NamedCustomer,
};
pub use document::{DocumentLine, Documents};
pub use exceptions::{ExceptionLine, Exceptions};
pub use export::{DayExportReport, PeriodExportReport, StatementCurrency, StatementEntry, StatementReport};
pub use fx::{AgingPart, AgingRate, AgingReporting, FxImportReport, FxProblem};
pub use given::{CaseLine, CaseList, CaseRow};
pub use history::{ImportLine, ImportList, ImportUndone};
pub use inspection::{InspectedDetail, InspectedEntry, InspectedInvoice, InspectedProblem, Inspection};
pub use interest::{InterestLine, InterestReport};
pub use invoice::{
    EntryLine, InvoiceDetail, InvoiceFile, InvoiceFiles, LackLine, LintRefusal, LintedFile, LintedInvoice, StepLine,
};
pub use known::BankKnown;
pub use letter::LetterFiles;
pub use mail::{InspectedMail, InspectedRecipient, InspectedSuggestion};
pub use mapping::{MappingColumn, MappingLine, MappingList};
pub use metrics::{CountbackLine, MetricsCurrency, MetricsReport, ProvisionLine, RollRate};
pub use opening::{AgreementLine, Agreements, ApplicationLine, ApplicationReport, Applications};
pub use placement::{
    AdviceReport, BundledFile, ChoiceReport, CourtReport, EvidenceBundle, LeftOutReport, PartnerReport, PlacedItem,
    PlacementEventLine, PlacementFileReport, PlacementList, PlacementReport, RemittedReport, SaleReport, SumLine,
};
pub use plan::{LeftOutLine, PlanDrafted, PlanItem, PlanList, PlanOffered, PlanPart, PlanReport};
pub use policy::{
    PolicyDiff, PolicyDiffLine, PolicyMiddle, PolicyMiddleLine, PolicySegmentChange, PolicyStepChange, PolicyTestLine,
    PolicyTestRefusal, PolicyTestStep, PolicyTests, PolicyVersionLine, PolicyVersions,
};
pub use portfolio::{
    PortfolioLeftOut, PortfolioMember, PortfolioPlaced, PortfolioReport, PortfolioShare, PortfolioSold,
};
pub use predict::{PredictBaselines, PredictFigures, PredictReport};
pub use print::{
    BatchCounts, BatchList, BatchReport, LeftOutLetter, LetterRow, PdfFile, PostedReport, PrintBatch, PrintFiles,
    PrintReport,
};
pub use rate::{RateLine, RateList};
pub use reading::{Correction, ImportAlso, ImportProblem, ImportReport};
pub use reasons::{GivenReason, ReasonChecks, ReasonCustomer, ReasonFigures, ReasonMoney, ReasonReport};
pub use reply::{
    ReadLine, ReadReport, ReplyEnded, ReplyList, ReplyRow, SuggestionRow, UnknownMailList, UnknownMailRow,
};
pub use run::{
    ActionLine, Approval, ChargeSum, Counts, ExplainedItem, Explanation, NextStep, Proposal, ProposalHead, ReasonLine,
    Row, RowItem, RunLine, RunList, Withdrawn,
};
pub use send::{DeliveryRow, LookLine, LookReport, SendingReport, SentReport, StoppedBy, TroubleLine};
pub use sending::{RunStage, SendingState, SlotOfDay, StoppedRun, TickDone};
pub use simulate::{
    SimulatedChange, SimulatedDay, SimulatedDraft, SimulatedMoney, SimulatedTotals, SimulatedWeek, SimulationReport,
};
pub use template::{
    TemplateCheck, TemplateEntry, TemplateHistory, TemplateList, TemplateTexts, TextValue, TextsFault, TextsVersion,
};
pub use user::{LinkReport, ProviderReport, StandInLine, UserLine, UserList};
pub use worklist::{ExpectedLine, LeftLine, WorklistLine, WorklistReport};

/// An amount as JSON has it.
fn decimal(minor: i64, currency: Currency) -> String {
    format_minor(minor, currency.digits())
}

/// A date as JSON has it.
fn iso(day: Date) -> String {
    day.to_string()
}
