//! The real mail servers that `DUNLIN_TEST_MAIL` names (`cargo xtask mail start`): Postfix takes mail, Dovecot shows it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Mutex, MutexGuard};

/// One mailbox of the servers, which one test has for itself: a domain, and the user who signs in for it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Box(pub(crate) u32);

impl Box {
    /// Who signs in.
    pub(crate) fn user(self) -> String {
        format!("box{:02}", self.0)
    }

    /// An address of it; all of them lead to its inbox, but `nobody` is refused and `later` put off.
    pub(crate) fn address(self, name: &str) -> String {
        format!("{name}@box{:02}.example", self.0)
    }
}

/// The servers, held by one test at a time: some of them restart one.
pub(crate) struct Servers {
    folder: PathBuf,
    told: serde_json::Value,
    _alone: MutexGuard<'static, ()>,
}

/// The servers, or none, which is said.
pub(crate) fn servers() -> Option<Servers> {
    static ALONE: Mutex<()> = Mutex::new(());
    #[expect(clippy::disallowed_methods, reason = "the test set-up names the servers")]
    let named = std::env::var("DUNLIN_TEST_MAIL").ok().filter(|folder| !folder.is_empty());
    let Some(folder) = named.map(PathBuf::from) else {
        println!("skipped: DUNLIN_TEST_MAIL names no mail servers (cargo xtask mail start)");
        return None;
    };
    let told = fs::read_to_string(folder.join("servers.json")).expect("the servers' folder");
    let told = serde_json::from_str(&told).expect("what they tell");
    // A test that failed left them as they are: each empties its own mailbox first.
    let alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    Some(Servers { folder, told, _alone: alone })
}

impl Servers {
    fn place(&self, scheme: &str, of: Box, server: &str) -> String {
        format!("{scheme}://{}@localhost:{}", of.user(), self.told[server])
    }

    /// Where mail is taken, encrypted after the greeting.
    pub(crate) fn smtp(&self, of: Box) -> String {
        self.place("smtp+starttls", of, "smtp")
    }

    /// Where mail is taken, encrypted from the first byte.
    pub(crate) fn smtps(&self, of: Box) -> String {
        self.place("smtps", of, "smtps")
    }

    /// The folder of a mailbox, encrypted from the first byte.
    pub(crate) fn imaps(&self, of: Box, folder: &str) -> String {
        format!("{}/{folder}", self.place("imaps", of, "imaps"))
    }

    /// The same, encrypted after the greeting.
    pub(crate) fn imap(&self, of: Box, folder: &str) -> String {
        format!("{}/{folder}", self.place("imap+starttls", of, "imap"))
    }

    /// Puts a mail into a mailbox, as another server would.
    pub(crate) fn put(&self, own: Box, folder: &str, name: &str, mail: &str) {
        let folder = self.folder.join("mail").join(own.user()).join(folder);
        for name in ["new", "cur", "tmp"] {
            fs::create_dir_all(folder.join(name)).expect("a folder");
        }
        fs::write(folder.join("new").join(name), mail).expect("written");
        let mail_root = self.folder.join("mail");
        let mut owned = Command::new("chown");
        owned.arg("-R").arg("--reference").arg(&mail_root).arg(mail_root.join(own.user()));
        assert!(owned.status().expect("chown of the core utilities").success());
    }

    /// Names of a mailbox' files: a flag that is set shows in them.
    pub(crate) fn names(&self, own: Box) -> Vec<String> {
        let name = |file: &PathBuf| file.file_name().expect("a name").to_string_lossy().into_owned();
        let mut names: Vec<String> = self.files(own, "").iter().map(name).collect();
        names.sort();
        names
    }

    /// Has Dovecot number the mails of a mailbox anew: under another validity, as after a restored backup.
    pub(crate) fn number_anew(&self, own: Box) {
        let folder = self.folder.join("mail").join(own.user());
        let list = folder.join("dovecot-uidlist");
        let text = fs::read_to_string(&list).expect("its list of numbers");
        // `3 V1795472323 N5 G…`
        let old = text.split_whitespace().find(|word| word.starts_with('V')).expect("a validity");
        let validity: u32 = old[1..].parse().expect("a number");
        fs::write(&list, text.replacen(old, &format!("V{}", validity + 1), 1)).expect("written");
        for entry in fs::read_dir(folder).expect("a mailbox") {
            let entry = entry.expect("an entry");
            if entry.file_name().to_string_lossy().starts_with("dovecot.index") {
                fs::remove_file(entry.path()).expect("removed");
            }
        }
    }

    /// A file with the password of every mailbox.
    pub(crate) fn password_file(&self, folder: &Path) -> String {
        let file = folder.join("password");
        fs::write(&file, format!("{}\n", self.told["password"].as_str().expect("a word"))).expect("written");
        file.to_str().expect("a path").to_owned()
    }

    /// The authority that signed the servers' certificate.
    pub(crate) fn authority(&self) -> String {
        self.folder.join("tls/authority.pem").to_str().expect("a path").to_owned()
    }

    /// Empties a mailbox.
    pub(crate) fn empty(&self, own: Box) {
        self.settle();
        let folder = self.folder.join("mail").join(own.user());
        if folder.exists() {
            fs::remove_dir_all(folder).expect("removed");
        }
    }

    /// Mails of a mailbox, as they lie there now; of its folder when one is named (`.Archive`).
    pub(crate) fn mails(&self, own: Box, folder: &str) -> Vec<Vec<u8>> {
        self.files(own, folder).iter().map(|file| fs::read(file).expect("a mail")).collect()
    }

    /// How many lie there now.
    pub(crate) fn count(&self, own: Box) -> usize {
        self.files(own, "").len()
    }

    /// How often each message was taken, by its Message-ID: under how many names Postfix had it in its queue. A server that is killed while it
    /// puts a mail into a mailbox puts it there again, under the same name; that is its own doing.
    pub(crate) fn taken(&self, own: Box) -> BTreeMap<String, u32> {
        let mut taken: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for mail in self.mails(own, "") {
            let text = String::from_utf8_lossy(&mail).into_owned();
            let id = text.lines().find_map(|line| line.strip_prefix("Message-ID: ")).expect("a Message-ID");
            let id = id.trim().trim_matches(['<', '>']).to_owned();
            let by = text.lines().find_map(|line| line.split_once("by localhost (Postfix) with ")).expect("its line");
            let queued = by.1.split_whitespace().nth(2).expect("ESMTPSA id NAME").to_owned();
            taken.entry(id).or_default().insert(queued);
        }
        taken.into_iter().map(|(id, queued)| (id, u32::try_from(queued.len()).expect("few"))).collect()
    }

    fn files(&self, own: Box, folder: &str) -> Vec<PathBuf> {
        let folder = self.folder.join("mail").join(own.user()).join(folder);
        let entries = ["new", "cur"].into_iter().filter_map(|name| fs::read_dir(folder.join(name)).ok()).flatten();
        entries.map(|entry| entry.expect("an entry").path()).collect()
    }

    /// Until everything that was taken lies in its mailbox.
    pub(crate) fn settle(&self) {
        const LOOKS: u32 = 5_000;
        for _ in 0..LOOKS {
            let shown = Command::new("/usr/sbin/postqueue").arg("-c").arg(self.postfix()).arg("-p").output();
            let shown = shown.expect("Postfix shows its queue").stdout;
            if String::from_utf8_lossy(&shown).contains("Mail queue is empty") {
                return;
            }
        }
        panic!("the queue does not become empty");
    }

    /// Stops Postfix at once, in the midst of what it does, and starts it again.
    pub(crate) fn restart(&self) {
        for act in ["abort", "start"] {
            let mut command = Command::new("/usr/sbin/postfix");
            command.arg("-c").arg(self.postfix()).arg(act);
            // Its own streams: what it starts would keep a pipe open.
            let status = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status();
            assert!(status.expect("it runs").success(), "postfix {act}");
        }
    }

    fn postfix(&self) -> PathBuf {
        self.folder.join("postfix")
    }
}
