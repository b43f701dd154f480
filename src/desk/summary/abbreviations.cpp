// The lists, each sorted by its bytes; English first in mind, then the languages whose newspapers abbreviate most. A
// word that is also an ordinary last word of a sentence is left out.
#include "abbreviations.hpp"

#include <algorithm>
#include <iterator>

namespace feedwright::summary {

namespace {

/// Titles, places, prepositions.
constexpr std::string_view introducing_words[]{
    "adm",    "aka",  "ald",  "amb",  "approx", "arq",  "assoc", "asst",  "atty", "avv",    "bijv",     "bkz",  "bspw",
    "bzw",    "capt", "cf",   "cmdr", "col",    "cpl",  "cpt",   "dhr",   "dipl", "dott",   "dott.ssa", "doç",  "dr",
    "drs",    "dña",  "ehem", "esq",  "evtl",   "exkl", "fr",    "frl",   "geb",  "gen",    "gest",     "gov",  "gs",
    "hab",    "hr",   "hz",   "im",   "ing",    "inkl", "insp",  "inż",   "ks",   "lic",    "lt",       "m.in", "maj",
    "messrs", "mevr", "mgr",  "mlle", "mme",    "mr",   "mrs",   "ms",    "mt",   "mx",     "např",     "np",   "pgs",
    "pres",   "prof", "pvt",  "płk",  "rep",    "rer",  "rev",   "sen",   "sgt",  "sig.ra", "sigg",     "sog",  "sra",
    "srta",   "st",   "supt", "ths",  "ths.s",  "tj",   "tov",   "tp",    "ts",   "tzn",    "tzv",      "tzw",  "uds",
    "ul",     "univ", "verh", "vgl",  "viz",    "vs",   "yrd",   "zzgl",  "örn",  "św",     "акад",     "вул",  "гос",
    "гр",     "д-р",  "доц",  "им",   "напр",   "обл",  "пл",    "просп", "проф", "р-н",    "св",       "тел",  "тов",
    "ул",     "ім",   "डॉ",   "प्रो",  "श्री",    "ஸ்ரீ",
};

/// Only before a number.
constexpr std::string_view counting_words[]{
    "abs", "aprox", "art",  "arts", "bd",  "c",   "ca",  "ch",  "chap", "circa", "ed",   "eds",  "fig",  "figs", "kap",
    "no",  "nos",   "nr",   "nrs",  "num", "n°",  "nº",  "núm", "op",   "p",     "para", "pg",   "pp",   "pág",  "págs",
    "s",   "sayı",  "sec",  "sect", "sf",  "ss",  "str", "sz",  "tab",  "tel",   "vol",  "vols", "ziff", "č",    "гл",
    "д",   "кв",    "корп", "п",    "пп",  "рис", "с",   "ст",  "стр",  "табл",  "ч",    "№",
};

/// May end a sentence.
constexpr std::string_view closing_words[]{
    "a.m", "al",   "apod",  "apr",  "atd", "aug",   "av",  "bl.a", "bros",  "bzgl", "chr", "co",  "corp",
    "d.c", "dec",  "dept",  "dez",  "e.u", "enz",   "est", "etc",  "f.eks", "feb",  "fri", "ggf", "gmbh",
    "hrs", "ibid", "inc",   "itd",  "itp", "jan",   "jr",  "jul",  "jun",   "k.m",  "lb",  "lbs", "llc",
    "llp", "ltd",  "m.b.h", "mfl",  "nov", "o.s.v", "o.ä", "oct",  "okt",   "osv",  "oz",  "p.m", "plc",
    "pm",  "secs", "sep",   "sept", "sr",  "t.ex",  "thu", "tue",  "u.a",   "u.k",  "u.n", "u.s", "u.ä",
    "usw", "vb",   "vd",    "wed",  "şti", "в",     "вв",  "г",    "гг",    "др",   "коп", "млн", "млрд",
    "н.э", "пр",   "руб",   "т.д",  "т.п", "тд",    "тп",  "тыс",  "उ",     "म",
};

/// Articles, pronouns, conjunctions, prepositions.
constexpr std::string_view beginnings[]{
    "a",      "aber",   "after",     "all",     "als",   "also",  "am",     "ama",       "an",        "ancak", "and",
    "as",     "at",     "au",        "auch",    "auf",   "aux",   "before", "bei",       "bir",       "biz",   "bu",
    "but",    "by",     "bà",        "ce",      "ces",   "cette", "che",    "con",       "các",       "da",    "dann",
    "dans",   "das",    "de",        "della",   "dem",   "den",   "der",    "des",       "die",       "dies",  "diese",
    "dieser", "dieses", "doch",      "dort",    "e",     "een",   "ein",    "eine",      "einem",     "einer", "el",
    "ela",    "ele",    "eles",      "elle",    "elles", "en",    "er",     "es",        "esa",       "ese",   "esta",
    "este",   "et",     "for",       "from",    "für",   "gli",   "he",     "her",       "here",      "het",   "hier",
    "hij",    "his",    "how",       "however", "họ",    "i",     "ich",    "if",        "ihr",       "il",    "ils",
    "im",     "in",     "it",        "its",     "je",    "khi",   "la",     "las",       "le",        "les",   "lo",
    "los",    "ma",     "maar",      "mais",    "man",   "many",  "mas",    "meanwhile", "mit",       "most",  "my",
    "một",    "na",     "nach",      "nel",     "nhưng", "những", "no",     "non",       "not",       "nous",  "now",
    "não",    "o",      "officials", "on",      "onlar", "or",    "os",     "our",       "para",      "pero",  "police",
    "por",    "pour",   "se",        "seit",    "she",   "sie",   "siz",    "so",        "some",      "su",    "sus",
    "that",   "the",    "their",     "then",    "theo",  "there", "these",  "they",      "this",      "those", "to",
    "today",  "trong",  "tại",       "um",      "uma",   "un",    "una",    "und",       "une",       "uno",   "ve",
    "vor",    "vous",   "và",        "was",     "we",    "wenn",  "wer",    "what",      "when",      "where", "which",
    "while",  "who",    "why",       "wie",     "wij",   "wir",   "with",   "y",         "yesterday", "you",   "zij",
    "zum",    "zur",    "è",         "ông",     "đây",   "şu",    "а",      "в",         "вы",        "для",   "если",
    "за",     "затем",  "и",         "из",      "к",     "как",   "мы",     "на",        "не",        "но",    "о",
    "он",     "она",    "они",       "оно",     "по",    "после", "потом",  "при",       "с",         "так",   "там",
    "тогда",  "у",      "что",       "эта",     "эти",   "это",   "этот",   "я",
};

static_assert(std::is_sorted(std::begin(introducing_words), std::end(introducing_words)));
static_assert(std::is_sorted(std::begin(counting_words), std::end(counting_words)));
static_assert(std::is_sorted(std::begin(closing_words), std::end(closing_words)));
static_assert(std::is_sorted(std::begin(beginnings), std::end(beginnings)));

template <std::size_t size>
bool contains(const std::string_view (&words)[size], std::string_view word) noexcept {
    return std::binary_search(std::begin(words), std::end(words), word);
}

} // namespace

Abbreviation abbreviation(std::string_view word) noexcept {
    if (contains(introducing_words, word)) return Abbreviation::introducing;
    if (contains(counting_words, word)) return Abbreviation::counting;
    return contains(closing_words, word) ? Abbreviation::closing : Abbreviation::none;
}

bool begins_sentences(std::string_view word) noexcept { return contains(beginnings, word); }

} // namespace feedwright::summary
