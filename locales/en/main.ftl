### The words of the interface in English. Texts about places, topics and rights
### stand in public/data/texts/en.json.

## Frame

site-name = Wegweiser Flensburg
skip-to-content = Skip to content
navigation = Main pages
nav-home = Home
nav-topics = Topics
nav-search = Search
nav-round-table = Round Table
nav-saved = Saved
language-switch = Choose language
content-as-of = Content as of { $date }
content-updated = Content as of { $date } – updated
boot-loading = The guide is loading…
boot-slow = This is taking longer than usual. The connection is slow.
boot-kept = On this device, these languages work without internet:
boot-failed = The guide could not be loaded. Check your connection.
boot-older = The new content has an error. You see the previous content, which is saved on this device.
static-note = The search, the countdown and your saved places need JavaScript. All the text is here.
retry = Try again
update-ready = A new version of the guide is ready.
update-accept = Show it now

## Languages

language-find = Find a language
offer-decline = No, thanks
only-german = Only in German so far
translation-machine = This is a machine translation. The German text is the one that applies.
translation-german = German text
translation-report = Report a mistake
correction = Is something wrong here?
counter-open = Show at the office
counter-title = To show at the office
counter-close = Back
counter-speak = I speak { $language }.
counter-want = I would like to tell you:
counter-choose = I would like … (choose sentences)
read-aloud = Read aloud
read-pause = Pause
read-resume = Continue
read-stop = Stop
read-speed = Speed
read-no-voice = This device has no voice for this language.
read-paragraph = section
print = Print

## Emergency

emergency-title = Emergency
emergency-police = Police
emergency-fire = Fire, ambulance
emergency-doctor = Doctor on call

## Home

often-searched = Popular searches
show-more = Show more
city-in-figures = The city in figures
more-figures = All figures

## Search

search-label = Search
search-placeholder = Office, doctor, German course…
search-submit = Search
search-hint = Type a word, for example “nursery” or “advice”. Or choose a topic.
search-safety = Are you in danger? Call now:
exit = Leave this page now
exit-hint = Tap here or press Esc three times: the weather appears instead of this page, and Back no longer leads here; only your browser’s history may still show it.
search-nothing = We found nothing for this. Try a different or shorter word, choose a topic, or ask an advice centre.
search-did-you-mean = Did you mean: { $query }?
search-explanation = found because of: { $word }
search-formerly = formerly: { $name }
search-suggestions = Suggestions
search-recent = Recent searches (saved only on this device)
search-recent-clear = Delete the list
search-filters = Narrow your search
search-filtered-out = Nothing matches these filters.
search-advice = These offices can help you:
result-count =
    { $count ->
        [0] No results
        [one] { $number } result
       *[other] { $number } results
    }
kind-topic = Topic
kind-page = Page
kind-fact = Law and facts
kind-place = Office or place
kind-section = Question and answer
kind-letter = Letter from an office
kind-document = Document
kind-term = Office term
kind-phrase = Sentence to show

## Topics

place-count =
    { $count ->
        [0] No entries
        [one] { $number } entry
       *[other] { $number } entries
    }
filter-text = Filter entries
filter-kind = Type
filter-all-kinds = All types
filter-clear = Clear filters
filter-open = Open or reachable now
filter-step-free = Step-free
filter-topic = Topic
filter-all-topics = All topics
filter-language = Language spoken there
filter-all-languages = All languages
filter-phone = With a phone number
filter-address = With an address
topic-facts = Good to know
start-here = Start here
questions = Questions and answers
costs = Costs
audience = Who it is for
more-places = More addresses
euros-per-month = { $amount } euros a month
town-elsewhere = { $town } – not in { $city }
find-more = Narrow down the addresses
near-me = Near me
near-looking = Your device is finding out where you are …
near-sorted = Sorted by distance (as the crow flies). Your position stays on this device and is not stored.
near-failed = Your device does not say where you are. You can allow it in your browser’s settings.
print-question = Print only this question
steps = What to do
bring = What to bring
deadline = Deadline
helpers = Who helps
documents-explained = Papers explained
law-links = Text of the law (in German, gesetze-im-internet.de)
law = Law

## Places

place-contact = Contact
place-map = Open on the map
place-map-app = Open in the maps app
copy-number = Copy { $number }
copy-address = Copy the address
copied = Copied
copy-failed = Copying did not work. Press and hold the text to copy it.
place-hours = Opening hours
place-hours-phone = Telephone hours
place-languages = Languages
place-district = District
place-access = Access
access-step-free = Step-free
access-steps = Not step-free
access-self-reported = According to the place itself
place-topics = Topics
place-operator = Run by:
place-save = Save
place-saved = Saved
contact-save = Save contact
place-neighbours = Also on “{ $topic }”
place-neighbours-all = All entries on this topic
status-defunct = Former name
status-defunct-long = There is no office of this name any more. Its work is now done by:
hours-round-the-clock = Round the clock
hours-daily = daily
hours-days = { $from } to { $to }
hours-times = { $opens }–{ $closes }
hours-phone = by phone
hours-closed-on = closed
hours-from-to = { $from } to { $to }
hours-from = from { $date }
hours-to = until { $date }
hours-open = Open now
hours-open-soon = Open now – closes { $relative }
hours-open-until = Open now – closes at { $time }
hours-open-until-day = Open now – closes { $day }, { $time }
hours-closed = Closed now
hours-closed-soon = Closed now – opens { $relative }
hours-closed-until = Closed now – opens at { $time }
hours-closed-until-day = Closed now – opens { $day }, { $time }
hours-phone-open = Reachable by phone now
hours-phone-open-soon = Reachable by phone now – closes { $relative }
hours-phone-open-until = Reachable by phone now – until { $time }
hours-phone-open-until-day = Reachable by phone now – until { $day }, { $time }
hours-phone-closed = Not reachable now
hours-phone-closed-soon = Not reachable now – reachable again { $relative }
hours-phone-closed-until = Not reachable now – reachable again at { $time }
hours-phone-closed-until-day = Not reachable now – reachable again { $day }, { $time }
hours-phone-uncertain-holiday = We do not know whether anyone can be reached today.
hours-by-appointment = By appointment
hours-holiday = Today is a public holiday: { $holiday }.
hours-eve = Today is { $holiday }.
hours-uncertain-holiday = We do not know whether it is open today – call first.
hours-uncertain-days = We do not know the days of the week – call first.
hours-unknown = We do not know the opening hours – call first.
hours-not-known = We do not know the opening hours.
languages-not-known = We do not know which languages are spoken there.
contact-unknown = We do not know how you can reach this office. Ask the other offices that help.
hours-zone = All times are German time.
hours-dated = Hours as of: { $date }
holiday-new-year = New Year’s Day
holiday-good-friday = Good Friday
holiday-easter-monday = Easter Monday
holiday-labour-day = Labour Day (1 May)
holiday-ascension = Ascension Day
holiday-whit-monday = Whit Monday
holiday-german-unity = German Unity Day
holiday-reformation = Reformation Day
holiday-christmas-eve = Christmas Eve
holiday-christmas = Christmas Day
holiday-boxing-day = Boxing Day
holiday-new-years-eve = New Year’s Eve

## Schools, nurseries, playgrounds

school-title = The school
school-years = Classes { $from } to { $to }
school-all-day-open = Open all-day school: afternoon care is optional.
school-all-day-compulsory = Compulsory all-day school: lessons continue into the afternoon.
school-danish = School of the Danish minority; lessons are in Danish.
school-private = Independent school
school-certificates = School-leaving certificates:
childcare-title = The nursery
childcare-places =
    { $count ->
        [one] { $number } child in all (not an available place)
       *[other] { $number } children in all (not the number of available places)
    }
childcare-free = Look for available places here:
childcare-ages = Ages { $from } to { $to }
childcare-group =
    { $count ->
        [one] { $count } group: ages { $from } to { $to }
       *[other] { $count } groups: ages { $from } to { $to }
    }
childcare-group-nature =
    { $count ->
        [one] { $count } outdoor group: ages { $from } to { $to }
       *[other] { $count } outdoor groups: ages { $from } to { $to }
    }
childcare-lunch = With lunch
childcare-no-lunch = Without lunch
playground-equipment = What you will find in the playground

## Languages spoken at a place

language-ar = Arabic
language-bg = Bulgarian
language-ckb = Sorani (Kurdish)
language-da = Danish
language-de = German
language-en = English
language-fa = Persian (Farsi)
language-ku = Kurdish
language-pl = Polish
language-prs = Dari
language-ps = Pashto
language-ro = Romanian
language-ru = Russian
language-ti = Tigrinya
language-tr = Turkish
language-uk = Ukrainian

## Where the information comes from

please-check = Please check
dated = As of: { $date }
dated-unknown = As of: date unknown
dated-since = { $from } or later
dated-between = { $from } to { $to }
dated-circa = about { $date }
confidence-common = Common knowledge
sources =
    { $count ->
        [one] { $number } source
       *[other] { $number } sources
    }
may-have-changed = May have changed
review-due = This may have changed since { $date }. Please ask.
fact-law = Law:
percent = { $number }%
more-than = more than { $number }
circa = about { $number }
in-brackets = ({ $words })

## Round Table

meeting-when = { $date }, { $time }
meeting-unconfirmed = Planned: { $when } · not confirmed
meeting-confirmed = Confirmed
meeting-today = Today
meeting-soon = Today, { $relative }
meeting-began = Began at { $time }
countdown =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }, { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }, { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }, { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    }
countdown-calm =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }, { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }, { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
countdown-pause = Pause the seconds
countdown-resume = Show the seconds
meeting-local = On your device that will be { $time }.
clock-corrected = Your device’s clock is wrong. The correct time is used here.
meeting-dates = The next dates
meeting-moved = Moved
meeting-moved-from = Moved from { $date }
meeting-extra = Extra meeting
meeting-cancelled = Cancelled
meeting-where = Place
meeting-rule-title = The rule
meeting-rule =
    { $ordinal ->
        [1] Every 1st
        [2] Every 2nd
        [3] Every 3rd
        [4] Every 4th
        [5] Every 5th
       *[other] Every last
    } { $weekday ->
        [MO] Monday
        [TU] Tuesday
        [WE] Wednesday
        [TH] Thursday
        [FR] Friday
        [SA] Saturday
       *[SU] Sunday
    } { $which ->
        [all] of the month
       *[some] in these months: { $months }
    }; at { $time }
meeting-founded = The Round Table has existed since { $year }.
meeting-confirm-title = Please ask before you go
meeting-confirm = The last meeting we have evidence of was for { $date }. We do not know whether the Round Table is meeting at present. Please ask here before you go:
meeting-confirm-short = Not confirmed: please check first that the meeting is going ahead.

## Calendar

calendar-title = Calendar
calendar-date = Add to calendar: { $date }
calendar-series = Add all dates to calendar
calendar-google-add = Add to Google Calendar
calendar-reminder = With a reminder one day before
calendar-subscribe = Subscribe to the calendar
calendar-subscribe-hint = Changes will then appear in your calendar automatically.
calendar-copy = Copy the address
calendar-copied = The address has been copied.
calendar-no-end = We do not know when the meeting ends. The calendar shows two hours.
calendar-iphone = iPhone: tap “Subscribe to the calendar” and confirm.
calendar-android = Android: tap “Add to Google Calendar” and save. Later changes will not appear there automatically.
calendar-google = Google Calendar: open it on a computer, choose “Other calendars”, “From URL” and paste the address.

## Refugees

refugees-facts = The rules
refugees-places = Places for refugees
help-wanted = I am looking for help
help-offered = I would like to help

## Coordination offices

offices-today = Who is responsible now
offices-then = The two offices

## Saved, imprint, unknown address

saved-none = You have not saved anything yet. There is a “Save” button on the page of each place.
saved-clear = Delete all
saved-cleared = All saved places have been deleted.
undo = Undo
saved-remove = Remove
saved-removed = Removed: { $name }
saved-up = Move up
saved-down = Move down
saved-take =
    { $count ->
        [one] Save this place?
       *[other] Save these { $number } places?
    }
saved-gone = No longer in the guide: { $names }
saved-link-broken = The link is not complete. Ask for it to be sent again.
saved-file-title = Back up your saved places or take them with you
saved-file-text = Save your places as a file. On another device you can load the file here.
saved-export = Save as a file
saved-import = Load a file
saved-imported =
    { $count ->
        [0] These places were already saved.
        [one] { $number } place has been added.
       *[other] { $number } places have been added.
    }
saved-import-nothing = This file contains no places from the guide.
install-title = Keep the guide on your phone
install-text = It will then open like an app and work without internet, too.
install-accept = Install
install-ios = Tap “Share” and then “Add to Home Screen”.
install-dismiss = Not now
keep-title = Keep all languages on this device
keep-text = All languages will then work without internet, too. About { $size } kB will be downloaded once.
keep-done = All languages are on this device.
keep-failed = Not everything could be saved. Please try again later.
offline-ready = The guide now also works without internet.
news-title = New since your last visit
digits = Digits as 1, 2, 3
digits-failed = Your browser stores nothing for this site, so the digits stay as they are.
not-found-title = This page does not exist
not-found-text = Perhaps the address is not quite right, or the page no longer exists. Continue your search here:

## Where do I start, the first weeks

start-invite = Two questions, then you know where to go first, what to bring, and by when.
start-who = Who am I?
start-papers = Papers for this
start-need = What do I need?
start-urgent = Urgent
start-own = Your choice
start-remember = Remember on this device
start-remember-hint = Your choice will then come first here and help you on the topic pages. Anyone who uses your device can see it.
start-forget = Stop remembering
start-for-you = For you
start-applies = What applies to me
start-ask = This depends on your case. Do not act alone. The office below will work it out with you.
start-door = Go here first
start-other = Choose something else
start-more = More about this in the guide
hand-over = Pass it on
hand-over-share = Share
hand-over-place = Share this office
hand-over-copy = Copy link
share-mail = E-mail
hand-over-code = QR code
weeks-hint = Enter a date, and the guide works out the last day. Everything stays on this device.
weeks-list = What to do
weeks-must = Required
weeks-right = Your right
weeks-advice = Advice
weeks-optional = Not for everyone
weeks-done = Done
weeks-date-wrong = This date cannot be right. Please check it.
weeks-until = Last day: { $date }
weeks-from = Not before: { $date }
weeks-left =
    { $count ->
        [0] today
        [one] { $number } day left
       *[other] { $number } days left
    }
weeks-possible = Possible now
weeks-over = passed
weeks-missed = This deadline has passed. Get advice today and say that the deadline has passed.
weeks-moved = { $date } is a Saturday, Sunday or public holiday, so the next working day counts (§ 193 BGB).
weeks-moved-before = { $date } is a Saturday, Sunday or public holiday. Do it on the working day before at the latest.
weeks-fixed = { $date } is a Saturday, Sunday or public holiday. That does not make the deadline longer. Do it before that day.
weeks-note = Your own note
weeks-deadlines = Your deadlines by date
weeks-progress = { $done } of { $all } done
weeks-calendar = Add to calendar
weeks-calendar-all = Add all deadlines to the calendar
weeks-calendar-hint = The calendar reminds you twice: one week before and one day before. Anyone who sees your calendar also sees what it says.
weeks-no-advice = The days are worked out as the law says (§§ 187, 188, 193 BGB). This is not legal advice. If in doubt, go by the earlier day and ask an advice centre at once.
weeks-file-title = Keep the list or take it with you
weeks-file-text = Save ticks, dates and notes as a file. On another device you can load the file here.
weeks-imported = The file has been loaded.
weeks-import-nothing = This file contains no list from the guide.
weeks-code = Show as a QR code
weeks-code-label = QR code with your list
weeks-code-hint = Hold the camera of the other device up to this code. The list is only in the code and is not sent to any server. Anyone who takes a photo of the code can read the list.
weeks-code-too-long = Your list is too long for a QR code. Save it as a file.
weeks-take-title = Copy the list from another device to this one?
weeks-take-count = Done: { $done } · Dates: { $dates } · Notes: { $notes }
weeks-take-text = What you have here stays. Only entries about the same item are replaced.
weeks-take-yes = Yes, copy it
weeks-take-no = No, do not copy it
weeks-taken = The list has been copied.
weeks-erase = Delete everything
weeks-erase-ask = Delete all ticks, dates and notes?
weeks-erase-yes = Yes, delete
weeks-erase-no = No, keep
erased = Everything has been deleted.

## The handbook

letter-sender = From:
letter-look = How to recognise the letter
letter-words = These German words are often in the letter:
letter-until = By when
letter-first = What to do first
letter-never = What not to do
papers-needed = Papers you need
letter-stake = What it is about
stake-stay = Residence and asylum
stake-money = Money from the state
stake-home = Housing
stake-health = Health insurance
stake-children = Nursery and school
stake-debts = Bills and debts
stake-penalty = Police and penalties
stake-unknown = Not clear yet
letter-filter = Words from the heading of the letter
filter-sender = Sender
filter-all-senders = All senders
filter-search-all = Search the whole guide
deadline-title = Work out the last day
deadline-by-post = I only know the date on the letter
deadline-posted = Date on the letter
deadline-deemed = A normal letter from a public office counts as delivered (bekannt gegeben) on the fourth day after it was posted: { $date }.
deadline-at-centre = I only know when the reception centre got the letter
deadline-centre-day = Day on which the reception centre got the letter
deadline-centre-deemed = In a reception centre a letter counts as served (zugestellt) at the latest on the fourth day after it was handed to the centre: { $date }. If you got it earlier, what counts is the day you got it.
deadline-private = The date is not saved and not sent anywhere.
deadline-still = This day has passed, but it is still possible: do it today.
deadline-counted = The day you count from is not counted itself. By this count, the deadline ends on { $date }.
deadline-counted-back = The day you count back from is not counted itself. By this count, the last day is { $date }.
document-issuer = Issued by:
documents-all = All papers
glossary-letters = From A to Z
glossary-also = Also:
phrase-groups = What you need the sentence for
phrase-show = Show large
phrase-say = Read aloud in German
phrase-close = Close
phrase-counter = At the counter
phrase-phone = On the phone
phrase-both = At the counter and on the phone

## Errors

error-network = There is no connection to the guide at the moment. What is already stored on this device still works, and you can still call the emergency numbers.
error-missing = Part of the guide is missing at the moment. Please try again later.
error-bundle-cut-off = Not all of the guide’s data arrived.
error-bundle-newer = The guide’s data is newer than this page. Please reload the page.
error-bundle-broken = There is an error in the guide’s data. Please try again later.
