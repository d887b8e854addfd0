package vn.motcua.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormerNamesTest {
  @Test
  void a_plain_list_gives_its_names_without_kind() {
    assertThat(
            FormerNames.of(
                "Xã Hua Thanh, Xã Thanh Luông, Xã Thanh Hưng, Xã Thanh Chăn, Xã Thanh Nưa"))
        .containsExactly("Hua Thanh", "Thanh Luông", "Thanh Hưng", "Thanh Chăn", "Thanh Nưa");
  }

  @Test
  void parentheses_and_what_they_say_are_left_out() {
    assertThat(
            FormerNames.of(
                "Phường Trung Hòa và Phường Yên Hòa (phần còn lại sau khi sáp nhập vào phường Cầu Giấy)"))
        .containsExactly("Trung Hòa", "Yên Hòa");
  }

  @Test
  void parts_of_units_are_found_by_the_unit_they_were_part_of() {
    assertThat(
            FormerNames.of(
                "một phần diện tích TN, quy mô dân số của các phường Cửa Nam, Điện Biên, phần còn lại"
                    + " của xã Kim Phú sau khi sắp xếp"))
        .containsExactly("Cửa Nam", "Điện Biên", "Kim Phú");
  }

  @Test
  void a_unit_left_as_it_was_has_no_former_name() {
    assertThat(FormerNames.of("giữ nguyên")).isEmpty();
  }

  @Test
  void numbered_wards_and_towns_keep_their_names() {
    assertThat(FormerNames.of("Phường 12, Thị trấn Liên Nghĩa, tỉnh Bắc Kạn"))
        .containsExactly("12", "Liên Nghĩa", "Bắc Kạn");
  }
}
