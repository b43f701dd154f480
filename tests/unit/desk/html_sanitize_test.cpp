// sanitize(): what goes, what stays to the byte, what the listener hears, what the options change.
#include <boost/test/unit_test.hpp>

#include <feedwright/html.hpp>

#include "attacks.hpp"
#include "desk/html/clean.hpp"

using namespace feedwright;
using namespace std::string_literals;
using Kind = HtmlChange::Kind;

namespace {

struct Row {
    std::string html;
    std::string clean;
};

const Row rows[]{
    // Elements with what is in them.
    {"a<script>alert(1)</script>b", "ab"},
    {"a<SCRIPT\n>alert('</p>')</sCript >b", "ab"},
    {"a<style>p{}</style>b<noscript><p>x</noscript>c", "abc"},
    {"a<svg><title>t</title><script>1</script></svg>b", "ab"},
    {"a<svg><title/></svg>b<math><mtext/><style/></math>c", "abc"},
    {"a<svg/>b", "ab"},
    {"a<svg><svg></svg>x</svg>b", "ab"},
    {"a<object data=x><p>no</p><object></object></object>b<embed src=x>c", "abc"},
    {"a<template><p>x</p></template>b<xmp><p></xmp>c<title>t</title>d<textarea><p></textarea>e", "abcde"},
    {"a<select><option>x</select>b<button>x</button>c<input value=x>d", "abcd"},
    {"a<link rel=stylesheet href=x>b<meta http-equiv=refresh content=1>c<base href=x>d", "abcd"},
    {"a<script>b", "a"},
    {"a<iframe src=https://h/></iframe>b", "ab"},
    // Tags only.
    {"<html><head></head><body><p>x</p></body></html>", "<p>x</p>"},
    {"<form action=x><p>a</p></form>", "<p>a</p>"},
    {"<x-y><blink>a</blink></x-y>", "a"},
    {"<select>a<p>b</p>", "a<p>b</p>"}, // never closed: the author did not mean to lose the rest
    {"<svg>a<svg>b</svg>c", "abc"},
    // Comments and the like.
    {"a<!-- b -->c<!--d--!>e<!>f<?php x ?>g</ h>i<!DOCTYPE html>j<![CDATA[k]]>l", "acefgijl"},
    {"a<!-- b", "a"},
    {"a<b c=\"", "a"},
    // Attributes.
    {"<p onclick=x>", "<p>"},
    {"<p ONclick = 'x' class=a>", "<p class=a>"},
    {"<p class=a onclick=x id=b>", "<p class=a id=b>"},
    {"<p\n  class=\"a\"\n  onclick=\"x\"\n  id=\"b\"\n>", "<p\n  class=\"a\"\n  id=\"b\"\n>"},
    {"<p class=\"a\"onclick=\"x\"id=\"b\">", "<p class=\"a\" id=\"b\">"},
    {"<p class=a onclick=\"x\"id=b>", "<p class=a id=b>"},
    {"<br class=a onclick=\"x\"/>", "<br class=a />"},
    {"<br/onclick=x/class=a>", "<br>"},
    {"<br/onclick/class=a>", "<br /class=a>"},
    {"<p class=a class=b>", "<p class=a>"},
    {"<p data-x=1 srcdoc=x is=y contenteditable>", "<p>"},
    {"<p class=`a` title=a\"b id=c'd lang=a<b>", "<p>"},
    {"<p a\"b=c \"=d =e <=f>", "<p>"},
    {"<img name=body alt=x><a name=x>", "<img alt=x><a name=x>"},
    {"</p onclick=x></br/>", "</p></br/>"},
    {"<a aria-label=x aria-=y aria-\"=z>", "<a aria-label=x>"},
    // URLs.
    {"<a href=\"javascript:alert(1)\">", "<a>"},
    {"<a href=' &#1; jAvA&Tab;scr\nipt&colon;alert(1)'>", "<a>"},
    {"<a href=\"java\0script:x\">"s, "<a>"},
    {"<a href=\"vbscript:x\" class=a><a href=\"data:text/html,x\">", "<a class=a><a>"},
    {"<a href=\"unknown:x\"><a href='C:\\x'>", "<a><a>"},
    {"<a href=\"//h/javascript:x\">", "<a href=\"//h/javascript:x\">"},
    {"<a href=\"x?javascript:y\"><a href=\"12:30.html\">", "<a href=\"x?javascript:y\"><a href=\"12:30.html\">"},
    {"<img src=\"data:image/svg+xml,x\"><img src=\"data:image/png;base64,AA\">", "<img><img src=\"data:image/png;base64,AA\">"},
    {"<img src=\"data:im\nage/gif;base64,AA\"><img src=\"data:im age/png,data:image\">", "<img src=\"data:im\nage/gif;base64,AA\"><img>"},
    {"<img srcset=\"a 1x, javascript:x 2x\"><img srcset=\"a 1x, data:image/gif;base64,AA 2x\">",
     "<img><img srcset=\"a 1x, data:image/gif;base64,AA 2x\">"},
    {"<td background=\"javascript:x\"><q cite=javascript:x>", "<td><q>"},
    // Styles: validity.md 6.6.
    {"<p style=\"color: red; position: fixed\">", "<p style=\"color: red\">"},
    {"<p style=\"background:url(x);color:red;width:expression(alert(1))\">", "<p style=\"color:red\">"},
    {"<p style='position:fixed'>", "<p>"},
    {"<p style=\"margin:0 auto; \">", "<p style=\"margin:0 auto\">"},
    {"<p style=\"c\\6flor:red;-moz-binding:x;margin:-5px\" id=a>", "<p id=a>"},
    // What meets where something is gone must not become what it was not.
    {"<scr<script></script>ipt>alert(1)</script>", "ipt>alert(1)"},
    {"<<!-- -->img src=x onerror=alert(1)>", "&lt;img src=x onerror=alert(1)>"},
    {"<<foo>img src=x onerror=alert(1)>", "&lt;img src=x onerror=alert(1)>"},
    {"<<script></script>!--", "&lt;!--"},
    {"a <", "a &lt;"},
    {"a </", "a &lt;/"},
    {"<\0img>"s, "&lt;\0img>"s},
    {"AT&<foo>amp;T", "AT&amp;amp;T"},
    {"&copy<foo>1 &#6<foo>5;", "&copy;1 &#6;5;"},
    {"&<foo>-", "&-"},
};

const char* const untouched[]{
    "",
    "plain text",
    "a < b && c > d <3 <= <>",
    "<p>AT&T &nbsp &copy; &#x26;\r\n</p >",
    "<P Class = x  ID='y' >a<BR/>b<br />",
    "<a href=\"https://h/a?b=1&c=2\" title='<b>' target=_blank rel=noopener>x</a>",
    "<a href=\"mailto:a@example.org\"><a href=\"tel:+49\"><a href=\"#top\"><a href=\"/x\"><a href=''><a href>",
    "<img src=x.png srcset=\"a.png 1x, b.png 2x\" alt=\"\" width=1 height=1 loading=lazy>",
    "<video src=x poster=y controls><source src=z type=video/mp4><track src=t></video>",
    "<table border=1><tr><td colspan=2 style=\"text-align:center;border:1px solid #ccc\">x</table>",
    "<p style=\"\"><p style=\"color:red;\"><p style=\"font-family: 'Times New Roman', serif\">",
    "<div xmlns=\"http://www.w3.org/1999/xhtml\" xml:lang=\"en\">x</div>",
    "<ul><li>a<li>b</ul></div></p>",
    "<details open><summary>a</summary></details><ruby>a<rp>(<rt>b<rp>)</ruby>",
    "\xD8\xB3\xD9\x84\xD8\xA7\xD9\x85 \xFF\xFE",
};

struct Heard {
    HtmlListener listener() {
        return [this](const HtmlChange& change) { changes.push_back(change); };
    }
    std::vector<HtmlChange> changes{};
};

} // namespace

BOOST_AUTO_TEST_CASE(what_can_act_goes) {
    for (const Row& row : rows) {
        BOOST_TEST(sanitize(row.html) == row.clean);
        BOOST_TEST(sanitize(row.clean) == row.clean);
    }
}

BOOST_AUTO_TEST_CASE(what_is_harmless_stays_to_the_byte) {
    const html::Policy policy;
    for (const std::string_view html : untouched) {
        BOOST_TEST(sanitize(html) == html);
        std::string storage;
        BOOST_TEST(html::clean(html, {.policy = &policy, .base = {}}, storage).data() == html.data(), "copied: " << html);
    }
}

BOOST_AUTO_TEST_CASE(frames_of_players_become_links) {
    const Row frames[]{
        {"<iframe src=\"https://www.youtube.com/embed/dQw4w9WgXcQ?rel=0\" title=\"A &amp; B <i>\"></iframe>",
         "<a href=\"https://www.youtube.com/watch?v=dQw4w9WgXcQ\">A &amp; B &lt;i&gt;</a>"},
        {"<iframe src='//WWW.youtube-nocookie.com/embed/a-b_c#x'>fallback</iframe >",
         "<a href=\"https://www.youtube.com/watch?v=a-b_c\">https://www.youtube.com/watch?v=a-b_c</a>"},
        {"<iframe src='https://www.youtube.com/embed/videoseries?si=1&amp;list=PL1'></iframe>",
         "<a href=\"https://www.youtube.com/playlist?list=PL1\">https://www.youtube.com/playlist?list=PL1</a>"},
        {"<iframe src='https://www.youtube.com/embed/a?rel=0&amp;start=30'></iframe>",
         "<a href=\"https://www.youtube.com/watch?v=a&amp;t=30\">https://www.youtube.com/watch?v=a&amp;t=30</a>"},
        {"<iframe src='https://www.youtube.com/embed?listType=playlist&amp;list=PL2'></iframe>",
         "<a href=\"https://www.youtube.com/playlist?list=PL2\">https://www.youtube.com/playlist?list=PL2</a>"},
        {"<iframe title='' src=https://player.vimeo.com/video/123?h=4></iframe>",
         "<a href=\"https://vimeo.com/123\">https://vimeo.com/123</a>"},
        {"<iframe src=https://www.dailymotion.com/embed/video/x7></iframe>",
         "<a href=\"https://www.dailymotion.com/video/x7\">https://www.dailymotion.com/video/x7</a>"},
        {"<iframe src=https://embed.ted.com/talks/a_b title=Talk></iframe>",
         "<a href=\"https://www.ted.com/talks/a_b\">Talk</a>"},
        // No player, or one that plays nothing.
        {"<iframe src='https://www.youtube.com.evil.example/embed/x'></iframe>", ""},
        {"<iframe src='https://evil.example/https://www.youtube.com/embed/x'></iframe>", ""},
        {"<iframe src='javascript://www.youtube.com/embed/x'></iframe>", ""},
        {"<iframe src='https://user@www.youtube.com/embed/x'></iframe>", ""},
        {"<iframe src='https://www.youtube.com/embed/'></iframe>", ""},
        {"<iframe src='https://www.youtube.com/embed/\"><script>alert(1)</script>'></iframe>", ""},
        {"<iframe srcdoc='<script>alert(1)</script>'></iframe>", ""},
    };
    for (const Row& row : frames) {
        BOOST_TEST(sanitize(row.html) == row.clean);
        BOOST_TEST(sanitize(row.clean) == row.clean);
    }
}

BOOST_AUTO_TEST_CASE(the_listener_hears_of_each_thing_in_order) {
    Heard heard;
    const std::string html = "<p onclick=x style='position:fixed'><x-y>a</x-y><!--b--><a href=javascript:c>"
                             "<script>d</script><iframe src=//youtu.be/e></iframe><b f=\"";
    sanitize(html, {}, heard.listener());
    struct Expected {
        Kind kind;
        std::string_view source;
    };
    const Expected expected[]{
        {Kind::attribute_removed, "onclick=x"},      {Kind::style_removed, "style='position:fixed'"},
        {Kind::tag_removed, "<x-y>"},                {Kind::comment_removed, "<!--b-->"},
        {Kind::url_removed, "href=javascript:c"},    {Kind::element_removed, "<script>"},
        {Kind::frame_linked, "<iframe src=//youtu.be/e>"}, {Kind::tag_removed, "<b f=\""},
    };
    BOOST_REQUIRE(heard.changes.size() == std::size(expected));
    for (std::size_t i = 0; i < std::size(expected); ++i) {
        BOOST_TEST((heard.changes[i].kind == expected[i].kind), i);
        BOOST_TEST(heard.changes[i].source == expected[i].source);
        BOOST_TEST(heard.changes[i].offset == html.find(expected[i].source));
    }
}

BOOST_AUTO_TEST_CASE(what_the_listener_is_shown_is_short_and_whole) {
    Heard heard;
    std::string html = "<!-- ";
    for (int i = 0; i < 40; ++i) html += "\xE4\xB8\x96";
    sanitize(html, {}, heard.listener());
    BOOST_REQUIRE(heard.changes.size() == 1U);
    BOOST_TEST(heard.changes[0].source == html.substr(0, 59)); // 5 + 18 * 3: no character is cut
}

BOOST_AUTO_TEST_CASE(options_add_and_take) {
    BOOST_TEST(sanitize("<x-y data-a=1 data-b=2 c>", {.more_elements = {"x-y"}}) == "<x-y>");
    BOOST_TEST(sanitize("<X-Y DATA-a=1 data-b=2 c>", {.more_elements = {"x-y"}, .more_attributes = {"data-*", "c"}}) ==
               "<X-Y DATA-a=1 data-b=2 c>");
    BOOST_TEST(sanitize("<form action='javascript:x'><input onfocus=y name=q>",
                        {.more_elements = {"form", "input"}, .more_attributes = {"action", "onfocus"}}) == "<form><input>");
    BOOST_TEST(sanitize("<a href=foo:x>", {.more_schemes = {"foo"}}) == "<a href=foo:x>");
    BOOST_TEST(sanitize("<p><img src=x></p>", {.fewer_elements = {"img"}}) == "<p></p>");
}

BOOST_AUTO_TEST_CASE(no_option_lets_through_what_acts) {
    SanitizeOptions all{.more_attributes = {"*", "srcdoc", "onclick", "on*", "style", "http-equiv"},
                        .more_schemes = {"javascript", "JavaScript", "data", "vbscript"}};
    for (const char* name : {"script", "SCRIPT", "style", "svg", "math", "template", "iframe", "noscript", "xmp", "noembed",
                             "noframes", "plaintext", "title", "textarea", "select", "object", "embed", "applet", "base",
                             "link", "meta", "frame", "frameset"}) {
        all.more_elements.emplace_back(name);
    }
    for (const std::string& name : all.more_elements) {
        BOOST_TEST(sanitize("a<" + name + "></" + name + ">").starts_with("a"));
        BOOST_TEST(sanitize("<" + name + ">", all) == "");
    }
    BOOST_TEST(sanitize("<p onclick=x ONCLICK=y srcdoc=z style='position:fixed' data-x=1>", all) == "<p data-x=1>");
    BOOST_TEST(sanitize("<a href=javascript:x><a href='data:text/html,x'>", all) ==
               "<a><a>");
    BOOST_TEST(sanitize("<a href='feed:javascript:x'><a href='feed:https://h/'>", {.more_schemes = {"feed"}}) ==
               "<a><a href='feed:https://h/'>");
}

// By the rules of XML: <script/> is closed, what is in a script is markup, CDATA is text.
BOOST_AUTO_TEST_CASE(xhtml_is_read_as_xml) {
    const html::Policy policy;
    const auto clean_xml = [&policy](std::string_view html) {
        std::string storage;
        return std::string{html::clean(html, {.policy = &policy, .base = {}, .syntax = html::Syntax::xml}, storage)};
    };
    BOOST_TEST(clean_xml("<p>a<script src='x'/>b</p>") == "<p>ab</p>");
    BOOST_TEST(clean_xml("<p>a<script>b('&lt;')//<![CDATA[</script>//]]></script>c</p>") == "<p>ac</p>");
    BOOST_TEST(clean_xml("<p>a<style><!-- </style> --></style>b</p>") == "<p>ab</p>");
    BOOST_TEST(clean_xml("<noscript><p>a<!-- </noscript> --></p></noscript>b<plaintext>c</plaintext>d") == "bd");
    BOOST_TEST(clean_xml("a<!--> <script>x</script> -->b<!---> c -->d") == "abd");
    BOOST_TEST(clean_xml("a<?b > <script>?>c") == "ac");
    BOOST_TEST(clean_xml("<p>a<iframe src='x'/>b<x:script xmlns:x='http://www.w3.org/1999/xhtml'>c</x:script></p>") == "<p>abc</p>");
    BOOST_TEST(clean_xml("<_x>a<\u00E9>b</\u00E9></_x>") == "ab");
    BOOST_TEST(clean_xml("<p><![CDATA[<script>a > b & c</script>]]></p>") == "<p>&lt;script&gt;a &gt; b &amp; c&lt;/script&gt;</p>");
    BOOST_TEST(clean_xml("<p xmlns='http://www.w3.org/2000/svg'>x</p>") == "<p>x</p>");
    BOOST_TEST(clean_xml("<![CDATA[a]]]]><![CDATA[>b]]>") == "a]]&gt;b");
    BOOST_TEST(clean_xml("<object><object/></object>a") == "a");
    BOOST_TEST(clean_xml("<P>a<SCRIPT>b</SCRIPT></P><br/>") == "a<br/>"); // names are compared as they are
}

// What an author left open or closed in one tag takes nothing with it, and nothing goes unheard.
BOOST_AUTO_TEST_CASE(what_is_not_closed_goes_alone) {
    const Row open[]{
        {"<p>a</p><iframe src=https://youtu.be/b /><p>c</p>",
         "<p>a</p><a href=\"https://www.youtube.com/watch?v=b\">https://www.youtube.com/watch?v=b</a><p>c</p>"},
        {"<iframe src=https://youtu.be/b>c<iframe src=https://youtu.be/d>e",
         "<a href=\"https://www.youtube.com/watch?v=b\">https://www.youtube.com/watch?v=b</a>c"
         "<a href=\"https://www.youtube.com/watch?v=d\">https://www.youtube.com/watch?v=d</a>e"},
        {"a<script src=b /><p>c</p>", "a<p>c</p>"},
        {"a<textarea>b<b>c", "ab<b>c"},
        {"a<plaintext>b<b>c", "ab<b>c"},
        {"a<xmp><img src=b onerror=c>", "a<img src=b>"},
        {"a<style>b{}", "a"},
    };
    for (const Row& row : open) {
        Heard heard;
        BOOST_TEST(sanitize(row.html, {}, heard.listener()) == row.clean);
        BOOST_TEST(!heard.changes.empty());
        BOOST_TEST(sanitize(row.clean) == row.clean);
    }
}

BOOST_AUTO_TEST_CASE(whatever_changes_is_heard_of) {
    struct Case {
        std::string_view html;
        std::vector<Kind> kinds;
    };
    const Case all[]{
        {"a</form>b", {Kind::tag_removed}},
        {"<form>a</form>b</form>", {Kind::tag_removed, Kind::tag_removed}},
        {"a</noscript>b</x-y>", {Kind::tag_removed, Kind::tag_removed}},
        {"<p style='color: red;;'>a", {Kind::style_removed}},
        {"a <", {Kind::text_escaped}},
        {"a </", {Kind::text_escaped}},
        {"a <\x01script>", {Kind::text_escaped}},
        {"a < b", {}},
    };
    for (const Case& each : all) {
        Heard heard;
        const std::string clean = sanitize(each.html, {}, heard.listener());
        BOOST_TEST((clean == each.html) == each.kinds.empty(), each.html);
        BOOST_REQUIRE(heard.changes.size() == each.kinds.size());
        for (std::size_t i = 0; i < each.kinds.size(); ++i) BOOST_TEST((heard.changes[i].kind == each.kinds[i]), each.html);
    }
}

// Both at once, for prepare().
BOOST_AUTO_TEST_CASE(one_pass_does_both) {
    const html::Policy policy;
    std::string storage;
    const auto clean = [&](std::string_view html, std::string_view base) {
        return html::clean(html, {.policy = &policy, .base = base}, storage);
    };
    BOOST_TEST(clean("<a href=x onclick=y><img src=javascript:z srcset='a, b 2x'>", "https://h/p/") ==
               "<a href=\"https://h/p/x\"><img srcset='https://h/p/a, https://h/p/b 2x'>");
    // Where validators see no scheme, each character has to be one of a URL's.
    BOOST_TEST(clean("<a href='#a b'><a href='#a%20b'><a href='#\u00E9'>", "https://h/p/") ==
               "<a href='#a%20b'><a href='#a%20b'><a href='#\u00E9'>");
    BOOST_TEST(clean("<a href='ht\ttps://h/a b'><a href='https://h/a b'>", "https://h/p/") ==
               "<a href='https://h/a b'><a href='https://h/a b'>");
    BOOST_TEST(clean("<a href='//[::1'><a href='a b'>", "https://h/p/") ==
               "<a href='//%5B::1'><a href='https://h/p/a%20b'>");
    for (const char* href : {"//[b]/ c", "//a[b]c/", "//[", "//%5B[//x", "//u[@[::1]/"}) {
        const std::string once{clean("<a href='" + std::string{href} + "'>", "https://h/p/")};
        BOOST_TEST(clean(once, "https://h/p/") == once);
        BOOST_TEST(once.starts_with("<a href='https://"), once);
    }
    BOOST_TEST(clean("<a href='#a'/><img src=''/><img src='https://h/'/>", "https://h/p/") ==
               "<a href='#a' /><img src='' /><img src='https://h/'/>");
    BOOST_TEST(clean("<a href='a \"b\"'>", "") == "<a href='a%20%22b%22'>");
    BOOST_TEST(clean("<a href=x>", "javascript:alert(1)//") == "<a href=x>");
    BOOST_TEST(clean("<a href=x>", "foo://h/") == "<a href=x>");
}

// What is left of each attack has nothing left to take out. Whether it runs is for a browser to say: browser.attacks.
BOOST_AUTO_TEST_CASE(attacks_cleaned_twice_are_clean) {
    const auto attacks = support::read_attacks("data/html/attacks.txt");
    BOOST_TEST(attacks.size() >= 150U);
    for (const std::string& attack : attacks) {
        const std::string once = sanitize(attack);
        Heard heard;
        BOOST_TEST(sanitize(once, {}, heard.listener()) == once, "not clean: " << attack);
        BOOST_TEST(heard.changes.empty(), "something to tell of: " << once);
    }
}
