//! Every statement of the store, and the test that prepares each on both engines and compares its types.

use super::open::{self, Found};
use super::{Db, Kind, Sql, schema};
use crate::view::{all_listed, range};
use postgres::types::Type;

/// Every statement, by module.
fn all() -> Vec<&'static Sql> {
    let mut all = [
        schema::STATEMENTS,
        crate::activity::STATEMENTS,
        crate::aging::STATEMENTS,
        crate::approval::STATEMENTS,
        crate::bank::STATEMENTS,
        crate::bank_account::STATEMENTS,
        crate::bank_desk::STATEMENTS,
        crate::charge::STATEMENTS,
        crate::credit::STATEMENTS,
        crate::creditor::STATEMENTS,
        crate::customer::STATEMENTS,
        crate::delivery::STATEMENTS,
        crate::demo::STATEMENTS,
        crate::directory::STATEMENTS,
        crate::doctor::STATEMENTS,
        crate::doctor::dump::STATEMENTS,
        crate::evidence::STATEMENTS,
        crate::exception::STATEMENTS,
        crate::forecast::STATEMENTS,
        crate::fx::STATEMENTS,
        crate::hands::STATEMENTS,
        crate::import::STATEMENTS,
        crate::item::STATEMENTS,
        crate::journal::STATEMENTS,
        crate::movement::STATEMENTS,
        crate::notice::STATEMENTS,
        crate::post::STATEMENTS,
        crate::opening::STATEMENTS,
        crate::partner_money::STATEMENTS,
        crate::payment::STATEMENTS,
        crate::policy::STATEMENTS,
        crate::rate::STATEMENTS,
        crate::letter_text::STATEMENTS,
        crate::mailbox::STATEMENTS,
        crate::reply::STATEMENTS,
        crate::run::STATEMENTS,
        crate::saved_view::STATEMENTS,
        crate::sending::STATEMENTS,
        crate::search::STATEMENTS,
        crate::session::STATEMENTS,
        crate::simulation::STATEMENTS,
        crate::store::STATEMENTS,
        crate::suggestion::STATEMENTS,
        crate::upload::STATEMENTS,
        crate::user::STATEMENTS,
        crate::view::BATCH,
        crate::view::CLAIMS,
        crate::view::JUDGED,
        crate::view::LAWS,
        crate::view::PROMISES,
        crate::view::ITEMS,
        crate::view::MERGED,
        crate::view::PEOPLE,
        crate::view::PLACEMENTS,
        crate::view::PLANS,
        crate::view::STEPS,
    ]
    .concat();
    all.extend(writing());
    // Those of a batch stand for several: by a range of numbers, and by some numbers of keys.
    let of_batches: Vec<&Sql> = all.iter().copied().filter(|sql| sql.text.contains(range!())).collect();
    all.extend(of_batches.into_iter().flat_map(all_listed));
    all
}

/// Those by which changes are written.
fn writing() -> Vec<&'static Sql> {
    [
        crate::write::ACCOUNT,
        crate::write::CALL,
        crate::write::CASE,
        crate::write::CHARGE,
        crate::write::CLAIM,
        crate::write::CREDIT,
        crate::write::DELIVERY,
        crate::write::EVIDENCE,
        crate::write::ITEM,
        crate::write::LINK,
        crate::write::NUMBER,
        crate::write::NOTICE,
        crate::write::OPENING,
        crate::write::PLACEMENT,
        crate::write::PLAN,
        crate::write::POLICY,
        crate::write::POST,
        crate::write::REPLY,
        crate::write::STATEMENTS,
        crate::write::TASK,
    ]
    .concat()
}

fn book(location: &str) -> Db {
    let Ok(Some(Found::Nothing(mut db))) = open::connect(location, true) else { panic!("an empty database") };
    schema::create(&mut db).unwrap();
    db
}

/// The declared type that SQLite gives a column of a kind.
fn in_sqlite(kind: Kind) -> &'static str {
    match kind {
        Kind::Id | Kind::Bytes => "BLOB",
        Kind::Int | Kind::Flag => "INTEGER",
        Kind::Text | Kind::Day => "TEXT",
    }
}

fn in_postgres(kind: Kind) -> Type {
    match kind {
        Kind::Id => Type::UUID,
        Kind::Int => Type::INT8,
        Kind::Text => Type::TEXT,
        Kind::Day => Type::DATE,
        Kind::Flag => Type::BOOL,
        Kind::Bytes => Type::BYTEA,
    }
}

#[test]
fn no_statement_stands_twice() {
    let mut texts: Vec<&str> = all().iter().map(|sql| sql.text).collect();
    texts.sort_unstable();
    let count = texts.len();
    texts.dedup();
    assert_eq!(texts.len(), count, "a statement stands twice");
}

#[test]
fn sqlite_prepares_every_statement_with_the_declared_types() {
    let Db::Sqlite(conn) = book(":memory:") else { panic!("SQLite") };
    for sql in all() {
        let statement = conn.prepare(sql.text).unwrap_or_else(|error| panic!("{}: {error}", sql.name));
        assert_eq!(statement.parameter_count(), sql.takes.len(), "parameters of {}", sql.name);
        for at in 1..=sql.takes.len() {
            let name = format!("${at}");
            assert_eq!(statement.parameter_name(at), Some(name.as_str()), "{} is not in ascending order", sql.name);
        }
        assert_eq!(statement.column_count(), sql.gives.len(), "columns of {}", sql.name);
        for (column, kind) in statement.columns().zip(sql.gives) {
            if let Some(declared) = column.decl_type() {
                assert_eq!(declared, in_sqlite(*kind), "{}.{}", sql.name, column.name());
            }
        }
    }
}

#[test]
fn postgresql_prepares_every_statement_with_the_declared_types() {
    #[expect(clippy::disallowed_methods, reason = "where the test server is comes from outside")]
    let Ok(url) = std::env::var("DUNLIN_TEST_PG") else {
        println!("skipped: DUNLIN_TEST_PG is not set");
        return;
    };
    let schema = format!("registry_{}", std::process::id());
    let join = if url.contains('?') { '&' } else { '?' };
    let Db::Postgres(mut link) = book(&format!("{url}{join}schema={schema}")) else { panic!("PostgreSQL") };
    let mut wrong = Vec::new();
    for sql in all() {
        let statement = match link.client().prepare(sql.text) {
            Ok(statement) => statement,
            Err(error) => {
                wrong.push(format!("{}: {:?}", sql.name, error.as_db_error()));
                continue;
            }
        };
        let takes: Vec<Type> = sql.takes.iter().map(|kind| in_postgres(*kind)).collect();
        if statement.params() != takes {
            wrong.push(format!("{} takes {:?}, declared {takes:?}", sql.name, statement.params()));
        }
        let gives: Vec<Type> = statement.columns().iter().map(|column| column.type_().clone()).collect();
        if gives != sql.gives.iter().map(|kind| in_postgres(*kind)).collect::<Vec<_>>() {
            wrong.push(format!("{} gives {gives:?}, declared {:?}", sql.name, sql.gives));
        }
    }
    link.client().batch_execute(&format!("DROP SCHEMA {schema} CASCADE")).unwrap();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
