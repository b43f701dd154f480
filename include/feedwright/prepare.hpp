// prepare: what write(), render() and FeedWriter do to an article's texts before they write it, for those who want to see
// or keep the result: summaries are made, HTML is made safe and its URLs absolute, stray control characters are mended.
#pragma once

#include <feedwright/article.hpp>
#include <feedwright/finding.hpp>
#include <feedwright/prepare_options.hpp>

namespace feedwright {

/// The article with its texts prepared; prepared again, it does not change any more. `report`, if any, gets a finding for
/// each thing done; what is moved in and needs nothing is not copied. There is no feed here: options.base is the last base of relative URLs.
Article prepare(Article article, const PrepareOptions& options = {}, Report* report = nullptr);

} // namespace feedwright
