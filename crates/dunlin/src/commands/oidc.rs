//! `admin oidc set|show|off`: who vouches for people instead of a password.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use dunlin_app::users::provider::{provider, set_provider};
use dunlin_app::{App, AppError, Failure, Role};
use dunlin_store::IdentityProvider;
use dunlin_wire::ProviderReport;

use super::admin::{Place, RoleName};
use crate::cli::Global;
use crate::session::answer;

/// Sign-in by an identity provider (OpenID Connect)
#[derive(Debug, Subcommand)]
pub(crate) enum Oidc {
    /// Take a provider into use; it is asked who it is
    ///
    /// Register Dunlin there as a confidential web application with the address for going back that `admin oidc show` prints.
    #[command(
        after_help = "Example:\n  dunlin admin oidc set https://login.example/realms/us \\\n    --client dunlin --secret-file secret.txt"
    )]
    Set(Set),
    /// Which provider, and where it sends people back to
    Show(Place),
    /// People sign in with their passwords only
    Off(Place),
}

/// A provider
#[derive(Debug, Args)]
pub(crate) struct Set {
    /// Its address, exactly as it calls itself
    #[arg(value_name = "URL")]
    issuer: String,
    /// As what Dunlin is registered there
    #[arg(long, value_name = "ID")]
    client: String,
    /// A file that holds the secret; a flag would stand in the shell's history
    #[arg(long, value_name = "FILE")]
    secret_file: PathBuf,
    /// What stands on the button at sign-in
    #[arg(long, value_name = "TEXT", default_value = "the identity provider")]
    label: String,
    /// Let in whoever the provider vouches for, with this role; without it only users who were added
    #[arg(long, value_name = "ROLE")]
    default_role: Option<RoleName>,
    #[command(flatten)]
    place: Place,
}

pub(crate) fn run(global: &Global, app: &mut App, command: Oidc) -> Result<(), AppError> {
    let place = match command {
        Oidc::Set(args) => {
            let provider = IdentityProvider {
                issuer: args.issuer,
                client_id: args.client,
                client_secret: secret(&args.secret_file)?,
                label: args.label,
                default_role: args.default_role.map(|role| Role::from(role).code().to_string()),
            };
            set_provider(app, Some(&provider))?;
            args.place
        }
        Oidc::Off(place) => {
            set_provider(app, None)?;
            place
        }
        Oidc::Show(place) => place,
    };
    let base = place.base()?;
    let report = ProviderReport::new(provider(app)?.as_ref(), &base);
    answer(global, &report, lines)
}

fn secret(path: &std::path::Path) -> Result<String, AppError> {
    let failed = |why: String| {
        let message = format!("{}: {why}", path.display());
        AppError::new(Failure::Failed, "file.unreadable", message)
            .hint("a file with the client's secret and nothing else")
    };
    let text = std::fs::read_to_string(path).map_err(|error| failed(error.to_string()))?;
    let secret = text.trim();
    if secret.is_empty() { Err(failed("it is empty".to_string())) } else { Ok(secret.to_string()) }
}

fn lines(report: &ProviderReport) -> Vec<String> {
    let Some(issuer) = &report.issuer else {
        return vec!["No identity provider: people sign in with their passwords.".to_string()];
    };
    let role = report.default_role.as_ref();
    let strangers = role.map_or("do not come in".to_string(), |role| format!("come in as {role}"));
    vec![
        format!("Issuer: {issuer}"),
        format!("Client: {}", report.client_id.as_deref().unwrap_or_default()),
        format!("Goes back to: {}", report.redirect),
        format!("People whom nobody added {strangers}."),
    ]
}
