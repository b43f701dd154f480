// LeftOut: which elements of an object's lists were left out, so that a path that counts without them can be told as one that
// counts with them.
#pragma once

#include <charconv>
#include <string>
#include <string_view>
#include <vector>

namespace feedwright {

class LeftOut {
public:
    /// `pointer`: a JSON Pointer to the element, /authors/0, as the object was when it went.
    void add(std::string_view pointer) { pointers_.emplace_back(pointer); }

    /// Of a pointer into what is left, that into the object as it was in the beginning.
    std::string restored(std::string_view pointer) const {
        std::string path{pointer};
        for (auto each = pointers_.rbegin(); each != pointers_.rend(); ++each) restore(path, *each);
        return path;
    }

private:
    static void restore(std::string& path, std::string_view gone) {
        const std::string_view list = gone.substr(0, gone.rfind('/') + 1);
        if (!std::string_view{path}.starts_with(list)) return;
        std::size_t number = 0;
        std::size_t gone_number = 0;
        const char* const begin = path.data() + list.size();
        const auto [end, error] = std::from_chars(begin, path.data() + path.size(), number);
        std::from_chars(gone.data() + list.size(), gone.data() + gone.size(), gone_number);
        if (error != std::errc{} || number < gone_number) return;
        path.replace(list.size(), static_cast<std::size_t>(end - begin), std::to_string(number + 1));
    }

    std::vector<std::string> pointers_{};
};

} // namespace feedwright
