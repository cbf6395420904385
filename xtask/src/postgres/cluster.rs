//! One throw-away cluster: prepared, started, and certain to go.
//!
//! Decides where it lives, who runs it and how it is stopped: by the pid in the cluster's own folder. `initdb` refuses
//! root, so root hands the folder to the user `postgres`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::install::Programs;
use crate::Outcome;
use crate::debian::is_root;
use crate::own_server;
use crate::process::read;

/// The user that Debian's package makes to run servers.
const SERVER_USER: &str = "postgres";
const DATABASE: &str = "dunlin_test";
const OWNER: &str = "dunlin";

/// A cluster in a folder of its own; nothing runs before `start`.
pub(crate) struct Cluster {
    /// Major version of the programs.
    pub(crate) version: u32,
    /// TCP port on 127.0.0.1, free when it was chosen.
    pub(crate) port: u16,
    programs: PathBuf,
    folder: PathBuf,
    as_root: bool,
    password: String,
}

impl Cluster {
    /// Makes the folder and chooses port and password.
    pub(crate) fn prepare(programs: &Programs) -> Outcome<Cluster> {
        let as_root = is_root()?;
        let folder = own_server::folder("dunlin-pg-XXXXXX", as_root)?;
        if as_root {
            read(Command::new("chown").arg(SERVER_USER).arg(&folder))?;
        }
        Ok(Cluster {
            version: programs.version,
            port: own_server::free_port()?,
            programs: programs.folder.clone(),
            folder,
            as_root,
            password: own_server::random_password()?,
        })
    }

    /// `initdb`, settings, start (`pg_ctl` waits until it answers) and an empty database.
    pub(crate) fn start(&self) -> Outcome {
        self.init_data()?;
        let settings = self.data().join("postgresql.conf");
        let text = fs::read_to_string(&settings).map_err(|error| format!("{}: {error}", settings.display()))?;
        fs::write(&settings, text + &self.settings()).map_err(|error| format!("{}: {error}", settings.display()))?;
        let log = self.folder.join("server.log");
        let mut start = self.as_server_user("pg_ctl");
        start.arg("-D").arg(self.data()).arg("-l").arg(&log).args(["-w", "start"]);
        // Not `read`: the server would inherit the pipe and keep it open.
        let status = start.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status();
        if !status.is_ok_and(|status| status.success()) {
            let said = fs::read_to_string(&log).unwrap_or_else(|error| error.to_string());
            return Err(format!("PostgreSQL did not start: {}", said.trim()));
        }
        let mut create = Command::new(self.programs.join("createdb"));
        create.args(["-h", "127.0.0.1", "-p", &self.port.to_string(), "-U", OWNER, DATABASE]);
        read(create.env("PGPASSWORD", &self.password)).map(drop)
    }

    fn init_data(&self) -> Outcome {
        let password_file = self.folder.join("password");
        // Written inside our own folder, which only its owner may enter.
        fs::write(&password_file, &self.password).map_err(|error| format!("{}: {error}", password_file.display()))?;
        if self.as_root {
            read(Command::new("chown").arg(SERVER_USER).arg(&password_file))?;
        }
        let mut init = self.as_server_user("initdb");
        init.arg("-D").arg(self.data()).args(["-U", OWNER, "--auth=scram-sha-256", "--no-sync", "--encoding=UTF8"]);
        init.args(["--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=en-US"]);
        init.arg("--pwfile").arg(&password_file);
        read(&mut init)?;
        fs::remove_file(&password_file).map_err(|error| format!("{}: {error}", password_file.display()))
    }

    fn settings(&self) -> String {
        format!(
            "\nlisten_addresses = '127.0.0.1'\nport = {}\nunix_socket_directories = ''\nmax_connections = 100\n\
             fsync = off\nfull_page_writes = off\njit = off\n\
             timezone = 'Pacific/Auckland'\nlog_timezone = 'UTC'\n",
            self.port
        )
    }

    /// Where a client connects.
    pub(crate) fn url(&self) -> String {
        format!("postgres://{OWNER}:{}@127.0.0.1:{}/{DATABASE}", self.password, self.port)
    }

    /// The folder that holds everything of this cluster.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    /// One of the server's programs, run by the user that owns the data.
    fn as_server_user(&self, program: &str) -> Command {
        let program = self.programs.join(program);
        let mut command = if self.as_root {
            let mut command = Command::new("runuser");
            command.args(["-u", SERVER_USER, "--"]).arg(program);
            command
        } else {
            Command::new(program)
        };
        command.current_dir(&self.folder);
        command
    }

    /// The words of the command that stops the server without ado: its data is not needed any more.
    pub(crate) fn stop_command(&self) -> Command {
        let mut stop = self.as_server_user("pg_ctl");
        stop.arg("-D").arg(self.data()).args(["-m", "immediate", "-w", "stop"]);
        stop
    }
}
