// docs/namespaces.md is made of the blocks' tables, here, and must be what would be made now. FEEDWRIGHT_APPROVE=1 in the
// environment writes it anew (`./dev docs`).
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include <feedwright/feedwright.hpp>

#include "ext/namespace.hpp"

using namespace feedwright;

namespace {

constexpr const char* file_name = "../docs/namespaces.md";

constexpr std::string_view introduction = R"(# The namespaces

What feedwright has typed blocks of. Each is a struct of a header of its own, `feedwright/ext/NAME.hpp`, and goes into the
`extensions` of a feed or of an article:

```cpp
#include <feedwright/ext/itunes.hpp>

article.extensions = {feedwright::itunes::Episode{.episode = 3, .season = 1}};
```

In JSON Feed it is an extension object beside the standard members, which `json2feed` and `JsonReader` read and write:

```json
"_itunes": {"episode": 3, "season": 1}
```

The header says what each member holds, in C++ called as in JSON but where it says so. Below, a member of kind *object* is
followed by its own members; `[]` stands for a list; `@` for an attribute; *text* in the column XML for the text of the element.
A member that is absent, empty or null is not written. Dates are RFC 3339 in JSON, whatever the namespace wants in XML; seconds
are numbers. An object that has a member `about`, as JSON Feed recommends to publishers, is not taken for one of these: it stays
any JSON. Namespaces of your own: [extending.md](extending.md).

)";

void append_rows(std::string& text, const std::vector<BlockMember>& members, const std::string& before) {
    for (const BlockMember& each : members) {
        const std::string name = before + std::string{each.name} + (each.is_list ? "[]" : "");
        text.append("| `").append(name).append("` | ").append(each.kind).append(" | ");
        text.append(each.xml.empty() ? "*text*" : "`" + each.xml + "`").append(" |\n");
        append_rows(text, each.members, name + ".");
    }
}

std::string_view where(Standing standing) {
    switch (standing) {
    case Standing::feed: return "a feed";
    case Standing::article: return "an article";
    case Standing::both: break;
    }
    return "a feed or an article";
}

std::string document() {
    std::string text{introduction};
    for (const Namespace* const each : all_namespaces()) {
        for (const auto type_of : each->types) {
            const BlockType& type = type_of();
            text.append("## `").append(type.json_name).append("` of ").append(where(type.standing)).append("\n\n");
            text.append("| JSON | kind | XML |\n|---|---|---|\n");
            append_rows(text, type.members(), {});
            text.append("\n");
        }
    }
    text.pop_back();
    return text;
}

std::string file() {
    std::ostringstream text;
    text << std::ifstream{file_name, std::ios::binary}.rdbuf();
    return text.str();
}

} // namespace

BOOST_AUTO_TEST_SUITE(namespaces_document)

BOOST_AUTO_TEST_CASE(the_document_is_what_the_tables_say) {
    const std::string wanted = document();
    const char* const approve = std::getenv("FEEDWRIGHT_APPROVE");
    if (approve != nullptr && std::string_view{approve} == "1") std::ofstream{file_name, std::ios::binary} << wanted;
    BOOST_CHECK_MESSAGE(file() == wanted,
                        "docs/namespaces.md is not what the tables say: write it anew with ./dev docs");
}

// Otherwise one would be read as the other.
BOOST_AUTO_TEST_CASE(no_two_blocks_of_one_place_have_one_name) {
    std::set<std::pair<std::string_view, Standing>> names;
    for (const Namespace* const each : all_namespaces()) {
        for (const auto type_of : each->types) {
            const BlockType& type = type_of();
            BOOST_TEST(type.json_name.starts_with('_'));
            for (const Standing standing : {Standing::feed, Standing::article}) {
                if (!type.stands(standing)) continue;
                const bool is_new = names.emplace(type.json_name, standing).second;
                BOOST_TEST(is_new, type.json_name << " is there twice");
            }
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
