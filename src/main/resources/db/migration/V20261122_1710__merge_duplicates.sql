-- Which complaint follows which other one about the same matter, from where it came, and until when.
create table merger (
    id           bigint        not null auto_increment primary key,
    complaint_id bigint        not null,
    master_id    bigint        not null,
    from_status  varchar(24)   not null,
    reason       varchar(1000) not null,
    merged_by    bigint        not null,
    merged_at    datetime(6)   not null,
    ended_at     datetime(6),
    constraint merger_complaint foreign key (complaint_id) references complaint (id),
    constraint merger_master foreign key (master_id) references complaint (id),
    key merger_by_complaint (complaint_id, ended_at),
    key merger_by_master (master_id, ended_at, id)
) character set utf8mb4;

-- Whoever a merged complaint is about stands among the respondents of its master, and is recused from the whole.
alter table respondent
    add column from_complaint_id bigint,
    add key respondent_from (from_complaint_id, complaint_id);

-- Each complainant of a merged matter rates the one reply to it.
alter table evaluation add column reply_of bigint;
update evaluation set reply_of = complaint_id;
alter table evaluation
    modify column reply_of bigint not null,
    add constraint evaluation_once_each unique (complaint_id, reply_of, round),
    drop key evaluation_once,
    add key evaluation_by_reply (reply_of, round);
