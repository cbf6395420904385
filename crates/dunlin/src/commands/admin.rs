//! `admin`: what whoever may write the book's file does about users, whoever is locked out.

use clap::{Args, Subcommand, ValueEnum};
use dunlin_app::users::{self, AwayInput, Link, NewUser};
use dunlin_app::{App, AppError, Failure, Role};
use dunlin_store::{LinkKind, User};
use dunlin_wire::{LinkReport, StandInLine, UserLine, UserList};
use jiff::civil::Date;

use crate::cli::Global;
use crate::commands::serve::read_address;
use crate::exit::Ending;
use crate::session::{answer, open_book};
use crate::table::{Column, Table};

/// Users of the pages, and the links that let them in
#[derive(Debug, Subcommand)]
pub(crate) enum Admin {
    /// Print a link that makes the first administrator, or lets a user choose another password
    ///
    /// It works once, for 30 minutes, and takes the place of an earlier one.
    #[command(
        after_help = "Examples:\n  dunlin admin reset-link\n  dunlin admin reset-link --user ann@verhoef.example"
    )]
    ResetLink(ResetLink),
    /// Who works with the book
    #[command(subcommand)]
    User(UserCommand),
    /// Sign-in by an identity provider (OpenID Connect)
    #[command(subcommand)]
    Oidc(super::oidc::Oidc),
}

/// For whom, and under which address
#[derive(Debug, Args)]
pub(crate) struct ResetLink {
    /// Name or e-mail of the user
    #[arg(long, value_name = "NAME")]
    user: Option<String>,
    #[command(flatten)]
    place: Place,
}

/// Where the pages are.
#[derive(Debug, Args)]
pub(crate) struct Place {
    /// The address that people type; without it that of dunlin serve as it is by itself, http://127.0.0.1:4020
    #[arg(long, value_name = "URL", env = "DUNLIN_ADDRESS", hide_env_values = true)]
    address: Option<String>,
}

impl Place {
    /// The address, without a slash at its end.
    pub(crate) fn base(&self) -> Result<String, AppError> {
        let address = self.address.as_deref().unwrap_or("http://127.0.0.1:4020");
        Ok(read_address(address)?.text())
    }

    /// What to do where nobody said the address and the pages are elsewhere.
    pub(crate) fn caution(&self) -> Option<&'static str> {
        let is_assumed = self.address.is_none();
        is_assumed.then_some("Does dunlin serve listen elsewhere? Then say where: --address http://HOST:PORT")
    }
}

/// Who does a user's tasks while they are away
#[derive(Debug, Args)]
pub(crate) struct Away {
    /// Name or e-mail of who is away
    name: String,
    /// Who does the tasks
    #[arg(long, value_name = "NAME")]
    by: String,
    /// First day; today when left out
    #[arg(long, value_name = "DATE")]
    from: Option<Date>,
    /// Last day; until further notice when left out
    #[arg(long, value_name = "DATE")]
    until: Option<Date>,
    /// Why
    #[arg(long, value_name = "TEXT")]
    why: String,
}

/// What is done about users.
#[derive(Debug, Subcommand)]
pub(crate) enum UserCommand {
    /// All users
    List,
    /// Add a user, and print the invitation link
    #[command(
        after_help = "Example:\n  dunlin admin user add \"Ann Byrne\" --email ann@verhoef.example --role controller"
    )]
    Add(Add),
    /// Give a user another role
    Role {
        /// Name or e-mail
        name: String,
        /// What they may from now on
        role: RoleName,
        /// Of an outside team: which, as placements name it
        #[arg(long, value_name = "PARTNER")]
        partner: Option<String>,
    },
    /// Keep a user out; sessions end, the log stays
    Disable {
        /// Name or e-mail
        name: String,
    },
    /// Say who does a user's tasks while they are away
    #[command(
        name = "stand-in",
        override_usage = "dunlin admin user stand-in NAME --by NAME --why TEXT [OPTIONS]",
        after_help = "Example:\n  dunlin admin user stand-in \"Ben Ray\" --by \"Cleo Fox\" --from 2026-04-20 \\\n    --until 2026-05-03 --why holiday"
    )]
    StandIn(Away),
    /// Nobody stands in for a user any more: they are back, or it was a mistake
    Back {
        /// Name or e-mail
        name: String,
    },
    /// Let a user in again
    Enable {
        /// Name or e-mail
        name: String,
    },
    /// Take one-time codes off a user who lost the device
    NoCodes {
        /// Name or e-mail
        name: String,
    },
}

/// A new user
#[derive(Debug, Args)]
pub(crate) struct Add {
    /// As it will stand in the log
    name: String,
    /// With which they sign in
    #[arg(long, value_name = "EMAIL")]
    email: String,
    /// What they may
    #[arg(long, value_enum)]
    role: RoleName,
    /// Of an outside team: which, as placements name it
    #[arg(long, value_name = "PARTNER")]
    partner: Option<String>,
    #[command(flatten)]
    place: Place,
}

/// Roles on the command line.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum RoleName {
    /// Customers, bank lines, imports, proposals
    Collector,
    /// Also approves runs and changes the policy
    Supervisor,
    /// Also writes off, refunds, waives; settings
    Controller,
    /// Sees everything, changes nothing
    Auditor,
    /// Everything, users included
    Administrator,
    /// An outside team: early-out debts placed with it
    #[value(name = "early_out_agent")]
    EarlyOutAgent,
}

impl From<RoleName> for Role {
    fn from(name: RoleName) -> Role {
        match name {
            RoleName::Collector => Role::Collector,
            RoleName::Supervisor => Role::Supervisor,
            RoleName::Controller => Role::Controller,
            RoleName::Auditor => Role::Auditor,
            RoleName::Administrator => Role::Administrator,
            RoleName::EarlyOutAgent => Role::EarlyOutAgent,
        }
    }
}

pub(crate) fn run(global: &Global, command: Admin) -> Result<Ending, AppError> {
    let mut app = open_book(global)?;
    match command {
        Admin::ResetLink(args) => {
            let (link, user) = match &args.user {
                Some(name) => {
                    let link = users::reset_link(&mut app, name)?;
                    (link, Some(users::find(&mut app, name)?))
                }
                None => (set_up_link(&mut app)?, None),
            };
            tell(global, &link, user.as_ref(), &args.place)?;
        }
        Admin::Oidc(command) => super::oidc::run(global, &mut app, command)?,
        Admin::User(command) => user(global, &mut app, command)?,
    }
    Ok(Ending::Done)
}

fn set_up_link(app: &mut App) -> Result<Link, AppError> {
    users::set_up_link(app)?.ok_or_else(|| {
        let message = "the book has users already; a set-up link is for a book without any";
        AppError::new(Failure::Refused, "user.there", message).hint("dunlin admin reset-link --user NAME")
    })
}

fn user(global: &Global, app: &mut App, command: UserCommand) -> Result<(), AppError> {
    let (changed, said) = match command {
        UserCommand::List => return answer(global, &listed(app)?, |list| table(&list.users)),
        UserCommand::StandIn(args) => {
            let Away { name, by, from, until, why } = &args;
            let away = users::stand_in(app, &AwayInput { name, by, from: *from, until: *until, why })?;
            let until = away.until_on.map(|day| format!(" until {day}")).unwrap_or_default();
            let said = format!("is away from {}{until}: {} stands in", away.from_on, away.by);
            (users::find(app, &away.of)?, said)
        }
        UserCommand::Back { name } => {
            let away = users::end_stand_in(app, &name)?;
            (users::find(app, &away.of)?, format!("does their own tasks: {} no longer stands in", away.by))
        }
        UserCommand::Add(args) => {
            let (role, partner) = (args.role.into(), args.partner.as_deref());
            let new = NewUser { name: &args.name, email: &args.email, role, partner };
            let user = users::add(app, &new)?;
            let link = users::invitation(app, &user.name)?;
            return tell(global, &link, Some(&user), &args.place);
        }
        UserCommand::Role { name, role, partner } => {
            let role = Role::from(role);
            (users::set_role(app, &name, role, partner.as_deref())?, format!("is {} now", role.code()))
        }
        UserCommand::Disable { name } => {
            (users::set_disabled(app, &name, true)?, "cannot sign in any more".to_string())
        }
        UserCommand::Enable { name } => (users::set_disabled(app, &name, false)?, "can sign in again".to_string()),
        UserCommand::NoCodes { name } => {
            (users::remove_codes(app, &name)?, "signs in without one-time codes".to_string())
        }
    };
    let line = listed(app)?.only(&changed);
    answer(global, &line, |_| vec![format!("{} {said}.", changed.name)])
}

fn listed(app: &mut App) -> Result<UserList, AppError> {
    Ok(UserList::new(&users::list(app)?, &users::stand_ins(app)?))
}

fn tell(global: &Global, link: &Link, user: Option<&User>, place: &Place) -> Result<(), AppError> {
    let base = place.base()?;
    let report = LinkReport::new(link, user.map(|user| user.name.as_str()), &base);
    answer(global, &report, |report| {
        let what = match (link.kind, user) {
            (LinkKind::Invitation, Some(user)) => {
                format!("Lets {} in; hand it over by a way that you trust", user.name)
            }
            (_, Some(user)) => format!("Lets {} choose another password", user.name),
            (_, None) => "Makes the first administrator".to_string(),
        };
        let told = format!("{what}. It works once, within {} minutes:", report.minutes);
        let caution = place.caution().map(str::to_string);
        [told, format!("  {}", report.address)].into_iter().chain(caution).collect()
    })
}

/// Who stands in, and when.
fn stands(line: &StandInLine) -> String {
    let until = line.until.as_ref().map(|day| format!(" to {day}")).unwrap_or_default();
    format!("{} from {}{until}", line.by, line.from)
}

fn table(users: &[UserLine]) -> Vec<String> {
    if users.is_empty() {
        return vec!["The book has no users; `dunlin admin reset-link` prints the link for the first one.".to_string()];
    }
    let mut table = Table::new(&[
        (Column::Text, "Name"),
        (Column::Text, "E-mail"),
        (Column::Whole, "Role"),
        (Column::Whole, "State"),
        (Column::Whole, "Codes"),
        (Column::Text, "Stand-in"),
    ]);
    for UserLine { name, email, role, state, one_time_codes, partner, stand_in } in users {
        let codes = if *one_time_codes { "yes" } else { "no" };
        let role = partner.as_ref().map_or_else(|| role.clone(), |partner| format!("{role} ({partner})"));
        table.row([
            name.clone(),
            email.clone(),
            role,
            state.clone(),
            codes.to_string(),
            stand_in.as_ref().map(stands).unwrap_or_default(),
        ]);
    }
    table.lines()
}
