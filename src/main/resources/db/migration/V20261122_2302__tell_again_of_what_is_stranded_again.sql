-- True while a case is stranded, else null: what was stranded and is not any more is told of again when it is.
alter table urge add column standing boolean, add key urge_standing (standing, id);

-- What nobody was named for is told of again, to somebody who is there now.
delete from urge where kind = 'STRANDED' and named_id is null;
update urge set standing = true where kind = 'STRANDED';
