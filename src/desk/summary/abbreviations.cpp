// The lists, each sorted by its bytes; English first in mind, then the languages whose newspapers abbreviate most. A
// word that is also an ordinary last word of a sentence is left out, and so is one that only small letters follow.
#include "abbreviations.hpp"

#include <algorithm>
#include <iterator>

namespace feedwright::summary {

namespace {

/// Titles, places, prepositions.
constexpr std::string_view introducing_words[]{
    "abzgl",  "adm",   "aka",  "ald",  "amb",  "approx",    "arq",    "assoc",    "asst",   "atty", "avv",
    "avv.ti", "bijv",  "bkz",  "brig", "bspw", "bzw",       "capt",   "cf",       "cmdr",   "cnel", "col",
    "cpl",    "cpt",   "d.h",  "dhr",  "dipl", "dipl.-ing", "dott",   "dott.ssa", "doç",    "dr",   "dra",
    "drs",    "dvs",   "dña",  "e.g",  "ehem", "einschl",   "ens",    "esq",      "evang",  "evtl", "excl",
    "exkl",   "exma",  "exmo", "fr",   "frhr", "frl",       "geb",    "gebr",     "gegr",   "gen",  "geom",
    "gest",   "ggü",   "gov",  "gral", "gs",   "gör",       "hab",    "hon",      "hr",     "hrsg", "hz",
    "i.e",    "ifj",   "im",   "incl", "ing",  "inkl",      "insb",   "insp",     "inż",    "jf",   "jfr",
    "ks",     "lcda",  "lcdo", "ldo",  "lic",  "lt",        "m.in",   "maj",      "messrs", "mevr", "mgr",
    "mlle",   "mlles", "mme",  "mmes", "mons", "mr",        "mrs",    "ms",       "mt",     "mx",   "např",
    "np",     "p.ej",  "pgs",  "pres", "prof", "prof.ssa",  "profa",  "pvt",      "płk",    "rep",  "rer",
    "resp",   "rev",   "sen",  "sgt",  "sig",  "sig.na",    "sig.ra", "sig.ri",   "sigg",   "sn",   "sog",
    "sra",    "srta",  "st",   "supt", "ths",  "ths.s",     "tj",     "tov",      "tp",     "ts",   "tzn",
    "tzv",    "tzw",   "uds",  "ul",   "univ", "uzm",       "v.g",    "verh",     "vgl",    "viz",  "vs",
    "vve",    "yrd",   "z.b",  "zzgl", "örn",  "öğr",       "ún",     "św",       "δρ",     "καθ",  "акад",
    "бул",    "вул",   "г-жа", "г-н",  "гос",  "гр",        "д-р",    "доц",      "им",     "напр", "обл",
    "пл",     "просп", "проф", "р-н",  "св",   "тел",       "тов",    "ул",       "ім",     "डॉ",   "प्रो",
    "श्री",    "ஸ்ரீ",
};

/// Only before a number.
constexpr std::string_view counting_words[]{
    "abb",  "abs",   "abschn", "anm",   "aprox", "art",  "arts", "aufl", "az",   "bd",   "bl",  "blz", "c",
    "ca",   "ch",    "chap",   "circa", "ed",    "eds",  "fig",  "figs", "fol",  "godz", "hlm", "hwy", "kap",
    "kb",   "kl",    "klo",    "lfd",   "mar",   "max",  "mind", "n.os", "nn",   "no",   "nos", "nr",  "nro",
    "nrs",  "num",   "n°",     "nº",    "núm",   "ok",   "op",   "p",    "para", "pg",   "poz", "pp",  "pág",
    "págs", "rd",    "rozdz",  "rte",   "s",     "sayı", "sec",  "sect", "sf",   "ss",   "str", "sz",  "tab",
    "tel",  "telef", "tfno",   "tlf",   "ust",   "vol",  "vols", "ziff", "č",    "αρ",   "σ",   "σελ", "гл",
    "д",    "кв",    "корп",   "п",     "пп",    "рис",  "с",    "ст",   "стр",  "табл", "ч",   "№",
};

/// May end a sentence.
constexpr std::string_view closing_words[]{
    "a.d",  "a.m",   "abr",   "al",   "apod",  "apr",  "atd",  "aug",   "av",    "ave",  "avr",  "b.c",   "bhf",
    "bl.a", "blvd",  "bros",  "bzgl", "chr",   "co",   "corp", "d.c",   "dec",   "dept", "dez",  "dic",   "déc",
    "e.kr", "e.u",   "ee.uu", "ene",  "enz",   "est",  "etc",  "f.eks", "f.kr",  "feb",  "fri",  "ft",    "févr",
    "ggf",  "gmbh",  "hbf",   "hrs",  "ibid",  "inc",  "itd",  "itp",   "jan",   "janv", "jh",   "jhd",   "jhdt",
    "jl",   "jr",    "juil",  "jul",  "jun",   "jän",  "k.m",  "kr",    "kč",    "lb",   "lbs",  "llc",   "llp",
    "ltd",  "m.b.h", "m.fl",  "mfl",  "milj",  "min",  "mins", "mio",   "mld",   "mln",  "mlrd", "mm",    "mrd",
    "mär",  "n.chr", "nov",   "o.s",  "o.s.v", "o.ä",  "oct",  "okt",   "osv",   "oz",   "p.m",  "p.n.e", "plc",
    "pm",   "s.k",   "sarl",  "secs", "sep",   "sept", "sr",   "stb",   "std",   "t.ex", "thu",  "tis",   "tsd",
    "tue",  "tys",   "u.a",   "u.k",  "u.n",   "u.s",  "u.ä",  "usw",   "v.chr", "vb",   "vd",   "wed",   "ym",
    "yms",  "yy",    "şti",   "δισ",  "εκ",    "τρισ", "в",    "вв",    "г",     "гг",   "др",   "коп",   "лв",
    "млн",  "млрд",  "н.э",   "пр",   "руб",   "т.д",  "т.п",  "тд",    "тис",   "тп",   "тыс",  "उ",     "म",
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
