// Person: an author or a contributor (RFC 4287 section 3.2, JSON Feed's authors).
#pragma once

#include <string>
#include <vector>

#include <feedwright/extension.hpp>

namespace feedwright {

struct Person {
    /// Plain text. RSS: dc:creator, or behind the address in author. Atom: name; where it is absent the local part of
    /// the address, or the URL, stands for it. JSON: name.
    std::string name{};
    /// One address, such as ada@example.org; published as it is, so leave it out to keep it private. RSS: author, if
    /// the article has this author alone. Atom: email. JSON: in _feedwright.
    std::string email{};
    /// The person's page. Atom: uri. JSON: url. RSS has no place for it.
    std::string url{};
    /// Square image. JSON: avatar. RSS and Atom have no place for it.
    std::string avatar{};
    /// A short biography, plain text. A feed without a description that has this one author describes itself with it.
    /// JSON: in _feedwright. RSS and Atom have no place for it.
    std::string biography{};
    /// Atom: inside the person. JSON: extension objects of the author. RSS has no place for them.
    std::vector<Extension> extensions{};

    friend bool operator==(const Person&, const Person&) = default;
};

} // namespace feedwright
