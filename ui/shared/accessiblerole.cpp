// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/accessiblerole.h"

#include <QAccessibleWidget>
#include <QLabel>
#include <QVariant>

namespace skranketid {

namespace {

constexpr const char *roleProperty = "accessibleRole";
constexpr const char *valueProperty = "accessibleValue";
constexpr const char *maximumProperty = "accessibleMaximum";
constexpr const char *valueTextProperty = "accessibleValueText";

class WidgetWithRole final : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    WidgetWithRole(QWidget *widget, QAccessible::Role role) : QAccessibleWidget(widget, role) { }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return object()->property(valueTextProperty).toString();
        const QString text = QAccessibleWidget::text(kind);
        const auto *label = qobject_cast<const QLabel *>(object());
        return label && kind == QAccessible::Name && text.isEmpty() ? label->text() : text;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        const bool value = type == QAccessible::ValueInterface && object()->property(valueProperty).isValid();
        return value ? static_cast<QAccessibleValueInterface *>(this)
                     : QAccessibleWidget::interface_cast(type);
    }

    QVariant currentValue() const override { return object()->property(valueProperty); }
    void setCurrentValue(const QVariant &) override { }
    QVariant maximumValue() const override { return object()->property(maximumProperty); }
    QVariant minimumValue() const override { return 0.0; }
    QVariant minimumStepSize() const override { return 0.0; }
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    const QVariant role = object ? object->property(roleProperty) : QVariant();
    if (!role.isValid() || !object->isWidgetType())
        return nullptr;
    return new WidgetWithRole(static_cast<QWidget *>(object), static_cast<QAccessible::Role>(role.toInt()));
}

} // namespace

void setAccessibleRole(QWidget &widget, QAccessible::Role role)
{
    static const bool installed = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(installed)
    widget.setProperty(roleProperty, static_cast<int>(role));
}

void setAccessibleValue(QWidget &widget, double value, double maximum, const QString &text)
{
    widget.setProperty(valueProperty, value);
    widget.setProperty(maximumProperty, maximum);
    widget.setProperty(valueTextProperty, text);
}

} // namespace skranketid
