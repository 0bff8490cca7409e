-- subscriber ----------------------------------------------------------------------------------------------------------

alter table subscriber add column fresh_from timestamp(6) with time zone;   -- when a pause ends with a fresh start
