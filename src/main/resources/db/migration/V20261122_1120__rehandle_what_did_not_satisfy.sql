-- A reply that did not satisfy is rated; the next one, by somebody else, may be rated too.
alter table evaluation drop foreign key evaluation_complaint;
alter table evaluation
    drop primary key,
    add column id bigint not null auto_increment primary key first,
    add column round int not null default 1 after complaint_id,
    add constraint evaluation_once unique (complaint_id, round),
    add constraint evaluation_complaint foreign key (complaint_id) references complaint (id);

-- What the dispatcher decided on the dissatisfaction with a reply; rehandling is ordered once at most.
create table rehandling (
    complaint_id bigint        not null primary key,
    round        int           not null,
    ordered      boolean       not null,
    reason       varchar(1000) not null,
    barred_id    bigint,
    decided_by   bigint        not null,
    decided_at   datetime(6)   not null,
    constraint rehandling_complaint foreign key (complaint_id) references complaint (id)
) character set utf8mb4;
