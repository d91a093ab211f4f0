-- Official years that administrators imported; of each year the newest is in force, the older ones can be looked at.
create table holiday_import (
    id          bigint      not null auto_increment primary key,
    of_year     int         not null,
    hash        char(64)    not null,
    content     mediumtext  not null,
    imported_by bigint      not null,
    imported_at datetime(6) not null,
    constraint holiday_import_account foreign key (imported_by) references account (id),
    key holiday_import_by_year (of_year, id)
) character set utf8mb4;

-- How far the open clocks have been counted again after an import. It goes down from the latest due moment, so that a clock
-- which moves later is not met again.
create table recount_run (
    import_id   bigint      not null primary key,
    begins_at   datetime(6) not null,
    due_from    datetime(6) not null,
    below_due   datetime(6) not null,
    below_id    bigint      not null,
    expected    bigint      not null,
    counted     bigint      not null,
    later       bigint      not null,
    kept        bigint      not null,
    most_days   int         not null,
    finished_at datetime(6),
    constraint recount_import foreign key (import_id) references holiday_import (id),
    key recount_unfinished (finished_at, begins_at)
) character set utf8mb4;
