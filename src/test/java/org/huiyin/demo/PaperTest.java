package org.huiyin.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PaperTest {

    @Test
    void a_picture_can_be_read_and_shows_paper_and_a_red_stamp() throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(Paper.picture("juedingshu.jpg")));

        assertThat(picture.getWidth()).isEqualTo(480);
        assertThat(picture.getRGB(240, 30 + 30) & 0xffffff).isEqualTo(0xfbfaf5);
        assertThat(picture.getRGB(330, 500) & 0xffffff).isEqualTo(0xc82c2c);
    }

    @Test
    void the_same_name_gives_the_same_picture_and_another_name_another() {
        assertThat(Paper.picture("a.jpg")).isEqualTo(Paper.picture("a.jpg")).isNotEqualTo(Paper.picture("b.jpg"));
    }

    @Test
    void a_document_has_its_parts_where_its_table_says() {
        var pdf = new String(Sheet.pdf("18000元检测费发票"), StandardCharsets.US_ASCII);

        var table = Integer.parseInt(pdf.replaceAll("(?s).*startxref\n(\\d+)\n%%EOF\n", "$1"));
        assertThat(pdf.substring(table)).startsWith("xref");
        var third = Integer.parseInt(pdf.substring(table).split("\n")[5].substring(0, 10));
        assertThat(pdf.substring(third)).startsWith("3 0 obj");
        assertThat(pdf).contains("<00310038003000300030514368C06D4B8D3953D17968> Tj");
    }
}
