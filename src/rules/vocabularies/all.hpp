// The vocabularies, each in the source that is named after its subject. validity.md's sections 10.3 and 11 are where they come
// from.
#pragma once

#include "../vocabulary.hpp"

namespace feedwright::vocabularies {

// dublin_core.cpp
extern const Vocabulary dc;
extern const Vocabulary dcterms;
// geography.cpp
extern const Vocabulary geo;
extern const Vocabulary georss;
extern const Vocabulary gml;
// itunes.cpp
extern const Vocabulary itunes;
// licences.cpp
extern const Vocabulary cc;
extern const Vocabulary creative_commons;
// media_rss.cpp
extern const Vocabulary media;
// comments.cpp
extern const Vocabulary slash;
extern const Vocabulary thr;
extern const Vocabulary trackback;
extern const Vocabulary wfw;
// publishing.cpp
extern const Vocabulary admin;
extern const Vocabulary app;
extern const Vocabulary blog_channel;
extern const Vocabulary feedburner;
extern const Vocabulary fh;
extern const Vocabulary opensearch;
extern const Vocabulary sy;
// core.cpp
extern const Vocabulary atom;
extern const Vocabulary content;
extern const Vocabulary xhtml;

} // namespace feedwright::vocabularies
