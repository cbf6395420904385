//! Reference rates of the European Central Bank: the daily and historical XML, the historical CSV, and either in a ZIP.
//!
//! Any other bank's file is refused: whose rates a figure rests on must not be a guess. Currencies that exist no more (LVL,
//! HRK) are named and passed over; `N/A` is no rate.

use std::collections::BTreeSet;
use std::io::{Cursor, Read};

use dunlin_core::fx::FxRate;
use dunlin_core::money::{Currency, Decimal};
use jiff::civil::Date;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::archive;
use crate::problem::{Refusal, shorten};

/// A file of rates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FxFile {
    /// As they stand in the file.
    pub rates: Vec<FxLine>,
    /// Codes that are no currency of today.
    pub passed_over: BTreeSet<String>,
}

/// What one euro was on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FxLine {
    /// The day it was fixed.
    pub day: Date,
    /// Which currency.
    pub currency: Currency,
    /// How much of it.
    pub rate: FxRate,
}

/// Reads a file of rates.
///
/// # Errors
/// A refusal when it is another file, or anything in it is not what the bank writes.
pub fn read_fx(bytes: &[u8]) -> Result<FxFile, Refusal> {
    let mut file = FxFile { rates: Vec::new(), passed_over: BTreeSet::new() };
    let unzipped;
    let bytes = if bytes.starts_with(b"PK\x03\x04") {
        unzipped = unzip(bytes)?;
        &unzipped
    } else {
        bytes
    };
    let text = std::str::from_utf8(bytes).map_err(|_| another("it is not UTF-8"))?;
    let text = text.trim_start_matches('\u{feff}').trim_start();
    if text.starts_with('<') {
        file.read_xml(text)?;
    } else {
        file.read_csv(text)?;
    }
    if file.rates.is_empty() {
        return Err(another("it holds no rate"));
    }
    Ok(file)
}

impl FxFile {
    /// `<Cube time="…"><Cube currency="…" rate="…"/>…`, in the bank's namespace.
    fn read_xml(&mut self, text: &str) -> Result<(), Refusal> {
        if !text.contains("http://www.ecb.int/vocabulary/2002-08-01/eurofxref") {
            return Err(another("it is XML, but not the ECB's"));
        }
        let mut reader = Reader::from_str(text);
        let mut day = None;
        loop {
            match reader.read_event().map_err(|error| damaged(&error.to_string()))? {
                Event::Start(tag) | Event::Empty(tag) if tag.local_name().as_ref() == "Cube" => {
                    if let Some(time) = attribute(&tag, "time")? {
                        day = Some(read_day(&time)?);
                    }
                    let (currency, rate) = (attribute(&tag, "currency")?, attribute(&tag, "rate")?);
                    match (day, currency, rate) {
                        (Some(day), Some(currency), Some(rate)) => self.add(day, &currency, &rate)?,
                        (_, None, None) => {}
                        _ => return Err(damaged("a rate without its day, its currency or its figure")),
                    }
                }
                Event::Eof => return Ok(()),
                _ => {}
            }
        }
    }

    /// `Date,USD,JPY,…`, a day a row.
    fn read_csv(&mut self, text: &str) -> Result<(), Refusal> {
        let mut reader = csv::ReaderBuilder::new().flexible(true).trim(csv::Trim::All).from_reader(text.as_bytes());
        let headers = reader.headers().map_err(|error| damaged(&error.to_string()))?.clone();
        if headers.get(0) != Some("Date") || headers.get(1) != Some("USD") {
            return Err(another("its first columns are not Date and USD"));
        }
        for record in reader.records() {
            let record = record.map_err(|error| damaged(&error.to_string()))?;
            let day = read_day(record.get(0).unwrap_or_default())?;
            for (currency, rate) in headers.iter().zip(&record).skip(1) {
                if !currency.is_empty() && !rate.is_empty() && rate != "N/A" {
                    self.add(day, currency, rate)?;
                }
            }
        }
        Ok(())
    }

    fn add(&mut self, day: Date, code: &str, quote: &str) -> Result<(), Refusal> {
        let Some(currency) = Currency::find(code) else {
            self.passed_over.insert(shorten(code));
            return Ok(());
        };
        let rate = Decimal::parse(quote).and_then(FxRate::new);
        let rate = rate.ok_or_else(|| damaged(&format!("{day}, {code}: \"{}\" is no rate", shorten(quote))))?;
        self.rates.push(FxLine { day, currency, rate });
        Ok(())
    }
}

/// The one file in an archive, within the limits of every archive.
fn unzip(bytes: &[u8]) -> Result<Vec<u8>, Refusal> {
    archive::check_limits(bytes)?;
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|error| damaged(&error.to_string()))?;
    if zip.len() != 1 {
        return Err(another(&format!("the archive holds {} files", zip.len())));
    }
    let mut out = Vec::new();
    let mut entry = zip.by_index(0).map_err(|error| damaged(&error.to_string()))?;
    entry.read_to_end(&mut out).map_err(|error| damaged(&error.to_string()))?;
    Ok(out)
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Result<Option<String>, Refusal> {
    let found = tag.try_get_attribute(name).map_err(|error| damaged(&error.to_string()))?;
    Ok(found.map(|found| found.value.into_owned()))
}

fn read_day(text: &str) -> Result<Date, Refusal> {
    let is_iso = text.len() == 10 && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    let day = if is_iso { text.parse().ok() } else { None };
    day.ok_or_else(|| damaged(&format!("\"{}\" is no day", shorten(text))))
}

fn another(seen: &str) -> Refusal {
    let hint = "take eurofxref-daily.xml, eurofxref-hist.xml or eurofxref-hist.zip of the European Central Bank";
    Refusal::new("fx.unknown_file", format!("this is no file of ECB reference rates: {seen}"), hint)
}

fn damaged(seen: &str) -> Refusal {
    Refusal::new(
        "fx.damaged",
        format!("the file of rates is damaged: {seen}"),
        "fetch it again; nothing was taken from it",
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    const DAILY: &str = "<gesmes:Envelope xmlns:gesmes=\"http://www.gesmes.org/xml/2002-08-01\" \
        xmlns=\"http://www.ecb.int/vocabulary/2002-08-01/eurofxref\"><Cube><Cube time='2019-11-29'>\
        <Cube currency='USD' rate='1.0982'/><Cube currency='HRK' rate='7.4385'/></Cube></Cube></gesmes:Envelope>";
    const HISTORY: &str = "Date,USD,JPY,CYP,\n2025-12-31,1.175,184.09,N/A,\n2007-12-31,1.4721,164.93,0.585274,\n";

    fn lines(bytes: &[u8]) -> Vec<String> {
        let show = |line: &FxLine| format!("{} {} {:?}", line.day, line.currency, line.rate.parts());
        read_fx(bytes).expect("an ECB file").rates.iter().map(show).collect()
    }

    #[test]
    fn xml_csv_and_zip_are_read_alike() {
        let usd = "2019-11-29 USD (10982, 4)";
        assert_eq!(lines(DAILY.as_bytes())[0], usd);
        let history = lines(HISTORY.as_bytes());
        assert_eq!(history[..2], ["2025-12-31 USD (1175, 3)", "2025-12-31 JPY (18409, 2)"]);
        assert_eq!(history.len(), 4, "N/A is no rate, and CYP no currency of today");
        let passed = read_fx(HISTORY.as_bytes()).expect("read").passed_over;
        assert_eq!(passed.into_iter().collect::<Vec<_>>(), ["CYP"]);
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        zip.start_file("eurofxref-hist.csv", zip::write::SimpleFileOptions::default()).expect("in memory");
        zip.write_all(HISTORY.as_bytes()).expect("in memory");
        assert_eq!(lines(&zip.finish().expect("in memory").into_inner()), history);
    }

    #[test]
    fn other_files_and_damage_are_refused() {
        for (text, code) in [
            ("", "fx.unknown_file"),
            ("number;amount\n1;2\n", "fx.unknown_file"),
            ("<DataSet xmlns=\"http://www.bnr.ro/xsd\"><Cube date=\"2018-01-03\"/></DataSet>", "fx.unknown_file"),
            ("Date,USD,\n2025-12-31,N/A,\n", "fx.unknown_file"),
            ("Date,USD,\n31.12.2025,1.175,\n", "fx.damaged"),
            ("Date,USD,\n2025-12-31,\"1,175\",\n", "fx.damaged"),
            ("Date,USD,\n2025-12-31,0,\n", "fx.damaged"),
            (&DAILY.replace("time='2019-11-29'", ""), "fx.damaged"),
            (&DAILY[..DAILY.len() - 40], "fx.damaged"),
        ] {
            assert_eq!(read_fx(text.as_bytes()).expect_err(text).code, code, "{text}");
        }
    }
}
