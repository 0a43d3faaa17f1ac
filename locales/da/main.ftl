### The words of the interface in Danish. Texts about places, topics and rights
### stand in public/data/texts/da.json.

## Frame

site-name = Wegweiser Flensburg
skip-to-content = Gå til indholdet
navigation = Hovedsider
nav-home = Start
nav-topics = Emner
nav-search = Søg
nav-round-table = Det Runde Bord
nav-saved = Gemt
language-switch = Vælg sprog
content-as-of = Indhold pr. { $date }
content-updated = Indhold pr. { $date } – opdateret
boot-loading = Guiden indlæses …
boot-slow = Det tager længere tid end normalt. Forbindelsen er langsom.
boot-kept = På denne enhed virker disse sprog uden internet:
boot-failed = Guiden kunne ikke indlæses. Tjek forbindelsen.
boot-older = Der er en fejl i det nye indhold. Du ser det forrige, som er gemt på denne enhed.
static-note = Uden JavaScript mangler søgningen, nedtællingen og de gemte steder her. Alle tekster er her.
retry = Prøv igen
update-ready = Der er en ny udgave af guiden.
update-accept = Vis den nu

## Languages

language-find = Find et sprog
offer-decline = Nej tak
only-german = Indtil videre kun på tysk
translation-machine = Maskinoversat. Det er den tyske tekst, der gælder.
translation-german = Tysk tekst
translation-report = Meld en fejl
correction = Er der noget galt her?
counter-open = Vis ved skranken
counter-title = Til at vise ved skranken
counter-close = Tilbage
counter-speak = Jeg taler { $language }.
counter-want = Jeg vil gerne sige til dig:
counter-choose = Jeg vil gerne … (vælg sætninger)
read-aloud = Læs højt
read-pause = Pause
read-resume = Fortsæt
read-stop = Stop
read-speed = Hastighed
read-no-voice = Denne enhed har ingen stemme til dette sprog.
read-paragraph = paragraf
print = Udskriv

## Emergency

emergency-title = Nødopkald
emergency-police = Politi
emergency-fire = Brandvæsen, ambulance
emergency-doctor = Lægevagt

## Home

often-searched = Ofte søgt
show-more = Vis mere
city-in-figures = Byen i tal
more-figures = Alle tal

## Search

search-label = Søg
search-placeholder = Myndighed, læge, tyskkursus …
search-submit = Søg
search-hint = Skriv et ord, for eksempel »Kita« eller »rådgivning«. Eller vælg et emne.
search-safety = Er du i fare? Ring nu:
exit = Forlad siden med det samme
exit-hint = Tryk her, eller tryk tre gange på Esc: Vejret vises i stedet for denne side, og »Tilbage« fører ikke hertil igen; kun i browserens historik kan siden stadig stå.
search-nothing = Det fandt vi intet om. Prøv et andet eller et kortere ord, vælg et emne, eller spørg et rådgivningssted.
search-did-you-mean = Mente du: { $query }?
search-explanation = fundet på grund af: { $word }
search-formerly = tidligere: { $name }
search-suggestions = Forslag
search-recent = Dine seneste søgninger (kun gemt på denne enhed)
search-recent-clear = Slet listen
search-filters = Afgræns søgningen
search-filtered-out = Med disse filtre finder vi intet.
search-advice = Disse steder hjælper dig videre:
result-count =
    { $count ->
        [0] Ingen resultater
        [one] { $number } resultat
       *[other] { $number } resultater
    }
kind-topic = Emne
kind-page = Side
kind-fact = Ret og fakta
kind-place = Kontor eller sted
kind-section = Spørgsmål og svar
kind-letter = Brev fra en myndighed
kind-document = Dokument
kind-term = Myndighedsord
kind-phrase = Sætning til at vise frem

## Topics

place-count =
    { $count ->
        [0] Ingen opslag
        [one] { $number } opslag
       *[other] { $number } opslag
    }
filter-text = Filtrer opslag
filter-kind = Type
filter-all-kinds = Alle typer
filter-clear = Ryd filtre
filter-open = Åbent eller kan nås på telefon nu
filter-step-free = Uden trin
filter-topic = Emne
filter-all-topics = Alle emner
filter-language = Sprog, der tales på stedet
filter-all-languages = Alle sprog
filter-phone = Med telefonnummer
filter-address = Med adresse
topic-facts = Godt at vide
start-here = Begynd her
questions = Spørgsmål og svar
costs = Udgifter
audience = For hvem
more-places = Flere adresser
euros-per-month = { $amount } euro om måneden
town-elsewhere = { $town } – ikke i { $city }
find-more = Afgræns adresserne
near-me = I nærheden
near-looking = Din enhed finder ud af, hvor du er …
near-sorted = Sorteret efter afstand (i luftlinje). Din placering bliver på denne enhed og gemmes ikke.
near-failed = Din enhed siger ikke, hvor du er. Du kan tillade det i browserens indstillinger.
print-question = Udskriv kun dette spørgsmål
steps = Sådan gør du
bring = Tag dette med
deadline = Frist
helpers = Hvem hjælper
documents-explained = Papirer forklaret
law-links = Lovteksten (på tysk, gesetze-im-internet.de)
law = Lov

## Places

place-contact = Kontakt
place-map = Åbn på kortet
place-map-app = Åbn i kort-appen
copy-number = Kopiér { $number }
copy-address = Kopiér adressen
copied = Kopieret
copy-failed = Det kunne ikke kopieres. Hold fingeren på teksten for at kopiere den.
place-hours = Åbningstider
place-hours-phone = Telefontider
place-languages = Sprog
place-district = Bydel
place-access = Adgang
access-step-free = Uden trin
access-steps = Ikke uden trin
access-self-reported = Ifølge stedet selv
place-topics = Emner
place-operator = Drives af:
place-save = Gem
place-saved = Gemt
contact-save = Gem kontakt
place-neighbours = Også om emnet »{ $topic }«
place-neighbours-all = Alle opslag om emnet
status-defunct = Tidligere navn
status-defunct-long = Dette sted findes ikke længere under dette navn. Opgaverne ligger i dag hos:
hours-round-the-clock = Døgnet rundt
hours-daily = dagligt
hours-days = { $from } til { $to }
hours-times = kl. { $opens }–{ $closes }
hours-phone = på telefon
hours-closed-on = lukket
hours-from-to = { $from } til { $to }
hours-from = fra { $date }
hours-to = til og med { $date }
hours-open = Åbent nu
hours-open-soon = Åbent nu – lukker { $relative }
hours-open-until = Åbent nu – lukker kl. { $time }
hours-open-until-day = Åbent nu – lukker { $day } kl. { $time }
hours-closed = Lukket nu
hours-closed-soon = Lukket nu – åbner { $relative }
hours-closed-until = Lukket nu – åbner kl. { $time }
hours-closed-until-day = Lukket nu – åbner { $day } kl. { $time }
hours-phone-open = Telefonen er åben nu
hours-phone-open-soon = Telefonen er åben nu – lukker { $relative }
hours-phone-open-until = Telefonen er åben nu – til kl. { $time }
hours-phone-open-until-day = Telefonen er åben nu – til { $day } kl. { $time }
hours-phone-closed = Telefonen er lukket nu
hours-phone-closed-soon = Telefonen er lukket nu – åbner igen { $relative }
hours-phone-closed-until = Telefonen er lukket nu – åbner igen kl. { $time }
hours-phone-closed-until-day = Telefonen er lukket nu – åbner igen { $day } kl. { $time }
hours-phone-uncertain-holiday = Vi ved ikke, om nogen tager telefonen i dag.
hours-by-appointment = Efter aftale
hours-holiday = I dag er det helligdag: { $holiday }.
hours-eve = I dag er det { $holiday }.
hours-uncertain-holiday = Vi ved ikke, om der er åbent i dag – ring først.
hours-uncertain-days = Ugedagene kendes ikke – ring først.
hours-unknown = Åbningstiderne kendes ikke – ring først.
hours-not-known = Åbningstiderne kendes ikke.
languages-not-known = Vi ved ikke, hvilke sprog der tales der.
contact-unknown = Vi ved ikke, hvordan du kommer i kontakt med dette sted. Spørg de andre steder, der hjælper.
hours-zone = Alle klokkeslæt gælder i Tyskland.
hours-dated = Tiderne er fra: { $date }
holiday-new-year = Nytårsdag
holiday-good-friday = Langfredag
holiday-easter-monday = 2. påskedag
holiday-labour-day = Arbejdets dag (1. maj)
holiday-ascension = Kristi himmelfartsdag
holiday-whit-monday = 2. pinsedag
holiday-german-unity = Den tyske enhedsdag
holiday-reformation = Reformationsdagen
holiday-christmas-eve = juleaften (24. december)
holiday-christmas = 1. juledag
holiday-boxing-day = 2. juledag
holiday-new-years-eve = nytårsaften

## Schools, nurseries, playgrounds

school-title = Skolen
school-years = { $from }.–{ $to }. klasse
school-all-day-open = Åben heldagsskole: Pasningen om eftermiddagen er frivillig.
school-all-day-compulsory = Obligatorisk heldagsskole: Undervisningen fortsætter om eftermiddagen.
school-danish = Dansk mindretalsskole; der undervises på dansk.
school-private = Privatskole (freie Trägerschaft)
school-certificates = Afgangsbeviser:
childcare-title = Daginstitutionen (Kita)
childcare-places =
    { $count ->
        [one] { $number } barn i alt (ikke en ledig plads)
       *[other] { $number } børn i alt (ikke antallet af ledige pladser)
    }
childcare-free = Søg efter ledige pladser her:
childcare-ages = { $from } til { $to } år
childcare-group =
    { $count ->
        [one] { $count } gruppe: { $from } til { $to } år
       *[other] { $count } grupper: { $from } til { $to } år
    }
childcare-group-nature =
    { $count ->
        [one] { $count } naturgruppe: { $from } til { $to } år
       *[other] { $count } naturgrupper: { $from } til { $to } år
    }
childcare-lunch = Med frokost
childcare-no-lunch = Uden frokost
playground-equipment = Det er der på legepladsen

## Languages spoken at a place

language-ar = arabisk
language-bg = bulgarsk
language-ckb = sorani (kurdisk)
language-da = dansk
language-de = tysk
language-en = engelsk
language-fa = persisk (farsi)
language-ku = kurdisk
language-pl = polsk
language-prs = dari
language-ps = pashto
language-ro = rumænsk
language-ru = russisk
language-ti = tigrinya
language-tr = tyrkisk
language-uk = ukrainsk

## Where the information comes from

please-check = Tjek venligst
dated = Oplysningernes dato: { $date }
dated-unknown = Oplysningernes dato: ukendt
dated-since = { $from } eller senere
dated-between = { $from } til { $to }
dated-circa = cirka { $date }
confidence-common = Almindeligt kendt
sources =
    { $count ->
        [one] { $number } kilde
       *[other] { $number } kilder
    }
may-have-changed = Kan have ændret sig
review-due = Det kan have ændret sig siden den { $date }. Spørg venligst.
fact-law = Lov:
percent = { $number } %
more-than = over { $number }
circa = cirka { $number }
in-brackets = ({ $words })

## Round Table

meeting-when = { $date } kl. { $time }
meeting-unconfirmed = Planlagt: { $when } · ikke bekræftet
meeting-confirmed = Bekræftet
meeting-today = I dag
meeting-soon = I dag, { $relative }
meeting-began = Begyndte kl. { $time }
countdown =
    { $days ->
        [one] { $days } dag
       *[other] { $days } dage
    }, { $hours ->
        [one] { $hours } time
       *[other] { $hours } timer
    }, { $minutes ->
        [one] { $minutes } minut
       *[other] { $minutes } minutter
    }, { $seconds ->
        [one] { $seconds } sekund
       *[other] { $seconds } sekunder
    }
countdown-calm =
    { $days ->
        [one] { $days } dag
       *[other] { $days } dage
    }, { $hours ->
        [one] { $hours } time
       *[other] { $hours } timer
    }, { $minutes ->
        [one] { $minutes } minut
       *[other] { $minutes } minutter
    }
countdown-pause = Stop sekunderne
countdown-resume = Vis sekunderne
meeting-local = På din enhed er det da { $time }.
clock-corrected = Uret på din enhed går forkert. Her gælder den rigtige tid.
meeting-dates = De næste møder
meeting-moved = Flyttet
meeting-moved-from = Flyttet, var planlagt til: { $date }
meeting-extra = Ekstra
meeting-cancelled = Aflyst
meeting-where = Sted
meeting-rule-title = Reglen
meeting-rule =
    { $ordinal ->
        [1] Den første
        [2] Den anden
        [3] Den tredje
        [4] Den fjerde
        [5] Den femte
       *[other] Den sidste
    } { $weekday ->
        [MO] mandag
        [TU] tirsdag
        [WE] onsdag
        [TH] torsdag
        [FR] fredag
        [SA] lørdag
       *[SU] søndag
    } { $which ->
        [all] i hver måned
       *[some] i disse måneder: { $months }
    }; kl. { $time }
meeting-founded = Det Runde Bord har eksisteret siden { $year }.
meeting-confirm-title = Spørg, før du går derhen
meeting-confirm = Det seneste møde, der er dokumenteret, var i { $date }. Vi ved ikke, om Det Runde Bord holder møder for tiden. Spørg her, før du går derhen:
meeting-confirm-short = Ikke bekræftet: Spørg først, om mødet bliver holdt.

## Calendar

calendar-title = Kalender
calendar-date = Føj til kalenderen: { $date }
calendar-series = Alle møder i kalenderen
calendar-google-add = Føj til Google Kalender
calendar-reminder = Med påmindelse en dag før
calendar-subscribe = Abonner på kalenderen
calendar-subscribe-hint = Så kommer ændringer af sig selv i din kalender.
calendar-copy = Kopiér adressen
calendar-copied = Adressen er kopieret.
calendar-no-end = Det vides ikke, hvornår mødet slutter. I kalenderen står der to timer.
calendar-iphone = iPhone: Tryk på »Abonner på kalenderen«, og bekræft.
calendar-android = Android: Tryk på »Føj til Google Kalender«, og gem. Senere ændringer kommer ikke dertil af sig selv.
calendar-google = Google Kalender: Åbn den på en computer, vælg »Andre kalendere«, »Fra webadresse«, og indsæt adressen.

## Refugees

refugees-facts = Hvilke regler gælder
refugees-places = Steder for flygtninge
help-wanted = Jeg søger hjælp
help-offered = Jeg vil gerne hjælpe

## Coordination offices

offices-today = Har ansvaret i dag
offices-then = De to kontorer

## Saved, imprint, unknown address

saved-none = Du har ikke gemt noget endnu. På siden om et sted står der »Gem«.
saved-clear = Slet alle
saved-cleared = Alle gemte steder er slettet.
undo = Fortryd
saved-remove = Fjern
saved-removed = Fjernet: { $name }
saved-up = Op
saved-down = Ned
saved-take =
    { $count ->
        [one] Gem dette sted?
       *[other] Gem disse { $number } steder?
    }
saved-gone = Findes ikke længere i guiden: { $names }
saved-link-broken = Linket er ikke fuldstændigt. Bed om at få det sendt igen.
saved-file-title = Sikkerhedskopiér gemte steder, eller tag dem med
saved-file-text = Gem stederne som en fil. På en anden enhed kan du indlæse filen her.
saved-export = Gem som fil
saved-import = Indlæs fil
saved-imported =
    { $count ->
        [0] Disse steder var allerede gemt.
        [one] { $number } sted er tilføjet.
       *[other] { $number } steder er tilføjet.
    }
saved-import-nothing = Der er ingen steder fra guiden i denne fil.
install-title = Behold guiden på mobilen
install-text = Så åbner den som en app og virker også uden internet.
install-accept = Installer
install-ios = Tryk på »Del« og derefter på »Føj til hjemmeskærm«.
install-dismiss = Ikke nu
keep-title = Behold alle sprog på denne enhed
keep-text = Så virker alle sprog også uden internet. Cirka { $size } kB hentes én gang.
keep-done = Alle sprog er på denne enhed.
keep-failed = Ikke alt kunne gemmes. Prøv igen senere.
offline-ready = Guiden virker nu også uden internet.
news-title = Nyt siden dit sidste besøg
digits = Cifre som 1, 2, 3
digits-failed = Din browser gemmer intet for denne side. Derfor bliver cifrene, som de er.
not-found-title = Denne side findes ikke
not-found-text = Måske er adressen ikke helt rigtig, eller siden er væk. Søg videre her:

## Where do I start, the first weeks

start-invite = To spørgsmål, så ved du, hvor du skal gå hen først, hvad du skal tage med, og hvornår det senest skal ske.
start-who = Hvem er jeg?
start-papers = Papirer til det
start-need = Hvad har jeg brug for?
start-urgent = Haster
start-own = Dit valg
start-remember = Husk på denne enhed
start-remember-hint = Så står dit valg først her og hjælper dig på emnesiderne. Alle, der bruger din enhed, kan se det.
start-forget = Husk det ikke mere
start-for-you = Til dig
start-applies = Det gælder for mig
start-ask = Det afhænger af din situation. Gør det ikke alene. Stedet nedenfor finder ud af det sammen med dig.
start-door = Gå først hertil
start-other = Vælg noget andet
start-more = Mere om det i guiden
hand-over = Giv videre
hand-over-share = Del
hand-over-place = Del dette sted
hand-over-copy = Kopiér link
share-mail = E-mail
hand-over-code = QR-kode
weeks-hint = Skriv en dato, så regner guiden den sidste dag ud. Alt bliver på denne enhed.
weeks-list = Det skal du gøre
weeks-must = Pligt
weeks-right = Din ret
weeks-advice = Råd
weeks-optional = Ikke for alle
weeks-done = Gjort
weeks-date-wrong = Den dato kan ikke være rigtig. Tjek den.
weeks-until = Sidste dag: { $date }
weeks-from = Tidligst fra: { $date }
weeks-left =
    { $count ->
        [0] i dag
        [one] { $number } dag tilbage
       *[other] { $number } dage tilbage
    }
weeks-possible = Muligt nu
weeks-over = udløbet
weeks-missed = Denne frist er udløbet. Få råd allerede i dag, og sig, at fristen er udløbet.
weeks-moved = { $date } er en lørdag, søndag eller helligdag. Derfor gælder den næste hverdag (§ 193 BGB).
weeks-moved-before = { $date } er en lørdag, søndag eller helligdag. Gør det senest på hverdagen før.
weeks-fixed = { $date } er en lørdag, søndag eller helligdag. Det gør ikke fristen længere. Gør det før den dag.
weeks-note = Egen note
weeks-deadlines = Dine frister efter dato
weeks-progress = { $done } af { $all } gjort
weeks-calendar = Føj til kalenderen
weeks-calendar-all = Føj alle frister til kalenderen
weeks-calendar-hint = Kalenderen minder dig om det to gange: en uge før og en dag før. Den, der ser din kalender, ser også, hvad der står i den.
weeks-no-advice = Dagene er regnet ud efter loven (§§ 187, 188, 193 BGB). Det er ikke juridisk rådgivning. Er du i tvivl, så gå ud fra den tidligste dag, og spørg straks et rådgivningssted.
weeks-file-title = Gem listen, eller tag den med
weeks-file-text = Gem flueben, datoer og noter som en fil. På en anden enhed kan du indlæse filen her.
weeks-imported = Filen er indlæst.
weeks-import-nothing = Der er ingen liste fra guiden i denne fil.
weeks-code = Vis som QR-kode
weeks-code-label = QR-kode med din liste
weeks-code-hint = Hold kameraet på den anden enhed op foran koden. Listen står kun i koden og sendes ikke til nogen server. Den, der tager et billede af koden, kan læse listen.
weeks-code-too-long = Din liste er for lang til en QR-kode. Gem den som en fil.
weeks-take-title = Skal listen fra en anden enhed hentes hertil?
weeks-take-count = Gjort: { $done } · Datoer: { $dates } · Noter: { $notes }
weeks-take-text = Det, der allerede står her, bliver. Kun det, der hører til samme punkt, bliver erstattet.
weeks-take-yes = Ja, hent
weeks-take-no = Nej, hent ikke
weeks-taken = Listen er hentet.
weeks-erase = Slet alt
weeks-erase-ask = Slet alle flueben, datoer og noter?
weeks-erase-yes = Ja, slet
weeks-erase-no = Nej, behold
erased = Alt er slettet.

## The handbook

letter-sender = Afsender:
letter-look = Sådan genkender du brevet
letter-words = Disse tyske ord står ofte i brevet:
letter-until = Senest hvornår
letter-first = Det skal du gøre først
letter-never = Det skal du ikke gøre
papers-needed = Papirer, du skal bruge
letter-stake = Hvad det handler om
stake-stay = Ophold og asyl
stake-money = Penge fra myndighederne
stake-home = Bolig
stake-health = Sygekasse
stake-children = Daginstitution og skole
stake-debts = Regninger og gæld
stake-penalty = Politi og straf
stake-unknown = Endnu ikke klart
letter-filter = Ord fra brevets overskrift
filter-sender = Afsender
filter-all-senders = Alle afsendere
filter-search-all = Søg i hele guiden
deadline-title = Beregn den sidste dag
deadline-by-post = Jeg kender kun datoen på brevet
deadline-posted = Datoen på brevet
deadline-deemed = Et almindeligt brev fra en myndighed regnes for modtaget (bekannt gegeben) på fjerdedagen, efter at det er afleveret til posten: { $date }.
deadline-at-centre = Jeg ved kun, hvornår modtagecentret fik brevet
deadline-centre-day = Den dag, hvor modtagecentret fik brevet
deadline-centre-deemed = I modtagecentret gælder et brev som forkyndt (zugestellt) senest på fjerdedagen efter, at det er afleveret til centret: { $date }. Har du fået det tidligere, tæller den dag, hvor du fik det.
deadline-private = Datoen bliver hverken gemt eller sendt.
deadline-still = Denne dag er forbi, men det kan stadig nås: Gør det i dag.
deadline-counted = Den dag, man tæller fra, tæller ikke selv med. Efter beregningen udløber fristen { $date }.
deadline-counted-back = Den dag, man tæller tilbage fra, tæller ikke selv med. Efter beregningen er den sidste dag { $date }.
document-issuer = Udstedes af:
documents-all = Alle papirer
glossary-letters = Fra A til Z
glossary-also = Også:
phrase-groups = Hvad du skal bruge sætningen til
phrase-show = Vis stort
phrase-say = Læs højt på tysk
phrase-close = Luk
phrase-counter = Ved skranken
phrase-phone = I telefonen
phrase-both = Ved skranken og i telefonen

## Errors

error-network = Der er lige nu ingen forbindelse til guiden. Det, der allerede er gemt på enheden, virker stadig, og det gør nødnumrene også.
error-missing = Guiden er ikke fuldstændig lige nu. Prøv igen senere.
error-bundle-cut-off = Guidens data er ikke kommet fuldstændigt frem.
error-bundle-newer = Guidens data er nyere end denne side. Genindlæs siden.
error-bundle-broken = Der er en fejl i guidens data. Prøv igen senere.
