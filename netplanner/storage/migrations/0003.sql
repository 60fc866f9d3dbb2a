-- Finding what a day asks for without reading the whole book.

-- Month and day of birthdays, with or without a year: "04-12".
CREATE INDEX contact_by_birthday ON contact(substr(birthday, -5)) WHERE deleted IS NULL AND birthday <> '';
-- The longest overdue of each rhythm, in days: within one, who was due earlier is later by as much.
CREATE INDEX contact_by_rhythm ON contact(
    CAST(julianday(next_due_on) - julianday(last_contact_on) AS INTEGER), next_due_on, sphere
) WHERE deleted IS NULL AND next_due_on IS NOT NULL;
CREATE INDEX outreach_waiting ON outreach(due_on) WHERE deleted IS NULL AND status = 'waiting';
CREATE INDEX invitation_pending ON invitation(sent_on) WHERE direction = 'out' AND state = 'pending';
CREATE INDEX activity_by_day ON activity(planned_on) WHERE deleted IS NULL;
CREATE INDEX seminar_by_day ON outreach(done_on) WHERE deleted IS NULL AND kind = 'seminar' AND status = 'done';
-- The plans that repeat one another: few of all.
CREATE INDEX outreach_by_series ON outreach(series) WHERE series <> '';
CREATE INDEX outreach_repeating ON outreach(due_on) WHERE deleted IS NULL AND status = 'planned' AND repeat_rule <> '';

-- People whose last contact a table told of came in without the day on which they are due again.
UPDATE contact SET next_due_on = date(last_contact_on, '+' || coalesce(
    cadence_days, (SELECT days FROM cadence WHERE scope = 'tie' AND key = contact.tie)
) || ' days') WHERE next_due_on IS NULL AND last_contact_on IS NOT NULL;
