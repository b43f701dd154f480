#include "element_judge.hpp"

#include <algorithm>
#include <iterator>

#include <feedwright/date.hpp>

#include "../values/known_namespaces.hpp"
#include "../values/registered_schemes.hpp"
#include "../values/utf8.hpp"
#include "plausible.hpp"
#include "quotation.hpp"

namespace feedwright {

namespace {

using enum Severity;

constexpr std::string_view xml_itself = "http://www.w3.org/XML/1998/namespace";
constexpr std::string_view reference = "W3C feed validator; the specification of the namespace";
constexpr std::string_view subject = "Element";

constexpr NamedRule misspelt{"element.uri.misspelt",
                             error,
                             xml_formats,
                             subject,
                             "This is nearly the name of a namespace, but namespaces are compared letter by letter.",
                             "Namespaces in XML 1.0, section 2.3",
                             "UnknownNamespace, MediaRssNamespace"};
constexpr NamedRule unknown{"element.unknown",
                            error,
                            xml_formats,
                            subject,
                            "Feed validators know this namespace, but no such element in it.",
                            reference,
                            "UndefinedElement"};
constexpr NamedRule misplaced{
    "element.misplaced", error, xml_formats, subject, "This element does not belong here.", reference,
    "UndefinedElement"};
constexpr NamedRule questionable{
    "element.questionable", warning, xml_formats, subject, "Validators do not expect this element here.", reference,
    "QuestionableUsage"};
constexpr NamedRule wrong{
    "element.wrong",   error, xml_formats, subject, "An element like this cannot stand in a feed.", reference,
    "UndefinedElement"};
constexpr NamedRule doubtful{
    "element.doubtful", warning, xml_formats, subject, "Validators complain of an element like this.", reference};
constexpr NamedRule text_invalid{
    "element.text.invalid", error, xml_formats, subject, "The element cannot have this text.", reference};
constexpr NamedRule text_unexpected{"element.text.unexpected",
                                    error,
                                    xml_formats,
                                    subject,
                                    "The element has no text, but attributes or other elements.",
                                    reference,
                                    "UnexpectedText"};
constexpr NamedRule child_missing{
    "element.child.missing", error, xml_formats, subject, "An element is missing in this one.", reference,
    "MissingElement"};
constexpr NamedRule attribute_unknown{
    "element.attribute.unknown", error, xml_formats, subject, "The element has no attribute of this name.", reference,
    "UnexpectedAttribute"};
constexpr NamedRule attribute_missing{"element.attribute.missing",
                                      error,
                                      xml_formats,
                                      subject,
                                      "The element needs an attribute that it does not have.",
                                      reference,
                                      "MissingAttribute"};
constexpr NamedRule attribute_invalid{
    "element.attribute.value", error, xml_formats, subject, "The attribute cannot have this value.", reference};
constexpr NamedRule scheme{"url.scheme",
                           warning,
                           xml_formats,
                           subject,
                           "Validators do not know this scheme: better write an http or https URL.",
                           "IANA, URI Schemes",
                           "SchemeNotIANARegistered"};

NamedRule with(NamedRule rule, std::string_view events) {
    if (!events.empty()) rule.w3c = events;
    return rule;
}

std::string blank_and(std::string_view sentence) { return std::string{" "}.append(sentence); }

std::string it_holds(const ValueKind& kind) { return " It holds " + std::string{kind.says} + "."; }

} // namespace

constexpr NamedRule element_twice{"element.twice",
                                  error,
                                  xml_formats,
                                  subject,
                                  "This element stands here already, and may stand here once.",
                                  reference,
                                  "DuplicateElement"};

ElementJudge::Known ElementJudge::known(const Element& element, std::string_view outer) {
    // Elements of one namespace mostly stand together.
    if (last_ == nullptr || last_->uri != element.uri) last_ = vocabulary_of(element.uri);
    Known known{.vocabulary = last_};
    if (known.vocabulary == nullptr) {
        if (const std::string_view meant = namespace_meant(element.uri); !meant.empty()) {
            tell_(misspelt, "uri", " Write \"" + std::string{meant} + "\".");
            return {.opaque = true};
        }
        known.opaque = true;
        if (is_checked_namespace(element.uri)) tell_(unknown, {}, {});
        return known;
    }
    const Vocabulary& vocabulary = *known.vocabulary;
    known.row = row_of(vocabulary, element.name, outer);
    known.opaque = known.row == nullptr || known.row->opaque || is_wrong(*known.row);
    if (known.row != nullptr) {
        const ElementRow& row = *known.row;
        if (is_wrong(row)) tell_(with(wrong, row.w3c), {}, blank_and(row.wrong));
        if (!row.doubtful.empty()) tell_(with(doubtful, row.w3c), {}, blank_and(row.doubtful));
    } else if (vocabulary.open) {
        return known;
    } else if (!vocabulary.wrong.empty()) {
        tell_(with(wrong, vocabulary.w3c), {}, blank_and(vocabulary.wrong));
    } else if (!vocabulary.doubtful.empty()) {
        tell_(with(doubtful, vocabulary.w3c), {}, blank_and(vocabulary.doubtful));
    } else {
        tell_(unknown, "name", {});
    }
    return known;
}

ElementJudge::Known ElementJudge::outermost(const Element& element, Place place) {
    const Known found = known(element, {});
    // Of HTML in a person validators look at what is in it.
    const bool is_unknown = found.vocabulary != nullptr && found.row == nullptr && !found.vocabulary->open;
    if (is_unknown && place == Place::person) tell_(misplaced, {}, {});
    if (found.row != nullptr && !is_wrong(*found.row) && !found.row->in.contains(place)) {
        // Those that may stand in media:content may stand everywhere, if need be.
        const bool tolerated = found.vocabulary->questionable.contains(place) && !found.row->inside.empty();
        tell_(tolerated ? questionable : misplaced, {}, {});
    }
    if (found.row != nullptr && !found.opaque) content(element, found);
    return found;
}

ElementJudge::Known ElementJudge::inner(const Element& element, const Element& outer, const Known& of_outer) {
    if (of_outer.opaque) return {.opaque = true};
    std::string outer_name;
    outer_name.append(of_outer.vocabulary->prefix).append(1, ':').append(outer.name);
    const Known found = known(element, outer_name);
    const bool is_leaf = of_outer.row->text != nullptr;
    const bool belongs = found.row == nullptr || is_one_of(found.row->inside, outer_name);
    if (is_leaf || !belongs) tell_(misplaced, {}, {});
    if (found.row != nullptr && !found.opaque) content(element, found);
    return found;
}

void ElementJudge::content(const Element& element, const Known& known) const {
    const ElementRow& row = *known.row;
    text(element, row);
    attributes(element, row, known.vocabulary->open);
    children(element, row);
    if (row.also.holds != nullptr && !row.also.holds(element)) {
        tell_(with(text_invalid, row.also.w3c), {}, blank_and(row.also.says));
    } else if (row.usual.holds != nullptr && !row.usual.holds(element)) {
        tell_(with(doubtful, row.usual.w3c), {}, blank_and(row.usual.says));
    }
}

void ElementJudge::text(const Element& element, const ElementRow& row) const {
    if (row.text == nullptr) {
        if (!utf8::is_blank(element.text)) tell_(text_unexpected, "text", {});
        return;
    }
    const ValueKind& kind = *row.text;
    const std::string_view value = kind.exact ? std::string_view{element.text} : utf8::trimmed(element.text);
    if (!kind.allows(value)) {
        tell_(with(text_invalid, kind.w3c), "text", it_holds(kind));
    } else {
        if (kind.is_url && has_unregistered_scheme(value)) tell_(scheme, "text", {});
        if (kind.is_date) date(value, kind, "text");
    }
}

void ElementJudge::attributes(const Element& element, const ElementRow& row, bool is_open) const {
    for (std::size_t i = 0; i < element.attributes.size(); ++i) {
        const ElementAttribute& each = element.attributes[i];
        if (each.uri == xml_itself && is_one_of("|base|id|lang|space|", each.name)) continue;
        const auto member = [i](std::string_view of_it) {
            std::string path{"attributes/"};
            return path.append(std::to_string(i)).append(of_it);
        };
        const auto found = std::find_if(row.attributes.begin(), row.attributes.end(), [&](const AttributeRow& known) {
            return known.name == each.name && known.uri == each.uri;
        });
        if (found != row.attributes.end()) {
            if (!found->kind->allows(each.value)) {
                tell_(with(attribute_invalid, found->kind->w3c), member("/value"), it_holds(*found->kind));
            } else if (found->kind->is_url && has_unregistered_scheme(each.value)) {
                tell_(scheme, member("/value"), {});
            }
        } else if (is_open) {
            continue;
        } else if (each.uri.empty() || is_checked_namespace(each.uri) || !namespace_meant(each.uri).empty()) {
            tell_(attribute_unknown, member({}), {});
        }
    }
    for (const AttributeRow& each : row.attributes) {
        if (each.required && attribute_of(element, each.name).empty()) {
            tell_(attribute_missing, {}, it_is(each.name));
        }
    }
}

void ElementJudge::children(const Element& element, const ElementRow& row) const {
    std::string_view names = row.children;
    while (names.size() > 1) {
        names.remove_prefix(1);
        const std::string_view name = names.substr(0, names.find('|'));
        names.remove_prefix(name.size());
        const bool is_there = std::any_of(element.children.begin(), element.children.end(), [&](const Element& child) {
            return child.uri == element.uri && name.substr(name.find(':') + 1) == child.name;
        });
        if (!is_there) tell_(child_missing, {}, it_is(name));
    }
}

/// Validators compare texts; dates of mail they compare as moments.
void ElementJudge::date(std::string_view text, const ValueKind& kind, std::string_view member) const {
    const bool mail = &kind == &kinds::mail_date;
    const auto time =
        mail ? read_rfc822(text).time : read_iso8601(text, {.zone = TimeZone::fixed(std::chrono::minutes{0})}).time;
    if (mail ? time && time->instant() < web_begins : text < "1990-01-01") tell_(ancient_date, member, {});
    const Compared compared = mail ? Compared::as_moment : Compared::as_written;
    if (time && is_future(*time, now_, compared)) tell_(future_date, member, {});
}

std::span<const NamedRule* const> element_judge_rules() {
    static constexpr const NamedRule* all[]{
        &misspelt,          &unknown,      &misplaced,       &questionable,  &element_twice,     &wrong,
        &doubtful,          &text_invalid, &text_unexpected, &child_missing, &attribute_unknown, &attribute_missing,
        &attribute_invalid, &scheme,
    };
    return all;
}

} // namespace feedwright
