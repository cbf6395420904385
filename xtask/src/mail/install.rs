//! Finding Postfix and Dovecot, or installing them where that starts nothing and takes nothing away.
//!
//! Decides where that is: on Debian and its descendants, as root, where no service manager would start what was installed,
//! and where no other mail server is. Postfix is installed without a configuration, so that it would not start in any case.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::process::works;
use crate::{Outcome, debian};

/// All that is run.
const PROGRAMS: [&str; 5] = [
    "/usr/sbin/postfix",
    "/usr/lib/postfix/sbin/virtual",
    "/usr/sbin/dovecot",
    "/usr/lib/dovecot/imap",
    "/usr/bin/openssl",
];
/// What Debian asks when Postfix is installed, answered.
const NO_CONFIGURATION: &str = "postfix postfix/main_mailer_type select No configuration\n";

/// Installs what is missing.
pub(crate) fn ensure_installed() -> Outcome {
    if are_there() {
        return Ok(());
    }
    if Path::new("/run/systemd/system").exists() {
        return Err("they are not installed, and are not installed where systemd would start them; \
                    install postfix and dovecot-imapd yourself"
            .to_owned());
    }
    if Path::new("/usr/sbin/sendmail").exists() && !Path::new(PROGRAMS[0]).exists() {
        return Err("this machine has another mail server, which Postfix would replace".to_owned());
    }
    answer_debian()?;
    debian::install(&["postfix", "dovecot-imapd", "openssl"])?;
    if are_there() { Ok(()) } else { Err("the programs are not where they were expected".to_owned()) }
}

fn are_there() -> bool {
    PROGRAMS.iter().all(|program| Path::new(program).exists()) && works("openssl", &["version"])
}

fn answer_debian() -> Outcome {
    let failed = |error: std::io::Error| format!("`debconf-set-selections` failed: {error}");
    let mut child = Command::new("debconf-set-selections").stdin(Stdio::piped()).spawn().map_err(failed)?;
    if let Some(mut input) = child.stdin.take() {
        input.write_all(NO_CONFIGURATION.as_bytes()).map_err(failed)?;
    }
    let status = child.wait().map_err(failed)?;
    if status.success() { Ok(()) } else { Err(format!("`debconf-set-selections` failed ({status})")) }
}
