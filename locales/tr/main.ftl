### The words of the interface in Turkish. Texts about places, topics and rights
### stand in public/data/texts/tr.json.

## Frame

site-name = Wegweiser Flensburg
skip-to-content = İçeriğe geç
navigation = Ana sayfalar
nav-home = Ana sayfa
nav-topics = Konular
nav-search = Arama
nav-round-table = Yuvarlak Masa
nav-saved = Kayde­dilenler
language-switch = Dil seçin
content-as-of = İçeriğin tarihi: { $date }
content-updated = İçeriğin tarihi: { $date } – güncellendi
boot-loading = Rehber yükleniyor…
boot-slow = Bu, her zamankinden uzun sürüyor. Bağlantı yavaş.
boot-kept = Bu cihazda internet olmadan çalışan diller:
boot-failed = Rehber yüklenemedi. Bağlantınızı kontrol edin.
boot-older = Yeni içerikte bir hata var. Burada, bu cihazda kayıtlı olan önceki içeriği görüyorsunuz.
static-note = JavaScript olmadan arama, geri sayım ve kaydedilen yerler burada yoktur. Bütün metinler vardır.
retry = Yeniden dene
update-ready = Rehberin yeni bir sürümü hazır.
update-accept = Şimdi göster

## Languages

language-find = Dil ara
offer-decline = Hayır, teşekkürler
only-german = Şimdilik yalnızca Almanca
translation-machine = Bu çeviriyi bir makine yaptı. Almanca metin geçerlidir.
translation-german = Almanca metin
translation-report = Hata bildir
correction = Burada bir yanlışlık mı var?
counter-open = Görevliye göster
counter-title = Görevliye göstermek için
counter-close = Geri
counter-speak = { $language } konuşuyorum.
counter-want = Size şunu söylemek istiyorum:
counter-choose = İstiyorum ki … (cümle seçin)
read-aloud = Sesli oku
read-pause = Duraklat
read-resume = Devam et
read-stop = Durdur
read-speed = Hız
read-no-voice = Bu cihazda bu dil için ses yok.
read-paragraph = madde
print = Yazdır

## Emergency

emergency-title = Acil çağrı
emergency-police = Polis
emergency-fire = İtfaiye, ambulans
emergency-doctor = Nöbetçi doktor

## Home

often-searched = Sık arananlar
show-more = Daha fazla göster
city-in-figures = Sayılarla şehir
more-figures = Bütün sayılar

## Search

search-label = Arama
search-placeholder = Kurum, doktor, Almanca kursu…
search-submit = Ara
search-hint = Bir kelime yazın, örneğin “Kita” veya “danışmanlık”. Ya da bir konu seçin.
search-safety = Tehlikede misiniz? Hemen arayın:
exit = Bu sayfadan hemen çıkın
exit-hint = Buraya dokunun ya da üç kez Esc’ye basın: Bu sayfanın yerine hava durumu görünür ve Geri tuşu artık buraya dönmez; sayfa yalnızca tarayıcınızın geçmişinde kalabilir.
search-nothing = Bununla ilgili bir şey bulamadık. Başka veya daha kısa bir kelime deneyin, bir konu seçin ya da bir danışma merkezine sorun.
search-did-you-mean = Bunu mu demek istediniz: { $query }?
search-explanation = bulunma nedeni: { $word }
search-formerly = eski adı: { $name }
search-suggestions = Öneriler
search-recent = Son aramalarınız (yalnızca bu cihazda saklanır)
search-recent-clear = Listeyi sil
search-filters = Aramayı daralt
search-filtered-out = Bu filtrelerle bir şey bulamadık.
search-advice = Şu başvuru yerleri size yardımcı olur:
result-count =
    { $count ->
        [0] Sonuç yok
        [one] { $number } sonuç
       *[other] { $number } sonuç
    }
kind-topic = Konu
kind-page = Sayfa
kind-fact = Hukuk ve bilgiler
kind-place = Kurum veya yer
kind-section = Soru ve yanıt
kind-letter = Resmî mektup
kind-document = Belge
kind-term = Resmî terim
kind-phrase = Gösterilecek cümle

## Topics

place-count =
    { $count ->
        [0] Kayıt yok
        [one] { $number } kayıt
       *[other] { $number } kayıt
    }
filter-text = Kayıtları filtrele
filter-kind = Tür
filter-all-kinds = Bütün türler
filter-clear = Filtreyi temizle
filter-open = Şu anda açık ya da telefonla ulaşılabilir
filter-step-free = Basamaksız
filter-topic = Konu
filter-all-topics = Bütün konular
filter-language = Orada konuşulan dil
filter-all-languages = Bütün diller
filter-phone = Telefon numarası olanlar
filter-address = Adresi olanlar
topic-facts = Bilmekte yarar var
start-here = Buradan başlayın
questions = Sorular ve cevaplar
costs = Ücret
audience = Kimler için
more-places = Diğer adresler
euros-per-month = Ayda { $amount } avro
town-elsewhere = { $town } – { $city } dışında
find-more = Adresleri daralt
near-me = Yakınımda
near-looking = Cihazınız nerede olduğunuzu belirliyor …
near-sorted = Uzaklığa göre sıralı (kuş uçuşu). Konumunuz bu cihazda kalır ve kaydedilmez.
near-failed = Cihazınız nerede olduğunuzu söylemiyor. Buna tarayıcının ayarlarında izin verebilirsiniz.
print-question = Yalnızca bu soruyu yazdır
steps = Ne yapmalısınız
bring = Yanınızda getirin
deadline = Süre
helpers = Kim yardım eder
documents-explained = Belgelerin açıklaması
law-links = Kanun metni (Almanca, gesetze-im-internet.de)
law = Yasa

## Places

place-contact = İletişim
place-map = Haritada aç
place-map-app = Harita uygulamasında aç
copy-number = { $number } numarasını kopyala
copy-address = Adresi kopyala
copied = Kopyalandı
copy-failed = Kopyalanamadı. Kopyalamak için metne uzun basın.
place-hours = Çalışma saatleri
place-hours-phone = Telefon saatleri
place-languages = Diller
place-district = Semt
place-access = Giriş
access-step-free = Basamaksız
access-steps = Basamaklı
access-self-reported = Kurumun kendi verdiği bilgiye göre
place-topics = Konular
place-operator = İşleten kuruluş:
place-save = Kaydet
place-saved = Kaydedildi
contact-save = Kişilere kaydet
place-neighbours = Aynı konuda: “{ $topic }”
place-neighbours-all = Bu konudaki bütün kayıtlar
status-defunct = Eski ad
status-defunct-long = Bu adda bir birim artık yok. Görevlerini bugün şu birim yürütür:
hours-round-the-clock = Günün her saati
hours-daily = her gün
hours-days = { $from } – { $to }
hours-times = { $opens }–{ $closes }
hours-phone = telefonla
hours-closed-on = kapalı
hours-from-to = { $from } – { $to }
hours-from = { $date } tarihinden itibaren
hours-to = { $date } tarihine kadar
hours-open = Şu anda açık
hours-open-soon = Şu anda açık – { $relative } kapanıyor
hours-open-until = Şu anda açık – kapanış: saat { $time }
hours-open-until-day = Şu anda açık – kapanış: { $day }, saat { $time }
hours-closed = Şu anda kapalı
hours-closed-soon = Şu anda kapalı – { $relative } açılıyor
hours-closed-until = Şu anda kapalı – açılış: saat { $time }
hours-closed-until-day = Şu anda kapalı – açılış: { $day }, saat { $time }
hours-phone-open = Şu anda telefonla ulaşılabilir
hours-phone-open-soon = Şu anda telefonla ulaşılabilir – { $relative } sona eriyor
hours-phone-open-until = Şu anda telefonla ulaşılabilir – bitiş: saat { $time }
hours-phone-open-until-day = Şu anda telefonla ulaşılabilir – bitiş: { $day }, saat { $time }
hours-phone-closed = Şu anda ulaşılamıyor
hours-phone-closed-soon = Şu anda ulaşılamıyor – { $relative } yeniden
hours-phone-closed-until = Şu anda ulaşılamıyor – yeniden: saat { $time }
hours-phone-closed-until-day = Şu anda ulaşılamıyor – yeniden: { $day }, saat { $time }
hours-phone-uncertain-holiday = Bugün birine ulaşılıp ulaşılamayacağını bilmiyoruz.
hours-by-appointment = Randevuyla
hours-holiday = Bugün resmî tatil: { $holiday }.
hours-eve = Bugün { $holiday }.
hours-uncertain-holiday = Bugün açık olup olmadığını bilmiyoruz – önce telefon edin.
hours-uncertain-days = Hangi günler açık olduğu bilinmiyor – önce telefon edin.
hours-unknown = Çalışma saatleri bilinmiyor – önce telefon edin.
hours-not-known = Çalışma saatleri bilinmiyor.
languages-not-known = Orada hangi dillerin konuşulduğunu bilmiyoruz.
contact-unknown = Bu yere nasıl ulaşacağınızı bilmiyoruz. Yardım eden diğer yerlere sorun.
hours-zone = Bütün saatler Almanya saatine göredir.
hours-dated = Saat bilgisinin tarihi: { $date }
holiday-new-year = Yılbaşı
holiday-good-friday = Kutsal Cuma
holiday-easter-monday = Paskalya Pazartesisi
holiday-labour-day = İşçi Bayramı (1 Mayıs)
holiday-ascension = İsa’nın Göğe Yükselişi
holiday-whit-monday = Pentekost Pazartesisi
holiday-german-unity = Alman Birliği Günü
holiday-reformation = Reformasyon Günü
holiday-christmas-eve = Noel arifesi (24 Aralık)
holiday-christmas = Noel’in 1. günü
holiday-boxing-day = Noel’in 2. günü
holiday-new-years-eve = yılın son günü (31 Aralık)

## Schools, nurseries, playgrounds

school-title = Okul
school-years = { $from }–{ $to }. sınıflar
school-all-day-open = Açık tam gün okul (Offene Ganztagsschule): Öğleden sonraki bakım isteğe bağlıdır.
school-all-day-compulsory = Zorunlu tam gün okul (Gebundene Ganztagsschule): Ders öğleden sonra da sürer.
school-danish = Danimarka azınlığının okulu; dersler Danca yapılır.
school-private = Bağımsız kuruluşa ait okul
school-certificates = Diplomalar:
childcare-title = Kita (kreş ve anaokulu)
childcare-places =
    { $count ->
        [one] Toplam { $number } çocuk; boş yer sayısı değildir
       *[other] Toplam { $number } çocuk; boş yer sayısı değildir
    }
childcare-free = Boş yerleri buradan arayın:
childcare-ages = { $from }–{ $to } yaş
childcare-group =
    { $count ->
        [one] { $count } grup: { $from }–{ $to } yaş
       *[other] { $count } grup: { $from }–{ $to } yaş
    }
childcare-group-nature =
    { $count ->
        [one] { $count } doğa grubu: { $from }–{ $to } yaş
       *[other] { $count } doğa grubu: { $from }–{ $to } yaş
    }
childcare-lunch = Öğle yemeği var
childcare-no-lunch = Öğle yemeği yok
playground-equipment = Oyun alanında bulunanlar

## Languages spoken at a place

language-ar = Arapça
language-bg = Bulgarca
language-ckb = Sorani (Kürtçe)
language-da = Danca
language-de = Almanca
language-en = İngilizce
language-fa = Farsça
language-ku = Kürtçe
language-pl = Lehçe
language-prs = Darice
language-ps = Peştuca
language-ro = Rumence
language-ru = Rusça
language-ti = Tigrinya dili
language-tr = Türkçe
language-uk = Ukraynaca

## Where the information comes from

please-check = Lütfen kontrol edin
dated = Bilgi tarihi: { $date }
dated-unknown = Bilgi tarihi: bilinmiyor
dated-since = { $from } veya sonrası
dated-between = { $from } – { $to }
dated-circa = yaklaşık { $date }
confidence-common = Herkesçe bilinir
sources =
    { $count ->
        [one] { $number } kaynak
       *[other] { $number } kaynak
    }
may-have-changed = Değişmiş olabilir
review-due = Bu bilgi { $date } tarihinden beri değişmiş olabilir. Lütfen sorun.
fact-law = Yasa:
percent = %{ $number }
more-than = { $number } üzeri
circa = yaklaşık { $number }
in-brackets = ({ $words })

## Round Table

meeting-when = { $date }, saat { $time }
meeting-unconfirmed = Planlanan: { $when } · kesinleşmedi
meeting-confirmed = Kesinleşti
meeting-today = Bugün
meeting-soon = Bugün, { $relative }
meeting-began = Toplantı başladı (saat { $time })
countdown =
    { $days ->
        [one] { $days } gün
       *[other] { $days } gün
    }, { $hours ->
        [one] { $hours } saat
       *[other] { $hours } saat
    }, { $minutes ->
        [one] { $minutes } dakika
       *[other] { $minutes } dakika
    }, { $seconds ->
        [one] { $seconds } saniye
       *[other] { $seconds } saniye
    }
countdown-calm =
    { $days ->
        [one] { $days } gün
       *[other] { $days } gün
    }, { $hours ->
        [one] { $hours } saat
       *[other] { $hours } saat
    }, { $minutes ->
        [one] { $minutes } dakika
       *[other] { $minutes } dakika
    }
countdown-pause = Saniyeleri durdur
countdown-resume = Saniyeleri göster
meeting-local = Cihazınızda o sırada { $time } olur.
clock-corrected = Cihazınızın saati yanlış. Burada doğru saat geçerlidir.
meeting-dates = Sonraki tarihler
meeting-moved = Tarihi değişti
meeting-moved-from = Tarihi değişti, ilk planlanan: { $date }
meeting-extra = Ek toplantı
meeting-cancelled = İptal
meeting-where = Yer
meeting-rule-title = Kural
meeting-rule =
    { $which ->
        [all] Her ayın
       *[some] Şu ayların
    } { $ordinal ->
        [1] 1.
        [2] 2.
        [3] 3.
        [4] 4.
        [5] 5.
       *[other] son
    } { $weekday ->
        [MO] pazartesi
        [TU] salı
        [WE] çarşamba
        [TH] perşembe
        [FR] cuma
        [SA] cumartesi
       *[SU] pazar
    } { $which ->
        [all] günü
       *[some] günü: { $months }
    }; saat { $time }
meeting-founded = Yuvarlak Masa { $year } yılından beri var.
meeting-confirm-title = Lütfen önceden sorun
meeting-confirm = Kaynaklarda geçen son toplantının tarihi: { $date }. Yuvarlak Masa’nın şu anda toplanıp toplanmadığını bilmiyoruz. Gitmeden önce lütfen buraya sorun:
meeting-confirm-short = Kesinleşmedi: Toplantının yapılıp yapılmayacağını lütfen önceden sorun.

## Calendar

calendar-title = Takvim
calendar-date = Takvime ekle: { $date }
calendar-series = Bütün tarihleri takvime ekle
calendar-google-add = Google Takvim’e ekle
calendar-reminder = Bir gün önceden hatırlatmayla
calendar-subscribe = Takvime abone ol
calendar-subscribe-hint = Böylece değişiklikler takviminize kendiliğinden gelir.
calendar-copy = Adresi kopyala
calendar-copied = Adres kopyalandı.
calendar-no-end = Toplantının ne zaman biteceği bilinmiyor. Takvimde iki saat yazıyor.
calendar-iphone = iPhone: “Takvime abone ol” düğmesine dokunun ve onaylayın.
calendar-android = Android: “Google Takvim’e ekle” düğmesine dokunun ve kaydedin. Sonraki değişiklikler oraya kendiliğinden gelmez.
calendar-google = Google Takvim: Bilgisayarda açın, “Diğer takvimler”, sonra “URL ile” seçeneğini seçin ve adresi yapıştırın.

## Refugees

refugees-facts = Geçerli kurallar
refugees-places = Mülteciler için başvuru yerleri
help-wanted = Yardım arıyorum
help-offered = Yardım etmek istiyorum

## Coordination offices

offices-today = Bugün yetkili birim
offices-then = İki birim

## Saved, imprint, unknown address

saved-none = Henüz bir yer kaydetmediniz. Her yerin sayfasında “Kaydet” düğmesi vardır.
saved-clear = Hepsini sil
saved-cleared = Kaydedilen bütün yerler silindi.
undo = Geri al
saved-remove = Kaldır
saved-removed = Kaldırıldı: { $name }
saved-up = Yukarı taşı
saved-down = Aşağı taşı
saved-take =
    { $count ->
        [one] Bu yer kaydedilsin mi?
       *[other] Bu { $number } yer kaydedilsin mi?
    }
saved-gone = Artık rehberde yok: { $names }
saved-link-broken = Bağlantı eksik. Yeniden gönderilmesini isteyin.
saved-file-title = Kaydedilen yerleri yedekleyin ya da taşıyın
saved-file-text = Yerleri dosya olarak kaydedin. Başka bir cihazda dosyayı buradan yükleyebilirsiniz.
saved-export = Dosya olarak kaydet
saved-import = Dosyadan yükle
saved-imported =
    { $count ->
        [0] Bu yerler zaten kayıtlıydı.
        [one] { $number } yer eklendi.
       *[other] { $number } yer eklendi.
    }
saved-import-nothing = Bu dosyada rehberden bir yer yok.
install-title = Wegweiser rehberi telefonunuzda kalsın
install-text = Böylece uygulama gibi açılır ve internetsiz de çalışır.
install-accept = Yükle
install-ios = “Paylaş” düğmesine, sonra “Ana Ekrana Ekle” seçeneğine dokunun.
install-dismiss = Şimdi değil
keep-title = Bütün diller bu cihazda kalsın
keep-text = Böylece bütün diller internetsiz de çalışır. Bir kez yaklaşık { $size } kB indirilir.
keep-done = Bütün diller bu cihazda.
keep-failed = Bazı içerikler kaydedilemedi. Lütfen daha sonra yeniden deneyin.
offline-ready = Rehber artık internet olmadan da çalışır.
news-title = Son ziyaretinizden bu yana yeni
digits = Rakamlar 1, 2, 3 olarak
digits-failed = Tarayıcınız bu site için hiçbir şey saklamıyor. Bu yüzden rakamlar olduğu gibi kalır.
not-found-title = Böyle bir sayfa yok
not-found-text = Belki adres tam doğru değil ya da sayfa kaldırıldı. Buradan aramaya devam edin:

## Where do I start, the first weeks

start-invite = İki soruyu yanıtlayın, sonra bilirsiniz: önce nereye gideceksiniz, yanınıza ne alacaksınız, ne zamana kadar.
start-who = Ben kimim?
start-papers = İlgili belgeler
start-need = Neye ihtiyacım var?
start-urgent = Acil
start-own = Seçiminiz
start-remember = Bu cihaza kaydet
start-remember-hint = O zaman seçiminiz burada en başta durur ve konu sayfalarında size yardımcı olur. Cihazınızı kullanan herkes onu görebilir.
start-forget = Bu cihazdan sil
start-for-you = Sizin için
start-applies = Benim için geçerli olan kurallar
start-ask = Bu, sizin durumunuza bağlıdır. Tek başınıza hareket etmeyin. Aşağıdaki başvuru yeri bunu sizinle birlikte netleştirir.
start-door = Önce buraya gidin
start-other = Başka bir şey seç
start-more = Rehberde bununla ilgili daha fazlası
hand-over = Başkasına iletin
hand-over-share = Paylaş
hand-over-place = Bu yeri paylaş
hand-over-copy = Bağlantıyı kopyala
share-mail = E-posta
hand-over-code = QR kodu
weeks-hint = Bir tarih girin, rehber son günü hesaplar. Her şey bu cihazda kalır.
weeks-list = Yapılacaklar
weeks-must = Zorunlu
weeks-right = Hakkınız
weeks-advice = Tavsiye
weeks-optional = Herkes için değil
weeks-done = Yapıldı
weeks-date-wrong = Bu tarih doğru olamaz. Lütfen kontrol edin.
weeks-until = Son gün: { $date }
weeks-from = En erken: { $date }
weeks-left =
    { $count ->
        [0] bugün
        [one] { $number } gün kaldı
       *[other] { $number } gün kaldı
    }
weeks-possible = Şimdi mümkün
weeks-over = geçti
weeks-missed = Bu süre geçti. Hemen bugün bir danışma merkezine başvurun ve sürenin geçtiğini söyleyin.
weeks-moved = { $date } cumartesi, pazar veya resmî tatil günüdür. Bu yüzden bir sonraki iş günü sayılır (§ 193 BGB).
weeks-moved-before = { $date } cumartesi, pazar veya resmî tatil günüdür. En geç ondan önceki iş günü yapın.
weeks-fixed = { $date } cumartesi, pazar veya resmî tatil günüdür. Süre bu yüzden uzamaz. İşi daha önce yapın.
weeks-note = Kendi notum
weeks-deadlines = Tarihe göre süreleriniz
weeks-progress = { $all } işten { $done } tanesi yapıldı
weeks-calendar = Takvime ekle
weeks-calendar-all = Bütün süreleri takvime ekle
weeks-calendar-hint = Takvim size iki kez hatırlatır: bir hafta önce ve bir gün önce. Takviminizi gören, içinde yazanı da görür.
weeks-no-advice = Günler yasaya göre hesaplandı (§§ 187, 188, 193 BGB). Bu, hukuki danışmanlık değildir. Emin değilseniz erken olan günü esas alın ve hemen bir danışma merkezine sorun.
weeks-file-title = Listeyi yedekleyin ya da taşıyın
weeks-file-text = İşaretleri, tarihleri ve notları dosya olarak kaydedin. Başka bir cihazda dosyayı buradan yükleyebilirsiniz.
weeks-imported = Dosya yüklendi.
weeks-import-nothing = Bu dosyada rehberden bir liste yok.
weeks-code = QR kodu olarak göster
weeks-code-label = Listenizi içeren QR kodu
weeks-code-hint = Diğer cihazın kamerasını bu koda tutun. Liste yalnızca kodun içindedir, hiçbir sunucuya gitmez. Kodun fotoğrafını çeken herkes listeyi okuyabilir.
weeks-code-too-long = Listeniz bir QR kodu için fazla uzun. Dosya olarak kaydedin.
weeks-take-title = Başka bir cihazdaki liste buraya alınsın mı?
weeks-take-count = Yapıldı: { $done } · Tarihler: { $dates } · Notlar: { $notes }
weeks-take-text = Burada olanlar kalır. Yalnızca aynı maddeye ait olanlar yenisiyle değiştirilir.
weeks-take-yes = Evet, alınsın
weeks-take-no = Hayır, alınmasın
weeks-taken = Liste buraya alındı.
weeks-erase = Hepsini sil
weeks-erase-ask = Bütün işaretler, tarihler ve notlar silinsin mi?
weeks-erase-yes = Evet, sil
weeks-erase-no = Hayır, kalsın
erased = Her şey silindi.

## The handbook

letter-sender = Gönderen:
letter-look = Mektubu nasıl tanırsınız
letter-words = Mektupta çoğu zaman şu Almanca kelimeler bulunur:
letter-until = Ne zamana kadar
letter-first = Önce ne yapmalısınız
letter-never = Ne yapmamalısınız
papers-needed = Gerekli belgeler
letter-stake = Konu nedir
stake-stay = Oturum ve iltica
stake-money = Devletten alınan para
stake-home = Konut
stake-health = Sağlık sigortası
stake-children = Kreş, anaokulu ve okul
stake-debts = Faturalar ve borçlar
stake-penalty = Polis ve ceza
stake-unknown = Henüz belli değil
letter-filter = Mektubun başlığındaki kelimeler
filter-sender = Gönderen
filter-all-senders = Bütün gönderenler
filter-search-all = Bütün rehberde ara
deadline-title = Son günü hesaplama
deadline-by-post = Yalnızca mektubun üzerindeki tarihi biliyorum
deadline-posted = Mektubun üzerindeki tarih
deadline-deemed = Resmî bir daireden gelen normal mektup, postaya verildikten sonraki dördüncü gün size ulaşmış (bekannt gegeben) sayılır: { $date }.
deadline-at-centre = Yalnızca kabul merkezinin mektubu ne zaman aldığını biliyorum
deadline-centre-day = Kabul merkezinin mektubu aldığı gün
deadline-centre-deemed = Kabul merkezinde bir mektup, merkeze teslim edildikten sonra en geç dördüncü gün tebliğ edilmiş (zugestellt) sayılır: { $date }. Daha önce aldıysanız aldığınız gün geçerlidir.
deadline-private = Tarih kaydedilmez ve gönderilmez.
deadline-still = Bu gün geçti, ama hâlâ mümkün: Bugün yapın.
deadline-counted = Saymaya başlanan günün kendisi sayılmaz. Hesaba göre süre şu gün biter: { $date }.
deadline-counted-back = Geriye doğru saymaya başlanan günün kendisi sayılmaz. Hesaba göre bu gün: { $date }.
document-issuer = Veren kurum:
documents-all = Bütün belgeler
glossary-letters = A’dan Z’ye
glossary-also = Diğer adları:
phrase-groups = Cümleye ne için ihtiyacınız var
phrase-show = Büyük göster
phrase-say = Almanca sesli oku
phrase-close = Kapat
phrase-counter = Gişede
phrase-phone = Telefonda
phrase-both = Gişede ve telefonda

## Errors

error-network = Şu anda rehbere bağlantı yok. Bu cihazda kayıtlı olanlar çalışmaya devam eder, acil numaralar da.
error-missing = Rehber şu anda eksik. Lütfen daha sonra yeniden deneyin.
error-bundle-cut-off = Rehberin verileri eksik geldi.
error-bundle-newer = Rehberin verileri bu sayfadan daha yeni. Lütfen sayfayı yeniden yükleyin.
error-bundle-broken = Rehberin verilerinde bir hata var. Lütfen daha sonra yeniden deneyin.
