// Extension: one foreign thing on a feed, article, person or attachment: a typed namespace block, a generic Element, or
// an extension object of JSON Feed. The model holds them all alike, so a new namespace changes no other type.
#pragma once

#include <concepts>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <typeinfo>
#include <utility>
#include <vector>

#include <feedwright/block_type.hpp>
#include <feedwright/element.hpp>
#include <feedwright/json_value.hpp>
#include <feedwright/xmlns.hpp>

namespace feedwright {

class XmlWriter;

/// A namespace block: any comparable struct with a static `xmlns` and either of these (docs/extending.md):
/// - a static function `const BlockType& type()`, made of a table of its members: it is judged element by element, JSON
///   Feed carries it, and JsonReader reads it;
/// - a free function, found in its own namespace, `void write_xml(XmlWriter&, const T&)`: it is written as it says, and not
///   judged; JSON Feed has no place for it.
template <class T>
concept XmlBlock = requires {
    { T::xmlns } -> std::convertible_to<Xmlns>;
};

template <class T>
concept TypedBlock = XmlBlock<T> && requires {
    { T::type() } -> std::convertible_to<const BlockType&>;
};

/// Holds any block: cheap to copy (blocks are shared and never change), comparable, and asked by type:
///
///     if (const Element* element = extension.get<Element>()) ...
class Extension {
public:
    Extension(Element element) : holder_{hold(std::move(element))} {}
    Extension(JsonExtension object) : holder_{hold(std::move(object))} {}
    template <class T>
    requires XmlBlock<T> Extension(T block) : holder_{hold(std::move(block))} {}

    /// The block, or null if it is of another type.
    template <class T>
    const T* get() const noexcept {
        const Holder& held = *holder_;
        return typeid(held) == typeid(Held<T>) ? &static_cast<const Held<T>&>(held).block : nullptr;
    }

    /// Whether RSS and Atom can carry it.
    bool has_xml() const noexcept { return holder_->has_xml(); }
    /// The namespace of its outermost element; empty if it has no XML form.
    Xmlns xmlns() const noexcept { return holder_->xmlns(); }
    void write_xml(XmlWriter& xml) const { holder_->write_xml(xml); }
    /// What it is in XML; empty if it has no XML form, or one that only its write_xml knows.
    std::span<const Element> elements() const noexcept { return holder_->elements(); }

    /// Null: it is not made of a table.
    const BlockType* type() const noexcept { return holder_->type(); }
    /// The block of that type; for its rules. REQUIRES: type().
    const void* block() const noexcept { return holder_->typed_block(); }
    /// The member that an element of it says: /owner/email of /2/children/0. REQUIRES: type().
    std::string member_of(std::string_view element) const;

    /// The name of its extension object in JSON Feed; empty if it has none.
    std::string_view json_name() const noexcept;
    /// The extension object. REQUIRES: it has a name.
    JsonValue json() const;

    /// The same without a member, by its path in JSON such as /owner/email; nullopt: it has no such member.
    std::optional<Extension> without(std::string_view member) const;

    friend bool operator==(const Extension& a, const Extension& b) {
        return a.holder_ == b.holder_ || a.holder_->equals(*b.holder_);
    }

private:
    struct Holder {
        virtual ~Holder() = default;
        virtual bool has_xml() const noexcept = 0;
        virtual Xmlns xmlns() const noexcept = 0;
        virtual void write_xml(XmlWriter& xml) const = 0;
        virtual std::span<const Element> elements() const noexcept = 0;
        virtual const BlockType* type() const noexcept = 0;
        virtual const void* typed_block() const noexcept = 0;
        virtual bool equals(const Holder& other) const = 0;
    };

    template <class T>
    struct Held final : Holder {
        explicit Held(T held) : block{std::move(held)} {
            if constexpr (TypedBlock<T>) made = T::type().elements(&block);
        }

        bool has_xml() const noexcept override { return !std::is_same_v<T, JsonExtension>; }
        Xmlns xmlns() const noexcept override {
            if constexpr (std::is_same_v<T, Element>) {
                return {block.prefix, block.uri};
            } else if constexpr (std::is_same_v<T, JsonExtension>) {
                return {};
            } else {
                return T::xmlns;
            }
        }
        void write_xml(XmlWriter& xml) const override;
        std::span<const Element> elements() const noexcept override {
            if constexpr (std::is_same_v<T, Element>) {
                return {&block, 1};
            } else {
                return made;
            }
        }
        const BlockType* type() const noexcept override {
            if constexpr (TypedBlock<T>) {
                return &T::type();
            } else {
                return nullptr;
            }
        }
        const void* typed_block() const noexcept override { return &block; }
        bool equals(const Holder& other) const override {
            return typeid(other) == typeid(Held) && static_cast<const Held&>(other).block == block;
        }

        T block;
        std::vector<Element> made{}; ///< of a typed block, once: it never changes
    };

    template <class T>
    static std::shared_ptr<const Holder> hold(T block) {
        return std::make_shared<const Held<T>>(std::move(block));
    }

    std::shared_ptr<const Holder> holder_;
};

/// How the generic Element is written, as a namespace block is by its own write_xml.
void write_xml(XmlWriter& xml, const Element& element);

template <class T>
void Extension::Held<T>::write_xml(XmlWriter& xml) const {
    if constexpr (TypedBlock<T>) {
        for (const Element& element : made) feedwright::write_xml(xml, element);
    } else if constexpr (!std::is_same_v<T, JsonExtension>) {
        // Unqualified: a block's write_xml is found in the block's own namespace.
        using feedwright::write_xml;
        write_xml(xml, block);
    } else {
        static_cast<void>(xml);
    }
}

} // namespace feedwright
