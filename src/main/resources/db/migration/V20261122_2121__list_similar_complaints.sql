-- Similar complaints about one unit in one period (rules D6): a row each for the period, which is listed once, and for each complaint.
create table similar_group (
    id           bigint      not null auto_increment primary key,
    organ_id     bigint      not null,
    category     varchar(8)  not null,
    begins_on    date        not null,
    listed_at    datetime(6),
    constraint similar_group_organ foreign key (organ_id) references unit (id),
    constraint similar_group_once unique (organ_id, category, begins_on)
) character set utf8mb4;

create table similar_case (
    group_id     bigint not null,
    complaint_id bigint not null,
    primary key (group_id, complaint_id),
    constraint similar_case_group foreign key (group_id) references similar_group (id),
    constraint similar_case_complaint foreign key (complaint_id) references complaint (id)
) character set utf8mb4;
