package org.huiyin.complaint.merging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikenessTest {

    @Test
    void the_same_words_are_the_same_whatever_stands_between_them() {
        assertThat(Likeness.percent("路边黑加油点，无人管！", "路边黑加油点无人管")).isEqualTo(100);
    }

    @Test
    void other_words_have_little_in_common() {
        assertThat(Likeness.percent("同街同样占道罚款相差十倍", "许可窗口反复要求补材料")).isZero();
    }

    @Test
    void nothing_emoji_and_single_letters_have_nothing_in_common() {
        assertThat(Likeness.percent("", "路边")).isZero();
        assertThat(Likeness.percent("😀😀😀", "😀😀😀")).isZero();
        assertThat(Likeness.percent("路", "路")).isZero();
    }

    @Test
    void a_short_report_within_a_long_one_is_found() {
        assertThat(Likeness.percent("面包车夜里卖散装油", "国道旁有人用改装面包车夜里卖散装油，没有牌照")).isEqualTo(100);
    }
}
