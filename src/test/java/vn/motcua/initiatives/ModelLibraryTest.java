package vn.motcua.initiatives;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The library of models: what five articles say, word for word, and nothing else. */
class ModelLibraryTest {
  private final ModelLibrary library = new ModelLibrary();

  @Test
  void every_model_stands_by_its_name_in_the_sentence_it_is_taken_from() {
    assertThat(library.all())
        .hasSize(31)
        .allSatisfy(one -> {
          assertThat(one.quote()).as(one.key()).contains(one.name());
          assertThat(one.place()).as(one.key()).isNotBlank();
          assertThat(one.article()).as(one.key()).isNotBlank();
        });
  }

  @Test
  void all_five_articles_are_there_and_no_key_twice() {
    assertThat(library.all()).extracting(LibraryModel::key).doesNotHaveDuplicates();
    assertThat(library.all().stream().map(LibraryModel::article).distinct()).hasSize(5);
  }

  @Test
  void the_models_people_talk_of_are_found_by_the_names_the_articles_give_them() {
    assertThat(library.all())
        .extracting(LibraryModel::name)
        .contains(
            "bốn tại chỗ",
            "Ngày thứ 6 nhanh",
            "Nụ cười tiếp dân",
            "Dân đến, dân hỏi, dân cần",
            "Thứ 6 - Ngày không hẹn",
            "Ngày thứ Năm tập thể cán bộ, công chức xã giải quyết TTHC không hẹn",
            "Đăng ký khai sinh, đăng ký kết hôn lưu động",
            "Hướng dẫn, tiếp nhận hồ sơ và trả kết quả tại nhà",
            "Người dân không viết và trả kết quả giải quyết thủ tục tại nhà cho người dân có hoàn"
                + " cảnh khó khăn",
            "Ngày không dùng tiền mặt tại Bộ phận TN&TKQ");
    assertThat(library.find("thu-nam-khong-hen").orElseThrow().place())
        .startsWith("Xã Long Khánh A");
    assertThat(library.find("khong-co")).isEmpty();
  }
}
