//! `completions` and the hidden `generate`: completions and man pages from the one definition of each command and flag.

use std::fs;
use std::path::{Path, PathBuf};

use clap::{Args, CommandFactory};
use clap_complete::Shell;
use dunlin_app::{AppError, Failure};

use crate::cli::Cli;
use crate::exit::Ending;
use crate::output::Output;

/// Print completions for a shell
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  dunlin completions bash > ~/.local/share/bash-completion/completions/dunlin")]
pub(crate) struct Completions {
    /// Which shell
    shell: Shell,
}

/// Write completions and man pages below a folder
#[derive(Debug, Args)]
pub(crate) struct Generate {
    /// The folder
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
}

const SHELLS: [Shell; 4] = [Shell::Bash, Shell::Zsh, Shell::Fish, Shell::PowerShell];

pub(crate) fn completions(args: &Completions) -> Result<Ending, AppError> {
    let mut bytes = Vec::new();
    clap_complete::generate(args.shell, &mut visible(), "dunlin", &mut bytes);
    let mut output = Output::new();
    output.bytes(&bytes)?;
    output.finish()?;
    Ok(Ending::Done)
}

pub(crate) fn run(args: &Generate) -> Result<Ending, AppError> {
    write(&args.out).map_err(|error| {
        AppError::new(Failure::Failed, "file.not_written", format!("{}: {error}", args.out.display()))
    })?;
    Ok(Ending::Done)
}

fn write(folder: &Path) -> std::io::Result<()> {
    let completions = folder.join("completions");
    fs::create_dir_all(&completions)?;
    for shell in SHELLS {
        clap_complete::generate_to(shell, &mut visible(), "dunlin", &completions)?;
    }
    let man = folder.join("man");
    fs::create_dir_all(&man)?;
    clap_mangen::generate_to(visible(), &man)
}

/// The command line as people see it: nothing that is hidden, and no help command.
fn visible() -> clap::Command {
    let whole = Cli::command();
    let kept: Vec<clap::Command> = whole.get_subcommands().filter(|command| !command.is_hide_set()).cloned().collect();
    let arguments: Vec<clap::Arg> = whole.get_arguments().filter(|argument| !argument.is_hide_set()).cloned().collect();
    let bare = clap::Command::new("dunlin").version(env!("CARGO_PKG_VERSION")).disable_help_subcommand(true);
    let about = whole.get_about().cloned().unwrap_or_default();
    let after = whole.get_after_help().cloned().unwrap_or_default();
    bare.about(about).after_help(after).propagate_version(true).args(arguments).subcommands(kept)
}
