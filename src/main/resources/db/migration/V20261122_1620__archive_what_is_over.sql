-- What has ended and rested is put into the archive. The record says for how long it is kept, and whether it was taken out again
-- because it came back; "shut" is null then, so that a case lies there once.
create table archive_record (
    id           bigint      not null auto_increment primary key,
    complaint_id bigint      not null,
    retention    varchar(16) not null,
    keep_until   date,
    archived_at  datetime(6) not null,
    reopened_at  datetime(6),
    shut         boolean,
    constraint archive_complaint foreign key (complaint_id) references complaint (id),
    constraint archive_once unique (complaint_id, shut),
    key archive_keep (keep_until, id)
) character set utf8mb4;

alter table complaint
    add column archived_at datetime(6),
    add key complaint_archivable (archived_at, closed_at, id);
