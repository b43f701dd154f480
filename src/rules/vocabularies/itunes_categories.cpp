#include "itunes_categories.hpp"

#include <algorithm>
#include <span>

#include "../vocabulary.hpp"

namespace feedwright::vocabularies {

namespace {

struct Row {
    std::string_view category;
    std::string_view inside; ///< its subcategories
};

constexpr Row current[]{
    {"Arts", "|Books|Design|Fashion & Beauty|Food|Performing Arts|Visual Arts|"},
    {"Business", "|Careers|Entrepreneurship|Investing|Management|Marketing|Non-Profit|"},
    {"Comedy", "|Comedy Interviews|Improv|Stand-Up|"},
    {"Education", "|Courses|How To|Language Learning|Self-Improvement|"},
    {"Fiction", "|Comedy Fiction|Drama|Science Fiction|"},
    {"Government", ""},
    {"Health & Fitness", "|Alternative Health|Fitness|Medicine|Mental Health|Nutrition|Sexuality|"},
    {"History", ""},
    {"Kids & Family", "|Education for Kids|Parenting|Pets & Animals|Stories for Kids|"},
    {"Leisure", "|Animation & Manga|Automotive|Aviation|Crafts|Games|Hobbies|Home & Garden|Video Games|"},
    {"Music", "|Music Commentary|Music History|Music Interviews|"},
    {"News", "|Business News|Daily News|Entertainment News|News Commentary|Politics|Sports News|Tech News|"},
    {"Religion & Spirituality", "|Buddhism|Christianity|Hinduism|Islam|Judaism|Spirituality|"},
    {"Science", "|Astronomy|Chemistry|Earth Sciences|Life Sciences|Mathematics|Natural Sciences|Nature|Physics|"
                "Social Sciences|"},
    {"Society & Culture", "|Documentary|Personal Journals|Philosophy|Places & Travel|Relationships|"},
    {"Sports", "|Baseball|Basketball|Cricket|Fantasy Sports|Football|Golf|Hockey|Rugby|Running|Soccer|Swimming|"
               "Tennis|Volleyball|Wilderness|Wrestling|"},
    {"TV & Film", "|After Shows|Film History|Film Interviews|Film Reviews|TV Reviews|"},
    {"Technology", ""},
    {"True Crime", ""},
};

/// The list until 2019; validators warn of them.
constexpr Row former[]{
    {"Arts", "|Literature|"},
    {"Arts & Entertainment",
     "|Architecture|Design|Entertainment|Games|Performing Arts|Photography|Poetry|Science Fiction|"},
    {"Audio Blogs", ""},
    {"Business", "|Careers|Finance|Investing|Management & Marketing|News|Shopping|"},
    {"Comedy", ""},
    {"Education", "|Education Technology|Higher Education|K-12|Language Courses|Training|"},
    {"Family", ""},
    {"Food", ""},
    {"Games & Hobbies", "|Automotive|Aviation|Hobbies|Other Games|Video Games|"},
    {"Government & Organizations", "|Local|National|Non-Profit|Regional|"},
    {"Health", "|Alternative Health|Diet & Nutrition|Fitness|Fitness & Nutrition|Relationships|Self-Help|"
               "Sexuality|"},
    {"International", "|Australian|Belgian|Brazilian|Canadian|Chinese|Dutch|French|German|Hebrew|Italian|Japanese|"
                      "Norwegian|Polish|Portuguese|Spanish|Swedish|"},
    {"Movies & Television", ""},
    {"News & Politics", ""},
    {"Politics", ""},
    {"Public Radio", ""},
    {"Religion & Spirituality", "|Buddhism|Christianity|Islam|Judaism|New Age|Other|Philosophy|Spirituality|"},
    {"Science & Medicine", "|Medicine|Natural Sciences|Social Sciences|"},
    {"Society & Culture", "|History|"},
    {"Sports & Recreation", "|Amateur|College & High School|Outdoor|Professional|"},
    {"Talk Radio", ""},
    {"Technology", "|Computers|Developers|Gadgets|Information Technology|News|Operating Systems|Podcasting|"
                   "Smart Phones|Software How-To|Tech News|Text/Speech|"},
    {"Transportation", "|Automotive|Aviation|Bicycles|Commuting|"},
    {"Travel", ""},
};

bool is_listed(std::span<const Row> list, const Element& category, const Element* inside) {
    const std::string_view name = attribute_of(category, "text");
    const auto row = std::find_if(list.begin(), list.end(), [&](const Row& each) { return each.category == name; });
    return row != list.end() && (inside == nullptr || is_one_of(row->inside, attribute_of(*inside, "text")));
}

/// Whether an element and each that stands in it satisfy a predicate of the two; deeper than that none stands.
template <class Predicate>
bool is_so(const Element& category, Predicate is_so_of) {
    return is_so_of(category, nullptr) &&
           std::all_of(category.children.begin(), category.children.end(),
                       [&](const Element& each) { return each.children.empty() && is_so_of(category, &each); });
}

} // namespace

bool is_itunes_category(const Element& category) {
    return is_so(category, [](const Element& outer, const Element* inner) {
        return is_listed(current, outer, inner) || is_listed(former, outer, inner);
    });
}

bool is_current_itunes_category(const Element& category) {
    return is_so(category, [](const Element& outer, const Element* inner) { return is_listed(current, outer, inner); });
}

} // namespace feedwright::vocabularies
