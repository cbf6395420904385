//! The address of the page at hand, and of its variations: another sort, the next page, the same rows as a file.
//!
//! Filters, sort and columns stand in the address, so that a page can be kept, sent and printed as it was seen. Decides: a variation
//! that changes what is listed begins at the first page.

use axum::http::Uri;

use crate::security::{escaped, unescaped};

/// A path and its query, still escaped.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Address {
    path: String,
    pairs: Vec<(String, String)>,
}

impl Address {
    /// Of a request.
    pub(crate) fn of(uri: &Uri) -> Address {
        let query = uri.query().unwrap_or_default();
        let pairs = query.split('&').filter(|pair| !pair.is_empty());
        let pair = |pair: &str| {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            // A form escapes a comma, which a link of ours does not.
            (key.to_string(), value.replace("%2C", ","))
        };
        Address { path: uri.path().to_string(), pairs: pairs.map(pair).collect() }
    }

    /// Of a link; the empty one when it is none.
    pub(crate) fn read(link: &str) -> Address {
        link.parse().map(|uri| Address::of(&uri)).unwrap_or_default()
    }

    /// Where the page is, without its query.
    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    /// One thing of the query, still escaped; none when it is empty.
    pub(crate) fn value(&self, key: &str) -> Option<&str> {
        let own = self.pairs.iter().find(|(own, value)| own == key && !value.is_empty());
        own.map(|(_, value)| value.as_str())
    }

    /// All values of one thing, still escaped.
    pub(crate) fn all<'a>(&'a self, key: &'a str) -> impl Iterator<Item = &'a str> {
        self.pairs.iter().filter(move |(own, _)| own == key).map(|(_, value)| value.as_str())
    }

    /// What a form on the page keeps when it changes one thing: the rest, as text.
    pub(crate) fn others(&self, key: &str) -> Vec<(String, String)> {
        let kept = self.pairs.iter().filter(|(own, value)| !is_passing(own) && own != key && !value.is_empty());
        kept.filter_map(|(own, value)| Some((unescaped(own)?, unescaped(&value.replace('+', " "))?))).collect()
    }

    /// What is asked of the page: filter, sort and columns, without the page's number, the kind of file and what is chosen in the list.
    pub(crate) fn query(&self) -> String {
        let kept = self.pairs.iter().filter(|(key, value)| !is_passing(key) && key != "at" && !value.is_empty());
        kept.map(|(key, value)| format!("{key}={value}")).collect::<Vec<_>>().join("&")
    }

    /// The same page with one thing changed; an empty value takes it out.
    pub(crate) fn with(&self, key: &str, value: &str) -> String {
        let drops = |own: &str| is_passing(own) || own == key;
        let kept = self.pairs.iter().filter(|(own, value)| !drops(own) && !value.is_empty());
        let mut pairs: Vec<String> = kept.map(|(own, value)| format!("{own}={value}")).collect();
        if !value.is_empty() {
            pairs.push(pair(key, value));
        }
        if pairs.is_empty() { self.path.clone() } else { format!("{}?{}", self.path, pairs.join("&")) }
    }

    /// One of the page's tables as a file; the page's own when it has no name.
    pub(crate) fn file(&self, table: &str, code: &str) -> String {
        let plain = |pair: &&(String, String)| !is_passing(&pair.0) && pair.0 != "table" && !pair.1.is_empty();
        let mut pairs: Vec<String> =
            self.pairs.iter().filter(plain).map(|(key, value)| format!("{key}={value}")).collect();
        if !table.is_empty() {
            pairs.push(format!("table={table}"));
        }
        pairs.push(format!("as={code}"));
        format!("{}?{}", self.path, pairs.join("&"))
    }

    /// Nothing is asked of the page: no filter, no sort, no page of it.
    pub(crate) fn is_plain(&self) -> bool {
        self.pairs.is_empty()
    }

    /// Another page of the same list, from 0.
    pub(crate) fn page(&self, page: usize) -> String {
        self.with("page", &if page == 0 { String::new() } else { page.to_string() })
    }
}

/// A thing of a query; a comma may stand in it as it is.
pub(crate) fn pair(key: &str, value: &str) -> String {
    format!("{key}={}", escaped(value).replace("%2C", ","))
}

/// What no variation of a page keeps: its number, the kind of file, and the form of columns with its boxes.
fn is_passing(key: &str) -> bool {
    matches!(key, "page" | "as" | "choose" | "column")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_variation_keeps_the_filter_and_begins_at_the_first_page() {
        let of = |text: &str| Address::of(&text.parse().expect("an address"));
        let here = of("/customers?q=a%26b&show=late&page=3&as=csv&sort=");
        assert_eq!(here.with("sort", "name"), "/customers?q=a%26b&show=late&sort=name");
        assert_eq!(here.file("", "xlsx"), "/customers?q=a%26b&show=late&as=xlsx");
        assert_eq!(of("/aging").file("months", "csv"), "/aging?table=months&as=csv");
        assert_eq!(here.with("q", ""), "/customers?show=late");
        assert_eq!(here.with("q", "x y&"), "/customers?show=late&q=x%20y%26");
        assert_eq!(here.page(4), "/customers?q=a%26b&show=late&page=4");
        assert_eq!(here.page(0), "/customers?q=a%26b&show=late");
        let boxes = of("/items?column=a&customer=a+b%26c&column=b&at=x");
        assert_eq!(boxes.with("columns", "a,b"), "/items?customer=a+b%26c&at=x&columns=a,b");
        assert_eq!(
            (boxes.all("column").collect::<Vec<_>>(), boxes.query()),
            (vec!["a", "b"], "customer=a+b%26c".into())
        );
        assert_eq!(boxes.others("at"), [("customer".to_string(), "a b&c".to_string())]);
        assert_eq!(here.query(), "q=a%26b&show=late");
        assert_eq!((of("/aging").page(0), of("/aging").query()), ("/aging".to_string(), String::new()));
    }
}
