-- outbox --------------------------------------------------------------------------------------------------------------

create sequence suppression_trail_seq start with 1 increment by 50;

create table suppression_trail (
    id bigint primary key,
    address_mac varchar(64) not null,
    act varchar(20) not null,                   -- SUPPRESSED, BLOCKED, LIFTED, UNDONE
    done_at timestamp(6) with time zone not null,
    evidence varchar(500) not null
);
create index suppression_trail_address on suppression_trail (address_mac);

-- no digest goes out while there is a row
create table sending_stop (
    id integer primary key,                     -- 1
    stopped_at timestamp(6) with time zone not null,
    trouble_since timestamp(6) with time zone not null,
    reason varchar(500) not null
);

-- reports that have counted, by a hash of their return path's code
create table bounce_report (
    code varchar(64) primary key,
    reported_at timestamp(6) with time zone not null
);
create index bounce_report_age on bounce_report (reported_at);
