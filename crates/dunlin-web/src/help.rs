//! The help pages of `docs/help`: which screen has which page, and how Markdown becomes HTML.
//!
//! Decides: that HTML inside of a page is text, that a page stands in English where it is not translated, and where its links lead.
//! The format is told in `docs/help/README.md`. What it does not do: know the screens; each page names the addresses it is for.

use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, html};

/// A page as it was embedded.
struct Source {
    language: &'static str,
    name: &'static str,
    text: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/help.rs"));

/// What opens the line with the addresses.
const SCREENS: &str = "<!-- screens:";
/// The section that the list of keys shows too.
const KEYS: &str = "Keys";
/// The page of the keys that work everywhere.
pub(crate) const KEYS_PAGE: &str = "keys";

/// One help page in one language.
#[derive(Clone, Copy)]
pub(crate) struct HelpPage {
    /// Its name in addresses.
    pub(crate) name: &'static str,
    /// The language it is in, which may not be the one that was asked for.
    pub(crate) language: &'static str,
    /// Addresses that it is for, with `{…}` for any part.
    screens: &'static str,
    text: &'static str,
}

/// The pages in a language, English ones where there is no other, in the order of their names.
pub(crate) fn pages(language: &str) -> Vec<HelpPage> {
    let names = PAGES.iter().filter(|source| source.language == "en").map(|source| source.name);
    names.filter_map(|name| find(name, language)).collect()
}

/// A page by its name.
pub(crate) fn find(name: &str, language: &str) -> Option<HelpPage> {
    let of = |tag: &str| PAGES.iter().find(|source| source.name == name && source.language == tag);
    of(language).or_else(|| of("en")).map(HelpPage::new)
}

/// The name of the page for an address of the site.
pub(crate) fn of_screen(path: &str) -> Option<&'static str> {
    let of = |page: HelpPage| page.screens.split_whitespace().map(move |pattern| (pattern, page.name));
    let fits = pages("en").into_iter().flat_map(of).filter(|(pattern, _)| matches(pattern, path));
    // An address without a placeholder is meant before one with it.
    fits.min_by_key(|(pattern, _)| pattern.matches('{').count()).map(|(_, name)| name)
}

/// Whether an address is one of a pattern.
fn matches(pattern: &str, path: &str) -> bool {
    let fits = |(own, asked): (&str, &str)| own == asked || (own.starts_with('{') && !asked.is_empty());
    pattern.split('/').count() == path.split('/').count() && pattern.split('/').zip(path.split('/')).all(fits)
}

impl HelpPage {
    fn new(source: &Source) -> HelpPage {
        let first = source.text.lines().next().unwrap_or_default();
        let named = first.strip_prefix(SCREENS).and_then(|rest| rest.strip_suffix("-->"));
        let text = named.map_or(source.text, |_| source.text.get(first.len()..).unwrap_or_default());
        HelpPage { name: source.name, language: source.language, screens: named.unwrap_or_default().trim(), text }
    }

    /// Its heading.
    pub(crate) fn title(&self) -> String {
        self.text.lines().find_map(|line| line.strip_prefix("# ")).unwrap_or(self.name).to_owned()
    }

    /// What it is for: the words before its first section.
    pub(crate) fn summary(&self) -> String {
        let intro = self.text.split("\n## ").next().unwrap_or_default();
        let first = intro.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
        let first: Vec<&str> = first.take_while(|line| !line.starts_with('|')).collect();
        plain(&first.join(" "))
    }

    /// The page without its heading.
    pub(crate) fn html(&self) -> String {
        let body = self.text.trim_start().split_once('\n').map_or("", |(_, body)| body);
        to_html(body)
    }

    /// Its section of keys, if there is one: in each language where it stands in English.
    pub(crate) fn keys(&self) -> Option<String> {
        let english = find(self.name, "en")?;
        let at = english.text.split("\n## ").position(|section| section.lines().next() == Some(KEYS))?;
        let section = self.text.split("\n## ").nth(at)?;
        section.split_once('\n').map(|(_, body)| to_html(body))
    }
}

/// Markdown as HTML: HTML in it becomes text, and links to other pages lead to them.
fn to_html(markdown: &str) -> String {
    let events = Parser::new_ext(markdown, Options::ENABLE_TABLES).map(|event| match event {
        Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
        Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
            Event::Start(Tag::Link { link_type, dest_url: address(dest_url), title, id })
        }
        other => other,
    });
    let mut text = String::with_capacity(markdown.len() * 3 / 2);
    html::push_html(&mut text, events);
    text
}

/// Where a link of a page leads on the site.
fn address(link: CowStr<'_>) -> CowStr<'_> {
    let name = match &*link {
        "../glossary.md" => Some("words"),
        link => link.strip_suffix(".md").filter(|name| find(name, "en").is_some()),
    };
    name.map(|name| format!("/help/{name}").into()).unwrap_or(link)
}

/// The words of a line of Markdown.
fn plain(markdown: &str) -> String {
    let words = Parser::new(markdown).filter_map(|event| match event {
        Event::Text(text) | Event::Code(text) => Some(text.to_string()),
        Event::SoftBreak => Some(" ".to_owned()),
        _ => None,
    });
    words.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_in_a_page_is_text_and_its_links_lead_to_pages() {
        let html = to_html("See [it](customer.md), [words](../glossary.md).\n\n<script>x</script> and <b>y</b>\n");
        assert!(html.contains("href=\"/help/customer\"") && html.contains("href=\"/help/words\""), "{html}");
        assert!(!html.contains("<script") && !html.contains("<b>"), "{html}");
    }

    #[test]
    fn an_address_finds_its_page() {
        let table = [
            ("/", Some("today")),
            ("/customers", Some("customers")),
            ("/customers/10", Some("customer")),
            ("/customers/", None),
            ("/runs/2026-11-22-1", Some("run")),
            ("/nowhere", None),
        ];
        for (path, page) in table {
            assert_eq!(of_screen(path), page, "{path}");
        }
    }

    #[test]
    fn a_page_is_taken_apart() {
        let page = find("customer", "lv").expect("there, in English where it is not translated");
        assert_eq!((page.title().as_str(), page.language), ("Customer", "en"));
        assert!(page.summary().starts_with("One customer: what is owed"), "{}", page.summary());
        assert!(!page.html().contains("<h1>") && page.html().contains("<h2>Keys</h2>"), "{}", page.html());
        let keys = page.keys().expect("a section");
        assert!(keys.contains("<code>c</code>") && !keys.contains("Words"), "{keys}");
        assert!(find("words", "en").is_some_and(|page| page.keys().is_none()));
    }
}
