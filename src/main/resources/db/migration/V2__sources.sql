-- What a source's server says about caching, when it last brought something, what the last look brought; and one request
-- at a time for each host.

alter table watermark add column cached_url varchar(2000);          -- the address that the next two are about
alter table watermark add column etag varchar(1000);
alter table watermark add column last_modified varchar(100);
alter table watermark add column newest_at timestamp(6) with time zone;     -- of its newest entry
alter table watermark add column progress varchar(200);             -- while it is being read
alter table watermark add column fetched integer default 0 not null;        -- the last look: copies understood
alter table watermark add column added integer default 0 not null;          -- papers that were new
alter table watermark add column updated integer default 0 not null;        -- papers that changed
alter table watermark add column refused integer default 0 not null;        -- entries that could not be understood
alter table watermark add column refused_words varchar(1000);       -- the first of these
update watermark set newest_at = last_success_at;

create table turn (
    host varchar(300) primary key,
    next_at timestamp(6) with time zone not null,   -- on the database's clock
    rests_until timestamp(6) with time zone,        -- the host asked for it
    claimed_by varchar(100),
    claimed_until timestamp(6) with time zone,
    epoch integer not null
);
