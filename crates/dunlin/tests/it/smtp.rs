//! A mail server that misbehaves at a point that is asked for: it drops the line, answers no, or kills the program that speaks to it.
//!
//! It counts what it took, by Message-ID: that is the truth against which the book is held.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

/// Where in the conversation something happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Point {
    /// The line is open, nothing was said.
    Connect,
    /// After EHLO came.
    Ehlo,
    /// After STARTTLS came.
    StartTls,
    /// After AUTH came.
    Auth,
    /// After MAIL came.
    Mail,
    /// After RCPT came.
    Rcpt,
    /// After DATA came, before the server asks for the message.
    Data,
    /// In the midst of the message.
    Body,
    /// The whole message is there, and was not taken.
    Dot,
    /// The message was taken, and nothing was said yet.
    Taken,
    /// The server said that it took it.
    Said,
    /// The next message is begun.
    Next,
    /// After QUIT came.
    Quit,
}

/// What happens there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Act {
    /// The line breaks.
    Drop,
    /// The server answers so, and goes on.
    Answer(&'static str),
    /// The program at the other end is killed, after so many microseconds.
    Kill(u64),
    /// The program at the other end stands still until it is told to go on; the server answers as usual.
    Stop,
}

/// What happens, where, and with which message, the first being 1.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Fault {
    pub(crate) at: Point,
    pub(crate) act: Act,
    pub(crate) message: u32,
}

#[derive(Default)]
struct State {
    /// Messages taken, by Message-ID.
    taken: BTreeMap<String, u32>,
    /// MAIL commands so far.
    begun: u32,
    /// The program at the other end.
    child: Option<Child>,
    fault: Option<Fault>,
    /// The program that is to stand still, and whether it does.
    program: Option<u32>,
    is_stopped: bool,
}

struct Shared {
    state: Mutex<State>,
    came: Condvar,
    ends: AtomicBool,
}

/// The server; it ends when this is dropped.
pub(crate) struct Fake {
    pub(crate) port: u16,
    shared: Arc<Shared>,
    thread: Option<std::thread::JoinHandle<()>>,
}

impl Fake {
    pub(crate) fn start() -> Fake {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let shared = Arc::new(Shared { state: Mutex::default(), came: Condvar::new(), ends: AtomicBool::new(false) });
        let own = Arc::clone(&shared);
        let thread = std::thread::spawn(move || {
            let mut lines = Vec::new();
            for stream in listener.incoming() {
                if own.ends.load(Ordering::SeqCst) {
                    break;
                }
                let (Ok(stream), shared) = (stream, Arc::clone(&own)) else { continue };
                lines.push(std::thread::spawn(move || drop(speak(stream, &shared))));
            }
            for line in lines {
                drop(line.join());
            }
        });
        Fake { port, shared, thread: Some(thread) }
    }

    pub(crate) fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    /// What happens in the conversations from now on; messages are counted anew.
    pub(crate) fn set(&self, fault: Option<Fault>) {
        let mut state = self.shared.state.lock().expect("whole");
        (state.fault, state.begun, state.child) = (fault, 0, None);
        (state.program, state.is_stopped) = (None, false);
    }

    /// What happens from now on, in the midst of a conversation.
    pub(crate) fn set_fault(&self, fault: Option<Fault>) {
        self.shared.state.lock().expect("whole").fault = fault;
    }

    /// Waits until a program that speaks to it stands still.
    pub(crate) fn wait_until_stopped(&self, program: u32) {
        let mut state = self.shared.state.lock().expect("whole");
        state.program = Some(program);
        self.shared.came.notify_all();
        let wait = self.shared.came.wait_timeout_while(state, Duration::from_secs(20), |state| !state.is_stopped);
        assert!(!wait.expect("whole").1.timed_out(), "the program never came to where it is to stand still");
    }

    /// Hands over a program that may be killed, and waits for its end: whether it was killed.
    pub(crate) fn wait_for(&self, mut child: Child) -> bool {
        let stdout = child.stdout.take();
        let hand_over = |child: Child| {
            let mut state = self.shared.state.lock().expect("whole");
            if !state.fault.is_some_and(|fault| matches!(fault.act, Act::Kill(_))) {
                return Some(child);
            }
            state.child = Some(child);
            self.shared.came.notify_all();
            None
        };
        let kept = hand_over(child);
        // Its answer is read to the end first, so that it never waits for a reader.
        if let Some(mut stdout) = stdout {
            drop(std::io::copy(&mut stdout, &mut std::io::sink()));
        }
        let child = kept.or_else(|| self.shared.state.lock().expect("whole").child.take());
        let status = child.expect("the program").wait().expect("its end");
        std::os::unix::process::ExitStatusExt::signal(&status).is_some()
    }

    /// How often each message was taken; it is forgotten.
    pub(crate) fn take_all(&self) -> BTreeMap<String, u32> {
        std::mem::take(&mut self.shared.state.lock().expect("whole").taken)
    }
}

impl Drop for Fake {
    fn drop(&mut self) {
        self.shared.ends.store(true, Ordering::SeqCst);
        drop(TcpStream::connect(("127.0.0.1", self.port)));
        if let Some(thread) = self.thread.take() {
            drop(thread.join());
        }
    }
}

impl Shared {
    /// What is to happen here, if anything.
    fn fault(&self, at: Point) -> Option<Act> {
        let state = self.state.lock().expect("whole");
        state
            .fault
            .filter(|fault| fault.at == at && (state.begun == fault.message || state.begun == 0))
            .map(|it| it.act)
    }

    /// Has the program stand still.
    fn stop(&self) {
        let state = self.state.lock().expect("whole");
        let wait = self.came.wait_timeout_while(state, Duration::from_secs(20), |state| state.program.is_none());
        let mut state = wait.expect("whole").0;
        if let Some(program) = state.program {
            signal("STOP", program);
            state.is_stopped = true;
            self.came.notify_all();
        }
    }

    fn kill(&self, after: u64) {
        let (state, _) = self
            .came
            .wait_timeout_while(self.state.lock().expect("whole"), Duration::from_secs(20), |state| {
                state.child.is_none()
            })
            .expect("whole");
        let mut state = state;
        let Some(child) = &mut state.child else { return };
        let start = std::hint::black_box(after);
        for _ in 0..start * 100 {
            std::hint::spin_loop();
        }
        drop(child.kill());
        drop(child.wait());
    }
}

/// Sends a signal to a program.
pub(crate) fn signal(name: &str, program: u32) {
    let status = Command::new("kill").args([&format!("-{name}"), &program.to_string()]).status();
    assert!(status.is_ok_and(|status| status.success()), "no signal reaches program {program}");
}

/// One conversation. An error is a line that broke.
fn speak(stream: TcpStream, shared: &Shared) -> std::io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(20)))?;
    stream.set_nodelay(true)?;
    let mut out = stream.try_clone()?;
    let mut lines = BufReader::new(stream);
    let broken = || std::io::Error::from(std::io::ErrorKind::ConnectionAborted);
    // Whether the usual answer is given; an error ends the conversation.
    let mut step = |out: &mut TcpStream, at: Point, usual: &str| -> std::io::Result<bool> {
        match shared.fault(at) {
            Some(Act::Drop) => Err(broken()),
            Some(Act::Kill(after)) => {
                shared.kill(after);
                Err(broken())
            }
            Some(Act::Stop) => {
                shared.stop();
                out.write_all(usual.as_bytes()).map(|()| true)
            }
            Some(Act::Answer(text)) => out.write_all(format!("{text}\r\n").as_bytes()).map(|()| false),
            None => out.write_all(usual.as_bytes()).map(|()| true),
        }
    };
    step(&mut out, Point::Connect, "220 fake.example ESMTP\r\n")?;
    loop {
        let mut line = String::new();
        if lines.read_line(&mut line)? == 0 {
            return Ok(());
        }
        let command = line.trim_end().to_ascii_uppercase();
        match command.split([' ', ':']).next().unwrap_or_default() {
            "EHLO" => drop(step(
                &mut out,
                Point::Ehlo,
                "250-fake.example\r\n250-8BITMIME\r\n250-STARTTLS\r\n250 AUTH PLAIN\r\n",
            )?),
            "STARTTLS" => drop(step(&mut out, Point::StartTls, "454 no TLS here\r\n")?),
            "AUTH" => drop(step(&mut out, Point::Auth, "235 ok\r\n")?),
            "MAIL" => {
                let next = {
                    let mut state = shared.state.lock().expect("whole");
                    state.begun += 1;
                    let begun = state.begun;
                    state.fault.filter(|fault| fault.at == Point::Next && begun == fault.message + 1)
                };
                if let Some(Fault { act: Act::Kill(after), .. }) = next {
                    shared.kill(after);
                    return Ok(());
                }
                step(&mut out, Point::Mail, "250 ok\r\n")?;
            }
            "RCPT" => drop(step(&mut out, Point::Rcpt, "250 ok\r\n")?),
            "RSET" | "NOOP" => out.write_all(b"250 ok\r\n")?,
            "DATA" => {
                if step(&mut out, Point::Data, "354 go on\r\n")? {
                    take(&mut lines, &mut out, shared, &mut step)?;
                }
            }
            "QUIT" => {
                step(&mut out, Point::Quit, "221 bye\r\n")?;
                return Ok(());
            }
            _ => out.write_all(b"500 what\r\n")?,
        }
    }
}

/// The message itself: read, taken, and said to be.
fn take(
    lines: &mut BufReader<TcpStream>,
    out: &mut TcpStream,
    shared: &Shared,
    step: &mut impl FnMut(&mut TcpStream, Point, &str) -> std::io::Result<bool>,
) -> std::io::Result<()> {
    let mut id = String::new();
    let mut read = 0;
    loop {
        let mut bytes = Vec::new();
        if lines.read_until(b'\n', &mut bytes)? == 0 {
            return Ok(());
        }
        read += 1;
        let line = String::from_utf8_lossy(&bytes);
        if let Some(own) = line.strip_prefix("Message-ID: ").filter(|_| id.is_empty()) {
            id = own.trim().trim_matches(['<', '>']).to_string();
        }
        if read == 5 && shared.fault(Point::Body).is_some() {
            step(out, Point::Body, "")?;
        }
        if line.trim_end() == "." {
            break;
        }
    }
    if !step(out, Point::Dot, "")? {
        return Ok(());
    }
    *shared.state.lock().expect("whole").taken.entry(id).or_default() += 1;
    if !step(out, Point::Taken, "")? {
        return Ok(());
    }
    out.write_all(b"250 2.0.0 taken\r\n")?;
    step(out, Point::Said, "").map(drop)
}
