-- Mail to several people, each with a message of their own.
-- A mailing keeps the text it was written from; its messages are made, and shown, before any goes. What went out can't
-- be called back: both tables stay outside undo.

CREATE TABLE mailing (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    template_id INTEGER REFERENCES template(id) ON DELETE SET NULL,
    goal_id INTEGER REFERENCES goal(id) ON DELETE SET NULL,
    reason_type TEXT NOT NULL DEFAULT '',
    sender TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'sending', 'paused', 'done', 'stopped')),
    created TEXT NOT NULL,
    finished TEXT
) STRICT;

-- `line` is the personal line, `subject` and `body` what is sent, `message_id` without angle brackets. One that was
-- handed over when the program ended is 'unsure': whether it went is not known here. `logged` once it is in the
-- person's timeline.
CREATE TABLE mailing_message (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    mailing_id INTEGER NOT NULL REFERENCES mailing(id) ON DELETE CASCADE,
    contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    line TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    score INTEGER,
    sent_anyway INTEGER NOT NULL DEFAULT 0,
    message_id TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'failed', 'unsure', 'left_out')),
    error TEXT NOT NULL DEFAULT '',
    sent_at TEXT,
    logged INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX mailing_message_by_mailing ON mailing_message(mailing_id, state, position);
CREATE INDEX mailing_message_by_contact ON mailing_message(contact_id);
CREATE INDEX mailing_message_by_sent ON mailing_message(sent_at) WHERE sent_at IS NOT NULL;
