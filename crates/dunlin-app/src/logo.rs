//! The creditor's logo, which stands at the top of every letter.
//!
//! Decides: it is kept as a document by the hash of its bytes, and the creditor names the hash. So letters that were sent keep the logo
//! they had, and the creditor's history takes a change back. What a picture must be is decided by `dunlin_letters`.

use dunlin_letters::{LOGO_BYTES_MAX, LogoProblem, logo_png};
use dunlin_store::{Creditor, KeptDocument};
use sha2::{Digest as _, Sha256};

use crate::app::{App, Setting};
use crate::creditors::{save, usage};
use crate::error::{AppError, Failure};
use crate::import::hex;

/// The largest file, in bytes.
pub const FILE_BYTES_MAX: usize = LOGO_BYTES_MAX;

/// What it is called among the documents.
const FILE_NAME: &str = "Logo.png";

/// A picture that can be the logo, as it will be kept: a PNG.
#[derive(Debug, Clone)]
pub struct Logo(Vec<u8>);

impl Logo {
    /// Reads a PNG or JPEG.
    ///
    /// # Errors
    /// `logo.too_large`, `logo.no_picture`, `logo.broken`, `logo.side`.
    pub fn read(bytes: &[u8]) -> Result<Logo, AppError> {
        logo_png(bytes).map(Logo).map_err(|problem| match problem {
            LogoProblem::TooLarge => usage("logo.too_large", "the logo is larger than 1 MB", "save it smaller"),
            LogoProblem::NoPicture => {
                usage("logo.no_picture", "the file is neither a PNG nor a JPEG", "save the logo as PNG")
            }
            LogoProblem::Broken => usage("logo.broken", "the picture cannot be read", "save it again as PNG"),
            LogoProblem::Side => {
                usage("logo.side", "a side of the logo is under 16 or over 4,000 pixels", "960 × 360 prints well")
            }
        })
    }
}

/// Letters made from now on have this logo. The same again changes nothing.
///
/// # Errors
/// What the store gives.
pub fn set(app: &mut App, setting: &Setting, logo: Logo) -> Result<Creditor, AppError> {
    let sha256 = hex(&Sha256::digest(&logo.0));
    let mut creditor = setting.creditor.clone();
    if creditor.logo_sha256.as_ref() == Some(&sha256) {
        return Ok(creditor);
    }
    let document = KeptDocument { name: FILE_NAME.to_string(), at: app.clock.now(), content: logo.0 };
    // Before the creditor names it; a document that nobody names does no harm.
    app.store.transaction(|tx| tx.keep_document(creditor.id, &document, &sha256))?;
    creditor.logo_sha256 = Some(sha256);
    save(app, &creditor, "creditor set: logo")?;
    Ok(creditor)
}

/// Letters made from now on have the creditor's name at their top.
///
/// # Errors
/// `logo.none` when there is no logo.
pub fn remove(app: &mut App, setting: &Setting) -> Result<Creditor, AppError> {
    let mut creditor = setting.creditor.clone();
    if creditor.logo_sha256.take().is_none() {
        return Err(AppError::new(Failure::Conflict, "logo.none", "the creditor has no logo"));
    }
    save(app, &creditor, "creditor set: logo removed")?;
    Ok(creditor)
}

/// The logo as it is kept: a PNG.
///
/// # Errors
/// `logo.none` when there is no logo.
pub fn get(app: &mut App, setting: &Setting) -> Result<Vec<u8>, AppError> {
    let none = || AppError::not_found("logo.none", "the creditor has no logo".to_string());
    let sha256 = setting.creditor.logo_sha256.as_deref().ok_or_else(none)?;
    let kept = app.store.read(|tx| tx.find_document(setting.creditor.id, sha256))?;
    Ok(kept.ok_or_else(none)?.content)
}
