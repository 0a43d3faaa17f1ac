### The words of the interface in Bulgarian. Texts about places, topics and rights
### stand in public/data/texts/bg.json.

## Frame

site-name = Wegweiser Flensburg
skip-to-content = Към съдържанието
navigation = Основни страници
nav-home = Начало
nav-topics = Теми
nav-search = Търсене
nav-round-table = Кръгла маса
nav-saved = Запазени
language-switch = Избор на език
content-as-of = Съдържание към: { $date }
content-updated = Съдържание към: { $date } – актуализирано
boot-loading = Справочникът се зарежда…
boot-slow = Това отнема повече време от обикновено. Връзката е бавна.
boot-kept = На това устройство без интернет работят тези езици:
boot-failed = Справочникът не можа да се зареди. Проверете връзката.
boot-older = В новото съдържание има грешка. Виждате предишното, запазено на това устройство.
static-note = Без JavaScript тук ги няма търсенето, обратното броене и запазените места. Всички текстове са тук.
retry = Опитайте отново
update-ready = Има нова версия на справочника.
update-accept = Показване сега

## Languages

language-find = Търсене на език
offer-decline = Не, благодаря
only-german = Засега само на немски
translation-machine = Това е машинен превод. Важи немският текст.
translation-german = Немски текст
translation-report = Съобщаване за грешка
correction = Има ли нещо грешно тук?
counter-open = Показване на гишето
counter-title = За показване на гишето
counter-close = Назад
counter-speak = Моят език: { $language }.
counter-want = Искам да Ви кажа:
counter-choose = Искам … (избор на изречения)
read-aloud = Четене на глас
read-pause = Пауза
read-resume = Продължаване
read-stop = Стоп
read-speed = Скорост
read-no-voice = На това устройство няма глас за този език.
read-paragraph = параграф
print = Печат

## Emergency

emergency-title = Спешни телефони
emergency-police = Полиция
emergency-fire = Пожарна, спешна медицинска помощ
emergency-doctor = Дежурен лекар

## Home

often-searched = Често търсено
show-more = Показване на още
city-in-figures = Градът в числа
more-figures = Всички числа

## Search

search-label = Търсене
search-placeholder = Учреждение, лекар, курс по немски…
search-submit = Търсене
search-hint = Въведете дума, например „детска градина“ или „консултации“. Или изберете тема.
search-safety = В опасност ли сте? Обадете се сега:
exit = Напуснете страницата веднага
exit-hint = Докоснете тук или натиснете Esc три пъти: вместо тази страница се показва времето и „Назад“ вече не връща тук; страницата може да остане само в историята на браузъра.
search-nothing = Не намерихме нищо за това. Опитайте с друга или с по-къса дума, изберете тема или попитайте консултативен център.
search-did-you-mean = Може би имахте предвид: { $query }?
search-explanation = намерено по думата: { $word }
search-formerly = по-рано: { $name }
search-suggestions = Предложения
search-recent = Последно търсено (пази се само на това устройство)
search-recent-clear = Изтриване на списъка
search-filters = Стесняване на търсенето
search-filtered-out = С тези филтри не намерихме нищо.
search-advice = Тези служби и организации ще Ви помогнат:
result-count =
    { $count ->
        [0] Няма резултати
        [one] { $number } резултат
       *[other] { $number } резултата
    }
kind-topic = Тема
kind-page = Страница
kind-fact = Право и факти
kind-place = Служба или място
kind-section = Въпрос и отговор
kind-letter = Писмо от служба
kind-document = Документ
kind-term = Служебен термин
kind-phrase = Изречение за показване

## Topics

place-count =
    { $count ->
        [0] Няма записи
        [one] { $number } запис
       *[other] { $number } записа
    }
filter-text = Филтриране на записите
filter-kind = Вид
filter-all-kinds = Всички видове
filter-clear = Изчистване на филтрите
filter-open = Отворено или достъпно по телефона сега
filter-step-free = Без стъпала
filter-topic = Тема
filter-all-topics = Всички теми
filter-language = Език, на който се говори там
filter-all-languages = Всички езици
filter-phone = С телефонен номер
filter-address = С адрес
topic-facts = Добре е да знаете
start-here = Започнете тук
questions = Въпроси и отговори
costs = Разходи
audience = За кого
more-places = Други адреси
euros-per-month = { $amount } евро на месец
town-elsewhere = { $town } – не е във { $city }
find-more = Стесняване на адресите
near-me = Близо до мен
near-looking = Устройството определя къде сте …
near-sorted = Подредени по разстояние (по права линия). Местоположението Ви остава на това устройство и не се запазва.
near-failed = Устройството не казва къде сте. Можете да го разрешите в настройките на браузъра.
print-question = Отпечатване само на този въпрос
steps = Какво да направите
bring = Какво да носите
deadline = Срок
helpers = Кой помага
documents-explained = Обяснение на документите
law-links = Текст на закона (на немски, gesetze-im-internet.de)
law = Закон

## Places

place-contact = Контакт
place-map = Отваряне на картата
place-map-app = Отваряне в приложението за карти
copy-number = Копиране на { $number }
copy-address = Копиране на адреса
copied = Копирано
copy-failed = Копирането не успя. Натиснете и задръжте текста, за да го копирате.
place-hours = Работно време
place-hours-phone = Часове за обаждане
place-languages = Езици
place-district = Квартал
place-access = Вход
access-step-free = Без стъпала
access-steps = Със стъпала
access-self-reported = По данни на самата институция
place-topics = Теми
place-operator = Управлява се от:
place-save = Запазване
place-saved = Запазено
contact-save = Запазване на контакта
place-neighbours = Още по темата „{ $topic }“
place-neighbours-all = Всички записи по темата
status-defunct = Предишно име
status-defunct-long = Тази служба вече не съществува под това име. Днес задачите ѝ изпълнява:
hours-round-the-clock = Денонощно
hours-daily = всеки ден
hours-days = от { $from } до { $to }
hours-times = { $opens }–{ $closes } ч.
hours-phone = по телефона
hours-closed-on = затворено
hours-from-to = от { $from } до { $to }
hours-from = от { $date }
hours-to = до { $date }
hours-open = Отворено сега
hours-open-soon = Отворено сега – затваря { $relative }
hours-open-until = Отворено сега – затваря в { $time } ч.
hours-open-until-day = Отворено сега – затваря: { $day }, { $time } ч.
hours-closed = Затворено сега
hours-closed-soon = Затворено сега – отваря { $relative }
hours-closed-until = Затворено сега – отваря в { $time } ч.
hours-closed-until-day = Затворено сега – отваря: { $day }, { $time } ч.
hours-phone-open = Сега отговарят по телефона
hours-phone-open-soon = Сега отговарят по телефона – край { $relative }
hours-phone-open-until = Сега отговарят по телефона – до { $time } ч.
hours-phone-open-until-day = Сега отговарят по телефона – до: { $day }, { $time } ч.
hours-phone-closed = Сега не отговарят по телефона
hours-phone-closed-soon = Сега не отговарят по телефона – отново { $relative }
hours-phone-closed-until = Сега не отговарят по телефона – отново в { $time } ч.
hours-phone-closed-until-day = Сега не отговарят по телефона – отново: { $day }, { $time } ч.
hours-phone-uncertain-holiday = Не знаем дали днес някой ще отговори по телефона.
hours-by-appointment = По предварителна уговорка
hours-holiday = Днес е официален празник: { $holiday }.
hours-eve = Днес е { $holiday }.
hours-uncertain-holiday = Не знаем дали днес е отворено – обадете се предварително.
hours-uncertain-days = Дните от седмицата не са известни – обадете се предварително.
hours-unknown = Работното време не е известно – обадете се предварително.
hours-not-known = Работното време не е известно.
languages-not-known = Не знаем на кои езици се говори там.
contact-unknown = Не знаем как да се свържете с тази служба. Попитайте в другите служби, които помагат.
hours-zone = Всички часове са по времето в Германия.
hours-dated = Работно време към: { $date }
holiday-new-year = Нова година
holiday-good-friday = Велики петък
holiday-easter-monday = Великденски понеделник
holiday-labour-day = Ден на труда (1 май)
holiday-ascension = Възнесение Господне
holiday-whit-monday = Духовден
holiday-german-unity = Ден на германското единство
holiday-reformation = Ден на Реформацията
holiday-christmas-eve = Бъдни вечер
holiday-christmas = Първи ден на Коледа
holiday-boxing-day = Втори ден на Коледа
holiday-new-years-eve = последният ден от годината (31 декември)

## Schools, nurseries, playgrounds

school-title = Училището
school-years = От { $from }. до { $to }. клас
school-all-day-open = Отворено целодневно училище: следобедната занималня е по желание.
school-all-day-compulsory = Задължително целодневно училище: учебните часове продължават до следобед.
school-danish = Училище на датското малцинство; обучението е на датски език.
school-private = Недържавно училище (in freier Trägerschaft)
school-certificates = Дипломи:
childcare-title = Детската градина (Kita)
childcare-places =
    { $count ->
        [one] Общо { $number } дете, това не е свободно място
       *[other] Общо { $number } деца, това не са свободните места
    }
childcare-free = Свободни места се търсят тук:
childcare-ages = От { $from } до { $to } години
childcare-group =
    { $count ->
        [one] { $count } група: от { $from } до { $to } години
       *[other] { $count } групи: от { $from } до { $to } години
    }
childcare-group-nature =
    { $count ->
        [one] { $count } група сред природата: от { $from } до { $to } години
       *[other] { $count } групи сред природата: от { $from } до { $to } години
    }
childcare-lunch = С обяд
childcare-no-lunch = Без обяд
playground-equipment = Какво има на детската площадка

## Languages spoken at a place

language-ar = Арабски
language-bg = Български
language-ckb = Сорани (кюрдски)
language-da = Датски
language-de = Немски
language-en = Английски
language-fa = Персийски (фарси)
language-ku = Кюрдски
language-pl = Полски
language-prs = Дари
language-ps = Пущу
language-ro = Румънски
language-ru = Руски
language-ti = Тигриня
language-tr = Турски
language-uk = Украински

## Where the information comes from

please-check = Моля, проверете
dated = Дата на данните: { $date }
dated-unknown = Дата на данните: неизвестна
dated-since = { $from } или по-късно
dated-between = от { $from } до { $to }
dated-circa = около { $date }
confidence-common = Общоизвестно
sources =
    { $count ->
        [one] { $number } източник
       *[other] { $number } източника
    }
may-have-changed = Може да се е променило
review-due = От { $date } насам това може да се е променило. Моля, попитайте.
fact-law = Закон:
percent = { $number } %
more-than = над { $number }
circa = около { $number }
in-brackets = ({ $words })

## Round Table

meeting-when = { $date }, { $time } ч.
meeting-unconfirmed = Планирана: { $when } · непотвърдена
meeting-confirmed = Потвърдена
meeting-today = Днес
meeting-soon = Днес, { $relative }
meeting-began = Започна в { $time } ч.
countdown =
    { $days ->
        [one] { $days } ден
       *[other] { $days } дни
    }, { $hours ->
        [one] { $hours } час
       *[other] { $hours } часа
    }, { $minutes ->
        [one] { $minutes } минута
       *[other] { $minutes } минути
    }, { $seconds ->
        [one] { $seconds } секунда
       *[other] { $seconds } секунди
    }
countdown-calm =
    { $days ->
        [one] { $days } ден
       *[other] { $days } дни
    }, { $hours ->
        [one] { $hours } час
       *[other] { $hours } часа
    }, { $minutes ->
        [one] { $minutes } минута
       *[other] { $minutes } минути
    }
countdown-pause = Спиране на секундите
countdown-resume = Показване на секундите
meeting-local = На Вашето устройство тогава е { $time }
clock-corrected = Часовникът на Вашето устройство не е верен. Тук отброяването е по верния час.
meeting-dates = Следващите дати
meeting-moved = Преместена
meeting-moved-from = Преместена, беше планирана за: { $date }
meeting-extra = Допълнителна
meeting-cancelled = Отменена
meeting-where = Място
meeting-rule-title = Правилото
meeting-rule =
    { $ordinal ->
        [1] { $weekday ->
            [WE] В първата
            [SA] В първата
            [SU] В първата
           *[other] В първия
        }
        [2] { $weekday ->
            [WE] Във втората
            [SA] Във втората
            [SU] Във втората
           *[other] Във втория
        }
        [3] { $weekday ->
            [WE] В третата
            [SA] В третата
            [SU] В третата
           *[other] В третия
        }
        [4] { $weekday ->
            [WE] В четвъртата
            [SA] В четвъртата
            [SU] В четвъртата
           *[other] В четвъртия
        }
        [5] { $weekday ->
            [WE] В петата
            [SA] В петата
            [SU] В петата
           *[other] В петия
        }
       *[other] { $weekday ->
            [WE] В последната
            [SA] В последната
            [SU] В последната
           *[other] В последния
        }
    } { $weekday ->
        [MO] понеделник
        [TU] вторник
        [WE] сряда
        [TH] четвъртък
        [FR] петък
        [SA] събота
       *[SU] неделя
    } { $which ->
        [all] от всеки месец
       *[some] от тези месеци: { $months }
    }; в { $time } ч.
meeting-founded = Кръглата маса съществува от { $year } г.
meeting-confirm-title = Моля, попитайте предварително
meeting-confirm = През { $date } е била последната среща, за която имаме сведения. Не знаем дали Кръглата маса се събира в момента. Моля, попитайте тук, преди да отидете:
meeting-confirm-short = Непотвърдена: моля, попитайте предварително дали ще има среща.

## Calendar

calendar-title = Календар
calendar-date = Добавяне в календара: { $date }
calendar-series = Всички дати в календара
calendar-google-add = Добавяне в Google Календар
calendar-reminder = С напомняне един ден по-рано
calendar-subscribe = Абониране за календара
calendar-subscribe-hint = Тогава промените сами се появяват във Вашия календар.
calendar-copy = Копиране на адреса
calendar-copied = Адресът е копиран.
calendar-no-end = Не е известно кога свършва срещата. В календара са записани два часа.
calendar-iphone = iPhone: докоснете „Абониране за календара“ и потвърдете.
calendar-android = Android: докоснете „Добавяне в Google Календар“ и запазете. По-късните промени не пристигат там сами.
calendar-google = Google Календар: отворете го на компютър, изберете „Други календари“, „От URL адрес“ и поставете адреса.

## Refugees

refugees-facts = Какви правила важат
refugees-places = Служби и организации за бежанци
help-wanted = Търся помощ
help-offered = Искам да помогна

## Coordination offices

offices-today = Днес отговаря
offices-then = Двете служби

## Saved, imprint, unknown address

saved-none = Още не сте запазили нищо. На страницата на всяко място има „Запазване“.
saved-clear = Изтриване на всички
saved-cleared = Всички запазени места са изтрити.
undo = Отмяна
saved-remove = Премахване
saved-removed = Премахнато: { $name }
saved-up = Нагоре
saved-down = Надолу
saved-take =
    { $count ->
        [one] Да се запази ли това място?
       *[other] Да се запазят ли тези { $number } места?
    }
saved-gone = Вече няма в справочника: { $names }
saved-link-broken = Връзката не е пълна. Помолете да Ви я изпратят отново.
saved-file-title = Копиране или пренасяне на запазените места
saved-file-text = Запазете местата във файл. На друго устройство можете да заредите файла тук.
saved-export = Запазване във файл
saved-import = Зареждане от файл
saved-imported =
    { $count ->
        [0] Тези места вече бяха запазени.
        [one] Добавено е { $number } място.
       *[other] Добавени са { $number } места.
    }
saved-import-nothing = В този файл няма място от справочника.
install-title = Запазете справочника на телефона си
install-text = Тогава той се отваря като приложение и работи и без интернет.
install-accept = Инсталиране
install-ios = Докоснете „Споделяне“, а след това „Добавяне към Начален екран“.
install-dismiss = Не сега
keep-title = Запазване на всички езици на това устройство
keep-text = Тогава всички езици работят и без интернет. Еднократно се зареждат около { $size } kB.
keep-done = Всички езици са на това устройство.
keep-failed = Не всичко можа да се запази. Опитайте отново по-късно.
offline-ready = Справочникът вече работи и без интернет.
news-title = Ново от последното Ви посещение
digits = Цифри като 1, 2, 3
digits-failed = Браузърът Ви не съхранява нищо за този сайт, затова цифрите остават същите.
not-found-title = Тази страница не съществува
not-found-text = Може би адресът не е съвсем верен или страницата вече я няма. Продължете търсенето тук:

## Where do I start, the first weeks

start-invite = Два въпроса и ще знаете: къде да отидете първо, какво да носите и докога.
start-who = Кой съм аз?
start-papers = Документи
start-need = От какво имам нужда?
start-urgent = Спешно
start-own = Вашият избор
start-remember = Запомняне на това устройство
start-remember-hint = Тогава изборът Ви стои тук на първо място и помага на страниците с теми. Който използва устройството Ви, може да види избора Ви.
start-forget = Забравяне на избора ми
start-for-you = За Вас
start-applies = Какво важи за мен
start-ask = Тук всичко зависи от Вашия случай. Не действайте сами. Службата по-долу ще изясни това заедно с Вас.
start-door = Първо тук
start-other = Избор на нещо друго
start-more = Още за това в справочника
hand-over = Препращане на страницата
hand-over-share = Споделяне
hand-over-place = Споделяне на това място
hand-over-copy = Копиране на връзката
share-mail = Имейл
hand-over-code = QR код
weeks-hint = Въведете дата и справочникът ще сметне последния ден. Всичко остава на това устройство.
weeks-list = Какво да се направи
weeks-must = Задължително
weeks-right = Ваше право
weeks-advice = Съвет
weeks-optional = Не за всички
weeks-done = Готово
weeks-date-wrong = Тази дата не може да е вярна. Моля, проверете я.
weeks-until = Последен ден: { $date }
weeks-from = Най-рано от: { $date }
weeks-left =
    { $count ->
        [0] днес
        [one] остава { $number } ден
       *[other] остават { $number } дни
    }
weeks-possible = Вече е възможно
weeks-over = срокът изтече
weeks-missed = Този срок изтече. Потърсете съвет още днес и кажете, че срокът е изтекъл.
weeks-moved = { $date } е събота, неделя или празник. Затова срокът изтича на следващия работен ден (§ 193 BGB).
weeks-moved-before = { $date } е събота, неделя или празник. Направете го най-късно в работния ден преди това.
weeks-fixed = { $date } е събота, неделя или празник. Срокът не се удължава заради това. Направете го преди този ден.
weeks-note = Моята бележка
weeks-deadlines = Вашите срокове по дати
weeks-progress = Готово: { $done } от { $all }
weeks-calendar = Добавяне в календара
weeks-calendar-all = Добавяне на всички срокове в календара
weeks-calendar-hint = Календарът напомня два пъти: една седмица по-рано и един ден по-рано. Който вижда календара Ви, вижда и какво пише в него.
weeks-no-advice = Дните са сметнати по закона (§§ 187, 188, 193 BGB). Това не е правен съвет. При съмнение се съобразете с по-ранния ден и веднага попитайте в консултативен център.
weeks-file-title = Копиране или пренасяне на списъка
weeks-file-text = Запазете отметките, датите и бележките във файл. На друго устройство можете да заредите файла тук.
weeks-imported = Файлът е зареден.
weeks-import-nothing = В този файл няма списък от справочника.
weeks-code = Показване като QR код
weeks-code-label = QR код с Вашия списък
weeks-code-hint = Насочете камерата на другото устройство към този код. Списъкът е само в кода и не се изпраща на никакъв сървър. Който снима кода, може да го прочете.
weeks-code-too-long = Списъкът Ви е твърде дълъг за QR код. Запазете го във файл.
weeks-take-title = Да се прехвърли ли списъкът от друго устройство?
weeks-take-count = Готово: { $done } · Дати: { $dates } · Бележки: { $notes }
weeks-take-text = Това, което вече е тук, остава. Заменя се само онова, което е за същата точка.
weeks-take-yes = Да, прехвърляне
weeks-take-no = Не, без прехвърляне
weeks-taken = Списъкът е прехвърлен.
weeks-erase = Изтриване на всичко
weeks-erase-ask = Да се изтрият ли всички отметки, дати и бележки?
weeks-erase-yes = Да, изтрийте
weeks-erase-no = Не, запазете
erased = Всичко е изтрито.

## The handbook

letter-sender = Подател:
letter-look = Как да познаете писмото
letter-words = Тези немски думи често са в писмото:
letter-until = Докога
letter-first = Какво да направите първо
letter-never = Какво да не правите
papers-needed = Нужни документи
letter-stake = За какво става дума
stake-stay = Пребиваване и убежище
stake-money = Пари от учреждение
stake-home = Жилище
stake-health = Здравна каса
stake-children = Детска градина (Kita) и училище
stake-debts = Сметки и дългове
stake-penalty = Полиция и наказание
stake-unknown = Още не е ясно
letter-filter = Думи от заглавието на писмото
filter-sender = Подател
filter-all-senders = Всички податели
filter-search-all = Търсене в целия справочник
deadline-title = Изчисляване на последния ден
deadline-by-post = Знам само датата на писмото
deadline-posted = Дата на писмото
deadline-deemed = Обикновено писмо от учреждение се смята за получено (bekannt gegeben) на четвъртия ден след пускането по пощата: { $date }
deadline-at-centre = Знам само кога приемателният център е получил писмото
deadline-centre-day = Ден, в който приемателният център е получил писмото
deadline-centre-deemed = В приемателния център писмото се смята за връчено (zugestellt) най-късно на четвъртия ден след предаването му на центъра: { $date } Ако сте го получили по-рано, важи денят, в който сте го получили.
deadline-private = Датата не се запазва и не се изпраща.
deadline-still = Този ден мина, но все още може: направете го днес.
deadline-counted = Денят, от който се брои, сам не се брои. При такова броене срокът изтича: { $date }
deadline-counted-back = Денят, от който се брои назад, сам не се брои. При такова броене последният ден е { $date }
document-issuer = Издава се от:
documents-all = Всички документи
glossary-letters = От A до Z
glossary-also = Също:
phrase-groups = За какво Ви трябва изречението
phrase-show = Показване с едър шрифт
phrase-say = Прочитане на глас на немски
phrase-close = Затваряне
phrase-counter = На гишето
phrase-phone = По телефона
phrase-both = На гишето и по телефона

## Errors

error-network = В момента няма връзка със справочника. Това, което вече е запазено на устройството, продължава да работи, спешните телефони също.
error-missing = В момента справочникът не е пълен. Моля, опитайте отново по-късно.
error-bundle-cut-off = Данните на справочника пристигнаха непълни.
error-bundle-newer = Данните на справочника са по-нови от тази страница. Моля, презаредете страницата.
error-bundle-broken = В данните на справочника има грешка. Моля, опитайте отново по-късно.
