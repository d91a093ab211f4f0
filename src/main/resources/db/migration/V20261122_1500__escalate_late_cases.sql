-- Each clock knows when its next alert is due; null while it stands still, has stopped, or has nothing more to announce. Clocks
-- that run already are looked at once, which reckons the moment.
alter table deadline
    add column next_alert_at datetime(6),
    add column alerts_told   int not null default 0,
    add key deadline_alert (next_alert_at, id, complaint_id);

update deadline set next_alert_at = started_at
    where stopped_at is null and clock not in ('C2', 'C7');

-- Urge notices (催办). The occasion is a clock with its round, a place in which nobody can work on the case, or a day on which the
-- complainant urged; no occasion comes twice.
create table urge (
    id           bigint      not null auto_increment primary key,
    complaint_id bigint      not null,
    kind         varchar(16) not null,
    occasion     varchar(60) not null,
    clock        varchar(8),
    named_id     bigint,
    at           datetime(6) not null,
    constraint urge_complaint foreign key (complaint_id) references complaint (id),
    constraint urge_named foreign key (named_id) references account (id),
    constraint urge_once unique (complaint_id, occasion)
) character set utf8mb4;

-- Supervision orders (督办): one for each clock that ran out, with a clock of its own until it is answered.
create table supervision_order (
    id           bigint      not null auto_increment primary key,
    complaint_id bigint      not null,
    deadline_id  bigint      not null,
    clock        varchar(8)  not null,
    addressee    varchar(8)  not null,
    named_id     bigint,
    answer_round int         not null,
    ordered_at   datetime(6) not null,
    answer       text,
    answered_by  bigint,
    answered_at  datetime(6),
    constraint order_complaint foreign key (complaint_id) references complaint (id),
    constraint order_deadline foreign key (deadline_id) references deadline (id),
    constraint order_named foreign key (named_id) references account (id),
    constraint order_once unique (deadline_id),
    key order_by_complaint (complaint_id)
) character set utf8mb4;

-- Listed supervision (挂牌督办): what is so late, or dissatisfied so often, that the body above watches it.
create table listed_supervision (
    id           bigint      not null auto_increment primary key,
    complaint_id bigint      not null,
    cause        varchar(16) not null,
    occasion     varchar(60) not null,
    clock        varchar(8),
    named_id     bigint,
    listed_at    datetime(6) not null,
    constraint listed_complaint foreign key (complaint_id) references complaint (id),
    constraint listed_named foreign key (named_id) references account (id),
    constraint listed_once unique (complaint_id, occasion)
) character set utf8mb4;

-- Who is accused and would be the only one to work on it is found from the accused.
create index respondent_by_officer on respondent (officer_id);
