//! The desk's own lists: who may, what was told, what was asked for, brought in and done.

use axum::response::Response;
use dunlin_app::activity;
use dunlin_app::approvals as requests;
use dunlin_app::export::{Cell, Format};
use dunlin_app::import::imports as brought;
use dunlin_app::merging;
use dunlin_app::settings::{self as values, Started};
use dunlin_app::{App, Setting, mappings, policies, rates as known_rates, users as people};
use dunlin_store::{Approval, ImportRecord};

use super::each;
use crate::screens::settings::log::{Asked, wanted};
use crate::security::Visitor;
use crate::sheet::{self, Lines, List};
use crate::site::Site;

const IMPORTS: List = List {
    key: "imports",
    name: "ui-nav-imports",
    columns: &[
        ("import", "ui-col-import"),
        ("file", "ui-import-file"),
        ("kind", "ui-import-kind"),
        ("source", "ui-import-source"),
        ("at", "ui-import-when"),
        ("by", "ui-col-by"),
        ("records", "ui-fact-rows"),
        ("created", "ui-import-created"),
        ("updated", "ui-import-updated"),
        ("skipped", "ui-import-skipped"),
        ("rejected", "ui-import-rejected"),
        ("undone_at", "ui-import-undone"),
        ("undone_by", "ui-col-undone-by"),
        ("sha256", "ui-import-hash"),
    ],
};

/// Every import, newest first.
pub(crate) async fn imports(site: &Site, visitor: &Visitor, format: Format) -> Response {
    IMPORTS.file(site, visitor, format, each(brought, import_cells)).await
}

fn import_cells(setting: &Setting, import: &ImportRecord) -> Vec<Cell> {
    let undone = import.undone.as_ref();
    vec![
        sheet::text(&import.name),
        sheet::text(&import.file_name),
        sheet::text(&import.kind),
        sheet::text(&import.source),
        sheet::moment(setting, import.at),
        sheet::text(&import.actor),
        Cell::Integer(import.records),
        Cell::Integer(import.created),
        Cell::Integer(import.updated),
        Cell::Integer(import.skipped),
        Cell::Integer(import.rejected),
        undone.map_or(Cell::Empty, |(at, _)| sheet::moment(setting, *at)),
        sheet::maybe(undone.map(|(_, by)| by.as_str())),
        sheet::text(&import.sha256),
    ]
}

const USERS: List = List {
    key: "users",
    name: "ui-users",
    columns: &[
        ("name", "ui-user-name"),
        ("email", "ui-user-email"),
        ("role", "ui-user-role"),
        ("partner", "ui-user-partner"),
        ("state", "ui-col-state"),
        ("second_factor", "ui-codes-short"),
        ("added_at", "ui-col-added"),
        ("signed_in_at", "ui-user-last"),
        ("disabled_at", "ui-user-state-disabled"),
    ],
};

/// Everybody who may come in, and who might once.
pub(crate) async fn users(site: &Site, visitor: &Visitor, format: Format) -> Response {
    let fill = |app: &mut App, setting: &Setting, lines: &mut Lines| {
        let moment = |at: Option<jiff::Timestamp>| at.map_or(Cell::Empty, |at| sheet::moment(setting, at));
        lines.all(people::list(app)?.iter().map(|one| {
            vec![
                sheet::text(&one.user.name),
                sheet::text(&one.user.email),
                sheet::text(one.role.code()),
                sheet::maybe(one.user.partner.as_deref()),
                sheet::text(one.state()),
                sheet::yes(one.has_codes),
                moment(Some(one.user.added_at)),
                moment(one.user.signed_in_at),
                moment(one.user.disabled_at),
            ]
        }))
    };
    USERS.file(site, visitor, format, fill).await
}

const LOG: List = List {
    key: "activity",
    name: "ui-settings-activity",
    columns: &[
        ("at", "ui-log-at"),
        ("by", "ui-col-by"),
        ("code", "ui-log-what"),
        ("customer", "ui-col-number"),
        ("name", "ui-col-customer"),
        ("item", "ui-cash-item"),
        ("why", "ui-col-why"),
        ("account_version", "ui-col-version"),
        ("place_in_commit", "ui-col-place"),
    ],
};

/// The lines of the log that the filter keeps, however many, newest first; read in parts, so that none is held for the others.
pub(crate) async fn log(site: &Site, visitor: &Visitor, format: Format, asked: Asked) -> Response {
    let fill = move |app: &mut App, setting: &Setting, lines: &mut Lines| {
        let wanted = wanted(&asked)?;
        let mut after = None;
        loop {
            let part = activity::page(app, setting, &wanted, after, activity::CHUNK)?;
            let Some(last) = part.last() else { return Ok(()) };
            after = Some(last.cursor);
            lines.all(part.iter().map(|entry| {
                let customer = entry.customer.as_ref();
                vec![
                    sheet::moment(setting, entry.line.at),
                    sheet::text(&entry.line.actor),
                    sheet::text(&entry.line.code),
                    sheet::maybe(customer.map(|(number, _)| number.as_str())),
                    sheet::maybe(customer.map(|(_, name)| name.as_str())),
                    sheet::maybe(entry.line.item.as_deref()),
                    sheet::some(&entry.line.why),
                    Cell::Integer(entry.cursor.version),
                    Cell::Integer(entry.cursor.seq),
                ]
            }))?;
        }
    };
    LOG.file(site, visitor, format, fill).await
}

const APPROVALS: List = List {
    key: "approvals",
    name: "ui-nav-approvals",
    columns: &[
        ("approval", "ui-col-approval"),
        ("kind", "ui-col-kind"),
        ("subject", "ui-col-document"),
        ("currency", "ui-currency"),
        ("amount", "ui-col-amount"),
        ("notices", "ui-tab-documents"),
        ("why", "ui-col-why"),
        ("asked_by", "ui-col-by"),
        ("asked_at", "ui-log-at"),
        ("state", "ui-col-state"),
        ("decided_by", "ui-col-decided-by"),
        ("decided_at", "ui-col-decided"),
        ("decided_why", "ui-col-decided-why"),
    ],
};

/// What waits for a second person and what became of the rest, newest first.
pub(crate) async fn approvals(site: &Site, visitor: &Visitor, format: Format) -> Response {
    APPROVALS.file(site, visitor, format, each(requests::all, approval)).await
}

fn approval(setting: &Setting, one: &Approval) -> Vec<Cell> {
    vec![
        sheet::text(&one.number),
        sheet::text(one.kind.code()),
        sheet::text(&one.subject),
        one.amount.map_or(Cell::Empty, |money| sheet::text(money.currency.code())),
        one.amount.map_or(Cell::Empty, Cell::Amount),
        one.notices.map_or(Cell::Empty, Cell::Integer),
        sheet::some(&one.why),
        sheet::text(&one.asked_by),
        sheet::moment(setting, one.asked_at),
        sheet::text(one.state.code()),
        sheet::maybe(one.decided_by.as_deref()),
        one.decided_at.map_or(Cell::Empty, |at| sheet::moment(setting, at)),
        sheet::maybe(one.decided_why.as_deref()),
    ]
}

const DUPLICATES: List = List {
    key: "duplicates",
    name: "ui-duplicates",
    columns: &[
        ("customer", "ui-col-number"),
        ("name", "ui-col-customer"),
        ("other_customer", "ui-col-other-number"),
        ("other_name", "ui-duplicates-other"),
        ("same", "ui-duplicates-same"),
    ],
};

/// Pairs that may be one customer.
pub(crate) async fn duplicates(site: &Site, visitor: &Visitor, format: Format) -> Response {
    let fill = |app: &mut App, setting: &Setting, lines: &mut Lines| {
        let pairs = merging::duplicates(app, setting, None)?.pairs;
        lines.all(pairs.iter().map(|pair| {
            let same: Vec<&str> = pair.by.iter().map(|by| by.code()).collect();
            vec![
                sheet::text(&pair.one.number),
                sheet::text(&pair.one.name),
                sheet::text(&pair.other.number),
                sheet::text(&pair.other.name),
                sheet::some(same.join(" ")),
            ]
        }))
    };
    DUPLICATES.file(site, visitor, format, fill).await
}

const VERSIONS: List = List {
    key: "policy_versions",
    name: "ui-policy-versions",
    columns: &[
        ("version", "ui-col-version"),
        ("at", "ui-col-since"),
        ("by", "ui-col-by"),
        ("why", "ui-col-why"),
        ("runs", "ui-col-runs"),
        ("live", "ui-version-live"),
        ("standard", "ui-version-standard"),
    ],
};

/// Versions of the policy, newest first.
pub(crate) async fn versions(site: &Site, visitor: &Visitor, format: Format) -> Response {
    let fill = |app: &mut App, setting: &Setting, lines: &mut Lines| {
        let all = policies::versions(app, setting)?;
        lines.all(all.iter().map(|used| {
            vec![
                Cell::Integer(used.version.version),
                sheet::moment(setting, used.version.at),
                sheet::text(&used.version.actor),
                sheet::some(&used.version.why),
                sheet::count(used.runs),
                sheet::yes(used.is_live),
                sheet::yes(used.version.is_standard),
            ]
        }))
    };
    VERSIONS.file(site, visitor, format, fill).await
}

const MIDDLE: List = List {
    key: "policy_middle",
    name: "ui-middle",
    columns: &[
        ("number", "ui-col-number"),
        ("customer", "ui-col-customer"),
        ("version", "ui-col-version"),
        ("segment", "ui-col-segment"),
        ("since", "ui-col-since"),
        ("moved", "ui-middle-by-move"),
    ],
};

/// Customers who stay on an older version of the policy.
pub(crate) async fn middle(site: &Site, visitor: &Visitor, format: Format) -> Response {
    let fill = |app: &mut App, setting: &Setting, lines: &mut Lines| {
        let all = policies::in_the_middle(app, setting)?;
        lines.all(all.iter().map(|own| {
            vec![
                sheet::text(&own.customer),
                sheet::text(&own.name),
                Cell::Integer(own.under.version),
                sheet::maybe(own.under.segment.as_deref()),
                sheet::day(Some(own.since)),
                sheet::yes(own.is_moved),
            ]
        }))
    };
    MIDDLE.file(site, visitor, format, fill).await
}

const RATES: List = List {
    key: "rates",
    name: "ui-settings-rates",
    columns: &[
        ("series", "ui-col-series"),
        ("from", "ui-rate-from"),
        ("until", "ui-rate-until"),
        ("percent", "ui-rate-percent"),
        ("status", "ui-col-state"),
        ("source", "ui-rate-source"),
    ],
};

/// Reference rates: all, or those of a series.
pub(crate) async fn rates(site: &Site, visitor: &Visitor, format: Format, series: String) -> Response {
    let fill = move |app: &mut App, _: &Setting, lines: &mut Lines| {
        let mut steps = known_rates::list(app, None)?;
        steps.sort_by(|a, b| (&a.series, b.step.from).cmp(&(&b.series, a.step.from)));
        steps.retain(|step| series.is_empty() || step.series == series);
        lines.all(steps.iter().map(|one| {
            vec![
                sheet::text(&one.series),
                Cell::Date(one.step.from),
                Cell::Date(one.step.until),
                one.step.rate.map_or(Cell::Empty, |rate| sheet::number(&rate.to_string())),
                sheet::text(one.step.status.code()),
                sheet::some(&one.step.source),
            ]
        }))
    };
    RATES.file(site, visitor, format, fill).await
}

const LAYOUTS: List = List {
    key: "layouts",
    name: "ui-settings-layouts",
    columns: &[
        ("layout", "ui-col-layout"),
        ("kind", "ui-col-kind"),
        ("field", "ui-col-layout-said"),
        ("header", "ui-import-header"),
    ],
};

/// Remembered layouts, one row for each column that they read.
pub(crate) async fn layouts(site: &Site, visitor: &Visitor, format: Format) -> Response {
    let fill = |app: &mut App, setting: &Setting, lines: &mut Lines| {
        let all = mappings::list(app, setting)?;
        let columns = all.iter().flat_map(|known| known.columns.iter().map(move |column| (known, column)));
        lines.all(columns.map(|(known, (field, header))| {
            vec![sheet::text(&known.name), sheet::text(known.kind.code()), sheet::text(field), sheet::text(header)]
        }))
    };
    LAYOUTS.file(site, visitor, format, fill).await
}

const CHECKS: List = List {
    key: "checks",
    name: "ui-book-checks",
    columns: &[
        ("check", "ui-col-check"),
        ("ok", "ui-check-ok"),
        ("count", "ui-col-result"),
        ("examples", "ui-col-found"),
    ],
};

/// The checks of the book and what they find now.
pub(crate) async fn checks(site: &Site, visitor: &Visitor, format: Format) -> Response {
    let fill = |app: &mut App, _: &Setting, lines: &mut Lines| {
        let checks = dunlin_app::doctor::checks(app, false)?;
        lines.all(checks.iter().map(|check| {
            vec![
                sheet::text(check.code),
                sheet::yes(check.ok),
                Cell::Integer(check.count),
                sheet::some(check.examples.join("; ")),
            ]
        }))
    };
    CHECKS.file(site, visitor, format, fill).await
}

const HOLIDAYS: List = List { key: "holidays", name: "ui-settings-calendar", columns: &[("on", "ui-col-day")] };

/// The days on which nothing is done, of this year and the next.
pub(crate) async fn holidays(site: &Site, visitor: &Visitor, format: Format) -> Response {
    let fill = |app: &mut App, setting: &Setting, lines: &mut Lines| {
        let this = app.clock.today(&setting.creditor.timezone).year();
        let days = [this, this.saturating_add(1)].into_iter().flat_map(|year| values::holidays(setting, year));
        lines.all(days.map(|day| vec![Cell::Date(day)]))
    };
    HOLIDAYS.file(site, visitor, format, fill).await
}

const SETTINGS: List = List {
    key: "settings",
    name: "ui-nav-settings",
    columns: &[
        ("section", "ui-col-section"),
        ("setting", "ui-col-setting"),
        ("value", "ui-col-value"),
        ("origin", "ui-col-origin"),
        ("by", "ui-col-by"),
        ("at", "ui-log-at"),
    ],
};

/// Every setting with where it comes from.
pub(crate) async fn settings(site: &Site, visitor: &Visitor, format: Format) -> Response {
    let started: Started = site.started();
    let fill = move |app: &mut App, setting: &Setting, lines: &mut Lines| {
        let all = values::list(app, setting, &started)?;
        lines.all(all.iter().map(|line| {
            let by = line.origin.by.as_ref();
            vec![
                sheet::text(line.section),
                sheet::text(line.name),
                sheet::maybe(line.value.as_deref()),
                sheet::text(line.origin.source.code()),
                sheet::maybe(by.map(|(actor, _)| actor.as_str())),
                by.map_or(Cell::Empty, |(_, at)| sheet::moment(setting, *at)),
            ]
        }))
    };
    SETTINGS.file(site, visitor, format, fill).await
}
