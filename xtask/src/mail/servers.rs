//! Two throw-away servers in one folder: Postfix takes mail and puts it into mailboxes, Dovecot shows them over IMAP.
//!
//! Decides what they are like. Postfix takes mail only over an encrypted line from whoever signs in (Dovecot knows the
//! password), refuses what is sent to `nobody@…` for good and puts off what is sent to `later@…`, and keeps a copy of what
//! each mailbox sends in that mailbox's folder `Archive`. A mailbox is a domain: all that goes to `box03.example` lies in
//! `box03`, who signs in under that name; so tests that run at the same time do not see each other's mail. The certificate
//! comes from an authority of their own.
//!
//! ```text
//! servers.json     ports, password, certificate of the authority: what tests read
//! postfix/ queue/ data/ dovecot/ run/ tls/
//! mail/box03/{new,cur}, mail/box03/.Archive/{new,cur}
//! ```

use std::fmt::Write as _;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::Outcome;
use crate::own_server::{self, free_ports, random_password};
use crate::process::read;

/// Mailboxes, so that each test has its own.
const BOXES: u32 = 16;
/// The user that owns the mailboxes; Debian has it always.
const MAIL_USER: &str = "mail";

/// The servers of one folder; nothing runs before `start`.
pub(crate) struct Servers {
    folder: PathBuf,
}

/// What they listen on.
struct Ports {
    smtp: u16,
    smtps: u16,
    imap: u16,
    imaps: u16,
}

impl Servers {
    /// Makes the folder with all settings.
    pub(crate) fn prepare() -> Outcome<Servers> {
        let folder = own_server::folder("dunlin-mail-XXXXXX", true)?;
        let servers = Servers { folder };
        // Their users have to come in; what is not theirs to read is closed by itself.
        servers.open_to_others(&servers.folder)?;
        for name in ["postfix", "queue", "data", "dovecot", "run", "tls", "mail"] {
            let path = servers.folder.join(name);
            fs::create_dir(&path).map_err(|error| at(&path, &error))?;
        }
        let [smtp, smtps, imap, imaps] = free_ports()?;
        let ports = Ports { smtp, smtps, imap, imaps };
        let password = random_password()?;
        servers.make_certificate()?;
        servers.write_postfix(&ports)?;
        servers.write("dovecot/dovecot.conf", &servers.dovecot(&ports, &password)?)?;
        servers.close("dovecot/dovecot.conf")?;
        servers.own("data", "postfix")?;
        // Made by root otherwise, where one of its programs that tidies up after a crash could not write to it.
        servers.write("postfix.log", "")?;
        servers.own("postfix.log", "postfix")?;
        servers.own("mail", MAIL_USER)?;
        let told = format!(
            "{{\"smtp\":{smtp},\"smtps\":{smtps},\"imap\":{imap},\"imaps\":{imaps},\"password\":\"{password}\",\
             \"boxes\":{BOXES}}}\n"
        );
        servers.write("servers.json", &told)?;
        servers.close("servers.json")?;
        Ok(servers)
    }

    /// Those of a folder that `prepare` made.
    pub(crate) fn in_folder(folder: PathBuf) -> Servers {
        Servers { folder }
    }

    /// The folder that holds everything of them.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Starts both; each answers when this returns.
    pub(crate) fn start(&self) -> Outcome {
        // Not `read`: a server would inherit the pipes and keep them open.
        let quiet = |command: &mut Command| {
            let status = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status();
            status.is_ok_and(|status| status.success())
        };
        let dovecot = self.folder.join("dovecot");
        if !quiet(Command::new("/usr/sbin/dovecot").arg("-c").arg(dovecot.join("dovecot.conf"))) {
            return Err(format!("Dovecot did not start: {}", said(&dovecot.join("log"))));
        }
        if !quiet(Command::new("/usr/sbin/postfix").arg("-c").arg(self.folder.join("postfix")).arg("start")) {
            return Err(format!("Postfix did not start: {}", said(&self.folder.join("postfix.log"))));
        }
        Ok(())
    }

    /// Whether both say that they run.
    pub(crate) fn run(&self) -> bool {
        let status = Command::new("/usr/sbin/postfix")
            .arg("-c")
            .arg(self.folder.join("postfix"))
            .arg("status")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        status.is_ok_and(|status| status.success()) && self.dovecot_pid().is_some()
    }

    fn dovecot_pid(&self) -> Option<u32> {
        let pid: u32 = fs::read_to_string(self.folder.join("run").join("master.pid")).ok()?.trim().parse().ok()?;
        let name = fs::read_to_string(format!("/proc/{pid}/comm")).ok()?;
        (name.trim() == "dovecot").then_some(pid)
    }

    /// The words of the command that stops both without ado, each by what it left in its own folder.
    pub(crate) fn stop_command(&self) -> Command {
        let script = r#"/usr/sbin/postfix -c "$0/postfix" abort 2>/dev/null
pid=$(cat "$0/run/master.pid" 2>/dev/null)
if [ -n "$pid" ] && [ "$(cat "/proc/$pid/comm" 2>/dev/null)" = dovecot ]; then kill "$pid"; fi
true"#;
        let mut stop = Command::new("sh");
        stop.args(["-c", script]).arg(&self.folder);
        stop
    }

    fn write(&self, name: &str, text: &str) -> Outcome {
        let path = self.folder.join(name);
        fs::write(&path, text).map_err(|error| at(&path, &error))
    }

    fn close(&self, name: &str) -> Outcome {
        let path = self.folder.join(name);
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).map_err(|error| at(&path, &error))
    }

    fn open_to_others(&self, path: &Path) -> Outcome {
        fs::set_permissions(path, fs::Permissions::from_mode(0o755)).map_err(|error| at(&self.folder, &error))
    }

    fn own(&self, name: &str, user: &str) -> Outcome {
        read(Command::new("chown").arg(user).arg(self.folder.join(name))).map(drop)
    }

    /// An authority, and a certificate of it for `localhost` and `127.0.0.1`.
    fn make_certificate(&self) -> Outcome {
        let tls = self.folder.join("tls");
        let usage = "subjectAltName=DNS:localhost,IP:127.0.0.1\nbasicConstraints=critical,CA:FALSE\n";
        self.write("tls/usage", usage)?;
        let key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
        let openssl = |words: &[&str]| read(Command::new("openssl").args(words).current_dir(&tls)).map(drop);
        let own = ["req", "-x509", "-days", "30", "-subj", "/CN=Dunlin test authority"];
        openssl(&[&own[..], &key, &["-keyout", "authority.key", "-out", "authority.pem"]].concat())?;
        let asks = ["req", "-subj", "/CN=localhost", "-keyout", "key.pem", "-out", "request.pem"];
        openssl(&[&asks[..], &key].concat())?;
        let signs = ["x509", "-req", "-in", "request.pem", "-CA", "authority.pem", "-CAkey", "authority.key"];
        openssl(&[&signs[..], &["-CAcreateserial", "-days", "30", "-extfile", "usage", "-out", "cert.pem"]].concat())?;
        self.close("tls/key.pem")?;
        self.close("tls/authority.key")
    }

    fn write_postfix(&self, ports: &Ports) -> Outcome {
        let (mut domains, mut mailboxes, mut archives) = (String::new(), String::new(), String::new());
        for number in 1..=BOXES {
            // Writing to text cannot fail.
            let _ = writeln!(domains, "box{number:02}.example yes");
            let _ = writeln!(mailboxes, "archive@box{number:02}.example box{number:02}/.Archive/");
            let _ = writeln!(mailboxes, "@box{number:02}.example box{number:02}/");
            let _ = writeln!(archives, "@box{number:02}.example archive@box{number:02}.example");
        }
        self.write("postfix/domains", &domains)?;
        self.write("postfix/mailboxes", &mailboxes)?;
        self.write("postfix/archives", &archives)?;
        self.write("postfix/main.cf", &self.main_cf()?)?;
        self.write("postfix/master.cf", &master_cf(ports))
    }

    fn main_cf(&self) -> Outcome<String> {
        let folder = self.folder.display();
        let [user, group] = mail_user()?;
        Ok(format!(
            "compatibility_level = 3.6\n\
             queue_directory = {folder}/queue\ndata_directory = {folder}/data\n\
             maillog_file = {folder}/postfix.log\nmaillog_file_prefixes = {folder}\n\
             myhostname = localhost\nmydestination =\nmynetworks =\nalias_maps =\nalias_database =\n\
             inet_interfaces = loopback-only\ninet_protocols = ipv4\n\
             virtual_mailbox_domains = texthash:{folder}/postfix/domains\n\
             virtual_mailbox_maps = texthash:{folder}/postfix/mailboxes\n\
             virtual_mailbox_base = {folder}/mail\n\
             virtual_uid_maps = static:{user}\nvirtual_gid_maps = static:{group}\nvirtual_minimum_uid = 1\n\
             sender_bcc_maps = texthash:{folder}/postfix/archives\n\
             smtpd_relay_restrictions = permit_sasl_authenticated, reject\n\
             smtpd_recipient_restrictions = check_recipient_access inline:{{ \
             {{ nobody@ = 550 5.1.1 no such user here }} {{ later@ = 450 4.2.1 come back later }} }}, \
             reject_unauth_destination, permit_sasl_authenticated, reject\n\
             smtpd_tls_security_level = encrypt\nsmtpd_tls_auth_only = yes\n\
             smtpd_tls_cert_file = {folder}/tls/cert.pem\nsmtpd_tls_key_file = {folder}/tls/key.pem\n\
             smtpd_sasl_auth_enable = yes\nsmtpd_sasl_type = dovecot\nsmtpd_sasl_path = {folder}/run/sasl\n\
             smtpd_error_sleep_time = 0\nsmtpd_client_connection_count_limit = 0\n"
        ))
    }

    fn dovecot(&self, ports: &Ports, password: &str) -> Outcome<String> {
        let folder = self.folder.display();
        let [user, group] = mail_user()?;
        Ok(format!(
            "base_dir = {folder}/run\nstate_dir = {folder}/run\nlog_path = {folder}/dovecot/log\n\
             instance_name = dunlin-test\nprotocols = imap\nlisten = 127.0.0.1\n\
             ssl = yes\nssl_cert = <{folder}/tls/cert.pem\nssl_key = <{folder}/tls/key.pem\n\
             auth_mechanisms = plain login\nauth_failure_delay = 0\nmail_max_userip_connections = 100\n\
             mail_location = maildir:{folder}/mail/%u\nfirst_valid_uid = 1\n\
             passdb {{\n  driver = static\n  args = password={password}\n}}\n\
             userdb {{\n  driver = static\n  args = uid={user} gid={group} home={folder}/mail/%u\n}}\n\
             service imap-login {{\n  inet_listener imap {{\n    port = {imap}\n  }}\n  \
             inet_listener imaps {{\n    port = {imaps}\n    ssl = yes\n  }}\n}}\n\
             service auth {{\n  unix_listener {folder}/run/sasl {{\n    user = postfix\n    mode = 0600\n  }}\n}}\n\
             namespace inbox {{\n  inbox = yes\n}}\n",
            imap = ports.imap,
            imaps = ports.imaps,
        ))
    }
}

/// Postfix' own services, none of which sends to other machines.
fn master_cf(ports: &Ports) -> String {
    let (smtp, smtps) = (ports.smtp, ports.smtps);
    format!(
        "127.0.0.1:{smtp} inet n - n - - smtpd\n\
         127.0.0.1:{smtps} inet n - n - - smtpd -o smtpd_tls_wrappermode=yes\n\
         cleanup unix n - n - 0 cleanup\nqmgr unix n - n 300 1 qmgr\ntlsmgr unix - - n 1000? 1 tlsmgr\n\
         rewrite unix - - n - - trivial-rewrite\nbounce unix - - n - 0 bounce\ndefer unix - - n - 0 bounce\n\
         trace unix - - n - 0 bounce\nvirtual unix - n n - - virtual\nerror unix - - n - - error\n\
         retry unix - - n - - error\nproxymap unix - - n - - proxymap\nanvil unix - - n - 1 anvil\n\
         showq unix n - n - - showq\nflush unix n - n 1000? 0 flush\n\
         postlog unix-dgram n - n - 1 postlogd\n"
    )
}

/// User and group number of the mailboxes' owner.
fn mail_user() -> Outcome<[String; 2]> {
    Ok([read(Command::new("id").args(["-u", MAIL_USER]))?, read(Command::new("id").args(["-g", MAIL_USER]))?])
}

fn said(log: &Path) -> String {
    fs::read_to_string(log).map_or_else(|error| error.to_string(), |text| text.trim().to_owned())
}

fn at(path: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", path.display())
}
