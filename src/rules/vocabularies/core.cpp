// What the formats themselves are made of: the model has members for it, so as foreign elements it has no place.
#include "all.hpp"

namespace feedwright::vocabularies {

namespace {

constexpr std::string_view says_member =
    "The model has a member for what Atom's elements say, such as links or authors: use that.";

constexpr ElementRow content_rows[]{
    {.name = "encoded",
     .wrong = "This is the article's content: use that member, and RSS has it here.",
     .w3c = "UndefinedElement, DuplicateElement, NeedDescriptionBeforeContent"},
};

bool names_robots(std::string_view name) { return name == "robots"; }
constexpr ValueKind meta_name{"robots", names_robots, "InvalidMetaName"};
constexpr ValueKind robots{"index or noindex, and follow or nofollow behind a comma",
                           [](std::string_view value) {
                               return is_one_of("|all|none|index|noindex|follow|nofollow|index,follow|index,nofollow|"
                                                "noindex,follow|noindex,nofollow|",
                                                value);
                           },
                           "InvalidMetaContent"};

constexpr AttributeRow of_meta[]{
    {.name = "name", .kind = &meta_name, .required = true},
    {.name = "content", .kind = &robots, .required = true},
};

constexpr ElementRow xhtml_rows[]{
    {.name = "meta", .in = places::feeds, .attributes = of_meta},
    {.name = "body",
     .wrong = "This is the article's content: use that member.",
     .w3c = "DuplicateDescriptionSemantics, MisplacedXHTMLContent"},
};

} // namespace

constexpr Vocabulary atom{.uri = "http://www.w3.org/2005/Atom",
                          .prefix = "atom",
                          .elements = {},
                          .wrong = says_member,
                          .w3c =
                              "UndefinedElement, DuplicateElement, QuestionableUsage, DuplicateItemSemantics, "
                              "DuplicateDescriptionSemantics, UndeterminableVocabulary, NoThrWhen, AtomLinkNotEmpty"};
constexpr Vocabulary content{
    .uri = "http://purl.org/rss/1.0/modules/content/", .prefix = "content", .elements = content_rows};
constexpr Vocabulary xhtml{.uri = "http://www.w3.org/1999/xhtml",
                           .prefix = "xhtml",
                           .elements = xhtml_rows,
                           .doubtful =
                               "Elements of HTML belong in the content, and validators look for them nowhere else.",
                           .w3c = "MisplacedXHTMLContent"};

} // namespace feedwright::vocabularies
