### The words of the interface in Persian. Texts about places, topics and rights
### stand in public/data/texts/fa.json.

## Frame

site-name = Wegweiser Flensburg
skip-to-content = رفتن به محتوا
navigation = صفحه‌های اصلی
nav-home = شروع
nav-topics = موضوع‌ها
nav-search = جستجو
nav-round-table = میزگرد
nav-saved = ذخیره‌شده
language-switch = انتخاب زبان
content-as-of = تاریخ محتوا: { $date }
content-updated = تاریخ محتوا: { $date } – به‌روز شد
boot-loading = راهنما در حال بارگذاری است…
boot-slow = این کار بیشتر از معمول طول می‌کشد. اتصال کند است.
boot-kept = زبان‌هایی که در این دستگاه بدون اینترنت کار می‌کنند:
boot-failed = راهنما بارگذاری نشد. لطفاً اتصال خود را بررسی کنید.
boot-older = محتوای جدید خطا دارد. اینجا محتوای قبلی را می‌بینید که در این دستگاه ذخیره شده است.
static-note = بدون JavaScript اینجا جستجو، شمارش معکوس و مکان‌های ذخیره‌شده در دسترس نیست. همهٔ متن‌ها هست.
retry = دوباره امتحان کنید
update-ready = نسخهٔ تازه‌ای از راهنما آماده است.
update-accept = اکنون نشان بده

## Languages

language-find = جستجوی زبان
offer-decline = نه، تشکر
only-german = فعلاً فقط به آلمانی
translation-machine = این ترجمه را ماشین انجام داده است. متن آلمانی معتبر است.
translation-german = متن آلمانی
translation-report = گزارش اشتباه
correction = آیا اینجا چیزی اشتباه است؟
counter-open = نشان دادن به کارمند
counter-title = برای نشان دادن به کارمند
counter-close = بازگشت
counter-speak = زبان من: { $language }.
counter-want = می‌خواهم به شما بگویم:
counter-choose = می‌خواهم … (انتخاب جمله)
read-aloud = خواندن با صدا
read-pause = مکث
read-resume = ادامه
read-stop = توقف
read-speed = سرعت
read-no-voice = این دستگاه برای این زبان صدایی ندارد.
read-paragraph = مادهٔ
print = چاپ

## Emergency

emergency-title = تماس اضطراری
emergency-police = پلیس
emergency-fire = آتش‌نشانی (اطفائیه)، آمبولانس
emergency-doctor = پزشک کشیک

## Home

often-searched = جستجوهای پرتکرار
show-more = نمایش بیشتر
city-in-figures = شهر در آمار
more-figures = همهٔ آمار

## Search

search-label = جستجو
search-placeholder = اداره، دکتر، دورهٔ آلمانی…
search-submit = جستجو
search-hint = یک کلمه بنویسید، برای مثال «کودکستان» یا «مشاوره». یا یک موضوع را انتخاب کنید.
search-safety = در خطر هستید؟ همین حالا تماس بگیرید:
exit = خروج فوری از این صفحه
exit-hint = اینجا را لمس کنید یا سه بار Esc را فشار دهید: به‌جای این صفحه آب‌وهوا نشان داده می‌شود و دکمهٔ بازگشت دیگر شما را به اینجا برنمی‌گرداند؛ فقط ممکن است در تاریخچهٔ مرورگر شما بماند.
search-nothing = در این باره چیزی پیدا نکردیم. کلمه‌ای دیگر یا کوتاه‌تر را امتحان کنید، یک موضوع را انتخاب کنید یا از یک مرکز مشاوره بپرسید.
search-did-you-mean = منظورتان این بود: { $query }؟
search-explanation = پیدا شد به دلیل: { $word }
search-formerly = پیش‌تر: { $name }
search-suggestions = پیشنهادها
search-recent = آخرین جستجوها (فقط روی همین دستگاه ذخیره شده)
search-recent-clear = پاک کردن فهرست
search-filters = محدود کردن جستجو
search-filtered-out = با این فیلترها چیزی پیدا نکردیم.
search-advice = این مرکزها به شما کمک می‌کنند:
result-count =
    { $count ->
        [0] نتیجه‌ای نیست
        [one] { $number } نتیجه
       *[other] { $number } نتیجه
    }
kind-topic = موضوع
kind-page = صفحه
kind-fact = قانون و اطلاعات
kind-place = مرکز یا مکان
kind-section = پرسش و پاسخ
kind-letter = نامهٔ اداری
kind-document = مدرک
kind-term = اصطلاح اداری
kind-phrase = جمله برای نشان دادن

## Topics

place-count =
    { $count ->
        [0] موردی نیست
        [one] { $number } مورد
       *[other] { $number } مورد
    }
filter-text = محدود کردن موارد
filter-kind = نوع
filter-all-kinds = همهٔ انواع
filter-clear = پاک کردن فیلتر
filter-open = اکنون باز یا پاسخگوی تلفن
filter-step-free = بدون پله
filter-topic = موضوع
filter-all-topics = همهٔ موضوع‌ها
filter-language = زبانی که آنجا صحبت می‌شود
filter-all-languages = همهٔ زبان‌ها
filter-phone = با شمارهٔ تلفن
filter-address = با آدرس
topic-facts = خوب است بدانید
start-here = از اینجا شروع کنید
questions = پرسش‌ها و پاسخ‌ها
costs = هزینه
audience = برای چه کسی
more-places = نشانی‌های دیگر
euros-per-month = { $amount } یورو در ماه
town-elsewhere = { $town } – نه در { $city }
find-more = محدود کردن نشانی‌ها
near-me = نزدیک من
near-looking = دستگاه شما در حال یافتن مکان شماست …
near-sorted = بر پایهٔ فاصله مرتب شده است (خط مستقیم). مکان شما روی همین دستگاه می‌ماند و ذخیره نمی‌شود.
near-failed = دستگاه شما نمی‌گوید کجا هستید. می‌توانید این کار را در تنظیمات مرورگر اجازه دهید.
print-question = چاپ فقط همین پرسش
steps = چه کار کنید
bring = چه چیزهایی همراه ببرید
deadline = مهلت
helpers = چه کسی کمک می‌کند
documents-explained = توضیح مدارک
law-links = متن قانون (به آلمانی، gesetze-im-internet.de)
law = قانون

## Places

place-contact = تماس
place-map = باز کردن روی نقشه
place-map-app = باز کردن در برنامهٔ نقشه
copy-number = کپی کردن { $number }
copy-address = کپی کردن آدرس
copied = کپی شد
copy-failed = کپی کردن ممکن نشد. برای کپی کردن، انگشت خود را روی متن نگه دارید.
place-hours = ساعت‌های کار
place-hours-phone = ساعت‌های تلفن
place-languages = زبان‌ها
place-district = محله
place-access = ورود
access-step-free = بدون پله
access-steps = پله دارد
access-self-reported = به گفتهٔ خود آن مرکز
place-topics = موضوع‌ها
place-operator = نهاد اداره‌کننده:
place-save = ذخیره
place-saved = ذخیره شد
contact-save = ذخیرهٔ مخاطب
place-neighbours = موارد دیگر دربارهٔ «{ $topic }»
place-neighbours-all = همهٔ موارد این موضوع
status-defunct = نام قبلی
status-defunct-long = این مرکز دیگر با این نام وجود ندارد. کارهای آن را امروز این مرکز انجام می‌دهد:
hours-round-the-clock = شبانه‌روزی
hours-daily = هر روز
hours-days = { $from } تا { $to }
hours-times = ساعت { $opens } تا { $closes }
hours-phone = تلفنی
hours-closed-on = بسته
hours-from-to = از { $from } تا { $to }
hours-from = از { $date }
hours-to = تا { $date }
hours-open = اکنون باز است
hours-open-soon = اکنون باز است – { $relative } بسته می‌شود
hours-open-until = اکنون باز است – ساعت { $time } بسته می‌شود
hours-open-until-day = اکنون باز است – { $day }، ساعت { $time } بسته می‌شود
hours-closed = اکنون بسته است
hours-closed-soon = اکنون بسته است – { $relative } باز می‌شود
hours-closed-until = اکنون بسته است – ساعت { $time } باز می‌شود
hours-closed-until-day = اکنون بسته است – { $day }، ساعت { $time } باز می‌شود
hours-phone-open = اکنون تلفنی در دسترس است
hours-phone-open-soon = اکنون تلفنی در دسترس است – { $relative } تمام می‌شود
hours-phone-open-until = اکنون تلفنی در دسترس است – تا ساعت { $time }
hours-phone-open-until-day = اکنون تلفنی در دسترس است – تا { $day }، ساعت { $time }
hours-phone-closed = اکنون تلفنی در دسترس نیست
hours-phone-closed-soon = اکنون تلفنی در دسترس نیست – دوباره { $relative }
hours-phone-closed-until = اکنون تلفنی در دسترس نیست – دوباره ساعت { $time }
hours-phone-closed-until-day = اکنون تلفنی در دسترس نیست – دوباره { $day }، ساعت { $time }
hours-phone-uncertain-holiday = نمی‌دانیم امروز کسی تلفن را جواب می‌دهد یا نه.
hours-by-appointment = با وقت قبلی
hours-holiday = امروز تعطیل رسمی (رخصتی) است: { $holiday }.
hours-eve = امروز { $holiday } است.
hours-uncertain-holiday = نمی‌دانیم امروز باز است یا نه – پیش از رفتن زنگ بزنید.
hours-uncertain-days = معلوم نیست کدام روزهای هفته باز است – پیش از رفتن زنگ بزنید.
hours-unknown = ساعت‌های کار نامعلوم است – پیش از رفتن زنگ بزنید.
hours-not-known = ساعت‌های کار نامعلوم است.
languages-not-known = نمی‌دانیم آنجا به چه زبان‌هایی صحبت می‌شود.
contact-unknown = نمی‌دانیم چطور می‌توانید با این مرکز تماس بگیرید. از مرکزهای دیگری که کمک می‌کنند بپرسید.
hours-zone = همهٔ ساعت‌ها به وقت آلمان است.
hours-dated = تاریخ این ساعت‌ها: { $date }
holiday-new-year = سال نو میلادی
holiday-good-friday = جمعهٔ نیک
holiday-easter-monday = دوشنبهٔ عید پاک
holiday-labour-day = روز کارگر، ۱ مه (می)
holiday-ascension = روز عروج مسیح
holiday-whit-monday = دوشنبهٔ پنطیکاست
holiday-german-unity = روز وحدت آلمان
holiday-reformation = روز اصلاح دینی
holiday-christmas-eve = شب کریسمس (۲۴ دسامبر)
holiday-christmas = روز اول کریسمس
holiday-boxing-day = روز دوم کریسمس
holiday-new-years-eve = شب سال نو میلادی (۳۱ دسامبر)

## Schools, nurseries, playgrounds

school-title = مدرسه (مکتب)
school-years = کلاس (صنف) { $from } تا { $to }
school-all-day-open = مدرسهٔ تمام‌روز باز (Offene Ganztagsschule): مراقبت بعد از ظهر اختیاری است.
school-all-day-compulsory = مدرسهٔ تمام‌روز اجباری (Gebundene Ganztagsschule): درس تا بعد از ظهر ادامه دارد.
school-danish = مدرسهٔ اقلیت دانمارکی؛ درس‌ها به زبان دانمارکی است.
school-private = مدرسهٔ غیردولتی
school-certificates = مدرک‌های پایانی:
childcare-title = کودکستان (Kita)
childcare-places =
    { $count ->
        [one] در مجموع { $number } کودک، نه تعداد جاهای خالی
       *[other] در مجموع { $number } کودک، نه تعداد جاهای خالی
    }
childcare-free = جای خالی را اینجا جستجو کنید:
childcare-ages = { $from } تا { $to } سال
childcare-group =
    { $count ->
        [one] { $count } گروه: { $from } تا { $to } سال
       *[other] { $count } گروه: { $from } تا { $to } سال
    }
childcare-group-nature =
    { $count ->
        [one] { $count } گروه طبیعت: { $from } تا { $to } سال
       *[other] { $count } گروه طبیعت: { $from } تا { $to } سال
    }
childcare-lunch = با غذای ظهر
childcare-no-lunch = بدون غذای ظهر
playground-equipment = وسایل این زمین بازی

## Languages spoken at a place

language-ar = عربی
language-bg = بلغاری
language-ckb = سورانی (کردی)
language-da = دانمارکی
language-de = آلمانی
language-en = انگلیسی
language-fa = فارسی
language-ku = کردی
language-pl = لهستانی (پولندی)
language-prs = دری
language-ps = پشتو
language-ro = رومانیایی
language-ru = روسی
language-ti = تیگرینیا
language-tr = ترکی استانبولی
language-uk = اوکراینی

## Where the information comes from

please-check = لطفاً بررسی کنید
dated = تاریخ اطلاعات: { $date }
dated-unknown = تاریخ اطلاعات: نامعلوم
dated-since = { $from } یا بعد از آن
dated-between = { $from } تا { $to }
dated-circa = حدود { $date }
confidence-common = برای همه شناخته‌شده
sources =
    { $count ->
        [one] { $number } منبع
       *[other] { $number } منبع
    }
may-have-changed = ممکن است تغییر کرده باشد
review-due = از { $date } به بعد ممکن است این تغییر کرده باشد. لطفاً بپرسید.
fact-law = قانون:
percent = { $number }٪
more-than = بیش از { $number }
circa = حدود { $number }
in-brackets = ({ $words })

## Round Table

meeting-when = { $date }، ساعت { $time }
meeting-unconfirmed = برنامه‌ریزی‌شده: { $when } · تأیید نشده
meeting-confirmed = تأیید شده
meeting-today = امروز
meeting-soon = امروز، { $relative }
meeting-began = ساعت { $time } شروع شده است
countdown =
    { $days ->
        [one] { $days } روز
       *[other] { $days } روز
    }، { $hours ->
        [one] { $hours } ساعت
       *[other] { $hours } ساعت
    }، { $minutes ->
        [one] { $minutes } دقیقه
       *[other] { $minutes } دقیقه
    }، { $seconds ->
        [one] { $seconds } ثانیه
       *[other] { $seconds } ثانیه
    }
countdown-calm =
    { $days ->
        [one] { $days } روز
       *[other] { $days } روز
    }، { $hours ->
        [one] { $hours } ساعت
       *[other] { $hours } ساعت
    }، { $minutes ->
        [one] { $minutes } دقیقه
       *[other] { $minutes } دقیقه
    }
countdown-pause = توقف ثانیه‌ها
countdown-resume = نمایش ثانیه‌ها
meeting-local = در آن هنگام دستگاه شما { $time } را نشان می‌دهد.
clock-corrected = ساعت دستگاه شما درست نیست. اینجا ساعت درست ملاک است.
meeting-dates = تاریخ‌های بعدی
meeting-moved = جابه‌جا شده
meeting-moved-from = جابه‌جا شده، برنامهٔ قبلی: { $date }
meeting-extra = اضافی
meeting-cancelled = برگزار نمی‌شود
meeting-where = محل
meeting-rule-title = قاعده
meeting-rule =
    { $ordinal ->
        [1] اولین
        [2] دومین
        [3] سومین
        [4] چهارمین
        [5] پنجمین
       *[other] آخرین
    } { $weekday ->
        [MO] دوشنبه
        [TU] سه‌شنبه
        [WE] چهارشنبه
        [TH] پنجشنبه
        [FR] جمعه
        [SA] شنبه
       *[SU] یکشنبه
    } { $which ->
        [all] در هر ماه
       *[some] در هر یک از این ماه‌ها: { $months }
    }؛ ساعت { $time }
meeting-founded = میزگرد از سال { $year } وجود دارد.
meeting-confirm-title = لطفاً پیش از رفتن بپرسید
meeting-confirm = آخرین دیداری که سندی از آن داریم، برای { $date } است. نمی‌دانیم که میزگرد اکنون جلسه دارد یا نه. لطفاً پیش از رفتن اینجا بپرسید:
meeting-confirm-short = تأیید نشده است: لطفاً پیش از رفتن بپرسید که آیا دیدار برگزار می‌شود.

## Calendar

calendar-title = تقویم
calendar-date = افزودن به تقویم: { $date }
calendar-series = همهٔ تاریخ‌ها به تقویم
calendar-google-add = افزودن به تقویم Google
calendar-reminder = با یادآوری، یک روز پیش از آن
calendar-subscribe = اشتراک در تقویم
calendar-subscribe-hint = در این صورت تغییرها خودبه‌خود به تقویم شما می‌رسد.
calendar-copy = کپی کردن آدرس
calendar-copied = آدرس کپی شد.
calendar-no-end = معلوم نیست دیدار چه ساعتی تمام می‌شود. در تقویم دو ساعت نوشته شده است.
calendar-iphone = آیفون: روی «اشتراک در تقویم» بزنید و تأیید کنید.
calendar-android = اندروید: روی «افزودن به تقویم Google» بزنید و ذخیره کنید. تغییرهای بعدی خودبه‌خود به آن نمی‌رسد.
calendar-google = تقویم Google: آن را روی کامپیوتر باز کنید، «تقویم‌های دیگر» و سپس «از نشانی وب» را انتخاب کنید و آدرس را جای‌گذاری کنید.

## Refugees

refugees-facts = مقررات
refugees-places = مرکزهایی برای پناهندگان
help-wanted = کمک می‌خواهم
help-offered = می‌خواهم کمک کنم

## Coordination offices

offices-today = مسئول کنونی
offices-then = این دو دفتر

## Saved, imprint, unknown address

saved-none = شما هنوز چیزی ذخیره نکرده‌اید. در صفحهٔ هر مکان دکمهٔ «ذخیره» هست.
saved-clear = پاک کردن همه
saved-cleared = همهٔ مکان‌های ذخیره‌شده پاک شدند.
undo = بازگرداندن
saved-remove = حذف
saved-removed = حذف شد: { $name }
saved-up = به بالا
saved-down = به پایین
saved-take =
    { $count ->
        [one] این مکان ذخیره شود؟
       *[other] این { $number } مکان ذخیره شوند؟
    }
saved-gone = دیگر در راهنما نیست: { $names }
saved-link-broken = لینک کامل نیست. بخواهید دوباره فرستاده شود.
saved-file-title = نسخهٔ پشتیبان یا انتقال مکان‌های ذخیره‌شده
saved-file-text = مکان‌ها را در یک فایل ذخیره کنید. روی دستگاه دیگر می‌توانید فایل را همین‌جا بخوانید.
saved-export = ذخیره در فایل
saved-import = خواندن فایل
saved-imported =
    { $count ->
        [0] این مکان‌ها از قبل ذخیره شده بودند.
        [one] { $number } مکان اضافه شد.
       *[other] { $number } مکان اضافه شد.
    }
saved-import-nothing = در این فایل هیچ مکانی از این راهنما نیست.
install-title = نگه داشتن راهنمای Wegweiser روی موبایل
install-text = در این صورت مانند یک اپلیکیشن باز می‌شود و بدون اینترنت هم کار می‌کند.
install-accept = نصب
install-ios = روی «Share» (اشتراک‌گذاری) و سپس روی «Add to Home Screen» (افزودن به صفحهٔ اصلی) بزنید.
install-dismiss = فعلاً نه
keep-title = نگه داشتن همهٔ زبان‌ها روی این دستگاه
keep-text = در این صورت همهٔ زبان‌ها بدون اینترنت هم کار می‌کند. یک بار حدود { $size } کیلوبایت دانلود می‌شود.
keep-done = همهٔ زبان‌ها روی این دستگاه است.
keep-failed = نتوانستیم همه چیز را ذخیره کنیم. لطفاً بعداً دوباره امتحان کنید.
offline-ready = راهنما اکنون بدون اینترنت هم کار می‌کند.
news-title = تازه‌ها از آخرین بازدید شما
digits = رقم‌ها به شکل 1، 2، 3
digits-failed = مرورگر شما برای این سایت چیزی ذخیره نمی‌کند، بنابراین رقم‌ها همان‌طور که هستند می‌مانند.
not-found-title = این صفحه وجود ندارد
not-found-text = شاید آدرس کاملاً درست نیست یا این صفحه برداشته شده است. از اینجا ادامه دهید:

## Where do I start, the first weeks

start-invite = به دو پرسش پاسخ دهید تا بدانید: اول کجا بروید، چه همراه ببرید و تا چه زمانی.
start-who = من چه کسی هستم؟
start-papers = مدارک مربوط
start-need = به چه چیزی نیاز دارم؟
start-urgent = فوری
start-own = انتخاب شما
start-remember = ذخیره روی این دستگاه
start-remember-hint = در این صورت انتخاب شما اینجا پیش از همه نشان داده می‌شود و در صفحه‌های موضوع‌ها هم به شما کمک می‌کند. هر کس از دستگاه شما استفاده کند، می‌تواند آن را ببیند.
start-forget = حذف از این دستگاه
start-for-you = برای شما
start-applies = مقررات مربوط به من
start-ask = این به وضعیت شما بستگی دارد. به‌تنهایی اقدام نکنید. مرکزی که در پایین آمده است، موضوع را همراه با شما روشن می‌کند.
start-door = اول به اینجا بروید
start-other = انتخاب گزینه‌ای دیگر
start-more = بیشتر در این باره در راهنما
hand-over = دادن این صفحه به شخص دیگر
hand-over-share = هم‌رسانی
hand-over-place = هم‌رسانی این نهاد
hand-over-copy = کپی کردن پیوند
share-mail = ایمیل
hand-over-code = کد QR
weeks-hint = تاریخ را وارد کنید تا راهنما آخرین روز را حساب کند. همه چیز روی این دستگاه می‌ماند.
weeks-list = چه باید کرد
weeks-must = اجباری
weeks-right = حق شما
weeks-advice = توصیه
weeks-optional = برای همه نیست
weeks-done = انجام شد
weeks-date-wrong = این تاریخ نمی‌تواند درست باشد. لطفاً آن را بررسی کنید.
weeks-until = آخرین روز: { $date }
weeks-from = زودترین روز: { $date }
weeks-left =
    { $count ->
        [0] امروز
        [one] { $number } روز مانده
       *[other] { $number } روز مانده
    }
weeks-possible = اکنون ممکن است
weeks-over = تمام شده
weeks-missed = این مهلت تمام شده است. همین امروز مشاوره بگیرید و بگویید که مهلت تمام شده است.
weeks-moved = { $date } شنبه، یکشنبه یا تعطیل رسمی (رخصتی) است. برای همین روز کاری بعدی حساب می‌شود (⁨§ 193 BGB⁩).
weeks-moved-before = { $date } شنبه، یکشنبه یا تعطیل رسمی (رخصتی) است. این کار را حداکثر تا روز کاری پیش از آن انجام دهید.
weeks-fixed = { $date } شنبه، یکشنبه یا تعطیل رسمی (رخصتی) است. مهلت به این دلیل طولانی‌تر نمی‌شود. این کار را پیش از آن انجام دهید.
weeks-note = یادداشت خودم
weeks-deadlines = مهلت‌های شما به ترتیب تاریخ
weeks-progress = { $done } از { $all } انجام شد
weeks-calendar = افزودن به تقویم
weeks-calendar-all = افزودن همهٔ مهلت‌ها به تقویم
weeks-calendar-hint = تقویم دو بار به شما یادآوری می‌کند: یک هفته پیش از آن و یک روز پیش از آن. هر کس تقویم شما را ببیند، نوشته‌های آن را هم می‌بیند.
weeks-no-advice = روزها طبق قانون حساب شده‌اند (⁨§§ 187, 188, 193 BGB⁩). این مشاورهٔ حقوقی نیست. اگر مطمئن نیستید، روز زودتر را در نظر بگیرید و فوراً از یک مرکز مشاوره بپرسید.
weeks-file-title = نسخهٔ پشتیبان یا انتقال فهرست
weeks-file-text = علامت‌ها، تاریخ‌ها و یادداشت‌ها را در یک فایل ذخیره کنید. روی دستگاه دیگر می‌توانید فایل را همین‌جا بخوانید.
weeks-imported = فایل خوانده شد.
weeks-import-nothing = در این فایل هیچ فهرستی از این راهنما نیست.
weeks-code = نمایش به‌صورت کد QR
weeks-code-label = کد QR با فهرست شما
weeks-code-hint = دوربین دستگاه دیگر را جلوی این کد بگیرید. فهرست فقط در این کد است و به هیچ سروری فرستاده نمی‌شود. هر کس از کد عکس بگیرد، می‌تواند فهرست را بخواند.
weeks-code-too-long = فهرست شما برای کد QR خیلی طولانی است. آن را در فایل ذخیره کنید.
weeks-take-title = فهرست دستگاه دیگر به اینجا منتقل شود؟
weeks-take-count = انجام‌شده: { $done } · تاریخ‌ها: { $dates } · یادداشت‌ها: { $notes }
weeks-take-text = آنچه اینجا دارید می‌ماند. فقط آنچه به همان مورد مربوط است جایگزین می‌شود.
weeks-take-yes = بله، منتقل شود
weeks-take-no = نه، منتقل نشود
weeks-taken = فهرست منتقل شد.
weeks-erase = پاک کردن همه چیز
weeks-erase-ask = همهٔ علامت‌ها، تاریخ‌ها و یادداشت‌ها پاک شوند؟
weeks-erase-yes = بله، پاک شود
weeks-erase-no = نه، بماند
erased = همه چیز پاک شد.

## The handbook

letter-sender = فرستنده:
letter-look = چگونه نامه را بشناسید
letter-words = این واژه‌های آلمانی اغلب در نامه هست:
letter-until = تا چه زمانی
letter-first = اول چه کار کنید
letter-never = چه کار نکنید
papers-needed = مدارک لازم
letter-stake = موضوع چیست
stake-stay = اقامت و پناهندگی
stake-money = پول از اداره
stake-home = خانه
stake-health = بیمهٔ درمانی
stake-children = کودکستان و مدرسه
stake-debts = صورت‌حساب‌ها و بدهی‌ها
stake-penalty = پلیس و مجازات
stake-unknown = هنوز معلوم نیست
letter-filter = واژه‌هایی از عنوان نامه
filter-sender = فرستنده
filter-all-senders = همهٔ فرستنده‌ها
filter-search-all = جستجو در همهٔ راهنما
deadline-title = محاسبهٔ روز آخر
deadline-by-post = من فقط تاریخ روی نامه را می‌دانم
deadline-posted = تاریخ روی نامه
deadline-deemed = نامهٔ عادی اداره در روز چهارم پس از تحویل به پست از نظر قانون رسیده به شما (bekannt gegeben) حساب می‌شود: { $date }.
deadline-at-centre = من فقط می‌دانم مرکز پذیرش چه وقت نامه را گرفته است
deadline-centre-day = روزی که مرکز پذیرش نامه را گرفت
deadline-centre-deemed = در مرکز پذیرش نامه حداکثر در روز چهارم پس از تحویل به این مرکز ابلاغ‌شده (zugestellt) حساب می‌شود: { $date }. اگر آن را زودتر گرفته‌اید، ملاک همان روزی است که آن را گرفته‌اید.
deadline-private = تاریخ نه ذخیره و نه فرستاده می‌شود.
deadline-still = این روز گذشته است، ولی هنوز می‌شود: همین امروز انجامش دهید.
deadline-counted = روزی که شمارش از آن آغاز می‌شود خودش حساب نمی‌شود. طبق محاسبه، مهلت در این روز تمام می‌شود: { $date }.
deadline-counted-back = روزی که از آن رو به عقب شمرده می‌شود، خودش حساب نمی‌شود. طبق محاسبه، روز آخر این روز است: { $date }.
document-issuer = صادرکننده:
documents-all = همهٔ مدارک
glossary-letters = از A تا Z
glossary-also = واژه‌های دیگر:
phrase-groups = جمله را برای چه لازم دارید
phrase-show = نمایش بزرگ
phrase-say = بلند خواندن به آلمانی
phrase-close = بستن
phrase-counter = پشت باجه
phrase-phone = پشت تلفن
phrase-both = پشت باجه و پشت تلفن

## Errors

error-network = اکنون اتصال به راهنما برقرار نیست. آنچه از پیش در این دستگاه ذخیره شده است کار می‌کند، و شماره‌های اضطراری هم.
error-missing = راهنما اکنون کامل نیست. لطفاً بعداً دوباره امتحان کنید.
error-bundle-cut-off = داده‌های راهنما ناقص رسیده است.
error-bundle-newer = داده‌های راهنما جدیدتر از این صفحه است. لطفاً صفحه را دوباره بارگذاری کنید.
error-bundle-broken = در داده‌های راهنما اشتباهی هست. لطفاً بعداً دوباره امتحان کنید.
