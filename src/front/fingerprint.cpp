// A walk over the lists of fields.hpp. Texts go through XXH3, one at a time, which is faster than its way of taking pieces;
// what comes out is mixed with the numbers. Short texts, which most are, are numbers themselves. Each list and text is told
// with its length, so that none runs into the next.
#include "fingerprint.hpp"

#include <bit>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include <feedwright/fields.hpp>
#include <feedwright/xml_writer.hpp>
#include <xxhash.h>

#include "../values/word.hpp"

namespace feedwright {

namespace {

class Hash {
public:
    /// The upper half depends on all that was added.
    std::uint64_t digest() const { return state_; }

    template <Listed T>
    void add(const T& object) {
        for_each_field<T>([&](const auto& field) { add(object.*field.member); });
    }

    void add(const std::string& text) {
        number(text.size());
        if (text.size() > 16) {
            number(XXH3_64bits(text.data(), text.size()));
        } else if (text.size() >= 8) {
            number(word_of<std::uint64_t>(text, 0));
            number(word_of<std::uint64_t>(text, text.size() - 8));
        } else if (text.size() >= 4) {
            number(word_of<std::uint32_t>(text, 0) | word_of<std::uint32_t>(text, text.size() - 4) << 32U);
        } else if (!text.empty()) {
            const std::size_t middle = text.size() / 2;
            number(word_of<unsigned char>(text, 0) | word_of<unsigned char>(text, middle) << 8U |
                   word_of<unsigned char>(text, text.size() - 1) << 16U);
        }
    }

    void add(const Timestamp& time) {
        number(static_cast<std::uint64_t>(time.instant().time_since_epoch().count()));
        number(static_cast<std::uint64_t>(time.utc_offset().count()));
    }

    template <class Rep, class Period>
    void add(std::chrono::duration<Rep, Period> duration) {
        number(static_cast<std::uint64_t>(duration.count()));
    }

    template <class T>
    requires std::is_arithmetic_v<T> || std::is_enum_v<T>
    void add(T value) { number(static_cast<std::uint64_t>(value)); }

    template <class T>
    void add(const std::optional<T>& value) {
        number(value.has_value());
        if (value) add(*value);
    }

    template <class T>
    void add(const std::vector<T>& list) {
        number(list.size());
        for (const T& each : list) add(each);
    }

    void add(const Extension& extension) {
        if (const auto* element = extension.get<Element>()) {
            add(*element);
        } else if (const auto* object = extension.get<JsonExtension>()) {
            add(object->name);
            add(object->value);
        } else if (extension.type() != nullptr) {
            number(extension.elements().size());
            for (const Element& each : extension.elements()) add(each);
        } else {
            // A block of a type that only its author knows says what it writes.
            std::string text;
            StringSink sink{text};
            XmlWriter xml{sink, {}};
            extension.write_xml(xml);
            xml.end();
            add(text);
        }
    }

    void add(const JsonValue& json) {
        number(json.value.index());
        std::visit([this](const auto& value) { add(value); }, json.value);
    }
    void add(const JsonMember& member) {
        add(member.name);
        add(member.value);
    }
    void add(const JsonNumber& json) { add(json.digits()); }
    void add(std::nullptr_t) {}

private:
    /// Odd, and with as many ones as zeros in no order: a multiple spreads each bit over all above it, and the lower half is
    /// made of the upper one each time.
    static constexpr std::uint64_t factor = 0x9FB21C651E98DF25;

    template <class Word>
    static std::uint64_t word_of(const std::string& text, std::size_t at) {
        return word_at<Word>(text.data() + at);
    }

    void number(std::uint64_t value) { state_ = (std::rotl(state_, 32) ^ value) * factor; }

    std::uint64_t state_{factor};
};

} // namespace

std::uint32_t fingerprint(const Article& article) {
    Hash hash;
    hash.add(article);
    return static_cast<std::uint32_t>(hash.digest() >> 32U);
}

} // namespace feedwright
