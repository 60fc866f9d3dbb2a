// Reads the cards of a file with KContacts and writes them again: {"cards": [...], "written": base64}.
#include <kcontacts/addressee.h>
#include <kcontacts/vcardconverter.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace KContacts;

static QJsonArray one(const QString &text)
{
    return text.isEmpty() ? QJsonArray() : QJsonArray{text};
}

static QJsonArray types(const PhoneNumber &phone)
{
    QJsonArray words;
    const auto type = phone.type();
    const QList<QPair<PhoneNumber::TypeFlag, QString>> names = {
        {PhoneNumber::Home, "home"}, {PhoneNumber::Work, "work"}, {PhoneNumber::Cell, "cell"},
        {PhoneNumber::Fax, "fax"}, {PhoneNumber::Pager, "pager"}, {PhoneNumber::Voice, "voice"},
        {PhoneNumber::Pref, "pref"},
    };
    for (const auto &name : names) {
        if (type & name.first) {
            words.append(name.second);
        }
    }
    return words;
}

static QJsonObject seen(const Addressee &card)
{
    QJsonArray emails, phones, kinds, addresses, urls, messaging, tags, languages, profiles;
    for (const auto &email : card.emails()) {
        emails.append(email);
    }
    for (const auto &phone : card.phoneNumbers()) {
        phones.append(phone.number());
        kinds.append(types(phone));
    }
    for (const auto &address : card.addresses()) {
        addresses.append(QJsonArray{address.postOfficeBox(), address.extended(), address.street(), address.locality(),
                                    address.region(), address.postalCode(), address.country()});
    }
    for (const auto &url : card.extraUrlList()) {
        urls.append(url.url().toString());
    }
    for (const auto &address : card.imppList()) {
        messaging.append(address.address().toString());
    }
    for (const auto &tag : card.categories()) {
        tags.append(tag);
    }
    for (const auto &language : card.langs()) {
        languages.append(language.language());
    }
    for (const auto &custom : card.customs()) {
        if (custom.contains("SOCIALPROFILE", Qt::CaseInsensitive)) {
            profiles.append(custom.section(':', 1));
        }
    }
    // A birthday without a year has the year -1.
    const QDate day = card.birthday().date();
    const QString birthday = day.isValid() && day.year() < 0 ? day.toString("--MM-dd") : day.toString(Qt::ISODate);
    const QString gender = card.gender().gender() + (card.gender().comment().isEmpty() ? "" : ";" + card.gender().comment());
    return {
        {"uid", one(card.uid())}, {"fn", one(card.formattedName())},
        {"n", QJsonArray{QJsonArray{card.familyName(), card.givenName(), card.additionalName(), card.prefix(), card.suffix()}}},
        {"nickname", one(card.nickName())}, {"org", QJsonArray{QJsonArray{card.organization(), card.department()}}},
        {"title", one(card.title())}, {"role", one(card.role())}, {"birthday", one(birthday)},
        {"anniversary", one(card.anniversary().toString(Qt::ISODate))}, {"gender", one(gender)},
        {"language", languages}, {"note", one(card.note())}, {"emails", emails}, {"phones", phones},
        {"phone_types", kinds}, {"addresses", addresses}, {"urls", urls}, {"messaging", messaging},
        {"profiles", profiles}, {"tags", tags},
        {"photo", one(QString::fromLatin1(card.photo().rawData().toBase64()))}, {"kind", one(card.kind())},
        {"labels", QJsonArray()},
    };
}

int main(int, char **argv)
{
    QFile file(QString::fromLocal8Bit(argv[1]));
    file.open(QIODevice::ReadOnly);
    const VCardConverter converter;
    const auto cards = converter.parseVCards(file.readAll());
    const auto version = QByteArray(argv[2]) == "4.0" ? VCardConverter::v4_0 : VCardConverter::v3_0;
    QJsonArray found;
    for (const auto &card : cards) {
        found.append(seen(card));
    }
    const QString written = QString::fromLatin1(converter.createVCards(cards, version).toBase64());
    QTextStream(stdout) << QJsonDocument(QJsonObject{{"cards", found}, {"written", written}}).toJson();
    return 0;
}
