-- What the next digest has to cover is a fact of its reader: to find it again among all that the reader ever got took longer
-- from year to year. No digest reaches back for more than 30 days, so what lies further back is not looked for.
alter table subscriber add column covered_until timestamp(6) with time zone;   -- when the newest edition was written
alter table subscriber add column missed_from timestamp(6) with time zone;     -- where one began that was given up since

update subscriber set covered_until = (
    select max(written_at) from edition
    where edition.subscriber_id = subscriber.id and edition_day >= last_day - interval '31' day
        and state <> 'UNDELIVERED');
update subscriber set missed_from = (
    select min(covers_from) from edition
    where edition.subscriber_id = subscriber.id and edition_day >= last_day - interval '31' day
        and state = 'UNDELIVERED' and (covered_until is null or settled_at > covered_until));
