// A walk over the lists of fields.hpp into XXH3. Each value is told with its length, so that none runs into the next.
#include "fingerprint.hpp"

#include <memory>
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

namespace feedwright {

namespace {

class Hash {
public:
    Hash() { XXH3_64bits_reset(state_.get()); }

    std::uint64_t digest() const { return XXH3_64bits_digest(state_.get()); }

    template <Listed T>
    void add(const T& object) {
        for_each_field<T>([&](const auto& field) { add(object.*field.member); });
    }

    void add(const std::string& text) {
        number(text.size());
        XXH3_64bits_update(state_.get(), text.data(), text.size());
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
    struct Free {
        void operator()(XXH3_state_t* state) const noexcept { XXH3_freeState(state); }
    };

    void number(std::uint64_t value) { XXH3_64bits_update(state_.get(), &value, sizeof value); }

    std::unique_ptr<XXH3_state_t, Free> state_{XXH3_createState()};
};

} // namespace

std::uint32_t fingerprint(const Article& article) {
    Hash hash;
    hash.add(article);
    return static_cast<std::uint32_t>(hash.digest());
}

} // namespace feedwright
