//! The one place with SQL: a book in SQLite or PostgreSQL 15+, written by `commit` and read as of any day.
//!
//! Every statement is written once and runs on both engines; what differs (opening, values, bulk rows, schema words) has one
//! place in `db`. Business facts come in as the core's closed list of changes and by no other road; each writes its rows
//! and its line in the activity log in one transaction. What this crate does not do: decide, read the clock, make keys.
//!
//! Requirements R4.6 (the creditor's records are always right), R0.1 (followed until the money is received).

mod activity;
mod aging;
mod approval;
mod bank;
mod bank_account;
mod bank_desk;
mod charge;
mod credit;
mod creditor;
mod customer;
mod db;
mod delivery;
mod demo;
mod directory;
mod doctor;
mod error;
mod evidence;
mod exception;
mod forecast;
mod fx;
mod hands;
mod import;
mod item;
mod journal;
mod letter_text;
mod mailbox;
mod model;
mod movement;
mod notice;
mod opening;
mod partner_money;
mod payment;
mod policy;
mod post;
mod rate;
mod reply;
mod run;
mod run_model;
mod saved_view;
mod search;
mod sending;
mod session;
mod simulation;
mod store;
mod suggestion;
mod upload;
mod user;
mod view;
mod write;

pub use activity::{ActivityCursor, ActivityEntry, ActivityFilter};
pub use aging::OpenAmount;
pub use approval::{Approval, ApprovalKind, ApprovalState};
pub use bank::{BankGap, BankLineRow, BankStatement, KnownBalances, LineDecision, LineState, MatchItem, NewBankLine};
pub use credit::{CreditGroup, EndingLimit, HoldInForce, Named, OpenSum, OrderLine, OverrideLine};
pub use delivery::{DeliveryLine, SendingStop};
pub use error::{Result, StoreError};
pub use evidence::{EvidenceLine, ImportFile};
pub use exception::ExceptionFilter;
pub use forecast::OpenInvoice;
pub use fx::DatedRate;
pub use hands::{CaseLine, StandInLine};
pub use import::{ImportRecord, KeptDocument};
pub use item::{TasksDue, ToldOf};
pub use letter_text::LetterText;
pub use mailbox::MailboxMark;
pub use model::{
    ActivityLine, AsOf, AutomaticDay, CallLine, ChargeLine, Check, Creditor, CustomerDetail, CustomerLine,
    CustomerName, DisputeLine, DisputeRow, EntryLine, HoldLine, ItemDetail, ItemRef, KnownCustomer, KnownItem,
    NoteLine, NoticeFile, NoticeLine, NoticeTakenBack, OpenItem, PlacementLine, PlanLine, PromiseLine, ReceiptKey,
    ReceiptLine, ReceiptMove, RowEdit, RowState, Run, RunCounts, RunRow, RunState, Sending, TaskLine, Tasks,
    UnwrittenNotice, Which, Who,
};
pub use movement::{CourseEntry, Movement, MovementLine};
pub use notice::NoticeHead;
pub use opening::{AcceptanceLine, AgreementLine, ApplicationLine, Paper, VerdictLine};
pub use partner_money::{BroughtBy, PartnerMoney};
pub use payment::Payment;
pub use policy::{PolicyDraft, PolicyVersion};
pub use post::{BatchLine, PostLine};
pub use rate::ConfirmedRate;
pub use reply::{ContactAt, ReplyLine, UnknownMail};
pub use saved_view::SavedView;
pub use search::{FoundCustomer, FoundItem};
pub use session::{Failures, IdentityProvider, Session};
pub use simulation::ItemMove;
pub use store::{Mark, Store, Tx};
pub use suggestion::Suggestion;
pub use upload::Upload;
pub use user::{LinkKind, OneTimeLink, User, UserSecret};
pub use view::{DuplicateBy, Links, PastPromise, Promised, Since};
pub use write::Load;
