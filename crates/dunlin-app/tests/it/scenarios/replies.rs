//! What the stories can say of mails: that they left, what came back, and what a person made of it.

use std::fmt::Write as _;

use dunlin_app::replies::{self, EndInput, Read, Reader, WhichReplies};
use dunlin_app::{AppError, Setting};
use dunlin_core::change::{Change, DeliveryChange};
use dunlin_core::delivery::DeliveryState;
use dunlin_core::reply::Follow;
use dunlin_store::DeliveryLine;
use jiff::civil::Date;

use super::{Story, Words, quiet};

/// The words that are understood here.
pub(super) const WORDS: [&str; 5] = ["sent", "came", "replies", "make", "deliveries"];

impl Story {
    pub(super) fn replies(
        &mut self,
        setting: &Setting,
        on: Date,
        command: &str,
        words: &mut Words,
    ) -> Result<String, AppError> {
        match command {
            "sent" => {
                let customer = words.next();
                let of = self.newest_delivery(setting, &customer).of;
                let server = "smtp://mail.example:25".to_string();
                let attempted = Change::Delivery(DeliveryChange::Attempted { of: of.clone(), server });
                self.commit(setting, &[attempted])?;
                let ended = match words.after("in") {
                    Some(_) => DeliveryChange::Doubted { of, why: "the line broke".into() },
                    None => DeliveryChange::Sent { of, reply: "250 ok".into() },
                };
                self.commit(setting, &[Change::Delivery(ended)])
            }
            "came" => self.came(setting, on, words),
            "replies" => self.told_replies(setting, &words.next()),
            "make" => {
                let (customer, end) = (words.next(), words.next());
                let (amount, by, item) = (words.after("amount"), words.after("by"), words.after("item"));
                let open = replies::replies(&mut self.app, setting, WhichReplies::Open, (0, usize::MAX))?;
                let open = open.into_iter().find(|line| line.customer == customer).expect("a mail that waits");
                let input = match end.as_str() {
                    "promise" => {
                        EndInput::Promise { amount: amount.as_deref(), on: by.map(|day| day.parse().expect("a day")) }
                    }
                    "dispute" => EndInput::Dispute { item: item.as_deref().expect("item NUMBER"), reason: None },
                    "answered" => EndInput::Answered,
                    other => panic!("nothing is made of a mail as \"{other}\""),
                };
                quiet(replies::end(&mut self.app, setting, &open.reply.key, input))
            }
            _ => Ok(self.deliveries(setting, &words.next())),
        }
    }

    fn newest_delivery(&mut self, setting: &Setting, customer: &str) -> DeliveryLine {
        let account = self.account(setting, customer);
        let all = self.app.store.transaction(|tx| tx.deliveries_of(account)).expect("read");
        all.into_iter().max_by_key(|line| line.queued_at).expect("a mail of the customer")
    }

    fn deliveries(&mut self, setting: &Setting, customer: &str) -> String {
        let account = self.account(setting, customer);
        let all = self.app.store.transaction(|tx| tx.deliveries_of(account)).expect("read");
        let mut told = String::new();
        for line in all {
            let confirmed = line.confirmed_on.map(|on| format!(", receipt confirmed {on}")).unwrap_or_default();
            let said = line.said.filter(|_| line.state != DeliveryState::Sent).map(|said| format!(": {said}"));
            let state = line.state.code();
            writeln!(told, "{} {state}{confirmed}{}", line.of.key, said.unwrap_or_default()).expect("written");
        }
        told
    }

    /// `came KIND CUSTOMER ["TEXT"] [from ADDRESS] [about nothing]`: a mail that came back about the newest mail to the customer.
    fn came(&mut self, setting: &Setting, on: Date, words: &mut Words) -> Result<String, AppError> {
        let (kind, customer) = (words.next(), words.next());
        let about = if words.after("about").is_some() { None } else { Some(self.newest_delivery(setting, &customer)) };
        let address = words.after("from").or(about.as_ref().map(|own| own.to.clone())).expect("an address");
        let text = words.0.pop_front().unwrap_or_default();
        let id = about.map(|own| format!("<{}>", own.message_id));
        let mail = mail(&kind, &address, id.as_deref(), on, &text);
        let read = Reader::new(&mut self.app, setting).mail(mail.as_bytes())?;
        Ok(match read {
            Read::Taken { reply, customer, follows } => {
                let follows: Vec<&str> = follows.into_iter().map(follow).collect();
                let follows = if follows.is_empty() { "noted".to_string() } else { follows.join(", ") };
                format!("{customer} {} {}: {follows}", reply.kind.code(), reply.arrival.code())
            }
            Read::Known => "read before".into(),
            Read::Unknown(mail) => format!("{} of nobody known", mail.kind.code()),
            Read::PassedOver => "passed over".into(),
            Read::Later => "to be read again".into(),
        })
    }

    fn told_replies(&mut self, setting: &Setting, customer: &str) -> Result<String, AppError> {
        let mut told = String::new();
        for line in replies::of_customer(&mut self.app, setting, customer)? {
            let reply = &line.reply;
            let about = reply.about.as_ref().map_or("nothing of ours", |of| of.key.as_str());
            write!(told, "{} {} about {about}", reply.came_on, reply.kind.code()).expect("written");
            if let Some(own) = &reply.suggested {
                let amount = own.amount.map(|amount| format!(" {} {}", amount.to_decimal(), amount.currency));
                let by = own.on.map(|on| format!(" by {on}"));
                let meaning = own.meaning.code();
                write!(told, ", {meaning}?{}{}", amount.unwrap_or_default(), by.unwrap_or_default()).expect("written");
            }
            let stands = match &line.ended {
                Some((end, on, _)) => format!(", {} on {on}", end.code()),
                None if line.is_open() => ", waits".into(),
                None => String::new(),
            };
            writeln!(told, "{stands}").expect("written");
        }
        Ok(told)
    }
}

fn follow(follow: Follow) -> &'static str {
    match follow {
        Follow::WasSent => "it was sent after all",
        Follow::Strike => "the notice counts for nothing",
        Follow::AddressFails => "no mail goes there any more",
        Follow::MailUnwanted => "they want no mail",
        Follow::FindAddress => "a task to find another way",
        Follow::Confirm => "receipt confirmed",
        Follow::Read => "a task to read it, and a pause",
    }
}

fn mail(kind: &str, address: &str, about: Option<&str>, on: Date, text: &str) -> String {
    let date =
        on.at(9, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC).expect("a day").strftime("%a, %d %b %Y %H:%M:%S +0000");
    let head = |from: &str, subject: &str| {
        format!("From: {from}\nTo: billing@verhoef.example\nSubject: {subject}\nDate: {date}\n")
    };
    let report = |kind: &str, part: &str| {
        format!(
            "MIME-Version: 1.0\nContent-Type: multipart/report; report-type={kind}; boundary=q\n\n--q\n\n{text}\n\n\
             --q\nContent-Type: message/{kind}\n\n{part}\n"
        )
    };
    let returned = about.map(|id| format!("--q\nContent-Type: text/rfc822-headers\n\nMessage-ID: {id}\n\n"));
    let returned = returned.unwrap_or_default();
    let answers = about.map(|id| format!("In-Reply-To: {id}\n")).unwrap_or_default();
    let bounce = |action: &str, status: &str, diagnostic: &str| {
        let fields = format!(
            "Reporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; {address}\nAction: {action}\nStatus: {status}\n\
             Diagnostic-Code: smtp; {diagnostic}\n"
        );
        let report = report("delivery-status", &fields);
        format!("{}{report}{returned}--q--\n", head("MAILER-DAEMON@mx.example", "Undelivered Mail Returned to Sender"))
    };
    match kind {
        "bounce" => bounce("failed", "5.1.1", "550 5.1.1 user unknown"),
        "delay" => bounce("delayed", "4.4.1", "451 4.4.1 no answer from host"),
        "full" => bounce("failed", "4.2.2", "452 4.2.2 mailbox full"),
        "receipt" => {
            let id = about.map(|id| format!("Original-Message-ID: {id}\n")).unwrap_or_default();
            let fields = format!(
                "Final-Recipient: rfc822; {address}\n{id}Disposition: manual-action/MDN-sent-manually; displayed\n"
            );
            format!("{}{}--q--\n", head(address, "Read: Reminder"), report("disposition-notification", &fields))
        }
        "absence" => format!("{}{answers}Auto-Submitted: auto-replied\n\n{text}\n", head(address, "Out of office")),
        "complaint" => {
            let part = format!("Feedback-Type: abuse\nVersion: 1\nOriginal-Rcpt-To: {address}\n");
            let report = report("feedback-report", &part);
            format!("{}{report}{returned}--q--\n", head("feedback@provider.example", "complaint about message"))
        }
        "answer" => format!("{}{answers}\n{text}\n", head(address, "Re: Reminder")),
        other => panic!("no mail is a \"{other}\""),
    }
}
