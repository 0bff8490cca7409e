-- Who follows the papers asks for what is behind the revision that they know. The holder of the gate's lock gives the next
-- one to all that it adds, changes or merges, so revisions become visible in their order, over all nodes and clocks.

alter table paper_gate add column revision bigint default 0 not null;
alter table paper add column revision bigint default 0 not null;
create index paper_revision on paper (revision, id);
alter table paper_alias add column revision bigint default 0 not null;
create index paper_alias_revision on paper_alias (revision);
