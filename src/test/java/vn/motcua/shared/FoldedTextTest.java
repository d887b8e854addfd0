package vn.motcua.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;

@MotCuaTest
class FoldedTextTest {
  @Autowired JdbcClient jdbc;

  @ParameterizedTest
  @CsvSource({
    "Đăng ký khai sinh, dang ky khai sinh",
    "Hoà Bình, hoa binh",
    "Hòa Bình, hoa binh",
    "'  Thuỷ – Thủy/Ượng  ', thuy thuy uong",
    "1.001193, 1.001193",
    "Lò Văn Ính’ha, lo van inh ha",
    "NGUYỄN THỊ ĐÀO, nguyen thi dao"
  })
  void words_typed_without_marks_meet_the_words_of_the_law(String typed, String folded) {
    assertThat(FoldedText.of(typed)).isEqualTo(folded);
    assertThat(sql(typed)).isEqualTo(folded);
  }

  @Test
  void composed_and_decomposed_typing_are_the_same() {
    String decomposed = Normalizer.normalize("Chứng thực chữ ký", Normalizer.Form.NFD);
    assertThat(FoldedText.of(decomposed)).isEqualTo("chung thuc chu ky");
    assertThat(sql(decomposed)).isEqualTo("chung thuc chu ky");
  }

  private String sql(String text) {
    return jdbc.sql("select fold(:text)").param("text", text).query(String.class).single();
  }
}
