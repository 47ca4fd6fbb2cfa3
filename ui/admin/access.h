// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/office/officesetting.h"
#include "models/domain/time/clock.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <tl/expected.hpp>

#include <array>
#include <functional>
#include <memory>

namespace skranketid {

class Secret;
class Storage;
struct PassphraseStand;

/// Which roles are unlocked at this program just now. A role holds for two minutes after the last input in
/// any window of the program; the administrator's includes the manager's. Looking at a passphrase takes a
/// tenth of a second, on a thread of its own.
class Access final : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 holdsMs = 120'000;
    /// The error is a sentence for the user. Called on the thread of this object, unless it is gone.
    using Then = std::function<void(const tl::expected<void, QString> &)>;

    /// `storage` and `clock` must outlive it.
    Access(Storage &storage, const Clock &clock, QObject *parent = nullptr);
    ~Access() override;

    bool holds(Role role) const; ///< a clerk's always
    /// Whether the role has a passphrase. Meaningless until `isKnown`.
    bool isSet(Role role) const;
    bool isKnown() const { return m_known; }
    bool isBusy() const { return m_busy; } ///< with a passphrase
    /// How long no passphrase of the role is looked at, after wrong ones.
    qint64 waitMs(Role role) const;
    /// The role whose passphrase is needed before the role's own can be set; the clerk's: none. The first one
    /// set in a file is free, the other takes who holds the first: otherwise anyone could become
    /// administrator.
    Role neededToSet(Role role) const;

    void unlock(Role role, const QString &passphrase, Then then);
    /// Where none is set; or the manager's, by the administrator. The role holds then.
    void setPassphrase(Role role, const QString &passphrase, Then then);
    void change(Role role, const QString &old, const QString &passphrase, Then then);
    void noteInput(); ///< somebody is there
    void lock();
    void reread(); ///< what is set may have been changed by a command

Q_SIGNALS:
    void changed(); ///< what holds, what is set, how long to wait

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Known {
        bool isSet = false;
        qint64 blockedUntil = 0; ///< on the clock's monotonic time
    };

    bool begin(const Then &then);
    void end(const Then &then, const tl::expected<void, QString> &result);
    /// Runs `right` when it is the role's passphrase; else the end.
    void check(Role role, const QString &passphrase, const Then &then, const std::function<void()> &right);
    void compare(Role role, const std::shared_ptr<Secret> &secret, const QString &hash, const Then &then,
        const std::function<void()> &right);
    void store(Role role, const std::shared_ptr<Secret> &secret, const Then &then);
    void take(Role role, const PassphraseStand &stand);
    void open(Role role);
    bool isOver() const;

    Storage &m_storage;
    const Clock &m_clock;
    std::array<Known, 3> m_roles;
    Role m_held = Role::Clerk;
    Moment m_lastInput;
    bool m_known = false;
    bool m_busy = false;
    QTimer m_timer;
};

} // namespace skranketid
