// Media types by ending, media type syntax and e-mail addresses as validity.md sections 7.5 and 9.3 have them.
#include "names.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "ascii.hpp"

namespace feedwright {

namespace {

using ascii::is_digit;
using ascii::is_letter;
using ascii::lower;

bool all(std::string_view text, bool (*holds)(char)) noexcept { return std::all_of(text.begin(), text.end(), holds); }

bool ends_in(std::string_view text, std::string_view lower_case_ending) noexcept {
    if (text.size() < lower_case_ending.size()) return false;
    text.remove_prefix(text.size() - lower_case_ending.size());
    return std::equal(text.begin(), text.end(), lower_case_ending.begin(), [](char a, char b) { return lower(a) == b; });
}

constexpr auto token_characters = [] {
    std::array<bool, 256> table{};
    for (char c = '!'; c < '\x7F'; ++c) {
        table[static_cast<unsigned char>(c)] = std::string_view{"()<>,;:\"/[]?="}.find(c) == std::string_view::npos;
    }
    return table;
}();

bool is_token_character(char c) noexcept { return token_characters[static_cast<unsigned char>(c)]; }

/// Steps over a token; false if there is none.
bool skip_token(std::string_view& text) noexcept {
    const auto end = std::find_if_not(text.begin(), text.end(), is_token_character);
    const auto length = static_cast<std::size_t>(end - text.begin());
    text.remove_prefix(length);
    return length != 0;
}

bool skip(std::string_view& text, char c) noexcept {
    if (!text.starts_with(c)) return false;
    text.remove_prefix(1);
    return true;
}

void skip_blanks(std::string_view& text) noexcept {
    while (skip(text, ' ')) {}
}

bool skip_parameter(std::string_view& text) noexcept {
    skip_blanks(text);
    if (!skip(text, ';')) return false;
    skip_blanks(text);
    if (!skip_token(text) || !skip(text, '=')) return false;
    if (!skip(text, '"')) return skip_token(text);
    const std::size_t quote = text.find('"');
    if (quote == std::string_view::npos || !all(text.substr(0, quote), [](char c) { return c >= ' ' && c < '\x7F'; })) {
        return false;
    }
    text.remove_prefix(quote + 1);
    return true;
}

constexpr std::pair<std::string_view, std::string_view> media_types[]{
    {".mp3", "audio/mpeg"},      {".m4a", "audio/mp4"},         {".aac", "audio/aac"},
    {".oga", "audio/ogg"},       {".ogg", "audio/ogg"},         {".opus", "audio/opus"},
    {".flac", "audio/flac"},     {".wav", "audio/wav"},         {".mp4", "video/mp4"},
    {".m4v", "video/x-m4v"},     {".mov", "video/quicktime"},   {".webm", "video/webm"},
    {".ogv", "video/ogg"},       {".mpeg", "video/mpeg"},       {".jpg", "image/jpeg"},
    {".jpeg", "image/jpeg"},     {".png", "image/png"},         {".gif", "image/gif"},
    {".webp", "image/webp"},     {".avif", "image/avif"},       {".svg", "image/svg+xml"},
    {".pdf", "application/pdf"}, {".epub", "application/epub+zip"}, {".zip", "application/zip"},
    {".json", "application/json"}, {".xml", "application/xml"}, {".html", "text/html"},
    {".htm", "text/html"},       {".txt", "text/plain"},        {".csv", "text/csv"},
    {".vtt", "text/vtt"},        {".srt", "application/x-subrip"},
};

/// Primary language subtags of ISO 639-1, then of ISO 639-2 (and x, for private use), each followed by a blank.
constexpr std::string_view languages =
    "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv "
    "dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig "
    "ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh "
    "mi mk ml mn mo mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro "
    "ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw "
    "ty ug uk ur uz ve vi vo wa wo xh xx yi yo za zh zu "
    "aar abk ace ach ada ady afa afh afr ain aka akk alb ale alg alt amh ang anp apa ara arc arg arm arn arp "
    "art arw asm ast ath aus ava ave awa aym aze bad bai bak bal bam ban baq bas bat bej bel bem ben ber bho "
    "bih bik bin bis bla bnt bod bos bra bre btk bua bug bul bur byn cad cai car cat cau ceb cel ces cha chb "
    "che chg chi chk chm chn cho chp chr chu chv chy cmc cop cor cos cpe cpf cpp cre crh crp csb cus cym cze "
    "dak dan dar day del den deu dgr din div doi dra dsb dua dum dut dyu dzo efi egy eka ell elx eng enm epo "
    "est eus ewe ewo fan fao fas fat fij fil fin fiu fon fra fre frm fro frr frs fry ful fur gaa gay gba gem "
    "geo ger gez gil gla gle glg glv gmh goh gon gor got grb grc gre grn gsw guj gwi gws hai hat hau haw heb "
    "her hil him hin hit hmn hmo hrv hsb hun hup hye iba ibo ice ido iii ijo iku ile ilo ina inc ind ine inh "
    "ipk ira iro isl ita jav jbo jpn jpr jrb kaa kab kac kal kam kan kar kas kat kau kaw kaz kbd kha khi khm "
    "kho kik kin kir kmb kok kom kon kor kos kpe krc krl kro kru kua kum kur kut lad lah lam lao lat lav lez "
    "lim lin lit lol loz ltz lua lub lug lui lun luo lus mac mad mag mah mai mak mal man mao map mar mas may "
    "mdf mdr men mga mic min mis mkd mkh mlg mlt mnc mni mno moh mol mon mos mri msa mul mun mus mwl mwr mya "
    "myn myv nah nai nap nau nav nbl nde ndo nds nep new nia nic niu nld nno nob nog non nor nso nub nwc nya "
    "nym nyn nyo nzi oci oji ori orm osa oss ota oto paa pag pal pam pan pap pau peo per phi phn pli pol pon "
    "por pra pro pus qaa qtz que raj rap rar roa roh rom ron rum run rup rus sad sag sah sai sal sam san sas "
    "sat scc scn sco scr sel sem sga sgn shn sid sin sio sit sla slk slo slv sma sme smi smj smn smo sms sna "
    "snd snk sog som son sot spa sqi srd srn srp srr ssa ssw suk sun sus sux swa swe syr tah tai tam tat tel "
    "tem ter tet tgk tgl tha tib tig tir tiv tkl tlh tli tmh tog ton tpi tsi tsn tso tuk tum tup tur tut tvl "
    "twi tyv udm uga uig ukr umb und urd uzb vai ven vie vol vot wak wal war was wel wen wln wol xal xho yao "
    "yap yid yor ypk zap zen zha zho znd zul zun x ";

bool is_address_character(char c) noexcept {
    return is_letter(c) || is_digit(c) || (c != '\0' && std::string_view{"_-+.'!#$%&*/=?^`{|}~"}.find(c) != std::string_view::npos);
}

} // namespace

bool is_media_type(std::string_view text) noexcept {
    if (!skip_token(text) || !skip(text, '/') || !skip_token(text)) return false;
    while (!text.empty()) {
        if (!skip_parameter(text)) return false;
    }
    return true;
}

bool is_xml_media_type(std::string_view type) noexcept { return ends_in(type, "+xml") || ends_in(type, "/xml"); }

bool is_text_media_type(std::string_view type) noexcept {
    return type.size() > 5 && ends_in(type.substr(0, 5), "text/");
}

std::string lower_media_type(std::string_view type) {
    const std::size_t end = std::min(type.find(';'), type.size());
    return lower(type.substr(0, end)).append(type.substr(end));
}

bool is_composite_media_type(std::string_view type) noexcept {
    return ends_in(type.substr(0, 10), "multipart/") || ends_in(type.substr(0, 8), "message/");
}

std::string_view media_type_of_url(std::string_view url) noexcept {
    const std::string_view path = url.substr(0, url.find_first_of("?#"));
    for (const auto& [ending, type] : media_types) {
        if (ends_in(path, ending)) return type;
    }
    return {};
}

bool is_language_tag(std::string_view text) noexcept {
    char primary[4]{' ', ' ', ' ', ' '};
    const std::size_t length = std::min(text.find('-'), text.size());
    if (length == 0 || length > 3) return false;
    for (std::size_t i = 0; i < length && i < 3; ++i) primary[i] = lower(text[i]);
    if (!all({primary, length}, is_letter)) return false;
    std::size_t at = languages.find(std::string_view{primary, length + 1});
    // A code is found at its beginning only: "nb " stands inside of nothing but itself or a longer code's end.
    while (at != std::string_view::npos && at != 0 && languages[at - 1] != ' ') {
        at = languages.find(std::string_view{primary, length + 1}, at + 1);
    }
    if (at == std::string_view::npos) return false;
    text.remove_prefix(length);
    while (skip(text, '-')) {
        const std::string_view subtag = text.substr(0, text.find('-'));
        if (subtag.empty() || subtag.size() > 8 || !all(subtag, [](char c) { return is_letter(c) || is_digit(c); })) {
            return false;
        }
        text.remove_prefix(subtag.size());
    }
    return true;
}

bool is_email_address(std::string_view text) noexcept {
    const std::size_t at = text.find('@');
    if (at == 0 || at == std::string_view::npos || !all(text.substr(0, at), is_address_character)) return false;
    std::string_view domain = text.substr(at + 1);
    if (domain.find('.') == std::string_view::npos) return false;
    while (true) {
        const std::string_view label = domain.substr(0, domain.find('.'));
        if (label.empty() || !all(label, [](char c) { return is_letter(c) || is_digit(c) || c == '-'; })) return false;
        if (label.size() == domain.size()) return label.front() != '-';
        domain.remove_prefix(label.size() + 1);
    }
}

} // namespace feedwright
