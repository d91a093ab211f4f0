-- What was done about units and persons after a finding, with the money that came back by it (rules A7).
create table measure (
    id           bigint         not null auto_increment primary key,
    complaint_id bigint         not null,
    kind         varchar(32)    not null,
    unit_id      bigint,
    person       varchar(60),
    decided_on   date           not null,
    document_no  varchar(80),
    text         varchar(1000)  not null,
    refunded     decimal(14, 2),
    recovered    decimal(14, 2),
    recorded_by  bigint         not null,
    recorded_at  datetime(6)    not null,
    constraint measure_complaint foreign key (complaint_id) references complaint (id),
    constraint measure_unit foreign key (unit_id) references unit (id),
    constraint measure_recorder foreign key (recorded_by) references account (id),
    key measure_by_complaint (complaint_id, id),
    key measure_of_unit (unit_id, kind, decided_on)
) character set utf8mb4;
