// absolutize(): relative URLs in HTML become absolute; all else stays to the byte.
#include <boost/test/unit_test.hpp>

#include <feedwright/html.hpp>

using namespace feedwright;

namespace {

constexpr const char* base = "http://a/b/c/d;p?q";

std::string in_link(std::string_view url) { return "<a href=\"" + std::string{url} + "\">x</a>"; }

struct Row {
    const char* html;
    const char* absolute;
};

const Row changed[]{
    {"<a href=\"g\">", "<a href=\"http://a/b/c/g\">"},
    {"<A\n  HREF = 'g' >", "<A\n  HREF='http://a/b/c/g' >"},
    {"<a href=g>", "<a href=\"http://a/b/c/g\">"},
    {"<a href=g title=x>", "<a href=\"http://a/b/c/g\" title=x>"},
    {"<a href=g/>", "<a href=\"http://a/b/c/g/\">"},
    {"<a href>", "<a href=\"http://a/b/c/d;p?q\">"},
    {"<a href=>", "<a href=\"http://a/b/c/d;p?q\">"},
    {"<a href=\" \">", "<a href=\"http://a/b/c/d;p?q\">"},
    {"<a href=\"?a=1&b=2\">", "<a href=\"http://a/b/c/d;p?a=1&amp;b=2\">"},
    {"<a href=\"?a=1&amp;b=2\">", "<a href=\"http://a/b/c/d;p?a=1&amp;b=2\">"},
    {"<a href='it&apos;s'>", "<a href='http://a/b/c/it&#39;s'>"},
    {"<a href='it&#34;s'>", "<a href='http://a/b/c/it%22s'>"},
    {"<a href=\"&#x2F;g\">", "<a href=\"http://a/g\">"},
    {"<a href=\"a b\xC3\xA9\">", "<a href=\"http://a/b/c/a%20b%C3%A9\">"},
    {"<a href=\"//h/x\">", "<a href=\"http://h/x\">"},
    {"<a href=\"../g\nh\">", "<a href=\"http://a/b/gh\">"},
    {"<img src=i.png srcset='s.png 1x'>", "<img src=\"http://a/b/c/i.png\" srcset='http://a/b/c/s.png 1x'>"},
    {"<video poster=p></video>", "<video poster=\"http://a/b/c/p\"></video>"},
    {"<blockquote cite=p>", "<blockquote cite=\"http://a/b/c/p\">"},
    {"<form action=p><button formaction=q>", "<form action=\"http://a/b/c/p\"><button formaction=\"http://a/b/c/q\">"},
    {"<object data=p>", "<object data=\"http://a/b/c/p\">"},
    {"<img longdesc=p>", "<img longdesc=\"http://a/b/c/p\">"},
    {"<td background=p>", "<td background=\"http://a/b/c/p\">"},
    {"<iframe src=p></iframe>", "<iframe src=\"http://a/b/c/p\"></iframe>"},
    // srcset: commas in URLs, behind URLs, in parentheses; data: URLs have commas of their own.
    {"<img srcset=\"a,b.png 1x, c.png 2x\">", "<img srcset=\"http://a/b/c/a,b.png 1x, http://a/b/c/c.png 2x\">"},
    {"<img srcset=\"a.png, b.png\">", "<img srcset=\"http://a/b/c/a.png, http://a/b/c/b.png\">"},
    {"<img srcset=\" , a.png  320w ,b.png 2x,\">", "<img srcset=\" , http://a/b/c/a.png  320w ,http://a/b/c/b.png 2x,\">"},
    {"<img srcset=\"a.png (1,2) 1x, b.png\">", "<img srcset=\"http://a/b/c/a.png (1,2) 1x, http://a/b/c/b.png\">"},
    {"<img srcset=\"a.png,&#1; 1x\">", "<img srcset=\"http://a/b/c/a.png%2C 1x\">"},
    {"<img srcset=\"data:image/png;base64,AA,BB 1x, b.png 2x\">",
     "<img srcset=\"data:image/png;base64,AA,BB 1x, http://a/b/c/b.png 2x\">"},
    {"<img srcset=\"https://h/w_300,c_fill/a.png 1x, b\">", "<img srcset=\"https://h/w_300,c_fill/a.png 1x, http://a/b/c/b\">"},
    // Styles.
    {"<p style=\"background:url(i.png)\">", "<p style=\"background:url(http://a/b/c/i.png)\">"},
    {"<p style=\"background: URL( 'i.png' ) red\">", "<p style=\"background: URL( 'http://a/b/c/i.png' ) red\">"},
    {"<p style='background:url(\"i.png\"),url(https://h/)'>", "<p style='background:url(\"http://a/b/c/i.png\"),url(https://h/)'>"},
    {"<p style=\"background:url(&quot;i.png&quot;)\">", "<p style=\"background:url(&quot;http://a/b/c/i.png&quot;)\">"},
    {"<p style=\"background:url(i'.png)\">", "<p style=\"background:url(&quot;http://a/b/c/i'.png&quot;)\">"},
};

const char* const unchanged[]{
    "",
    "plain < text & more &amp; &nbsp <",
    "<a href=\"https://h/a b?x&y\">", // absolute URLs are never altered, right or wrong
    "<a href='HTTP://H/../x'>",
    "<a href=http:g>",
    "<a href=\"#top\">",
    "<a href=\" #top\">",
    "<a href=\"mailto:a@example.org\">",
    "<a href=\"javascript:alert(1)\">",
    "<a href=\" java\nscript:alert(1)\">",
    "<img src=\"data:image/png;base64,AA\">",
    "<img src=\"\" srcset=\"\" poster=''>", // nothing to load
    "<a title=\"href='x'\" data-href=x>",
    "<!-- <a href=x> -->",
    "<script>'<a href=x>'</script>",
    "<textarea><a href=x></textarea>",
    "<p style=\"content:'url(x)'; /* url(y) */ color:red; xurl(z)\">",
    "<p style=\"background:url(\\2f x)\">",
    "<p style=\"background:url(x\">",
    "<p style=\"background:url('x\">",
    "<p style=\"background:url(\">",
    "<p style=\"background:url( \">",
    "<p style=\"background:url(#a)\">",
    "<a href=\"https://h/\" href=\"x\">", // the second one counts for nobody
    "<a href=\"x",
};

} // namespace

BOOST_AUTO_TEST_CASE(rows_of_rfc_3986) {
    const Row rows[]{
        {"g", "http://a/b/c/g"},           {"./g", "http://a/b/c/g"},         {"g/", "http://a/b/c/g/"},
        {"/g", "http://a/g"},              {"//g", "http://g"},               {"?y", "http://a/b/c/d;p?y"},
        {"g?y", "http://a/b/c/g?y"},       {"g#s", "http://a/b/c/g#s"},       {"g?y#s", "http://a/b/c/g?y#s"},
        {";x", "http://a/b/c/;x"},         {"g;x", "http://a/b/c/g;x"},       {"g;x?y#s", "http://a/b/c/g;x?y#s"},
        {"", "http://a/b/c/d;p?q"},        {".", "http://a/b/c/"},            {"./", "http://a/b/c/"},
        {"..", "http://a/b/"},             {"../", "http://a/b/"},            {"../g", "http://a/b/g"},
        {"../..", "http://a/"},            {"../../", "http://a/"},           {"../../g", "http://a/g"},
        {"../../../g", "http://a/g"},      {"../../../../g", "http://a/g"},   {"/./g", "http://a/g"},
        {"/../g", "http://a/g"},           {"g.", "http://a/b/c/g."},         {".g", "http://a/b/c/.g"},
        {"g..", "http://a/b/c/g.."},       {"..g", "http://a/b/c/..g"},       {"./../g", "http://a/b/g"},
        {"./g/.", "http://a/b/c/g/"},      {"g/./h", "http://a/b/c/g/h"},     {"g/../h", "http://a/b/c/h"},
        {"g;x=1/./y", "http://a/b/c/g;x=1/y"}, {"g;x=1/../y", "http://a/b/c/y"}, {"g?y/./x", "http://a/b/c/g?y/./x"},
        {"g?y/../x", "http://a/b/c/g?y/../x"}, {"g#s/./x", "http://a/b/c/g#s/./x"}, {"g#s/../x", "http://a/b/c/g#s/../x"},
        // Not resolved, unlike in the RFC: absolute ones stay, and so does what only moves within the page.
        {"g:h", "g:h"},                    {"http:g", "http:g"},              {"#s", "#s"},
    };
    for (const Row& row : rows) BOOST_TEST(absolutize(in_link(row.html), base) == in_link(row.absolute));
}

BOOST_AUTO_TEST_CASE(relative_urls_become_absolute) {
    for (const Row& row : changed) {
        BOOST_TEST(absolutize(row.html, base) == row.absolute);
        BOOST_TEST(absolutize(row.absolute, base) == row.absolute);
    }
}

BOOST_AUTO_TEST_CASE(all_else_stays_to_the_byte) {
    for (const char* html : unchanged) BOOST_TEST(absolutize(html, base) == html);
    const std::string around = "<p class = x >&copy; &#x3C;\r\n<b\t>a</b></p >";
    BOOST_TEST(absolutize(around + "<a href=g>" + around, base) == around + "<a href=\"http://a/b/c/g\">" + around);
}

BOOST_AUTO_TEST_CASE(the_listener_hears_of_each_url) {
    std::vector<HtmlChange> changes;
    const auto listener = [&changes](const HtmlChange& change) { changes.push_back(change); };
    absolutize("<a href=x><a href='//h:x/'><a href=http://h/>", base, listener);
    BOOST_REQUIRE(changes.size() == 2U);
    BOOST_TEST((changes[0].kind == HtmlChange::Kind::url_resolved));
    BOOST_TEST(changes[0].offset == 3U);
    BOOST_TEST(changes[0].source == "href=x");
    BOOST_TEST((changes[1].kind == HtmlChange::Kind::url_unresolved));
    BOOST_TEST(changes[1].offset == 13U);
    for (const char* no_base : {"", "x", "/x", "mailto:a@b", "javascript:alert(1)//"}) {
        changes.clear();
        const std::string html = "<a href=\"x\">";
        BOOST_TEST(absolutize(html, no_base, listener) == html);
        BOOST_REQUIRE(changes.size() == 1U);
        BOOST_TEST((changes[0].kind == HtmlChange::Kind::url_unresolved));
    }
}
