// A Place leads from the root to an object, and makes the object, with what it needs to be valid, where it is missing.
#include "every_member.hpp"

#include <feedwright/fields.hpp>

#include "feeds.hpp"

namespace support {

namespace {

using namespace feedwright;

constexpr Timestamp monday{
    std::chrono::sys_days{std::chrono::year{2019} / std::chrono::March / 4} + std::chrono::seconds{11167},
    std::chrono::minutes{120}};

// What an object needs before one of its members can be looked at.
void complete(Text& text) { text.value = "Some text"; }
void complete(Person& person) { person.name = "Somebody"; }
void complete(Category& category) { category.term = "Something"; }
void complete(Link& link) { link = {.href = "https://elsewhere.example/", .rel = "replies"}; }
void complete(Hub& hub) { hub.url = "https://hub.example/"; }
void complete(Image& image) { image.url = "https://elsewhere.example/image.png"; }
void complete(Attachment& file) {
    file = {.url = "https://elsewhere.example/file.mp3", .media_type = "audio/mpeg", .size = 1};
}
void complete(Generator& generator) { generator.name = "Some program"; }
void complete(Cloud& cloud) { cloud = {.domain = "d", .port = 80, .path = "/p", .register_procedure = "r", .protocol = "soap"}; }
void complete(TextInput& input) { input = {.title = "t", .description = "d", .name = "n", .link = "https://l.example/"}; }
void complete(RssChannel&) {}
void complete(Element& element) { element = {.uri = "https://elsewhere.example/ns", .name = "element"}; }
void complete(ElementAttribute& attribute) { attribute = {.name = "a", .value = "v", .uri = "https://elsewhere.example/a"}; }
void complete(Source& source) {
    source = {.id = "https://source.example/", .title = "Some source", .feed_url = "https://source.example/feed", .updated = friday};
}

std::string string_for(Holds holds) {
    switch (holds) {
    case Holds::plain:
    case Holds::token: break;
    case Holds::id:
    case Holds::url: return "https://zq7.example/page";
    case Holds::email: return "zq7@zq7.example";
    case Holds::language: return "fa-zq7";
    case Holds::media_type: return "application/zq7";
    }
    return "Zq7";
}

/// Strings that have to be of a certain kind though their lists say plain.
std::string string_for(const std::string& path, Holds holds) {
    if (path.ends_with("/scheme") || path.ends_with("/uri")) return "https://zq7.example/names";
    if (path.ends_with("/rel")) return "license";
    if (path == "/articles/0/id") return "https://zq7.example/id"; // what is no URI becomes a UUID in Atom
    return string_for(holds);
}

template <class Root>
struct Case {
    std::string path;
    std::string text;
    std::string rfc822;
    std::function<void(Root&)> set;
};

template <class Root>
class Enumerator {
public:
    template <class T>
    using Place = std::function<T&(Root&)>;

    template <Listed T>
    void object(const std::string& path, const Place<T>& place) {
        for_each_field<T>([&](const auto& field) {
            using Member = std::remove_cvref_t<decltype(std::declval<T&>().*field.member)>;
            member<Member>(path + "/" + std::string{field.name},
                           [place, pointer = field.member](Root& root) -> Member& { return place(root).*pointer; },
                           field.holds);
        });
    }

    std::vector<Case<Root>> cases;

private:
    template <class T>
    void add(const std::string& path, const Place<T>& place, T member_value, std::string text, std::string rfc822 = {}) {
        cases.push_back({path, std::move(text), std::move(rfc822), [=](Root& root) { place(root) = member_value; }});
    }

    template <class T>
    void member(const std::string& path, const Place<T>& place, Holds holds) {
        if constexpr (std::is_same_v<T, std::string>) {
            const std::string text = string_for(path, holds);
            add(path, place, text, text);
        } else if constexpr (std::is_same_v<T, Text::Kind>) {
            return; // with its text, below
        } else if constexpr (std::is_same_v<T, std::vector<Extension>>) {
            extensions(path, place);
        } else if constexpr (Listed<T>) {
            if constexpr (std::is_same_v<T, Text>) add(path + "/kind", place, Text::html("<b>Zq7</b>"), "<b>Zq7</b>");
            object<T>(path, [place](Root& root) -> T& {
                T& found = place(root);
                if (found == T{}) complete(found);
                return found;
            });
        } else {
            leaf(path, place);
        }
    }

    // clang-format off
    void leaf(const std::string& path, const Place<std::optional<std::uint64_t>>& place) { add(path, place, {987654321}, "987654321"); }
    void leaf(const std::string& path, const Place<std::optional<std::uint32_t>>& place) { add(path, place, {137}, "137"); }
    void leaf(const std::string& path, const Place<std::optional<std::uint16_t>>& place) { add(path, place, {4711}, "4711"); }
    void leaf(const std::string& path, const Place<std::optional<bool>>& place) { add(path, place, {true}, "true"); }
    void leaf(const std::string& path, const Place<std::optional<std::chrono::minutes>>& place) { add(path, place, {std::chrono::minutes{77}}, "77"); }
    void leaf(const std::string& path, const Place<std::optional<std::chrono::milliseconds>>& place) { add(path, place, {std::chrono::milliseconds{12345}}, "12.345"); }
    void leaf(const std::string& path, const Place<std::optional<Timestamp>>& place) { add(path, place, {monday}, "2019-03-04T05:06:07+02:00", "Mon, 04 Mar 2019 05:06:07 +0200"); }
    void leaf(const std::string& path, const Place<std::vector<int>>& place) { add(path, place, {17}, "17"); }
    void leaf(const std::string& path, const Place<std::vector<std::chrono::weekday>>& place) { add(path, place, {std::chrono::Wednesday}, "Wednesday"); }
    // clang-format on

    template <Listed T>
    void leaf(const std::string& path, const Place<std::vector<T>>& place) {
        if (std::is_same_v<T, Element> && path.find("/children/0/children") != std::string::npos) return;
        object<T>(path + "/0", [place](Root& root) -> T& {
            std::vector<T>& list = place(root);
            if (list.empty()) {
                T first;
                if constexpr (!std::is_same_v<T, Article>) complete(first);
                if constexpr (std::is_same_v<T, Element>) first.uri += "/children"; // so that the prefix is used
                list.push_back(std::move(first));
            }
            return list.front();
        });
    }

    void extensions(const std::string& path, const Place<std::vector<Extension>>& place) {
        if constexpr (std::is_same_v<Root, Feed>) {
            Enumerator<Element> elements;
            elements.template object<Element>(path + "/0", [](Element& element) -> Element& { return element; });
            for (const Case<Element>& each : elements.cases) {
                cases.push_back({each.path, each.text, {}, [place, set = each.set](Root& root) {
                                     Element element;
                                     complete(element);
                                     set(element);
                                     place(root).push_back(std::move(element));
                                 }});
            }
            add(path + "/0", place, {JsonExtension{"_zq7", "Zq7"}}, "Zq7");
        }
    }
};

std::vector<MemberCase> make() {
    Enumerator<Feed> feeds;
    feeds.object<Feed>("", [](Feed& feed) -> Feed& { return feed; });
    std::vector<MemberCase> all;
    for (Case<Feed>& each : feeds.cases) {
        all.push_back({std::move(each.path), std::move(each.text), std::move(each.rfc822), std::move(each.set)});
    }
    return all;
}

} // namespace

Feed MemberCase::feed() const {
    Feed feed = small_feed();
    // What belongs together: an editor needs an address, and a media type something that is of it.
    for (Person* person : {&feed.rss.managing_editor, &feed.rss.web_master}) {
        const bool editor = person == &feed.rss.managing_editor;
        if (path.starts_with(editor ? "/rss/managing_editor" : "/rss/web_master")) {
            *person = {.name = "Somebody", .email = "somebody@frontpage.example"};
        }
    }
    if (path == "/articles/0/content_type") feed.articles.front().content_url = "https://elsewhere.example/content";
    if (path.starts_with("/articles/0/content_")) feed.articles.front().content = {};
    set(feed);
    return feed;
}

const std::vector<MemberCase>& every_member() {
    static const std::vector<MemberCase> all = make();
    return all;
}

} // namespace support
