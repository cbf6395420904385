//! Where invented customers live: words of six languages for firms, people, streets and towns that do not exist.
//!
//! Firms are called after birds of the shore, towns after mud and reeds. E-mail addresses lie below `.example` (RFC 2606).
//! Telephone numbers come from ranges kept for drama (Ofcom, ARCEP, NANP 555-01) or, where a country keeps none, have a
//! subscriber part that begins with 000, which no exchange assigns.

/// A language, its country and the words for what lives there.
#[derive(Debug)]
pub struct Place {
    /// ISO 639-1.
    pub language: &'static str,
    /// ISO 3166-1 alpha-2.
    pub country: &'static str,
    /// ISO 4217.
    pub currency: &'static str,
    /// First words of firms, and as ASCII for their domain.
    pub(crate) birds: &'static [(&'static str, &'static str)],
    /// Second words of firms, and as ASCII.
    pub(crate) trades: &'static [(&'static str, &'static str)],
    /// The legal form, behind the name.
    pub(crate) form: &'static str,
    /// First and last names.
    pub(crate) first_names: &'static [&'static str],
    /// Last names.
    pub(crate) last_names: &'static [&'static str],
    /// `{n}` is the house number.
    pub(crate) streets: &'static [&'static str],
    /// Town and postcode.
    pub(crate) towns: &'static [(&'static str, &'static str)],
    /// `{nn}` are two digits.
    pub(crate) phone: &'static str,
}

/// How many of a thousand customers live where.
pub const PLACES: &[(u32, Place)] = &[
    (
        300,
        Place {
            language: "nl",
            country: "NL",
            currency: "EUR",
            birds: &[
                ("Grutto", "grutto"),
                ("Kievit", "kievit"),
                ("Wulp", "wulp"),
                ("Scholekster", "scholekster"),
                ("Kluut", "kluut"),
                ("Tureluur", "tureluur"),
                ("Kemphaan", "kemphaan"),
                ("Strandloper", "strandloper"),
                ("Oeverloper", "oeverloper"),
                ("Steenloper", "steenloper"),
                ("Lepelaar", "lepelaar"),
                ("Rosse Snip", "rosse-snip"),
            ],
            trades: &[
                ("Bouw", "bouw"),
                ("Techniek", "techniek"),
                ("Groothandel", "groothandel"),
                ("Zuivel", "zuivel"),
                ("Transport", "transport"),
                ("Drukwerk", "drukwerk"),
                ("Horeca", "horeca"),
                ("Tuinen", "tuinen"),
            ],
            form: "B.V.",
            first_names: &["Sanne", "Daan", "Lotte", "Bram", "Fleur", "Thijs", "Maud", "Joris"],
            last_names: &["van Wadzicht", "de Slikker", "Rietzanger", "Kwelderman", "ter Schor", "Plasdras"],
            streets: &["Wulpenpad {n}", "Schorrekade {n}", "Slikweg {n}", "Rietkraag {n}", "Plevierlaan {n}"],
            towns: &[
                ("Slikdam", "9999 ZA"),
                ("Kwelderoord", "9999 ZB"),
                ("Wadzijl", "9999 ZC"),
                ("Schorrebeek", "9999 ZD"),
            ],
            phone: "+31 20 000 01{nn}",
        },
    ),
    (
        180,
        Place {
            language: "fr",
            country: "FR",
            currency: "EUR",
            birds: &[
                ("Bécasseau", "becasseau"),
                ("Courlis", "courlis"),
                ("Vanneau", "vanneau"),
                ("Huîtrier", "huitrier"),
                ("Avocette", "avocette"),
                ("Gravelot", "gravelot"),
                ("Chevalier Gris", "chevalier-gris"),
                ("Barge Rousse", "barge-rousse"),
                ("Tournepierre", "tournepierre"),
                ("Pluvier", "pluvier"),
                ("Aigrette", "aigrette"),
                ("Échasse", "echasse"),
            ],
            trades: &[
                ("Menuiserie", "menuiserie"),
                ("Négoce", "negoce"),
                ("Emballages", "emballages"),
                ("Traiteur", "traiteur"),
                ("Logistique", "logistique"),
                ("Imprimerie", "imprimerie"),
                ("Électricité", "electricite"),
                ("Paysages", "paysages"),
            ],
            form: "SARL",
            first_names: &["Camille", "Antoine", "Élodie", "Mathieu", "Inès", "Rémi", "Clémence", "Hugo"],
            last_names: &["Vasière", "Delaroselière", "Marais-Long", "Grandestran", "Dubourrelet", "Saltmare"],
            streets: &[
                "{n}, rue des Vasières",
                "{n}, quai du Jusant",
                "{n}, allée des Roseaux",
                "{n}, chemin de l'Estran",
            ],
            towns: &[
                ("Vasière-sur-Onde", "99101"),
                ("Le Jusant", "99102"),
                ("Saint-Estran", "99103"),
                ("Roselière", "99104"),
            ],
            phone: "+33 1 99 00 01 {nn}",
        },
    ),
    (
        180,
        Place {
            language: "en",
            country: "GB",
            currency: "GBP",
            birds: &[
                ("Redshank", "redshank"),
                ("Curlew", "curlew"),
                ("Lapwing", "lapwing"),
                ("Oystercatcher", "oystercatcher"),
                ("Avocet", "avocet"),
                ("Godwit", "godwit"),
                ("Sanderling", "sanderling"),
                ("Turnstone", "turnstone"),
                ("Whimbrel", "whimbrel"),
                ("Greenshank", "greenshank"),
                ("Knot", "knot"),
                ("Phalarope", "phalarope"),
            ],
            trades: &[
                ("Joinery", "joinery"),
                ("Engineering", "engineering"),
                ("Wholesale", "wholesale"),
                ("Catering", "catering"),
                ("Haulage", "haulage"),
                ("Print Works", "print-works"),
                ("Electrics", "electrics"),
                ("Gardens", "gardens"),
            ],
            form: "Ltd",
            first_names: &["Alice", "Rupert", "Imogen", "Callum", "Beth", "Owen", "Harriet", "Idris"],
            last_names: &["Mudflat", "Saltmarsh-Hill", "Reedbed", "Tidewell", "Shingleton", "Estuaire"],
            streets: &["{n} Mudflat Lane", "{n} Tideway", "{n} Reedbed Road", "{n} Shingle Street"],
            towns: &[
                ("Mudflat Bay", "ZZ99 1AA"),
                ("Tidewell", "ZZ99 2AB"),
                ("Reedham Sands", "ZZ99 3AD"),
                ("Low Shingle", "ZZ99 4AE"),
            ],
            phone: "+44 20 7946 00{nn}",
        },
    ),
    (
        140,
        Place {
            language: "ro",
            country: "RO",
            currency: "RON",
            birds: &[
                ("Fugaci", "fugaci"),
                ("Nagâț", "nagat"),
                ("Culic", "culic"),
                ("Ciocîntors", "ciocintors"),
                ("Becațină", "becatina"),
                ("Sitar", "sitar"),
                ("Fluierar", "fluierar"),
                ("Prundăraș", "prundaras"),
                ("Bătăuș", "bataus"),
                ("Stârc", "starc"),
                ("Lopătar", "lopatar"),
                ("Piciorong", "piciorong"),
            ],
            trades: &[
                ("Construcții", "constructii"),
                ("Tehnic", "tehnic"),
                ("Distribuție", "distributie"),
                ("Lactate", "lactate"),
                ("Transport", "transport"),
                ("Tipografie", "tipografie"),
                ("Instalații", "instalatii"),
                ("Grădini", "gradini"),
            ],
            form: "SRL",
            first_names: &["Ioana", "Andrei", "Ștefania", "Mihai", "Raluca", "Țugui", "Anca", "Vlad"],
            last_names: &["Stufăriș", "Nămoleanu", "Baltă", "Mlăștineanu", "Grindu", "Japșa"],
            streets: &["Strada Stufului {n}", "Bulevardul Bălții {n}", "Strada Nămolului {n}", "Aleea Grindului {n}"],
            towns: &[
                ("Balta Lungă", "999101"),
                ("Stufăria", "999102"),
                ("Grindul Nou", "999103"),
                ("Japșa Mare", "999104"),
            ],
            phone: "+40 21 000 01{nn}",
        },
    ),
    (
        100,
        Place {
            language: "bg",
            country: "BG",
            currency: "EUR",
            birds: &[
                ("Калугерица", "kalugeritsa"),
                ("Бекасина", "bekasina"),
                ("Свирец", "svirets"),
                ("Брегобегач", "bregobegach"),
                ("Стридояд", "stridoyad"),
                ("Кюкавец", "kyukavets"),
                ("Дъждосвирец", "dazhdosvirets"),
                ("Саблеклюн", "sableklyun"),
                ("Лопатарка", "lopatarka"),
                ("Чапла", "chapla"),
                ("Бързолетка", "barzoletka"),
                ("Пясъчник", "pyasachnik"),
            ],
            trades: &[
                ("Строй", "stroy"),
                ("Техника", "tehnika"),
                ("Търговия", "targoviya"),
                ("Млекопреработка", "mleko"),
                ("Транспорт", "transport"),
                ("Печат", "pechat"),
                ("Инсталации", "instalatsii"),
                ("Градини", "gradini"),
            ],
            form: "ООД",
            first_names: &["Мария", "Георги", "Десислава", "Иван", "Ралица", "Петър", "Йоана", "Стоян"],
            last_names: &["Блато", "Тръстика", "Калище", "Залив", "Лиман", "Плитчина"],
            streets: &["ул. Тръстикова {n}", "бул. Лиман {n}", "ул. Блатна {n}", "ул. Чайка {n}"],
            towns: &[("Блатовец", "9991"), ("Тръстиково", "9992"), ("Лиманско", "9993"), ("Калнище", "9994")],
            phone: "+359 2 000 01{nn}",
        },
    ),
    (
        100,
        Place {
            language: "lv",
            country: "LV",
            currency: "EUR",
            birds: &[
                ("Ķīvīte", "kivite"),
                ("Šņibītis", "snibitis"),
                ("Kuitala", "kuitala"),
                ("Tilbīte", "tilbite"),
                ("Mērkaziņa", "merkazina"),
                ("Puskuitala", "puskuitala"),
                ("Tārtiņš", "tartins"),
                ("Gugatnis", "gugatnis"),
                ("Avozeta", "avozeta"),
                ("Jūržagata", "jurzagata"),
                ("Akmeņtārtiņš", "akmentartins"),
                ("Sloka", "sloka"),
            ],
            trades: &[
                ("Būve", "buve"),
                ("Tehnika", "tehnika"),
                ("Tirdzniecība", "tirdznieciba"),
                ("Piensaimnieks", "piensaimnieks"),
                ("Loģistika", "logistika"),
                ("Druka", "druka"),
                ("Elektro", "elektro"),
                ("Dārzi", "darzi"),
            ],
            form: "SIA",
            first_names: &["Anna", "Jānis", "Līga", "Mārtiņš", "Elīna", "Kārlis", "Zane", "Ņikita"],
            last_names: &["Dūņa", "Niedre", "Sēre", "Lagūna", "Smilga", "Piekraste"],
            streets: &["Niedru iela {n}", "Dūņu iela {n}", "Ķīvīšu iela {n}", "Lagūnas iela {n}"],
            towns: &[("Dūņciems", "LV-9991"), ("Niedrāji", "LV-9992"), ("Sēkļi", "LV-9993"), ("Smilgas", "LV-9994")],
            phone: "+371 0000 01{nn}",
        },
    ),
];

/// The place of a language.
pub(crate) fn place(language: &str) -> &'static Place {
    PLACES.iter().map(|(_, place)| place).find(|place| place.language == language).unwrap_or(&PLACES[0].1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_can_name_a_firm_and_reach_nobody_real() {
        assert_eq!(PLACES.iter().map(|(share, _)| share).sum::<u32>(), 1000);
        for (_, place) in PLACES {
            let slugs = place.birds.iter().chain(place.trades).map(|(_, slug)| *slug);
            for slug in slugs {
                assert!(slug.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'), "{slug}");
            }
            assert!(place.birds.len() >= 12 && place.trades.len() >= 8, "{}", place.language);
            assert!([" 000", "7946 00", "99 00"].iter().any(|kept| place.phone.contains(kept)));
            assert!(place.streets.iter().all(|street| street.contains("{n}")));
        }
    }
}
