//! Mails that came back, as files.

use axum::response::Response;
use dunlin_app::export::{Cell, Format};
use dunlin_app::replies as came;
use dunlin_app::{App, Setting};
use dunlin_core::reply::Suggested;
use dunlin_store::{ReplyLine, UnknownMail};

use crate::columns::Choice;
use crate::screens::replies::Asked;
use crate::security::Visitor;
use crate::sheet::{self, Lines, List};
use crate::site::Site;

static REPLIES: List = List {
    key: "replies",
    name: "ui-replies",
    columns: &[
        ("line", "ui-reply-line"),
        ("customer", "ui-col-number"),
        ("name", "ui-col-customer"),
        ("kind", "ui-kind"),
        ("status", "ui-reply-status"),
        ("means", "ui-reply-as"),
        ("from", "ui-reply-from"),
        ("notice", "ui-reply-notice"),
        ("came", "ui-reply-came"),
        ("mail", "ui-reply-key"),
        ("subject", "ui-reply-subject"),
        ("address", "ui-reply-address"),
        ("amount", "ui-amount"),
        ("currency", "ui-currency"),
        ("on", "ui-promise-by"),
    ],
};

/// What the page of replies shows of it.
pub(crate) const REPLY_COLUMNS: Choice = Choice {
    list: &REPLIES,
    own: "line",
    more: &["customer", "status", "notice", "mail", "subject", "address", "amount", "currency", "on"],
};

/// The mails that the page shows, all of them.
pub(crate) async fn replies(site: &Site, visitor: &Visitor, format: Format, asked: Asked) -> Response {
    let fill = move |app: &mut App, setting: &Setting, lines: &mut Lines| {
        let Some(which) = asked.wanted()? else {
            let all = came::unknown(app, setting, (0, usize::MAX))?;
            return lines.all(all.iter().map(unknown));
        };
        let all = came::replies(app, setting, which, (0, usize::MAX))?;
        lines.all(all.iter().map(cells))
    };
    REPLIES.file(site, visitor, format, fill).await
}

fn first_line<'t>(text: &'t str, subject: &'t str) -> &'t str {
    text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or(subject)
}

fn cells(line: &ReplyLine) -> Vec<Cell> {
    let reply = &line.reply;
    let meant = reply.suggested.as_ref();
    let ended = line.ended.as_ref().map(|(end, ..)| end.code());
    let amount = meant.and_then(|own| own.amount);
    vec![
        sheet::text(first_line(&reply.text, &reply.subject)),
        sheet::text(&line.customer),
        sheet::text(&line.name),
        sheet::text(reply.kind.code()),
        sheet::text(reply.arrival.code()),
        sheet::maybe(ended.or(meant.map(|own: &Suggested| own.meaning.code()))),
        sheet::maybe(reply.from.as_deref()),
        sheet::maybe(reply.about.as_ref().map(|of| of.key.as_str())),
        Cell::Date(reply.came_on),
        sheet::text(&reply.key),
        sheet::text(&reply.subject),
        sheet::maybe(reply.address.as_deref()),
        amount.map_or(Cell::Empty, Cell::Amount),
        sheet::maybe(amount.as_ref().map(|own| own.currency.code())),
        meant.and_then(|own| own.on).map_or(Cell::Empty, Cell::Date),
    ]
}

fn unknown(mail: &UnknownMail) -> Vec<Cell> {
    let mut cells = vec![sheet::text(first_line(&mail.text, &mail.subject)), Cell::Empty, Cell::Empty];
    cells.extend([sheet::text(mail.kind.code()), Cell::Empty, Cell::Empty, sheet::maybe(mail.from.as_deref())]);
    cells.extend([Cell::Empty, Cell::Date(mail.came_on), sheet::text(&mail.key), sheet::text(&mail.subject)]);
    cells.extend([sheet::maybe(mail.address.as_deref()), Cell::Empty, Cell::Empty, Cell::Empty]);
    cells
}
