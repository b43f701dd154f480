// JsonReader: how the feed, the items of its list and the lines of a stream follow each other.
//
// A document is gone through twice, because the list of items may stand anywhere in it: once for the feed's own
// members, stepping over the list, and then through the list, item by item. A stream's first line is such a document;
// then each line is one item.
#include <feedwright/json_reader.hpp>

#include <algorithm>
#include <optional>
#include <utility>

#include "../model/empty.hpp"
#include "document.hpp"
#include "item_index.hpp"
#include "lines.hpp"
#include "members.hpp"
#include "standard.hpp"

namespace feedwright {

using json::Document;
using json::Lines;
using json::Path;

class JsonReader::Impl {
public:
    Impl(std::string document, JsonReadOptions options)
        : lenient_{options.lenient}, blocks_{options.blocks}, report_{reported, std::move(options.on_finding)},
          dates_{std::move(options)} {
        document_.findings().be_lenient(lenient_);
        document_.input().buffer() = std::move(document);
    }
    Impl(std::istream& stream, JsonReadOptions options)
        : lenient_{options.lenient}, blocks_{options.blocks}, report_{reported, std::move(options.on_finding)},
          dates_{std::move(options)}, lines_{std::in_place, stream} {
        document_.findings().be_lenient(lenient_);
    }

    bool read_feed(Feed& feed);
    bool read_article(Article& article);
    void preview(const std::function<void(const Article&)>& look);
    const Report& report() const noexcept { return report_; }
    const json::ItemIndex& index() const noexcept { return index_; }

private:
    enum class Stage { fresh, list, lines, done };
    enum class Outcome { article, skipped, end };

    bool parse_feed(Feed& feed);
    Outcome next_of_list(Article& article);
    Outcome next_line(Article& article);
    Outcome outcome(const Article& article, std::size_t item, const LeftOut& left_out);
    void after_list() { stage_ = lines_ ? Stage::lines : Stage::done; }

    static constexpr std::size_t reported = 100;    ///< findings of each severity that the report keeps
    static constexpr std::size_t gaps_kept = 65536; ///< in a stream

    bool lenient_;
    std::vector<const BlockType*> blocks_;
    Report report_;
    json::Dates dates_;
    Document document_{report_};
    std::optional<Lines> lines_;
    Stage stage_{Stage::fresh};
    std::uint32_t list_place_{}; ///< among the members of the document
    json::ItemIndex index_{document_.input(), lines_ ? gaps_kept : 0};
    const Path root_{};
    const Path items_path_{root_, "items"};
};

bool JsonReader::Impl::read_feed(Feed& feed) {
    feed = Feed{};
    if (stage_ != Stage::fresh) return false;
    stage_ = Stage::done;
    const bool parsed = parse_feed(feed);
    const bool good = parsed && document_.findings().errors() == 0;
    document_.findings().flush();
    return good;
}

bool JsonReader::Impl::parse_feed(Feed& feed) {
    std::size_t line = 1;
    if (lines_) {
        const auto next = lines_->next(document_.input().buffer());
        line = std::max<std::size_t>(lines_->number(), 1);
        if (next == Lines::Next::too_long) {
            document_.input().clear(line);
            document_.findings().add(json::Rule::too_large, root_, 0, {"line", "1 GB"});
            return false;
        }
    }

    simdjson::ondemand::object object;
    if (!document_.parse(root_, line)) return false;
    json::Reading in{document_.input(), document_.findings(), dates_, blocks_};
    json::FeedMembers members;
    if (document_.object(object)) {
        members = json::read_feed(in, object, document_.start(), feed, !lines_);
        index_.is_feed(in.left_out());
    } else {
        in.break_off();
    }
    if (in.broken() || !document_.at_end()) {
        document_.find_fault(root_);
        return false;
    }
    after_list();
    if (members.items && document_.open_list(*members.items)) {
        stage_ = Stage::list;
        list_place_ = *members.items;
    }
    return true;
}

bool JsonReader::Impl::read_article(Article& article) {
    if (stage_ == Stage::fresh) {
        Feed unwanted;
        read_feed(unwanted);
    }
    while (stage_ != Stage::done) {
        make_empty(article);
        const Outcome outcome = stage_ == Stage::list ? next_of_list(article) : next_line(article);
        if (outcome == Outcome::article) return true;
        if (outcome == Outcome::end && stage_ == Stage::list) {
            after_list();
        } else if (outcome == Outcome::end) {
            stage_ = Stage::done;
        }
    }
    make_empty(article);
    return false;
}

void JsonReader::Impl::preview(const std::function<void(const Article&)>& look) {
    if (stage_ != Stage::list) return;
    document_.findings().be_silent(true);
    Article article;
    for (Outcome outcome = Outcome::skipped; outcome != Outcome::end && stage_ == Stage::list;) {
        make_empty(article);
        outcome = next_of_list(article);
        if (outcome == Outcome::article) look(article);
    }
    document_.findings().be_silent(false);
    index_.forget_items();
    // If the list turned out to be broken, that is found again where it is told.
    const bool readable = stage_ == Stage::list || document_.restart();
    stage_ = readable && document_.open_list(list_place_) ? Stage::list : Stage::done;
}

JsonReader::Impl::Outcome JsonReader::Impl::next_of_list(Article& article) {
    simdjson::ondemand::value value;
    const Document::Next next = document_.next(value);
    if (next == Document::Next::end) return Outcome::end;

    json::Reading in{document_.input(), document_.findings(), dates_, blocks_};
    const std::size_t item = index_.begin_of_list();
    const Path path{items_path_, item};
    if (next == Document::Next::element) {
        json::Node node{value};
        index_.begins_at(in.offset_of(node));
        simdjson::ondemand::object object;
        if (node.kind() == json::Node::Kind::none) {
            in.break_off();
        } else if (json::take_object(in, node, path, object)) {
            json::read_item(in, object, in.offset_of(node), path, article);
        } else {
            in.check(node);
        }
    } else {
        in.break_off();
    }
    if (in.broken()) {
        document_.find_fault(root_);
        document_.findings().flush();
        stage_ = Stage::done;
        return Outcome::skipped;
    }
    return outcome(article, item, in.left_out());
}

JsonReader::Impl::Outcome JsonReader::Impl::next_line(Article& article) {
    const auto next = lines_->next(document_.input().buffer());
    if (next == Lines::Next::end) {
        document_.input().clear(lines_->number());
        return Outcome::end;
    }
    const std::size_t item = index_.begin_line();
    const Path path{items_path_, item};
    LeftOut left_out;
    simdjson::ondemand::object object;
    if (next == Lines::Next::too_long) {
        document_.input().clear(lines_->number());
        document_.findings().add(json::Rule::too_large, path, 0, {"line", "1 GB"});
    } else if (document_.parse(path, lines_->number())) {
        json::Reading in{document_.input(), document_.findings(), dates_, blocks_};
        if (document_.object(object)) {
            json::read_item(in, object, document_.start(), path, article);
        } else {
            in.break_off();
        }
        if (in.broken() || !document_.at_end()) document_.find_fault(path);
        left_out = in.left_out();
    }
    return outcome(article, item, left_out);
}

/// Reports what was found in the item, and counts the article if there was no error.
JsonReader::Impl::Outcome JsonReader::Impl::outcome(const Article& article, std::size_t item, const LeftOut& left_out) {
    const bool good = document_.findings().errors() == 0;
    document_.findings().flush(article);
    if (!good) return Outcome::skipped;
    index_.is_article(item, left_out);
    return Outcome::article;
}

JsonReader::JsonReader(std::string document, JsonReadOptions options)
    : impl_{std::make_unique<Impl>(std::move(document), std::move(options))} {}
JsonReader::JsonReader(std::istream& ndjson, JsonReadOptions options)
    : impl_{std::make_unique<Impl>(ndjson, std::move(options))} {}
JsonReader::~JsonReader() = default;
JsonReader::JsonReader(JsonReader&&) noexcept = default;
JsonReader& JsonReader::operator=(JsonReader&&) noexcept = default;

bool JsonReader::read_feed(Feed& feed) { return impl_->read_feed(feed); }
bool JsonReader::read_article(Article& article) { return impl_->read_article(article); }
void JsonReader::preview(const std::function<void(const Article&)>& look) { impl_->preview(look); }
const Report& JsonReader::report() const noexcept { return impl_->report(); }
std::string JsonReader::input_path(std::string_view model_path) const { return impl_->index().input_path(model_path); }
JsonPosition JsonReader::position(std::string_view input_path) const { return impl_->index().position(input_path); }

Feed read_json(std::string document, Report& report, const DateOptions& dates) {
    JsonReader reader{std::move(document),
                      {.on_finding = [&report](const Finding& finding) { report.add(finding); }, .dates = dates}};
    Feed feed;
    reader.read_feed(feed);
    for (Article article; reader.read_article(article);) feed.articles.push_back(std::move(article));
    return feed;
}

} // namespace feedwright
