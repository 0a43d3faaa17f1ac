### The words of the interface in Russian. Texts about places, topics and rights
### stand in public/data/texts/ru.json.

## Frame

site-name = Wegweiser Flensburg
skip-to-content = К содержанию
navigation = Главные страницы
nav-home = Главная
nav-topics = Темы
nav-search = Поиск
nav-round-table = Круглый стол
nav-saved = Избранное
language-switch = Выбрать язык
content-as-of = Сведения по состоянию на { $date }
content-updated = По состоянию на { $date } — обновлено
boot-loading = Путеводитель загружается…
boot-slow = Загрузка идёт дольше обычного. Соединение медленное.
boot-kept = На этом устройстве без интернета работают эти языки:
boot-failed = Не удалось загрузить путеводитель. Проверьте соединение.
boot-older = В новых материалах есть ошибка. Вы видите прежние, сохранённые на этом устройстве.
static-note = Без JavaScript здесь нет поиска, обратного отсчёта и избранных мест. Все тексты здесь есть.
retry = Попробовать ещё раз
update-ready = Есть новая версия путеводителя.
update-accept = Показать сейчас

## Languages

language-find = Найти язык
offer-decline = Нет, спасибо
only-german = Пока только на немецком
translation-machine = Это машинный перевод. Действителен немецкий текст.
translation-german = Немецкий текст
translation-report = Сообщить об ошибке
correction = Здесь что-то не так?
counter-open = Показать в ведомстве
counter-title = Чтобы показать в ведомстве
counter-close = Назад
counter-speak = Мой язык: { $language }.
counter-want = Хочу вам сказать:
counter-choose = Я хочу … (выбрать фразы)
read-aloud = Читать вслух
read-pause = Пауза
read-resume = Дальше
read-stop = Стоп
read-speed = Скорость
read-no-voice = На этом устройстве нет голоса для этого языка.
read-paragraph = параграф
print = Распечатать

## Emergency

emergency-title = Экстренный вызов
emergency-police = Полиция
emergency-fire = Пожарная служба, скорая помощь
emergency-doctor = Дежурный врач

## Home

often-searched = Часто ищут
show-more = Показать ещё
city-in-figures = Город в цифрах
more-figures = Все цифры

## Search

search-label = Поиск
search-placeholder = Ведомство, врач, курс немецкого…
search-submit = Найти
search-hint = Введите слово, например «детский сад» или «консультации». Или выберите тему.
search-safety = Вы в опасности? Позвоните прямо сейчас:
exit = Сразу уйти с этой страницы
exit-hint = Нажмите здесь или трижды нажмите Esc: вместо этой страницы появится погода, и «Назад» сюда уже не вернёт; страница может остаться только в истории браузера.
search-nothing = По этому запросу мы ничего не нашли. Попробуйте другое или более короткое слово, выберите тему или спросите в консультационном центре.
search-did-you-mean = Возможно, вы имели в виду: { $query }?
search-explanation = найдено по слову: { $word }
search-formerly = ранее: { $name }
search-suggestions = Подсказки
search-recent = Недавние запросы (хранятся только на этом устройстве)
search-recent-clear = Удалить список
search-filters = Уточнить поиск
search-filtered-out = С этими фильтрами мы ничего не нашли.
search-advice = Эти службы вам помогут:
result-count =
    { $count ->
        [0] Нет результатов
        [one] { $number } результат
        [few] { $number } результата
        [many] { $number } результатов
       *[other] { $number } результата
    }
kind-topic = Тема
kind-page = Страница
kind-fact = Право и факты
kind-place = Служба или место
kind-section = Вопрос и ответ
kind-letter = Письмо из ведомства
kind-document = Документ
kind-term = Официальный термин
kind-phrase = Фраза, чтобы показать

## Topics

place-count =
    { $count ->
        [0] Нет записей
        [one] { $number } запись
        [few] { $number } записи
        [many] { $number } записей
       *[other] { $number } записи
    }
filter-text = Фильтр записей
filter-kind = Вид
filter-all-kinds = Все виды
filter-clear = Сбросить фильтр
filter-open = Сейчас открыто или на связи
filter-step-free = Без ступенек
filter-topic = Тема
filter-all-topics = Все темы
filter-language = Язык, на котором там говорят
filter-all-languages = Все языки
filter-phone = С номером телефона
filter-address = С адресом
topic-facts = Полезно знать
start-here = Начните здесь
questions = Вопросы и ответы
costs = Стоимость
audience = Для кого
more-places = Другие адреса
euros-per-month = { $amount } евро в месяц
town-elsewhere = { $town } — не в городе { $city }
find-more = Сузить список адресов
near-me = Рядом со мной
near-looking = Устройство определяет, где вы …
near-sorted = По расстоянию (по прямой). Ваше местоположение остаётся на этом устройстве и не сохраняется.
near-failed = Устройство не говорит, где вы. Это можно разрешить в настройках браузера.
print-question = Напечатать только этот вопрос
steps = Что делать
bring = Что взять с собой
deadline = Срок
helpers = Кто помогает
documents-explained = Объяснение документов
law-links = Текст закона (на немецком, gesetze-im-internet.de)
law = Закон

## Places

place-contact = Контакты
place-map = Открыть на карте
place-map-app = Открыть в приложении карт
copy-number = Скопировать { $number }
copy-address = Скопировать адрес
copied = Скопировано
copy-failed = Скопировать не удалось. Нажмите на текст и удерживайте, чтобы скопировать его.
place-hours = Часы работы
place-hours-phone = Часы приёма звонков
place-languages = Языки
place-district = Район города
place-access = Вход
access-step-free = Без ступенек
access-steps = Есть ступеньки
access-self-reported = По данным самого учреждения
place-topics = Темы
place-operator = Ответственная организация:
place-save = В избранное
place-saved = В избранном
contact-save = Сохранить контакт
place-neighbours = Ещё по теме «{ $topic }»
place-neighbours-all = Все записи по теме
status-defunct = Прежнее название
status-defunct-long = Службы с таким названием больше нет. Её задачи теперь выполняет:
hours-round-the-clock = Круглосуточно
hours-daily = ежедневно
hours-days = { $from } – { $to }
hours-times = { $opens }–{ $closes }
hours-phone = по телефону
hours-closed-on = закрыто
hours-from-to = с { $from } по { $to }
hours-from = с { $date }
hours-to = по { $date }
hours-open = Сейчас открыто
hours-open-soon = Сейчас открыто — закроется { $relative }
hours-open-until = Сейчас открыто — закроется в { $time }
hours-open-until-day = Сейчас открыто — закроется: { $day }, { $time }
hours-closed = Сейчас закрыто
hours-closed-soon = Сейчас закрыто — откроется { $relative }
hours-closed-until = Сейчас закрыто — откроется в { $time }
hours-closed-until-day = Сейчас закрыто — откроется: { $day }, { $time }
hours-phone-open = Сейчас можно позвонить
hours-phone-open-soon = Сейчас можно позвонить — закончится { $relative }
hours-phone-open-until = Сейчас можно позвонить — до { $time }
hours-phone-open-until-day = Сейчас можно позвонить — до: { $day }, { $time }
hours-phone-closed = Сейчас не отвечают
hours-phone-closed-soon = Сейчас не отвечают — снова { $relative }
hours-phone-closed-until = Сейчас не отвечают — снова в { $time }
hours-phone-closed-until-day = Сейчас не отвечают — снова: { $day }, { $time }
hours-phone-uncertain-holiday = Ответит ли кто-нибудь сегодня, мы не знаем.
hours-by-appointment = По договорённости
hours-holiday = Сегодня праздничный день: { $holiday }.
hours-eve = Сегодня { $holiday }.
hours-uncertain-holiday = Открыто ли сегодня, мы не знаем — сначала позвоните.
hours-uncertain-days = Дни недели неизвестны — сначала позвоните.
hours-unknown = Часы работы неизвестны — сначала позвоните.
hours-not-known = Часы работы неизвестны.
languages-not-known = На каких языках там говорят, мы не знаем.
contact-unknown = Мы не знаем, как связаться с этой службой. Спросите в других службах, которые помогают.
hours-zone = Время везде указано по Германии.
hours-dated = Дата этого графика: { $date }
holiday-new-year = Новый год
holiday-good-friday = Страстная пятница
holiday-easter-monday = Пасхальный понедельник
holiday-labour-day = День труда (1 мая)
holiday-ascension = Вознесение Господне
holiday-whit-monday = Духов день
holiday-german-unity = День германского единства
holiday-reformation = День Реформации
holiday-christmas-eve = сочельник (24 декабря)
holiday-christmas = Первый день Рождества
holiday-boxing-day = Второй день Рождества
holiday-new-years-eve = канун Нового года (31 декабря)

## Schools, nurseries, playgrounds

school-title = Школа
school-years = Классы с { $from } по { $to }
school-all-day-open = Открытая школа полного дня: присмотр после обеда — по желанию.
school-all-day-compulsory = Обязательная школа полного дня: уроки продолжаются и после обеда.
school-danish = Школа датского меньшинства; уроки идут на датском языке.
school-private = Негосударственная школа (freie Trägerschaft)
school-certificates = Аттестаты:
childcare-title = Детский сад (Kita)
childcare-places =
    { $count ->
        [one] Всего { $number } ребёнок, это не свободные места
        [few] Всего { $number } ребёнка, это не свободные места
        [many] Всего { $number } детей, это не свободные места
       *[other] Всего { $number } ребёнка, это не свободные места
    }
childcare-free = Свободные места ищите здесь:
childcare-ages =
    От { $from } до { $to } { $to ->
        [one] года
       *[other] лет
    }
childcare-group =
    { $count ->
        [one] { $count } группа: от { $from } до { $to } { $to ->
            [one] года
           *[other] лет
        }
        [few] { $count } группы: от { $from } до { $to } { $to ->
            [one] года
           *[other] лет
        }
        [many] { $count } групп: от { $from } до { $to } { $to ->
            [one] года
           *[other] лет
        }
       *[other] { $count } группы: от { $from } до { $to } { $to ->
            [one] года
           *[other] лет
        }
    }
childcare-group-nature =
    { $count ->
        [one] { $count } группа на природе: от { $from } до { $to } { $to ->
            [one] года
           *[other] лет
        }
        [few] { $count } группы на природе: от { $from } до { $to } { $to ->
            [one] года
           *[other] лет
        }
        [many] { $count } групп на природе: от { $from } до { $to } { $to ->
            [one] года
           *[other] лет
        }
       *[other] { $count } группы на природе: от { $from } до { $to } { $to ->
            [one] года
           *[other] лет
        }
    }
childcare-lunch = С обедом
childcare-no-lunch = Без обеда
playground-equipment = Что есть на детской площадке

## Languages spoken at a place

language-ar = арабский
language-bg = болгарский
language-ckb = сорани (курдский)
language-da = датский
language-de = немецкий
language-en = английский
language-fa = персидский (фарси)
language-ku = курдский
language-pl = польский
language-prs = дари
language-ps = пушту
language-ro = румынский
language-ru = русский
language-ti = тигринья
language-tr = турецкий
language-uk = украинский

## Where the information comes from

please-check = Просьба проверить
dated = Дата сведений: { $date }
dated-unknown = Дата сведений: неизвестна
dated-since = { $from } или позже
dated-between = { $from } – { $to }
dated-circa = примерно { $date }
confidence-common = Общеизвестно
sources =
    { $count ->
        [one] { $number } источник
        [few] { $number } источника
        [many] { $number } источников
       *[other] { $number } источника
    }
may-have-changed = Могло измениться
review-due = Это могло измениться ({ $date } или позже). Пожалуйста, уточните.
fact-law = Закон:
percent = { $number } %
more-than = более { $number }
circa = около { $number }
in-brackets = ({ $words })

## Round Table

meeting-when = { $date }, в { $time }
meeting-unconfirmed = Запланировано: { $when } · не подтверждено
meeting-confirmed = Подтверждено
meeting-today = Сегодня
meeting-soon = Сегодня, { $relative }
meeting-began = Началось в { $time }
countdown =
    { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }, { $hours ->
        [one] { $hours } час
        [few] { $hours } часа
        [many] { $hours } часов
       *[other] { $hours } часа
    }, { $minutes ->
        [one] { $minutes } минута
        [few] { $minutes } минуты
        [many] { $minutes } минут
       *[other] { $minutes } минуты
    }, { $seconds ->
        [one] { $seconds } секунда
        [few] { $seconds } секунды
        [many] { $seconds } секунд
       *[other] { $seconds } секунды
    }
countdown-calm =
    { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }, { $hours ->
        [one] { $hours } час
        [few] { $hours } часа
        [many] { $hours } часов
       *[other] { $hours } часа
    }, { $minutes ->
        [one] { $minutes } минута
        [few] { $minutes } минуты
        [many] { $minutes } минут
       *[other] { $minutes } минуты
    }
countdown-pause = Остановить секунды
countdown-resume = Показать секунды
meeting-local = На вашем устройстве это будет { $time }.
clock-corrected = Часы вашего устройства показывают неверное время. Здесь отсчёт идёт по правильному времени.
meeting-dates = Ближайшие даты
meeting-moved = Перенесено
meeting-moved-from = Перенесено, было запланировано: { $date }
meeting-extra = Дополнительно
meeting-cancelled = Отменено
meeting-where = Место
meeting-rule-title = Правило
meeting-rule =
    { $ordinal ->
        [1] { $weekday ->
            [WE] В 1-ю
            [FR] В 1-ю
            [SA] В 1-ю
            [SU] В 1-е
           *[MO] В 1-й
        }
        [2] { $weekday ->
            [WE] Во 2-ю
            [FR] Во 2-ю
            [SA] Во 2-ю
            [SU] Во 2-е
           *[MO] Во 2-й
        }
        [3] { $weekday ->
            [WE] В 3-ю
            [FR] В 3-ю
            [SA] В 3-ю
            [SU] В 3-е
           *[MO] В 3-й
        }
        [4] { $weekday ->
            [WE] В 4-ю
            [FR] В 4-ю
            [SA] В 4-ю
            [SU] В 4-е
           *[MO] В 4-й
        }
        [5] { $weekday ->
            [WE] В 5-ю
            [FR] В 5-ю
            [SA] В 5-ю
            [SU] В 5-е
           *[MO] В 5-й
        }
       *[other] { $weekday ->
            [WE] В последнюю
            [FR] В последнюю
            [SA] В последнюю
            [SU] В последнее
           *[MO] В последний
        }
    } { $weekday ->
        [MO] понедельник
        [TU] вторник
        [WE] среду
        [TH] четверг
        [FR] пятницу
        [SA] субботу
       *[SU] воскресенье
    } { $which ->
        [all] каждого месяца
       *[some] этих месяцев: { $months }
    }; в { $time }
meeting-founded = Круглый стол существует с { $year } года.
meeting-confirm-title = Пожалуйста, сначала спросите
meeting-confirm = Последняя встреча, о которой есть подтверждение: { $date }; собирается ли Круглый стол сейчас, мы не знаем. Пожалуйста, спросите здесь, прежде чем идти:
meeting-confirm-short = Не подтверждено: пожалуйста, сначала спросите, состоится ли встреча.

## Calendar

calendar-title = Календарь
calendar-date = Добавить в календарь: { $date }
calendar-series = Все даты в календарь
calendar-google-add = Добавить в Google Календарь
calendar-reminder = С напоминанием за один день
calendar-subscribe = Подписаться на календарь
calendar-subscribe-hint = Тогда изменения будут сами появляться в вашем календаре.
calendar-copy = Скопировать адрес
calendar-copied = Адрес скопирован.
calendar-no-end = Когда заканчивается встреча, неизвестно. В календаре указаны два часа.
calendar-iphone = iPhone: нажмите «Подписаться на календарь» и подтвердите.
calendar-android = Android: нажмите «Добавить в Google Календарь» и сохраните. Более поздние изменения сами туда не попадут.
calendar-google = Google Календарь: откройте его на компьютере, выберите «Другие календари», «Добавить по URL» и вставьте адрес.

## Refugees

refugees-facts = Какие правила действуют
refugees-places = Службы для беженцев
help-wanted = Я ищу помощь
help-offered = Я хочу помочь

## Coordination offices

offices-today = Кто отвечает сегодня
offices-then = Оба отдела

## Saved, imprint, unknown address

saved-none = В избранном пока ничего нет. На странице каждого места есть кнопка «В избранное».
saved-clear = Удалить всё
saved-cleared = Все места удалены из избранного.
undo = Отменить
saved-remove = Убрать
saved-removed = Убрано: { $name }
saved-up = Выше
saved-down = Ниже
saved-take =
    { $count ->
        [one] Добавить { $number } место в избранное?
        [few] Добавить эти { $number } места в избранное?
        [many] Добавить эти { $number } мест в избранное?
       *[other] Добавить эти { $number } места в избранное?
    }
saved-gone = Больше нет в путеводителе: { $names }
saved-link-broken = Ссылка неполная. Попросите новую.
saved-file-title = Сохранить избранное в файл или перенести
saved-file-text = Сохраните места из избранного в файл. На другом устройстве этот файл можно загрузить здесь.
saved-export = Сохранить в файл
saved-import = Загрузить из файла
saved-imported =
    { $count ->
        [0] Эти места уже были в избранном.
        [one] Добавлено { $number } место.
        [few] Добавлено { $number } места.
        [many] Добавлено { $number } мест.
       *[other] Добавлено { $number } места.
    }
saved-import-nothing = В этом файле нет ни одного места из путеводителя.
install-title = Сохранить путеводитель на телефоне
install-text = Тогда он открывается как приложение и работает даже без интернета.
install-accept = Установить
install-ios = Нажмите «Поделиться», а затем «На экран „Домой“».
install-dismiss = Не сейчас
keep-title = Хранить все языки на этом устройстве
keep-text = Тогда все языки работают и без интернета. Один раз загрузится около { $size } кБ.
keep-done = Все языки есть на этом устройстве.
keep-failed = Не всё удалось сохранить. Попробуйте позже ещё раз.
offline-ready = Путеводитель теперь работает и без интернета.
news-title = Новое после вашего последнего визита
digits = Цифры как 1, 2, 3
digits-failed = Ваш браузер ничего не сохраняет для этого сайта, поэтому цифры остаются прежними.
not-found-title = Такой страницы нет
not-found-text = Возможно, в адресе ошибка или этой страницы больше нет. Ищите дальше здесь:

## Where do I start, the first weeks

start-invite = Два вопроса — и вы будете знать: куда идти сначала, что взять с собой и до какого дня.
start-who = Кто я?
start-papers = Документы
start-need = Что мне нужно?
start-urgent = Срочно
start-own = Ваш выбор
start-remember = Запомнить на этом устройстве
start-remember-hint = Тогда ваш выбор будет стоять здесь первым и помогать на страницах тем. Кто пользуется вашим устройством, может увидеть ваш выбор.
start-forget = Забыть мой выбор
start-for-you = Для вас
start-applies = Какие правила действуют для меня
start-ask = Здесь всё зависит от вашего случая. Не действуйте в одиночку. Служба, указанная ниже, разберётся в этом вместе с вами.
start-door = Сначала сюда
start-other = Выбрать другое
start-more = Больше об этом в путеводителе
hand-over = Передать
hand-over-share = Поделиться
hand-over-place = Поделиться этим адресом
hand-over-copy = Скопировать ссылку
share-mail = Электронная почта
hand-over-code = QR-код
weeks-hint = Введите дату, и путеводитель вычислит последний день. Всё остаётся на этом устройстве.
weeks-list = Что сделать
weeks-must = Обязательно
weeks-right = Ваше право
weeks-advice = Совет
weeks-optional = Не для всех
weeks-done = Сделано
weeks-date-wrong = Эта дата не может быть верной. Проверьте её, пожалуйста.
weeks-until = Последний день: { $date }
weeks-from = Не раньше: { $date }
weeks-left =
    { $count ->
        [0] сегодня
        [one] остался { $number } день
        [few] осталось { $number } дня
        [many] осталось { $number } дней
       *[other] осталось { $number } дня
    }
weeks-possible = Уже можно
weeks-over = срок истёк
weeks-missed = Этот срок истёк. Обратитесь за советом уже сегодня и скажите, что срок истёк.
weeks-moved = { $date } — суббота, воскресенье или праздник. Поэтому срок заканчивается в следующий рабочий день (§ 193 BGB).
weeks-moved-before = { $date } — суббота, воскресенье или праздник. Сделайте это не позже рабочего дня перед этой датой.
weeks-fixed = { $date } — суббота, воскресенье или праздник. Срок из-за этого не продлевается. Сделайте это раньше.
weeks-note = Моя заметка
weeks-deadlines = Ваши сроки по датам
weeks-progress = Сделано { $done } из { $all }
weeks-calendar = Добавить в календарь
weeks-calendar-all = Добавить все сроки в календарь
weeks-calendar-hint = Календарь напомнит два раза: за неделю и за день. Кто видит ваш календарь, видит и то, что в нём написано.
weeks-no-advice = Дни посчитаны по закону (§§ 187, 188, 193 BGB). Это не юридическая консультация. Если сомневаетесь, ориентируйтесь на более ранний день и сразу спросите в консультационном центре.
weeks-file-title = Сохранить список в файл или перенести его
weeks-file-text = Сохраните отметки, даты и заметки в файл. На другом устройстве этот файл можно загрузить здесь.
weeks-imported = Файл загружен.
weeks-import-nothing = В этом файле нет списка из путеводителя.
weeks-code = Показать как QR-код
weeks-code-label = QR-код с вашим списком
weeks-code-hint = Поднесите камеру другого устройства к этому коду. Список есть только в коде, он не отправляется ни на какой сервер. Кто сфотографирует код, сможет его прочитать.
weeks-code-too-long = Ваш список слишком длинный для QR-кода. Сохраните его в файл.
weeks-take-title = Перенести сюда список с другого устройства?
weeks-take-count = Сделано: { $done } · Даты: { $dates } · Заметки: { $notes }
weeks-take-text = То, что здесь уже есть, останется. Заменится только то, что относится к тому же пункту.
weeks-take-yes = Да, перенести
weeks-take-no = Нет, не переносить
weeks-taken = Список перенесён.
weeks-erase = Удалить всё
weeks-erase-ask = Удалить все отметки, даты и заметки?
weeks-erase-yes = Да, удалить
weeks-erase-no = Нет, оставить
erased = Всё удалено.

## The handbook

letter-sender = Отправитель:
letter-look = Как узнать это письмо
letter-words = Эти немецкие слова часто есть в письме:
letter-until = До какого дня
letter-first = Что сделать сначала
letter-never = Чего не делать
papers-needed = Нужные документы
letter-stake = О чём идёт речь
stake-stay = Пребывание и убежище
stake-money = Деньги от ведомства
stake-home = Жильё
stake-health = Медицинская страховка
stake-children = Детский сад (Kita) и школа
stake-debts = Счета и долги
stake-penalty = Полиция и наказание
stake-unknown = Пока неясно
letter-filter = Слова из заголовка письма
filter-sender = Отправитель
filter-all-senders = Все отправители
filter-search-all = Искать во всём путеводителе
deadline-title = Вычислить последний день
deadline-by-post = Я знаю только дату на письме
deadline-posted = Дата на письме
deadline-deemed = Обычное письмо от ведомства считается полученным (bekannt gegeben) на четвёртый день после отправки по почте: { $date }
deadline-at-centre = Я знаю только, когда письмо получил центр приёма
deadline-centre-day = День, когда письмо получил центр приёма
deadline-centre-deemed = В центре приёма письмо считается вручённым (zugestellt) не позже чем на четвёртый день после передачи его в центр: { $date } Если вы получили его раньше, важен день, когда вы его получили.
deadline-private = Дата не сохраняется и не отправляется.
deadline-still = Этот день прошёл, но ещё можно: сделайте это сегодня.
deadline-counted = День, от которого считают, сам не учитывается. По подсчёту срок заканчивается: { $date }
deadline-counted-back = День, от которого считают назад, сам не учитывается. По подсчёту последний день — { $date }
document-issuer = Кто выдаёт:
documents-all = Все документы
glossary-letters = От A до Z
glossary-also = Также:
phrase-groups = Для чего вам нужна фраза
phrase-show = Показать крупно
phrase-say = Прочитать вслух по-немецки
phrase-close = Закрыть
phrase-counter = У окошка
phrase-phone = По телефону
phrase-both = У окошка и по телефону

## Errors

error-network = Сейчас нет связи с путеводителем. Всё, что уже сохранено на этом устройстве, работает, экстренные номера тоже.
error-missing = Путеводитель сейчас доступен не полностью. Пожалуйста, попробуйте позже ещё раз.
error-bundle-cut-off = Данные путеводителя загрузились не полностью.
error-bundle-newer = Данные путеводителя новее, чем эта страница. Пожалуйста, загрузите страницу заново.
error-bundle-broken = В данных путеводителя есть ошибка. Пожалуйста, попробуйте позже ещё раз.
