// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/systemkeys.h"
#include "ui/shared/systemkeysdisplays.h"

#include <QAbstractNativeEventFilter>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QList>

#include <xcb/xcb.h>

#include <algorithm>
#include <cstdlib>
#include <utility>
#include <vector>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr xcb_keysym_t symF1 = 0xffbe;
constexpr xcb_keysym_t symNumLock = 0xff7f;

int kindOf(const xcb_key_press_event_t &event)
{
    return event.response_type & 0x7f; // without the mark of events that another client sent
}

struct Free {
    void operator()(void *reply) const { std::free(reply); }
};
template <typename Reply> using Owned = std::unique_ptr<Reply, Free>;

xcb_keysym_t symOf(Qt::Key key)
{
    if (key >= Qt::Key_F1 && key <= Qt::Key_F35)
        return symF1 + static_cast<xcb_keysym_t>(key - Qt::Key_F1);
    return QChar(static_cast<char16_t>(key)).toLower().unicode(); // Latin 1 is numbered alike
}

uint16_t maskOf(Qt::KeyboardModifiers modifiers)
{
    uint16_t mask = 0;
    if (modifiers.testFlag(Qt::ControlModifier))
        mask |= XCB_MOD_MASK_CONTROL;
    if (modifiers.testFlag(Qt::ShiftModifier))
        mask |= XCB_MOD_MASK_SHIFT;
    if (modifiers.testFlag(Qt::AltModifier))
        mask |= XCB_MOD_MASK_1;
    return mask;
}

/// Which key of the keyboard means what, as the server has it now.
class Keyboard {
public:
    explicit Keyboard(xcb_connection_t *connection)
    {
        const xcb_setup_t *setup = xcb_get_setup(connection);
        m_first = setup->min_keycode;
        const auto count = static_cast<uint8_t>(setup->max_keycode - setup->min_keycode + 1);
        const auto symsAsked = xcb_get_keyboard_mapping(connection, m_first, count);
        const auto modifiersAsked = xcb_get_modifier_mapping(connection);
        const Owned<xcb_get_keyboard_mapping_reply_t> syms(
            xcb_get_keyboard_mapping_reply(connection, symsAsked, nullptr));
        const Owned<xcb_get_modifier_mapping_reply_t> modifiers(
            xcb_get_modifier_mapping_reply(connection, modifiersAsked, nullptr));
        if (syms) {
            const xcb_keysym_t *begin = xcb_get_keyboard_mapping_keysyms(syms.get());
            m_syms.assign(begin, begin + xcb_get_keyboard_mapping_keysyms_length(syms.get()));
            m_columns = syms->keysyms_per_keycode;
        }
        if (modifiers)
            findNumLock(*modifiers);
    }

    /// 0: no key has it.
    xcb_keycode_t codeOf(xcb_keysym_t sym) const
    {
        for (std::size_t column = 0; column < m_columns; ++column) { // first what is got without Shift
            for (std::size_t at = column; at < m_syms.size(); at += m_columns) {
                if (m_syms.at(at) == sym)
                    return static_cast<xcb_keycode_t>(m_first + at / m_columns);
            }
        }
        return 0;
    }

    uint16_t numLock() const { return m_numLock; }

private:
    void findNumLock(const xcb_get_modifier_mapping_reply_t &modifiers)
    {
        const xcb_keycode_t code = codeOf(symNumLock);
        const xcb_keycode_t *codes = xcb_get_modifier_mapping_keycodes(&modifiers);
        for (int at = 0; code != 0 && at < xcb_get_modifier_mapping_keycodes_length(&modifiers); ++at) {
            if (codes[at] == code)
                m_numLock = static_cast<uint16_t>(1U << (at / modifiers.keycodes_per_modifier));
        }
    }

    xcb_keycode_t m_first = 0;
    std::vector<xcb_keysym_t> m_syms;
    std::size_t m_columns = 0;
    uint16_t m_numLock = 0;
};

class X11SystemKeys final : public SystemKeys, public QAbstractNativeEventFilter {
public:
    explicit X11SystemKeys(xcb_connection_t *connection)
        : m_connection(connection), m_root(xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root)
    {
    }
    ~X11SystemKeys() override { letGo(); }

    tl::expected<void, QString> grab() override;
    void release() override { letGo(); }
    bool nativeEventFilter(const QByteArray &type, void *message, qintptr *result) override;

private:
    struct Grab {
        SystemKey key;
        xcb_keycode_t code;
        uint16_t mask;
    };
    bool take(const Grab &grab, uint16_t numLock);
    void letGo();
    bool isFirst(const xcb_key_press_event_t &event);

    xcb_connection_t *m_connection;
    xcb_window_t m_root;
    QList<Grab> m_grabs;
    xcb_keycode_t m_down = 0; ///< the key of ours that is held down; 0: none
    xcb_timestamp_t m_releasedAt = 0;
};

tl::expected<void, QString> X11SystemKeys::grab()
{
    if (!m_grabs.isEmpty())
        return {};
    const Keyboard keyboard(m_connection);
    for (const SystemKeyForm &form : systemKeyForms()) {
        const QKeyCombination combination = combinationOf(form.key);
        const Grab grab{
            form.key, keyboard.codeOf(symOf(combination.key())), maskOf(combination.keyboardModifiers())};
        if (grab.code == 0) {
            letGo();
            return tl::unexpected(QCoreApplication::translate(
                "SystemKeys", "This keyboard has no key for %1. The keys for the whole system stay off.")
                                      .arg(keyTextOf(form.key)));
        }
        m_grabs.append(grab);
        if (!take(grab, keyboard.numLock())) {
            letGo();
            return tl::unexpected(takenText(form.key));
        }
    }
    QCoreApplication::instance()->installNativeEventFilter(this);
    return {};
}

/// With the lock keys in each position: the server counts them as modifiers.
bool X11SystemKeys::take(const Grab &grab, uint16_t numLock)
{
    QList<uint16_t> locks{0, XCB_MOD_MASK_LOCK};
    if (numLock != 0)
        locks += {numLock, static_cast<uint16_t>(numLock | XCB_MOD_MASK_LOCK)};
    QList<xcb_void_cookie_t> asked;
    for (const uint16_t lock : std::as_const(locks))
        asked.append(xcb_grab_key_checked(
            m_connection, 0, m_root, grab.mask | lock, grab.code, XCB_GRAB_MODE_ASYNC, XCB_GRAB_MODE_ASYNC));
    bool taken = true;
    for (const xcb_void_cookie_t cookie : std::as_const(asked)) {
        const Owned<xcb_generic_error_t> error(xcb_request_check(m_connection, cookie));
        taken = taken && !error;
    }
    return taken;
}

void X11SystemKeys::letGo()
{
    for (const Grab &grab : std::as_const(m_grabs))
        xcb_ungrab_key(m_connection, grab.code, m_root, XCB_MOD_MASK_ANY);
    m_grabs.clear();
    m_down = 0;
    xcb_flush(m_connection);
    if (QCoreApplication *application = QCoreApplication::instance())
        application->removeNativeEventFilter(this);
}

bool X11SystemKeys::nativeEventFilter(const QByteArray &type, void *message, qintptr *)
{
    constexpr uint16_t meant
        = XCB_MOD_MASK_SHIFT | XCB_MOD_MASK_CONTROL | XCB_MOD_MASK_1 | XCB_MOD_MASK_4; // locks are not
    if (type != "xcb_generic_event_t")
        return false;
    const auto *event = static_cast<const xcb_key_press_event_t *>(message); // a release looks the same
    const int kind = kindOf(*event);
    if ((kind != XCB_KEY_PRESS && kind != XCB_KEY_RELEASE) || event->event != m_root)
        return false;
    const auto grab = std::ranges::find_if(m_grabs, [event, kind](const Grab &each) {
        return each.code == event->detail && (kind == XCB_KEY_RELEASE || each.mask == (event->state & meant));
    });
    if (grab == m_grabs.end())
        return false;
    // Queued, and handed on to Qt, which learns the time of the press: without it no window is let to the
    // front.
    if (isFirst(*event))
        QMetaObject::invokeMethod(
            this, [this, key = grab->key] { Q_EMIT pressed(key); }, Qt::QueuedConnection);
    return false;
}

/// False for what a key says that is held down, in either way of the server to say it.
bool X11SystemKeys::isFirst(const xcb_key_press_event_t &event)
{
    if (kindOf(event) == XCB_KEY_RELEASE) {
        m_down = 0;
        m_releasedAt = event.time;
        return false;
    }
    const bool repeat = m_down == event.detail || m_releasedAt == event.time;
    m_down = event.detail;
    return !repeat;
}

} // namespace

std::unique_ptr<SystemKeys> makeSystemKeysOfDisplay()
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    // On a Wayland desktop an X program hears of no key that another window gets.
    if (!x11 || !x11->connection() || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        return nullptr;
    return std::make_unique<X11SystemKeys>(x11->connection());
}

} // namespace skranketid
