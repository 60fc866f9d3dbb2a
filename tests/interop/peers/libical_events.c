/* Prints each event of an iCalendar file as libical reads it, one occurrence a line from 2026 to 2032:
 * uid, begin and end in UTC ("20261124T090000Z") or as days, summary, description; tabs between, escapes for \n \t. */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void text(const char *words)
{
    for (; words && *words; words++) {
        if (*words == '\n') fputs("\\n", stdout);
        else if (*words == '\t') fputs("\\t", stdout);
        else if (*words == '\\') fputs("\\\\", stdout);
        else putchar(*words);
    }
}

static void moment(struct icaltimetype at)
{
    if (!at.is_date) at = icaltime_convert_to_zone(at, icaltimezone_get_utc_timezone());
    printf("%s\t", icaltime_as_ical_string(at));
}

static void line(icalcomponent *event, struct icaltimetype begin)
{
    const char *description = icalcomponent_get_description(event);
    printf("%s\t", icalcomponent_get_uid(event));
    moment(begin);
    moment(icaltime_add(begin, icalcomponent_get_duration(event)));
    text(icalcomponent_get_summary(event));
    putchar('\t');
    text(description);
    putchar('\n');
}

static void each(icalcomponent *event)
{
    struct icaltimetype begin = icalcomponent_get_dtstart(event), at;
    icalproperty *rule = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY);
    if (!rule) {
        line(event, begin);
        return;
    }
    icalrecur_iterator *times = icalrecur_iterator_new(icalproperty_get_rrule(rule), begin);
    while (!icaltime_is_null_time(at = icalrecur_iterator_next(times)) && at.year <= 2032)
        if (at.year >= 2026) line(event, at);
    icalrecur_iterator_free(times);
}

int main(int count, char **names)
{
    FILE *file = fopen(names[1], "rb");
    if (count < 2 || !file) return 2;
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    rewind(file);
    char *words = calloc(size + 1, 1);
    if (fread(words, 1, size, file) != (size_t)size) return 2;
    fclose(file);
    icalcomponent *calendar = icalparser_parse_string(words);
    if (!calendar || icalcomponent_count_errors(calendar)) return 1;
    icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
    for (; event; event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) each(event);
    icalcomponent_free(calendar);
    free(words);
    return 0;
}
