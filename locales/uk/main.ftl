### The words of the interface in Ukrainian. Texts about places, topics and rights
### stand in public/data/texts/uk.json.

## Frame

site-name = Wegweiser Flensburg
skip-to-content = До вмісту
navigation = Головні сторінки
nav-home = Головна
nav-topics = Теми
nav-search = Пошук
nav-round-table = Круглий стіл
nav-saved = Збережене
language-switch = Вибрати мову
content-as-of = Інформація станом на { $date }
content-updated = Станом на { $date } — оновлено
boot-loading = Путівник завантажується…
boot-slow = Це триває довше, ніж зазвичай. З’єднання повільне.
boot-kept = На цьому пристрої без інтернету працюють ці мови:
boot-failed = Не вдалося завантажити путівник. Перевірте з’єднання.
boot-older = У новому вмісті є помилка. Ви бачите попередній, збережений на цьому пристрої.
static-note = Без JavaScript тут немає пошуку, зворотного відліку та збережених місць. Усі тексти тут є.
retry = Спробувати ще раз
update-ready = Є нова версія путівника.
update-accept = Показати зараз

## Languages

language-find = Знайти мову
offer-decline = Ні, дякую
only-german = Поки що лише німецькою
translation-machine = Це машинний переклад. Чинним є німецький текст.
translation-german = Німецький текст
translation-report = Повідомити про помилку
correction = Тут щось не так?
counter-open = Показати у відомстві
counter-title = Щоб показати у відомстві
counter-close = Назад
counter-speak = Моя мова: { $language }.
counter-want = Хочу вам сказати:
counter-choose = Я хочу … (вибрати речення)
read-aloud = Читати вголос
read-pause = Пауза
read-resume = Далі
read-stop = Стоп
read-speed = Швидкість
read-no-voice = На цьому пристрої немає голосу для цієї мови.
read-paragraph = параграф
print = Друкувати

## Emergency

emergency-title = Екстрений виклик
emergency-police = Поліція
emergency-fire = Пожежна служба, швидка допомога
emergency-doctor = Черговий лікар

## Home

often-searched = Часто шукають
show-more = Показати більше
city-in-figures = Місто в числах
more-figures = Усі числа

## Search

search-label = Пошук
search-placeholder = Відомство, лікар, курс німецької…
search-submit = Шукати
search-hint = Введіть слово, наприклад «Kita» або «консультації». Або виберіть тему.
search-safety = Ви в небезпеці? Зателефонуйте зараз:
exit = Негайно залишити сторінку
exit-hint = Торкніться тут або тричі натисніть Esc: замість цієї сторінки з’явиться погода, і «Назад» сюди вже не поверне; сторінка може залишитися лише в історії браузера.
search-nothing = За цим запитом ми нічого не знайшли. Спробуйте інше або коротше слово, виберіть тему чи запитайте в консультаційній службі.
search-did-you-mean = Можливо, ви мали на увазі: { $query }?
search-explanation = знайдено за словом: { $word }
search-formerly = раніше: { $name }
search-suggestions = Підказки
search-recent = Останні пошуки (зберігаються лише на цьому пристрої)
search-recent-clear = Видалити список
search-filters = Звузити пошук
search-filtered-out = З цими фільтрами ми нічого не знайшли.
search-advice = Ці служби вам допоможуть:
result-count =
    { $count ->
        [0] Немає результатів
        [one] { $number } результат
        [few] { $number } результати
        [many] { $number } результатів
       *[other] { $number } результату
    }
kind-topic = Тема
kind-page = Сторінка
kind-fact = Право і факти
kind-place = Служба або місце
kind-section = Запитання і відповідь
kind-letter = Лист від установи
kind-document = Документ
kind-term = Офіційний термін
kind-phrase = Речення, щоб показати

## Topics

place-count =
    { $count ->
        [0] Немає записів
        [one] { $number } запис
        [few] { $number } записи
        [many] { $number } записів
       *[other] { $number } запису
    }
filter-text = Фільтрувати записи
filter-kind = Вид
filter-all-kinds = Усі види
filter-clear = Скинути фільтр
filter-open = Зараз відчинено або на зв’язку
filter-step-free = Без сходинок
filter-topic = Тема
filter-all-topics = Усі теми
filter-language = Мова, якою там розмовляють
filter-all-languages = Усі мови
filter-phone = З номером телефону
filter-address = З адресою
topic-facts = Варто знати
start-here = Почніть тут
questions = Питання й відповіді
costs = Вартість
audience = Для кого
more-places = Інші адреси
euros-per-month = { $amount } євро на місяць
town-elsewhere = { $town } — не в місті { $city }
find-more = Звузити список адрес
near-me = Поруч зі мною
near-looking = Пристрій визначає, де ви …
near-sorted = За відстанню (навпростець). Ваше місцезнаходження залишається на цьому пристрої й не зберігається.
near-failed = Пристрій не каже, де ви. Це можна дозволити в налаштуваннях браузера.
print-question = Надрукувати лише це питання
steps = Що робити
bring = Що взяти із собою
deadline = Строк
helpers = Хто допомагає
documents-explained = Пояснення документів
law-links = Текст закону (німецькою, gesetze-im-internet.de)
law = Закон

## Places

place-contact = Контакти
place-map = Відкрити на карті
place-map-app = Відкрити в застосунку карт
copy-number = Скопіювати { $number }
copy-address = Скопіювати адресу
copied = Скопійовано
copy-failed = Скопіювати не вдалося. Натисніть на текст і утримуйте, щоб скопіювати його.
place-hours = Години роботи
place-hours-phone = Години телефонних дзвінків
place-languages = Мови
place-district = Район міста
place-access = Вхід
access-step-free = Без сходинок
access-steps = Зі сходинками
access-self-reported = За даними самого закладу
place-topics = Теми
place-operator = Відповідальна організація:
place-save = Зберегти
place-saved = Збережено
contact-save = Зберегти контакт
place-neighbours = Також на тему «{ $topic }»
place-neighbours-all = Усі записи на цю тему
status-defunct = Колишня назва
status-defunct-long = Служби з такою назвою більше немає. Її завдання тепер виконує:
hours-round-the-clock = Цілодобово
hours-daily = щодня
hours-days = { $from } – { $to }
hours-times = { $opens }–{ $closes }
hours-phone = телефоном
hours-closed-on = зачинено
hours-from-to = з { $from } до { $to }
hours-from = з { $date }
hours-to = до { $date }
hours-open = Зараз відчинено
hours-open-soon = Зараз відчинено — зачиняється { $relative }
hours-open-until = Зараз відчинено — зачиняється о { $time }
hours-open-until-day = Зараз відчинено — зачиняється: { $day }, { $time }
hours-closed = Зараз зачинено
hours-closed-soon = Зараз зачинено — відчиняється { $relative }
hours-closed-until = Зараз зачинено — відчиняється о { $time }
hours-closed-until-day = Зараз зачинено — відчиняється: { $day }, { $time }
hours-phone-open = Зараз можна зателефонувати
hours-phone-open-soon = Зараз можна зателефонувати — завершується { $relative }
hours-phone-open-until = Зараз можна зателефонувати — до { $time }
hours-phone-open-until-day = Зараз можна зателефонувати — до: { $day }, { $time }
hours-phone-closed = Зараз не відповідають
hours-phone-closed-soon = Зараз не відповідають — знову { $relative }
hours-phone-closed-until = Зараз не відповідають — знову о { $time }
hours-phone-closed-until-day = Зараз не відповідають — знову: { $day }, { $time }
hours-phone-uncertain-holiday = Чи відповість хтось сьогодні, ми не знаємо.
hours-by-appointment = За домовленістю
hours-holiday = Сьогодні святковий день: { $holiday }.
hours-eve = Сьогодні { $holiday }.
hours-uncertain-holiday = Чи відчинено сьогодні, ми не знаємо — спочатку зателефонуйте.
hours-uncertain-days = Дні тижня невідомі — спочатку зателефонуйте.
hours-unknown = Години роботи невідомі — спочатку зателефонуйте.
hours-not-known = Години роботи невідомі.
languages-not-known = Якими мовами там розмовляють, ми не знаємо.
contact-unknown = Ми не знаємо, як зв’язатися з цією службою. Запитайте в інших службах, які допомагають.
hours-zone = Усі години вказано за часом Німеччини.
hours-dated = Дата цього графіка: { $date }
holiday-new-year = Новий рік
holiday-good-friday = Страсна п’ятниця
holiday-easter-monday = Великодній понеділок
holiday-labour-day = День праці (1 травня)
holiday-ascension = Вознесіння Господнє
holiday-whit-monday = Понеділок П’ятдесятниці
holiday-german-unity = День німецької єдності
holiday-reformation = День Реформації
holiday-christmas-eve = Святий вечір (24 грудня)
holiday-christmas = Перший день Різдва
holiday-boxing-day = Другий день Різдва
holiday-new-years-eve = переддень Нового року (31 грудня)

## Schools, nurseries, playgrounds

school-title = Школа
school-years = Класи: { $from }–{ $to }
school-all-day-open = Відкрита школа повного дня: догляд після обіду добровільний.
school-all-day-compulsory = Обов’язкова школа повного дня: уроки тривають і після обіду.
school-danish = Школа данської меншини; навчання данською мовою.
school-private = Приватна школа (freie Trägerschaft)
school-certificates = Атестати:
childcare-title = Kita (дитячий садок)
childcare-places =
    { $count ->
        [one] Усього { $number } дитина, це не вільні місця
        [few] Усього { $number } дитини, це не вільні місця
        [many] Усього { $number } дітей, це не вільні місця
       *[other] Усього { $number } дитини, це не вільні місця
    }
childcare-free = Вільні місця шукайте тут:
childcare-ages = Від { $from } до { $to } років
childcare-group =
    { $count ->
        [one] { $count } група: від { $from } до { $to } років
        [few] { $count } групи: від { $from } до { $to } років
        [many] { $count } груп: від { $from } до { $to } років
       *[other] { $count } групи: від { $from } до { $to } років
    }
childcare-group-nature =
    { $count ->
        [one] { $count } група на природі: від { $from } до { $to } років
        [few] { $count } групи на природі: від { $from } до { $to } років
        [many] { $count } груп на природі: від { $from } до { $to } років
       *[other] { $count } групи на природі: від { $from } до { $to } років
    }
childcare-lunch = З обідом
childcare-no-lunch = Без обіду
playground-equipment = Що є на дитячому майданчику

## Languages spoken at a place

language-ar = арабська
language-bg = болгарська
language-ckb = сорані (курдська)
language-da = данська
language-de = німецька
language-en = англійська
language-fa = перська (фарсі)
language-ku = курдська
language-pl = польська
language-prs = дарі
language-ps = пушту
language-ro = румунська
language-ru = російська
language-ti = тигринья
language-tr = турецька
language-uk = українська

## Where the information comes from

please-check = Будь ласка, перевірте
dated = Дата джерела: { $date }
dated-unknown = Дата джерела: невідома
dated-since = { $from } або пізніше
dated-between = { $from } – { $to }
dated-circa = приблизно { $date }
confidence-common = Загальновідомо
sources =
    { $count ->
        [one] { $number } джерело
        [few] { $number } джерела
        [many] { $number } джерел
       *[other] { $number } джерела
    }
may-have-changed = Могло змінитися
review-due = Це могло змінитися ({ $date } або пізніше). Будь ласка, уточніть.
fact-law = Закон:
percent = { $number } %
more-than = понад { $number }
circa = приблизно { $number }
in-brackets = ({ $words })

## Round Table

meeting-when = { $date }, { $time }
meeting-unconfirmed = Заплановано: { $when } · не підтверджено
meeting-confirmed = Підтверджено
meeting-today = Сьогодні
meeting-soon = Сьогодні, { $relative }
meeting-began = Почалося о { $time }
countdown =
    { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }, { $hours ->
        [one] { $hours } година
        [few] { $hours } години
        [many] { $hours } годин
       *[other] { $hours } години
    }, { $minutes ->
        [one] { $minutes } хвилина
        [few] { $minutes } хвилини
        [many] { $minutes } хвилин
       *[other] { $minutes } хвилини
    }, { $seconds ->
        [one] { $seconds } секунда
        [few] { $seconds } секунди
        [many] { $seconds } секунд
       *[other] { $seconds } секунди
    }
countdown-calm =
    { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }, { $hours ->
        [one] { $hours } година
        [few] { $hours } години
        [many] { $hours } годин
       *[other] { $hours } години
    }, { $minutes ->
        [one] { $minutes } хвилина
        [few] { $minutes } хвилини
        [many] { $minutes } хвилин
       *[other] { $minutes } хвилини
    }
countdown-pause = Зупинити секунди
countdown-resume = Показати секунди
meeting-local = На вашому пристрої це буде { $time }.
clock-corrected = Годинник вашого пристрою показує неправильний час. Тут відлік іде за правильним часом.
meeting-dates = Найближчі дати
meeting-moved = Перенесено
meeting-moved-from = Перенесено, було заплановано: { $date }
meeting-extra = Додатково
meeting-cancelled = Скасовано
meeting-where = Місце
meeting-rule-title = Правило
meeting-rule =
    { $weekday ->
        [MO] { $ordinal ->
            [1] У 1-й понеділок
            [2] У 2-й понеділок
            [3] У 3-й понеділок
            [4] У 4-й понеділок
            [5] У 5-й понеділок
           *[other] В останній понеділок
        }
        [TU] { $ordinal ->
            [1] У 1-й вівторок
            [2] У 2-й вівторок
            [3] У 3-й вівторок
            [4] У 4-й вівторок
            [5] У 5-й вівторок
           *[other] В останній вівторок
        }
        [WE] { $ordinal ->
            [1] У 1-шу середу
            [2] У 2-гу середу
            [3] У 3-тю середу
            [4] У 4-ту середу
            [5] У 5-ту середу
           *[other] В останню середу
        }
        [TH] { $ordinal ->
            [1] У 1-й четвер
            [2] У 2-й четвер
            [3] У 3-й четвер
            [4] У 4-й четвер
            [5] У 5-й четвер
           *[other] В останній четвер
        }
        [FR] { $ordinal ->
            [1] У 1-шу п’ятницю
            [2] У 2-гу п’ятницю
            [3] У 3-тю п’ятницю
            [4] У 4-ту п’ятницю
            [5] У 5-ту п’ятницю
           *[other] В останню п’ятницю
        }
        [SA] { $ordinal ->
            [1] У 1-шу суботу
            [2] У 2-гу суботу
            [3] У 3-тю суботу
            [4] У 4-ту суботу
            [5] У 5-ту суботу
           *[other] В останню суботу
        }
       *[SU] { $ordinal ->
            [1] У 1-шу неділю
            [2] У 2-гу неділю
            [3] У 3-тю неділю
            [4] У 4-ту неділю
            [5] У 5-ту неділю
           *[other] В останню неділю
        }
    } { $which ->
        [all] кожного місяця
       *[some] кожного з цих місяців: { $months }
    }; початок: { $time }
meeting-founded = Круглий стіл існує з { $year } року.
meeting-confirm-title = Будь ласка, спочатку запитайте
meeting-confirm = Остання зустріч, про яку є дані, — { $date }, а чи збирається Круглий стіл зараз, ми не знаємо. Перш ніж іти, запитайте, будь ласка, тут:
meeting-confirm-short = Не підтверджено: будь ласка, спочатку запитайте, чи відбудеться зустріч.

## Calendar

calendar-title = Календар
calendar-date = Додати до календаря: { $date }
calendar-series = Усі дати до календаря
calendar-google-add = Додати до Google Календаря
calendar-reminder = З нагадуванням за один день
calendar-subscribe = Підписатися на календар
calendar-subscribe-hint = Тоді зміни самі надходитимуть у ваш календар.
calendar-copy = Скопіювати адресу
calendar-copied = Адресу скопійовано.
calendar-no-end = Коли закінчується зустріч, невідомо. У календарі вказано дві години.
calendar-iphone = iPhone: натисніть «Підписатися на календар» і підтвердьте.
calendar-android = Android: натисніть «Додати до Google Календаря» і збережіть. Пізніші зміни самі туди не надходять.
calendar-google = Google Календар: відкрийте його на комп’ютері, виберіть «Інші календарі», «З URL-адреси» і вставте адресу.

## Refugees

refugees-facts = Які правила діють
refugees-places = Служби для біженців
help-wanted = Я шукаю допомогу
help-offered = Я хочу допомогти

## Coordination offices

offices-today = Хто відповідає тепер
offices-then = Обидві служби

## Saved, imprint, unknown address

saved-none = Ви ще нічого не зберегли. На сторінці кожного місця є кнопка «Зберегти».
saved-clear = Видалити все
saved-cleared = Усі збережені місця видалено.
undo = Скасувати
saved-remove = Прибрати
saved-removed = Прибрано: { $name }
saved-up = Вище
saved-down = Нижче
saved-take =
    { $count ->
        [one] Зберегти { $number } місце?
        [few] Зберегти ці { $number } місця?
        [many] Зберегти ці { $number } місць?
       *[other] Зберегти ці { $number } місця?
    }
saved-gone = Більше немає в путівнику: { $names }
saved-link-broken = Посилання неповне. Попросіть нове.
saved-file-title = Зберегти місця у файл або перенести їх
saved-file-text = Збережіть місця у файл. На іншому пристрої ви зможете завантажити цей файл тут.
saved-export = Зберегти у файл
saved-import = Завантажити з файлу
saved-imported =
    { $count ->
        [0] Ці місця вже були збережені.
        [one] Додано { $number } місце.
        [few] Додано { $number } місця.
        [many] Додано { $number } місць.
       *[other] Додано { $number } місця.
    }
saved-import-nothing = У цьому файлі немає жодного місця з путівника.
install-title = Зберегти путівник на телефоні
install-text = Тоді він відкривається як застосунок і працює також без інтернету.
install-accept = Встановити
install-ios = Натисніть «Поширити», а потім «На Початковий екран».
install-dismiss = Не зараз
keep-title = Зберігати всі мови на цьому пристрої
keep-text = Тоді всі мови працюють і без інтернету. Один раз завантажиться приблизно { $size } кБ.
keep-done = Усі мови є на цьому пристрої.
keep-failed = Не все вдалося зберегти. Спробуйте пізніше ще раз.
offline-ready = Путівник тепер працює й без інтернету.
news-title = Нове після вашого останнього візиту
digits = Цифри як 1, 2, 3
digits-failed = Ваш браузер нічого не зберігає для цього сайту, тому цифри залишаються такими, як є.
not-found-title = Такої сторінки немає
not-found-text = Можливо, адреса не зовсім правильна або сторінку видалено. Шукайте далі тут:

## Where do I start, the first weeks

start-invite = Два запитання — і ви знатимете: куди йти спершу, що взяти з собою і до якого дня.
start-who = Хто я?
start-papers = Документи
start-need = Що мені потрібно?
start-urgent = Терміново
start-own = Ваш вибір
start-remember = Запам’ятати на цьому пристрої
start-remember-hint = Тоді ваш вибір стоятиме тут першим і допомагатиме на сторінках тем. Хто користується вашим пристроєм, може побачити ваш вибір.
start-forget = Забути мій вибір
start-for-you = Для вас
start-applies = Які правила діють для мене
start-ask = Тут усе залежить від вашого випадку. Не дійте самі. Служба, вказана нижче, з’ясує це разом із вами.
start-door = Спершу сюди
start-other = Вибрати інше
start-more = Більше про це в путівнику
hand-over = Передати далі
hand-over-share = Поділитися
hand-over-place = Поділитися цим закладом
hand-over-copy = Скопіювати посилання
share-mail = Електронна пошта
hand-over-code = QR-код
weeks-hint = Введіть дату, і путівник обчислить останній день. Усе залишається на цьому пристрої.
weeks-list = Що зробити
weeks-must = Обов’язково
weeks-right = Ваше право
weeks-advice = Порада
weeks-optional = Не для всіх
weeks-done = Зроблено
weeks-date-wrong = Ця дата не може бути правильною. Перевірте її, будь ласка.
weeks-until = Останній день: { $date }
weeks-from = Не раніше: { $date }
weeks-left =
    { $count ->
        [0] сьогодні
        [one] залишився { $number } день
        [few] залишилося { $number } дні
        [many] залишилося { $number } днів
       *[other] залишилося { $number } дня
    }
weeks-possible = Уже можна
weeks-over = строк минув
weeks-missed = Цей строк минув. Зверніться по пораду вже сьогодні й скажіть, що строк минув.
weeks-moved = { $date } — субота, неділя або свято. Тому строк закінчується наступного робочого дня (§ 193 BGB).
weeks-moved-before = { $date } — субота, неділя або свято. Зробіть це не пізніше робочого дня перед цією датою.
weeks-fixed = { $date } — субота, неділя або свято. Через це строк не подовжується. Зробіть це раніше.
weeks-note = Моя нотатка
weeks-deadlines = Ваші строки за датами
weeks-progress = Зроблено { $done } із { $all }
weeks-calendar = Додати до календаря
weeks-calendar-all = Додати всі строки до календаря
weeks-calendar-hint = Календар нагадає двічі: за тиждень і за день. Хто бачить ваш календар, бачить і те, що в ньому написано.
weeks-no-advice = Дні пораховано за законом (§§ 187, 188, 193 BGB). Це не юридична консультація. Якщо маєте сумнів, орієнтуйтеся на раніший день і одразу запитайте в консультаційній службі.
weeks-file-title = Зберегти список у файл або перенести його
weeks-file-text = Збережіть позначки, дати й нотатки у файл. На іншому пристрої ви зможете завантажити цей файл тут.
weeks-imported = Файл завантажено.
weeks-import-nothing = У цьому файлі немає списку з путівника.
weeks-code = Показати як QR-код
weeks-code-label = QR-код із вашим списком
weeks-code-hint = Піднесіть камеру іншого пристрою до цього коду. Список є лише в коді, він не надсилається на жоден сервер. Хто сфотографує код, зможе його прочитати.
weeks-code-too-long = Ваш список задовгий для QR-коду. Збережіть його у файл.
weeks-take-title = Перенести сюди список з іншого пристрою?
weeks-take-count = Зроблено: { $done } · Дати: { $dates } · Нотатки: { $notes }
weeks-take-text = Те, що тут уже є, залишиться. Заміниться лише те, що стосується того самого пункту.
weeks-take-yes = Так, перенести
weeks-take-no = Ні, не переносити
weeks-taken = Список перенесено.
weeks-erase = Видалити все
weeks-erase-ask = Видалити всі позначки, дати й нотатки?
weeks-erase-yes = Так, видалити
weeks-erase-no = Ні, залишити
erased = Усе видалено.

## The handbook

letter-sender = Відправник:
letter-look = Як упізнати лист
letter-words = Ці німецькі слова часто є в листі:
letter-until = До якого дня
letter-first = Що зробити спочатку
letter-never = Чого не робити
papers-needed = Потрібні документи
letter-stake = Про що йдеться
stake-stay = Перебування та притулок
stake-money = Гроші від відомства
stake-home = Житло
stake-health = Медичне страхування
stake-children = Kita (дитячий садок) і школа
stake-debts = Рахунки та борги
stake-penalty = Поліція та покарання
stake-unknown = Ще не зрозуміло
letter-filter = Слова із заголовка листа
filter-sender = Відправник
filter-all-senders = Усі відправники
filter-search-all = Шукати в усьому путівнику
deadline-title = Обчислити останній день
deadline-by-post = Я знаю лише дату, що стоїть на листі
deadline-posted = Дата на листі
deadline-deemed = Звичайний лист від відомства вважається отриманим (bekannt gegeben) на четвертий день після відправлення поштою: { $date }
deadline-at-centre = Я знаю лише, коли лист отримав центр прийому
deadline-centre-day = День, коли лист отримав центр прийому
deadline-centre-deemed = У центрі прийому лист вважається врученим (zugestellt) не пізніше ніж на четвертий день після передання його центру: { $date } Якщо ви отримали його раніше, вирішальним є день, коли ви його отримали.
deadline-private = Дата не зберігається і не надсилається.
deadline-still = Цей день минув, але ще можна: зробіть це сьогодні.
deadline-counted = День, від якого рахують, сам не враховується. За підрахунком строк закінчується: { $date }
deadline-counted-back = День, від якого рахують назад, сам не враховується. За підрахунком останній день — { $date }
document-issuer = Хто видає:
documents-all = Усі документи
glossary-letters = Від A до Z
glossary-also = Також:
phrase-groups = Для чого вам потрібне речення
phrase-show = Показати великим шрифтом
phrase-say = Прочитати вголос німецькою
phrase-close = Закрити
phrase-counter = Біля віконця
phrase-phone = Телефоном
phrase-both = Біля віконця і телефоном

## Errors

error-network = Зараз немає зв’язку з путівником. Те, що вже збережено на цьому пристрої, працює, екстрені номери теж.
error-missing = Зараз путівник неповний. Спробуйте, будь ласка, пізніше ще раз.
error-bundle-cut-off = Дані путівника надійшли не повністю.
error-bundle-newer = Дані путівника новіші за цю сторінку. Будь ласка, перезавантажте сторінку.
error-bundle-broken = У даних путівника є помилка. Спробуйте, будь ласка, пізніше ще раз.
