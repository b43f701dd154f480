// Findings: what was found in the feed's members, or in one item, until it is known which article they speak of.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <vector>

#include <feedwright/article.hpp>
#include <feedwright/finding.hpp>

#include "input.hpp"
#include "path.hpp"
#include "rules.hpp"

namespace feedwright::json {

class Findings {
public:
    /// REQUIRES: both outlive this.
    Findings(Report& report, const Input& input) : report_{report}, input_{input} {}

    /// `offset`: where it stands in the input's text; `parts`: what goes into the message.
    void add(Rule rule, const Path& path, std::size_t offset, std::initializer_list<std::string_view> parts = {});
    void add(Rule rule, std::string pointer, std::size_t offset, std::initializer_list<std::string_view> parts);

    /// A value that cannot be read is worth a warning only: its member is left out.
    void be_lenient(bool lenient) noexcept { lenient_ = lenient; }

    /// What is found is told to nobody, until it is told again.
    void be_silent(bool silent) noexcept { silent_ = silent; }

    /// How many errors were added since the last flush.
    std::size_t errors() const noexcept { return errors_; }

    /// How many values could not be read since then, whether that is an error or not.
    std::size_t refused() const noexcept { return refused_; }

    /// Hands all to the report, in the order of the input; `article`: what the item is, as far as it could be read.
    void flush(const Article& article = {});

private:
    struct Waiting {
        Finding finding;
        std::size_t offset;
    };

    void send(const Article& article);

    Report& report_;
    const Input& input_;
    std::vector<Waiting> waiting_;
    std::size_t errors_{};
    std::size_t refused_{};
    bool lenient_{};
    bool silent_{};
};

} // namespace feedwright::json
