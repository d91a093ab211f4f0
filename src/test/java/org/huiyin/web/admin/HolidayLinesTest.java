package org.huiyin.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.huiyin.deadline.HolidayFiles;
import org.huiyin.platform.Words;
import org.junit.jupiter.api.Test;

class HolidayLinesTest {

    private static final Path FOLDER = Path.of("config/data/holidays");

    @Test
    void a_year_reads_like_the_notice() {
        assertThat(lines(2026, new Words(false)))
                .contains(
                        line("元旦", "1月1日（周四）至1月3日（周六）", 3, "1月4日（周日）"),
                        line("春节", "2月15日（周日）至2月23日（周一）", 9, "2月14日（周六）、2月28日（周六）"),
                        line("国庆节", "10月1日（周四）至10月7日（周三）", 7, "9月20日（周日）、10月10日（周六）"));
    }

    @Test
    void holidays_that_meet_are_one_stretch() {
        assertThat(lines(2027, new Words(false)).get(1)).isEqualTo(line("除夕、春节", "2月5日（周五）至2月8日（周一）", 4, ""));
    }

    @Test
    void one_day_is_no_stretch() {
        assertThat(lines(2027, new Words(true))).contains(line("Qingming Festival", "Mon 5 April", 1, ""));
    }

    private static List<YearView.HolidayLine> lines(int year, Words words) {
        return HolidayLines.of(HolidayFiles.read(FOLDER).get(year - 2024), words);
    }

    private static YearView.HolidayLine line(String name, String off, int days, String work) {
        return new YearView.HolidayLine(name, off, days, work);
    }
}
