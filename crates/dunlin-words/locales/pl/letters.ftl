# Letters and e-mails, by template of the standard policy. Each states its requirement (R…) and its tone.
#
# The values are explained in the English file. Both nouns that are counted (faktura, pozycja) are feminine; they come as nominatives,
# so they stand as a subject or after a colon, and as an object only where there are several. A name, too, is always a nominative.
# The salutation ends in a comma, so the first sentence of a letter begins with a word that has a capital of its own (Państwo, Państwa):
# it is right there, and also after a paragraph that a person wrote before it. A date with its year takes „r.”, which `weekday-date`
# has already.
# CAPITAL() begins a sentence. STRONG() marks the day; nothing else is ever bold. No capitals, no exclamation marks, no blame, and no step but those listed.

## Parts

number-word = { $n ->
    [1] jedna
    [2] dwie
    [3] trzy
    [4] cztery
    [5] pięć
    [6] sześć
    [7] siedem
    [8] osiem
    [9] dziewięć
    [10] dziesięć
    [11] jedenaście
    [12] dwanaście
   *[other] { $n }
}
documents = { $noun ->
    [invoices] { $n ->
        [one] { number-word } faktura
        [few] { number-word } faktury
        [many] { number-word } faktur
       *[other] { number-word } faktury
    }
   *[items] { $n ->
        [one] { number-word } pozycja
        [few] { number-word } pozycje
        [many] { number-word } pozycji
       *[other] { number-word } pozycji
    }
}
this-message = { $channel ->
    [email] tę wiadomość
   *[letter] to pismo
}
# After „prosimy”.
call-us = zadzwonić pod numer { $phone }{ $has_hours ->
    [yes] {" "}({ $hours })
   *[no] {""}
}
call-or-write = { $has_email ->
    [yes] { $channel ->
        [email] { call-us } lub odpowiedzieć na tę wiadomość
       *[letter] { call-us } lub napisać na adres { $email }
    }
   *[no] { call-us }
}
credits-deducted = { $credits ->
    [0] {""}
    [one] {" "}Kwota na Państwa korzyść została już odliczona.
    [few] {" "}Kwoty na Państwa korzyść zostały już odliczone.
    [many] {" "}Kwoty na Państwa korzyść zostały już odliczone.
   *[other] {" "}Kwoty na Państwa korzyść zostały już odliczone.
}
# After a feminine noun in the genitive (kwoty, raty).
pay-by-or-soon = { $deadline ->
    [set] tak, aby wpłynęła do nas najpóźniej { STRONG($pay_by_day) }
   *[none] w najbliższym możliwym terminie
}
title-by = { $deadline ->
    [set] płatne do { $pay_by_near }
   *[none] po terminie
}

## The receipt check (R2.5, R1.2): did it arrive; no demand

receipt-check-title = { $noun ->
    [invoices] { $count ->
        [one] Czy dotarła do Państwa nasza faktura { $numbers }?
        [few] Czy dotarły do Państwa od nas { $documents }?
        [many] Czy dotarło do Państwa od nas { $documents }?
       *[other] Czy dotarły do Państwa od nas { $documents }?
    }
   *[items] Czy dotarły do Państwa nasze dokumenty?
}
receipt-check-opening = { $count ->
    [one] { $noun ->
        [invoices] Państwo powinni już mieć fakturę wymienioną poniżej, którą niedawno wysłaliśmy. Czy dotarła i czy wszystko jest w niej jasne?
       *[items] Państwo powinni już mieć dokument wymieniony poniżej, który niedawno wysłaliśmy. Czy dotarł i czy wszystko jest w nim jasne?
    }
    [few] { $noun ->
        [invoices] Państwo powinni już mieć { $documents } wymienione poniżej, które niedawno wysłaliśmy. Czy dotarły i czy wszystko jest w nich jasne?
       *[items] Państwo powinni już mieć dokumenty wymienione poniżej, które niedawno wysłaliśmy. Czy dotarły i czy wszystko jest w nich jasne?
    }
    [many] { $noun ->
        [invoices] Państwo powinni już mieć { $documents } wymienionych poniżej, które niedawno wysłaliśmy. Czy dotarły i czy wszystko jest w nich jasne?
       *[items] Państwo powinni już mieć dokumenty wymienione poniżej, które niedawno wysłaliśmy. Czy dotarły i czy wszystko jest w nich jasne?
    }
   *[other] { $noun ->
        [invoices] Państwo powinni już mieć { $documents } wymienione poniżej, które niedawno wysłaliśmy. Czy dotarły i czy wszystko jest w nich jasne?
       *[items] Państwo powinni już mieć dokumenty wymienione poniżej, które niedawno wysłaliśmy. Czy dotarły i czy wszystko jest w nich jasne?
    }
}
receipt-check-ask = Wystarczy krótka odpowiedź. Jeśli czegoś brakuje albo numer zamówienia lub adres powinien być inny, prosimy o informację już teraz; poprawimy to.
receipt-check-again-title = { $noun ->
    [invoices] { $count ->
        [one] Pytamy ponownie: czy dotarła do Państwa faktura { $numbers }?
        [few] Pytamy ponownie: czy dotarły do Państwa od nas { $documents }?
        [many] Pytamy ponownie: czy dotarło do Państwa od nas { $documents }?
       *[other] Pytamy ponownie: czy dotarły do Państwa od nas { $documents }?
    }
   *[items] Pytamy ponownie: czy dotarły do Państwa nasze dokumenty?
}
receipt-check-again-opening = Państwa odpowiedź na nasze pytanie sprzed kilku dni jeszcze do nas nie dotarła. Pytaliśmy, czy { $noun ->
    [invoices] { $count ->
        [one] otrzymali Państwo fakturę wymienioną poniżej
        [few] otrzymali Państwo faktury wymienione poniżej
        [many] otrzymali Państwo faktury wymienione poniżej
       *[other] otrzymali Państwo faktury wymienione poniżej
    }
   *[items] { $count ->
        [one] otrzymali Państwo dokument wymieniony poniżej
        [few] otrzymali Państwo dokumenty wymienione poniżej
        [many] otrzymali Państwo dokumenty wymienione poniżej
       *[other] otrzymali Państwo dokumenty wymienione poniżej
    }
}. Wiadomości czasem giną, dlatego pytamy jeszcze raz.
receipt-check-again-ask = Wystarczy krótka odpowiedź: czy wszystko dotarło i czy coś jest niejasne? Chętnie prześlemy kopię.
receipt-check-help = W razie pytań prosimy { call-or-write }.

## Courtesy, a week before due (R1.3): is anything wrong, and which day do they mean to pay

courtesy-title = { $noun ->
    [invoices] { $count ->
        [one] Czy z fakturą { $numbers } wszystko jest w porządku?
        [few] Czy nasze { $documents } są w porządku?
        [many] Czy naszych { $documents } jest w porządku?
       *[other] Czy nasze { $documents } są w porządku?
    }
   *[items] Czy na Państwa koncie wszystko jest w porządku?
}
courtesy-opening = { $noun ->
    [invoices] { $count ->
        [one] Państwa faktura wymieniona poniżej ma wkrótce termin płatności.
        [few] Państwa faktury wymienione poniżej mają wkrótce termin płatności.
        [many] Państwa faktury wymienione poniżej mają wkrótce termin płatności.
       *[other] Państwa faktury wymienione poniżej mają wkrótce termin płatności.
    }
   *[items] { $count ->
        [one] Państwa dokument wymieniony poniżej ma wkrótce termin płatności.
        [few] Państwa dokumenty wymienione poniżej mają wkrótce termin płatności.
        [many] Państwa dokumenty wymienione poniżej mają wkrótce termin płatności.
       *[other] Państwa dokumenty wymienione poniżej mają wkrótce termin płatności.
    }
} Wcześniej chcielibyśmy się dowiedzieć, czy z towarem lub usługą, które Państwo od nas otrzymali, wszystko jest w porządku.
courtesy-ask = Jeśli tak, czy mogliby nam Państwo podać dzień, w którym zamierzają Państwo zapłacić? Pomoże nam to w planowaniu. Jeśli coś jest nie w porządku, prosimy napisać, o co chodzi; od razu się tym zajmiemy.
courtesy-help = Prosimy { call-or-write }.

## A few days before due (R2.6): short

due-soon-title = { $total } – termin płatności { $due_first_near }
due-soon-opening = { $count ->
    [one] { $noun ->
        [invoices] Państwa faktura wymieniona poniżej ma termin płatności { STRONG($due_first_day) }.
       *[items] Państwa płatność wymieniona poniżej ma termin { STRONG($due_first_day) }.
    }
    [few] Państwa { $documents } wymienione poniżej mają wkrótce termin płatności, pierwsza { STRONG($due_first_day) }.
    [many] Państwa { $documents } wymienionych poniżej ma wkrótce termin płatności, pierwsza { STRONG($due_first_day) }.
   *[other] Państwa { $documents } wymienione poniżej mają wkrótce termin płatności, pierwsza { STRONG($due_first_day) }.
} To tylko krótka informacja.
due-soon-ask = Jeśli płatność jest już w drodze, dziękujemy; nic więcej nie trzeba robić.
due-soon-help = W razie pytań prosimy { call-or-write }.

## An early-payment discount was taken too late (R1.10): thanks first, then what is still open

unearned-discount-title = W sprawie skonta: do zapłaty pozostaje { $unearned }
unearned-discount-opening = { $payments ->
    [one] Państwa płatność dotarła do nas, dziękujemy. Była pomniejszona o skonto, ale wpłynęła po ostatnim dniu, w którym ono przysługiwało.
    [few] Państwa płatności dotarły do nas, dziękujemy. Były pomniejszone o skonto, ale wpłynęły po ostatnim dniu, w którym ono przysługiwało.
    [many] Państwa płatności dotarły do nas, dziękujemy. Były pomniejszone o skonto, ale wpłynęły po ostatnim dniu, w którym ono przysługiwało.
   *[other] Państwa płatności dotarły do nas, dziękujemy. Były pomniejszone o skonto, ale wpłynęły po ostatnim dniu, w którym ono przysługiwało.
} Dlatego do zapłaty pozostaje { $unearned }; lista pokazuje dzień, w którym wpłynęły pieniądze.{ credits-deducted }
unearned-discount-ask = Prosimy o przelanie kwoty { $total } { pay-by-or-soon }. Jeśli według Państwa był to inny dzień, prosimy o informację; sprawdzimy to wspólnie.
unearned-discount-help = W razie pytań prosimy { call-or-write }.

## The first reminder (R0.5, R3.5): an oversight

reminder-title = Przypomnienie: { $total } { title-by }
reminder-opening = Państwa uwadze mogło to po prostu umknąć: { $documents_late } { $late ->
    [one] jest
    [few] są
    [many] jest
   *[other] są
} już po terminie płatności.{ credits-deducted }
reminder-ask = Prosimy o przelanie kwoty { $total } { pay-by-or-soon }.

## The invoice is late (R2.6, R1.4)

past-due-title = Zaległa płatność: { $total } { title-by }
past-due-opening = Państwa konto wykazuje zaległość: { $late ->
    [one] { $documents_late } jest po terminie płatności od { $oldest_days ->
        [one] jednego dnia
        [few] { $oldest_days } dni
        [many] { $oldest_days } dni
       *[other] { $oldest_days } dnia
    }.
    [few] { $documents_late } są po terminie płatności, najstarsza od { $oldest_days ->
        [one] jednego dnia
        [few] { $oldest_days } dni
        [many] { $oldest_days } dni
       *[other] { $oldest_days } dnia
    }.
    [many] { $documents_late } jest po terminie płatności, najstarsza od { $oldest_days ->
        [one] jednego dnia
        [few] { $oldest_days } dni
        [many] { $oldest_days } dni
       *[other] { $oldest_days } dnia
    }.
   *[other] { $documents_late } są po terminie płatności, najstarsza od { $oldest_days ->
        [one] jednego dnia
        [few] { $oldest_days } dni
        [many] { $oldest_days } dni
       *[other] { $oldest_days } dnia
    }.
} Otrzymali Państwo towary lub usługi, a zapłata była uzgodniona na { $late ->
    [one] dzień podany na liście
    [few] dni podane na liście
    [many] dni podane na liście
   *[other] dni podane na liście
}.{ credits-deducted }
past-due-ask = Prosimy o przelanie kwoty { $total } { pay-by-or-soon }. Jeśli to niemożliwe, prosimy o informację, kiedy możemy się jej spodziewać.

## Second reminder (R1.6): short, reassuring, opens a dialogue

second-reminder-title = W sprawie kwoty { $total } na Państwa koncie
second-reminder-opening = Państwa konto wykazuje { $late ->
    [one] zaległość w kwocie { $total }
    [few] zaległości w łącznej kwocie { $total }
    [many] zaległości w łącznej kwocie { $total }
   *[other] zaległości w łącznej kwocie { $total }
}. Chcielibyśmy o tym z Państwem porozmawiać.{ credits-deducted }
second-reminder-ask = Być może istnieje powód, którego jeszcze nie znamy. Większość spraw można wyjaśnić w krótkiej rozmowie, a my wolimy znaleźć rozwiązanie wspólnie z Państwem, niż pisać kolejny raz.
second-reminder-help = Prosimy { call-or-write } w dogodnej dla Państwa chwili. Możliwa jest też zapłata części teraz, a reszty później.

## After a conversation (R1.5): what was said and agreed

confirmation-title = Nasza rozmowa z { $talked_on_near }
confirmation-opening = Państwa rozmowę z nami z { $talked_on }{"\u00A0"}r.{ $has_with ->
    [yes] {" "}({ $with })
   *[no] {""}
} zapisaliśmy w następujący sposób. Bardzo za nią dziękujemy.
confirmation-agreed = Uzgodniliśmy:
confirmation-nothing-agreed = Nie uzgodniono dnia zapłaty ani innych warunków.
agreed-amount = { $amount } do { $by }{"\u00A0"}r.
agreed-payment = Zapłata do { $by }{"\u00A0"}r.
confirmation-list = { $late ->
    [0] { $noun ->
        [invoices] To są faktury, których dotyczyła rozmowa.
       *[items] To są dokumenty, których dotyczyła rozmowa.
    }
   *[other] Rozmowa dotyczyła niezapłaconej kwoty { $total } z tej listy.
}
confirmation-help = Jeśli zapisaliśmy coś niewłaściwie, prosimy { call-or-write }. W przeciwnym razie odpowiedź nie jest potrzebna.

## agreement: an instalment plan to sign (R2.2, R3.8). Friendly and exact; both sides sign.

agreement-title = Państwa plan ratalny na kwotę { $total }
agreement-opening = Państwa plan spłaty w ratach został uzgodniony, za co dziękujemy: { $documents } na łączną kwotę { $total }. Poniżej podajemy, co uzgodniliśmy. Prosimy podpisać jeden egzemplarz i odesłać go do nas; plan zaczyna obowiązywać, gdy go otrzymamy.
agreement-parts = Raty planu { $plan }
agreement-part = Rata
agreement-by = Wpływ do nas do
agreement-amount = Kwota
agreement-left = Pozostaje po niej
agreement-sum = Razem
agreement-terms = Uzgadniamy, co następuje:
agreement-term-rest = Dopóki plan jest dotrzymywany, nie wysyłamy przypomnień o wymienionych wyżej pozycjach, a jedynie krótką informację o racie.
agreement-term-money = Wpłata przed terminem lub ponad ratę jest zaliczana na następną ratę. Każdą wpłatę zalicza się na najstarszą niezapłaconą ratę.
agreement-interest-rests = Odsetki za opóźnienie od tych pozycji nie są naliczane, dopóki plan jest dotrzymywany. Jeśli plan nie zostanie dotrzymany, odsetki są należne tak, jakby planu nie było.
agreement-interest-runs = Odsetki za opóźnienie od tych pozycji są naliczane także w czasie, gdy plan jest dotrzymywany. Poprosimy o nie po zakończeniu planu.
agreement-term-default = Ratę uważa się za niezapłaconą w terminie { $grace ->
    [0] następnego dnia po jej dniu płatności
    [one] po upływie jednego dnia od jej dnia płatności
    [few] po upływie { $grace } dni od jej dnia płatności
    [many] po upływie { $grace } dni od jej dnia płatności
   *[other] po upływie { $grace } dnia od jej dnia płatności
}. { $missed ->
    [0] Plan nie kończy się samoczynnie, gdy raty nie są płacone w terminie; możemy go wtedy zakończyć, zawiadamiając Państwa.
    [one] Plan kończy się z pierwszą ratą niezapłaconą w terminie albo gdy niezapłacona w terminie jest ostatnia rata.
    [few] Plan kończy się, gdy jednocześnie niezapłacone w terminie są { $missed } raty albo gdy niezapłacona w terminie jest ostatnia rata.
    [many] Plan kończy się, gdy jednocześnie niezapłaconych w terminie jest { $missed } rat albo gdy niezapłacona w terminie jest ostatnia rata.
   *[other] Plan kończy się, gdy jednocześnie niezapłacone w terminie są { $missed } raty albo gdy niezapłacona w terminie jest ostatnia rata.
}
agreement-term-end = Gdy plan zakończy się w ten sposób, wszystko, co pozostało do zapłaty, staje się od razu wymagalne.
agreement-sign = Jeśli coś nie zgadza się z naszymi ustaleniami, prosimy przed podpisaniem { call-or-write }.
agreement-place-date = Miejscowość i data
agreement-signature = Podpis oraz imię i nazwisko

## part-soon: a part of a plan falls due in a few days (R3.8). Friendly.

part-soon-title = { $total } – termin płatności { $due_first_near }
part-soon-opening = Państwa plan ratalny ({ $numbers }): kwota { $total } ma termin płatności { $due_first_day }. To tylko krótka informacja.
part-soon-ask = Jeśli płatność jest już w drodze, dziękujemy; nic więcej nie trzeba robić.
part-soon-help = Jeśli ten dzień już Państwu nie odpowiada, prosimy przed jego nadejściem { call-or-write }.

## part-missed: a part of a plan did not come (R3.8). Calm; speaks of that part only.

part-missed-title = { $total } – termin płatności minął { $due_first_near }
part-missed-opening = Państwa plan ratalny ({ $numbers }): termin płatności kwoty { $total } minął { $due_first_near }. Jeszcze jej nie otrzymaliśmy.
part-missed-ask = Aby plan obowiązywał dalej, prosimy o przelanie tej raty { pay-by-or-soon }.
part-missed-help = Jeśli nie mogą Państwo teraz zapłacić, prosimy jak najszybciej { call-or-write }. Plan można zmienić tylko wtedy, gdy jest dotrzymywany.

## not-justified: what was contested is owed after all. Plain, without blame.

not-justified-title = Państwa zastrzeżenia: { $numbers }
not-justified-opening = Państwa zastrzeżenia ({ $numbers }) rozpatrzyliśmy i ustaliliśmy, że kwota { $total } jest należna.
not-justified-ask = Prosimy o jej zapłatę w najbliższym możliwym terminie. Od dziś traktujemy ją jak każdą inną niezapłaconą kwotę.
not-justified-help = Jeśli są Państwo innego zdania, prosimy { call-or-write } i wskazać, czemu powinniśmy się przyjrzeć.

## To the customer's manager or owner (R1.7): cordial, summarises

to-management-title = Państwa konto ({ $creditor }): { $total } po terminie
to-management-attention = Do rąk kierownictwa
to-management-opening = Państwa firma, { $customer }, jest dla nas cennym partnerem. Piszemy, ponieważ w sprawie Państwa konta potrzebna jest decyzja, która mogła jeszcze nie trafić na Państwa biurko.
to-management-summary = { $late ->
    [one] { CAPITAL($documents_late) } na kwotę { $past_due } jest po terminie płatności od { $oldest_days ->
        [one] jednego dnia
        [few] { $oldest_days } dni
        [many] { $oldest_days } dni
       *[other] { $oldest_days } dnia
    }.
    [few] { CAPITAL($documents_late) } na łączną kwotę { $past_due } są po terminie płatności, najstarsza od { $oldest_days ->
        [one] jednego dnia
        [few] { $oldest_days } dni
        [many] { $oldest_days } dni
       *[other] { $oldest_days } dnia
    }.
    [many] { CAPITAL($documents_late) } na łączną kwotę { $past_due } jest po terminie płatności, najstarsza od { $oldest_days ->
        [one] jednego dnia
        [few] { $oldest_days } dni
        [many] { $oldest_days } dni
       *[other] { $oldest_days } dnia
    }.
   *[other] { CAPITAL($documents_late) } na łączną kwotę { $past_due } są po terminie płatności, najstarsza od { $oldest_days ->
        [one] jednego dnia
        [few] { $oldest_days } dni
        [many] { $oldest_days } dni
       *[other] { $oldest_days } dnia
    }.
} Nasze wiadomości nie doprowadziły dotąd do zapłaty.{ credits-deducted }
to-management-ask = Będziemy wdzięczni, jeśli dopilnują Państwo, aby kwota { $total } { $deadline ->
    [set] wpłynęła do nas najpóźniej { STRONG($pay_by_day) }
   *[none] została wkrótce zapłacona
}, albo poinformują nas Państwo, co stoi na przeszkodzie. Nie jest to nic osobistego: towary lub usługi zostały dostarczone, a zapłata była uzgodniona.

## Second notice (R0.6, R3.9): certified; what is seriously overdue and what follows

second-notice-title = Drugie wezwanie do zapłaty: { $total } { title-by }
second-notice-opening = Państwa konto wykazuje poważną zaległość: { $late ->
    [one] { $documents_late } jest po terminie płatności od { $oldest_days ->
        [one] jednego dnia
        [few] { $oldest_days } dni
        [many] { $oldest_days } dni
       *[other] { $oldest_days } dnia
    }.
    [few] { $documents_late } są po terminie płatności, najstarsza od { $oldest_days ->
        [one] jednego dnia
        [few] { $oldest_days } dni
        [many] { $oldest_days } dni
       *[other] { $oldest_days } dnia
    }.
    [many] { $documents_late } jest po terminie płatności, najstarsza od { $oldest_days ->
        [one] jednego dnia
        [few] { $oldest_days } dni
        [many] { $oldest_days } dni
       *[other] { $oldest_days } dnia
    }.
   *[other] { $documents_late } są po terminie płatności, najstarsza od { $oldest_days ->
        [one] jednego dnia
        [few] { $oldest_days } dni
        [many] { $oldest_days } dni
       *[other] { $oldest_days } dnia
    }.
} Nasze przypomnienia nie doprowadziły do zapłaty.{ credits-deducted }
second-notice-ask = Prosimy o przelanie kwoty { $total } { pay-by-or-soon }.
second-notice-duty = Mają Państwo prawny obowiązek zapłacić za to, co zostało zamówione i odebrane. Dług, który pozostaje niezapłacony, może zakończyć się sprawą sądową i jej kosztami oraz utratą dobrych relacji po obu stronach. Wolelibyśmy uniknąć jednego i drugiego.

## Demand (R1.8): the minimum to catch up, until when; credit is a privilege

demand-title = Wezwanie do zapłaty zaległości: { $past_due }
demand-opening = Państwa konto wykazuje poważną zaległość; najstarszy dokument jest po terminie płatności od { $oldest_days ->
    [one] jednego dnia
    [few] { $oldest_days } dni
    [many] { $oldest_days } dni
   *[other] { $oldest_days } dnia
}.{ credits-deducted }
demand-minimum = Minimalna kwota potrzebna do wyrównania zaległości to { $past_due }{ $charged ->
    [some] , w tym odsetki i opłaty w kwocie { $charges }
   *[none] {""}
}. { $minimum ->
    [set] Kwota ta obowiązuje do { STRONG($minimum_until_day) }; prosimy, aby do tego dnia do nas wpłynęła.
   *[none] Prosimy o jej przelanie w najbliższym możliwym terminie.
}
demand-credit = Do czasu jej zapłaty nie możemy udzielać Państwu kredytu kupieckiego. Kredyt jest przywilejem, a nie prawem; udzieliliśmy go w przekonaniu, że faktury są płacone w terminie.

## Final notice (R0.7, R3.9): certified; what will be done, and the number to call

final-notice-title = Ostateczne wezwanie do zapłaty: { $total } { title-by }
final-notice-opening = Państwa konto nadal wykazuje zaległość, dlatego kierujemy do Państwa ostateczne wezwanie. { $late ->
    [one] { CAPITAL($documents_late) } pozostaje niezapłacona i jest po terminie płatności od { $oldest_days ->
        [one] jednego dnia
        [few] { $oldest_days } dni
        [many] { $oldest_days } dni
       *[other] { $oldest_days } dnia
    }.
    [few] { CAPITAL($documents_late) } pozostają niezapłacone; najstarsza jest po terminie płatności od { $oldest_days ->
        [one] jednego dnia
        [few] { $oldest_days } dni
        [many] { $oldest_days } dni
       *[other] { $oldest_days } dnia
    }.
    [many] { CAPITAL($documents_late) } pozostaje niezapłaconych; najstarsza jest po terminie płatności od { $oldest_days ->
        [one] jednego dnia
        [few] { $oldest_days } dni
        [many] { $oldest_days } dni
       *[other] { $oldest_days } dnia
    }.
   *[other] { CAPITAL($documents_late) } pozostają niezapłacone; najstarsza jest po terminie płatności od { $oldest_days ->
        [one] jednego dnia
        [few] { $oldest_days } dni
        [many] { $oldest_days } dni
       *[other] { $oldest_days } dnia
    }.
}{ credits-deducted }
final-notice-ask = Prosimy o przelanie kwoty { $total } { pay-by-or-soon }{ $charged ->
    [some] . Kwota ta zawiera odsetki i opłaty za opóźnienie: { $charges }.
   *[none] .
}
final-notice-call = Pilnie prosimy o telefon już teraz pod numer { $phone }{ $has_hours ->
    [yes] {" "}({ $hours })
   *[no] {""}
}. Nawet na tym etapie sprawę można rozwiązać w jednej rozmowie: zapłatą, planem ratalnym albo informacją, co się nie zgadza.
final-notice-duty = Mają Państwo prawny obowiązek zapłacić za to, co zostało zamówione i odebrane, a sprawa sądowa i utrata dobrych relacji nie służą nikomu z nas.

## In collections (R0.9)

in-collections-title = Państwa konto jest w windykacji: { $total } do zapłaty
in-collections-opening = Państwa dokumenty wymienione poniżej pozostają niezapłacone; najstarszy jest po terminie płatności od { $oldest_days ->
    [one] jednego dnia
    [few] { $oldest_days } dni
    [many] { $oldest_days } dni
   *[other] { $oldest_days } dnia
}. Państwa konto jest teraz w windykacji i do czasu jego uregulowania wstrzymaliśmy wszelką współpracę handlową.{ credits-deducted }
in-collections-ask = Zapłata kwoty { $total } reguluje konto{ $deadline ->
    [set] ; prosimy, aby wpłynęła ona do nas najpóźniej { STRONG($pay_by_day) }.
   *[none] .
}

## Last deadline (R0.10), in-house collection only

last-deadline-title = Ostatni termin: { $total } { title-by }
last-deadline-opening = Państwa konto jest w windykacji, a podana niżej kwota nadal nie została zapłacona.{ credits-deducted }
last-deadline-ask = { $deadline ->
    [set] Wyznaczamy Państwu ostatni termin: kwota { $total } musi wpłynąć do nas najpóźniej { STRONG($pay_by_day) }.
   *[none] To dla Państwa ostatnia możliwość, aby zapłacić { $total } z własnej decyzji.
}

## Monthly statement (R4.3)

statement-title = Wyciąg z konta: saldo { $total } na dzień { $date_near }
statement-opening = Państwa konto u nas przedstawia się na dzień { $date }{"\u00A0"}r. następująco.{ credits-deducted } { $is_past_due ->
    [yes] Z tego salda po terminie płatności jest { $past_due }.
   *[no] Nic nie jest po terminie płatności.
}
statement-copies = Jeśli potrzebna jest Państwu kopia faktury, prosimy podać jej numer; prześlemy ją.

## promise: what the customer promised, confirmed (R1.5, R2.11). Friendly and exact. $amount, $promise_day, $promise_near; $way (arrives, sent)

promise-title = Państwa płatność { $amount } do { $promise_near }
promise-opening = Państwa zapewnienie, że kwota { $amount } { $way ->
    [sent] zostanie wysłana do
   *[arrives] wpłynie do nas do
} { STRONG($promise_day) }, przyjęliśmy z podziękowaniem. Płatność ta dotyczy dokumentów wymienionych poniżej.
promise-ask = Do tego dnia nie wysyłamy o nich przypomnień.
promise-help = Jeśli coś stanie na przeszkodzie, prosimy przed tym dniem { call-or-write }. Nowy termin można uzgodnić tylko do czasu, gdy minie dotychczasowy.

## credit-hold: deliveries on credit pause until nothing is late (R2.9). Factual, without blame; says what ends it

credit-hold-title = Dostawy na kredyt są wstrzymane: { $past_due } po terminie
credit-hold-opening = Państwa konto wykazuje zaległość: { $late ->
    [one] { $documents_late } jest po terminie płatności od { $oldest_days ->
        [one] jednego dnia
        [few] { $oldest_days } dni
        [many] { $oldest_days } dni
       *[other] { $oldest_days } dnia
    }.
    [few] { $documents_late } są po terminie płatności, najstarsza od { $oldest_days ->
        [one] jednego dnia
        [few] { $oldest_days } dni
        [many] { $oldest_days } dni
       *[other] { $oldest_days } dnia
    }.
    [many] { $documents_late } jest po terminie płatności, najstarsza od { $oldest_days ->
        [one] jednego dnia
        [few] { $oldest_days } dni
        [many] { $oldest_days } dni
       *[other] { $oldest_days } dnia
    }.
   *[other] { $documents_late } są po terminie płatności, najstarsza od { $oldest_days ->
        [one] jednego dnia
        [few] { $oldest_days } dni
        [many] { $oldest_days } dni
       *[other] { $oldest_days } dnia
    }.
} Dopóki cokolwiek jest po terminie, nie dostarczamy niczego więcej na kredyt.{ credits-deducted }
credit-hold-ask = Gdy tylko wpłynie do nas { $past_due }, dostawy zostaną wznowione; nie trzeba o to prosić.
credit-hold-help = Jeśli jakieś zamówienie jest pilne albo coś na liście się nie zgadza, prosimy { call-or-write }.

## cash-only: orders against payment in advance only (R1.8, R2.11). Says what ends it: $until is minimum (the minimum to catch up) or everything

cash-only-title = Zamówienia za przedpłatą
cash-only-opening = { $because ->
    [promise] Państwa płatność, zapowiedziana na { $promise_near }, do nas nie wpłynęła.
   *[demand] Państwa minimalna wpłata na wyrównanie zaległości do nas nie wpłynęła.
} Od dziś przyjmujemy Państwa zamówienia tylko za przedpłatą.{ credits-deducted }
cash-only-ask = Będzie tak do chwili, gdy wpłynie do nas { $until ->
    [minimum] minimalna kwota { $past_due }
   *[everything] cała kwota { $total }
}. Zamówienia opłacone w tym czasie z góry dostarczamy jak zwykle.
cash-only-help = Prosimy { call-or-write }, abyśmy znaleźli rozwiązanie, którego będą mogli Państwo dotrzymać.

## stop-trading: all business stops until everything is paid (R0.9). Firm and calm

stop-trading-title = Wstrzymaliśmy wszelką współpracę handlową: { $total } do zapłaty
stop-trading-opening = Państwa konto nadal wykazuje zaległość: { $late ->
    [one] { $documents_late } pozostaje niezapłacona i jest po terminie płatności od { $oldest_days ->
        [one] jednego dnia
        [few] { $oldest_days } dni
        [many] { $oldest_days } dni
       *[other] { $oldest_days } dnia
    }.
    [few] { $documents_late } pozostają niezapłacone; najstarsza jest po terminie płatności od { $oldest_days ->
        [one] jednego dnia
        [few] { $oldest_days } dni
        [many] { $oldest_days } dni
       *[other] { $oldest_days } dnia
    }.
    [many] { $documents_late } pozostaje niezapłaconych; najstarsza jest po terminie płatności od { $oldest_days ->
        [one] jednego dnia
        [few] { $oldest_days } dni
        [many] { $oldest_days } dni
       *[other] { $oldest_days } dnia
    }.
   *[other] { $documents_late } pozostają niezapłacone; najstarsza jest po terminie płatności od { $oldest_days ->
        [one] jednego dnia
        [few] { $oldest_days } dni
        [many] { $oldest_days } dni
       *[other] { $oldest_days } dnia
    }.
} Od dziś nie przyjmujemy zamówień i niczego nie dostarczamy, także za przedpłatą.{ credits-deducted }
stop-trading-ask = Współpracę handlową będzie można wznowić, gdy wpłynie do nas { $total }.
stop-trading-help = Nawet teraz sprawę można załatwić w jednej rozmowie. Prosimy { call-or-write }.

## early-out: a series for young debts, in the creditor's own name (R4.7). Kind; each a little plainer than the one before

early-out-1-title = Państwa konto: { $total } do zapłaty
early-out-1-opening = Państwa konto ({ $creditor }) jest pod naszą opieką. Widzimy, że { $documents_late } { $late ->
    [one] pozostaje niezapłacona
    [few] pozostają niezapłacone
    [many] pozostaje niezapłaconych
   *[other] pozostają niezapłacone
}. Często powód jest prosty: faktura, która gdzieś się zawieruszyła, albo pytanie, na które nikt jeszcze nie odpowiedział.{ credits-deducted }
early-out-1-ask = Prosimy o przelanie kwoty { $total } { pay-by-or-soon }. Jeśli możemy w czymś pomóc, prosimy o wiadomość.
early-out-2-title = { $total } nadal do zapłaty
early-out-2-opening = Państwa odpowiedzi na naszą wiadomość w sprawie konta jeszcze nie otrzymaliśmy. { $late ->
    [one] { CAPITAL($documents_late) } pozostaje niezapłacona i jest po terminie płatności od { $oldest_days ->
        [one] jednego dnia
        [few] { $oldest_days } dni
        [many] { $oldest_days } dni
       *[other] { $oldest_days } dnia
    }.
    [few] { CAPITAL($documents_late) } pozostają niezapłacone; najstarsza jest po terminie płatności od { $oldest_days ->
        [one] jednego dnia
        [few] { $oldest_days } dni
        [many] { $oldest_days } dni
       *[other] { $oldest_days } dnia
    }.
    [many] { CAPITAL($documents_late) } pozostaje niezapłaconych; najstarsza jest po terminie płatności od { $oldest_days ->
        [one] jednego dnia
        [few] { $oldest_days } dni
        [many] { $oldest_days } dni
       *[other] { $oldest_days } dnia
    }.
   *[other] { CAPITAL($documents_late) } pozostają niezapłacone; najstarsza jest po terminie płatności od { $oldest_days ->
        [one] jednego dnia
        [few] { $oldest_days } dni
        [many] { $oldest_days } dni
       *[other] { $oldest_days } dnia
    }.
}{ credits-deducted }
early-out-2-ask = Prosimy o przelanie kwoty { $total } { pay-by-or-soon }. Jeśli łatwiej będzie zapłacić w częściach, prosimy o informację, jakie kwoty i w jakich dniach Państwu odpowiadają.
early-out-3-title = Zanim zwrócimy sprawę Państwa konta: { $total } do zapłaty
early-out-3-opening = Państwo otrzymują dziś od nas ostatnią wiadomość w sprawie tego konta. { CAPITAL($documents_late) } { $late ->
    [one] pozostaje niezapłacona
    [few] pozostają niezapłacone
    [many] pozostaje niezapłaconych
   *[other] pozostają niezapłacone
}.{ credits-deducted }
early-out-3-ask = Prosimy o przelanie kwoty { $total } { pay-by-or-soon }. Zapłata części i plan spłaty reszty to także rozwiązanie; wystarczy jeden telefon.
early-out-help = Prosimy { call-or-write }. Osoba, która Państwu odpowie, może podjąć decyzję.

## thanks: everything is paid (R2.3, R3.7). Short; asks for nothing

thanks-title = Dziękujemy: Państwa konto jest uregulowane
thanks-opening = Państwa płatność dotarła do nas i na koncie nie ma już nic do zapłaty. Dziękujemy.
thanks-holds = { $holds ->
    [ended] To, co z tego powodu wstrzymaliśmy, działa znów jak dawniej.
   *[none] {""}
}
thanks-help = W razie pytań prosimy { call-or-write }.

## correction: a notice that went out wrongly is withdrawn, with an apology (R3.7, R4.6). $wrong_near is its day, $wrong_title its title

correction-title = { $wrong_channel ->
    [email] Nasza wiadomość z { $wrong_near } była pomyłką: prosimy ją pominąć
   *[letter] Nasze pismo z { $wrong_near } było pomyłką: prosimy je pominąć
}
correction-opening = Państwo otrzymali od nas { $wrong_near } wiadomość „{ $wrong_title }”. To był nasz błąd, za który przepraszamy. Prosimy traktować ją tak, jakby nie została napisana.
correction-why = { $why ->
    [paid] Płatność wpłynęła do nas wcześniej, a my tego nie zauważyliśmy.
    [disputed] Nie powinniśmy byli prosić o zapłatę tego, co Państwo zakwestionowali.
    [amount] Podana w niej kwota była błędna.
    [recipient] Nie była przeznaczona dla Państwa.
   *[other] {""}
}
correction-charges = { $charged ->
    [some] Naliczone przy tym opłaty w kwocie { $charges } cofamy.
   *[none] {""}
}
correction-rest = { $count ->
    [0] Na Państwa koncie nie ma nic do zapłaty.
   *[other] To, co rzeczywiście pozostaje do zapłaty, podajemy poniżej.
}
correction-help = Jeśli coś jest niejasne, prosimy { call-or-write }.

## The invoice as a document (R0.2–R0.4, R1.9, R1.10)

invoice-title = Faktura { $number }
invoice-copy = Kopia
invoice-credit-note-title = Faktura korygująca { $number }
invoice-terms = Warunki płatności
invoice-due = Termin płatności
invoice-due-by = Termin płatności kwoty { $total } to { STRONG($due_day) }: do tego dnia pieniądze muszą do nas wpłynąć.
invoice-terms-advance = Płatne z góry
invoice-terms-order = Płatne przy zamówieniu
invoice-terms-delivery = Płatne przy dostawie
invoice-terms-net = { $days ->
    [one] Jeden dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
} od daty faktury
invoice-discount = Jeśli { $reduced } wpłynie do nas do { $discount_day }, resztę, czyli { $discount }, umarzamy. Liczy się dzień, w którym pieniądze wpłynęły, a nie dzień, w którym zostały wysłane; jeśli pomniejszona płatność wpłynie później, reszta pozostaje do zapłaty.
invoice-penalty-interest = Za opóźnienie w zapłacie naliczamy odsetki { $rate } od dnia następującego po terminie płatności.
invoice-penalty-law = Za opóźnienie w zapłacie naliczamy odsetki ustawowe, obecnie { $rate }, od dnia następującego po terminie płatności.
invoice-penalty-fee = Za każdą fakturę zapłaconą po terminie naliczamy opłatę { $fee }.
invoice-penalty-lump-sum = Za opóźnienie w zapłacie przez przedsiębiorcę ustawa przewiduje także rekompensatę w kwocie { $amount }.
invoice-penalty-none = Prosimy o zapłatę w terminie.
invoice-questions = Pytania dotyczące tej faktury: { $phone }{ $has_hours ->
    [yes] {" "}({ $hours })
   *[no] {""}
}
invoice-methods = Sposoby płatności
invoice-net = Netto
invoice-tax = VAT
invoice-gross = Do zapłaty
invoice-message-title = Faktura { $number } na kwotę { $total }, termin płatności { $due_near }
invoice-message-opening = Państwa fakturę { $number } na kwotę { $total } przesyłamy w załączeniu. Termin płatności: { $due_day }.
invoice-message-copy = Państwa faktura { $number }: zgodnie z prośbą przesyłamy w załączeniu jej kopię.

## Paragraphs that several letters have

charges-none = Dotychczas nie doliczono żadnych odsetek ani opłat.
charges-some = Dotychczas doliczono odsetki i opłaty w kwocie { $charges }; lista pokazuje, gdzie.
instalments = Jeśli nie mogą Państwo zapłacić wszystkiego od razu, możliwa jest płatność w ratach. Prosimy o informację, jakie raty są dla Państwa możliwe.
help = Czy coś jest nie w porządku z dostawą lub fakturą albo potrzebują Państwo więcej czasu? Prosimy { $deadline ->
    [set] przed podanym dniem { call-or-write }
   *[none] { call-or-write }
}; znajdziemy rozwiązanie.
help-firm = Jeśli mają Państwo pytanie albo istnieje powód, którego nie znamy, prosimy { call-or-write }.
booked = { $booked ->
    [set] Uwzględniliśmy płatności zaksięgowane do { $booked_up_to }{"\u00A0"}r. Jeśli zapłacili Państwo później, prosimy pominąć { this-message }.
   *[none] Jeśli w międzyczasie zapłacili Państwo należność, prosimy pominąć { this-message }.
}
list-attached = Lista wszystkich dokumentów ({ $rows }) jest w załączniku. Tutaj podajemy sumy.
list-enclosed = Lista wszystkich dokumentów ({ $rows }) jest dołączona. Tutaj podajemy sumy.
copies-attached = { $copies ->
    [one] W załączniku znajduje się kopia nieopłaconej faktury.
    [few] W załączniku znajdują się kopie { $copies } nieopłaconych faktur.
    [many] W załączniku znajdują się kopie { $copies } nieopłaconych faktur.
   *[other] W załączniku znajdują się kopie { $copies } nieopłaconych faktur.
}
copies-enclosed = { $copies ->
    [one] Dołączamy kopię nieopłaconej faktury.
    [few] Dołączamy kopie { $copies } nieopłaconych faktur.
    [many] Dołączamy kopie { $copies } nieopłaconych faktur.
   *[other] Dołączamy kopie { $copies } nieopłaconych faktur.
}

## What follows: printed only if the policy holds it, with its day (R0.6: no bluff)

follows-one = Jeśli konto pozostanie nieuregulowane, { $on }{"\u00A0"}r. nastąpi: { $act }.
follows-many = Jeśli konto pozostanie nieuregulowane, nastąpi kolejno:
follows-second-notice = { $days ->
    [0] Jeśli zapłata nie nastąpi, zamierzamy postąpić następująco:
    [one] Jeśli zapłata nie nastąpi, zanim opóźnienie wyniesie { $days } dzień, zamierzamy postąpić następująco:
    [few] Jeśli zapłata nie nastąpi, zanim opóźnienie wyniesie { $days } dni, zamierzamy postąpić następująco:
    [many] Jeśli zapłata nie nastąpi, zanim opóźnienie wyniesie { $days } dni, zamierzamy postąpić następująco:
   *[other] Jeśli zapłata nie nastąpi, zanim opóźnienie wyniesie { $days } dnia, zamierzamy postąpić następująco:
}
follow-late-charges = doliczenie odsetek i opłat za opóźnienie, zgodnie z umową lub przepisami
follow-credit-hold = wstrzymanie dostaw na kredyt do czasu wyrównania zaległości
follow-second-notice = drugie wezwanie do zapłaty przesyłką poleconą
follow-demand = pismo z prośbą o minimalną kwotę na wyrównanie zaległości
follow-cash-only = przyjmowanie zamówień tylko za przedpłatą
follow-final-notice = ostateczne wezwanie do zapłaty przesyłką poleconą
follow-stop-trading = wstrzymanie wszelkiej współpracy handlowej do czasu uregulowania konta
follow-placement = decyzja, czy Państwa konto zostanie przekazane do windykacji
follow-last-deadline = ostatni termin, wyznaczony przesyłką poleconą
follow-legal-review = decyzja o krokach prawnych

## Address, information block, table, payment, closing

mark-registered = Przesyłka polecona
label-date = Data
label-customer = Nr klienta
label-reference = Tytuł przelewu
label-contact = Osoba do kontaktu
label-phone = Telefon
label-email = E-mail
label-notice = Pismo
label-copy = Kopia
copy-of = pisma wysłanego w tym dniu
# The name is a nominative, with or without „Pani” or „Pan”.
salutation-name = Szanowni Państwo (do rąk: { $name }),
salutation = Szanowni Państwo,
head-document = Dokument
head-issued = Data
head-due = Termin
head-days-late = Dni po terminie
head-amount = Kwota
head-charges = Opłaty
head-open = Pozostało
interest-title = Jak obliczono odsetki: { $number }
interest-period = Okres
interest-days = Dni
interest-balance = Saldo
interest-per-year = % rocznie
interest-per-month = % miesięcznie
interest-amount = Odsetki
interest-sum = Odsetki do { $on }{"\u00A0"}r.
interest-uncertain = Stopa obowiązująca po { $on }{"\u00A0"}r. nie została jeszcze ogłoszona; odsetki za dalszy okres naliczymy później.
document-part = { $number }, rata { $part } z { $of }
kind-invoice = Faktura { $number }
kind-credit-note = Faktura korygująca { $number }
kind-charge = Opłata { $number }
kind-on-account = Wpłata nierozliczona { $number }
kind-instalment = Plan ratalny { $number }
note-received = { $amount } wpłynęło { $on }
note-unearned = pomniejszono o skonto, które już nie przysługiwało
note-interest = odsetki do { $on }{"\u00A0"}r.: { $amount }, tutaj nieuwzględnione
note-tax = w tym VAT { $percent }{"\u00A0"}%: { $amount }
note-stands = nasze pismo z { $on }{"\u00A0"}r. pozostaje aktualne
note-disputed = { $amount } sporne, tutaj pominięte
note-promised = { $amount } zapowiedziane, tutaj pominięte
days-late = { $days ->
    [one] jeden dzień po terminie
    [few] { $days } dni po terminie
    [many] { $days } dni po terminie
   *[other] { $days } dnia po terminie
}
detail-issued = z { $on }
detail-due = termin { $on }
detail-amount = kwota { $amount }
detail-charges = opłaty { $amount }
sum-open = Razem niezapłacone
sum-disputed = Sporne, odłożone
sum-promised = Zapowiedziane, odłożone
sum-stands = W naszych wcześniejszych pismach
sum-to-pay = Do zapłaty
sum-balance = Saldo
sum-catch-up = Minimum na wyrównanie zaległości
sum-asked = Razem
sum-credit = Saldo na Państwa korzyść
appendix-title = Lista niezapłaconych dokumentów na dzień { $date }{"\u00A0"}r.
appendix-rows = { $count ->
    [one] Jeden dokument
    [few] { $count } dokumenty
    [many] { $count } dokumentów
   *[other] { $count } dokumentu
}
age-title = Według opóźnienia
age-not-due = Przed terminem
age-1-30 = 1–30 dni po terminie
age-31-60 = 31–60 dni
age-61-90 = 61–90 dni
age-over-90 = Ponad 90 dni
pay-title = Jak zapłacić
pay-to = Odbiorca
pay-iban = IBAN
pay-number = Numer konta
pay-bic = BIC
pay-bank = Bank
pay-amount = Kwota
pay-reference = Tytuł przelewu
pay-methods = Sposoby płatności
pay-hint-scan = Prosimy zeskanować kod w aplikacji bankowej: kwota i tytuł przelewu są już wpisane. W przeciwnym razie prosimy podać tytuł przelewu.
pay-hint-scan-euro = Prosimy zeskanować kod w aplikacji bankowej: kwota w euro i tytuł przelewu są już wpisane.
pay-hint = Prosimy podać tytuł przelewu, aby wpłata została od razu zaksięgowana.
pay-code-alt = Kod dla aplikacji bankowej: odbiorca, konto, kwota i tytuł przelewu
closing = Z poważaniem
department = Dział należności
signed-department = { $role }, { $creditor }
page-of = Strona { $page } z { $pages }

# What a creditor typed in any of the languages of letters is said in the letter's. A way to pay stands inside a list.
method-transfer = przelew bankowy
method-direct-debit = polecenie zapłaty
method-sepa-direct-debit = polecenie zapłaty SEPA
method-card = karta płatnicza
method-card-phone = karta płatnicza przez telefon
method-cheque = czek
method-cash = gotówka
role-credit-control = Kontrola należności
role-accounting = Księgowość

missing-name = [nazwa wierzyciela]
missing-phone = [telefon obsługi klienta]
missing-address = [adres]
missing-methods = [przyjmowane sposoby płatności]

# R2.2: where an agreement is in force. $day is when the later side signed, $clause the heading of the initialled payment terms.
rights-contest = Jeśli uważają Państwo, że ta kwota lub jej część się nie należy, prosimy o wiadomość na piśmie do { $day }{"\u00A0"}r. Lista pokazuje, z czego składa się kwota; o to, co Państwo zakwestionują, nie prosimy, dopóki nie odpowiemy.
rights-refuse-email = Jeśli nie życzą sobie Państwo wiadomości e-mail od nas, prosimy odpowiedzieć na tę słowami „tylko listy”. Będziemy wtedy pisać pocztą.
signed-terms = Zgodnie z ustaleniami z { $day }{"\u00A0"}r. („{ $clause }”) każda faktura jest płatna w dniu na niej podanym.

## What to say and to ask on the telephone, and the text message when nobody is reached (R1.4, R2.7, R3.6–R3.8). Spoken, calm, formal; never a threat. A text
## message may be read by others: it names no debt. $amount is what is past due, $day the oldest due date

script-open = „Dzień dobry, dzwonię z firmy { $creditor } w sprawie Państwa konta u nas.”
script-open-visit = „Dzień dobry, nazywam się …, reprezentuję firmę { $creditor }. Przychodzę w sprawie Państwa konta u nas.”
script-welcome = „Są Państwo naszym nowym klientem. Czy wszystko, co zamówiono, dotarło i czy są Państwo zadowoleni?”
script-late = „Kwota { $amount } jest po terminie płatności; termin: { $day }.”
script-late-again = „Rozmawialiśmy już o tym lub pisaliśmy do Państwa. Kwota { $amount } nadal nie jest zapłacona; termin: { $day }.”
script-late-seriously = „Na Państwa koncie jest poważne opóźnienie: { $amount }; termin: { $day }. Znajdźmy dziś wspólnie rozwiązanie.”
script-received = „Otrzymali Państwo towar lub usługi i zgodzili się zapłacić w terminie.”
script-business = „To nic osobistego. To sprawa handlowa i tak samo postępujemy ze wszystkimi.”
script-bye = „Dziękuję. Potwierdzę Państwu na piśmie to, co uzgodniliśmy.”
script-ask-pays = Kto płaci faktury i do kogo możemy dzwonić lub pisać?
script-ask-when = Którego dnia nastąpi zapłata i w jakiej kwocie?
script-ask-proof = Jeśli przelew już wyszedł: którego dnia, z jakiego rachunku i czy można przesłać potwierdzenie?
script-ask-why = Co jest przyczyną? Zapytać o szczegóły, wysłuchać i nie spierać się.
script-ask-parts = Jeśli całość nie jest możliwa: ile teraz, a reszta w jakich ratach i w jakich dniach?
sms-welcome = { $creditor }: mamy nadzieję, że wszystko dotarło. W razie pytań prosimy dzwonić: { $phone }.
sms-first = { $creditor }: próbowaliśmy się z Państwem skontaktować. Prosimy o telefon: { $phone }. Dziękujemy.
sms-again = { $creditor }: ponownie nie udało się nam z Państwem skontaktować. Prosimy o telefon: { $phone } lub o podanie dogodnej pory.
sms-serious = { $creditor }: kilkakrotnie próbowaliśmy się z Państwem skontaktować. Prosimy o telefon: { $phone }, abyśmy wspólnie znaleźli rozwiązanie.
