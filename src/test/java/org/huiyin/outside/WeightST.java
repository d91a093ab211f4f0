package org.huiyin.outside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The first page is light enough for a slow network. */
class WeightST {

    @Test
    void the_home_page_weighs_less_than_120_kilobytes() {
        assertThat(Weight.of("/")).isLessThan(120 * 1024);
    }
}
