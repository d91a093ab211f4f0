-- What a cooperating unit is asked. "waiting" is true or empty, so that a unit owes one opinion at a time in a case.
create table co_task (
    id            bigint        not null auto_increment primary key,
    complaint_id  bigint        not null,
    position      int           not null,
    unit_id       bigint        not null,
    asked         varchar(2000) not null,
    given_by      bigint        not null,
    given_unit_id bigint        not null,
    given_at      datetime(6)   not null,
    clock_round   int           not null,
    state         varchar(16)   not null,
    waiting       boolean,
    ended_by      bigint,
    ended_at      datetime(6),
    ended_reason  varchar(1000),
    constraint co_task_complaint foreign key (complaint_id) references complaint (id),
    constraint co_task_unit foreign key (unit_id) references unit (id),
    constraint co_task_position unique (complaint_id, position),
    constraint co_task_one_at_a_time unique (complaint_id, unit_id, waiting),
    key co_task_waiting (unit_id, waiting, complaint_id)
) character set utf8mb4;

-- What it answers. One that was sent back stays beside the one that follows.
create table co_opinion (
    id              bigint      not null auto_increment primary key,
    task_id         bigint      not null,
    opinion         text        not null,
    given_by        bigint      not null,
    given_at        datetime(6) not null,
    returned_reason varchar(1000),
    returned_by     bigint,
    returned_at     datetime(6),
    constraint co_opinion_task foreign key (task_id) references co_task (id),
    key co_opinion_by_task (task_id, id)
) character set utf8mb4;

-- A cooperating unit that is late explains it itself; when the case is taken from it, it cannot any more.
alter table supervision_order
    add column unit_id bigint,
    add column lapsed_at datetime(6),
    modify addressee varchar(16) not null;
