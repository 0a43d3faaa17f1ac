### The words of the interface in Romanian. Texts about places, topics and rights
### stand in public/data/texts/ro.json.

## Frame

site-name = Wegweiser Flensburg
skip-to-content = La conținut
navigation = Pagini principale
nav-home = Acasă
nav-topics = Teme
nav-search = Căutare
nav-round-table = Masa rotundă
nav-saved = Salvate
language-switch = Alegeți limba
content-as-of = Conținut actualizat la: { $date }
content-updated = Conținut la data: { $date } – actualizat
boot-loading = Ghidul se încarcă…
boot-slow = Durează mai mult decât de obicei. Conexiunea este lentă.
boot-kept = Pe acest dispozitiv, fără internet funcționează aceste limbi:
boot-failed = Ghidul nu a putut fi încărcat. Verificați conexiunea.
boot-older = Conținutul nou are o eroare. Vedeți conținutul anterior, salvat pe acest dispozitiv.
static-note = Fără JavaScript lipsesc aici căutarea, numărătoarea inversă și locurile salvate. Toate textele sunt aici.
retry = Încercați din nou
update-ready = Există o versiune nouă a ghidului.
update-accept = Afișați acum

## Languages

language-find = Căutați limba
offer-decline = Nu, mulțumesc
only-german = Deocamdată numai în germană
translation-machine = Aceasta este o traducere automată. Valabil este textul în limba germană.
translation-german = Textul în germană
translation-report = Semnalați o greșeală
correction = Este ceva greșit aici?
counter-open = Arătați la ghișeu
counter-title = De arătat la ghișeu
counter-close = Înapoi
counter-speak = Limba mea: { $language }.
counter-want = Vreau să vă spun:
counter-choose = Vreau … (alegeți propoziții)
read-aloud = Citire cu voce tare
read-pause = Pauză
read-resume = Continuați
read-stop = Stop
read-speed = Viteză
read-no-voice = Acest dispozitiv nu are o voce pentru această limbă.
read-paragraph = paragraful
print = Tipăriți

## Emergency

emergency-title = Numere de urgență
emergency-police = Poliție
emergency-fire = Pompieri, ambulanță
emergency-doctor = Medic de gardă

## Home

often-searched = Căutate des
show-more = Afișați mai multe
city-in-figures = Orașul în cifre
more-figures = Toate cifrele

## Search

search-label = Căutare
search-placeholder = Instituție, medic, curs de germană…
search-submit = Căutați
search-hint = Scrieți un cuvânt, de exemplu „grădiniță” sau „consiliere”. Sau alegeți o temă.
search-safety = Sunteți în pericol? Sunați acum:
exit = Părăsiți imediat pagina
exit-hint = Atingeți aici sau apăsați de trei ori Esc: în locul acestei pagini apare vremea, iar „Înapoi” nu mai duce aici; pagina poate rămâne doar în istoricul browserului.
search-nothing = Nu am găsit nimic. Încercați alt cuvânt sau unul mai scurt, alegeți o temă sau întrebați un centru de consiliere.
search-did-you-mean = Vă refereați la: { $query }?
search-explanation = găsit după cuvântul: { $word }
search-formerly = înainte: { $name }
search-suggestions = Sugestii
search-recent = Căutate recent (păstrate numai pe acest dispozitiv)
search-recent-clear = Ștergeți lista
search-filters = Restrângeți căutarea
search-filtered-out = Cu aceste filtre nu am găsit nimic.
search-advice = Aceste servicii vă pot ajuta:
result-count =
    { $count ->
        [0] Niciun rezultat
        [one] { $number } rezultat
        [few] { $number } rezultate
       *[other] { $number } de rezultate
    }
kind-topic = Temă
kind-page = Pagină
kind-fact = Drepturi și informații
kind-place = Serviciu sau loc
kind-section = Întrebare și răspuns
kind-letter = Scrisoare oficială
kind-document = Document
kind-term = Termen oficial
kind-phrase = Propoziție de arătat

## Topics

place-count =
    { $count ->
        [0] Nicio intrare
        [one] { $number } intrare
        [few] { $number } intrări
       *[other] { $number } de intrări
    }
filter-text = Filtrați intrările
filter-kind = Tip
filter-all-kinds = Toate tipurile
filter-clear = Ștergeți filtrele
filter-open = Deschis sau disponibil acum
filter-step-free = Fără trepte
filter-topic = Temă
filter-all-topics = Toate temele
filter-language = Limba vorbită acolo
filter-all-languages = Toate limbile
filter-phone = Cu număr de telefon
filter-address = Cu adresă
topic-facts = Bine de știut
start-here = Începeți aici
questions = Întrebări și răspunsuri
costs = Costuri
audience = Pentru cine
more-places = Alte adrese
euros-per-month = { $amount } euro pe lună
town-elsewhere = { $town } – nu în { $city }
find-more = Filtrați adresele
near-me = În apropiere
near-looking = Dispozitivul stabilește unde sunteți …
near-sorted = Ordonate după distanță (în linie dreaptă). Locația rămâne pe acest dispozitiv și nu este salvată.
near-failed = Dispozitivul nu spune unde sunteți. Puteți permite acest lucru în setările browserului.
print-question = Tipăriți doar această întrebare
steps = Ce aveți de făcut
bring = Ce luați cu dumneavoastră
deadline = Termen
helpers = Cine ajută
documents-explained = Explicații despre acte
law-links = Textul legii (în germană, gesetze-im-internet.de)
law = Lege

## Places

place-contact = Contact
place-map = Deschideți pe hartă
place-map-app = Deschideți în aplicația de hărți
copy-number = Copiați { $number }
copy-address = Copiați adresa
copied = Copiat
copy-failed = Copierea nu a reușit. Țineți apăsat pe text ca să îl copiați.
place-hours = Program
place-hours-phone = Program telefonic
place-languages = Limbi
place-district = Cartier
place-access = Acces
access-step-free = Fără trepte
access-steps = Cu trepte
access-self-reported = Conform informațiilor instituției
place-topics = Teme
place-operator = Administrat de:
place-save = Salvați
place-saved = Salvat
contact-save = Salvați contactul
place-neighbours = Tot la tema „{ $topic }”
place-neighbours-all = Toate intrările la această temă
status-defunct = Nume vechi
status-defunct-long = Acest serviciu nu mai există sub acest nume. De sarcinile lui se ocupă astăzi:
hours-round-the-clock = Non-stop
hours-daily = zilnic
hours-days = de { $from } până { $to }
hours-times = orele { $opens }–{ $closes }
hours-phone = telefonic
hours-closed-on = închis
hours-from-to = de la { $from } până la { $to }
hours-from = de la { $date }
hours-to = până la { $date }
hours-open = Deschis acum
hours-open-soon = Deschis acum – se închide { $relative }
hours-open-until = Deschis acum – se închide la ora { $time }
hours-open-until-day = Deschis acum – se închide { $day }, ora { $time }
hours-closed = Închis acum
hours-closed-soon = Închis acum – se deschide { $relative }
hours-closed-until = Închis acum – se deschide la ora { $time }
hours-closed-until-day = Închis acum – se deschide { $day }, ora { $time }
hours-phone-open = Disponibil telefonic acum
hours-phone-open-soon = Disponibil telefonic acum – se încheie { $relative }
hours-phone-open-until = Disponibil telefonic acum – până la ora { $time }
hours-phone-open-until-day = Disponibil telefonic acum – până { $day }, ora { $time }
hours-phone-closed = Indisponibil telefonic acum
hours-phone-closed-soon = Indisponibil telefonic acum – din nou { $relative }
hours-phone-closed-until = Indisponibil telefonic acum – din nou la ora { $time }
hours-phone-closed-until-day = Indisponibil telefonic acum – din nou { $day }, ora { $time }
hours-phone-uncertain-holiday = Nu știm dacă astăzi răspunde cineva la telefon.
hours-by-appointment = Cu programare
hours-holiday = Astăzi este sărbătoare legală: { $holiday }.
hours-eve = Astăzi este { $holiday }.
hours-uncertain-holiday = Nu știm dacă astăzi este deschis – sunați înainte.
hours-uncertain-days = Zilele săptămânii nu sunt cunoscute – sunați înainte.
hours-unknown = Programul nu este cunoscut – sunați înainte.
hours-not-known = Programul nu este cunoscut.
languages-not-known = Nu știm ce limbi se vorbesc acolo.
contact-unknown = Nu știm cum puteți contacta acest serviciu. Întrebați la celelalte servicii care ajută.
hours-zone = Toate orele sunt după ora Germaniei.
hours-dated = Data acestui program: { $date }
holiday-new-year = Anul Nou
holiday-good-friday = Vinerea Mare
holiday-easter-monday = A doua zi de Paște
holiday-labour-day = Ziua Muncii (1 mai)
holiday-ascension = Înălțarea Domnului
holiday-whit-monday = A doua zi de Rusalii
holiday-german-unity = Ziua Unității Germane
holiday-reformation = Ziua Reformei
holiday-christmas-eve = Ajunul Crăciunului
holiday-christmas = Prima zi de Crăciun
holiday-boxing-day = A doua zi de Crăciun
holiday-new-years-eve = ajunul Anului Nou

## Schools, nurseries, playgrounds

school-title = Școala
school-years = Clasele { $from }–{ $to }
school-all-day-open = Program prelungit deschis: îngrijirea de după-amiază este facultativă.
school-all-day-compulsory = Program prelungit obligatoriu: orele continuă după-amiaza.
school-danish = Școală a minorității daneze; orele sunt în limba daneză.
school-private = Școală nestatală (freie Trägerschaft)
school-certificates = Diplome:
childcare-title = Grădinița (Kita)
childcare-places =
    { $count ->
        [one] { $number } copil în total, nu un loc liber
        [few] { $number } copii în total, nu locuri libere
       *[other] { $number } de copii în total, nu locuri libere
    }
childcare-free = Pentru locuri libere căutați aici:
childcare-ages = { $from }–{ $to } ani
childcare-group =
    { $count ->
        [one] { $count } grupă: { $from }–{ $to } ani
        [few] { $count } grupe: { $from }–{ $to } ani
       *[other] { $count } de grupe: { $from }–{ $to } ani
    }
childcare-group-nature =
    { $count ->
        [one] { $count } grupă în natură: { $from }–{ $to } ani
        [few] { $count } grupe în natură: { $from }–{ $to } ani
       *[other] { $count } de grupe în natură: { $from }–{ $to } ani
    }
childcare-lunch = Cu prânz
childcare-no-lunch = Fără prânz
playground-equipment = Ce există la locul de joacă

## Languages spoken at a place

language-ar = Arabă
language-bg = Bulgară
language-ckb = Sorani (kurdă)
language-da = Daneză
language-de = Germană
language-en = Engleză
language-fa = Persană (farsi)
language-ku = Kurdă
language-pl = Polonă
language-prs = Dari
language-ps = Paștu
language-ro = Română
language-ru = Rusă
language-ti = Tigrinya
language-tr = Turcă
language-uk = Ucraineană

## Where the information comes from

please-check = Vă rugăm să verificați
dated = Data informațiilor: { $date }
dated-unknown = Data informațiilor: necunoscută
dated-since = { $from } sau mai târziu
dated-between = între { $from } și { $to }
dated-circa = circa { $date }
confidence-common = Fapt general cunoscut
sources =
    { $count ->
        [one] { $number } sursă
        [few] { $number } surse
       *[other] { $number } de surse
    }
may-have-changed = Se poate să se fi schimbat
review-due = De la { $date } este posibil ca acest lucru să se fi schimbat. Vă rugăm să întrebați.
fact-law = Lege:
percent = { $number } %
more-than = peste { $number }
circa = circa { $number }
in-brackets = ({ $words })

## Round Table

meeting-when = { $date }, ora { $time }
meeting-unconfirmed = Planificată: { $when } · neconfirmată
meeting-confirmed = Confirmată
meeting-today = Astăzi
meeting-soon = Astăzi, { $relative }
meeting-began = A început la ora { $time }
countdown =
    { $days ->
        [one] { $days } zi
        [few] { $days } zile
       *[other] { $days } de zile
    }, { $hours ->
        [one] { $hours } oră
        [few] { $hours } ore
       *[other] { $hours } de ore
    }, { $minutes ->
        [one] { $minutes } minut
        [few] { $minutes } minute
       *[other] { $minutes } de minute
    }, { $seconds ->
        [one] { $seconds } secundă
        [few] { $seconds } secunde
       *[other] { $seconds } de secunde
    }
countdown-calm =
    { $days ->
        [one] { $days } zi
        [few] { $days } zile
       *[other] { $days } de zile
    }, { $hours ->
        [one] { $hours } oră
        [few] { $hours } ore
       *[other] { $hours } de ore
    }, { $minutes ->
        [one] { $minutes } minut
        [few] { $minutes } minute
       *[other] { $minutes } de minute
    }
countdown-pause = Opriți secundele
countdown-resume = Afișați secundele
meeting-local = Pe dispozitivul dumneavoastră este atunci { $time }.
clock-corrected = Ceasul dispozitivului dumneavoastră nu arată ora corectă. Aici se numără după ora corectă.
meeting-dates = Următoarele date
meeting-moved = Mutată
meeting-moved-from = Mutată, era planificată pentru: { $date }
meeting-extra = Suplimentară
meeting-cancelled = Anulată
meeting-where = Loc
meeting-rule-title = Regula
meeting-rule =
    { $ordinal ->
        [1] În prima zi de
        [2] În a doua zi de
        [3] În a treia zi de
        [4] În a patra zi de
        [5] În a cincea zi de
       *[other] În ultima zi de
    } { $weekday ->
        [MO] luni
        [TU] marți
        [WE] miercuri
        [TH] joi
        [FR] vineri
        [SA] sâmbătă
       *[SU] duminică
    } { $which ->
        [all] din fiecare lună
       *[some] din aceste luni: { $months }
    }; la ora { $time }
meeting-founded = Masa rotundă există din anul { $year }.
meeting-confirm-title = Vă rugăm să întrebați înainte
meeting-confirm = Ultima întâlnire despre care avem o dovadă a fost în { $date }. Nu știm dacă Masa rotundă se întrunește în prezent. Vă rugăm să întrebați aici înainte de a merge:
meeting-confirm-short = Neconfirmată: vă rugăm să întrebați înainte dacă întâlnirea are loc.

## Calendar

calendar-title = Calendar
calendar-date = Adăugați în calendar: { $date }
calendar-series = Toate întâlnirile în calendar
calendar-google-add = Adăugați în Google Calendar
calendar-reminder = Cu memento cu o zi înainte
calendar-subscribe = Abonați-vă la calendar
calendar-subscribe-hint = Atunci modificările ajung singure în calendarul dumneavoastră.
calendar-copy = Copiați adresa
calendar-copied = Adresa a fost copiată.
calendar-no-end = Nu se știe când se termină întâlnirea. În calendar sunt trecute două ore.
calendar-iphone = iPhone: atingeți „Abonați-vă la calendar” și confirmați.
calendar-android = Android: atingeți „Adăugați în Google Calendar” și salvați. Modificările ulterioare nu ajung singure acolo.
calendar-google = Google Calendar: deschideți-l pe un computer, alegeți „Alte calendare”, „De la adresa URL” și lipiți adresa.

## Refugees

refugees-facts = Ce reguli se aplică
refugees-places = Servicii pentru refugiați
help-wanted = Caut ajutor
help-offered = Vreau să ajut

## Coordination offices

offices-today = Responsabil astăzi
offices-then = Cele două servicii

## Saved, imprint, unknown address

saved-none = Încă nu ați salvat nimic. Pe pagina fiecărui loc găsiți „Salvați”.
saved-clear = Ștergeți tot
saved-cleared = Toate locurile salvate au fost șterse.
undo = Anulați
saved-remove = Eliminați
saved-removed = Eliminat: { $name }
saved-up = În sus
saved-down = În jos
saved-take =
    { $count ->
        [one] Salvați acest loc?
        [few] Salvați aceste { $number } locuri?
       *[other] Salvați aceste { $number } de locuri?
    }
saved-gone = Nu mai există în ghid: { $names }
saved-link-broken = Linkul este incomplet. Rugați să vă fie trimis din nou.
saved-file-title = Păstrați o copie a locurilor salvate sau mutați-le
saved-file-text = Salvați locurile ca fișier. Pe un alt dispozitiv puteți încărca fișierul aici.
saved-export = Salvați ca fișier
saved-import = Încărcați un fișier
saved-imported =
    { $count ->
        [0] Aceste locuri erau deja salvate.
        [one] A fost adăugat { $number } loc.
        [few] Au fost adăugate { $number } locuri.
       *[other] Au fost adăugate { $number } de locuri.
    }
saved-import-nothing = În acest fișier nu este niciun loc din ghid.
install-title = Păstrați ghidul pe telefon
install-text = Atunci se deschide ca o aplicație și funcționează și fără internet.
install-accept = Instalați
install-ios = Atingeți „Partajați”, apoi „Adăugați la ecranul principal”.
install-dismiss = Nu acum
keep-title = Păstrați toate limbile pe acest dispozitiv
keep-text = Atunci toate limbile funcționează și fără internet. Se încarcă o singură dată circa { $size } kB.
keep-done = Toate limbile sunt pe acest dispozitiv.
keep-failed = Nu totul a putut fi salvat. Încercați din nou mai târziu.
offline-ready = Ghidul funcționează acum și fără internet.
news-title = Nou de la ultima vizită
digits = Cifre ca 1, 2, 3
digits-failed = Browserul dumneavoastră nu păstrează nimic pentru acest site, de aceea cifrele rămân așa cum sunt.
not-found-title = Această pagină nu există
not-found-text = Poate adresa nu este chiar corectă sau pagina nu mai există. Căutați mai departe aici:

## Where do I start, the first weeks

start-invite = Două întrebări și apoi știți: unde mergeți mai întâi, ce luați cu dumneavoastră și până când.
start-who = Cine sunt eu?
start-papers = Acte
start-need = De ce am nevoie?
start-urgent = Urgent
start-own = Alegerea dumneavoastră
start-remember = Rețineți pe acest dispozitiv
start-remember-hint = Atunci alegerea dumneavoastră apare aici prima și ajută pe paginile temelor. Cine folosește dispozitivul dumneavoastră o poate vedea.
start-forget = Uitați alegerea mea
start-for-you = Pentru dumneavoastră
start-applies = Ce este valabil pentru mine
start-ask = Aici totul depinde de cazul dumneavoastră. Nu acționați pe cont propriu. Serviciul de mai jos lămurește situația împreună cu dumneavoastră.
start-door = Mai întâi aici
start-other = Alegeți altceva
start-more = Mai multe despre asta în ghid
hand-over = Dați mai departe
hand-over-share = Distribuiți
hand-over-place = Distribuiți acest loc
hand-over-copy = Copiați linkul
share-mail = E-mail
hand-over-code = Cod QR
weeks-hint = Introduceți o dată și ghidul calculează ultima zi. Totul rămâne pe acest dispozitiv.
weeks-list = Ce este de făcut
weeks-must = Obligatoriu
weeks-right = Dreptul dumneavoastră
weeks-advice = Sfat
weeks-optional = Nu pentru toți
weeks-done = Rezolvat
weeks-date-wrong = Această dată nu poate fi corectă. Vă rugăm să o verificați.
weeks-until = Ultima zi: { $date }
weeks-from = Cel mai devreme din: { $date }
weeks-left =
    { $count ->
        [0] astăzi
        [one] a rămas { $number } zi
        [few] au rămas { $number } zile
       *[other] au rămas { $number } de zile
    }
weeks-possible = Posibil acum
weeks-over = termen expirat
weeks-missed = Acest termen a expirat. Cereți sfat chiar azi și spuneți că termenul a expirat.
weeks-moved = { $date } este sâmbătă, duminică sau sărbătoare. De aceea termenul se încheie în următoarea zi lucrătoare (§ 193 BGB).
weeks-moved-before = { $date } este sâmbătă, duminică sau sărbătoare. Faceți acest lucru cel târziu în ziua lucrătoare dinainte.
weeks-fixed = { $date } este sâmbătă, duminică sau sărbătoare. Termenul nu se prelungește din acest motiv. Faceți acest lucru mai devreme.
weeks-note = Notița mea
weeks-deadlines = Termenele dumneavoastră după dată
weeks-progress = Rezolvate: { $done } din { $all }
weeks-calendar = Adăugați în calendar
weeks-calendar-all = Adăugați toate termenele în calendar
weeks-calendar-hint = Calendarul vă amintește de două ori: cu o săptămână înainte și cu o zi înainte. Cine vă vede calendarul vede și ce scrie în el.
weeks-no-advice = Zilele sunt calculate după lege (§§ 187, 188, 193 BGB). Aceasta nu este consultanță juridică. În caz de îndoială luați în calcul data mai timpurie și întrebați imediat un centru de consiliere.
weeks-file-title = Păstrați o copie a listei sau mutați-o
weeks-file-text = Salvați bifele, datele și notițele ca fișier. Pe un alt dispozitiv puteți încărca fișierul aici.
weeks-imported = Fișierul a fost încărcat.
weeks-import-nothing = În acest fișier nu este nicio listă din ghid.
weeks-code = Arătați ca un cod QR
weeks-code-label = Cod QR cu lista dumneavoastră
weeks-code-hint = Țineți camera celuilalt dispozitiv în fața acestui cod. Lista este numai în cod și nu ajunge la niciun server. Cine fotografiază codul o poate citi.
weeks-code-too-long = Lista dumneavoastră este prea lungă pentru un cod QR. Salvați-o ca fișier.
weeks-take-title = Preluați lista de pe un alt dispozitiv?
weeks-take-count = Rezolvate: { $done } · Date: { $dates } · Notițe: { $notes }
weeks-take-text = Ce este deja aici rămâne. Se înlocuiește numai ce ține de același punct.
weeks-take-yes = Da, preluați
weeks-take-no = Nu, nu preluați
weeks-taken = Lista a fost preluată.
weeks-erase = Ștergeți tot
weeks-erase-ask = Ștergeți toate bifele, datele și notițele?
weeks-erase-yes = Da, ștergeți
weeks-erase-no = Nu, păstrați
erased = Totul a fost șters.

## The handbook

letter-sender = Expeditor:
letter-look = Cum recunoașteți scrisoarea
letter-words = Aceste cuvinte germane apar des în scrisoare:
letter-until = Până când
letter-first = Ce să faceți mai întâi
letter-never = Ce să nu faceți
papers-needed = Acte necesare
letter-stake = Despre ce este vorba
stake-stay = Ședere și azil
stake-money = Bani de la autorități
stake-home = Locuință
stake-health = Asigurare de sănătate
stake-children = Grădiniță (Kita) și școală
stake-debts = Facturi și datorii
stake-penalty = Poliție și pedeapsă
stake-unknown = Încă neclar
letter-filter = Cuvinte din titlul scrisorii
filter-sender = Expeditor
filter-all-senders = Toți expeditorii
filter-search-all = Căutați în tot ghidul
deadline-title = Calculați ultima zi
deadline-by-post = Cunosc numai data de pe scrisoare
deadline-posted = Data de pe scrisoare
deadline-deemed = O scrisoare obișnuită de la o autoritate se consideră comunicată (bekannt gegeben) în a patra zi de la predarea la poștă: { $date }.
deadline-at-centre = Știu numai când a primit centrul de primire scrisoarea
deadline-centre-day = Ziua în care centrul de primire a primit scrisoarea
deadline-centre-deemed = În centrul de primire o scrisoare se consideră comunicată (zugestellt) cel târziu în a patra zi după predarea la centru: { $date }. Dacă ați primit-o mai devreme, contează ziua în care ați primit-o.
deadline-private = Data nu este salvată și nu este trimisă.
deadline-still = Această zi a trecut, dar încă se poate: faceți-o astăzi.
deadline-counted = Ziua de la care se numără nu se socotește. Numărat astfel, termenul se încheie: { $date }.
deadline-counted-back = Ziua de la care se numără înapoi nu se socotește. Numărat astfel, ultima zi este { $date }.
document-issuer = Eliberat de:
documents-all = Toate actele
glossary-letters = De la A la Z
glossary-also = De asemenea:
phrase-groups = Pentru ce aveți nevoie de propoziție
phrase-show = Afișați mărit
phrase-say = Citiți cu voce tare în germană
phrase-close = Închideți
phrase-counter = La ghișeu
phrase-phone = La telefon
phrase-both = La ghișeu și la telefon

## Errors

error-network = Acum nu există conexiune cu ghidul. Ce este deja salvat pe acest dispozitiv funcționează în continuare, la fel și numerele de urgență.
error-missing = Ghidul nu este complet acum. Vă rugăm să încercați din nou mai târziu.
error-bundle-cut-off = Datele ghidului au ajuns incomplete.
error-bundle-newer = Datele ghidului sunt mai noi decât această pagină. Vă rugăm să reîncărcați pagina.
error-bundle-broken = În datele ghidului este o greșeală. Vă rugăm să încercați din nou mai târziu.
