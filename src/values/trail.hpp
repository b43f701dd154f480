// Trail: where a walk is, as steps on the stack. A pointer is made of them only where there is something to tell, which is
// rare, and a walk is long.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace feedwright {

class Trail {
public:
    /// `start` is the pointer to what is walked, such as /articles/3. REQUIRES: it outlives the trail.
    explicit Trail(std::string_view start = {}) : start_{start} {}
    Trail(const Trail&) = delete;
    Trail& operator=(const Trail&) = delete;

    /// One step, for as long as it lives. Names here need no escapes; no name, no step.
    class Step {
    public:
        Step(Trail& trail, std::string_view name) : trail_{trail}, outer_{trail.last_}, name_{name} {
            trail.last_ = this;
        }
        Step(Trail& trail, std::size_t index) : trail_{trail}, outer_{trail.last_}, index_{index}, is_index_{true} {
            trail.last_ = this;
        }
        ~Step() { trail_.last_ = outer_; }
        Step(const Step&) = delete;
        Step& operator=(const Step&) = delete;

    private:
        friend class Trail;

        Trail& trail_;
        const Step* outer_;
        std::string_view name_{};
        std::size_t index_{};
        bool is_index_{false};
    };

    /// The JSON Pointer (RFC 6901).
    std::string pointer() const {
        std::string text{start_};
        append(text, last_);
        return text;
    }

    /// As far as that step.
    std::string pointer_to(const Step& step) const {
        std::string text{start_};
        append(text, &step);
        return text;
    }

private:
    static void append(std::string& text, const Step* step) {
        if (step == nullptr) return;
        append(text, step->outer_);
        if (!step->is_index_ && step->name_.empty()) return;
        text.push_back('/');
        text.append(step->is_index_ ? std::to_string(step->index_) : std::string{step->name_});
    }

    std::string_view start_;
    const Step* last_{};
};

} // namespace feedwright
