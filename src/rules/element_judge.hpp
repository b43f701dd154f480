// ElementJudge: says what a foreign element is of its vocabulary, and what is wrong with it: its name, where it stands, how
// often, its text and its attributes.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <feedwright/element.hpp>
#include <feedwright/format.hpp>
#include <feedwright/profile.hpp>
#include <feedwright/timestamp.hpp>

#include "value_rules.hpp"
#include "vocabulary.hpp"

namespace feedwright {

class ElementJudge {
public:
    /// A finding at a member of the element; more to say follows the rule's message.
    using Tell = std::function<void(const NamedRule&, std::string_view member, const std::string& more)>;

    ElementJudge(const std::optional<Timestamp>& now, Profile profile, Tell tell)
        : now_{now}, profile_{profile}, tell_{std::move(tell)} {}

    /// What was found of an element, for what stands in it.
    struct Known {
        const Vocabulary* vocabulary{};
        const ElementRow* row{};
        bool opaque{}; ///< nobody looks into it
    };

    /// An element that stands in an extension list.
    Known outermost(const Element& element, Place place);
    /// One that stands in another.
    Known inner(const Element& element, const Element& outer, const Known& of_outer);

private:
    Known known(const Element& element, std::string_view outer);
    void content(const Element& element, const Known& known) const;
    void text(const Element& element, const ElementRow& row) const;
    void attributes(const Element& element, const ElementRow& row, bool is_open) const;
    void children(const Element& element, const ElementRow& row) const;
    void date(std::string_view text, const ValueKind& kind, std::string_view member) const;

    bool is_wrong(const ElementRow& row) const noexcept {
        return !row.wrong.empty() && !(row.apple && profile_ == Profile::apple);
    }

    std::optional<Timestamp> now_;
    Profile profile_;
    Tell tell_;
    const Vocabulary* last_{}; ///< of the element before
};

extern const NamedRule element_twice;

/// All that it can say.
std::span<const NamedRule* const> element_judge_rules();

} // namespace feedwright
