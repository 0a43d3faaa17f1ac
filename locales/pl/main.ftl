### The words of the interface in Polish. Texts about places, topics and rights
### stand in public/data/texts/pl.json.

## Frame

site-name = Wegweiser Flensburg
skip-to-content = Przejdź do treści
navigation = Strony główne
nav-home = Start
nav-topics = Tematy
nav-search = Szukaj
nav-round-table = Okrągły Stół
nav-saved = Zapisane
language-switch = Wybierz język
content-as-of = Stan na: { $date }
content-updated = Stan na: { $date } – zaktualizowano
boot-loading = Wczytywanie przewodnika…
boot-slow = To trwa dłużej niż zwykle. Połączenie jest wolne.
boot-kept = Na tym urządzeniu bez internetu działają te języki:
boot-failed = Nie udało się załadować przewodnika. Proszę sprawdzić połączenie.
boot-older = W nowych treściach jest błąd. Widzą Państwo poprzednie, zapisane na tym urządzeniu.
static-note = Bez JavaScriptu nie ma tu wyszukiwania, odliczania ani zapisanych miejsc. Wszystkie teksty są dostępne.
retry = Spróbuj ponownie
update-ready = Jest nowa wersja przewodnika.
update-accept = Pokaż teraz

## Languages

language-find = Znajdź język
offer-decline = Nie, dziękuję
only-german = Na razie tylko po niemiecku
translation-machine = To jest tłumaczenie maszynowe. Wiążący jest tekst niemiecki.
translation-german = Tekst niemiecki
translation-report = Zgłoś błąd
correction = Czy coś się tu nie zgadza?
counter-open = Pokaż w urzędzie
counter-title = Do pokazania w urzędzie
counter-close = Wstecz
counter-speak = Mój język: { $language }.
counter-want = Chcę Państwu powiedzieć:
counter-choose = Chcę … (wybór zdań)
read-aloud = Czytaj na głos
read-pause = Pauza
read-resume = Dalej
read-stop = Stop
read-speed = Tempo
read-no-voice = To urządzenie nie ma głosu dla tego języka.
read-paragraph = paragraf
print = Drukuj

## Emergency

emergency-title = Telefony alarmowe
emergency-police = Policja
emergency-fire = Straż pożarna, pogotowie
emergency-doctor = Dyżur lekarski

## Home

often-searched = Często szukane
show-more = Pokaż więcej
city-in-figures = Miasto w liczbach
more-figures = Wszystkie liczby

## Search

search-label = Szukaj
search-placeholder = Urząd, lekarz, kurs niemieckiego…
search-submit = Szukaj
search-hint = Proszę wpisać słowo, na przykład „Kita” lub „porady”, albo wybrać temat.
search-safety = Grozi Państwu niebezpieczeństwo? Proszę zadzwonić teraz:
exit = Natychmiast opuść stronę
exit-hint = Proszę dotknąć tutaj lub trzy razy nacisnąć Esc: zamiast tej strony pojawi się pogoda, a „Wstecz” już tu nie prowadzi; strona może być jeszcze tylko w historii przeglądarki.
search-nothing = Nic nie znaleźliśmy. Proszę spróbować innego lub krótszego słowa, wybrać temat albo zapytać w poradni.
search-did-you-mean = Czy chodziło o: { $query }?
search-explanation = znalezione dzięki słowu: { $word }
search-formerly = dawniej: { $name }
search-suggestions = Podpowiedzi
search-recent = Ostatnio szukane (zapisane tylko na tym urządzeniu)
search-recent-clear = Usuń listę
search-filters = Zawęź wyszukiwanie
search-filtered-out = Z tymi filtrami nic nie znaleźliśmy.
search-advice = Te miejsca Państwu pomogą:
result-count =
    { $count ->
        [0] Brak wyników
        [one] { $number } wynik
        [few] { $number } wyniki
        [many] { $number } wyników
       *[other] { $number } wyniku
    }
kind-topic = Temat
kind-page = Strona
kind-fact = Prawo i fakty
kind-place = Instytucja lub miejsce
kind-section = Pytanie i odpowiedź
kind-letter = Pismo z urzędu
kind-document = Dokument
kind-term = Słowo z urzędu
kind-phrase = Zdanie do pokazania

## Topics

place-count =
    { $count ->
        [0] Brak wpisów
        [one] { $number } wpis
        [few] { $number } wpisy
        [many] { $number } wpisów
       *[other] { $number } wpisu
    }
filter-text = Filtruj wpisy
filter-kind = Rodzaj
filter-all-kinds = Wszystkie rodzaje
filter-clear = Usuń filtry
filter-open = Teraz otwarte lub pod telefonem
filter-step-free = Bez stopni
filter-topic = Temat
filter-all-topics = Wszystkie tematy
filter-language = Język, którym się tam mówi
filter-all-languages = Wszystkie języki
filter-phone = Z numerem telefonu
filter-address = Z adresem
topic-facts = Warto wiedzieć
start-here = Proszę zacząć tutaj
questions = Pytania i odpowiedzi
costs = Koszty
audience = Dla kogo
more-places = Inne adresy
euros-per-month = { $amount } euro miesięcznie
town-elsewhere = { $town } – nie w mieście { $city }
find-more = Zawęź listę adresów
near-me = W pobliżu
near-looking = Urządzenie ustala lokalizację …
near-sorted = Posortowane według odległości (w linii prostej). Lokalizacja pozostaje na tym urządzeniu i nie jest zapisywana.
near-failed = Urządzenie nie podaje lokalizacji. Można na to zezwolić w ustawieniach przeglądarki.
print-question = Drukuj tylko to pytanie
steps = Co zrobić
bring = Co zabrać ze sobą
deadline = Termin
helpers = Kto pomaga
documents-explained = Objaśnienie dokumentów
law-links = Tekst ustawy (po niemiecku, gesetze-im-internet.de)
law = Ustawa

## Places

place-contact = Kontakt
place-map = Otwórz na mapie
place-map-app = Otwórz w aplikacji z mapami
copy-number = Kopiuj { $number }
copy-address = Kopiuj adres
copied = Skopiowano
copy-failed = Nie udało się skopiować. Aby skopiować tekst, należy go dłużej przytrzymać.
place-hours = Godziny otwarcia
place-hours-phone = Godziny telefoniczne
place-languages = Języki
place-district = Dzielnica
place-access = Wejście
access-step-free = Bez stopni
access-steps = Ze stopniami
access-self-reported = Według informacji samej placówki
place-topics = Tematy
place-operator = Prowadzi:
place-save = Zapisz
place-saved = Zapisano
contact-save = Zapisz kontakt
place-neighbours = Także na temat „{ $topic }”
place-neighbours-all = Wszystkie wpisy na ten temat
status-defunct = Dawna nazwa
status-defunct-long = Pod tą nazwą to miejsce już nie istnieje. Jego zadania ma dziś:
hours-round-the-clock = Całodobowo
hours-daily = codziennie
hours-days = { $from }–{ $to }
hours-times = { $opens }–{ $closes }
hours-phone = telefonicznie
hours-closed-on = zamknięte
hours-from-to = od { $from } do { $to }
hours-from = od { $date }
hours-to = do { $date }
hours-open = Teraz otwarte
hours-open-soon = Teraz otwarte – zamknięcie { $relative }
hours-open-until = Teraz otwarte – zamknięcie o godz. { $time }
hours-open-until-day = Teraz otwarte – zamknięcie: { $day }, godz. { $time }
hours-closed = Teraz zamknięte
hours-closed-soon = Teraz zamknięte – otwarcie { $relative }
hours-closed-until = Teraz zamknięte – otwarcie o godz. { $time }
hours-closed-until-day = Teraz zamknięte – otwarcie: { $day }, godz. { $time }
hours-phone-open = Teraz można zadzwonić
hours-phone-open-soon = Teraz można zadzwonić – koniec { $relative }
hours-phone-open-until = Teraz można zadzwonić – do godz. { $time }
hours-phone-open-until-day = Teraz można zadzwonić – do: { $day }, godz. { $time }
hours-phone-closed = Teraz nikt nie odbiera
hours-phone-closed-soon = Teraz nikt nie odbiera – ponownie { $relative }
hours-phone-closed-until = Teraz nikt nie odbiera – ponownie o godz. { $time }
hours-phone-closed-until-day = Teraz nikt nie odbiera – ponownie: { $day }, godz. { $time }
hours-phone-uncertain-holiday = Nie wiemy, czy dzisiaj ktoś odbierze telefon.
hours-by-appointment = Po umówieniu terminu
hours-holiday = Dzisiaj jest święto: { $holiday }.
hours-eve = Dzisiaj jest { $holiday }.
hours-uncertain-holiday = Nie wiemy, czy dzisiaj jest otwarte – proszę najpierw zadzwonić.
hours-uncertain-days = Dni tygodnia nie są znane – proszę najpierw zadzwonić.
hours-unknown = Godziny otwarcia nie są znane – proszę najpierw zadzwonić.
hours-not-known = Godziny otwarcia nie są znane.
languages-not-known = Nie wiemy, w jakich językach się tam mówi.
contact-unknown = Nie wiemy, jak skontaktować się z tym miejscem. Proszę zapytać w innych miejscach, które pomagają.
hours-zone = Wszystkie godziny są podane według czasu w Niemczech.
hours-dated = Godziny – stan na: { $date }
holiday-new-year = Nowy Rok
holiday-good-friday = Wielki Piątek
holiday-easter-monday = Poniedziałek Wielkanocny
holiday-labour-day = Święto Pracy (1 maja)
holiday-ascension = Wniebowstąpienie Pańskie
holiday-whit-monday = Drugi dzień Zielonych Świątek
holiday-german-unity = Dzień Jedności Niemiec
holiday-reformation = Dzień Reformacji
holiday-christmas-eve = Wigilia
holiday-christmas = Pierwszy dzień Bożego Narodzenia
holiday-boxing-day = Drugi dzień Bożego Narodzenia
holiday-new-years-eve = sylwester

## Schools, nurseries, playgrounds

school-title = Szkoła
school-years = Klasy { $from }–{ $to }
school-all-day-open = Otwarta szkoła całodzienna (Offene Ganztagsschule): opieka po południu jest dobrowolna.
school-all-day-compulsory = Obowiązkowa szkoła całodzienna (Gebundene Ganztagsschule): lekcje trwają do popołudnia.
school-danish = Szkoła mniejszości duńskiej; lekcje odbywają się w języku duńskim.
school-private = Szkoła niepubliczna
school-certificates = Świadectwa:
childcare-title = Kita (żłobek, przedszkole)
childcare-places =
    { $count ->
        [one] Łącznie { $number } dziecko, to nie jest wolne miejsce
        [few] Łącznie { $number } dzieci, to nie są wolne miejsca
        [many] Łącznie { $number } dzieci, to nie są wolne miejsca
       *[other] Łącznie { $number } dziecka, to nie są wolne miejsca
    }
childcare-free = Wolnych miejsc szuka się tutaj:
childcare-ages = Od { $from } do { $to } lat
childcare-group =
    { $count ->
        [one] { $count } grupa: od { $from } do { $to } lat
        [few] { $count } grupy: od { $from } do { $to } lat
        [many] { $count } grup: od { $from } do { $to } lat
       *[other] { $count } grupy: od { $from } do { $to } lat
    }
childcare-group-nature =
    { $count ->
        [one] { $count } grupa przyrodnicza: od { $from } do { $to } lat
        [few] { $count } grupy przyrodnicze: od { $from } do { $to } lat
        [many] { $count } grup przyrodniczych: od { $from } do { $to } lat
       *[other] { $count } grupy przyrodniczej: od { $from } do { $to } lat
    }
childcare-lunch = Z obiadem
childcare-no-lunch = Bez obiadu
playground-equipment = Co jest na placu zabaw

## Languages spoken at a place

language-ar = arabski
language-bg = bułgarski
language-ckb = sorani (kurdyjski)
language-da = duński
language-de = niemiecki
language-en = angielski
language-fa = perski (farsi)
language-ku = kurdyjski
language-pl = polski
language-prs = dari
language-ps = paszto
language-ro = rumuński
language-ru = rosyjski
language-ti = tigrinia
language-tr = turecki
language-uk = ukraiński

## Where the information comes from

please-check = Proszę sprawdzić
dated = Stan na: { $date }
dated-unknown = Stan: nieznany
dated-since = { $from } lub później
dated-between = { $from } – { $to }
dated-circa = ok. { $date }
confidence-common = Powszechnie znane
sources =
    { $count ->
        [one] { $number } źródło
        [few] { $number } źródła
        [many] { $number } źródeł
       *[other] { $number } źródła
    }
may-have-changed = Mogło się zmienić
review-due = Od { $date } mogło się to zmienić. Proszę zapytać.
fact-law = Ustawa:
percent = { $number }%
more-than = ponad { $number }
circa = około { $number }
in-brackets = ({ $words })

## Round Table

meeting-when = { $date }, godz. { $time }
meeting-unconfirmed = Planowane: { $when } · niepotwierdzone
meeting-confirmed = Potwierdzone
meeting-today = Dzisiaj
meeting-soon = Dzisiaj, { $relative }
meeting-began = Zaczęło się o godz. { $time }
countdown =
    { $days ->
        [one] { $days } dzień
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    }, { $hours ->
        [one] { $hours } godzina
        [few] { $hours } godziny
        [many] { $hours } godzin
       *[other] { $hours } godziny
    }, { $minutes ->
        [one] { $minutes } minuta
        [few] { $minutes } minuty
        [many] { $minutes } minut
       *[other] { $minutes } minuty
    }, { $seconds ->
        [one] { $seconds } sekunda
        [few] { $seconds } sekundy
        [many] { $seconds } sekund
       *[other] { $seconds } sekundy
    }
countdown-calm =
    { $days ->
        [one] { $days } dzień
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    }, { $hours ->
        [one] { $hours } godzina
        [few] { $hours } godziny
        [many] { $hours } godzin
       *[other] { $hours } godziny
    }, { $minutes ->
        [one] { $minutes } minuta
        [few] { $minutes } minuty
        [many] { $minutes } minut
       *[other] { $minutes } minuty
    }
countdown-pause = Zatrzymaj sekundy
countdown-resume = Pokaż sekundy
meeting-local = Na Państwa urządzeniu będzie to { $time }.
clock-corrected = Zegar Państwa urządzenia pokazuje zły czas. Tutaj odliczanie idzie według właściwego czasu.
meeting-dates = Następne terminy
meeting-moved = Przeniesione
meeting-moved-from = Przeniesione, było planowane: { $date }
meeting-extra = Dodatkowe
meeting-cancelled = Odwołane
meeting-where = Miejsce
meeting-rule-title = Zasada
meeting-rule =
    Zawsze w { $ordinal ->
        [1] { $weekday ->
            [WE] pierwszą
            [SA] pierwszą
            [SU] pierwszą
           *[other] pierwszy
        }
        [2] { $weekday ->
            [WE] drugą
            [SA] drugą
            [SU] drugą
           *[other] drugi
        }
        [3] { $weekday ->
            [WE] trzecią
            [SA] trzecią
            [SU] trzecią
           *[other] trzeci
        }
        [4] { $weekday ->
            [WE] czwartą
            [SA] czwartą
            [SU] czwartą
           *[other] czwarty
        }
        [5] { $weekday ->
            [WE] piątą
            [SA] piątą
            [SU] piątą
           *[other] piąty
        }
       *[other] { $weekday ->
            [WE] ostatnią
            [SA] ostatnią
            [SU] ostatnią
           *[other] ostatni
        }
    } { $weekday ->
        [MO] poniedziałek
        [TU] wtorek
        [WE] środę
        [TH] czwartek
        [FR] piątek
        [SA] sobotę
       *[SU] niedzielę
    } { $which ->
        [all] miesiąca
       *[some] miesiąca, w tych miesiącach: { $months }
    }; o godz. { $time }
meeting-founded = Okrągły Stół działa od { $year } roku.
meeting-confirm-title = Proszę najpierw zapytać
meeting-confirm = Ostatnie potwierdzone spotkanie: { $date }. Nie wiemy, czy Okrągły Stół obecnie się zbiera. Zanim Państwo pójdą, proszę zapytać tutaj:
meeting-confirm-short = Niepotwierdzone: proszę najpierw zapytać, czy spotkanie się odbędzie.

## Calendar

calendar-title = Kalendarz
calendar-date = Dodaj do kalendarza: { $date }
calendar-series = Dodaj wszystkie terminy do kalendarza
calendar-google-add = Dodaj do Kalendarza Google
calendar-reminder = Z przypomnieniem jeden dzień wcześniej
calendar-subscribe = Subskrybuj kalendarz
calendar-subscribe-hint = Wtedy zmiany same trafiają do Państwa kalendarza.
calendar-copy = Kopiuj adres
calendar-copied = Adres został skopiowany.
calendar-no-end = Nie wiadomo, kiedy spotkanie się kończy. W kalendarzu wpisane są dwie godziny.
calendar-iphone = iPhone: proszę dotknąć „Subskrybuj kalendarz” i potwierdzić.
calendar-android = Android: proszę dotknąć „Dodaj do Kalendarza Google” i zapisać. Późniejsze zmiany nie trafią tam same.
calendar-google = Kalendarz Google: proszę otworzyć go na komputerze, wybrać „Inne kalendarze”, „Z adresu URL” i wkleić adres.

## Refugees

refugees-facts = Co obowiązuje
refugees-places = Miejsca dla uchodźców
help-wanted = Szukam pomocy
help-offered = Chcę pomagać

## Coordination offices

offices-today = Dziś odpowiada
offices-then = Oba biura

## Saved, imprint, unknown address

saved-none = Nic jeszcze nie zapisano. Na stronie każdego miejsca jest „Zapisz”.
saved-clear = Usuń wszystkie
saved-cleared = Wszystkie zapisane miejsca zostały usunięte.
undo = Cofnij
saved-remove = Usuń
saved-removed = Usunięto: { $name }
saved-up = W górę
saved-down = W dół
saved-take =
    { $count ->
        [one] Zapisać to miejsce?
        [few] Zapisać te { $number } miejsca?
        [many] Zapisać te { $number } miejsc?
       *[other] Zapisać te { $number } miejsca?
    }
saved-gone = Nie ma już w przewodniku: { $names }
saved-link-broken = Link jest niepełny. Proszę poprosić o ponowne przesłanie.
saved-file-title = Kopia zapisanych miejsc lub ich przeniesienie
saved-file-text = Zapisane miejsca można zapisać w pliku. Na innym urządzeniu ten plik można tutaj wczytać.
saved-export = Zapisz jako plik
saved-import = Wczytaj plik
saved-imported =
    { $count ->
        [0] Te miejsca były już zapisane.
        [one] Dodano { $number } miejsce.
        [few] Dodano { $number } miejsca.
        [many] Dodano { $number } miejsc.
       *[other] Dodano { $number } miejsca.
    }
saved-import-nothing = W tym pliku nie ma żadnego miejsca z przewodnika.
install-title = Zachowaj przewodnik na telefonie
install-text = Otwiera się wtedy jak aplikacja i działa też bez internetu.
install-accept = Zainstaluj
install-ios = Proszę dotknąć „Udostępnij”, a potem „Do ekranu początkowego”.
install-dismiss = Nie teraz
keep-title = Zachowaj wszystkie języki na tym urządzeniu
keep-text = Wtedy wszystkie języki działają też bez internetu. Jeden raz pobierze się około { $size } kB.
keep-done = Wszystkie języki są na tym urządzeniu.
keep-failed = Nie wszystko udało się zapisać. Proszę spróbować ponownie później.
offline-ready = Przewodnik działa teraz także bez internetu.
news-title = Nowe od ostatniej wizyty
digits = Cyfry jako 1, 2, 3
digits-failed = Przeglądarka nie zapisuje niczego dla tej strony, dlatego cyfry pozostają bez zmian.
not-found-title = Tej strony nie ma
not-found-text = Może adres nie jest całkiem poprawny albo strona już nie istnieje. Proszę szukać dalej tutaj:

## Where do I start, the first weeks

start-invite = Dwa pytania i wiadomo: dokąd najpierw, co zabrać, do kiedy.
start-who = Kim jestem?
start-papers = Dokumenty
start-need = Czego potrzebuję?
start-urgent = Pilne
start-own = Państwa wybór
start-remember = Zapamiętaj na tym urządzeniu
start-remember-hint = Wtedy Państwa wybór będzie tu na początku i pomoże na stronach tematów. Kto używa tego urządzenia, może zobaczyć ten wybór.
start-forget = Zapomnij mój wybór
start-for-you = Dla Państwa
start-applies = Co mnie dotyczy
start-ask = Tutaj wszystko zależy od Państwa przypadku. Proszę nie działać na własną rękę. W miejscu podanym niżej wyjaśnią to razem z Państwem.
start-door = Najpierw tutaj
start-other = Wybierz coś innego
start-more = Więcej o tym w przewodniku
hand-over = Przekaż dalej
hand-over-share = Udostępnij
hand-over-place = Udostępnij to miejsce
hand-over-copy = Kopiuj link
share-mail = E-mail
hand-over-code = Kod QR
weeks-hint = Proszę wpisać datę, a przewodnik obliczy ostatni dzień. Wszystko pozostaje na tym urządzeniu.
weeks-list = Co zrobić
weeks-must = Obowiązek
weeks-right = Państwa prawo
weeks-advice = Rada
weeks-optional = Nie dla wszystkich
weeks-done = Zrobione
weeks-date-wrong = Ta data nie może być prawidłowa. Proszę ją sprawdzić.
weeks-until = Ostatni dzień: { $date }
weeks-from = Najwcześniej od: { $date }
weeks-left =
    { $count ->
        [0] dzisiaj
        [one] został { $number } dzień
        [few] zostały { $number } dni
        [many] zostało { $number } dni
       *[other] zostało { $number } dnia
    }
weeks-possible = Już możliwe
weeks-over = termin minął
weeks-missed = Ten termin minął. Proszę jeszcze dziś zasięgnąć porady i powiedzieć, że termin minął.
weeks-moved = { $date } to sobota, niedziela albo święto. Dlatego termin kończy się następnego dnia roboczego (§ 193 BGB).
weeks-moved-before = { $date } to sobota, niedziela albo święto. Proszę to zrobić najpóźniej w dniu roboczym przed tym dniem.
weeks-fixed = { $date } to sobota, niedziela albo święto. Termin się przez to nie wydłuża. Proszę to zrobić wcześniej.
weeks-note = Moja notatka
weeks-deadlines = Państwa terminy według dat
weeks-progress = Zrobione: { $done } z { $all }
weeks-calendar = Dodaj do kalendarza
weeks-calendar-all = Dodaj wszystkie terminy do kalendarza
weeks-calendar-hint = Kalendarz przypomina dwa razy: tydzień wcześniej i dzień wcześniej. Kto widzi Państwa kalendarz, widzi też, co w nim jest.
weeks-no-advice = Dni obliczono zgodnie z ustawą (§§ 187, 188, 193 BGB). To nie jest porada prawna. W razie wątpliwości proszę przyjąć wcześniejszy dzień i od razu zapytać w poradni.
weeks-file-title = Kopia listy lub jej przeniesienie
weeks-file-text = Zaznaczenia, daty i notatki można zapisać w pliku. Na innym urządzeniu ten plik można tutaj wczytać.
weeks-imported = Plik został wczytany.
weeks-import-nothing = W tym pliku nie ma listy z przewodnika.
weeks-code = Pokaż jako kod QR
weeks-code-label = Kod QR z Państwa listą
weeks-code-hint = Proszę przyłożyć aparat drugiego urządzenia do tego kodu. Lista jest tylko w kodzie i nie trafia na żaden serwer. Kto zrobi zdjęcie kodu, może ją przeczytać.
weeks-code-too-long = Lista jest za długa na kod QR. Proszę zapisać ją jako plik.
weeks-take-title = Przejąć listę z innego urządzenia?
weeks-take-count = Zrobione: { $done } · Daty: { $dates } · Notatki: { $notes }
weeks-take-text = To, co już tu jest, zostaje. Zastąpione zostanie tylko to, co dotyczy tego samego punktu.
weeks-take-yes = Tak, przejmij
weeks-take-no = Nie, nie przejmuj
weeks-taken = Lista została przejęta.
weeks-erase = Usuń wszystko
weeks-erase-ask = Usunąć wszystkie zaznaczenia, daty i notatki?
weeks-erase-yes = Tak, usuń
weeks-erase-no = Nie, zostaw
erased = Wszystko usunięto.

## The handbook

letter-sender = Nadawca:
letter-look = Jak rozpoznać list
letter-words = Te niemieckie słowa często są w liście:
letter-until = Do kiedy
letter-first = Co zrobić najpierw
letter-never = Czego nie robić
papers-needed = Potrzebne dokumenty
letter-stake = Czego dotyczy
stake-stay = Pobyt i azyl
stake-money = Pieniądze z urzędu
stake-home = Mieszkanie
stake-health = Ubezpieczenie zdrowotne
stake-children = Kita (przedszkole) i szkoła
stake-debts = Rachunki i długi
stake-penalty = Policja i kara
stake-unknown = Jeszcze nie wiadomo
letter-filter = Słowa z nagłówka listu
filter-sender = Nadawca
filter-all-senders = Wszyscy nadawcy
filter-search-all = Szukaj w całym przewodniku
deadline-title = Obliczanie ostatniego dnia
deadline-by-post = Znam tylko datę, która jest na liście
deadline-posted = Data na liście
deadline-deemed = Zwykły list z urzędu uważa się za otrzymany (bekannt gegeben) czwartego dnia po nadaniu na poczcie: { $date }.
deadline-at-centre = Wiem tylko, kiedy ośrodek recepcyjny otrzymał list
deadline-centre-day = Dzień, w którym ośrodek recepcyjny otrzymał list
deadline-centre-deemed = W ośrodku recepcyjnym list uważa się za doręczony (zugestellt) najpóźniej czwartego dnia po przekazaniu go ośrodkowi: { $date }. Jeśli otrzymali go Państwo wcześniej, liczy się dzień, w którym go Państwo otrzymali.
deadline-private = Data nie jest zapisywana ani wysyłana.
deadline-still = Ten dzień minął, ale jeszcze można: proszę zrobić to dzisiaj.
deadline-counted = Dnia, od którego się liczy, nie wlicza się. Według obliczenia termin kończy się: { $date }.
deadline-counted-back = Dnia, od którego liczy się wstecz, nie wlicza się. Według obliczenia ostatni dzień to { $date }.
document-issuer = Kto wydaje:
documents-all = Wszystkie dokumenty
glossary-letters = Od A do Z
glossary-also = Także:
phrase-groups = Do czego potrzebują Państwo zdania
phrase-show = Pokaż w powiększeniu
phrase-say = Przeczytaj na głos po niemiecku
phrase-close = Zamknij
phrase-counter = W okienku
phrase-phone = Przez telefon
phrase-both = W okienku i przez telefon

## Errors

error-network = Teraz nie ma połączenia z przewodnikiem. To, co jest już zapisane na tym urządzeniu, nadal działa, a numery alarmowe także.
error-missing = Przewodnik jest teraz niekompletny. Proszę spróbować ponownie później.
error-bundle-cut-off = Dane przewodnika dotarły niekompletne.
error-bundle-newer = Dane przewodnika są nowsze niż ta strona. Proszę wczytać stronę ponownie.
error-bundle-broken = W danych przewodnika jest błąd. Proszę spróbować ponownie później.
