// ElementScope: where a walk is among foreign elements: how deep, in which, beside which. It has each of them judged for the
// place where it stands, and sees to those that may stand there once.
#pragma once

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "../values/known_namespaces.hpp"
#include "element_judge.hpp"
#include "walker.hpp"

namespace feedwright {

class ElementScope {
public:
    ElementScope(const Context& context, const ElementJudge::Tell& tell)
        : judges_{context.format != Format::json}, tell_{tell}, judge_{context.now, context.profile, tell} {}

    /// A list of extensions begins.
    void begin_list() { siblings_.clear(); }

    /// Judges an element that stands in such a place if it stands in no other element, then calls inside() for what is in it.
    template <class Inside>
    void walk(const Element& element, Place place, Inside inside) {
        if (depth_ == deepest) return tell_(too_deep, {}, {});
        // Inside of an element its namespace is no news.
        const bool is_news = outer_ == nullptr || outer_->uri != element.uri;
        if (judges_) judge(element, place, is_news);
        const Element* const outer = std::exchange(outer_, &element);
        const auto outer_known = std::exchange(of_outer_, known_);
        const std::size_t outer_first = std::exchange(first_, siblings_.size());
        ++depth_;
        inside();
        --depth_;
        siblings_.resize(first_);
        first_ = outer_first;
        of_outer_ = outer_known;
        outer_ = outer;
    }

private:
    void judge(const Element& element, Place place, bool is_news) {
        // Elements of one namespace mostly stand together.
        if (is_news && !element.uri.empty() && element.uri != known_uri_) {
            if (is_known_namespace(element.uri)) {
                known_uri_ = element.uri;
            } else {
                // Of a misspelling the judge speaks, where it looks.
                const bool is_hidden = outer_ != nullptr && of_outer_.opaque;
                if (is_hidden || namespace_meant(element.uri).empty()) tell_(unknown_namespace, "uri", {});
            }
        }
        known_ = outer_ == nullptr ? judge_.outermost(element, place) : judge_.inner(element, *outer_, of_outer_);
        if (known_.row == nullptr || known_.row->times != Times::once) return;
        const auto first = siblings_.begin() + static_cast<std::ptrdiff_t>(first_);
        if (std::find(first, siblings_.end(), known_.row) != siblings_.end()) {
            tell_(element_twice, {}, {});
        } else {
            siblings_.push_back(known_.row);
        }
    }

    static constexpr int deepest = 100;

    bool judges_; ///< JSON has no elements
    ElementJudge::Tell tell_;
    ElementJudge judge_;
    int depth_{};
    const Element* outer_{};
    std::string_view known_uri_{};              ///< the last that was found known
    ElementJudge::Known known_{};               ///< of the element that is walked
    ElementJudge::Known of_outer_{};            ///< and of the one that it stands in
    std::vector<const ElementRow*> siblings_{}; ///< that came before and may stand there once; first those further out
    std::size_t first_{};                       ///< of the element that is walked
};

} // namespace feedwright
