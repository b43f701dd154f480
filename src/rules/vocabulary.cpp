#include "vocabulary.hpp"

#include <algorithm>
#include <iterator>

#include "vocabularies/all.hpp"

namespace feedwright {

namespace {

const Vocabulary* const all[]{
    &vocabularies::app,
    &vocabularies::atom,
    &vocabularies::admin,
    &vocabularies::blog_channel,
    &vocabularies::cc,
    &vocabularies::content,
    &vocabularies::creative_commons,
    &vocabularies::dc,
    &vocabularies::dcterms,
    &vocabularies::feedburner,
    &vocabularies::fh,
    &vocabularies::geo,
    &vocabularies::georss,
    &vocabularies::gml,
    &vocabularies::itunes,
    &vocabularies::media,
    &vocabularies::opensearch,
    &vocabularies::slash,
    &vocabularies::sy,
    &vocabularies::thr,
    &vocabularies::trackback,
    &vocabularies::wfw,
    &vocabularies::xhtml,
};

} // namespace

const Vocabulary* vocabulary_of(std::string_view uri) noexcept {
    const auto is_this = [uri](const Vocabulary* each) { return each->uri == uri; };
    if (const auto found = std::find_if(std::begin(all), std::end(all), is_this); found != std::end(all)) return *found;
    const auto more = vocabularies_of_blocks();
    const auto found = std::find_if(more.begin(), more.end(), is_this);
    return found == more.end() ? nullptr : *found;
}

const ElementRow* row_of(const Vocabulary& vocabulary, std::string_view name, std::string_view outer) noexcept {
    const ElementRow* found = nullptr;
    for (const ElementRow& row : vocabulary.elements) {
        if (row.name != name) continue;
        const bool belongs = outer.empty() ? row.in != places::nowhere : is_one_of(row.inside, outer);
        if (belongs) return &row;
        if (found == nullptr) found = &row;
    }
    return found;
}

std::string_view attribute_of(const Element& element, std::string_view name) noexcept {
    for (const ElementAttribute& each : element.attributes) {
        if (each.uri.empty() && each.name == name) return each.value;
    }
    return {};
}

} // namespace feedwright
