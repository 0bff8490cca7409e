-- What operators did, what happened on each day, and what went wrong.

create sequence deed_seq start with 1 increment by 50;

create table deed (
    id bigint primary key,
    who varchar(60) not null,
    came_from varchar(60) not null,             -- the client's network address
    begun_at timestamp(6) with time zone not null,
    what varchar(100) not null,
    thing varchar(20) not null,                 -- READER, MAIL, SOURCE …
    subject varchar(200),                       -- its id or name; never an address
    status integer                              -- the answer's; null until there is one
);
create index deed_begun on deed (begun_at);

create table day_tally (
    tally_day date not null,
    what varchar(30) not null,                  -- SENT, FAILED, SUBSCRIBED, LEFT, PAPERS …
    label varchar(100) not null,                -- of papers the source
    amount bigint not null,
    primary key (tally_day, what, label)
);

create sequence alarm_seq start with 1 increment by 50;

create table alarm (
    id bigint primary key,
    cause varchar(200) not null unique,         -- a row for each, which comes and goes
    words varchar(1000) not null,
    began_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,       -- null while it lasts
    told_at timestamp(6) with time zone,        -- when the operator was last written to
    told boolean not null                       -- whether of this time
);
