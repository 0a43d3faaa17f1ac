### The words of the interface in Arabic. Texts about places, topics and rights
### stand in public/data/texts/ar.json.

## Frame

site-name = Wegweiser Flensburg
skip-to-content = الانتقال إلى المحتوى
navigation = الصفحات الرئيسية
nav-home = البداية
nav-topics = المواضيع
nav-search = بحث
nav-round-table = الطاولة المستديرة
nav-saved = المحفوظات
language-switch = اختيار اللغة
content-as-of = تاريخ المحتوى: { $date }
content-updated = تاريخ المحتوى: { $date } – تم التحديث
boot-loading = يتم تحميل الدليل…
boot-slow = يستغرق هذا وقتاً أطول من المعتاد. الاتصال بطيء.
boot-kept = اللغات التي تعمل على هذا الجهاز من دون إنترنت:
boot-failed = تعذّر تحميل الدليل. يُرجى التحقق من الاتصال.
boot-older = في المحتوى الجديد خطأ. يظهر هنا المحتوى السابق المحفوظ على هذا الجهاز.
static-note = دون JavaScript لا يتوفر هنا البحث ولا العد التنازلي ولا الأماكن المحفوظة. كل النصوص موجودة.
retry = المحاولة مرة أخرى
update-ready = تتوفر نسخة جديدة من الدليل.
update-accept = عرضها الآن

## Languages

language-find = البحث عن لغة
offer-decline = لا، شكراً
only-german = بالألمانية فقط حتى الآن
translation-machine = هذه ترجمة آلية. النص الألماني هو المعتمد.
translation-german = النص الألماني
translation-report = الإبلاغ عن خطأ
correction = هل هناك خطأ هنا؟
counter-open = للعرض على الموظف
counter-title = للعرض على الموظف
counter-close = رجوع
counter-speak = لغتي: { $language }.
counter-want = أودّ أن أقول لكم:
counter-choose = أريد … (اختيار جُمل)
read-aloud = قراءة بصوت عالٍ
read-pause = إيقاف مؤقت
read-resume = متابعة
read-stop = إيقاف
read-speed = السرعة
read-no-voice = لا يوجد على هذا الجهاز صوت لهذه اللغة.
read-paragraph = المادة
print = طباعة

## Emergency

emergency-title = الطوارئ
emergency-police = الشرطة
emergency-fire = الإطفاء والإسعاف
emergency-doctor = طبيب مناوب

## Home

often-searched = الأكثر بحثاً
show-more = عرض المزيد
city-in-figures = المدينة بالأرقام
more-figures = كل الأرقام

## Search

search-label = بحث
search-placeholder = دائرة، طبيب، دورة ألمانية…
search-submit = بحث
search-hint = اكتبوا كلمة، مثلاً «روضة» أو «استشارة». أو اختاروا موضوعاً.
search-safety = هل أنتم في خطر؟ اتصلوا الآن:
exit = غادروا هذه الصفحة فوراً
exit-hint = اضغطوا هنا أو اضغطوا Esc ثلاث مرات: يظهر الطقس بدلاً من هذه الصفحة، ولا يعيدكم زر الرجوع إليها؛ لكنها قد تبقى في سجل المتصفح.
search-nothing = لم نجد شيئاً عن هذا. جرّبوا كلمة أخرى أو كلمة أقصر، أو اختاروا موضوعاً، أو اسألوا مركز استشارة.
search-did-you-mean = هل تقصدون: { $query }؟
search-explanation = سبب الظهور: { $word }
search-formerly = سابقاً: { $name }
search-suggestions = اقتراحات
search-recent = آخر عمليات البحث (محفوظة على هذا الجهاز فقط)
search-recent-clear = حذف القائمة
search-filters = تضييق نطاق البحث
search-filtered-out = لم نجد شيئاً مع هذه التصفية.
search-advice = هذه الجهات تساعدكم:
result-count =
    { $count ->
        [zero] لا توجد نتائج
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $number } نتائج
        [many] { $number } نتيجةً
       *[other] { $number } نتيجة
    }
kind-topic = موضوع
kind-page = صفحة
kind-fact = القانون والحقائق
kind-place = جهة أو مكان
kind-section = سؤال وجواب
kind-letter = رسالة من دائرة رسمية
kind-document = وثيقة
kind-term = مصطلح رسمي
kind-phrase = جملة للعرض

## Topics

place-count =
    { $count ->
        [zero] لا توجد عناصر
        [one] عنصر واحد
        [two] عنصران
        [few] { $number } عناصر
        [many] { $number } عنصراً
       *[other] { $number } عنصر
    }
filter-text = تصفية العناصر
filter-kind = النوع
filter-all-kinds = كل الأنواع
filter-clear = إلغاء التصفية
filter-open = مفتوح أو متاح هاتفياً الآن
filter-step-free = بدون درج
filter-topic = الموضوع
filter-all-topics = كل المواضيع
filter-language = اللغة التي يتحدثونها هناك
filter-all-languages = كل اللغات
filter-phone = مع رقم هاتف
filter-address = مع عنوان
topic-facts = معلومات مفيدة
start-here = ابدأوا من هنا
questions = أسئلة وأجوبة
costs = التكاليف
audience = لمن
more-places = عناوين أخرى
euros-per-month = { $amount } يورو في الشهر
town-elsewhere = { $town } – ليست في { $city }
find-more = تضييق قائمة العناوين
near-me = بالقرب مني
near-looking = جهازكم يحدد مكانكم …
near-sorted = مرتبة حسب المسافة (بخط مستقيم). يبقى مكانكم على هذا الجهاز ولا يُحفظ.
near-failed = لم يحدّد جهازكم مكانكم. يمكنكم السماح بذلك في إعدادات المتصفح.
print-question = طباعة هذا السؤال فقط
steps = ماذا تفعلون
bring = ما تحضرونه معكم
deadline = المهلة
helpers = من يساعد
documents-explained = شرح الأوراق
law-links = نص القانون (بالألمانية، gesetze-im-internet.de)
law = القانون

## Places

place-contact = التواصل
place-map = فتح على الخريطة
place-map-app = فتح في تطبيق الخرائط
copy-number = نسخ { $number }
copy-address = نسخ العنوان
copied = تم النسخ
copy-failed = لم ينجح النسخ. اضغطوا مطولاً على النص لنسخه.
place-hours = أوقات الدوام
place-hours-phone = أوقات الاتصال الهاتفي
place-languages = اللغات
place-district = الحي
place-access = المدخل
access-step-free = بدون درج
access-steps = يوجد درج
access-self-reported = بحسب ما تقوله المؤسسة نفسها
place-topics = المواضيع
place-operator = الجهة المشغّلة:
place-save = حفظ
place-saved = تم الحفظ
contact-save = حفظ جهة الاتصال
place-neighbours = أيضاً في موضوع «{ $topic }»
place-neighbours-all = كل العناصر في هذا الموضوع
status-defunct = اسم سابق
status-defunct-long = لم تعد هذه الجهة موجودة بهذا الاسم. تتولى مهامها اليوم:
hours-round-the-clock = على مدار الساعة
hours-daily = يومياً
hours-days = من { $from } إلى { $to }
hours-times = من { $opens } إلى { $closes }
hours-phone = هاتفياً
hours-closed-on = مغلق
hours-from-to = من { $from } إلى { $to }
hours-from = ابتداءً من { $date }
hours-to = حتى { $date }
hours-open = مفتوح الآن
hours-open-soon = مفتوح الآن – يغلق { $relative }
hours-open-until = مفتوح الآن – يغلق الساعة { $time }
hours-open-until-day = مفتوح الآن – يغلق يوم { $day }، الساعة { $time }
hours-closed = مغلق الآن
hours-closed-soon = مغلق الآن – يفتح { $relative }
hours-closed-until = مغلق الآن – يفتح الساعة { $time }
hours-closed-until-day = مغلق الآن – يفتح يوم { $day }، الساعة { $time }
hours-phone-open = متاح هاتفياً الآن
hours-phone-open-soon = متاح هاتفياً الآن – ينتهي { $relative }
hours-phone-open-until = متاح هاتفياً الآن – حتى الساعة { $time }
hours-phone-open-until-day = متاح هاتفياً الآن – حتى يوم { $day }، الساعة { $time }
hours-phone-closed = غير متاح هاتفياً الآن
hours-phone-closed-soon = غير متاح هاتفياً الآن – متاح مجدداً { $relative }
hours-phone-closed-until = غير متاح هاتفياً الآن – متاح مجدداً الساعة { $time }
hours-phone-closed-until-day = غير متاح هاتفياً الآن – متاح مجدداً يوم { $day }، الساعة { $time }
hours-phone-uncertain-holiday = لا نعرف إن كان هناك من يرد على الهاتف اليوم.
hours-by-appointment = بموعد مسبق
hours-holiday = اليوم عطلة رسمية: { $holiday }.
hours-eve = اليوم { $holiday }.
hours-uncertain-holiday = لا نعرف إن كان المكان مفتوحاً اليوم. اتصلوا مسبقاً.
hours-uncertain-days = أيام الدوام غير معروفة. اتصلوا مسبقاً.
hours-unknown = أوقات الدوام غير معروفة. اتصلوا مسبقاً.
hours-not-known = أوقات الدوام غير معروفة.
languages-not-known = لا نعرف بأي لغات يتحدثون هناك.
contact-unknown = لا نعرف كيف تصلون إلى هذه الجهة. اسألوا الجهات الأخرى التي تساعد.
hours-zone = جميع الأوقات بتوقيت ألمانيا.
hours-dated = تاريخ هذه الأوقات: { $date }
holiday-new-year = رأس السنة الميلادية
holiday-good-friday = الجمعة العظيمة
holiday-easter-monday = اثنين الفصح
holiday-labour-day = عيد العمال (١ أيار/مايو)
holiday-ascension = عيد صعود المسيح
holiday-whit-monday = اثنين العنصرة
holiday-german-unity = يوم الوحدة الألمانية
holiday-reformation = يوم الإصلاح الديني
holiday-christmas-eve = ليلة عيد الميلاد
holiday-christmas = اليوم الأول من عيد الميلاد
holiday-boxing-day = اليوم الثاني من عيد الميلاد
holiday-new-years-eve = ليلة رأس السنة

## Schools, nurseries, playgrounds

school-title = المدرسة
school-years = الصفوف من { $from } إلى { $to }
school-all-day-open = مدرسة بدوام كامل مفتوح (Offene Ganztagsschule): الرعاية بعد الظهر اختيارية.
school-all-day-compulsory = مدرسة بدوام كامل إلزامي (Gebundene Ganztagsschule): تستمر الدروس إلى ما بعد الظهر.
school-danish = مدرسة للأقلية الدنماركية، والدروس باللغة الدنماركية.
school-private = مدرسة تديرها جهة غير حكومية
school-certificates = الشهادات:
childcare-title = روضة الأطفال (Kita)
childcare-places =
    { $count ->
        [zero] لا يوجد أطفال
        [one] طفل واحد إجمالاً، وليس مكاناً شاغراً
        [two] طفلان إجمالاً، وليس عدد الأماكن الشاغرة
        [few] { $number } أطفال إجمالاً، وليس عدد الأماكن الشاغرة
        [many] { $number } طفلاً إجمالاً، وليس عدد الأماكن الشاغرة
       *[other] { $number } طفل إجمالاً، وليس عدد الأماكن الشاغرة
    }
childcare-free = ابحثوا عن الأماكن الشاغرة هنا:
childcare-ages =
    العمر من { $from } إلى { $to ->
        [few] { $to } سنوات
       *[other] { $to } سنة
    }
childcare-group =
    { $count ->
        [zero] لا مجموعات
        [one] مجموعة واحدة
        [two] مجموعتان
        [few] { $count } مجموعات
        [many] { $count } مجموعةً
       *[other] { $count } مجموعة
    }: العمر من { $from } إلى { $to ->
        [few] { $to } سنوات
       *[other] { $to } سنة
    }
childcare-group-nature =
    { $count ->
        [zero] لا مجموعات في الطبيعة
        [one] مجموعة واحدة في الطبيعة
        [two] مجموعتان في الطبيعة
        [few] { $count } مجموعات في الطبيعة
        [many] { $count } مجموعةً في الطبيعة
       *[other] { $count } مجموعة في الطبيعة
    }: العمر من { $from } إلى { $to ->
        [few] { $to } سنوات
       *[other] { $to } سنة
    }
childcare-lunch = مع وجبة غداء
childcare-no-lunch = دون وجبة غداء
playground-equipment = ماذا يوجد في ملعب الأطفال

## Languages spoken at a place

language-ar = العربية
language-bg = البلغارية
language-ckb = السورانية (الكردية)
language-da = الدنماركية
language-de = الألمانية
language-en = الإنكليزية
language-fa = الفارسية
language-ku = الكردية
language-pl = البولندية
language-prs = الدرية
language-ps = البشتوية
language-ro = الرومانية
language-ru = الروسية
language-ti = التغرينية
language-tr = التركية
language-uk = الأوكرانية

## Where the information comes from

please-check = يُرجى التحقق
dated = تاريخ المعلومات: { $date }
dated-unknown = تاريخ المعلومات: غير معروف
dated-since = { $from } أو بعد ذلك
dated-between = من { $from } إلى { $to }
dated-circa = نحو { $date }
confidence-common = معروف عموماً
sources =
    { $count ->
        [zero] لا توجد مصادر
        [one] مصدر واحد
        [two] مصدران
        [few] { $number } مصادر
        [many] { $number } مصدراً
       *[other] { $number } مصدر
    }
may-have-changed = ربما تغيّر ذلك
review-due = ربما تغيّر هذا منذ { $date }. يُرجى السؤال.
fact-law = القانون:
percent = { $number }٪
more-than = أكثر من { $number }
circa = نحو { $number }
in-brackets = ({ $words })

## Round Table

meeting-when = { $date }، الساعة { $time }
meeting-unconfirmed = الموعد المقرر: { $when } · غير مؤكد
meeting-confirmed = مؤكد
meeting-today = اليوم
meeting-soon = اليوم، { $relative }
meeting-began = بدأ الساعة { $time }
countdown =
    { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يوماً
       *[other] { $days } يوم
    }، { $hours ->
        [zero] { $hours } ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $hours } ساعات
        [many] { $hours } ساعةً
       *[other] { $hours } ساعة
    }، { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقةً
       *[other] { $minutes } دقيقة
    }، { $seconds ->
        [zero] { $seconds } ثانية
        [one] ثانية واحدة
        [two] ثانيتان
        [few] { $seconds } ثوانٍ
        [many] { $seconds } ثانيةً
       *[other] { $seconds } ثانية
    }
countdown-calm =
    { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يوماً
       *[other] { $days } يوم
    }، { $hours ->
        [zero] { $hours } ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $hours } ساعات
        [many] { $hours } ساعةً
       *[other] { $hours } ساعة
    }، { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقةً
       *[other] { $minutes } دقيقة
    }
countdown-pause = إيقاف الثواني
countdown-resume = إظهار الثواني
meeting-local = عندها يكون الوقت على جهازكم: { $time }.
clock-corrected = ساعة جهازكم غير صحيحة. نعتمد هنا الوقت الصحيح.
meeting-dates = المواعيد القادمة
meeting-moved = تغيّر الموعد
meeting-moved-from = تغيّر الموعد، كان مقرراً: { $date }
meeting-extra = موعد إضافي
meeting-cancelled = أُلغي الموعد
meeting-where = المكان
meeting-rule-title = القاعدة
meeting-rule =
    يوم { $weekday ->
        [MO] الاثنين
        [TU] الثلاثاء
        [WE] الأربعاء
        [TH] الخميس
        [FR] الجمعة
        [SA] السبت
       *[SU] الأحد
    } { $ordinal ->
        [1] الأول
        [2] الثاني
        [3] الثالث
        [4] الرابع
        [5] الخامس
       *[other] الأخير
    } { $which ->
        [all] من كل شهر
       *[some] من كل شهر من هذه الأشهر: { $months }
    }. الساعة { $time }
meeting-founded = الطاولة المستديرة موجودة منذ { $year }.
meeting-confirm-title = يُرجى السؤال مسبقاً
meeting-confirm = آخر اجتماع لدينا دليل عليه كان في { $date }. لا نعرف إن كانت الطاولة المستديرة تجتمع حالياً. يُرجى السؤال هنا قبل أن تذهبوا:
meeting-confirm-short = الموعد غير مؤكد: يُرجى السؤال مسبقاً إن كان الاجتماع سيُعقد.

## Calendar

calendar-title = التقويم
calendar-date = إضافة إلى التقويم: { $date }
calendar-series = كل المواعيد إلى التقويم
calendar-google-add = إضافة إلى تقويم Google
calendar-reminder = مع تذكير قبل يوم واحد
calendar-subscribe = الاشتراك في التقويم
calendar-subscribe-hint = عندها تصل التغييرات إلى تقويمكم تلقائياً.
calendar-copy = نسخ العنوان
calendar-copied = تم نسخ العنوان.
calendar-no-end = لا نعرف متى ينتهي الاجتماع. المدة المكتوبة في التقويم ساعتان.
calendar-iphone = آيفون: اضغطوا على «الاشتراك في التقويم» ثم أكّدوا.
calendar-android = أندرويد: اضغطوا على «إضافة إلى تقويم Google» ثم احفظوا. التغييرات اللاحقة لا تصل إليه تلقائياً.
calendar-google = تقويم Google: افتحوه على الحاسوب، واختاروا «تقاويم أخرى» ثم «من عنوان URL»، وألصقوا العنوان.

## Refugees

refugees-facts = القواعد السارية
refugees-places = جهات للاجئين
help-wanted = أبحث عن مساعدة
help-offered = أريد أن أساعد

## Coordination offices

offices-today = الجهة المسؤولة اليوم
offices-then = المكتبان

## Saved, imprint, unknown address

saved-none = لم تحفظوا شيئاً بعد. في صفحة كل مكان يوجد زر «حفظ».
saved-clear = حذف الكل
saved-cleared = تم حذف كل الأماكن المحفوظة.
undo = تراجع
saved-remove = إزالة
saved-removed = أُزيل: { $name }
saved-up = إلى الأعلى
saved-down = إلى الأسفل
saved-take =
    { $count ->
        [zero] هل تريدون حفظ هذه الأماكن؟
        [one] هل تريدون حفظ هذا المكان؟
        [two] هل تريدون حفظ هذين المكانين؟
        [few] هل تريدون حفظ هذه الأماكن (عددها { $number })؟
        [many] هل تريدون حفظ هذه الأماكن (عددها { $number })؟
       *[other] هل تريدون حفظ هذه الأماكن (عددها { $number })؟
    }
saved-gone = لم يعد في الدليل: { $names }
saved-link-broken = الرابط غير كامل. اطلبوا إرساله مرة أخرى.
saved-file-title = نسخ الأماكن المحفوظة أو نقلها
saved-file-text = احفظوا الأماكن في ملف. ويمكنكم قراءة الملف هنا على جهاز آخر.
saved-export = حفظ كملف
saved-import = قراءة ملف
saved-imported =
    { $count ->
        [zero] هذه الأماكن محفوظة من قبل.
        [one] تمت إضافة مكان واحد.
        [two] تمت إضافة مكانين.
        [few] تمت إضافة { $number } أماكن.
        [many] تمت إضافة { $number } مكاناً.
       *[other] تمت إضافة { $number } مكان.
    }
saved-import-nothing = لا يوجد في هذا الملف أي مكان من هذا الدليل.
install-title = الاحتفاظ بدليل Wegweiser على الهاتف
install-text = عندها يُفتح مثل تطبيق ويعمل أيضاً دون إنترنت.
install-accept = تثبيت
install-ios = اضغطوا على «مشاركة» ثم على «إضافة إلى الشاشة الرئيسية».
install-dismiss = ليس الآن
keep-title = الاحتفاظ بكل اللغات على هذا الجهاز
keep-text = عندها تعمل كل اللغات أيضاً دون إنترنت. يتم تنزيل نحو { $size } كيلوبايت مرة واحدة.
keep-done = كل اللغات موجودة على هذا الجهاز.
keep-failed = لم نتمكن من حفظ كل شيء. يُرجى المحاولة مرة أخرى لاحقاً.
offline-ready = الدليل يعمل الآن من دون إنترنت أيضاً.
news-title = الجديد منذ زيارتكم الأخيرة
digits = الأرقام بالشكل 1، 2، 3
digits-failed = متصفحكم لا يحفظ شيئاً لهذا الموقع، لذلك تبقى الأرقام كما هي.
not-found-title = هذه الصفحة غير موجودة
not-found-text = ربما كان العنوان غير صحيح تماماً، أو ربما حُذفت الصفحة. تابعوا البحث هنا:

## Where do I start, the first weeks

start-invite = سؤالان، وبعدهما تعرفون إلى أين تذهبون أولاً، وماذا تحضرون معكم، وحتى متى.
start-who = من أنا؟
start-papers = الأوراق المتعلقة بذلك
start-need = ماذا أحتاج؟
start-urgent = عاجل
start-own = اختياركم
start-remember = الحفظ على هذا الجهاز
start-remember-hint = عندها يظهر اختياركم هنا أولاً ويساعدكم في صفحات المواضيع. من يستخدم جهازكم يمكنه أن يراه.
start-forget = إلغاء الحفظ
start-for-you = لكم
start-applies = ما ينطبق عليّ
start-ask = الأمر هنا يتوقف على حالتكم. لا تتصرفوا وحدكم. الجهة المذكورة أدناه توضح الأمر معكم.
start-door = اذهبوا إلى هنا أولاً
start-other = اختيار شيء آخر
start-more = المزيد عن ذلك في الدليل
hand-over = إعطاء هذه الصفحة لشخص آخر
hand-over-share = مشاركة
hand-over-place = مشاركة هذه الجهة
hand-over-copy = نسخ الرابط
share-mail = بريد إلكتروني
hand-over-code = رمز QR
weeks-hint = أدخلوا تاريخاً، فيحسب الدليل آخر يوم. كل شيء يبقى على هذا الجهاز.
weeks-list = ما يجب فعله
weeks-must = واجب
weeks-right = حقكم
weeks-advice = نصيحة
weeks-optional = ليس للجميع
weeks-done = تم
weeks-date-wrong = لا يمكن أن يكون هذا التاريخ صحيحاً. يُرجى التحقق منه.
weeks-until = آخر يوم: { $date }
weeks-from = ليس قبل: { $date }
weeks-left =
    { $count ->
        [0] اليوم
        [zero] اليوم
        [one] بقي يوم واحد
        [two] بقي يومان
        [few] بقيت { $number } أيام
        [many] بقي { $number } يوماً
       *[other] بقي { $number } يوم
    }
weeks-possible = ممكن الآن
weeks-over = انتهت
weeks-missed = انتهت هذه المهلة. اطلبوا المشورة اليوم وقولوا إن المهلة انتهت.
weeks-moved = { $date } هو يوم سبت أو أحد أو عطلة رسمية. لذلك يُحسب يوم العمل التالي (⁨§ 193 BGB⁩).
weeks-moved-before = { $date } هو يوم سبت أو أحد أو عطلة رسمية. قوموا بالأمر في يوم العمل الذي قبله على أبعد تقدير.
weeks-fixed = { $date } هو يوم سبت أو أحد أو عطلة رسمية. هذا لا يمدد المهلة. قوموا بالأمر قبل ذلك.
weeks-note = ملاحظتي
weeks-deadlines = مُهَلكم حسب التاريخ
weeks-progress = أُنجز { $done } من { $all }
weeks-calendar = إضافة إلى التقويم
weeks-calendar-all = إضافة كل المهل إلى التقويم
weeks-calendar-hint = يذكّركم التقويم مرتين: قبل أسبوع وقبل يوم. من يرى تقويمكم يرى ما هو مكتوب فيه.
weeks-no-advice = حُسبت الأيام حسب القانون (⁨§§ 187, 188, 193 BGB⁩). هذه ليست استشارة قانونية. عند الشك التزموا باليوم الأبكر واسألوا مركز استشارة فوراً.
weeks-file-title = حفظ القائمة أو أخذها معكم
weeks-file-text = احفظوا العلامات والتواريخ والملاحظات في ملف. ويمكنكم قراءة الملف هنا على جهاز آخر.
weeks-imported = تمت قراءة الملف.
weeks-import-nothing = لا توجد في هذا الملف قائمة من هذا الدليل.
weeks-code = عرض كرمز QR
weeks-code-label = رمز QR يحتوي على قائمتكم
weeks-code-hint = وجّهوا كاميرا الجهاز الآخر إلى هذا الرمز. القائمة موجودة في الرمز فقط ولا تُرسل إلى أي خادم. من يصوّر الرمز يمكنه أن يقرأها.
weeks-code-too-long = قائمتكم أطول من أن تتسع في رمز QR. احفظوها كملف.
weeks-take-title = هل تريدون نقل القائمة من جهاز آخر إلى هنا؟
weeks-take-count = تم: { $done } · التواريخ: { $dates } · الملاحظات: { $notes }
weeks-take-text = ما هو مسجل هنا يبقى. لا يُستبدل إلا ما يخص البند نفسه.
weeks-take-yes = نعم، نقل
weeks-take-no = لا، بدون نقل
weeks-taken = تم نقل القائمة.
weeks-erase = حذف كل شيء
weeks-erase-ask = هل تريدون حذف كل العلامات والتواريخ والملاحظات؟
weeks-erase-yes = نعم، حذف
weeks-erase-no = لا، إبقاء
erased = حُذف كل شيء.

## The handbook

letter-sender = المرسل:
letter-look = هكذا تتعرفون على الرسالة
letter-words = كثيراً ما ترد في الرسالة هذه الكلمات الألمانية:
letter-until = حتى متى
letter-first = ما عليكم فعله أولاً
letter-never = ما يجب ألّا تفعلوه
papers-needed = الأوراق اللازمة
letter-stake = بماذا يتعلق الأمر
stake-stay = الإقامة واللجوء
stake-money = المال من الدوائر الرسمية
stake-home = السكن
stake-health = التأمين الصحي
stake-children = الروضة والمدرسة
stake-debts = الفواتير والديون
stake-penalty = الشرطة والعقوبات
stake-unknown = غير واضح بعد
letter-filter = كلمات من عنوان الرسالة
filter-sender = المرسل
filter-all-senders = كل المرسلين
filter-search-all = البحث في الدليل كله
deadline-title = حساب آخر يوم
deadline-by-post = أعرف فقط التاريخ المكتوب على الرسالة
deadline-posted = التاريخ المكتوب على الرسالة
deadline-deemed = الرسالة العادية من دائرة رسمية تُعتبر قانونياً واصلة إليكم (bekannt gegeben) في اليوم الرابع بعد تسليمها إلى البريد: { $date }.
deadline-at-centre = أعرف فقط متى استلم مركز الاستقبال الرسالة
deadline-centre-day = اليوم الذي استلم فيه مركز الاستقبال الرسالة
deadline-centre-deemed = في مركز الاستقبال تُعتبر الرسالة مبلَّغة (zugestellt) على أبعد تقدير في اليوم الرابع بعد تسليمها إلى المركز: { $date }. إذا استلمتموها قبل ذلك، فاليوم الذي استلمتموها فيه هو المعتمد.
deadline-private = لا يُحفظ التاريخ ولا يُرسل.
deadline-still = مضى هذا اليوم، لكن الأمر ما زال ممكناً: افعلوه اليوم.
deadline-counted = اليوم الذي يبدأ منه العدّ لا يُحسب. وبالحساب تنتهي المهلة في: { $date }.
deadline-counted-back = اليوم الذي يبدأ منه العدّ إلى الوراء لا يُحسب. وبالحساب يكون آخر يوم: { $date }.
document-issuer = جهة الإصدار:
documents-all = كل الأوراق
glossary-letters = من A إلى Z
glossary-also = ويُقال أيضاً:
phrase-groups = لأي غرض تحتاجون إلى الجملة
phrase-show = عرض كبير
phrase-say = القراءة بالألمانية بصوت عالٍ
phrase-close = إغلاق
phrase-counter = عند الشباك
phrase-phone = على الهاتف
phrase-both = عند الشباك وعلى الهاتف

## Errors

error-network = لا يوجد حالياً اتصال بالدليل. ما هو محفوظ على هذا الجهاز يعمل رغم ذلك، وأرقام الطوارئ أيضاً.
error-missing = الدليل غير كامل حالياً. يُرجى المحاولة مرة أخرى لاحقاً.
error-bundle-cut-off = وصلت بيانات الدليل ناقصة.
error-bundle-newer = بيانات الدليل أحدث من هذه الصفحة. يُرجى إعادة تحميل الصفحة.
error-bundle-broken = يوجد خطأ في بيانات الدليل. يُرجى المحاولة مرة أخرى لاحقاً.
