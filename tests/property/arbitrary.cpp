// First every member gets a value, or none, by its type and by what it holds; then, in a good mood, an object is completed:
// what the rules ask of it as a whole.
#include "arbitrary.hpp"

#include <algorithm>
#include <limits>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <feedwright/ext/app.hpp>
#include <feedwright/ext/at.hpp>
#include <feedwright/ext/cc.hpp>
#include <feedwright/ext/creative_commons.hpp>
#include <feedwright/ext/dc.hpp>
#include <feedwright/ext/dcterms.hpp>
#include <feedwright/ext/fh.hpp>
#include <feedwright/ext/geo.hpp>
#include <feedwright/ext/georss.hpp>
#include <feedwright/ext/itunes.hpp>
#include <feedwright/ext/media.hpp>
#include <feedwright/ext/opensearch.hpp>
#include <feedwright/ext/podcast.hpp>
#include <feedwright/ext/slash.hpp>
#include <feedwright/ext/sy.hpp>
#include <feedwright/ext/thr.hpp>
#include <feedwright/ext/wfw.hpp>
#include <feedwright/fields.hpp>

#include "strings.hpp"
#include "values.hpp"

namespace property {

namespace {

using namespace feedwright;

constexpr std::size_t odds[]{8, 25, 100};
constexpr int deepest_element = 3;

/// Those with the most members, and those that stand in one format alone.
constexpr const BlockType& (*block_types[])(){
    &app::Entry::type,
    &at::Tombstones::type,
    &cc::Licenses::type,
    &dc::Elements::type,
    &dcterms::Terms::type,
    &fh::History::type,
    &geo::Position::type,
    &georss::Location::type,
    &itunes::Show::type,
    &itunes::Episode::type,
    &media::Media::type,
    &opensearch::Results::type,
    &podcast::Show::type,
    &podcast::Episode::type,
    &slash::Slash::type,
    &sy::Schedule::type,
    &thr::Thread::type,
    &wfw::Comments::type,
    &creative_commons::Licenses::type,
};

/// That one member or another can have.
constexpr std::string_view words[]{"serial",     "full",        "hourly",  "2020-05-08",
                                   "1",          "1 2",         "1 2 3 4", "plain",
                                   "node",       "live",        "subject", "sri",
                                   "country",    "allow",       "all",     "audio/mpeg",
                                   "en",         "a@b.example", "mixed",   "917393e3-1b1e-5cef-ace4-edaa54e1f810",
                                   "Technology", "geo:1,2",     "R1",      "irc"};

class Maker {
public:
    Maker(Choices& choices, Mood mood)
        : choices_{choices}, strings_{choices, mood}, mood_{mood}, wrong_once_in_{
                                                                       mood == Mood::hostile ? choices.of(odds) : 0} {}

    template <Listed T>
    T object() {
        T made{};
        const auto outer = std::exchange(owner_, owner_of<T>());
        for_each_field<T>([&](const auto& field) {
            const bool large = std::is_same_v<T, Feed> || std::is_same_v<T, Article>;
            if (field.name != "articles" && !choices_.one_in(large ? 3 : 2)) return;
            fill(made.*field.member, field.name, field.holds);
        });
        owner_ = outer;
        if (good() || !goes_wrong()) complete(made);
        return made;
    }

private:
    bool good() const { return mood_ != Mood::hostile; }
    bool goes_wrong() { return !good() && choices_.one_in(wrong_once_in_); }
    std::string good(Holds holds, std::string_view member = {}) { return strings_.good(holds, member, ++number_); }
    std::string fresh_number() { return std::to_string(++number_); }

    // Members by type.

    void fill(std::string& text, std::string_view name, Holds holds) {
        text = goes_wrong() ? strings_.hostile() : good(holds, name);
    }

    template <Listed T>
    void fill(T& member, std::string_view, Holds) {
        member = object<T>();
        if constexpr (std::is_same_v<T, Text>) {
            if (!goes_wrong()) member.value = strings_.of_kind(member.kind);
        }
    }

    void fill(Text::Kind& kind, std::string_view, Holds) { kind = static_cast<Text::Kind>(choices_.below(3)); }

    template <Listed T>
    void fill(std::vector<T>& list, std::string_view, Holds) {
        if constexpr (std::is_same_v<T, Element>) {
            if (element_depth_ == deepest_element) return;
            ++element_depth_;
        }
        const std::size_t most = std::is_same_v<T, Article> ? 4 : 2;
        for (std::size_t n = choices_.below(most + 1); n > 0; --n) list.push_back(object<T>());
        if (!list.empty() && goes_wrong()) list.push_back(list.front());
        if constexpr (std::is_same_v<T, Element>) --element_depth_;
    }

    void fill(std::vector<Extension>& list, std::string_view, Holds) {
        for (std::size_t n = choices_.below(3); n > 0; --n) {
            if (const auto block = good() || choices_.one_in(2) ? std::nullopt : any_block()) {
                list.push_back(*block);
            } else if (choices_.one_in(2)) {
                list.emplace_back(object<Element>());
            } else {
                list.emplace_back(JsonExtension{goes_wrong() ? strings_.hostile() : "_x" + fresh_number(),
                                                arbitrary_json(choices_, strings_, 3, number_)});
            }
        }
        if (goes_wrong() && choices_.one_in(4)) list.emplace_back(deep_element(90 + choices_.below(20)));
    }

    template <class T>
    static constexpr std::optional<Standing> owner_of() {
        if constexpr (std::is_same_v<T, Feed>) return Standing::feed;
        if constexpr (std::is_same_v<T, Article>) return Standing::article;
        return std::nullopt;
    }

    /// A typed block that says anything, right or wrong, mostly where it may stand.
    std::optional<Extension> any_block() {
        const BlockType& type = choices_.of(block_types)();
        const bool belongs = owner_ && (type.standing == Standing::both || type.standing == *owner_);
        if (!belongs && !choices_.one_in(16)) return std::nullopt;
        const JsonValue::Object said = any_members(type.members());
        std::vector<BlockProblem> problems;
        return type.read(said, problems);
    }

    JsonValue::Object any_members(const std::vector<BlockMember>& members) {
        JsonValue::Object object;
        for (const BlockMember& each : members) {
            if (!choices_.one_in(3)) continue;
            if (!each.is_list) {
                object.push_back({std::string{each.name}, any_value(each)});
                continue;
            }
            JsonValue::Array list;
            for (std::size_t n = 1 + choices_.below(2); n > 0; --n) list.push_back(any_value(each));
            object.push_back({std::string{each.name}, std::move(list)});
        }
        return object;
    }

    JsonValue any_value(const BlockMember& member) {
        if (member.kind == "object") return any_members(member.members);
        if (member.kind == "true or false") return choices_.one_in(2);
        if (member.kind == "date") {
            const Timestamp any = time();
            return any.writable() ? std::string{format_rfc3339(any).view()} : strings_.hostile();
        }
        if (member.kind == "seconds") return static_cast<double>(any_number(choices_) % 100'000'000) / 1000;
        if (member.kind == "number") {
            const std::uint64_t number = any_number(choices_);
            return choices_.one_in(2) ? JsonValue{static_cast<double>(number % 1000) / 8}
                                      : JsonValue{JsonNumber::parse(std::to_string(number)).value_or(JsonNumber{})};
        }
        switch (choices_.below(4)) {
        case 0: return strings_.hostile();
        case 1: return good(Holds::url);
        case 2: return std::string{choices_.of(words)};
        default: return strings_.visible();
        }
    }

    template <class T>
    void fill(std::optional<T>& value, std::string_view, Holds) {
        if constexpr (std::is_same_v<T, Timestamp>) {
            value = time();
        } else if constexpr (std::is_integral_v<T>) {
            value = static_cast<T>(any_number(choices_)); // what is too large for it loses its upper bits
        } else {
            value = T{static_cast<typename T::rep>(any_number(choices_))};
        }
    }

    void fill(std::vector<int>& hours, std::string_view, Holds) {
        for (std::size_t n = choices_.below(4); n > 0; --n) hours.push_back(static_cast<int>(choices_.below(24)));
        if (goes_wrong()) hours.push_back(static_cast<int>(choices_.number()));
    }

    void fill(std::vector<std::chrono::weekday>& days, std::string_view, Holds) {
        for (std::size_t n = choices_.below(4); n > 0; --n) days.emplace_back(static_cast<unsigned>(choices_.below(7)));
        if (goes_wrong()) days.emplace_back(9U);
    }

    Timestamp time() { return arbitrary_time(choices_, goes_wrong()); }

    // What belongs together.

    template <class T>
    void complete(T&) {}

    void complete(Person& person) {
        if (person.email.empty() && person.url.empty()) person.name = strings_.visible();
    }

    void complete(Category& category) { category.term = strings_.visible(); }

    void complete(Link& link) {
        if (link.count || link.updated) link.rel = "replies";
        if (link.href.empty()) link.href = good(Holds::url);
        // Two alternate links have to differ.
        if (link.rel.empty() || link.rel == "alternate") link.type = "text/x-" + fresh_number();
    }

    void complete(Hub& hub) {
        if (hub.url.empty()) hub.url = good(Holds::url);
    }

    void complete(Image& image) {
        if (image.url.empty()) image.url = good(Holds::url);
        if (image.width == 0U) image.width = 1;
        if (image.height == 0U) image.height = 1;
    }

    void complete(Attachment& file) {
        file.url = "https://files.example/" + fresh_number() + std::string{choices_.one_in(2) ? ".mp3" : "?a b"};
        if (file.duration && file.duration->count() < 0)
            file.duration = -(*file.duration + std::chrono::milliseconds{1});
    }

    void complete(Generator& generator) { generator.name = strings_.visible(); }

    void complete(Cloud& cloud) {
        cloud = {.domain = "cloud.example",
                 .port = 80,
                 .path = "/" + strings_.text(),
                 .register_procedure = "r" + strings_.text(),
                 .protocol = good(Holds::token, "protocol")};
    }

    void complete(TextInput& input) {
        input = {.title = strings_.visible(),
                 .description = strings_.visible(),
                 .name = "q" + strings_.text(),
                 .link = good(Holds::url)};
    }

    template <class T>
    static void drop_doubles(std::vector<T>& list) {
        std::vector<T> once;
        for (const T& each : list) {
            if (std::find(once.begin(), once.end(), each) == once.end()) once.push_back(each);
        }
        list = once;
    }

    void complete(RssChannel& rss) {
        if (rss.ttl && rss.ttl->count() < 1) rss.ttl = std::chrono::minutes{1};
        drop_doubles(rss.skip_hours);
        drop_doubles(rss.skip_days);
        for (Person* person : {&rss.managing_editor, &rss.web_master}) {
            if (*person != Person{} && person->email.empty()) person->email = good(Holds::email);
        }
    }

    void complete(ElementAttribute& attribute) {
        attribute.name = good(Holds::token, "name");
        attribute.name += fresh_number(); // not in one expression: compilers differ in the order
        if (!choices_.one_in(8)) return;
        attribute = {.name = "lang", .value = good(Holds::language), .uri = "http://www.w3.org/XML/1998/namespace"};
    }

    void complete(Element& element) {
        element.uri = good(Holds::token, "uri");
        element.name = good(Holds::token, "name");
        // xml:lang comes once.
        const auto is_language = [](const ElementAttribute& each) { return each.name == "lang"; };
        if (std::count_if(element.attributes.begin(), element.attributes.end(), is_language) > 1)
            element.attributes.clear();
    }

    void complete(Article& article) {
        if (!article.published && !article.updated) article.updated = time();
        if (article.id.empty() && article.url.empty()) article.url = good(Holds::url);
        if (article.content.empty() && article.summary.empty() && article.title.empty())
            article.content = strings_.visible();
        if (!article.content.empty()) {
            article.content_url.clear();
            if (!article.content_type.empty()) type_content(article);
        } else if (article.content_type.starts_with("multipart")) {
            article.content_type.clear();
        }
    }

    /// Content of a media type that it has.
    void type_content(Article& article) {
        switch (choices_.below(4)) {
        case 0: article.content_type.clear(); break;
        case 1:
            article.content_type = "image/svg+xml";
            article.content.value =
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>" + fresh_number() + "</title></svg>";
            break;
        case 2: article.content_type = "text/x-markdown"; break;
        default: article.content_type = "application/octet-stream"; article.content.value = "AAECAwQ=";
        }
    }

    void complete(Feed& feed) {
        feed.title.value = "Visible " + strings_.of_kind(feed.title.kind);
        if (feed.home_page.empty() && !choices_.one_in(20)) feed.home_page = good(Holds::url);
        if (!feed.updated && feed.articles.empty()) feed.updated = time();
        if (mood_ == Mood::careful && feed.feed_url.empty()) feed.feed_url = good(Holds::url);
    }

    Choices& choices_;
    Strings strings_;
    std::optional<Standing> owner_{}; ///< of the object that is made
    Mood mood_;
    std::size_t wrong_once_in_;
    int element_depth_{};
    unsigned number_{};
};

} // namespace

Feed arbitrary_feed(Choices& choices, Mood mood) { return Maker{choices, mood}.object<Feed>(); }

WriteOptions arbitrary_options(Choices& choices, Mood mood) {
    WriteOptions options{.pretty = !choices.one_in(2), .html_as_cdata = !choices.one_in(2)};
    if (choices.one_in(4)) {
        Strings strings{choices, mood};
        const bool good = mood != Mood::hostile;
        options.stylesheets.push_back({.href = good ? "/style.xsl?a=1&b=\"c\"" : strings.hostile(),
                                       .type = good ? "text/xsl" : strings.hostile()});
    }
    return options;
}

} // namespace property
