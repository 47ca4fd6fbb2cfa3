// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/access.h"

#include "models/domain/office/passphraserule.h"
#include "models/store/deskstore.h"
#include "models/store/passphrases.h"
#include "models/store/secret.h"
#include "models/store/storage.h"

#include <QCoreApplication>
#include <QEvent>
#include <QThreadPool>

#include <algorithm>
#include <chrono>

namespace skranketid {

using namespace std::chrono_literals;

namespace {

std::size_t indexOf(Role role)
{
    return static_cast<std::size_t>(role);
}

/// On a thread that has nothing else to do: neither the window nor the journal waits.
template <typename Work> auto elsewhere(Work work) -> QFuture<std::invoke_result_t<Work>>
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Work>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

} // namespace

Access::Access(Storage &storage, const Clock &clock, QObject *parent)
    : QObject(parent), m_storage(storage), m_clock(clock)
{
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (isOver())
            lock();
    });
    reread();
}

Access::~Access() = default;

bool Access::holds(Role role) const
{
    return role == Role::Clerk || (m_held >= role && !isOver());
}

bool Access::isOver() const
{
    return msBetween(m_lastInput, m_clock.now()) >= holdsMs;
}

bool Access::isSet(Role role) const
{
    return m_roles.at(indexOf(role)).isSet;
}

qint64 Access::waitMs(Role role) const
{
    return std::max<qint64>(0, m_roles.at(indexOf(role)).blockedUntil - m_clock.now().monotonicMs);
}

Role Access::neededToSet(Role role) const
{
    const Role other = role == Role::Manager ? Role::Administrator : Role::Manager;
    return isSet(other) && !holds(other) ? other : Role::Clerk;
}

bool Access::begin(const Then &then)
{
    if (m_busy) {
        then(tl::unexpected(tr("Another passphrase is being looked at. Try again.")));
        return false;
    }
    m_busy = true;
    return true;
}

void Access::end(const Then &then, const tl::expected<void, QString> &result)
{
    m_busy = false;
    then(result);
    Q_EMIT changed();
}

void Access::unlock(Role role, const QString &passphrase, Then then)
{
    if (begin(then)) {
        check(role, passphrase, then, [this, role, then] {
            open(role);
            end(then, {});
        });
    }
}

void Access::setPassphrase(Role role, const QString &passphrase, Then then)
{
    const bool replaces = role == Role::Manager && holds(Role::Administrator);
    const auto fine = checkPassphrase(passphrase);
    if (isSet(role) && !replaces)
        then(tl::unexpected(tr("There is a passphrase already. It can be changed by who knows it.")));
    else if (neededToSet(role) != Role::Clerk)
        then(tl::unexpected(tr("The other role's passphrase is needed first.")));
    else if (!fine)
        then(fine);
    else if (begin(then))
        store(role, std::make_shared<Secret>(passphrase), then);
}

void Access::change(Role role, const QString &old, const QString &passphrase, Then then)
{
    if (const auto fine = checkPassphrase(passphrase); !fine)
        then(fine);
    else if (begin(then))
        check(role, old, then,
            [this, role, secret = std::make_shared<Secret>(passphrase), then] { store(role, secret, then); });
}

void Access::check(Role role, const QString &passphrase, const Then &then, const std::function<void()> &right)
{
    const auto secret = std::make_shared<Secret>(passphrase);
    m_storage
        .run([role, now = m_clock.now()](DeskStore &store) { return Passphrases(store).attempt(role, now); })
        .then(this, [=, this](const Stored<Passphrases::Attempt> &attempt) {
            if (!attempt) {
                end(then, tl::unexpected(attempt.error().message));
                return;
            }
            take(role, attempt->stand);
            if (!attempt->stand.isSet)
                end(then, tl::unexpected(tr("No passphrase is set any more.")));
            else if (attempt->stand.waitMs > 0)
                end(then,
                    tl::unexpected(tr("After several wrong ones there is a wait. Nothing was looked at.")));
            else
                compare(role, secret, attempt->hash, then, right);
        });
}

void Access::compare(Role role, const std::shared_ptr<Secret> &secret, const QString &hash, const Then &then,
    const std::function<void()> &right)
{
    elsewhere([secret, hash] { return secret->matches(hash); }).then(this, [=, this](bool matches) {
        m_storage
            .run([=, now = m_clock.now()](DeskStore &store) {
                Passphrases passphrases(store);
                return (matches ? passphrases.wasRight(role) : Stored<void>()).and_then([&] {
                    return passphrases.stand(role, now);
                });
            })
            .then(this, [=, this](const Stored<PassphraseStand> &stand) {
                if (!stand) {
                    end(then, tl::unexpected(stand.error().message));
                    return;
                }
                take(role, *stand);
                if (matches)
                    right();
                else
                    end(then, tl::unexpected(tr("This is not the passphrase.")));
            });
    });
}

void Access::store(Role role, const std::shared_ptr<Secret> &secret, const Then &then)
{
    elsewhere([secret] { return secret->hash(); }).then(this, [=, this](const std::optional<QString> &hash) {
        if (!hash) {
            end(then,
                tl::unexpected(
                    tr("There is not enough free memory just now. Close something and try again.")));
            return;
        }
        m_storage.run([role, text = *hash](DeskStore &store) { return Passphrases(store).set(role, text); })
            .then(this, [=, this](const Stored<void> &stored) {
                if (stored) {
                    take(role, {true, 0});
                    open(role);
                    end(then, {});
                } else {
                    end(then, tl::unexpected(stored.error().message));
                }
            });
    });
}

void Access::take(Role role, const PassphraseStand &stand)
{
    const qint64 until = stand.waitMs > 0 ? m_clock.now().monotonicMs + stand.waitMs : 0;
    m_roles.at(indexOf(role)) = {stand.isSet, until};
}

void Access::open(Role role)
{
    if (isOver())
        m_held = Role::Clerk;
    m_held = std::max(m_held, role);
    m_lastInput = m_clock.now();
    qApp->installEventFilter(this);
    m_timer.start(1s);
}

void Access::noteInput()
{
    if (m_held == Role::Clerk)
        return;
    if (isOver())
        lock(); // nobody saw that it was over yet
    else
        m_lastInput = m_clock.now();
}

void Access::lock()
{
    if (m_held == Role::Clerk)
        return;
    m_held = Role::Clerk;
    m_timer.stop();
    qApp->removeEventFilter(this);
    Q_EMIT changed();
}

void Access::reread()
{
    const auto read = [now = m_clock.now()](DeskStore &store) {
        Passphrases passphrases(store);
        const auto manager = passphrases.stand(Role::Manager, now);
        const auto administrator = passphrases.stand(Role::Administrator, now);
        return manager && administrator ? std::optional(std::pair(*manager, *administrator)) : std::nullopt;
    };
    m_storage.run(read).then(
        this, [this](const std::optional<std::pair<PassphraseStand, PassphraseStand>> &stands) {
            if (!stands)
                return; // the first passphrase that is tried tells why
            take(Role::Manager, stands->first);
            take(Role::Administrator, stands->second);
            m_known = true;
            Q_EMIT changed();
        });
}

bool Access::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::InputMethod:
        noteInput();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace skranketid
