// The shape of tombstones, and what they hold (RFC 6721 section 3).
#include <feedwright/ext/at.hpp>

#include <feedwright/block.hpp>

#include "namespace.hpp"

namespace feedwright {

template <>
inline constexpr auto shape<at::DeletedEntry> =
    std::tuple{attribute("ref", &at::DeletedEntry::ref), attribute("when", &at::DeletedEntry::when),
               child("comment", &at::DeletedEntry::comment)};

template <>
inline constexpr auto shape<at::Tombstones> =
    std::tuple{child("deleted_entries", &at::Tombstones::deleted_entries).called("deleted-entry")};

namespace at {

namespace {

constexpr AttributeRow of_deleted_entry[]{{.name = "ref", .kind = &kinds::uri, .required = true},
                                          {.name = "when", .kind = &kinds::atom_date, .required = true}};

constexpr ElementRow rows[]{
    {.name = "deleted-entry", .in = Place::feed, .attributes = of_deleted_entry},
    {.name = "comment", .text = &kinds::text, .inside = "|at:deleted-entry|"},
};

constexpr Vocabulary vocabulary{.uri = Tombstones::xmlns.uri, .prefix = "at", .elements = rows, .open = true};

constexpr Namespace::TypeOf types[]{&Tombstones::type};

} // namespace

const BlockType& Tombstones::type() {
    static constexpr BlockType type = block_type<Tombstones>("_at", Standing::feed);
    return type;
}

extern const Namespace the_namespace;
constexpr Namespace the_namespace{.types = types, .vocabulary = &vocabulary};

} // namespace at

} // namespace feedwright
