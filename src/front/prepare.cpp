// The desk, for those who want what it does without a feed being written.
#include <feedwright/prepare.hpp>

#include <utility>

#include "../desk/desk.hpp"
#include "../rules/desk_rules.hpp"

namespace feedwright {

Article prepare(Article article, const PrepareOptions& options, Report* report) {
    Desk desk{options};
    Desk::Edited listener;
    if (report != nullptr) listener = [report](const Edit& edit) { report->add(finding_of(edit, {})); };
    const Article& prepared = desk.prepare(article, listener);
    return &prepared == &article ? std::move(article) : prepared;
}

} // namespace feedwright
