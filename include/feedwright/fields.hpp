// The model's members as data: for each type a list of names, members and what the strings hold. Checks, paths such as
// /articles/3/authors/0/email, the _feedwright object and the coverage tests are all made from these lists, so a member
// that is missing here exists nowhere (a test counts them). Users may walk their feeds with them too.
#pragma once

#include <string_view>
#include <tuple>

#include <feedwright/feed.hpp>

namespace feedwright {

/// What a string member holds: plain text for people, or something for programs.
enum class Holds {
    plain,
    token, ///< a name or an id that programs compare byte for byte
    url,
    id, ///< a URI that programs compare byte for byte
    email,
    language,
    media_type
};

/// One member of a model type.
template <class Owner, class Member>
struct Field {
    std::string_view name;
    Member Owner::*member;
    Holds holds;
};

template <class Owner, class Member>
constexpr Field<Owner, Member> field(std::string_view name, Member Owner::*member, Holds holds = Holds::plain) {
    return {name, member, holds};
}

/// The members of T in their order; specialised for every aggregate of the model.
template <class T>
inline constexpr std::tuple<> fields{};

template <>
inline constexpr auto fields<Text> = std::tuple{
    field("value", &Text::value), field("kind", &Text::kind), field("language", &Text::language, Holds::language),
    field("base", &Text::base, Holds::url)};

template <>
inline constexpr auto fields<ElementAttribute> =
    std::tuple{field("name", &ElementAttribute::name, Holds::token), field("value", &ElementAttribute::value),
               field("uri", &ElementAttribute::uri, Holds::token), field("prefix", &ElementAttribute::prefix, Holds::token)};

template <>
inline constexpr auto fields<Element> =
    std::tuple{field("uri", &Element::uri, Holds::token),
               field("name", &Element::name, Holds::token),
               field("text", &Element::text),
               field("attributes", &Element::attributes),
               field("children", &Element::children),
               field("prefix", &Element::prefix, Holds::token)};

template <>
inline constexpr auto fields<Person> = std::tuple{field("name", &Person::name),
                                                  field("email", &Person::email, Holds::email),
                                                  field("url", &Person::url, Holds::url),
                                                  field("avatar", &Person::avatar, Holds::url),
                                                  field("biography", &Person::biography),
                                                  field("extensions", &Person::extensions)};

template <>
inline constexpr auto fields<Category> =
    std::tuple{field("term", &Category::term), field("scheme", &Category::scheme, Holds::token),
               field("label", &Category::label)};

template <>
inline constexpr auto fields<Link> = std::tuple{field("href", &Link::href, Holds::url),
                                                field("rel", &Link::rel, Holds::token),
                                                field("type", &Link::type, Holds::media_type),
                                                field("hreflang", &Link::hreflang, Holds::language),
                                                field("title", &Link::title),
                                                field("length", &Link::length),
                                                field("count", &Link::count),
                                                field("updated", &Link::updated)};

template <>
inline constexpr auto fields<Hub> = std::tuple{field("type", &Hub::type, Holds::token), field("url", &Hub::url, Holds::url)};

template <>
inline constexpr auto fields<Image> = std::tuple{field("url", &Image::url, Holds::url),
                                                 field("title", &Image::title),
                                                 field("link", &Image::link, Holds::url),
                                                 field("width", &Image::width),
                                                 field("height", &Image::height),
                                                 field("description", &Image::description)};

template <>
inline constexpr auto fields<Attachment> = std::tuple{field("url", &Attachment::url, Holds::url),
                                                      field("media_type", &Attachment::media_type, Holds::media_type),
                                                      field("title", &Attachment::title),
                                                      field("size", &Attachment::size),
                                                      field("duration", &Attachment::duration),
                                                      field("extensions", &Attachment::extensions)};

template <>
inline constexpr auto fields<Generator> =
    std::tuple{field("name", &Generator::name), field("uri", &Generator::uri, Holds::url),
               field("version", &Generator::version)};

template <>
inline constexpr auto fields<Cloud> = std::tuple{field("domain", &Cloud::domain, Holds::token),
                                                 field("port", &Cloud::port),
                                                 field("path", &Cloud::path, Holds::token),
                                                 field("register_procedure", &Cloud::register_procedure, Holds::token),
                                                 field("protocol", &Cloud::protocol, Holds::token)};

template <>
inline constexpr auto fields<TextInput> =
    std::tuple{field("title", &TextInput::title), field("description", &TextInput::description),
               field("name", &TextInput::name, Holds::token), field("link", &TextInput::link, Holds::url)};

template <>
inline constexpr auto fields<RssChannel> = std::tuple{field("docs", &RssChannel::docs, Holds::url),
                                                      field("rating", &RssChannel::rating, Holds::token),
                                                      field("ttl", &RssChannel::ttl),
                                                      field("cloud", &RssChannel::cloud),
                                                      field("text_input", &RssChannel::text_input),
                                                      field("skip_hours", &RssChannel::skip_hours),
                                                      field("skip_days", &RssChannel::skip_days),
                                                      field("managing_editor", &RssChannel::managing_editor),
                                                      field("web_master", &RssChannel::web_master)};

template <>
inline constexpr auto fields<Source> = std::tuple{field("id", &Source::id, Holds::id),
                                                  field("title", &Source::title),
                                                  field("description", &Source::description),
                                                  field("home_page", &Source::home_page, Holds::url),
                                                  field("feed_url", &Source::feed_url, Holds::url),
                                                  field("favicon", &Source::favicon, Holds::url),
                                                  field("image", &Source::image),
                                                  field("language", &Source::language, Holds::language),
                                                  field("base", &Source::base, Holds::url),
                                                  field("authors", &Source::authors),
                                                  field("contributors", &Source::contributors),
                                                  field("categories", &Source::categories),
                                                  field("links", &Source::links),
                                                  field("updated", &Source::updated),
                                                  field("rights", &Source::rights),
                                                  field("generator", &Source::generator),
                                                  field("extensions", &Source::extensions)};

template <>
inline constexpr auto fields<Article> =
    std::tuple{field("id", &Article::id, Holds::token),
               field("title", &Article::title),
               field("url", &Article::url, Holds::url),
               field("external_url", &Article::external_url, Holds::url),
               field("comments", &Article::comments, Holds::url),
               field("summary", &Article::summary),
               field("content", &Article::content),
               field("content_text", &Article::content_text),
               field("content_url", &Article::content_url, Holds::url),
               field("content_type", &Article::content_type, Holds::media_type),
               field("image", &Article::image),
               field("banner_image", &Article::banner_image, Holds::url),
               field("language", &Article::language, Holds::language),
               field("base", &Article::base, Holds::url),
               field("authors", &Article::authors),
               field("contributors", &Article::contributors),
               field("categories", &Article::categories),
               field("attachments", &Article::attachments),
               field("links", &Article::links),
               field("published", &Article::published),
               field("updated", &Article::updated),
               field("rights", &Article::rights),
               field("source", &Article::source),
               field("extensions", &Article::extensions)};

template <>
inline constexpr auto fields<Feed> = std::tuple{field("id", &Feed::id, Holds::id),
                                                field("title", &Feed::title),
                                                field("description", &Feed::description),
                                                field("home_page", &Feed::home_page, Holds::url),
                                                field("feed_url", &Feed::feed_url, Holds::url),
                                                field("next_page", &Feed::next_page, Holds::url),
                                                field("favicon", &Feed::favicon, Holds::url),
                                                field("image", &Feed::image),
                                                field("language", &Feed::language, Holds::language),
                                                field("base", &Feed::base, Holds::url),
                                                field("authors", &Feed::authors),
                                                field("contributors", &Feed::contributors),
                                                field("categories", &Feed::categories),
                                                field("links", &Feed::links),
                                                field("hubs", &Feed::hubs),
                                                field("published", &Feed::published),
                                                field("updated", &Feed::updated),
                                                field("rights", &Feed::rights),
                                                field("generator", &Feed::generator),
                                                field("user_comment", &Feed::user_comment),
                                                field("expired", &Feed::expired),
                                                field("rss", &Feed::rss),
                                                field("extensions", &Feed::extensions),
                                                field("articles", &Feed::articles)};

/// A type whose members are listed here.
template <class T>
concept Listed = std::tuple_size_v<std::remove_cvref_t<decltype(fields<std::remove_cvref_t<T>>)>> != 0;

/// Calls visit(field) for each member of T.
template <Listed T, class Visitor>
constexpr void for_each_field(Visitor&& visit) {
    std::apply([&](const auto&... each) { (visit(each), ...); }, fields<T>);
}

} // namespace feedwright
