package org.huiyin.deadline;

import java.time.LocalDate;

/** A notice for 2027; the arrangement is invented, the statutory days are true. */
final class GivenNotice {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final String SOURCE = "国办发明电〔2026〕1号（虚构）";
    static final String LINES = """
            # 元旦
            2027-01-01 off 元旦
            2027-01-02 off 元旦
            2027-01-03 off 元旦

            2027-02-05 off 除夕
            2027-02-06 off 春节
            2027-02-07 off 春节
            2027-02-08 off 春节
            2027-02-09 off 春节
            2027-02-10 off 春节
            2027-02-11 off 春节
            2027-02-12 off 春节
            2027-01-30 work 春节
            2027-02-13 work 春节
            2027-04-05 off 清明节
            2027-05-01 off 劳动节
            2027-05-02 off 劳动节
            2027-06-09 off 端午
            2027-09-15 休 中秋 / Mid-Autumn Festival
            2027-10-01 off 国庆节
            2027-10-02 off 国庆节
            2027-10-03 off 国庆节
            """;

    private GivenNotice() {}

    static CalendarYear read(String text) {
        return new HolidayNotice("2027", SOURCE, text).read(TODAY);
    }

    /** The same as JSON. */
    static String json() {
        return read(LINES).json().toString();
    }
}
