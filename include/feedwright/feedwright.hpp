// Everything that writes feeds, in one include. The JSON reader is a component of its own: <feedwright/json_reader.hpp>.
#pragma once

#include <feedwright/check.hpp>
#include <feedwright/date.hpp>
#include <feedwright/feed.hpp>
#include <feedwright/feed_writer.hpp>
#include <feedwright/fields.hpp>
#include <feedwright/file_sink.hpp>
#include <feedwright/finding.hpp>
#include <feedwright/format.hpp>
#include <feedwright/hash_sink.hpp>
#include <feedwright/json_writer.hpp>
#include <feedwright/paging.hpp>
#include <feedwright/prepare.hpp>
#include <feedwright/render.hpp>
#include <feedwright/rule.hpp>
#include <feedwright/sink.hpp>
#include <feedwright/summary.hpp>
#include <feedwright/tag_uri.hpp>
#include <feedwright/version.hpp>
#include <feedwright/write_options.hpp>
#include <feedwright/xml_writer.hpp>
