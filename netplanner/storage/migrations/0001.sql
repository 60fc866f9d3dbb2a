-- The first schema, whole. Later migrations add rows and seldom columns.
-- Days are ISO dates in TEXT, instants UTC "2026-11-24T09:00:00Z", words as in netplanner/domain/words.py.
-- Rows of people, goals and plans are never removed by a user's delete: `deleted` holds the instant they went to the trash.

-- People ------------------------------------------------------------------------------------------------------------

CREATE TABLE company (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    folded TEXT NOT NULL UNIQUE,
    industry TEXT NOT NULL DEFAULT '',
    size TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE contact (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL DEFAULT 'individual',
    fn TEXT,
    display_name TEXT NOT NULL,
    family TEXT NOT NULL DEFAULT '',
    given TEXT NOT NULL DEFAULT '',
    additional TEXT NOT NULL DEFAULT '',
    prefix TEXT NOT NULL DEFAULT '',
    suffix TEXT NOT NULL DEFAULT '',
    nickname TEXT NOT NULL DEFAULT '',
    organization TEXT NOT NULL DEFAULT '',
    department TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL DEFAULT '',
    company_id INTEGER REFERENCES company(id) ON DELETE SET NULL,
    birthday TEXT NOT NULL DEFAULT '',
    anniversary TEXT NOT NULL DEFAULT '',
    gender TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    tie TEXT NOT NULL DEFAULT '' CHECK (tie IN ('', 'close', 'good', 'acquaintance')),
    tie_on TEXT,
    relation TEXT NOT NULL DEFAULT 'known' CHECK (relation IN ('known', 'prospect')),
    sphere TEXT NOT NULL DEFAULT 'business' CHECK (sphere IN ('private', 'business', 'both')),
    met TEXT NOT NULL DEFAULT '',
    met_on TEXT,
    preferred_channel TEXT NOT NULL DEFAULT '',
    do_not_contact TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    basis TEXT NOT NULL DEFAULT '',
    cadence_days INTEGER,
    snoozed_until TEXT,
    last_contact_on TEXT,
    next_due_on TEXT,
    merged_into INTEGER REFERENCES contact(id) ON DELETE SET NULL,
    created TEXT NOT NULL,
    changed TEXT NOT NULL,
    deleted TEXT,
    sort_key TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    search_text TEXT NOT NULL
) STRICT;
CREATE INDEX contact_by_name ON contact(sort_key, id) WHERE deleted IS NULL;
CREATE INDEX contact_by_last_contact ON contact(last_contact_on, id) WHERE deleted IS NULL;
CREATE INDEX contact_by_due ON contact(next_due_on, id) WHERE deleted IS NULL AND next_due_on IS NOT NULL;
CREATE INDEX contact_by_country ON contact(country) WHERE deleted IS NULL AND country <> '';
CREATE INDEX contact_by_company ON contact(company_id) WHERE company_id IS NOT NULL;
CREATE INDEX contact_merged ON contact(merged_into) WHERE merged_into IS NOT NULL;

-- E-mail, phone, web and messaging addresses: as written, with a normal form for matching.
CREATE TABLE contact_point (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('email', 'phone', 'url', 'messaging')),
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    normal TEXT NOT NULL,
    types TEXT NOT NULL DEFAULT '',
    label TEXT NOT NULL DEFAULT '',
    preferred INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX contact_point_by_contact ON contact_point(contact_id, kind, position);
CREATE INDEX contact_point_by_normal ON contact_point(normal, kind) WHERE normal <> '';

CREATE TABLE address (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    street TEXT NOT NULL DEFAULT '',
    extended TEXT NOT NULL DEFAULT '',
    po_box TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    region TEXT NOT NULL DEFAULT '',
    postal_code TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    country_code TEXT NOT NULL DEFAULT '',
    subdivision TEXT NOT NULL DEFAULT '',
    types TEXT NOT NULL DEFAULT '',
    label TEXT NOT NULL DEFAULT '',
    preferred INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX address_by_contact ON address(contact_id, position);
CREATE INDEX address_by_country ON address(country_code, subdivision) WHERE country_code <> '';

-- Networks are rows: linkedin, xing, facebook, closed ones with valid_to, and the user's own niche networks.
CREATE TABLE platform (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    url_pattern TEXT NOT NULL DEFAULT '',
    valid_from TEXT,
    valid_to TEXT,
    note_limit INTEGER,
    message_limit INTEGER,
    notes_per_month INTEGER,
    withdraw_days INTEGER,
    connection_cap INTEGER,
    cost TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    source_on TEXT,
    own INTEGER NOT NULL DEFAULT 0,
    position INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE profile (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
    platform TEXT NOT NULL,
    position INTEGER NOT NULL,
    url TEXT NOT NULL DEFAULT '',
    handle TEXT NOT NULL DEFAULT '',
    normal TEXT NOT NULL,
    connected_on TEXT
) STRICT;
CREATE INDEX profile_by_contact ON profile(contact_id, position);
CREATE INDEX profile_by_normal ON profile(normal) WHERE normal <> '';

CREATE TABLE tag (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    folded TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE contact_tag (
    contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
    tag_id INTEGER NOT NULL REFERENCES tag(id) ON DELETE CASCADE,
    position INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (contact_id, tag_id)
) STRICT;
CREATE INDEX contact_tag_by_tag ON contact_tag(tag_id, contact_id);

-- What a person needs and offers, for introductions.
CREATE TABLE contact_topic (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('need', 'offer')),
    text TEXT NOT NULL,
    folded TEXT NOT NULL
) STRICT;
CREATE INDEX contact_topic_by_contact ON contact_topic(contact_id);
CREATE INDEX contact_topic_by_text ON contact_topic(folded, kind);

CREATE TABLE custom_field (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL
) STRICT;
CREATE INDEX custom_field_by_contact ON custom_field(contact_id);

CREATE TABLE photo (
    contact_id INTEGER PRIMARY KEY REFERENCES contact(id) ON DELETE CASCADE,
    media_type TEXT NOT NULL DEFAULT '',
    data BLOB NOT NULL
) STRICT;

-- The card's content lines as they came, unfolded, for a lossless way back; unknown properties live here.
CREATE TABLE card (
    contact_id INTEGER PRIMARY KEY REFERENCES contact(id) ON DELETE CASCADE,
    version TEXT NOT NULL,
    lines TEXT NOT NULL
) STRICT;

CREATE TABLE contact_link (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    from_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
    to_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (from_id, to_id, kind)
) STRICT;
CREATE INDEX contact_link_by_to ON contact_link(to_id);

CREATE TABLE me (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    organization TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    languages TEXT NOT NULL DEFAULT '',
    purpose TEXT NOT NULL DEFAULT '',
    primary_platform TEXT NOT NULL DEFAULT '',
    secondary_platform TEXT NOT NULL DEFAULT '',
    weekly_minutes INTEGER,
    photo BLOB
) STRICT;
INSERT INTO me (id) VALUES (1);

CREATE TABLE my_profile (
    platform TEXT PRIMARY KEY,
    url TEXT NOT NULL DEFAULT '',
    headline TEXT NOT NULL DEFAULT '',
    purpose TEXT NOT NULL DEFAULT '',
    checklist TEXT NOT NULL DEFAULT '',
    changed TEXT
) STRICT;

-- Goals -------------------------------------------------------------------------------------------------------------

CREATE TABLE goal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    what TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT 'other',
    amount INTEGER NOT NULL DEFAULT 0,
    due_by TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'active', 'paused', 'done', 'archived')),
    primary_platform TEXT NOT NULL DEFAULT '',
    secondary_platform TEXT NOT NULL DEFAULT '',
    keywords TEXT NOT NULL DEFAULT '',
    sphere TEXT NOT NULL DEFAULT 'business' CHECK (sphere IN ('private', 'business', 'both')),
    note TEXT NOT NULL DEFAULT '',
    review TEXT NOT NULL DEFAULT '',
    started_on TEXT NOT NULL DEFAULT '',
    finished_on TEXT NOT NULL DEFAULT '',
    colour INTEGER NOT NULL DEFAULT 0,
    position INTEGER NOT NULL DEFAULT 0,
    created TEXT NOT NULL,
    changed TEXT NOT NULL,
    deleted TEXT
) STRICT;

CREATE TABLE criterion (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    goal_id INTEGER NOT NULL REFERENCES goal(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    weight INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX criterion_by_goal ON criterion(goal_id, position);

CREATE TABLE area (
    goal_id INTEGER NOT NULL REFERENCES goal(id) ON DELETE CASCADE,
    code TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (goal_id, code)
) STRICT;

CREATE TABLE candidate (
    goal_id INTEGER NOT NULL REFERENCES goal(id) ON DELETE CASCADE,
    contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
    added TEXT NOT NULL,
    decision TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    snoozed_until TEXT,
    PRIMARY KEY (goal_id, contact_id)
) STRICT;
CREATE INDEX candidate_by_contact ON candidate(contact_id);

CREATE TABLE target_company (
    goal_id INTEGER NOT NULL REFERENCES goal(id) ON DELETE CASCADE,
    company_id INTEGER NOT NULL REFERENCES company(id) ON DELETE CASCADE,
    PRIMARY KEY (goal_id, company_id)
) STRICT;
CREATE INDEX target_company_by_company ON target_company(company_id);

-- Groups ------------------------------------------------------------------------------------------------------------

CREATE TABLE network_group (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    platform TEXT NOT NULL DEFAULT '',
    theme TEXT NOT NULL DEFAULT '',
    area TEXT NOT NULL DEFAULT '',
    my_role TEXT NOT NULL DEFAULT '',
    goal_id INTEGER REFERENCES goal(id) ON DELETE SET NULL,
    url TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    created TEXT NOT NULL,
    changed TEXT NOT NULL,
    deleted TEXT
) STRICT;
CREATE INDEX network_group_by_goal ON network_group(goal_id) WHERE goal_id IS NOT NULL;

CREATE TABLE membership (
    group_id INTEGER NOT NULL REFERENCES network_group(id) ON DELETE CASCADE,
    contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
    role TEXT NOT NULL DEFAULT '',
    since TEXT,
    until TEXT,
    PRIMARY KEY (group_id, contact_id)
) STRICT;
CREATE INDEX membership_by_contact ON membership(contact_id);

CREATE TABLE member_count (
    group_id INTEGER NOT NULL REFERENCES network_group(id) ON DELETE CASCADE,
    counted_on TEXT NOT NULL,
    members INTEGER NOT NULL,
    PRIMARY KEY (group_id, counted_on)
) STRICT;

CREATE TABLE activity (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    group_id INTEGER NOT NULL REFERENCES network_group(id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    planned_on TEXT NOT NULL,
    at_time TEXT NOT NULL DEFAULT '',
    zone TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    what TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'planned',
    deleted TEXT
) STRICT;
CREATE INDEX activity_by_group ON activity(group_id, planned_on);

CREATE TABLE attendance (
    activity_id INTEGER NOT NULL REFERENCES activity(id) ON DELETE CASCADE,
    contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
    status TEXT NOT NULL DEFAULT 'invited',
    PRIMARY KEY (activity_id, contact_id)
) STRICT;
CREATE INDEX attendance_by_contact ON attendance(contact_id);

-- Outreach ----------------------------------------------------------------------------------------------------------

-- A built-in template has a key and language; editing one makes the row the user's own.
CREATE TABLE template (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL,
    channel TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL,
    name TEXT NOT NULL,
    subject TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL,
    built_in INTEGER NOT NULL DEFAULT 0,
    position INTEGER NOT NULL DEFAULT 0,
    deleted TEXT
) STRICT;

CREATE TABLE outreach (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    goal_id INTEGER REFERENCES goal(id) ON DELETE SET NULL,
    group_id INTEGER REFERENCES network_group(id) ON DELETE SET NULL,
    due_on TEXT NOT NULL,
    due_time TEXT NOT NULL DEFAULT '',
    zone TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL,
    channel TEXT NOT NULL DEFAULT '',
    template_id INTEGER REFERENCES template(id) ON DELETE SET NULL,
    reason_type TEXT NOT NULL DEFAULT '',
    why TEXT NOT NULL DEFAULT '',
    message TEXT NOT NULL DEFAULT '',
    minutes INTEGER,
    status TEXT NOT NULL DEFAULT 'planned' CHECK (status IN ('planned', 'waiting', 'done', 'skipped')),
    result TEXT NOT NULL DEFAULT '',
    done_on TEXT NOT NULL DEFAULT '',
    snoozed_from TEXT,
    repeat_rule TEXT NOT NULL DEFAULT '',
    series TEXT NOT NULL DEFAULT '',
    follows_id INTEGER REFERENCES outreach(id) ON DELETE SET NULL,
    chain_rule TEXT NOT NULL DEFAULT '',
    cadence INTEGER NOT NULL DEFAULT 0,
    reminded TEXT,
    created TEXT NOT NULL,
    changed TEXT NOT NULL,
    deleted TEXT
) STRICT;
CREATE INDEX outreach_by_day ON outreach(due_on, due_time, id) WHERE deleted IS NULL;
CREATE INDEX outreach_open ON outreach(due_on) WHERE deleted IS NULL AND status IN ('planned', 'waiting');
CREATE INDEX outreach_by_goal ON outreach(goal_id, due_on) WHERE goal_id IS NOT NULL;
CREATE INDEX outreach_by_group ON outreach(group_id) WHERE group_id IS NOT NULL;
CREATE INDEX outreach_by_follows ON outreach(follows_id) WHERE follows_id IS NOT NULL;
CREATE INDEX outreach_by_template ON outreach(template_id) WHERE template_id IS NOT NULL;

CREATE TABLE outreach_contact (
    outreach_id INTEGER NOT NULL REFERENCES outreach(id) ON DELETE CASCADE,
    contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
    position INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (outreach_id, contact_id)
) STRICT;
CREATE INDEX outreach_contact_by_contact ON outreach_contact(contact_id);

CREATE TABLE invitation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
    platform TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('out', 'in')),
    state TEXT NOT NULL CHECK (state IN ('pending', 'accepted', 'declined', 'withdrawn', 'no_answer', 'later')),
    goal_id INTEGER REFERENCES goal(id) ON DELETE SET NULL,
    outreach_id INTEGER REFERENCES outreach(id) ON DELETE SET NULL,
    template_id INTEGER REFERENCES template(id) ON DELETE SET NULL,
    sent_on TEXT,
    answered_on TEXT,
    text TEXT NOT NULL DEFAULT '',
    reason_type TEXT NOT NULL DEFAULT '',
    score INTEGER,
    sent_anyway INTEGER NOT NULL DEFAULT 0,
    message_id TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX invitation_by_contact ON invitation(contact_id, platform, direction);
CREATE INDEX invitation_by_sent ON invitation(platform, sent_on);
CREATE INDEX invitation_by_goal ON invitation(goal_id) WHERE goal_id IS NOT NULL;
CREATE INDEX invitation_by_outreach ON invitation(outreach_id) WHERE outreach_id IS NOT NULL;
CREATE INDEX invitation_by_template ON invitation(template_id) WHERE template_id IS NOT NULL;

CREATE TABLE interaction (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
    happened_on TEXT NOT NULL,
    at_time TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL,
    channel TEXT NOT NULL DEFAULT '',
    direction TEXT NOT NULL DEFAULT 'out' CHECK (direction IN ('out', 'in', 'both')),
    tone TEXT NOT NULL DEFAULT 'neutral' CHECK (tone IN ('ask', 'give', 'neutral')),
    minutes INTEGER,
    tie TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    goal_id INTEGER REFERENCES goal(id) ON DELETE SET NULL,
    outreach_id INTEGER REFERENCES outreach(id) ON DELETE SET NULL,
    source TEXT NOT NULL DEFAULT '',
    created TEXT NOT NULL
) STRICT;
CREATE INDEX interaction_by_contact ON interaction(contact_id, happened_on);
CREATE INDEX interaction_by_day ON interaction(happened_on);
CREATE INDEX interaction_by_goal ON interaction(goal_id) WHERE goal_id IS NOT NULL;
CREATE INDEX interaction_by_outreach ON interaction(outreach_id) WHERE outreach_id IS NOT NULL;

CREATE TABLE introduction (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    direction TEXT NOT NULL CHECK (direction IN ('asked', 'given')),
    connector_id INTEGER REFERENCES contact(id) ON DELETE CASCADE,
    first_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
    second_id INTEGER REFERENCES contact(id) ON DELETE CASCADE,
    goal_id INTEGER REFERENCES goal(id) ON DELETE SET NULL,
    outreach_id INTEGER REFERENCES outreach(id) ON DELETE SET NULL,
    state TEXT NOT NULL DEFAULT 'asked',
    asked_on TEXT,
    made_on TEXT,
    text TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX introduction_by_connector ON introduction(connector_id) WHERE connector_id IS NOT NULL;
CREATE INDEX introduction_by_first ON introduction(first_id);
CREATE INDEX introduction_by_second ON introduction(second_id) WHERE second_id IS NOT NULL;
CREATE INDEX introduction_by_goal ON introduction(goal_id) WHERE goal_id IS NOT NULL;
CREATE INDEX introduction_by_outreach ON introduction(outreach_id) WHERE outreach_id IS NOT NULL;

CREATE TABLE outcome (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    happened_on TEXT NOT NULL,
    amount REAL NOT NULL DEFAULT 1,
    what TEXT NOT NULL DEFAULT '',
    contact_id INTEGER REFERENCES contact(id) ON DELETE SET NULL,
    outreach_id INTEGER REFERENCES outreach(id) ON DELETE SET NULL,
    note TEXT NOT NULL DEFAULT '',
    created TEXT NOT NULL,
    deleted TEXT
) STRICT;
CREATE INDEX outcome_by_contact ON outcome(contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX outcome_by_outreach ON outcome(outreach_id) WHERE outreach_id IS NOT NULL;

CREATE TABLE outcome_goal (
    outcome_id INTEGER NOT NULL REFERENCES outcome(id) ON DELETE CASCADE,
    goal_id INTEGER NOT NULL REFERENCES goal(id) ON DELETE CASCADE,
    PRIMARY KEY (outcome_id, goal_id)
) STRICT;
CREATE INDEX outcome_goal_by_goal ON outcome_goal(goal_id);

-- The steps that led to an outcome, in order: introduced by, talk, invitation, customer.
CREATE TABLE outcome_step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    outcome_id INTEGER NOT NULL REFERENCES outcome(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    contact_id INTEGER REFERENCES contact(id) ON DELETE SET NULL,
    earlier_id INTEGER REFERENCES outcome(id) ON DELETE SET NULL,
    interaction_id INTEGER REFERENCES interaction(id) ON DELETE SET NULL
) STRICT;
CREATE INDEX outcome_step_by_outcome ON outcome_step(outcome_id, position);
CREATE INDEX outcome_step_by_contact ON outcome_step(contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX outcome_step_by_earlier ON outcome_step(earlier_id) WHERE earlier_id IS NOT NULL;
CREATE INDEX outcome_step_by_interaction ON outcome_step(interaction_id) WHERE interaction_id IS NOT NULL;

-- A dated note of the user's own on a person, a goal or a group.
CREATE TABLE note (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER REFERENCES contact(id) ON DELETE CASCADE,
    goal_id INTEGER REFERENCES goal(id) ON DELETE CASCADE,
    group_id INTEGER REFERENCES network_group(id) ON DELETE CASCADE,
    noted_on TEXT NOT NULL,
    text TEXT NOT NULL,
    private INTEGER NOT NULL DEFAULT 0,
    created TEXT NOT NULL
) STRICT;
CREATE INDEX note_by_contact ON note(contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX note_by_goal ON note(goal_id) WHERE goal_id IS NOT NULL;
CREATE INDEX note_by_group ON note(group_id) WHERE group_id IS NOT NULL;

-- Days between touches; a person's own value stands in contact.cadence_days.
CREATE TABLE cadence (
    scope TEXT NOT NULL CHECK (scope IN ('tie', 'tag', 'group')),
    key TEXT NOT NULL,
    days INTEGER NOT NULL,
    PRIMARY KEY (scope, key)
) STRICT;
INSERT INTO cadence (scope, key, days) VALUES ('tie', 'close', 30), ('tie', 'good', 90), ('tie', 'acquaintance', 180);

CREATE TABLE smart_list (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    query TEXT NOT NULL,
    position INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Imports -----------------------------------------------------------------------------------------------------------

CREATE TABLE import_log (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    started TEXT NOT NULL,
    source TEXT NOT NULL,
    files TEXT NOT NULL,
    added INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    skipped INTEGER NOT NULL,
    failed INTEGER NOT NULL,
    report TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE import_record (
    import_id INTEGER NOT NULL REFERENCES import_log(id) ON DELETE CASCADE,
    contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
    action TEXT NOT NULL,
    PRIMARY KEY (import_id, contact_id)
) STRICT;
CREATE INDEX import_record_by_contact ON import_record(contact_id);

-- The last card that came from a source: `hash` tells whether the very same comes again, `lines` are the base of a
-- three-way merge when a changed one does (NULL where they are those in card).
CREATE TABLE import_base (
    contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
    source TEXT NOT NULL,
    hash INTEGER NOT NULL,
    version TEXT NOT NULL,
    lines TEXT,
    imported TEXT NOT NULL,
    PRIMARY KEY (contact_id, source)
) STRICT;
CREATE INDEX import_base_by_hash ON import_base(hash);

CREATE TABLE not_same (
    first_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
    second_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
    PRIMARY KEY (first_id, second_id)
) STRICT;
CREATE INDEX not_same_by_second ON not_same(second_id);

-- Keyed hashes of erased people, so that an import does not bring them back.
CREATE TABLE suppression (
    hash TEXT PRIMARY KEY,
    erased_on TEXT NOT NULL
) STRICT;

-- Weights, targets and limits of the rules, as JSON values, so that they travel with a backup.
CREATE TABLE rule_setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- Search ------------------------------------------------------------------------------------------------------------

-- Our own folded words, rowid = contact.id (sqlite.org/fts5.html, 4.4.3 contentless-delete and 4.6 detail).
CREATE VIRTUAL TABLE contact_search USING fts5(
    text, content='', contentless_delete=1, detail=none, prefix='1 2 3', tokenize="unicode61 remove_diacritics 0"
);
INSERT INTO contact_search(contact_search, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER contact_search_insert AFTER INSERT ON contact BEGIN
    INSERT INTO contact_search(rowid, text) VALUES (new.id, new.search_text);
END;
CREATE TRIGGER contact_search_delete AFTER DELETE ON contact BEGIN
    DELETE FROM contact_search WHERE rowid = old.id;
END;
CREATE TRIGGER contact_search_update AFTER UPDATE OF search_text ON contact
WHEN new.search_text IS NOT old.search_text BEGIN
    DELETE FROM contact_search WHERE rowid = old.id;
    INSERT INTO contact_search(rowid, text) VALUES (new.id, new.search_text);
END;
