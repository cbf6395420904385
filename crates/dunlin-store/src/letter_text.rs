//! The creditor's own texts of letters, each version as it was.
//!
//! What a text means is not known here. A version is written once and never changed; its key forbids that two people save the same
//! number. An empty text: as shipped, from then on.

use dunlin_core::id::CreditorId;
use jiff::Timestamp;

use crate::db::{Row, params, statements};
use crate::error::Result;
use crate::model::Who;
use crate::store::Tx;

macro_rules! text_columns {
    () => {
        "SELECT t.template, t.language, t.version, t.content, t.at, t.actor, t.why FROM letter_text t \
         WHERE t.creditor_id = $1 "
    };
}

statements! {
    /// Of each letter and language, the newest.
    LETTER_TEXTS (Id) -> (Text Text Int Text Int Text Text) = concat!(
        text_columns!(),
        "AND t.version = (SELECT MAX(n.version) FROM letter_text n WHERE n.creditor_id = t.creditor_id \
         AND n.template = t.template AND n.language = t.language) ORDER BY t.template, t.language"
    );
    /// All of a letter in a language, newest first.
    LETTER_TEXT_VERSIONS (Id Text Text) -> (Text Text Int Text Int Text Text) =
        concat!(text_columns!(), "AND t.template = $2 AND t.language = $3 ORDER BY t.version DESC");
    /// The newest of a letter in a language.
    LETTER_TEXT (Id Text Text) -> (Text Text Int Text Int Text Text) =
        concat!(text_columns!(), "AND t.template = $2 AND t.language = $3 ORDER BY t.version DESC LIMIT 1");
    /// One more.
    INSERT_LETTER_TEXT (Id Text Text Int Text Int Text Text) -> () =
        "INSERT INTO letter_text (creditor_id, template, language, version, content, at, actor, why) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
}

/// The creditor's own texts of a letter in a language, as they are or were.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterText {
    /// Code of the letter.
    pub template: String,
    /// Tag of the language.
    pub language: String,
    /// Its number, from 1.
    pub version: i64,
    /// The texts; empty: as shipped.
    pub content: String,
    /// Since when.
    pub at: Timestamp,
    /// Who saved it.
    pub actor: String,
    /// Why.
    pub why: String,
}

impl Tx<'_> {
    /// Of each letter and language for which a creditor wrote texts, the newest.
    pub fn letter_texts(&mut self, creditor: CreditorId) -> Result<Vec<LetterText>> {
        self.db.list(&LETTER_TEXTS, params![creditor], read)
    }

    /// All texts of a letter in a language, newest first.
    pub fn letter_text_versions(
        &mut self,
        creditor: CreditorId,
        template: &str,
        language: &str,
    ) -> Result<Vec<LetterText>> {
        self.db.list(&LETTER_TEXT_VERSIONS, params![creditor, template, language], read)
    }

    /// The newest texts of a letter in a language.
    pub fn letter_text(&mut self, creditor: CreditorId, template: &str, language: &str) -> Result<Option<LetterText>> {
        self.db.find(&LETTER_TEXT, params![creditor, template, language], read)
    }

    /// Saves a version, with a line in the log.
    ///
    /// # Errors
    /// `AlreadyThere` when somebody else saved that version.
    pub fn save_letter_text(&mut self, who: &Who, creditor: CreditorId, text: &LetterText) -> Result<()> {
        let LetterText { template, language, version, content, .. } = text;
        let line = params![creditor, template, language, *version, content, who.at, &who.actor, &who.why];
        self.db.run(&INSERT_LETTER_TEXT, line)?;
        let is_shipped = content.is_empty();
        let payload = serde_json::json!({ "template": template, "language": language, "version": version, "is_shipped": is_shipped });
        self.log_setting(who, creditor, "template.saved", &payload)
    }
}

fn read(row: &Row<'_>) -> Result<LetterText> {
    Ok(LetterText {
        template: row.string(0)?,
        language: row.string(1)?,
        version: row.int(2)?,
        content: row.string(3)?,
        at: row.instant(4)?,
        actor: row.string(5)?,
        why: row.string(6)?,
    })
}
