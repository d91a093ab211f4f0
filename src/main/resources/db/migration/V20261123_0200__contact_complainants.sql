-- How the unit that handles a case got in touch with whoever complained (rules D5, C5).
create table contact (
    id           bigint         not null auto_increment primary key,
    complaint_id bigint         not null,
    unit_id      bigint         not null,
    way          varchar(16)    not null,
    contacted_at datetime(6)    not null,
    text         varchar(1000)  not null,
    recorded_by  bigint         not null,
    recorded_at  datetime(6)    not null,
    constraint contact_complaint foreign key (complaint_id) references complaint (id),
    constraint contact_unit foreign key (unit_id) references unit (id),
    constraint contact_recorder foreign key (recorded_by) references account (id),
    key contact_by_complaint (complaint_id, id)
) character set utf8mb4;
