-- One dialect for H2 (PostgreSQL mode) and PostgreSQL. Ids come from sequences in steps of 50.

-- paper ---------------------------------------------------------------------------------------------------------------

create sequence paper_seq start with 1 increment by 50;

create table paper (
    id bigint primary key,
    title varchar(1000) not null,
    abstract varchar(20000) not null,
    authors varchar(20000),                     -- a name a line
    author_count integer,
    organisation varchar(300),
    published_on date,
    upvotes integer,
    comments integer,
    url varchar(2000),
    arxiv_id varchar(40),
    doi varchar(300),
    categories varchar(1000),                   -- separated by blanks
    collected_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null
);
create index paper_collected on paper (collected_at, id);
create index paper_published on paper (published_on, id);

create table paper_alias (
    id bigint primary key,                      -- a paper that turned out to be another one
    paper_id bigint not null references paper
);
create index paper_alias_paper on paper_alias (paper_id);

create table paper_gate (
    id integer primary key                      -- one row: who holds its lock may add papers
);
insert into paper_gate (id) values (1);

create sequence paper_copy_seq start with 1 increment by 50;

create table paper_copy (
    id bigint primary key,
    paper_id bigint not null references paper,
    source_type varchar(30) not null,
    source varchar(100) not null,
    source_key varchar(400) not null,           -- what it is called there
    title varchar(1000) not null,
    abstract varchar(20000) not null,
    authors varchar(20000),
    author_count integer,
    organisation varchar(300),
    published_on date,
    upvotes integer,
    comments integer,
    url varchar(2000),
    arxiv_id varchar(40),
    doi varchar(300),
    categories varchar(1000),
    title_key varchar(64) not null,             -- SHA-256 of the title without TeX, case, punctuation
    collected_at timestamp(6) with time zone not null,
    fetched_at timestamp(6) with time zone not null,
    counted_at timestamp(6) with time zone,     -- when its upvotes or comments were last told
    unique (source, source_key)
);
create index paper_copy_paper on paper_copy (paper_id);
create index paper_copy_title_key on paper_copy (title_key);
create index paper_copy_arxiv_id on paper_copy (arxiv_id);
create index paper_copy_doi on paper_copy (doi);

create table watermark (
    source varchar(100) primary key,
    next_due_at timestamp(6) with time zone not null,
    read_up_to varchar(400),
    last_success_at timestamp(6) with time zone,
    last_error varchar(1000),
    last_error_at timestamp(6) with time zone,
    failures integer not null,
    claimed_by varchar(100),
    claimed_until timestamp(6) with time zone,
    epoch integer not null
);

-- interest ------------------------------------------------------------------------------------------------------------

create sequence expression_seq start with 1 increment by 50;

create table expression (
    id bigint primary key,
    text varchar(400) not null unique,          -- as typed, without a leading minus, blanks folded; 200 code points
    created_at timestamp(6) with time zone not null
);

-- subscriber ----------------------------------------------------------------------------------------------------------

create sequence subscriber_seq start with 1 increment by 50;

create table subscriber (
    id bigint primary key,
    address varchar(254) not null unique,
    standing varchar(10) not null,              -- PENDING, ACTIVE, PAUSED, GONE
    interests bytea not null,                   -- packed expression ids
    days integer not null,                      -- bit 0 is Monday
    digest_hour integer not null,
    zone varchar(60) not null,
    max_papers integer not null,
    detail varchar(10) not null,
    when_empty varchar(10) not null,
    popularity integer not null,
    paused_until date,
    created_at timestamp(6) with time zone not null,
    consented_at timestamp(6) with time zone,
    left_at timestamp(6) with time zone,
    next_due_at timestamp(6) with time zone,    -- only while ACTIVE or PAUSED
    last_day date,                              -- of the newest edition; only grows
    token_version integer not null,
    version integer not null
);
create index subscriber_due on subscriber (next_due_at, id);

create sequence request_seq start with 1 increment by 50;

create table request (
    id bigint primary key,
    subscriber_id bigint not null references subscriber,
    kind varchar(20) not null,                  -- SUBSCRIPTION, ADDRESS
    address varchar(254) not null,
    interests bytea not null,
    days integer not null,
    digest_hour integer not null,
    zone varchar(60) not null,
    max_papers integer not null,
    detail varchar(10) not null,
    when_empty varchar(10) not null,
    popularity integer not null,
    asked_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    confirmed_at timestamp(6) with time zone
);
create index request_subscriber on request (subscriber_id);
create index request_expiry on request (expires_at);

-- limit ---------------------------------------------------------------------------------------------------------------

create table allowance (
    name varchar(200) not null,
    span_start timestamp(6) with time zone not null,
    used integer not null,
    primary key (name, span_start)
);
create index allowance_span on allowance (span_start);

-- outbox --------------------------------------------------------------------------------------------------------------

create sequence delivery_seq start with 1 increment by 50;

create table delivery (
    id bigint primary key,
    kind varchar(30) not null,
    subject_id bigint not null,
    recipient varchar(254),                     -- blanked when it ends
    state varchar(10) not null,
    priority integer not null,
    attempts integer not null,
    next_attempt_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    claimed_by varchar(100),
    claimed_until timestamp(6) with time zone,
    epoch integer not null,
    created_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    last_answer varchar(500)
);
create index delivery_due on delivery (state, priority, next_attempt_at);
create index delivery_subject on delivery (kind, subject_id);

create table suppression (
    address_mac varchar(64) primary key,        -- never the address itself
    reason varchar(20) not null,                -- BLOCKED, BOUNCED
    since timestamp(6) with time zone not null,
    evidence varchar(500)
);

create sequence bounce_seq start with 1 increment by 50;

create table bounce (
    id bigint primary key,
    address_mac varchar(64) not null,
    fate varchar(15) not null,                  -- DISABLED, FULL, UNEXPLAINED
    bounced_at timestamp(6) with time zone not null
);
create index bounce_address on bounce (address_mac);

-- digest --------------------------------------------------------------------------------------------------------------

create sequence chunk_seq start with 1 increment by 50;

create table chunk (
    id bigint primary key,
    claimed_by varchar(100),
    claimed_until timestamp(6) with time zone,
    epoch integer not null,
    created_at timestamp(6) with time zone not null,
    finished_at timestamp(6) with time zone
);
create index chunk_open on chunk (finished_at, claimed_until);

create sequence edition_seq start with 1 increment by 50;

create table edition (
    id bigint primary key,
    subscriber_id bigint not null references subscriber,
    edition_day date not null,                  -- local to the reader
    chunk_id bigint not null references chunk,
    state varchar(15) not null,                 -- UNSENT, SENT, TRIED_AGAIN, EMPTY, UNDELIVERED
    covers_from timestamp(6) with time zone not null,
    written_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    settled_at timestamp(6) with time zone,
    content bytea not null,                     -- packed papers with the expressions that brought them
    unique (subscriber_id, edition_day)
);
create index edition_chunk on edition (chunk_id, state);

-- system --------------------------------------------------------------------------------------------------------------

create table instance (
    id integer primary key,
    secret_fingerprint varchar(64) not null,
    created_at timestamp(6) with time zone not null
);
