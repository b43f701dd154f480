// PrepareOptions: what the editor's desk does to texts before they are checked and written, the same for every format.
#pragma once

#include <string>

#include <feedwright/html.hpp>
#include <feedwright/summary.hpp>

namespace feedwright {

struct PrepareOptions {
    enum class Summaries {
        off,          ///< what the author gave, or none
        when_missing, ///< made from the content where the author gave none and the content is longer than a summary
        always        ///< made from the content wherever there is some
    };
    /// How HTML is cared for. To read it takes most of the time that writing a feed takes.
    enum class Html {
        trust,    ///< as it is, and nobody looks into it: for HTML that has been made safe before. The feed is well-formed;
                  ///< what validators would refuse in the HTML itself, such as a blank in a URL, is not found
        keep,     ///< as the author wrote it, byte for byte; what safe would change has a warning
        safe,     ///< without what can act (sanitize), with absolute URLs (absolutize); the rest byte for byte
        normalize ///< safe, and written anew so that no parser complains (normalize)
    };

    Summaries summaries{Summaries::when_missing};
    SummaryOptions summary{};
    Html html{Html::safe};
    SanitizeOptions sanitize{};
    /// Absolute URL, with a host or a path, that relative ones in HTML start from where neither the text nor the article
    /// nor the feed has a base. Absent: the article's url, else the feed's home page.
    std::string base{};
    /// Every member that holds a URL has an absolute one in ASCII: relative ones start from the article's or the feed's
    /// `base`, else from `base` above, the home page, the feed's own address; the letters of hosts become punycode, all
    /// else is percent-encoded. Ids stay as they are. false: URLs stay, and what RSS and Atom cannot write is an error.
    bool urls{true};
    /// U+0080 to U+009F are control characters that nobody means: in windows-1252, where they come from, these bytes are
    /// curly quotes, dashes and the like. true: they become those.
    bool windows_1252{true};
    /// Titles are plain text in every format; false: Atom keeps their HTML, which the other formats cannot.
    bool titles_as_text{false};

    /// Nothing is done: texts and URLs are written as they are.
    static PrepareOptions none() {
        return {.summaries = Summaries::off, .html = Html::keep, .urls = false, .windows_1252 = false};
    }
};

} // namespace feedwright
