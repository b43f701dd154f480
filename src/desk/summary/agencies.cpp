// Adding an agency is adding its name.
#include "agencies.hpp"

#include <algorithm>
#include <iterator>

namespace feedwright::summary {

namespace {

// clang-format off
constexpr std::string_view agencies[]{
    "aa", "afp", "agencies", "agerpres", "ani", "anka", "anp", "ansa", "ap", "apa", "associated press", "belga",
    "bernama", "bloomberg", "bna", "cnn", "cp", "dha", "dpa", "efe", "europa press", "ians", "ifp", "ifp news", "iha",
    "ina", "irna", "isna", "kuna", "kyodo", "lusa", "mehr", "mti", "ntb", "pap", "pti", "ptı", "qna", "reuters",
    "ria", "ritzau", "sana", "sda", "sid", "spa", "tanjug", "tasnim", "tass", "tt", "ttxvn", "unn", "upi", "vna",
    "wafa", "wam", "xinhua", "yonhap",
};
// clang-format on

static_assert(std::is_sorted(std::begin(agencies), std::end(agencies)));

/// The same in other scripts.
constexpr std::string_view agencies_elsewhere[]{
    "интерфакс", "риа новости", "тасс",     "унiан",   "укринформ", // Russian, Ukrainian
    "رويترز",    "وكالات",      "أ ف ب",    "أ.ف.ب",   "فرانس برس", "د ب أ",  "واس",
    "وام",       "سانا",        "الأناضول",                                                // Arabic
    "ایسنا",     "ایرنا",       "فارس",     "مهر",     "تسنیم",     "ایلنا",  "خبرآنلاین", // Persian
    "סוכנויות",  "רויטרס",      "איי-פי",   "איי.פי",                                      // Hebrew
    "एएनआई",     "भाषा",        "पीटीआई",   "आईएएनएस", "रॉयटर्स",    "एपी",    "एएफपी",     // Hindi
    "新华社",    "新華社",      "中新社",   "中央社",  "路透社",    "美联社", "法新社",    // Chinese
    "共同",      "時事",        "ロイター", "ＡＦＰ",  "ＡＰ",                             // Japanese
    "연합뉴스",  "뉴시스",      "뉴스1",    "로이터",                                      // Korean
};

} // namespace

bool names_agency(std::string_view lower) noexcept {
    return std::binary_search(std::begin(agencies), std::end(agencies), lower) ||
           std::any_of(std::begin(agencies_elsewhere), std::end(agencies_elsewhere),
                       [&](std::string_view each) { return lower.find(each) != lower.npos; });
}

} // namespace feedwright::summary
