-- the state of an edition changes once for each mail: an index that does not hold it need not change with it
drop index edition_chunk;
create index edition_chunk on edition (chunk_id, id);
