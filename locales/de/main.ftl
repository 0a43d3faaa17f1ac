### Die Worte der Oberfläche auf Deutsch. Texte über Orte, Themen und Rechte
### stehen in public/data/texts/de.json.

## Rahmen

site-name = Wegweiser Flensburg
skip-to-content = Zum Inhalt
navigation = Hauptseiten
nav-home = Start
nav-topics = Themen
nav-search = Suche
nav-round-table = Runder Tisch
nav-saved = Gemerkt
language-switch = Sprache wählen
content-as-of = Stand der Inhalte: { $date }
content-updated = Stand: { $date } – aktualisiert
boot-loading = Der Wegweiser wird geladen …
boot-slow = Das dauert länger als sonst. Die Verbindung ist langsam.
boot-kept = Ohne Internet gehen auf diesem Gerät diese Sprachen:
boot-failed = Der Wegweiser konnte nicht geladen werden. Prüfen Sie die Verbindung.
boot-older = Die neuen Inhalte haben einen Fehler. Sie sehen die vorigen, die auf diesem Gerät gespeichert sind.
static-note = Ohne JavaScript fehlen hier die Suche, der Countdown und die gemerkten Orte. Alle Texte sind da.
retry = Noch einmal versuchen
update-ready = Eine neue Fassung des Wegweisers ist da.
update-accept = Jetzt zeigen

## Sprachen

language-find = Sprache suchen
offer-decline = Nein, danke
only-german = Bisher nur auf Deutsch
translation-machine = Diese Übersetzung hat eine Maschine gemacht. Es gilt der deutsche Text.
translation-german = Deutscher Text
translation-report = Fehler melden
correction = Stimmt hier etwas nicht?
counter-open = Am Schalter zeigen
counter-title = Am Schalter zeigen
counter-close = Zurück
counter-speak = Ich spreche { $language }.
counter-want = Ich möchte Ihnen sagen:
counter-choose = Ich möchte … (Sätze wählen)
read-aloud = Vorlesen
read-pause = Pause
read-resume = Weiter
read-stop = Stopp
read-speed = Tempo
read-no-voice = Auf diesem Gerät ist keine Stimme für diese Sprache.
read-paragraph = Paragraf
print = Drucken

## Notruf

emergency-title = Notruf
emergency-police = Polizei
emergency-fire = Feuerwehr, Rettungsdienst
emergency-doctor = Ärztlicher Bereitschaftsdienst

## Startseite

often-searched = Oft gesucht
show-more = Mehr zeigen
city-in-figures = Die Stadt in Zahlen
more-figures = Alle Zahlen

## Suche

search-label = Suche
search-placeholder = Amt, Arzt, Deutschkurs …
search-submit = Suchen
search-hint = Geben Sie ein Wort ein, zum Beispiel „Kita“ oder „Beratung“. Oder wählen Sie ein Thema.
search-safety = Sind Sie in Gefahr? Rufen Sie jetzt an:
exit = Sofort verlassen
exit-hint = Tippen Sie hier oder drücken Sie dreimal Esc: Statt dieser Seite erscheint das Wetter, und „Zurück“ führt nicht mehr hierher; nur im Verlauf des Browsers kann sie noch stehen.
search-nothing = Dazu haben wir nichts gefunden. Versuchen Sie ein anderes oder ein kürzeres Wort, wählen Sie ein Thema, oder fragen Sie eine Beratungsstelle.
search-did-you-mean = Meinten Sie: { $query }?
search-explanation = gefunden wegen: { $word }
search-formerly = früher: { $name }
search-suggestions = Vorschläge
search-recent = Zuletzt gesucht (nur auf diesem Gerät gespeichert)
search-recent-clear = Liste löschen
search-filters = Suche eingrenzen
search-filtered-out = Mit diesen Filtern finden wir nichts.
search-advice = Diese Stellen helfen Ihnen weiter:
result-count =
    { $count ->
        [0] Keine Ergebnisse
        [one] { $number } Ergebnis
       *[other] { $number } Ergebnisse
    }
kind-topic = Thema
kind-page = Seite
kind-fact = Recht und Fakten
kind-place = Stelle oder Ort
kind-section = Frage und Antwort
kind-letter = Brief vom Amt
kind-document = Dokument
kind-term = Amtswort
kind-phrase = Satz zum Zeigen

## Themen

place-count =
    { $count ->
        [0] Keine Einträge
        [one] { $number } Eintrag
       *[other] { $number } Einträge
    }
filter-text = Einträge filtern
filter-kind = Art
filter-all-kinds = Alle Arten
filter-clear = Filter löschen
filter-open = Jetzt geöffnet oder erreichbar
filter-step-free = Ohne Stufen
filter-topic = Thema
filter-all-topics = Alle Themen
filter-language = Diese Sprache wird dort gesprochen
filter-all-languages = Alle Sprachen
filter-phone = Mit Telefonnummer
filter-address = Mit Adresse
topic-facts = Gut zu wissen
start-here = Hier anfangen
questions = Fragen und Antworten
costs = Kosten
audience = Für wen
more-places = Weitere Adressen
euros-per-month = { $amount } Euro im Monat
town-elsewhere = { $town } – nicht in { $city }
find-more = Adressen eingrenzen
near-me = In meiner Nähe
near-looking = Ihr Gerät stellt fest, wo Sie sind …
near-sorted = Nach Entfernung sortiert (Luftlinie). Ihr Standort bleibt auf diesem Gerät und wird nicht gespeichert.
near-failed = Ihr Gerät sagt nicht, wo Sie sind. Sie können es in den Einstellungen des Browsers erlauben.
print-question = Nur diese Frage drucken
steps = So gehen Sie vor
bring = Das nehmen Sie mit
deadline = Frist
helpers = Wer hilft
documents-explained = Papiere erklärt
law-links = Gesetzestexte (auf Deutsch, gesetze-im-internet.de)
law = Gesetz

## Orte

place-contact = Kontakt
place-map = Auf der Karte öffnen
place-map-app = In der Karten-App öffnen
copy-number = { $number } kopieren
copy-address = Adresse kopieren
copied = Kopiert
copy-failed = Das Kopieren ging nicht. Halten Sie den Text lange gedrückt und kopieren Sie ihn so.
place-hours = Öffnungszeiten
place-hours-phone = Telefonzeiten
place-languages = Sprachen
place-district = Stadtteil
place-access = Zugang
access-step-free = Ohne Stufen
access-steps = Nicht ohne Stufen
access-self-reported = Nach eigener Angabe der Einrichtung
place-topics = Themen
place-operator = Träger:
place-save = Merken
place-saved = Gemerkt
contact-save = Kontakt speichern
place-neighbours = Auch zum Thema „{ $topic }“
place-neighbours-all = Alle Einträge zum Thema
status-defunct = Früherer Name
status-defunct-long = Diese Stelle gibt es unter diesem Namen nicht mehr. Ihre Aufgaben hat heute:
hours-round-the-clock = Rund um die Uhr
hours-daily = täglich
hours-days = { $from } bis { $to }
hours-times = { $opens }–{ $closes } Uhr
hours-phone = telefonisch
hours-closed-on = geschlossen
hours-from-to = { $from } bis { $to }
hours-from = ab { $date }
hours-to = bis { $date }
hours-open = Jetzt geöffnet
hours-open-soon = Jetzt geöffnet – schließt { $relative }
hours-open-until = Jetzt geöffnet – schließt um { $time } Uhr
hours-open-until-day = Jetzt geöffnet – schließt { $day }, { $time } Uhr
hours-closed = Jetzt geschlossen
hours-closed-soon = Jetzt geschlossen – öffnet { $relative }
hours-closed-until = Jetzt geschlossen – öffnet um { $time } Uhr
hours-closed-until-day = Jetzt geschlossen – öffnet { $day }, { $time } Uhr
hours-phone-open = Jetzt telefonisch erreichbar
hours-phone-open-soon = Jetzt telefonisch erreichbar – endet { $relative }
hours-phone-open-until = Jetzt telefonisch erreichbar – bis { $time } Uhr
hours-phone-open-until-day = Jetzt telefonisch erreichbar – bis { $day }, { $time } Uhr
hours-phone-closed = Jetzt nicht erreichbar
hours-phone-closed-soon = Jetzt nicht erreichbar – wieder { $relative }
hours-phone-closed-until = Jetzt nicht erreichbar – wieder um { $time } Uhr
hours-phone-closed-until-day = Jetzt nicht erreichbar – wieder { $day }, { $time } Uhr
hours-phone-uncertain-holiday = Ob heute jemand erreichbar ist, wissen wir nicht.
hours-by-appointment = Nach Vereinbarung
hours-holiday = Heute ist ein Feiertag: { $holiday }.
hours-eve = Heute ist { $holiday }.
hours-uncertain-holiday = Ob heute geöffnet ist, wissen wir nicht – rufen Sie vorher an.
hours-uncertain-days = Die Wochentage sind nicht bekannt – rufen Sie vorher an.
hours-unknown = Öffnungszeiten nicht bekannt – rufen Sie vorher an.
hours-not-known = Öffnungszeiten nicht bekannt.
languages-not-known = Welche Sprachen dort gesprochen werden, wissen wir nicht.
contact-unknown = Wie Sie diese Stelle erreichen, wissen wir nicht. Fragen Sie bei den Stellen, die noch helfen.
hours-zone = Alle Uhrzeiten gelten in Deutschland.
hours-dated = Stand der Zeiten: { $date }
holiday-new-year = Neujahr
holiday-good-friday = Karfreitag
holiday-easter-monday = Ostermontag
holiday-labour-day = Tag der Arbeit (1. Mai)
holiday-ascension = Christi Himmelfahrt
holiday-whit-monday = Pfingstmontag
holiday-german-unity = Tag der Deutschen Einheit
holiday-reformation = Reformationstag
holiday-christmas-eve = Heiligabend
holiday-christmas = 1. Weihnachtstag
holiday-boxing-day = 2. Weihnachtstag
holiday-new-years-eve = Silvester

## Schulen, Kitas, Spielplätze

school-title = Die Schule
school-years = Klassen { $from } bis { $to }
school-all-day-open = Offene Ganztagsschule: Die Betreuung am Nachmittag ist freiwillig.
school-all-day-compulsory = Gebundene Ganztagsschule: Der Unterricht geht bis in den Nachmittag.
school-danish = Schule der dänischen Minderheit; der Unterricht ist auf Dänisch.
school-private = Schule in freier Trägerschaft
school-certificates = Abschlüsse:
childcare-title = Die Kita
childcare-places =
    { $count ->
        [one] { $number } Kind insgesamt, das ist kein freier Platz
       *[other] { $number } Kinder insgesamt, das sind nicht die freien Plätze
    }
childcare-free = Nach freien Plätzen suchen Sie hier:
childcare-ages = { $from } bis { $to } Jahre
childcare-group =
    { $count ->
        [one] { $count } Gruppe: { $from } bis { $to } Jahre
       *[other] { $count } Gruppen: { $from } bis { $to } Jahre
    }
childcare-group-nature =
    { $count ->
        [one] { $count } Naturgruppe: { $from } bis { $to } Jahre
       *[other] { $count } Naturgruppen: { $from } bis { $to } Jahre
    }
childcare-lunch = Mit Mittagessen
childcare-no-lunch = Ohne Mittagessen
playground-equipment = Was es auf dem Spielplatz gibt

## Sprachen, die an einem Ort gesprochen werden

language-ar = Arabisch
language-bg = Bulgarisch
language-ckb = Sorani (Kurdisch)
language-da = Dänisch
language-de = Deutsch
language-en = Englisch
language-fa = Persisch (Farsi)
language-ku = Kurdisch
language-pl = Polnisch
language-prs = Dari
language-ps = Paschtu
language-ro = Rumänisch
language-ru = Russisch
language-ti = Tigrinya
language-tr = Türkisch
language-uk = Ukrainisch

## Herkunft der Angaben

please-check = Bitte prüfen
dated = Stand: { $date }
dated-unknown = Stand: unbekannt
dated-since = { $from } oder später
dated-between = { $from } bis { $to }
dated-circa = etwa { $date }
confidence-common = Allgemein bekannt
sources =
    { $count ->
        [one] { $number } Quelle
       *[other] { $number } Quellen
    }
may-have-changed = Kann sich geändert haben
review-due = Seit dem { $date } kann sich das geändert haben. Bitte nachfragen.
fact-law = Gesetz:
percent = { $number } %
more-than = über { $number }
circa = etwa { $number }
in-brackets = ({ $words })

## Runder Tisch

meeting-when = { $date }, { $time } Uhr
meeting-unconfirmed = Geplant: { $when } · nicht bestätigt
meeting-confirmed = Bestätigt
meeting-today = Heute
meeting-soon = Heute, { $relative }
meeting-began = Hat um { $time } Uhr begonnen
countdown =
    { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }, { $hours ->
        [one] { $hours } Stunde
       *[other] { $hours } Stunden
    }, { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    }, { $seconds ->
        [one] { $seconds } Sekunde
       *[other] { $seconds } Sekunden
    }
countdown-calm =
    { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }, { $hours ->
        [one] { $hours } Stunde
       *[other] { $hours } Stunden
    }, { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    }
countdown-pause = Sekunden anhalten
countdown-resume = Sekunden zeigen
meeting-local = Auf Ihrem Gerät ist es dann { $time }.
clock-corrected = Die Uhr Ihres Geräts geht falsch. Hier zählt die richtige Zeit.
meeting-dates = Die nächsten Termine
meeting-moved = Verlegt
meeting-moved-from = Verlegt, geplant war: { $date }
meeting-extra = Zusätzlich
meeting-cancelled = Fällt aus
meeting-where = Ort
meeting-rule-title = Die Regel
meeting-rule =
    { $ordinal ->
        [1] Jeden 1.
        [2] Jeden 2.
        [3] Jeden 3.
        [4] Jeden 4.
        [5] Jeden 5.
       *[other] Jeden letzten
    } { $weekday ->
        [MO] Montag
        [TU] Dienstag
        [WE] Mittwoch
        [TH] Donnerstag
        [FR] Freitag
        [SA] Samstag
       *[SU] Sonntag
    } { $which ->
        [all] im Monat
       *[some] in diesen Monaten: { $months }
    }; um { $time } Uhr
meeting-founded = Den Runden Tisch gibt es seit { $year }.
meeting-confirm-title = Bitte fragen Sie vorher nach
meeting-confirm = Zuletzt ist ein Treffen für { $date } belegt. Ob der Runde Tisch zurzeit tagt, wissen wir nicht. Fragen Sie bitte hier, bevor Sie hingehen:
meeting-confirm-short = Nicht bestätigt: Bitte vorher nachfragen, ob das Treffen stattfindet.

## Kalender

calendar-title = Kalender
calendar-date = In den Kalender: { $date }
calendar-series = Alle Termine in den Kalender
calendar-google-add = In den Google Kalender
calendar-reminder = Mit Erinnerung einen Tag vorher
calendar-subscribe = Kalender abonnieren
calendar-subscribe-hint = Dann kommen Änderungen von selbst in Ihren Kalender.
calendar-copy = Adresse kopieren
calendar-copied = Die Adresse ist kopiert.
calendar-no-end = Wann das Treffen endet, ist nicht bekannt. Im Kalender stehen zwei Stunden.
calendar-iphone = iPhone: Tippen Sie auf „Kalender abonnieren“ und bestätigen Sie.
calendar-android = Android: Tippen Sie auf „In den Google Kalender“ und speichern Sie. Spätere Änderungen kommen dort nicht von selbst an.
calendar-google = Google Kalender: Öffnen Sie ihn am Computer, wählen Sie „Weitere Kalender“, „Per URL“ und fügen Sie die Adresse ein.

## Flüchtlinge

refugees-facts = Was gilt
refugees-places = Stellen für Geflüchtete
help-wanted = Ich suche Hilfe
help-offered = Ich möchte helfen

## Koordinierungsstellen

offices-today = Heute zuständig
offices-then = Die beiden Stellen

## Gemerkt, Impressum, unbekannte Adresse

saved-none = Sie haben noch nichts gemerkt. Auf der Seite eines Ortes steht „Merken“.
saved-clear = Alle löschen
saved-cleared = Alle gemerkten Orte sind gelöscht.
undo = Rückgängig machen
saved-remove = Entfernen
saved-removed = Entfernt: { $name }
saved-up = Nach oben
saved-down = Nach unten
saved-take =
    { $count ->
        [one] Diesen Ort merken?
       *[other] Diese { $number } Orte merken?
    }
saved-gone = Nicht mehr im Wegweiser: { $names }
saved-link-broken = Der Link ist nicht vollständig. Bitten Sie darum, ihn noch einmal zu schicken.
saved-file-title = Gemerkte Orte sichern oder mitnehmen
saved-file-text = Speichern Sie die gemerkten Orte als Datei. Auf einem anderen Gerät können Sie die Datei hier einlesen.
saved-export = Als Datei speichern
saved-import = Datei einlesen
saved-imported =
    { $count ->
        [0] Diese Orte waren schon gemerkt.
        [one] { $number } Ort ist neu gemerkt.
       *[other] { $number } Orte sind neu gemerkt.
    }
saved-import-nothing = In dieser Datei steht kein Ort aus dem Wegweiser.
install-title = Den Wegweiser auf dem Handy behalten
install-text = Er öffnet sich dann wie eine App und geht auch ohne Internet.
install-accept = Installieren
install-ios = Tippen Sie auf „Teilen“ und dann auf „Zum Home-Bildschirm“.
install-dismiss = Nicht jetzt
keep-title = Alle Sprachen auf diesem Gerät behalten
keep-text = Dann gehen alle Sprachen auch ohne Internet. Einmal werden etwa { $size } kB geladen.
keep-done = Alle Sprachen sind auf diesem Gerät.
keep-failed = Nicht alles konnte gespeichert werden. Versuchen Sie es später noch einmal.
offline-ready = Der Wegweiser geht jetzt auch ohne Internet.
news-title = Neu seit Ihrem letzten Besuch
digits = Ziffern als 1, 2, 3
digits-failed = Ihr Browser speichert für diese Seite nichts. Deshalb bleiben die Ziffern, wie sie sind.
not-found-title = Diese Seite gibt es nicht
not-found-text = Vielleicht ist die Adresse nicht ganz richtig, oder die Seite ist weggefallen. Suchen Sie hier weiter:

## Wo fange ich an, die ersten Wochen

start-invite = Zwei Fragen, dann wissen Sie: wohin zuerst, was mitbringen, bis wann.
start-who = Wer bin ich?
start-papers = Papiere dazu
start-need = Was brauche ich?
start-urgent = Dringend
start-own = Ihre Auswahl
start-remember = Auf diesem Gerät merken
start-remember-hint = Dann steht Ihre Auswahl hier zuerst und hilft auf den Themenseiten. Wer Ihr Gerät benutzt, kann sie sehen.
start-forget = Nicht mehr merken
start-for-you = Für Sie
start-applies = Was für mich gilt
start-ask = Hier kommt es auf Ihren Fall an. Handeln Sie nicht allein. Die Stelle unten klärt es mit Ihnen.
start-door = Zuerst hierhin
start-other = Etwas anderes wählen
start-more = Mehr dazu im Wegweiser
hand-over = Weitergeben
hand-over-share = Teilen
hand-over-place = Diese Stelle teilen
hand-over-copy = Link kopieren
share-mail = E-Mail
hand-over-code = QR-Code
weeks-hint = Tragen Sie ein Datum ein, dann rechnet der Wegweiser den letzten Tag aus. Alles bleibt auf diesem Gerät.
weeks-list = Was zu tun ist
weeks-must = Pflicht
weeks-right = Ihr Recht
weeks-advice = Rat
weeks-optional = Nicht für alle
weeks-done = Erledigt
weeks-date-wrong = Dieses Datum kann nicht stimmen. Bitte prüfen Sie es.
weeks-until = Letzter Tag: { $date }
weeks-from = Frühestens ab: { $date }
weeks-left =
    { $count ->
        [0] heute
        [one] noch { $number } Tag
       *[other] noch { $number } Tage
    }
weeks-possible = Jetzt möglich
weeks-over = vorbei
weeks-missed = Diese Frist ist vorbei. Holen Sie noch heute Rat und sagen Sie, dass die Frist vorbei ist.
weeks-moved = Der { $date } ist ein Samstag, Sonntag oder Feiertag. Darum zählt der nächste Werktag (§ 193 BGB).
weeks-moved-before = Der { $date } ist ein Samstag, Sonntag oder Feiertag. Tun Sie es spätestens am Werktag davor.
weeks-fixed = Der { $date } ist ein Samstag, Sonntag oder Feiertag. Die Frist wird dadurch nicht länger. Tun Sie es vorher.
weeks-note = Eigene Notiz
weeks-deadlines = Ihre Fristen nach Datum
weeks-progress = { $done } von { $all } erledigt
weeks-calendar = In den Kalender
weeks-calendar-all = Alle Fristen in den Kalender
weeks-calendar-hint = Der Kalender erinnert zweimal: eine Woche vorher und einen Tag vorher. Was darin steht, sieht auch, wer Ihren Kalender sieht.
weeks-no-advice = Die Tage sind nach dem Gesetz gerechnet (§§ 187, 188, 193 BGB). Das ist keine Rechtsberatung. Nehmen Sie im Zweifel den früheren Tag und fragen Sie sofort eine Beratungsstelle.
weeks-file-title = Liste sichern oder mitnehmen
weeks-file-text = Speichern Sie Häkchen, Datumsangaben und Notizen als Datei. Auf einem anderen Gerät können Sie die Datei hier einlesen.
weeks-imported = Die Datei ist eingelesen.
weeks-import-nothing = In dieser Datei steht keine Liste aus dem Wegweiser.
weeks-code = Als QR-Code zeigen
weeks-code-label = QR-Code mit Ihrer Liste
weeks-code-hint = Halten Sie die Kamera des anderen Geräts vor diesen Code. Die Liste steht nur im Code und geht an keinen Server. Wer den Code fotografiert, kann sie lesen.
weeks-code-too-long = Ihre Liste ist zu lang für einen QR-Code. Speichern Sie sie als Datei.
weeks-take-title = Liste von einem anderen Gerät übernehmen?
weeks-take-count = Erledigt: { $done } · Datumsangaben: { $dates } · Notizen: { $notes }
weeks-take-text = Was hier schon steht, bleibt. Ersetzt wird nur, was zum selben Punkt gehört.
weeks-take-yes = Ja, übernehmen
weeks-take-no = Nein, nicht übernehmen
weeks-taken = Die Liste ist übernommen.
weeks-erase = Alles löschen
weeks-erase-ask = Alle Häkchen, Datumsangaben und Notizen löschen?
weeks-erase-yes = Ja, löschen
weeks-erase-no = Nein, behalten
erased = Alles ist gelöscht.

## Das Handbuch

letter-sender = Absender:
letter-look = So erkennen Sie den Brief
letter-words = Diese Wörter stehen oft im Brief:
letter-until = Bis wann
letter-first = Was Sie zuerst tun
letter-never = Was Sie nicht tun
papers-needed = Papiere dafür
letter-stake = Worum es geht
stake-stay = Aufenthalt und Asyl
stake-money = Geld vom Amt
stake-home = Wohnung
stake-health = Krankenkasse
stake-children = Kita und Schule
stake-debts = Rechnungen und Schulden
stake-penalty = Polizei und Strafe
stake-unknown = Noch nicht klar
letter-filter = Wörter aus der Überschrift des Briefes
filter-sender = Absender
filter-all-senders = Alle Absender
filter-search-all = Im ganzen Wegweiser suchen
deadline-title = Den letzten Tag ausrechnen
deadline-by-post = Ich kenne nur das Datum, das auf dem Brief steht
deadline-posted = Datum auf dem Brief
deadline-deemed = Ein normaler Brief vom Amt gilt am vierten Tag nach der Aufgabe zur Post als bekannt gegeben: am { $date }.
deadline-at-centre = Ich weiß nur, wann die Aufnahmeeinrichtung den Brief bekommen hat
deadline-centre-day = Tag, an dem die Aufnahmeeinrichtung den Brief bekommen hat
deadline-centre-deemed = In der Aufnahmeeinrichtung gilt ein Brief spätestens am vierten Tag nach der Übergabe an die Einrichtung als zugestellt: am { $date }. Haben Sie ihn früher bekommen, zählt der Tag, an dem Sie ihn bekommen haben.
deadline-private = Das Datum wird nicht gespeichert und nicht gesendet.
deadline-still = Dieser Tag ist vorbei, aber es geht noch: Tun Sie es heute.
deadline-counted = Der Tag, ab dem man zählt, zählt selbst nicht mit. Die Frist endet rechnerisch am { $date }.
deadline-counted-back = Der Tag, von dem man zurückzählt, zählt selbst nicht mit. Rechnerisch ist der letzte Tag der { $date }.
document-issuer = Von wem:
documents-all = Alle Papiere
glossary-letters = Von A bis Z
glossary-also = Auch:
phrase-groups = Wofür Sie den Satz brauchen
phrase-show = Groß zeigen
phrase-say = Auf Deutsch vorlesen
phrase-close = Schließen
phrase-counter = Am Schalter
phrase-phone = Am Telefon
phrase-both = Am Schalter und am Telefon

## Fehler

error-network = Es gibt gerade keine Verbindung zum Wegweiser. Was schon auf diesem Gerät gespeichert ist, geht weiter, und die Notrufnummern auch.
error-missing = Der Wegweiser ist gerade nicht vollständig. Versuchen Sie es bitte später noch einmal.
error-bundle-cut-off = Die Daten des Wegweisers sind unvollständig angekommen.
error-bundle-newer = Die Daten des Wegweisers sind neuer als diese Seite. Laden Sie die Seite bitte neu.
error-bundle-broken = In den Daten des Wegweisers ist ein Fehler. Versuchen Sie es bitte später noch einmal.
