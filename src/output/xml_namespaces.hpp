// XmlNamespaces: the namespaces in scope while a document is written, and the prefixes that stand for them. Prefixes are never
// bound anew inside, so the first that is found is the right one.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <feedwright/xmlns.hpp>

#include "../values/xml_fragment.hpp"

namespace feedwright {

class XmlNamespaces {
public:
    enum class Kind { element, attribute };

    struct Binding {
        std::string uri{};
        std::string prefix{};
        std::size_t depth{}; ///< of the element that declares it
    };

    XmlNamespaces() {
        constexpr std::size_t usual = 8; // most feeds have no more
        bindings_.reserve(usual);
        undeclared_.reserve(usual);
    }

    /// How many are in scope.
    std::size_t size() const noexcept { return bound_; }

    bool has(std::string_view uri) const noexcept { return find(uri, Kind::element) != nullptr; }

    /// Binds one that is not there yet, for the element at that depth. An empty prefix makes it the default of elements.
    void declare(const Xmlns& space, std::size_t depth) {
        undeclared_.push_back(bind(space, space.prefix.empty() ? Kind::element : Kind::attribute, depth));
    }

    /// Of a name in an element at that depth, which declares the namespace if nobody did. Valid as long as it is in scope.
    std::string_view prefix_of(const Xmlns& space, Kind kind, std::size_t depth) {
        if (space.uri.empty()) return {};
        if (space.uri == xml_itself) return "xml";
        const Binding* binding = find(space.uri, kind);
        if (binding == nullptr) undeclared_.push_back(binding = bind(space, Kind::attribute, depth));
        return binding->prefix;
    }

    /// Those that the next start tag has to declare. Nearly all have none.
    const std::vector<const Binding*>& undeclared() const noexcept { return undeclared_; }
    void are_declared() noexcept { undeclared_.clear(); }

    /// An element that was deeper than that has ended.
    void leave(std::size_t depth) noexcept {
        while (bound_ != 0 && bindings_[bound_ - 1]->depth > depth) --bound_;
    }

private:
    static constexpr std::string_view xml_itself = "http://www.w3.org/XML/1998/namespace";

    const Binding* find(std::string_view uri, Kind kind) const noexcept {
        return first([&](const Binding& binding) {
            return binding.uri == uri && (kind == Kind::element || !binding.prefix.empty());
        });
    }

    bool is_bound(std::string_view prefix) const noexcept {
        return first([&](const Binding& binding) { return binding.prefix == prefix; }) != nullptr;
    }

    /// Of the bindings in scope.
    template <class Is>
    const Binding* first(Is is) const noexcept {
        for (std::size_t i = 0; i < bound_; ++i) {
            if (is(*bindings_[i])) return bindings_[i].get();
        }
        return nullptr;
    }

    /// To the preferred prefix, or to that with a number if it is taken or no prefix at all.
    const Binding* bind(const Xmlns& space, Kind kind, std::size_t depth) {
        std::string prefix{space.prefix};
        const bool is_default = kind == Kind::element && prefix.empty() && depth == 1 && !is_bound({});
        if (!is_default) {
            if (!is_readable_prefix(prefix)) prefix = "ns";
            const std::string stem = prefix;
            for (int number = 2; is_bound(prefix); ++number) prefix = stem + std::to_string(number);
        }
        if (bound_ == bindings_.size()) bindings_.push_back(std::make_unique<Binding>());
        Binding& binding = *bindings_[bound_++]; // which may have room for the strings already
        binding.uri = space.uri;
        binding.prefix = prefix;
        binding.depth = depth;
        return &binding;
    }

    std::vector<std::unique_ptr<Binding>>
        bindings_;        ///< and those that were in scope once; views of prefixes are handed out
    std::size_t bound_{}; ///< how many of them are in scope
    std::vector<const Binding*> undeclared_;
};

} // namespace feedwright
