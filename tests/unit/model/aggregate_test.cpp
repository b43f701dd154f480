// The model is made of aggregates: designated initialisers, copies and comparisons work, a default one is empty. And its
// member lists (fields.hpp) are complete: a structured binding names all members of a type or does not compile, and each has
// to be the one that the list has at that place.
#include <boost/test/unit_test.hpp>

#include <memory>
#include <tuple>
#include <type_traits>

#include <feedwright/fields.hpp>

#include "model/empty.hpp"

using namespace feedwright;

namespace {

template <class T>
constexpr bool is_plain = std::is_aggregate_v<T> && std::is_default_constructible_v<T> && std::is_copy_assignable_v<T> &&
                          std::is_nothrow_move_constructible_v<T> && std::equality_comparable<T>;

static_assert(is_plain<Feed> && is_plain<Article> && is_plain<Source> && is_plain<RssChannel>);
static_assert(is_plain<Person> && is_plain<Category> && is_plain<Link> && is_plain<Hub>);
static_assert(is_plain<Image> && is_plain<Attachment> && is_plain<Generator> && is_plain<Cloud> && is_plain<TextInput>);
static_assert(is_plain<Element> && is_plain<ElementAttribute> && is_plain<JsonExtension> && is_plain<JsonMember>);
static_assert(std::is_nothrow_move_constructible_v<Text> && std::is_convertible_v<const char*, Text>);
static_assert(std::is_trivially_copyable_v<Timestamp> && std::is_trivially_copyable_v<DateText>);

// clang-format off
auto members(Text& o) { auto& [a, b, c, d] = o; return std::tie(a, b, c, d); }
auto members(ElementAttribute& o) { auto& [a, b, c, d] = o; return std::tie(a, b, c, d); }
auto members(Element& o) { auto& [a, b, c, d, e, f] = o; return std::tie(a, b, c, d, e, f); }
auto members(Person& o) { auto& [a, b, c, d, e, f] = o; return std::tie(a, b, c, d, e, f); }
auto members(Category& o) { auto& [a, b, c] = o; return std::tie(a, b, c); }
auto members(Link& o) { auto& [a, b, c, d, e, f, g, h] = o; return std::tie(a, b, c, d, e, f, g, h); }
auto members(Hub& o) { auto& [a, b] = o; return std::tie(a, b); }
auto members(Image& o) { auto& [a, b, c, d, e, f] = o; return std::tie(a, b, c, d, e, f); }
auto members(Attachment& o) { auto& [a, b, c, d, e, f] = o; return std::tie(a, b, c, d, e, f); }
auto members(Generator& o) { auto& [a, b, c] = o; return std::tie(a, b, c); }
auto members(Cloud& o) { auto& [a, b, c, d, e] = o; return std::tie(a, b, c, d, e); }
auto members(TextInput& o) { auto& [a, b, c, d] = o; return std::tie(a, b, c, d); }
auto members(RssChannel& o) { auto& [a, b, c, d, e, f, g, h, i] = o; return std::tie(a, b, c, d, e, f, g, h, i); }
auto members(Source& object) {
    auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q] = object;
    return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q);
}
auto members(Article& object) {
    auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x] = object;
    return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x);
}
auto members(Feed& object) {
    auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x] = object;
    return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x);
}
// clang-format on

template <class T>
void check_list(const char* name) {
    T object{};
    const auto all = members(object);
    constexpr std::size_t count = std::tuple_size_v<std::remove_const_t<decltype(all)>>;
    static_assert(count == std::tuple_size_v<std::remove_const_t<decltype(fields<T>)>>, "fields<T> has another number of members");
    [&]<std::size_t... index>(std::index_sequence<index...>) {
        const auto same = [&](const void* member, const void* listed, std::string_view field) {
            BOOST_CHECK_MESSAGE(member == listed, name << ": " << field << " stands at another place than in the list");
        };
        (same(std::addressof(std::get<index>(all)), std::addressof(object.*(std::get<index>(fields<T>).member)),
              std::get<index>(fields<T>).name),
         ...);
    }(std::make_index_sequence<count>{});
    std::size_t visited = 0;
    for_each_field<T>([&](const auto&) { ++visited; });
    BOOST_TEST(visited == count);
    BOOST_CHECK_MESSAGE(is_empty(T{}), name << " is not empty as it is made");
}

} // namespace

BOOST_AUTO_TEST_CASE(the_lists_have_all_members_in_their_order) {
    check_list<Text>("Text");
    check_list<ElementAttribute>("ElementAttribute");
    check_list<Element>("Element");
    check_list<Person>("Person");
    check_list<Category>("Category");
    check_list<Link>("Link");
    check_list<Hub>("Hub");
    check_list<Image>("Image");
    check_list<Attachment>("Attachment");
    check_list<Generator>("Generator");
    check_list<Cloud>("Cloud");
    check_list<TextInput>("TextInput");
    check_list<RssChannel>("RssChannel");
    check_list<Source>("Source");
    check_list<Article>("Article");
    check_list<Feed>("Feed");
}

BOOST_AUTO_TEST_CASE(texts_are_made_of_strings) {
    const Text from_literal = "a";
    const Text from_string = std::string{"a"};
    const Text from_view = std::string_view{"a"};
    BOOST_TEST((from_literal == from_string && from_string == from_view));
    BOOST_TEST((from_literal.kind == Text::Kind::plain));
    BOOST_TEST((Text::html("a").kind == Text::Kind::html && Text::xhtml("a").kind == Text::Kind::xhtml));
    BOOST_TEST((Text::html("a") != from_literal));
    BOOST_TEST(Text{}.empty());
    BOOST_TEST(!from_literal.empty());
}

BOOST_AUTO_TEST_CASE(a_change_anywhere_makes_a_difference) {
    const Feed feed{.title = "T", .articles = {{.id = "1"}}};
    Feed other = feed;
    BOOST_TEST((feed == other));
    other.articles[0].source.generator.version = "1";
    BOOST_TEST((feed != other));
}
