// What the rules about texts mean: HTML that is cleaned or complained of, and characters that are not what was meant.
#include "../explanations.hpp"

namespace feedwright {

namespace {

using enum Format;
using enum Explanation::Example;

constexpr Explanation table[]{
    {"html.attribute.removed",
     "Readers show articles of strangers side by side, so they take out what could act, and some refuse the feed. "
     "Handlers of events are the usual case.",
     rss, R"({"items": [{"content_html": "<p onclick='more()'>Its text.</p>"}]})",
     R"({"items": [{"content_html": "<p title='Its text'>Its text.</p>"}]})"},
    {"html.comment.removed",
     "Editors leave notes, and word processors whole blocks, in comments: they would be published with the article.",
     rss, R"({"items": [{"content_html": "<p>Its text.</p><!-- ask Ada -->"}]})",
     R"({"items": [{"content_html": "<p>Its text.</p>"}]})"},
    {"html.cut_off",
     "A text that was cut in the middle of a tag loses its end, and the validator its head. Made safe, the rest of the tag "
     "goes.",
     rss, R"({"items": [{"content_html": "<p>Its text.</p><p class='b'"}]})",
     R"({"items": [{"content_html": "<p>Its text.</p><p class='b'></p>"}]})", patch, "--html keep"},
    {"html.element.removed",
     "Scripts, forms, objects and the like act in the reader's page, and no reader lets them. What only they show is "
     "missing in the feed.",
     rss, R"({"items": [{"content_html": "<p>Its text.</p><script>count()</script>"}]})",
     R"({"items": [{"content_html": "<p>Its text.</p>"}]})"},
    {"html.frame.linked",
     "Readers take frames out, and the film would be gone without a trace. The link stays everywhere.", rss,
     R"({"items": [{"content_html": "<iframe src='https://www.youtube.com/embed/abcdefghijk'></iframe>"}]})",
     R"({"items": [{"content_html": "<a href='https://www.youtube.com/watch?v=abcdefghijk'>The film</a>"}]})"},
    {"html.normalized",
     "You asked for it: elements that were not closed are, so that what comes behind the article is not drawn into it.",
     rss, R"({"items": [{"content_html": "<p><b>Its</b> text."}]})",
     R"({"items": [{"content_html": "<p><b>Its</b> text.</p>"}]})", patch, "--html normalize"},
    {"html.not_normalized",
     "To write HTML anew takes memory by its depth and size, so there are limits. Pages that come near them are mostly "
     "broken.",
     rss,
     "for (int i = 0; i < 5000; ++i) html += \"<div>\";\n"
     "article.content = Text::html(html);\n"
     "render(feed, Format::rss, {.prepare = {.html = PrepareOptions::Html::normalize}});",
     "article.content = Text::html(\"<div>Its text.</div>\");\n"
     "render(feed, Format::rss, {.prepare = {.html = PrepareOptions::Html::normalize}});",
     program},
    {"html.parse_error",
     "Browsers mend HTML, each mistake in its agreed way. Validators and simple readers do not: they complain, or show "
     "another text.",
     rss, R"({"items": [{"content_html": "<p>Smith <b>and Jones</p>"}]})",
     R"({"items": [{"content_html": "<p>Smith <b>and Jones</b></p>"}]})"},
    {"html.style.removed",
     "A style can lay an article over the page that shows it, or fetch pictures that count readers. Colours and the "
     "like stay.",
     rss, R"({"items": [{"content_html": "<p style='position: fixed; color: red'>Its text.</p>"}]})",
     R"({"items": [{"content_html": "<p style='color: red'>Its text.</p>"}]})"},
    {"html.tag.removed",
     "An article is a piece of a page, which has a body already. Such tags are left over when a whole page was "
     "exported.",
     rss, R"({"items": [{"content_html": "<body><p>Its text.</p></body>"}]})",
     R"({"items": [{"content_html": "<p>Its text.</p>"}]})"},
    {"html.text.escaped", "A < at the end of a text becomes a tag as soon as something follows, and hides it.", rss,
     R"({"items": [{"content_html": "<p>Its text.</p> 1 <"}]})",
     R"({"items": [{"content_html": "<p>Its text.</p> 1 &lt;"}]})"},
    {"html.unsafe", "You asked for the text to stay as it is. Readers will take this out, or not take the feed.", rss,
     R"({"items": [{"content_html": "<p onclick='more()'>Its text.</p>"}]})",
     R"({"items": [{"content_html": "<p>Its text.</p>"}]})", patch, "--html keep"},
    {"html.url.encoded",
     "Browsers forgive a blank in such a link; validators call it an error. It leads to the same place.", rss,
     R"({"items": [{"content_html": "<a href='#the notes'>Notes</a>"}]})",
     R"({"items": [{"content_html": "<a href='https://frontpage.example/one#the%20notes'>Notes</a>"}]})"},
    {"html.url.fragment",
     "In a reader many articles stand on one page: the place that is meant may be in another article, or nowhere.", rss,
     R"({"items": [{"content_html": "<a href='#notes'>Notes</a>"}]})",
     R"({"items": [{"content_html": "<a href='https://frontpage.example/one#notes'>Notes</a>"}]})"},
    {"html.url.invalid", "You asked for the text to stay as it is, and validators refuse an RSS feed with such a link.",
     rss, R"({"items": [{"content_html": "<img src='a b.png' alt='A picture'>"}]})",
     R"({"items": [{"content_html": "<img src='https://frontpage.example/a%20b.png' alt='A picture'>"}]})", patch,
     "--html keep"},
    {"html.url.relative",
     "A relative link starts from the page that it stands on. In a reader that is the reader's page, so it leads to a "
     "wrong place.",
     atom, R"({"home_page_url": null, "items": [{"url": null, "content_html": "<a href='two'>More</a>"}]})",
     R"({
  "home_page_url": null,
  "items": [{"url": null, "content_html": "<a href='https://frontpage.example/two'>More</a>"}]
})"},
    {"html.url.removed", "Such a URL is a program, not an address. No reader would run it.", rss,
     R"({"items": [{"content_html": "<a href='javascript:more()'>More</a>"}]})",
     R"({"items": [{"content_html": "<a href='https://frontpage.example/more'>More</a>"}]})"},
    {"html.url.resolved",
     "A relative link starts from the page that it stands on, which the article is not read on any more. Look whether "
     "this is the address that you meant.",
     rss, R"({"items": [{"content_html": "<a href='two'>More</a>"}]})",
     R"({"items": [{"content_html": "<a href='https://frontpage.example/two'>More</a>"}]})"},
    {"text.encoded_twice",
     "People see \"CafÃ©\" where \"Café\" was meant. The text was spoilt before it came here: mostly by a database or "
     "a file that was opened with the wrong encoding.",
     rss, R"({"title": "CafÃ© News"})", R"({"title": "Café News"})"},
    {"text.end_tag",
     "The text is written so that every reader shows just these characters. But a validator, and old readers, see "
     "markup in it.",
     rss, R"({"title": "Make it <b>bold</b>"})", R"({"title": "Make it bold"})"},
    {"text.forbidden",
     "XML has no way to write these characters, not even escaped, and parsers give up a document that has them. They "
     "come from word processors and terminals.",
     rss, R"({"items": [{"title": "One\u0008 article"}]})", R"({"items": [{"title": "One article"}]})"},
    {"text.html.to_plain",
     "Readers take RSS titles and rights for plain text or for HTML, as they please. Words alone look the same in all.",
     rss, R"({"_feedwright": {"title": {"value": "<b>Front</b> Page", "kind": "html"}}})",
     R"({"title": "Front Page"})"},
    {"text.replacement",
     "The character stands where another one could not be read. What it was is lost here, but not where the text comes "
     "from.",
     rss, R"({"title": "Caf\ufffd News"})", R"({"title": "Café News"})"},
    {"text.title.as_text",
     "RSS and JSON Feed have titles of plain text; now Atom has the same. An <i> for the name of a ship is gone.", atom,
     "article.title = Text::html(\"The <i>Argo</i> sails\");\n"
     "render(feed, Format::atom, {.prepare = {.titles_as_text = true}});",
     "article.title = \"The Argo sails\";\n"
     "render(feed, Format::atom, {.prepare = {.titles_as_text = true}});",
     program},
    {"text.utf8",
     "Feeds are UTF-8. Text in another encoding has to be converted before it is given: nobody can tell afterwards "
     "which it was.",
     rss, R"(article.title = "caf\xE9";)", R"(article.title = "caf\xC3\xA9";)", program},
    {"text.windows_1252",
     "Text from Windows was taken for Latin-1, so quotation marks and dashes became invisible controls. They are put "
     "right here.",
     rss, R"({"items": [{"title": "O\u0092Hara"}]})", R"({"items": [{"title": "O’Hara"}]})"},
    {"text.xhtml.as_html",
     "RSS has no XHTML, so readers parse it as HTML, in which some things differ: <br/> and <script/> are not closed "
     "by their slash.",
     rss, R"({"items": [{"_feedwright": {"content": {"value": "<p>Its<br/>text.</p>", "kind": "xhtml"}}}]})",
     R"({"items": [{"content_html": "<p>Its<br>text.</p>"}]})"},
    {"text.xhtml.ill_formed",
     "XHTML becomes part of the document, so one open tag would break the whole feed. As HTML it is safe, and looks "
     "the same.",
     atom, R"({"items": [{"_feedwright": {"content": {"value": "<p>Its<br>text.</p>", "kind": "xhtml"}}}]})",
     R"({"items": [{"_feedwright": {"content": {"value": "<p>Its<br/>text.</p>", "kind": "xhtml"}}}]})"},
};

} // namespace

std::span<const Explanation> text_explanations() { return table; }

} // namespace feedwright
