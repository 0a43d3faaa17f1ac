### Die Worte der Oberfläche in Leichter Sprache. Texte über Orte, Themen und
### Rechte stehen in public/data/texts/de-simple.json.

## Rahmen

site-name = Wegweiser Flensburg
skip-to-content = Zum Inhalt
navigation = Wichtige Seiten
nav-home = Start
nav-topics = Themen
nav-search = Suche
nav-round-table = Runder Tisch
nav-saved = Gemerkt
language-switch = Sprache wählen
content-as-of = Die Inhalte sind vom: { $date }
content-updated = Die Inhalte sind neu. Sie sind vom: { $date }
boot-loading = Der Wegweiser lädt gerade …
boot-slow = Das dauert lange. Die Verbindung ist langsam.
boot-kept = Diese Sprachen gehen auf Ihrem Gerät auch ohne Internet:
boot-failed = Der Wegweiser lädt nicht. Prüfen Sie die Verbindung.
boot-older = Die neuen Inhalte haben einen Fehler. Sie sehen jetzt die Inhalte von vorher.
static-note = Ohne JavaScript fehlen hier: die Suche, der Countdown und die gemerkten Orte. Countdown heißt: die Zeit bis zum Treffen. Alle Texte sind da.
retry = Noch einmal versuchen
update-ready = Es gibt eine neue Fassung vom Wegweiser.
update-accept = Jetzt zeigen

## Sprachen

language-find = Sprache suchen
offer-decline = Nein, danke
only-german = Bisher nur auf Deutsch
translation-machine = Eine Maschine hat diesen Text übersetzt. Es gilt der normale deutsche Text.
translation-german = Normaler deutscher Text
translation-report = Fehler melden
correction = Ist hier etwas falsch?
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
read-no-voice = Dieses Gerät kann diese Sprache nicht vorlesen.
read-paragraph = Paragraf
print = Drucken

## Notruf

emergency-title = Notruf
emergency-police = Polizei
emergency-fire = Feuerwehr, Rettungs·dienst
emergency-doctor = Arzt, wenn die Praxis zu ist

## Startseite

often-searched = Das suchen viele
show-more = Mehr zeigen
city-in-figures = Zahlen über die Stadt
more-figures = Alle Zahlen

## Suche

search-label = Suche
search-placeholder = Amt, Arzt, Deutsch·kurs …
search-submit = Suchen
search-hint = Geben Sie ein Wort ein, zum Beispiel „Kita“ oder „Beratung“. Oder wählen Sie ein Thema.
search-safety = Sind Sie in Gefahr? Rufen Sie jetzt hier an:
exit = Schnell weg von hier
exit-hint = Tippen Sie hier oder drücken Sie 3-mal die Taste Esc: Dann sehen Sie statt dieser Seite das Wetter. „Zurück“ führt nicht mehr hierher. Im Verlauf vom Browser kann die Seite noch stehen.
search-nothing = Das haben wir nicht gefunden. Nehmen Sie ein anderes oder kürzeres Wort. Oder wählen Sie ein Thema. Oder fragen Sie eine Beratungs·stelle.
search-did-you-mean = Meinen Sie: { $query }?
search-explanation = gefunden mit: { $word }
search-formerly = früher: { $name }
search-suggestions = Vorschläge
search-recent = Zuletzt gesucht. Die Liste ist nur auf diesem Gerät.
search-recent-clear = Liste löschen
search-filters = Genauer suchen
search-filtered-out = Mit dieser Auswahl finden wir nichts.
search-advice = Diese Stellen helfen Ihnen weiter:
result-count =
    { $count ->
        [0] Nichts gefunden
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
kind-term = Wort vom Amt
kind-phrase = Satz zum Zeigen

## Themen

place-count =
    { $count ->
        [0] Keine Einträge
        [one] { $number } Eintrag
       *[other] { $number } Einträge
    }
filter-text = In der Liste suchen
filter-kind = Art
filter-all-kinds = Alle Arten
filter-clear = Alles wieder zeigen
filter-open = Jetzt offen oder am Telefon erreichbar
filter-step-free = Ohne Stufen
filter-topic = Thema
filter-all-topics = Alle Themen
filter-language = Diese Sprache spricht man dort
filter-all-languages = Alle Sprachen
filter-phone = Mit Telefon·nummer
filter-address = Mit Adresse
topic-facts = Gut zu wissen
start-here = Hier fangen Sie an
questions = Fragen und Antworten
costs = Das kostet es
audience = Für wen
more-places = Mehr Adressen
euros-per-month = { $amount } Euro im Monat
town-elsewhere = { $town }. Das ist nicht in { $city }.
find-more = Adressen filtern
near-me = In meiner Nähe
near-looking = Ihr Gerät sucht, wo Sie sind …
near-sorted = Die nächsten Adressen stehen oben. Ihr Stand·ort bleibt auf diesem Gerät. Er wird nicht gespeichert.
near-failed = Ihr Gerät sagt nicht, wo Sie sind. Sie können das in den Einstellungen vom Browser erlauben.
print-question = Nur diese Frage drucken
steps = Das machen Sie
bring = Das nehmen Sie mit
deadline = Bis wann
helpers = Wer hilft Ihnen?
documents-explained = Das bedeuten die Papiere
law-links = Das steht im Gesetz (in schwerer Sprache, gesetze-im-internet.de)
law = Gesetz

## Orte

place-contact = Kontakt
place-map = Auf der Karte zeigen
place-map-app = In der Karten-App zeigen
copy-number = { $number } kopieren
copy-address = Adresse kopieren
copied = Kopiert
copy-failed = Das Kopieren hat nicht geklappt. Drücken Sie lange auf den Text. Dann können Sie ihn kopieren.
place-hours = Öffnungs·zeiten
place-hours-phone = Telefon·zeiten
place-languages = Sprachen
place-district = Stadt·teil
place-access = Zugang
access-step-free = Der Zugang ist ohne Stufen.
access-steps = Es gibt Stufen.
access-self-reported = Das sagt die Einrichtung selbst.
place-topics = Themen
place-operator = Verantwortlich:
place-save = Merken
place-saved = Gemerkt
contact-save = Im Telefon speichern
place-neighbours = Auch zum Thema „{ $topic }“
place-neighbours-all = Alle Einträge zum Thema
status-defunct = Früherer Name
status-defunct-long = Diese Stelle gibt es mit diesem Namen nicht mehr. Die Aufgaben macht heute:
hours-round-the-clock = Tag und Nacht
hours-daily = jeden Tag
hours-days = { $from } bis { $to }
hours-times = { $opens } bis { $closes } Uhr
hours-phone = am Telefon
hours-closed-on = geschlossen
hours-from-to = { $from } bis { $to }
hours-from = ab { $date }
hours-to = bis { $date }
hours-open = Jetzt offen
hours-open-soon = Jetzt offen. Schluss ist { $relative }.
hours-open-until = Jetzt offen bis { $time } Uhr
hours-open-until-day = Jetzt offen bis { $day }, { $time } Uhr
hours-closed = Jetzt geschlossen
hours-closed-soon = Jetzt geschlossen. Wieder offen: { $relative }
hours-closed-until = Jetzt geschlossen. Wieder offen: um { $time } Uhr
hours-closed-until-day = Jetzt geschlossen. Wieder offen: { $day }, { $time } Uhr
hours-phone-open = Jetzt am Telefon erreichbar
hours-phone-open-soon = Jetzt am Telefon erreichbar. Schluss ist { $relative }.
hours-phone-open-until = Jetzt am Telefon erreichbar bis { $time } Uhr
hours-phone-open-until-day = Jetzt am Telefon erreichbar bis { $day }, { $time } Uhr
hours-phone-closed = Jetzt nicht am Telefon erreichbar
hours-phone-closed-soon = Jetzt nicht am Telefon erreichbar. Wieder: { $relative }
hours-phone-closed-until = Jetzt nicht am Telefon erreichbar. Wieder: um { $time } Uhr
hours-phone-closed-until-day = Jetzt nicht am Telefon erreichbar. Wieder: { $day }, { $time } Uhr
hours-phone-uncertain-holiday = Ist heute jemand am Telefon? Das wissen wir nicht.
hours-by-appointment = Machen Sie vorher einen Termin
hours-holiday = Heute ist ein Feier·tag: { $holiday }.
hours-eve = Heute ist { $holiday }.
hours-uncertain-holiday = Ist heute offen? Das wissen wir nicht. Rufen Sie vorher an.
hours-uncertain-days = An welchen Tagen ist offen? Das wissen wir nicht. Rufen Sie vorher an.
hours-unknown = Wir kennen die Öffnungs·zeiten nicht. Rufen Sie vorher an.
hours-not-known = Wir kennen die Öffnungs·zeiten nicht.
languages-not-known = Wir wissen nicht, welche Sprachen man dort spricht.
contact-unknown = Wir wissen nicht, wie Sie diese Stelle erreichen. Auch andere Stellen helfen Ihnen. Fragen Sie dort.
hours-zone = Alle Uhr·zeiten gelten in Deutschland.
hours-dated = Diese Zeiten sind von: { $date }
holiday-new-year = Neu·jahr
holiday-good-friday = Kar·freitag
holiday-easter-monday = Oster·montag
holiday-labour-day = Tag der Arbeit (1. Mai)
holiday-ascension = Christi Himmel·fahrt
holiday-whit-monday = Pfingst·montag
holiday-german-unity = Tag der Deutschen Einheit
holiday-reformation = Reformations·tag
holiday-christmas-eve = Heilig·abend
holiday-christmas = 1. Weihnachts·tag
holiday-boxing-day = 2. Weihnachts·tag
holiday-new-years-eve = Silvester

## Schulen, Kitas, Spielplätze

school-title = Die Schule
school-years = Klassen { $from } bis { $to }
school-all-day-open = Offene Ganz·tags·schule: Die Betreuung am Nachmittag ist freiwillig.
school-all-day-compulsory = Gebundene Ganz·tags·schule: Der Unterricht geht bis in den Nachmittag.
school-danish = Schule von der dänischen Minderheit. Minderheit heißt: eine kleinere Gruppe im Land. Der Unterricht ist auf Dänisch.
school-private = Freie Schule (in freier Trägerschaft). Das heißt: Sie gehört nicht dem Staat.
school-certificates = Abschlüsse:
childcare-title = Die Kita
childcare-places =
    { $count ->
        [one] { $number } Kind hat hier Platz. Das ist kein freier Platz.
       *[other] { $number } Kinder haben hier zusammen Platz. Das sind nicht die freien Plätze.
    }
childcare-free = Freie Plätze finden Sie hier:
childcare-ages = { $from } bis { $to } Jahre
childcare-group =
    { $count ->
        [one] { $count } Gruppe: { $from } bis { $to } Jahre
       *[other] { $count } Gruppen: { $from } bis { $to } Jahre
    }
childcare-group-nature =
    { $count ->
        [one] { $count } Natur·gruppe: { $from } bis { $to } Jahre
       *[other] { $count } Natur·gruppen: { $from } bis { $to } Jahre
    }
childcare-lunch = Mit Mittag·essen
childcare-no-lunch = Ohne Mittag·essen
playground-equipment = Das gibt es auf dem Spiel·platz

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
dated = Die Angaben sind von: { $date }
dated-unknown = Wie alt sind die Angaben? Das wissen wir nicht.
dated-since = { $from } oder später
dated-between = { $from } bis { $to }
dated-circa = etwa { $date }
confidence-common = Das ist allgemein bekannt
sources =
    { $count ->
        [one] { $number } Quelle
       *[other] { $number } Quellen
    }
may-have-changed = Das ist vielleicht jetzt anders
review-due = Seit dem { $date } ist das vielleicht anders. Bitte fragen Sie nach.
fact-law = Gesetz:
percent = { $number } %
more-than = über { $number }
circa = etwa { $number }
in-brackets = ({ $words })

## Runder Tisch

meeting-when = { $date }, { $time } Uhr
meeting-unconfirmed = Geplant: { $when } · noch nicht sicher
meeting-confirmed = Sicher
meeting-today = Heute
meeting-soon = Heute, { $relative }
meeting-began = Beginn war um { $time } Uhr
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
meeting-local = Auf Ihrem Gerät ist dann: { $time }.
clock-corrected = Die Uhr von Ihrem Gerät geht falsch. Hier zählt die richtige Zeit.
meeting-dates = Die nächsten Termine
meeting-moved = Anderer Termin
meeting-moved-from = Anderer Termin. Geplant war: { $date }
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
    }. Beginn ist um { $time } Uhr.
meeting-founded = Den Runden Tisch gibt es seit { $year }.
meeting-confirm-title = Bitte fragen Sie vorher
meeting-confirm = Das letzte bekannte Treffen war: { $date }. Trifft sich der Runde Tisch zurzeit? Das wissen wir nicht. Bitte fragen Sie vorher hier:
meeting-confirm-short = Noch nicht sicher. Bitte fragen Sie vorher: Findet das Treffen statt?

## Kalender

calendar-title = Kalender
calendar-date = In den Kalender: { $date }
calendar-series = Alle Termine in den Kalender
calendar-google-add = In den Google Kalender
calendar-reminder = 1 Tag vorher erinnern
calendar-subscribe = Kalender abonnieren
calendar-subscribe-hint = Abonnieren heißt: Änderungen kommen von selbst in Ihren Kalender.
calendar-copy = Adresse kopieren
calendar-copied = Die Adresse ist kopiert.
calendar-no-end = Wann ist das Treffen zu Ende? Das wissen wir nicht. Im Kalender stehen 2 Stunden.
calendar-iphone = iPhone: Tippen Sie auf „Kalender abonnieren“. Dann bestätigen Sie.
calendar-android = Android: Tippen Sie auf „In den Google Kalender“. Dann speichern Sie. Spätere Änderungen kommen dort nicht von selbst an.
calendar-google = Google Kalender: Öffnen Sie den Kalender am Computer. Wählen Sie „Weitere Kalender“. Wählen Sie dann „Per URL“. Fügen Sie die Adresse ein.

## Flüchtlinge

refugees-facts = Diese Regeln gelten
refugees-places = Stellen für Geflüchtete
help-wanted = Ich suche Hilfe
help-offered = Ich möchte helfen

## Koordinierungsstellen

offices-today = Heute zuständig
offices-then = Die 2 Stellen

## Gemerkt, Impressum, unbekannte Adresse

saved-none = Sie haben noch nichts gemerkt. Auf der Seite von einem Ort steht „Merken“.
saved-clear = Alle löschen
saved-cleared = Alle gemerkten Orte sind gelöscht.
undo = Rückgängig machen
saved-remove = Entfernen
saved-removed = Entfernt: { $name }
saved-up = Nach oben
saved-down = Nach unten
saved-take =
    { $count ->
        [one] Wollen Sie sich diesen Ort merken?
       *[other] Wollen Sie sich diese { $number } Orte merken?
    }
saved-gone = Das gibt es im Wegweiser nicht mehr: { $names }
saved-link-broken = Der Link ist nicht vollständig. Bitten Sie die Person: Schicken Sie mir den Link noch einmal.
saved-file-title = Gemerkte Orte sichern oder mitnehmen
saved-file-text = Sie können die gemerkten Orte als Datei speichern. Dann können Sie die Datei auf einem anderen Gerät öffnen: hier bei „Datei einlesen“.
saved-export = Als Datei speichern
saved-import = Datei einlesen
saved-imported =
    { $count ->
        [0] Diese Orte waren schon gemerkt.
        [one] { $number } Ort ist neu gemerkt.
       *[other] { $number } Orte sind neu gemerkt.
    }
saved-import-nothing = In dieser Datei ist kein Ort aus dem Wegweiser.
install-title = Den Wegweiser auf dem Handy behalten
install-text = Dann öffnet er sich wie eine App. Er geht auch ohne Internet.
install-accept = Installieren
install-ios = Tippen Sie auf „Teilen“. Tippen Sie dann auf „Zum Home-Bildschirm“.
install-dismiss = Nicht jetzt
keep-title = Alle Sprachen auf diesem Gerät behalten
keep-text = Dann gehen alle Sprachen auch ohne Internet. Ihr Gerät lädt dafür 1-mal Daten: etwa { $size } kB.
keep-done = Alle Sprachen sind auf diesem Gerät.
keep-failed = Wir konnten nicht alles speichern. Versuchen Sie es später noch einmal.
offline-ready = Der Wegweiser geht jetzt auch ohne Internet.
news-title = Neu seit Ihrem letzten Besuch
digits = Zahlen als 1, 2, 3
digits-failed = Ihr Browser speichert nichts von dieser Seite. Darum bleiben die Zahlen so.
not-found-title = Diese Seite gibt es nicht
not-found-text = Vielleicht ist die Adresse falsch. Oder es gibt die Seite nicht mehr. Suchen Sie hier weiter:

## Wo fange ich an, die ersten Wochen

start-invite = Wir stellen Ihnen 2 Fragen. Dann wissen Sie: Wohin gehe ich zuerst? Was bringe ich mit? Bis wann muss ich das machen?
start-who = Wer bin ich?
start-papers = Diese Papiere gehören dazu
start-need = Was brauche ich?
start-urgent = Dringend
start-own = Das haben Sie gewählt
start-remember = Auf diesem Gerät merken
start-remember-hint = Dann steht Ihre Auswahl hier ganz oben. Und sie hilft Ihnen auf den Seiten zu den Themen. Achtung: Auch andere Personen mit diesem Gerät können das sehen.
start-forget = Nicht mehr merken
start-for-you = Für Sie
start-applies = Das gilt für mich
start-ask = Jeder Fall ist hier anders. Machen Sie das nicht allein. Fragen Sie zuerst die Stelle unten.
start-door = Gehen Sie zuerst hierhin
start-other = Etwas anderes wählen
start-more = Hier steht noch mehr
hand-over = Weitergeben
hand-over-share = Teilen
hand-over-place = Diese Stelle teilen
hand-over-copy = Link kopieren
share-mail = E-Mail
hand-over-code = QR-Code
weeks-hint = Schreiben Sie ein Datum in das Feld. Dann sehen Sie: Das ist der letzte Tag. Alles bleibt auf Ihrem Gerät.
weeks-list = Das müssen Sie machen
weeks-must = Pflicht
weeks-right = Ihr Recht
weeks-advice = Tipp
weeks-optional = Nicht für alle
weeks-done = Fertig
weeks-date-wrong = Das Datum kann nicht stimmen. Bitte prüfen Sie das Datum.
weeks-until = Letzter Tag: { $date }
weeks-from = Erst ab: { $date }
weeks-left =
    { $count ->
        [0] heute
        [one] noch { $number } Tag
       *[other] noch { $number } Tage
    }
weeks-possible = Das geht jetzt
weeks-over = vorbei
weeks-missed = Der letzte Tag ist vorbei. Gehen Sie noch heute zu einer Beratung. Sagen Sie dort: Der letzte Tag ist vorbei.
weeks-moved = Der { $date } ist ein Samstag, Sonntag oder Feier·tag. Darum haben Sie länger Zeit: bis zum nächsten Werk·tag (§ 193 BGB).
weeks-moved-before = Der { $date } ist ein Samstag, Sonntag oder Feier·tag. Machen Sie es spätestens am Werk·tag davor.
weeks-fixed = Der { $date } ist ein Samstag, Sonntag oder Feier·tag. Sie haben aber nicht mehr Zeit. Machen Sie es vorher.
weeks-note = Eigene Notiz
weeks-deadlines = Bis wann müssen Sie was machen?
weeks-progress = { $done } von { $all } fertig
weeks-calendar = In den Kalender
weeks-calendar-all = Alle diese Tage in den Kalender
weeks-calendar-hint = Der Kalender erinnert Sie 2-mal: 1 Woche vorher und 1 Tag vorher. Achtung: Andere Personen mit Ihrem Kalender können das lesen.
weeks-no-advice = Wir haben die Tage nach dem Gesetz gerechnet (§§ 187, 188, 193 BGB). Aber wir sind keine Rechts·beratung. Sind Sie nicht sicher? Dann nehmen Sie den früheren Tag. Und gehen Sie sofort zu einer Beratung.
weeks-file-title = Liste speichern oder mitnehmen
weeks-file-text = Sie können alles als Datei speichern: Häkchen, Datum und Notizen. Dann können Sie die Datei auf einem anderen Gerät hier öffnen.
weeks-imported = Die Datei ist jetzt hier.
weeks-import-nothing = In dieser Datei ist keine Liste aus dem Wegweiser.
weeks-code = QR-Code zeigen
weeks-code-label = QR-Code mit Ihrer Liste
weeks-code-hint = Halten Sie die Kamera vom anderen Gerät vor diesen Code. Die Liste ist nur in dem Code. Wir schicken sie nicht ins Internet. Aber: Macht jemand ein Foto von dem Code? Dann kann die Person Ihre Liste lesen.
weeks-code-too-long = Ihre Liste ist zu lang für einen QR-Code. Speichern Sie die Liste als Datei.
weeks-take-title = Wollen Sie die Liste von einem anderen Gerät hier haben?
weeks-take-count = Fertig: { $done } · Tage: { $dates } · Notizen: { $notes }
weeks-take-text = Ihre Liste hier bleibt. Nur was zum gleichen Punkt gehört, ist danach neu.
weeks-take-yes = Ja, übernehmen
weeks-take-no = Nein, nicht übernehmen
weeks-taken = Die Liste ist jetzt hier.
weeks-erase = Alles löschen
weeks-erase-ask = Wollen Sie alles löschen: Häkchen, Datum und Notizen?
weeks-erase-yes = Ja, löschen
weeks-erase-no = Nein, behalten
erased = Alles ist gelöscht.

## Das Handbuch

letter-sender = Der Brief ist von:
letter-look = So erkennen Sie den Brief
letter-words = Diese Wörter stehen oft im Brief:
letter-until = Bis wann?
letter-first = Das tun Sie zuerst
letter-never = Das tun Sie bitte nicht
papers-needed = Papiere, die Sie brauchen
letter-stake = Darum geht es
stake-stay = Aufenthalt und Asyl
stake-money = Geld vom Amt
stake-home = Wohnung
stake-health = Kranken·kasse
stake-children = Kita und Schule
stake-debts = Rechnungen und Schulden
stake-penalty = Polizei und Strafe
stake-unknown = Das ist noch nicht klar
letter-filter = Wörter aus der Überschrift vom Brief
filter-sender = Von wem ist der Brief?
filter-all-senders = Alle
filter-search-all = Im ganzen Wegweiser suchen
deadline-title = Den letzten Tag ausrechnen
deadline-by-post = Ich weiß nur, welches Datum auf dem Brief steht
deadline-posted = Datum auf dem Brief
deadline-deemed = Ein normaler Brief vom Amt gilt am 4. Tag nach dem Abschicken als angekommen: am { $date }.
deadline-at-centre = Ich weiß nur, wann die Aufnahme·einrichtung den Brief bekommen hat
deadline-centre-day = Tag, an dem die Aufnahme·einrichtung den Brief bekommen hat
deadline-centre-deemed = Das Amt übergibt den Brief an die Aufnahme·einrichtung. Spätestens am 4. Tag danach gilt er als zugestellt: am { $date }. Zugestellt heißt: Er gilt als angekommen. Haben Sie ihn früher bekommen? Dann zählt der Tag, an dem Sie ihn bekommen haben.
deadline-private = Das Datum bleibt bei Ihnen. Wir speichern es nicht.
deadline-still = Dieser Tag ist vorbei. Aber es geht noch. Tun Sie es heute.
deadline-counted = Der erste Tag zählt nicht mit. Dann ist der letzte Tag: { $date }.
deadline-counted-back = Man zählt von diesem Tag zurück. Dieser Tag zählt nicht mit. Dann ist der letzte Tag: { $date }.
document-issuer = Von wem:
documents-all = Alle Papiere
glossary-letters = Von A bis Z
glossary-also = Andere Wörter dafür:
phrase-groups = Wofür brauchen Sie den Satz?
phrase-show = Groß zeigen
phrase-say = Auf Deutsch vorlesen
phrase-close = Schließen
phrase-counter = Am Schalter
phrase-phone = Am Telefon
phrase-both = Am Schalter und am Telefon

## Fehler

error-network = Der Wegweiser hat gerade keine Verbindung. Was schon auf Ihrem Gerät gespeichert ist, geht weiter. Die Notruf·nummern gehen auch.
error-missing = Im Wegweiser fehlt gerade etwas. Versuchen Sie es bitte später noch einmal.
error-bundle-cut-off = Von den Daten ist nur ein Teil angekommen.
error-bundle-newer = Die Daten vom Wegweiser sind neuer als diese Seite. Laden Sie die Seite bitte neu.
error-bundle-broken = In den Daten vom Wegweiser ist ein Fehler. Versuchen Sie es bitte später noch einmal.
