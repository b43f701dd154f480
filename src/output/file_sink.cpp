// How FileSink replaces a file as a whole, by POSIX's means: a temporary in the target's own directory, so that the last
// step is one rename(2); fsync before it, so that a power cut leaves the old or the new file; fsync of the directory
// behind it, so that the new name lasts.
#include <feedwright/file_sink.hpp>

#include <cerrno>
#include <charconv>
#include <filesystem>
#include <string_view>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace feedwright {

namespace {

[[noreturn]] void fail(const std::string& path, int error) {
    throw std::system_error{error, std::generic_category(), "cannot write " + path};
}

/// The open descriptor that a name such as /dev/stdout stands for; -1: it is an ordinary name.
int descriptor_named(std::string_view path) {
    if (path == "/dev/stdout") return STDOUT_FILENO;
    if (path == "/dev/stderr") return STDERR_FILENO;
    for (const std::string_view folder : {"/proc/self/fd/", "/dev/fd/"}) {
        if (!path.starts_with(folder)) continue;
        const std::string_view digits = path.substr(folder.size());
        int number = -1;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
        if (error == std::errc{} && end == digits.data() + digits.size()) return number;
    }
    return -1;
}

/// Where the path's links lead, even if nothing is there yet.
std::string follow_links(std::string path) {
    constexpr int most_links = 40; // as many as Linux follows
    for (int links = 0; links <= most_links; ++links) {
        if (descriptor_named(path) >= 0) return path;
        std::error_code no_link;
        const std::filesystem::path aim = std::filesystem::read_symlink(path, no_link);
        if (no_link) return path;
        path = (std::filesystem::path{path}.parent_path() / aim).string();
    }
    fail(path, ELOOP);
}

int open_patiently(const std::string& path, int flags, mode_t mode = 0) {
    for (;;) {
        const int descriptor = ::open(path.c_str(), flags | O_CLOEXEC | O_NOCTTY, mode);
        if (descriptor >= 0 || errno != EINTR) return descriptor;
    }
}

std::string directory_of(const std::string& path) {
    const std::string parent = std::filesystem::path{path}.parent_path().string();
    return parent.empty() ? "." : parent;
}

/// The n-th name to try. The process's number keeps two programs apart; O_EXCL settles the rest.
std::string temporary_name(const std::string& target, int n) {
    std::string name = std::filesystem::path{target}.filename().string();
    constexpr std::size_t longest = 200; // file systems stop at 255 bytes
    if (name.size() > longest) {
        std::size_t cut = longest;
        while (cut > 0 && (static_cast<unsigned char>(name[cut]) & 0xC0U) == 0x80U) --cut; // not inside a character
        name.resize(cut);
    }
    const std::string unique = std::to_string(::getpid()) + '-' + std::to_string(n);
    return (std::filesystem::path{target}.parent_path() / ('.' + name + '.' + unique + ".tmp")).string();
}

/// Gives the new file the owner, the group and the permissions of the old one. False: errno says why not.
bool inherit(int descriptor, const struct stat& old) {
    mode_t mode = old.st_mode & 0777U;
    if (::fchown(descriptor, old.st_uid, old.st_gid) != 0 &&
        ::fchown(descriptor, static_cast<uid_t>(-1), old.st_gid) != 0) {
        // The file gets another group, which must not be allowed more than everybody is.
        mode = (mode & ~mode_t{S_IRWXG}) | (mode & ((mode & S_IRWXO) << 3U));
    }
    return ::fchmod(descriptor, mode) == 0;
}

/// The rename is done by now, so a directory that cannot be opened for reading, or a file system that does not sync
/// directories, is no failure.
void sync_directory(const std::string& directory) {
    const int descriptor = open_patiently(directory, O_RDONLY | O_DIRECTORY);
    if (descriptor < 0) return;
    const int error = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    if (error == EIO || error == ENOSPC) fail(directory, error);
}

} // namespace

FileSink::FileSink(const std::string& path) : target_{follow_links(path)} {
    // A descriptor's name is not opened anew: that would begin again at the file's first byte, and fails for sockets.
    if (const int standing = descriptor_named(target_); standing >= 0) {
        descriptor_ = ::fcntl(standing, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
        if (descriptor_ < 0) fail(target_, errno);
        return;
    }

    if (target_.empty()) fail(target_, ENOENT);
    struct stat old {};
    const bool exists = ::stat(target_.c_str(), &old) == 0;
    if (!exists && errno != ENOENT) fail(target_, errno);
    if (exists && !S_ISREG(old.st_mode)) {
        descriptor_ = open_patiently(target_, O_WRONLY);
        if (descriptor_ < 0) fail(target_, errno);
        return;
    }
    // A rename would replace a write-protected file without asking.
    if (exists && ::faccessat(AT_FDCWD, target_.c_str(), W_OK, AT_EACCESS) != 0) fail(target_, errno);

    for (int n = 0; descriptor_ < 0; ++n) {
        temporary_ = temporary_name(target_, n);
        // What replaces a secret file is secret from the start; for a new one the system subtracts the umask.
        descriptor_ = open_patiently(temporary_, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, exists ? 0600 : 0666);
        if (descriptor_ < 0 && errno != EEXIST) fail(target_, errno);
    }
    if (exists && !inherit(descriptor_, old)) {
        const int error = errno;
        close();
        fail(target_, error);
    }
}

FileSink::~FileSink() { close(); }

/// Gives up: after this nothing can be written or committed, and the temporary is gone.
void FileSink::close() noexcept {
    if (descriptor_ >= 0) ::close(std::exchange(descriptor_, -1));
    if (!temporary_.empty()) ::unlink(temporary_.c_str());
    temporary_.clear();
}

void FileSink::write(std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor_, bytes.data(), bytes.size());
        if (written >= 0) {
            bytes.remove_prefix(static_cast<std::size_t>(written));
        } else if (errno == EAGAIN) {
            // Standard output that another program made non-blocking.
            pollfd ready{descriptor_, POLLOUT, 0};
            ::poll(&ready, 1, -1);
        } else if (errno != EINTR) {
            const int error = errno;
            close(); // so that a caller who goes on regardless cannot commit half a file
            fail(target_, error);
        }
    }
}

void FileSink::prepare() {
    if (temporary_.empty() || descriptor_ < 0) return; // written directly, or prepared already
    const bool synced = ::fsync(descriptor_) == 0 || errno == EINVAL;
    const int sync_error = errno;
    // Some file systems say only now that the disk is full.
    const bool closed = ::close(std::exchange(descriptor_, -1)) == 0 || errno == EINTR;
    const int error = synced ? errno : sync_error;
    if (synced && closed) return;
    close();
    fail(target_, error);
}

void FileSink::commit() {
    prepare();
    if (temporary_.empty()) {
        // Written directly; or given up, and then there is no descriptor and this fails.
        if (::close(std::exchange(descriptor_, -1)) != 0 && errno != EINTR) fail(target_, errno);
        return;
    }
    const std::string directory = directory_of(target_); // while nothing has happened yet: this may throw
    if (::rename(temporary_.c_str(), target_.c_str()) != 0) {
        const int error = errno;
        close();
        fail(target_, error);
    }
    temporary_.clear();
    sync_directory(directory);
}

} // namespace feedwright
