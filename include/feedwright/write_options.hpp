// WriteOptions: how a feed is written. What a feed says belongs in the model, not here.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <feedwright/finding.hpp>
#include <feedwright/prepare_options.hpp>
#include <feedwright/profile.hpp>
#include <feedwright/timestamp.hpp>

namespace feedwright {

/// An xml-stylesheet line for people who open the feed in a browser (W3C xml-stylesheet 1.0). RSS and Atom only.
struct Stylesheet {
    std::string href{};             ///< URL
    std::string type{"text/xsl"};   ///< media type
};

struct WriteOptions {
    /// Lines and two blanks of indent; false: no white space between elements. Texts are the same in both.
    bool pretty{true};
    /// RSS: HTML in CDATA sections, which is shorter; false: escaped. Readers see the same text.
    bool html_as_cdata{true};
    /// Leave out articles with errors, instead of refusing the feed. FeedWriter always leaves them out.
    bool skip_invalid{false};
    /// Leave out the bad value of a member that need not be there, with a warning, instead of the article or the feed. Ids
    /// are never left out, nor the URL that stands for one.
    bool lenient{false};
    /// Treat warnings as errors.
    bool strict{false};
    /// Whose demands are asked about. Profile::apple knows the elements of iTunes as generic Elements.
    Profile profile{Profile::w3c};
    /// How large the picture at a URL is, where the caller knows; nullopt where not. Profile::apple asks it for artwork.
    std::function<std::optional<PictureSize>(std::string_view url)> picture_size{};
    /// An id that comes twice is an error (or a warning, if the whole article does, word for word: it is written once), and
    /// a moment of change that does is a warning. false: nobody looks, and nothing is kept of an article: for endless
    /// streams whose ids are known to differ.
    bool check_duplicates{true};
    /// Also say where a strict HTML parser would complain of a text (html.parse_error), which takes a tree of each.
    bool judge_html{false};
    std::vector<Stylesheet> stylesheets{};
    /// What is done to the texts first; PrepareOptions::none() writes them as they are.
    PrepareOptions prepare{};
    /// When the feed is written, to notice dates in the future; it never reaches the output. Absent: no date is.
    std::optional<Timestamp> now{};
    /// Whether notes about articles are kept and told; false: they are only counted. Long feeds have many, and to say each
    /// takes longer than to write the article.
    bool article_notes{true};
    /// How many findings of each severity the report keeps; all are counted.
    std::size_t max_findings{100};
    /// Called with each finding as it comes, also with those that the report does not keep.
    Report::Listener on_finding{};
};

} // namespace feedwright
