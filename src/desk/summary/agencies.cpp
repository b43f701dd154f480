// Adding an agency is adding its name.
#include "agencies.hpp"

#include <algorithm>
#include <iterator>

#include "words.hpp"

namespace feedwright::summary {

namespace {

// clang-format off
constexpr std::string_view agencies[]{
    "aa", "aap", "adnkronos", "afp", "agencies", "agerpres", "agi", "anadolu", "anadolu agency", "ani", "anka", "anp",
    "ansa", "ap", "apa", "app", "askanews", "associated press", "ats", "belga", "bernama", "bloomberg", "bna", "bss",
    "bta", "canadian press", "cna", "cnn", "cp", "ctk", "dha", "dpa", "dpa-afx", "efe", "epd", "europa press",
    "europapress", "fars", "fars news", "fars news agency", "fna", "hina", "ians", "ifp", "ifp news", "iha", "ina",
    "interfax", "interfax.ru", "irna", "isna", "jiji", "jiji press", "kcna", "kna", "kuna", "kyodo", "kyodo news",
    "lusa", "map", "mehr", "mehr news", "mehr news agency", "mena", "mna", "mti", "nna", "notimex", "ntb", "pa",
    "pa media", "pap", "petra", "pna", "press association", "press tv", "presstv", "pti", "ptı", "qna", "reuters",
    "ria", "ria novosti", "ria nowosti", "ritzau", "sana", "sda", "sid", "sita", "spa", "sputnik", "stt", "tanjug",
    "tap", "tasnim", "tasnim news", "tasr", "tass", "telam", "the associated press", "the canadian press", "tt",
    "ttxvn", "télam", "ukrinform", "uni", "unian", "united press international", "unn", "upi", "vna", "wafa", "wam",
    "xinhua", "yonhap", "yonhap news", "čtk",
};
// clang-format on

static_assert(std::is_sorted(std::begin(agencies), std::end(agencies)));

/// The same in other scripts.
constexpr std::string_view agencies_elsewhere[]{
    "интерфакс", "рбк",     "риа новости", "тасс",     "уніан",     "укринформ", // Russian, Ukrainian
    "رويترز",    "وكالات",  "أ ف ب",       "أ.ف.ب",    "فرانس برس", "د ب أ",     "واس",       "وام",       "قنا",
    "كونا",      "بترا",    "شينخوا",      "أ ش أ",    "أش أ",      "سبوتنيك",   "سانا",      "الأناضول",  // Arabic
    "ایسنا",     "ایرنا",   "فارس",        "مهر",      "تسنیم",     "ایلنا",     "خبرآنلاین", "پرس تی وی", // Persian
    "סוכנויות",  "רויטרס",  "איי-פי",      "איי.פי",                                                       // Hebrew
    "एएनआई",     "भाषा",    "पीटीआई",      "आईएएनएस",  "रॉयटर्स",    "एपी",       "एएफपी",                  // Hindi
    "新华社",    "新華社",  "中新社",      "中央社",   "路透社",    "美联社",    "法新社",    "共同社",    "韩联社",
    "俄新社",                                                                    // Chinese
    "共同",      "時事",    "新華",        "ロイター", "ＡＦＰ",    "ＡＰ",      // Japanese
    "연합뉴스",  "뉴시스",  "뉴스1",       "로이터",                             // Korean
    "ซินหัว",      "απε-μπε", "বাসস",        "ইউএনবি",   "اے پی پی",  "اے ایف پی", // Thai, Greek, Bengali, Urdu
};

/// Whether a word is in a text: no letter touches it, but those of scripts without blanks.
bool has_word(std::string_view text, std::string_view word) noexcept {
    const std::size_t at = text.find(word);
    if (at == text.npos) return false;
    const bool begins = at == 0 || kind_of(last_of(text.substr(0, at)).code) != Kind::letter;
    return begins && kind_of(first_of(text.substr(at + word.size()))) != Kind::letter;
}

} // namespace

bool is_agency(std::string_view lower) noexcept {
    return std::binary_search(std::begin(agencies), std::end(agencies), lower) ||
           std::find(std::begin(agencies_elsewhere), std::end(agencies_elsewhere), lower) !=
               std::end(agencies_elsewhere);
}

bool names_agency(std::string_view lower) noexcept {
    // "dpa/bb" is a regional service.
    return is_agency(lower.substr(0, lower.find('/'))) ||
           std::any_of(std::begin(agencies_elsewhere), std::end(agencies_elsewhere),
                       [&](std::string_view each) { return has_word(lower, each); });
}

} // namespace feedwright::summary
