//! What customers write about an invoice, by language: phrases as a table.
//!
//! Small letters. A phrase begins and ends at a word; with `*` at its end it is the beginning of a word. `guards` are words
//! beside which nothing is concluded from the sentence: negations, conditions, parts of the whole. A phrase belongs here
//! only if a sentence with it, without a guard, hardly means anything else.

use crate::came::Ground;

/// The phrases of one language.
pub(crate) struct Phrases {
    /// ISO 639-1.
    pub(crate) language: &'static str,
    pub(crate) promise: &'static [&'static str],
    pub(crate) paid: &'static [&'static str],
    /// Beside these neither a promise nor a payment is concluded.
    pub(crate) guards: &'static [&'static str],
    pub(crate) disputes: &'static [(Ground, &'static [&'static str])],
    /// Beside these no dispute is concluded.
    pub(crate) dispute_guards: &'static [&'static str],
    pub(crate) wrong_person: &'static [&'static str],
    pub(crate) copy: &'static [&'static str],
}

pub(crate) const ALL: &[Phrases] = &[ENGLISH, BULGARIAN, FRENCH, LATVIAN, DUTCH, ROMANIAN, GERMAN];

const ENGLISH: Phrases = Phrases {
    language: "en",
    promise: &[
        "we will pay", "we'll pay", "i will pay", "i'll pay", "we shall pay", "will be paid", "we will transfer", "we'll transfer", "i will transfer", "i'll transfer", "will be transferred", "payment will be",
        "we will make the payment", "we will make payment", "i will make the payment", "we are going to pay", "is scheduled for payment", "are scheduled for payment", "payment is scheduled", "we will settle",
        "we'll settle", "i will settle", "i'll settle", "will be settled", "we will send the payment", "we will wire", "you will receive the payment", "you will receive payment", "you'll receive the payment", "you will have the money", "we will remit",
    ],
    paid: &[
        "we have paid", "we've paid", "i have paid", "i've paid", "we have already paid", "we already paid", "i already paid", "i have already paid", "was already paid", "were already paid", "has already been paid", "have already been paid",
        "has been paid", "have been paid", "we paid", "i paid", "was paid on", "were paid on", "payment was made", "payment has been made", "payment was sent", "payment has been sent", "we have transferred", "we transferred", "i transferred", "was transferred on",
        "has been settled", "we have settled", "is already settled",
    ],
    guards: &[
        "not", "no", "never", "cannot", "can't", "won't", "haven't", "hasn't", "isn't", "wasn't", "weren't", "don't", "didn't", "unable", "if", "unless", "until you", "once you", "as soon as you", "after you", "when you", "only when", "only after", "only once",
        "half", "partially", "part of", "a part", "would", "could", "might", "may", "should", "hope", "try", "maybe", "perhaps", "you paid", "refuse",
    ],
    disputes: &[
        (Ground::NotReceived, &[
            "never received the goods", "have not received the goods", "haven't received the goods", "did not receive the goods", "didn't receive the goods", "never received the order", "have not received the order", "haven't received the order",
            "was never delivered", "were never delivered", "has not been delivered", "have not been delivered", "was not delivered", "were not delivered", "have not received the delivery", "goods never arrived", "service was not provided",
        ]),
        (Ground::Quality, &[
            "arrived damaged", "was damaged", "were damaged", "is damaged", "are damaged", "goods are defective", "is defective", "are defective", "was defective", "were defective", "is faulty", "are faulty", "was faulty", "were faulty", "poor quality", "bad quality", "items are missing", "items were missing", "delivery was incomplete", "is broken", "were broken",
        ]),
        (Ground::Amount, &[
            "amount is wrong", "amount is incorrect", "amount is not correct", "price is wrong", "price is incorrect", "price is not correct", "wrong price", "wrong amount", "incorrect amount", "incorrect price", "wrong quantity", "quantity is wrong", "overcharged", "invoice is wrong", "invoice is incorrect", "invoice is not correct", "does not match the order", "doesn't match the order", "we agreed a different price", "we agreed on a different price",
        ]),
        (Ground::Duplicate, &["invoiced twice", "billed twice", "charged twice", "is a duplicate", "duplicate invoice"]),
        (Ground::NotOrdered, &[
            "never ordered", "did not order", "didn't order", "have not ordered", "haven't ordered", "was cancelled", "order was canceled", "we cancelled the order", "we canceled the order", "we returned the goods", "goods were returned", "we sent the goods back", "have returned the goods",
        ]),
        (Ground::Unsaid, &["we dispute", "i dispute", "we contest", "we do not agree with the invoice", "we don't agree with the invoice", "we disagree with the invoice", "we do not accept the invoice", "we do not accept this invoice", "we reject the invoice", "we reject this invoice"]),
    ],
    dispute_guards: &["if", "in case", "no longer", "not damaged", "resolved", "has been solved", "not dispute", "before"],
    wrong_person: &[
        "wrong person", "wrong address", "wrong recipient", "wrong email", "wrong e-mail", "not the right person", "not the right contact", "no longer work", "no longer works", "has left the company", "left the company", "not responsible for", "i am not responsible for payments", "please contact our accounts department", "do not know this company", "don't know this company", "not our company", "please remove me from",
    ],
    copy: &[
        "copy of the invoice", "copy of invoice", "copy of your invoice", "copies of the invoices", "invoice copy", "resend the invoice", "re-send the invoice", "resend invoice", "send the invoice again", "send us the invoice", "send me the invoice", "forward the invoice", "never received the invoice", "have not received the invoice", "haven't received the invoice", "did not receive the invoice", "didn't receive the invoice", "don't have this invoice", "do not have this invoice", "cannot find the invoice", "can't find the invoice", "invoice is missing",
    ],
};

const BULGARIAN: Phrases = Phrases {
    language: "bg",
    promise: &[
        "ще платим", "ще платя", "ще преведем", "ще преведа", "ще ви преведем", "ще бъде платен*", "ще бъдат платен*", "ще бъде преведен*", "ще бъде извършено плащане", "ще извършим плащане*", "ще направим плащане*", "ще направим превод*", "плащането ще", "преводът ще", "ще наредим плащане*", "ще изплатим", "ще погасим", "ще го платим", "ще я платим", "ще ги платим", "ще уредим плащане*",
    ],
    paid: &[
        "вече платихме", "вече платих", "вече е платен*", "вече са платен*", "вече сме платили", "вече сме я платили", "платихме", "платена е", "платено е", "платени са", "е платена на", "е платено на", "беше платен*", "бе платен*", "преведохме", "преведена е", "вече сме превели", "сме превели", "плащането е извършено", "плащането е направено", "сумата е преведена", "е изплатена", "наредихме плащане*",
    ],
    guards: &["не", "няма", "ако", "когато", "след като", "щом", "докато", "половин*", "част", "частично", "може би", "евентуално", "опитаме", "бихме", "нито", "надявам*"],
    disputes: &[
        (Ground::NotReceived, &["не сме получили стоката", "не сме получавали стока*", "не получихме стоката", "не съм получил стоката", "не съм получила стоката", "стоката не е доставена", "стоката не е получена", "стоката не пристигна", "не е доставен*", "не сме получили доставка*", "не сме получили поръчка*", "услугата не е извършена"]),
        (Ground::Quality, &["е повредена", "са повредени", "беше повредена", "повредена стока", "дефектна", "дефектни", "е дефектен", "лошо качество", "некачествен*", "рекламация", "липсват артикули", "липсва част от стоката", "е счупена", "са счупени", "непълна доставка"]),
        (Ground::Amount, &["сумата е грешна", "сумата не е вярна", "грешна сума", "цената е грешна", "цената не е вярна", "грешна цена", "грешно количество", "фактурата е грешна", "фактурата не е вярна", "не отговаря на поръчката", "договорихме друга цена", "неправилна сума"]),
        (Ground::Duplicate, &["фактурирано два пъти", "фактурирана два пъти", "два пъти сте фактурирали", "дублирана фактура", "фактурата е дублирана"]),
        (Ground::NotOrdered, &["не сме поръчвали", "не сме поръчали", "не съм поръчвал", "не съм поръчвала", "поръчката е отказана", "отказахме поръчката", "анулирахме поръчката", "поръчката беше анулирана", "върнахме стоката", "стоката е върната"]),
        (Ground::Unsaid, &["оспорваме", "оспорвам", "не приемаме фактурата", "не сме съгласни с фактурата", "възразяваме"]),
    ],
    dispute_guards: &["ако", "в случай", "не е повредена", "не оспорваме"],
    wrong_person: &["грешен адрес", "грешен човек", "грешен имейл", "грешен получател", "не работя вече", "вече не работя", "вече не работи", "не работи при нас", "не съм отговорен", "не съм отговорна", "не отговарям за плащанията", "не познаваме тази фирма", "не сме тази фирма", "напусна фирмата"],
    copy: &["копие от фактурата", "копие на фактурата", "копие от фактура", "копие на фактура", "изпратете фактурата", "изпратете ми фактурата", "изпратете ни фактурата", "изпратите фактурата", "изпратите отново фактурата", "пратете фактурата", "пратете ми фактурата", "пратете ни фактурата", "не сме получили фактурата", "не съм получил фактурата", "не съм получила фактурата", "не сме получавали фактурата", "нямаме тази фактура", "липсва ни фактурата"],
};

const FRENCH: Phrases = Phrases {
    language: "fr",
    promise: &[
        "nous paierons", "nous payerons", "je paierai", "je payerai", "nous allons payer", "je vais payer", "nous réglerons", "je réglerai", "nous allons régler", "je vais régler", "sera payée", "sera payé", "seront payées", "sera réglée", "sera réglé", "seront réglées", "le paiement sera", "paiement sera effectué", "le virement sera", "virement sera effectué", "le règlement sera", "nous effectuerons le paiement", "nous effectuerons le virement", "j'effectuerai le virement", "j'effectuerai le paiement", "nous procéderons au paiement", "nous procéderons au virement", "nous ferons le virement", "je ferai le virement", "nous allons effectuer le virement", "nous allons effectuer le paiement", "nous virerons",
    ],
    paid: &[
        "nous avons payé", "j'ai payé", "nous avons déjà payé", "j'ai déjà payé", "a été payée", "a été payé", "ont été payées", "a déjà été payée", "a déjà été réglée", "a été réglée", "a été réglé", "ont été réglées", "est déjà payée", "est déjà réglée", "nous avons réglé", "nous avons déjà réglé", "j'ai réglé", "j'ai déjà réglé", "le paiement a été effectué", "paiement a été effectué", "le virement a été effectué", "virement a été effectué", "le virement a été fait", "avons effectué le virement", "avons effectué le paiement", "ai effectué le virement", "ai fait le virement", "avons fait le virement",
    ],
    guards: &["pas", "jamais", "si", "s'il", "à condition", "dès que vous", "lorsque vous", "quand vous", "tant que", "après votre", "moitié", "partiellement", "une partie", "en partie", "pourrions", "pourrait", "essaierons", "essayer", "espérons", "peut-être", "sauf", "ni"],
    disputes: &[
        (Ground::NotReceived, &["n'avons pas reçu la marchandise", "n'avons pas reçu les marchandises", "n'avons jamais reçu la marchandise", "n'avons jamais reçu les marchandises", "n'ai pas reçu la marchandise", "n'ai jamais reçu la marchandise", "n'avons pas reçu la commande", "n'ai pas reçu la commande", "n'avons jamais reçu la commande", "n'avons pas été livrés", "n'a pas été livrée", "n'a jamais été livrée", "n'ont pas été livrées", "n'ont jamais été livrées", "prestation n'a pas été"]),
        (Ground::Quality, &["est endommagée", "était endommagée", "sont endommagées", "étaient endommagées", "arrivée endommagée", "est défectueux", "est défectueuse", "sont défectueux", "étaient défectueux", "était défectueux", "mauvaise qualité", "non conforme", "non conformes", "livraison incomplète", "manque des articles", "articles manquants"]),
        (Ground::Amount, &["montant est erroné", "montant est incorrect", "montant est faux", "montant n'est pas correct", "montant erroné", "prix est erroné", "prix est incorrect", "prix n'est pas correct", "erreur de prix", "erreur de montant", "facture est erronée", "facture est incorrecte", "ne correspond pas à la commande", "ne correspond pas au devis", "mauvaise quantité", "quantité est erronée"]),
        (Ground::Duplicate, &["facturé deux fois", "facturée deux fois", "facturés deux fois", "est un doublon", "facture en double"]),
        (Ground::NotOrdered, &["n'avons pas commandé", "n'avons jamais commandé", "n'ai pas commandé", "n'ai jamais commandé", "avons annulé la commande", "commande a été annulée", "avons retourné la marchandise", "avons renvoyé la marchandise", "avons retourné les marchandises"]),
        (Ground::Unsaid, &["nous contestons", "je conteste", "nous refusons la facture", "nous refusons cette facture", "n'acceptons pas la facture", "n'acceptons pas cette facture", "pas d'accord avec la facture", "pas d'accord avec cette facture"]),
    ],
    dispute_guards: &["si", "au cas où", "ne contestons pas", "ne conteste pas"],
    wrong_person: &["mauvaise personne", "mauvaise adresse", "mauvais destinataire", "mauvais interlocuteur", "pas la bonne personne", "pas la bonne adresse", "ne travaille plus", "ne travaillons plus", "a quitté la société", "a quitté l'entreprise", "pas responsable des paiements", "pas responsable du paiement", "ne connaissons pas cette société", "pas le bon interlocuteur"],
    copy: &["copie de la facture", "copie de votre facture", "copie de cette facture", "copies des factures", "duplicata de la facture", "duplicata de facture", "renvoyer la facture", "renvoyer cette facture", "me renvoyer la facture", "envoyer la facture", "transmettre la facture", "pas reçu la facture", "pas reçu cette facture", "pas reçu votre facture", "jamais reçu la facture", "jamais reçu cette facture", "ne retrouvons pas la facture", "ne trouvons pas la facture"],
};

const LATVIAN: Phrases = Phrases {
    language: "lv",
    promise: &[
        "samaksāsim", "apmaksāsim", "samaksāšu", "apmaksāšu", "nomaksāsim", "nomaksāšu", "veiksim apmaksu", "veiksim maksājumu", "veikšu apmaksu", "veikšu maksājumu", "pārskaitīsim", "pārskaitīšu", "tiks apmaksāt*", "tiks samaksāt*", "tiks pārskaitīt*", "maksājums tiks", "apmaksa tiks", "rēķins tiks apmaksāts", "tiks veikta apmaksa", "tiks veikts maksājums",
    ],
    paid: &["esam samaksājuši", "esam apmaksājuši", "esmu samaksājis", "esmu samaksājusi", "esmu apmaksājis", "esmu apmaksājusi", "jau samaksāt*", "jau apmaksāt*", "jau samaksājām", "jau apmaksājām", "ir samaksāts", "ir apmaksāts", "ir apmaksāti", "tika apmaksāt*", "tika samaksāt*", "esam pārskaitījuši", "esmu pārskaitījis", "esmu pārskaitījusi", "pārskaitījām", "samaksājām", "apmaksājām", "maksājums ir veikts", "maksājums veikts", "apmaksa ir veikta", "apmaksa veikta"],
    guards: &["ne", "nav", "nevaram", "nevarēsim", "neesam", "neesmu", "ja", "kad jūs", "tiklīdz", "kamēr", "pēc tam, kad", "pusi", "daļēji", "daļu", "varbūt", "iespējams", "mēģināsim", "ceram", "ceru", "netiks", "nekad"],
    disputes: &[
        (Ground::NotReceived, &["neesam saņēmuši preci", "neesam saņēmuši preces", "neesmu saņēmis preci", "neesmu saņēmusi preci", "prece nav saņemta", "preces nav saņemtas", "prece nav piegādāta", "preces nav piegādātas", "preci nesaņēmām", "preces nesaņēmām", "pakalpojums nav sniegts", "pasūtījums nav saņemts", "pasūtījums nav piegādāts"]),
        (Ground::Quality, &["prece ir bojāta", "preces ir bojātas", "prece bija bojāta", "preces bija bojātas", "bojāta prece", "bojātas preces", "ir ar defektu", "slikta kvalitāte", "sliktas kvalitātes", "nekvalitatīv*", "trūkst preču", "nepilna piegāde", "nepilnīga piegāde"]),
        (Ground::Amount, &["summa nav pareiza", "summa ir nepareiza", "nepareiza summa", "cena nav pareiza", "cena ir nepareiza", "nepareiza cena", "nepareizs daudzums", "rēķins nav pareizs", "rēķins ir nepareizs", "kļūda rēķinā", "rēķinā ir kļūda", "neatbilst pasūtījumam"]),
        (Ground::Duplicate, &["rēķins izrakstīts divreiz", "izrakstīts divas reizes", "rēķins ir dublēts", "dubults rēķins"]),
        (Ground::NotOrdered, &["neesam pasūtījuši", "neesmu pasūtījis", "neesmu pasūtījusi", "nepasūtījām", "pasūtījums tika atcelts", "pasūtījums ir atcelts", "atcēlām pasūtījumu", "preces tika atgrieztas", "prece tika atgriezta", "atgriezām preci", "atgriezām preces"]),
        (Ground::Unsaid, &["apstrīdam", "apstrīdu", "nepiekrītam rēķinam", "nepiekrītu rēķinam", "nepieņemam rēķinu"]),
    ],
    dispute_guards: &["ja", "gadījumā"],
    wrong_person: &["nepareiza adrese", "nepareizs adresāts", "nepareizs e-pasts", "nepareizajai personai", "vairs nestrādā", "vairs nestrādāju", "neesmu atbildīgs", "neesmu atbildīga", "nezinām šādu uzņēmumu", "nepazīstam šo uzņēmumu", "nav mūsu uzņēmums", "ir aizgājis no uzņēmuma", "ir aizgājusi no uzņēmuma"],
    copy: &["rēķina kopiju", "rēķina kopija", "rēķinu kopijas", "atsūtīt rēķinu", "atsūtiet rēķinu", "nosūtīt rēķinu", "nosūtiet rēķinu", "atkārtoti nosūtīt rēķinu", "neesam saņēmuši rēķinu", "neesam saņēmuši šo rēķinu", "neesmu saņēmis rēķinu", "neesmu saņēmusi rēķinu", "rēķins nav saņemts", "rēķinu nesaņēmām"],
};

const DUTCH: Phrases = Phrases {
    language: "nl",
    promise: &[
        "wij betalen", "we betalen", "ik betaal", "betalen wij", "betalen we", "betaal ik", "zullen betalen", "zal betalen", "zullen wij betalen", "zullen we betalen", "zullen de factuur betalen", "zullen deze factuur betalen", "zal de factuur betalen", "wordt betaald", "worden betaald", "zal worden betaald", "zullen worden betaald", "betaald zal worden", "wordt voldaan", "zal worden voldaan", "wordt overgemaakt", "zal worden overgemaakt", "maken wij over", "maken we over", "maak ik over", "maken het bedrag over", "maak het bedrag over", "zullen overmaken", "zal overmaken", "betaling volgt", "betaling vindt plaats", "betaling zal", "staat klaar voor betaling", "zullen voldoen", "zullen de factuur voldoen",
    ],
    paid: &["hebben betaald", "heb betaald", "hebben al betaald", "hebben reeds betaald", "heb al betaald", "heb reeds betaald", "is al betaald", "is reeds betaald", "zijn al betaald", "zijn reeds betaald", "is betaald op", "is betaald", "zijn betaald", "al betaald", "reeds voldaan", "is al voldaan", "is voldaan op", "is voldaan", "is overgemaakt", "hebben overgemaakt", "heb overgemaakt", "hebben het bedrag overgemaakt", "betaling is gedaan", "betaling is verricht", "betaling is verstuurd", "factuur betaald op", "betaalden"],
    guards: &["niet", "nooit", "geen", "als", "indien", "zodra", "wanneer u", "pas na", "pas als", "tenzij", "helft", "gedeeltelijk", "deels", "een deel", "zouden", "zou", "misschien", "proberen", "hopen", "mogelijk", "kunnen betalen", "nog te"],
    disputes: &[
        (Ground::NotReceived, &["goederen niet ontvangen", "goederen nooit ontvangen", "levering niet ontvangen", "bestelling niet ontvangen", "bestelling nooit ontvangen", "is niet geleverd", "is nooit geleverd", "zijn niet geleverd", "zijn nooit geleverd", "niets ontvangen", "dienst is niet uitgevoerd"]),
        (Ground::Quality, &["is beschadigd", "zijn beschadigd", "was beschadigd", "waren beschadigd", "beschadigd aangekomen", "beschadigd geleverd", "is defect", "zijn defect", "was defect", "waren defect", "slechte kwaliteit", "levering was onvolledig", "levering is onvolledig", "onvolledig geleverd", "ontbreken artikelen", "is kapot", "was kapot"]),
        (Ground::Amount, &["bedrag is onjuist", "bedrag klopt niet", "bedrag is niet correct", "bedrag is fout", "prijs is onjuist", "prijs klopt niet", "prijs is niet correct", "verkeerde prijs", "verkeerd bedrag", "verkeerde hoeveelheid", "verkeerd aantal", "factuur klopt niet", "factuur is onjuist", "factuur is niet correct", "komt niet overeen met de bestelling", "andere prijs afgesproken", "te veel in rekening gebracht"]),
        (Ground::Duplicate, &["dubbel gefactureerd", "twee keer gefactureerd", "tweemaal gefactureerd", "dubbele factuur"]),
        (Ground::NotOrdered, &["niet besteld", "nooit besteld", "niets besteld", "bestelling is geannuleerd", "bestelling was geannuleerd", "bestelling geannuleerd", "hebben geannuleerd", "goederen geretourneerd", "goederen teruggestuurd", "zijn geretourneerd", "zijn teruggestuurd"]),
        (Ground::Unsaid, &["wij betwisten", "we betwisten", "ik betwist", "betwisten wij", "niet akkoord met de factuur", "niet akkoord met deze factuur", "niet eens met de factuur", "niet eens met deze factuur", "accepteren de factuur niet", "accepteren deze factuur niet"]),
    ],
    dispute_guards: &["als", "indien", "mocht", "betwisten niet"],
    wrong_person: &["verkeerde persoon", "verkeerde adres", "verkeerd adres", "verkeerde e-mailadres", "niet de juiste persoon", "niet het juiste adres", "niet het juiste e-mailadres", "niet meer werkzaam", "werkt niet meer", "werk niet meer", "werkt hier niet meer", "niet verantwoordelijk voor", "kennen dit bedrijf niet", "niet ons bedrijf"],
    copy: &["kopie van de factuur", "kopie van factuur", "kopie van deze factuur", "kopie van uw factuur", "kopieën van de facturen", "kopiefactuur", "factuurkopie", "factuur opnieuw sturen", "factuur opnieuw toesturen", "factuur nogmaals sturen", "factuur nogmaals toesturen", "factuur toesturen", "factuur sturen", "factuur mailen", "factuur niet ontvangen", "factuur nooit ontvangen", "factuur niet vinden", "geen factuur ontvangen"],
};

const ROMANIAN: Phrases = Phrases {
    language: "ro",
    promise: &[
        "vom plăti", "voi plăti", "vom achita", "voi achita", "vom vira", "voi vira", "vom face plata", "voi face plata", "vom efectua plata", "voi efectua plata", "va fi plătită", "va fi plătit", "vor fi plătite", "va fi achitată", "va fi achitat", "vor fi achitate", "va fi virată", "plata se va", "plata va fi", "o să plătim", "o să plătesc", "o să achităm", "urmează să plătim", "urmează să achităm", "vom transfera", "voi transfera", "vom face transferul",
    ],
    paid: &["am plătit", "am achitat", "am virat", "am plătit deja", "am achitat deja", "a fost plătită", "a fost plătit", "au fost plătite", "a fost achitată", "a fost achitat", "au fost achitate", "a fost deja plătită", "a fost deja achitată", "este deja plătită", "este deja achitată", "este achitată", "este plătită", "plata a fost efectuată", "plata a fost făcută", "am efectuat plata", "am făcut plata", "am transferat", "a fost virată"],
    guards: &["nu", "n-am", "niciodată", "dacă", "după ce", "până când", "numai", "doar când", "imediat ce", "jumătate", "parțial", "o parte", "am putea", "ar putea", "poate", "încercăm", "sperăm", "fără"],
    disputes: &[
        (Ground::NotReceived, &["nu am primit marfa", "nu am primit mărfurile", "nu am primit produsele", "nu am primit produsul", "nu am primit comanda", "nu am primit livrarea", "nu a fost livrată", "nu a fost livrat", "nu au fost livrate", "marfa nu a ajuns", "produsele nu au ajuns", "serviciul nu a fost prestat", "serviciile nu au fost prestate"]),
        (Ground::Quality, &["este deteriorată", "sunt deteriorate", "era deteriorată", "a ajuns deteriorată", "au ajuns deteriorate", "este defect", "este defectă", "sunt defecte", "erau defecte", "calitate proastă", "calitate slabă", "neconform*", "livrare incompletă", "lipsesc produse", "este spart", "sunt sparte"]),
        (Ground::Amount, &["suma este greșită", "suma nu este corectă", "suma este incorectă", "sumă greșită", "prețul este greșit", "prețul nu este corect", "preț greșit", "cantitate greșită", "cantitatea este greșită", "factura este greșită", "factura nu este corectă", "factura este incorectă", "nu corespunde comenzii", "nu corespunde cu comanda", "am convenit alt preț"]),
        (Ground::Duplicate, &["facturat de două ori", "facturată de două ori", "facturate de două ori", "factură dublă", "este duplicat"]),
        (Ground::NotOrdered, &["nu am comandat", "am anulat comanda", "comanda a fost anulată", "am returnat marfa", "am returnat produsele", "marfa a fost returnată", "produsele au fost returnate"]),
        (Ground::Unsaid, &["contestăm", "contest factura", "contest această factură", "nu suntem de acord cu factura", "nu sunt de acord cu factura", "nu acceptăm factura", "refuzăm factura"]),
    ],
    dispute_guards: &["dacă", "în caz", "nu contestăm"],
    wrong_person: &["persoana greșită", "adresa greșită", "adresă greșită", "destinatar greșit", "nu sunt persoana potrivită", "nu sunt persoana", "nu mai lucrez", "nu mai lucrează", "a plecat din companie", "a plecat din firmă", "nu sunt responsabil", "nu cunoaștem această firmă", "nu este firma noastră"],
    copy: &["copie a facturii", "o copie după factură", "copia facturii", "copie după factura", "copii ale facturilor", "retrimiteți factura", "retrimite factura", "retrimiteți-mi factura", "trimiteți factura", "trimiteți-mi factura", "trimiteți-ne factura", "trimite factura", "nu am primit factura", "n-am primit factura", "nu găsim factura", "nu avem factura"],
};

const GERMAN: Phrases = Phrases {
    language: "de",
    promise: &["wir zahlen", "wir bezahlen", "ich zahle", "ich bezahle", "wir überweisen", "ich überweise", "werden wir bezahlen", "werden wir überweisen", "werden wir zahlen", "wird bezahlt", "wird überwiesen", "wird beglichen", "wird angewiesen", "zahlung erfolgt", "überweisung erfolgt", "zahlen wir", "bezahlen wir", "überweisen wir", "überweise ich", "bezahle ich", "werden die rechnung bezahlen", "werden die rechnung begleichen"],
    paid: &["haben bezahlt", "haben bereits bezahlt", "habe bezahlt", "habe bereits bezahlt", "wurde bezahlt", "wurde bereits bezahlt", "ist bezahlt", "ist bereits bezahlt", "haben überwiesen", "wurde überwiesen", "wurde bereits überwiesen", "habe überwiesen", "wurde beglichen", "wurde bereits beglichen", "schon bezahlt", "bereits bezahlt"],
    guards: &["nicht", "nie", "kein", "keine", "wenn", "falls", "sobald", "erst nach", "erst wenn", "hälfte", "teilweise", "einen teil", "würden", "könnten", "vielleicht", "hoffen", "versuchen"],
    disputes: &[
        (Ground::NotReceived, &["ware nicht erhalten", "ware nie erhalten", "lieferung nicht erhalten", "wurde nicht geliefert", "wurde nie geliefert", "wurden nicht geliefert", "wurden nie geliefert"]),
        (Ground::Quality, &["ist beschädigt", "sind beschädigt", "war beschädigt", "waren beschädigt", "beschädigt geliefert", "ist mangelhaft", "war mangelhaft", "ist defekt", "sind defekt", "war defekt", "schlechte qualität", "unvollständig geliefert"]),
        (Ground::Amount, &["betrag ist falsch", "betrag stimmt nicht", "preis ist falsch", "preis stimmt nicht", "falscher preis", "falscher betrag", "rechnung ist falsch", "rechnung stimmt nicht", "falsche menge"]),
        (Ground::Duplicate, &["doppelt berechnet", "doppelte rechnung", "zweimal berechnet"]),
        (Ground::NotOrdered, &["nicht bestellt", "nie bestellt", "bestellung storniert", "wurde storniert", "ware zurückgeschickt", "ware zurückgesendet"]),
        (Ground::Unsaid, &["wir bestreiten", "widersprechen der rechnung", "nicht einverstanden mit der rechnung", "akzeptieren die rechnung nicht"]),
    ],
    dispute_guards: &["wenn", "falls"],
    wrong_person: &["falsche person", "falsche adresse", "falscher ansprechpartner", "nicht der richtige ansprechpartner", "nicht die richtige ansprechpartnerin", "nicht mehr bei uns", "arbeitet nicht mehr", "nicht zuständig", "kennen diese firma nicht"],
    copy: &["rechnungskopie", "kopie der rechnung", "rechnung nochmals", "rechnung noch einmal", "rechnung erneut", "rechnung nicht erhalten", "rechnung nie erhalten", "rechnung zusenden", "rechnung zuschicken", "rechnung schicken"],
};
